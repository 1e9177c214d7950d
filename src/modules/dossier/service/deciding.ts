import { type Day, dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, problem, refuse, required } from '#kernel/problem.ts';
import { onShelf } from '#modules/custody/rules.ts';
import { takeIn } from '#modules/custody/service/taking-in.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/deciding.ts';
import { insertAmendments } from '../store/amending.ts';
import { findResult, insertResult, numberResult, reviewResult, signResult } from '../store/department.ts';
import { type Held, applyMove, lockForMove } from './change-dossier.ts';
import { dossierView } from './read-dossier.ts';

/** Puts up the draft of the result; a new draft takes the place of the one before. */
export async function draftResult(ctx: Context, input: Input<typeof contract.draftResult>): Promise<Output<typeof contract.draftResult>> {
  const held = await lockForMove(ctx, input, 'draftResult');
  const resultId = await addDraft(ctx, held, input);
  await applyMove(ctx, held.row, 'draftResult', { changes: { result: 'drafted' }, kind: 'dossier.resultDrafted', facts: { resultId } });
  return dossierView(ctx, held.row.id);
}

/** The head of department passes the draft on for signature, or sends it back with a note. */
export async function reviewDossier(ctx: Context, input: Input<typeof contract.reviewDossier>): Promise<Output<typeof contract.reviewDossier>> {
  const { row, actor } = await lockForMove(ctx, input, 'review');
  const result = required(await findResult(ctx.db, row.id), problem('dossier.resultMissing'));
  await reviewResult(ctx.db, result.id, input.approve, input.note ?? null, actor.staffId, ctx.now);
  await applyMove(ctx, row, 'review', { changes: { result: input.approve ? 'reviewed' : 'sentBack' }, kind: 'dossier.draftReviewed', facts: { resultId: result.id, approved: input.approve } });
  return dossierView(ctx, row.id);
}

/** Signs the result; a same-day result needs no draft before, its title comes with the signature (NĐ 61/2018 Đ17.5, Đ19). */
export async function decideDossier(ctx: Context, input: Input<typeof contract.decideDossier>): Promise<Output<typeof contract.decideDossier>> {
  const held = await lockForMove(ctx, input, 'decide');
  const { row, actor } = held;
  const { title, resultCode } = input;
  const drafted = row.result === 'none' || row.result === 'sealed' ? undefined : (await findResult(ctx.db, row.id))?.id;
  const resultId = drafted ?? (title === undefined ? refuse(problem('dossier.resultMissing')) : await addDraft(ctx, held, { title, resultCode }));
  await signResult(ctx.db, resultId, actor.staffId, actor.employer, ctx.now);
  await applyMove(ctx, row, 'decide', { changes: { result: 'signed' }, kind: 'dossier.decided', facts: { resultId } });
  return dossierView(ctx, row.id);
}

/** Numbers and seals the signed result (→9): the end time is set, the first one for good; the result lies on the shelf of the unit that made it, a same-day one at the counter. */
export async function sealResult(ctx: Context, input: Input<typeof contract.sealResult>): Promise<Output<typeof contract.sealResult>> {
  const { row, actor } = await lockForMove(ctx, input, 'seal');
  const today = dayOf(ctx.now);
  const docDay = input.docDay ?? today;
  if (docDay > today) refuse(badInput('dossier.docDayWrong', 'docDay', { today }));
  const result = required(await findResult(ctx.db, row.id), problem('dossier.resultMissing'));
  await numberResult(ctx.db, result.id, { docNumber: input.docNumber, docDay, validTo: input.validTo ?? null, by: actor.staffId, at: ctx.now });
  const shelf = onShelf(row.status === 2 ? row.receptionUnitId : row.competentUnitId);
  await takeIn(ctx, { dossierId: row.id, unitId: row.receptionUnitId, kind: 'result', from: shelf, holder: shelf });
  const changes = { result: 'sealed', correcting: false, finishedAt: ctx.now, firstFinishedAt: row.firstFinishedAt ?? ctx.now } as const;
  await applyMove(ctx, row, 'seal', { changes, kind: 'dossier.sealed', facts: { code: row.code, dueDay: row.dueDay, docDay, corrected: row.correcting } });
  return dossierView(ctx, row.id);
}

/** An agency's error in a result: an officer opens the correction, the leader signs it, and the dossier is examined anew (9, 10→4; NĐ 61/2018 Đ21.1). */
export async function correctDossier(ctx: Context, input: Input<typeof contract.correctDossier>): Promise<Output<typeof contract.correctDossier>> {
  const move = input.step === 'open' ? 'openCorrection' : 'signCorrection';
  const { row, actor } = await lockForMove(ctx, input, move);
  await insertAmendments(ctx.db, row.id, [{ id: newId(), field: `correction.${input.step}`, oldValue: null, newValue: null }], input.reason, actor.staffId, ctx.now);
  const signed = { correctionOpened: false, correcting: true, finishedAt: null, returnedAt: null } as const;
  const done = input.step === 'open' ? { changes: { correctionOpened: true }, kind: 'dossier.correctionOpened' } : { changes: signed, kind: 'dossier.correctionSigned' };
  await applyMove(ctx, row, move, { ...done, facts: { from: row.status } });
  return dossierView(ctx, row.id);
}

async function addDraft(ctx: Context, { row, actor }: Held, draft: { title: string; resultCode?: string | undefined; validTo?: Day | undefined }): Promise<string> {
  const id = newId();
  await insertResult(ctx.db, { id, dossierId: row.id, title: draft.title, resultCode: draft.resultCode ?? null, validTo: draft.validTo ?? null, by: actor.staffId, at: ctx.now });
  return id;
}
