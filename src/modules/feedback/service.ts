import { EMPLOYERS, signedIn } from '#kernel/actor.ts';
import { dayOf, plusDays, type Day } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { DAY_MARK, placeAfter, toPage } from '#kernel/page.ts';
import { demand, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { storable } from '#kernel/text.ts';
import { note } from '#modules/journal/service.ts';
import { qrModules } from '#platform/barcode.ts';
import type { Context } from '#platform/context.ts';
import { newSecret, sha256 } from '#platform/ids.ts';
import type * as contract from './contract.ts';
import { CODE_MINUTES, daysOfMonth, expiry, figuresOf, FLOOR, LINK_DAYS, LINK_MINUTES, OVERALL, plainCode, scoresMisfit, tooLate, type RatedKind } from './rules.ts';
import * as store from './store.ts';

const CODE_LENGTH = 8;

/** Opens the question for the person just served; only who served may. */
export async function openRating(ctx: Context, { kind, id }: Input<typeof contract.openRating>): Promise<Output<typeof contract.openRating>> {
  const actor = signedIn(ctx);
  const found = await store.findTransaction(ctx.db, kind, id);
  const mine = required(found?.ratedId === actor.staffId ? found : undefined, notFound('feedback.nothingToRate'));
  demand(tooLate(mine.doneAt, ctx.now));
  if (mine.rated) refuse(problem('feedback.alreadyRated'));
  const until = expiry(ctx.now, CODE_MINUTES);
  const code = await invite(ctx, mine, until);
  await note(ctx, { kind: 'feedback.invited', facts: { kind } });
  const address = `${ctx.installation.publicUrl}/danh-gia/${code}`;
  return { code, address, picture: qrModules(address), until };
}

/** The question the holder of a slip may answer now: what was done last with her dossier and not rated yet. Asked by the tracking page, after code and secret. */
export async function offerRating(ctx: Context, dossierId: string): Promise<{ kind: RatedKind; code: string } | null> {
  const last = await store.findUnrated(ctx.db, dossierId, expiry(ctx.now, -LINK_DAYS * 24 * 60));
  return last === undefined ? null : { kind: last.kind, code: await invite(ctx, last, expiry(ctx.now, LINK_MINUTES)) };
}

/** What is asked of the holder of a code. */
export async function getRatingForm(ctx: Context, { code }: Input<typeof contract.getRatingForm>): Promise<Output<typeof contract.getRatingForm>> {
  const { invitation, questions } = await openQuestion(ctx, code);
  return { kind: invitation.kind, unitName: invitation.unitName, questions: questions.map((one) => ({ id: one.code, text: { vi: one.textVi, en: one.textEn }, needed: one.code === OVERALL })) };
}

/** Keeps an answer apart from what was rated, and closes the question. */
export async function rateService(ctx: Context, input: Input<typeof contract.rateService>): Promise<Output<typeof contract.rateService>> {
  const { invitation, questions } = await openQuestion(ctx, input.code);
  demand(scoresMisfit(input.scores, questions.map(({ code }) => code)));
  if (!(await store.insertRated(ctx.db, invitation.entryId))) refuse(problem('feedback.alreadyRated'));
  const today = dayOf(ctx.now);
  await store.insertAnswer(ctx.db, invitation, today, questions.flatMap((question) => input.scores.filter((one) => one.question === question.code).map(({ score }) => ({ question, score }))));
  const words = storable(input.words ?? '');
  if (words !== '') await store.insertWords(ctx.db, invitation.unitId, firstOf(today), words);
  await store.deleteInvitation(ctx.db, sha256(plainCode(input.code)));
  // The machine it was answered on may be signed in; whoever works there did not answer.
  await note({ ...ctx, actor: undefined }, { kind: 'feedback.rated', unitId: invitation.unitId, facts: { kind: invitation.kind } });
  return { kind: invitation.kind };
}

/** The survey of the asker's unit in a month, with nothing told that fewer than five people said. */
export async function listSatisfaction(ctx: Context, { month }: Input<typeof contract.listSatisfaction>): Promise<Output<typeof contract.listSatisfaction>> {
  const { unitId } = signedIn(ctx);
  const days = daysOfMonth(month, ctx.now);
  const questions = days ? await store.listQuestionsBetween(ctx.db, days.from, days.to) : [];
  const counted = days ? await store.countScores(ctx.db, unitId, days.from, days.to) : [];
  const keyOf = (code: string, from: Day) => (code === OVERALL ? OVERALL : `${code} ${from}`);
  const tallies = counted.map(({ questionCode, questionFrom, ...tally }) => ({ ...tally, question: keyOf(questionCode, questionFrom) }));
  const figures = figuresOf(tallies, [...new Set(questions.map((one) => keyOf(one.code, one.validFrom)))], EMPLOYERS);
  return {
    month,
    unitName: await store.getUnitName(ctx.db, unitId),
    floor: FLOOR,
    until: days?.to ?? null,
    total: shown(figures.total),
    byKind: figures.byKind.map(shown),
    byEmployer: figures.byEmployer.map(shown),
    questions: figures.byQuestion.flatMap((group) => {
      const asked = questions.find((one) => keyOf(one.code, one.validFrom) === group.key);
      return asked === undefined ? [] : [{ group: shown(group), text: { vi: asked.textVi, en: asked.textEn }, validFrom: asked.validFrom, basis: asked.basis, source: asked.source }];
    }),
  };
}

/** What people wrote to the asker's unit in a month that is over, where five or more answered. */
export async function listRatingWords(ctx: Context, input: Input<typeof contract.listRatingWords>): Promise<Output<typeof contract.listRatingWords>> {
  const { unitId } = signedIn(ctx);
  const limit = input.limit ?? 50;
  const month = `${input.month}-01`;
  const place = placeAfter(input.after, DAY_MARK);
  const { total } = await listSatisfaction(ctx, { month: input.month });
  const isOver = input.month < dayOf(ctx.now).slice(0, 7);
  const rows = isOver && (total.told?.valid ?? 0) >= FLOOR ? await store.listWords(ctx.db, unitId, month, place?.id, limit + 1) : [];
  return toPage(rows, limit, (row) => [month, row.id]);
}

/** Erases what somebody wrote. */
export async function eraseRatingWords(ctx: Context, { id }: Input<typeof contract.eraseRatingWords>): Promise<Output<typeof contract.eraseRatingWords>> {
  const { unitId } = signedIn(ctx);
  if (!(await store.deleteWords(ctx.db, unitId, id))) refuse(notFound('feedback.wordsUnknown'));
  await note(ctx, { kind: 'feedback.wordsErased', subject: { kind: 'ratingWords', id }, facts: {} });
  return { id };
}

async function invite(ctx: Context, of: store.Transaction, until: Date): Promise<string> {
  const code = newSecret(CODE_LENGTH);
  await store.forgetInvitations(ctx.db, ctx.now);
  await store.insertInvitation(ctx.db, sha256(plainCode(code)), of, until);
  return code;
}

async function openQuestion(ctx: Context, code: string): Promise<{ invitation: store.Invitation; questions: store.Question[] }> {
  const invitation = required(await store.lockInvitation(ctx.db, sha256(plainCode(code)), ctx.now), notFound('feedback.codeUnknown'));
  return { invitation, questions: await store.listQuestions(ctx.db, dayOf(ctx.now), invitation) };
}

function firstOf(day: Day): Day {
  return plusDays(day, 1 - Number(day.slice(8)));
}

function shown({ key, told }: ReturnType<typeof figuresOf>['total']): Output<typeof contract.listSatisfaction>['total'] {
  return { key, told: told === null ? null : { ...told, scores: [...told.scores] } };
}
