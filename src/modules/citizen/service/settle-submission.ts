import type { Input, Output } from '#kernel/operation.ts';
import { demand, problem, refuse } from '#kernel/problem.ts';
import { listKept } from '#modules/custody/store/items.ts';
import { carryOver, listUses } from '#modules/digitisation/service/uses.ts';
import { lockForMove, lockUnchanged, lockVisible, noteOf } from '#modules/dossier/service/change-dossier.ts';
import { promisedFromNow } from '#modules/dossier/service/dossier-clock.ts';
import { acceptDossier } from '#modules/dossier/service/open-dossier.ts';
import { dossierView } from '#modules/dossier/service/read-dossier.ts';
import { completeReturn, handToDepartment } from '#modules/dossier/service/reception-moves.ts';
import { takeSupplement } from '#modules/dossier/service/supplements.ts';
import { getOpenRequest } from '#modules/dossier/store/papers.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/inbox.ts';
import { RESULT_COMPONENT } from '../rules/filing.ts';
import { papersHeld } from '../rules/submission.ts';
import { submissionHere } from './inbox.ts';

/**
 * The officer accepts what was filed (1→2), or what was sent for a request (5→2 before acceptance, 5→4 in examination): its clock begins now, not when it was submitted
 * (NĐ 61/2018 Đ17; domain 5.1). The citizen has her look-up secret already.
 */
export async function acceptSubmission(ctx: Context, input: Input<typeof contract.acceptSubmission>): Promise<Output<typeof contract.acceptSubmission>> {
  const { row } = await lockUnchanged(ctx, input);
  const submission = await submissionHere(ctx, input.id);
  if (row.status === 5) await takeSent(ctx, input, submission);
  else {
    await lockForMove(ctx, input, 'coSign');
    await acceptDossier(ctx, { dossierId: row.id, expectedVersion: input.expectedVersion, promised: await promisedFromNow(ctx, row) });
  }
  const dossier = await dossierView(ctx, input.id);
  const { row: now } = await lockVisible(ctx, input.id);
  await noteOf(ctx, now, { kind: 'citizen.submissionAccepted', facts: { code: dossier.code } });
  return { dossier };
}

/** The department takes an electronic dossier over: nobody holds a paper set of it, so there is none to sign for (NĐ 61/2018 Đ18). */
export async function takeOverSubmission(ctx: Context, input: Input<typeof contract.takeOverSubmission>): Promise<Output<typeof contract.takeOverSubmission>> {
  const { row, actor } = await lockForMove(ctx, input, 'handOver');
  if (row.channel !== 'online') refuse(problem('citizen.submissionUnknown', {}, 404));
  if (actor.unitId !== row.competentUnitId) refuse(problem('citizen.otherUnit', {}, 403));
  demand(papersHeld(await listKept(ctx.db, row.id)));
  await handToDepartment(ctx, { dossierIds: [row.id] });
  const { row: now } = await lockVisible(ctx, input.id);
  await noteOf(ctx, now, { kind: 'citizen.takenOver' });
  return { dossier: await dossierView(ctx, input.id) };
}

/** The result goes to the citizen as a file, in her own list (9→10); the paper it was made on stays with the agency. */
export async function sendResult(ctx: Context, input: Input<typeof contract.sendResult>): Promise<Output<typeof contract.sendResult>> {
  // Where the paper of the result lies is not asked: it is not the paper that goes.
  const held = await lockUnchanged(ctx, input);
  await submissionHere(ctx, input.id);
  if (held.row.resultChoice !== 'electronic') refuse(problem('citizen.notElectronic'));
  const files = (await listUses(ctx, { kind: 'dossier', id: input.id })).filter((use) => use.component === RESULT_COMPONENT && use.servable);
  if (files.length === 0) refuse(problem('citizen.resultFileMissing'));
  const row = await completeReturn(ctx, held);
  await noteOf(ctx, row, { kind: 'citizen.resultSent', facts: { code: row.code, files: files.length } });
  return { dossier: await dossierView(ctx, input.id) };
}

/** Takes in what the citizen has sent for the open request, as files. */
async function takeSent(ctx: Context, input: Input<typeof contract.acceptSubmission>, { requestId, sentAt }: Awaited<ReturnType<typeof submissionHere>>): Promise<void> {
  if (requestId === null || sentAt === null) refuse(problem('citizen.notAnswered'));
  const sent = await listUses(ctx, { kind: 'filing', id: requestId });
  const request = await getOpenRequest(ctx.db, input.id);
  const papers = request.papers.map(({ no }) => ({ no, state: 'complete' as const, originals: 0, certified: 0, copies: 0, electronic: sent.filter(({ component }) => component === String(no)).length }));
  await carryOver(ctx, { kind: 'filing', id: requestId }, { kind: 'dossier', id: input.id });
  await takeSupplement(ctx, { id: input.id, expectedVersion: input.expectedVersion, papers }, 'online');
}
