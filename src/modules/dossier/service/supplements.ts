import { type Day, dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { type Problem, demand } from '#kernel/problem.ts';
import { walkWorkingDays } from '#modules/calendar/rules/working-day.ts';
import { calendarFor, settled } from '#modules/calendar/service/calendar-for.ts';
import { takeIn } from '#modules/custody/service/taking-in.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/examining.ts';
import { SUPPLEMENT_WORKING_DAYS, respondByPast, secondSupplementNeedsBasis, supplementLate } from '../rules/clock.ts';
import { type CheckedPaper, paperNotPublished, papersMissing, supplementIncomplete } from '../rules/papers.ts';
import { endPause, insertAppointment, insertPause } from '../store/clock.ts';
import { type AskedPaper, answerRequest, getOpenRequest, insertRequest, listPapers, updatePapers } from '../store/papers.ts';
import type { DossierRow, PaperRow } from '../store/rows.ts';
import { type Held, applyMove, delegationOf, lockForMove } from './change-dossier.ts';
import { promisedFromNow } from './dossier-clock.ts';
import { type Promised, complete, published } from './open-dossier.ts';
import { dossierView } from './read-dossier.ts';

type Asked = Input<typeof contract.requestSupplement>;
type Wanted = Asked['papers'];
type Found = Input<typeof contract.receiveSupplement>['papers'][number] & { readonly electronic?: number };

/** Asks the citizen for all papers still missing, at the stage told; each stage is a move of its own, with its own people. */
export async function requestSupplement(ctx: Context, input: Asked): Promise<Output<typeof contract.requestSupplement>> {
  await STAGES[input.stage](ctx, input);
  return dossierView(ctx, input.id);
}

const STAGES = { preAcceptance: noticeIncomplete, examination: askInExamination } as const;

/** Tells the citizen before acceptance all that is still missing (1→5); no clock is running yet. */
async function noticeIncomplete(ctx: Context, input: Asked): Promise<void> {
  const held = await lockForMove(ctx, input, 'noticeIncomplete');
  const today = dayOf(ctx.now);
  demand(respondByPast(input.respondBy, today));
  await ask(ctx, held, { stage: 'preAcceptance', papers: input.papers, reason: input.reason, legalBasis: input.legalBasis ?? null, lateReason: null, respondBy: input.respondBy ?? null });
  await applyMove(ctx, held.row, 'noticeIncomplete', { changes: { supplementRespondBy: input.respondBy ?? null, refusalProposed: false }, kind: 'dossier.incompleteNoticed', facts: { count: input.papers.length } });
}

/** Asks during examination for all papers still missing (2, 4→5); the citizen hears it from the one-stop (NĐ 61/2018 Đ19.4). */
async function askInExamination(ctx: Context, input: Asked): Promise<void> {
  const held = await lockForMove(ctx, input, 'requestSupplement');
  const { row } = held;
  const { legalBasis, lateReason, respondBy } = input;
  const today = dayOf(ctx.now);
  demand(secondSupplementNeedsBasis(row.supplementCount, legalBasis) ?? respondByPast(respondBy, today) ?? (await tooLate(ctx, row, today, lateReason ?? legalBasis)));
  await ask(ctx, held, { stage: 'examination', papers: input.papers, reason: input.reason, legalBasis: legalBasis ?? null, lateReason: lateReason ?? null, respondBy: respondBy ?? null });
  await insertPause(ctx.db, { id: newId(), dossierId: row.id, kind: 'supplement', beganAt: ctx.now });
  const changes = { supplementCount: row.supplementCount + 1, supplementRespondBy: respondBy ?? null, stopProposed: null };
  await applyMove(ctx, row, 'requestSupplement', { changes, kind: 'dossier.supplementRequested', facts: { papers: input.papers.length, request: changes.supplementCount, from: row.status } });
}

/** Takes in all papers asked for: before acceptance the dossier is received (5→2), in examination the time restarts from zero (5→4). */
export async function receiveSupplement(ctx: Context, input: Input<typeof contract.receiveSupplement>): Promise<Output<typeof contract.receiveSupplement>> {
  const row = await takeSupplement(ctx, input, 'overTheCounter');
  return dossierView(ctx, row.id);
}

/** The same with papers nobody takes from the citizen's hand: the post brought them, or they are files; answers the row as it stands now. */
export async function takeSupplement(ctx: Context, input: { readonly id: string; readonly papers: readonly Found[]; readonly expectedVersion?: number }, brought: 'overTheCounter' | 'byPost' | 'online'): Promise<DossierRow> {
  const held = await lockForMove(ctx, input, (row) => (row.stage === 'preAcceptance' ? 'completeReception' : 'receiveSupplement'));
  const { row } = held;
  const early = row.stage === 'preAcceptance';
  const request = await getOpenRequest(ctx.db, row.id);
  const papers = input.papers.map(checked);
  const list = await listPapers(ctx.db, row.id);
  demand(paperNotPublished(list.map(published), papers.map((paper) => paper.no)) ?? supplementIncomplete(request.papers, papers) ?? (early ? stillMissing(list, papers) : undefined));
  await updatePapers(ctx.db, row.id, papers);
  await answerRequest(ctx.db, request.id, held.actor.staffId, ctx.now);
  await endPause(ctx.db, row.id, ctx.now);
  if (brought === 'overTheCounter') await takeIn(ctx, { dossierId: row.id, unitId: row.receptionUnitId, kind: 'papers' });
  const promised = await promisedFromNow(ctx, row);
  return early ? complete(ctx, row, 'completeReception', promised, await delegationOf(ctx, held.actor, row), { supplementRespondBy: null }) : restart(ctx, held, promised, papers);
}

async function ask(ctx: Context, { row, actor }: Held, asked: { stage: 'preAcceptance' | 'examination'; papers: Wanted; reason: string; legalBasis: string | null; lateReason: string | null; respondBy: Day | null }): Promise<void> {
  const list = await listPapers(ctx.db, row.id);
  demand(paperNotPublished(list.map(published), numbersOf(asked.papers)));
  const papers: AskedPaper[] = asked.papers.map(({ no, what }) => ({ no, name: list.find((paper) => paper.no === no)?.name ?? '', what: what ?? null }));
  await insertRequest(ctx.db, { ...asked, id: newId(), dossierId: row.id, papers, by: actor.staffId, at: ctx.now });
}

async function restart(ctx: Context, { row, actor }: Held, promised: Promised, brought: readonly CheckedPaper[]): Promise<DossierRow> {
  await insertAppointment(ctx.db, row.id, { kind: 'restart', ...promised, reason: null, documentNo: null, madeBy: actor.staffId, madeEmployer: actor.employer, madeAt: ctx.now });
  const { dueDay, dueAt, provisional } = promised;
  const changes = { dueDay, dueAt, provisional, supplementRespondBy: null, stopProposed: null };
  return applyMove(ctx, row, 'receiveSupplement', { changes, kind: 'dossier.supplementReceived', facts: { papers: brought.length, dueDay } });
}

async function tooLate(ctx: Context, row: DossierRow, today: Day, excuse: string | undefined): Promise<Problem | undefined> {
  const { calendar } = await calendarFor(ctx, row.receptionUnitId);
  const { day } = settled(walkWorkingDays(calendar, row.receivedDay ?? today, SUPPLEMENT_WORKING_DAYS));
  return supplementLate(day, today, excuse);
}

function stillMissing(list: readonly PaperRow[], brought: readonly CheckedPaper[]): Problem | undefined {
  return papersMissing(list.map(published), list.map((paper) => brought.find((one) => one.no === paper.no) ?? paper));
}

function checked(paper: Found): CheckedPaper {
  return { ...paper, reason: paper.reason ?? null };
}

function numbersOf(papers: readonly { readonly no: number }[]): number[] {
  return papers.map((paper) => paper.no);
}
