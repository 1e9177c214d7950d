import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand } from '#kernel/problem.ts';
import { onShelf } from '#modules/custody/rules.ts';
import { takeIn } from '#modules/custody/service/taking-in.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/deciding.ts';
import { stopReasonWrong } from '../rules/statuses.ts';
import { endPause } from '../store/clock.ts';
import { insertResult, numberResult, signResult } from '../store/department.ts';
import type { DossierRow } from '../store/rows.ts';
import { type Held, applyMove, lockForMove } from './change-dossier.ts';
import { dossierView } from './read-dossier.ts';

/** Refuses at reception (proposed at the counter, confirmed by an officer; 1, 5→3) or on the merits, by the leader (4→8). */
export async function refuseDossier(ctx: Context, input: Input<typeof contract.refuseDossier>): Promise<Output<typeof contract.refuseDossier>> {
  const move = input.stage === 'merits' ? 'refuseMerits' : input.step === 'propose' ? 'proposeRefusal' : 'refuseReception';
  const held = await lockForMove(ctx, input, move);
  const facts = { documentNo: input.documentNo ?? null, legalBasis: input.legalBasis ?? null };
  if (move === 'refuseMerits') await refuseMerits(ctx, held, input, facts);
  else await refuseReception(ctx, held.row, move, input.reason, facts);
  return dossierView(ctx, held.row.id);
}

/** The citizen's wish to withdraw: asked (→7), accepted (7→8), declined, or taken back (7→ what was held). A stop proposed before is proposed anew, with its own words. */
export async function withdrawDossier(ctx: Context, input: Input<typeof contract.withdrawDossier>): Promise<Output<typeof contract.withdrawDossier>> {
  const { move, kind } = WITHDRAWAL[input.step];
  const { row, actor } = await lockForMove(ctx, input, move);
  const ended = input.step === 'accept';
  if (ended) await endPause(ctx.db, row.id, ctx.now);
  const changes = ended ? stopped(ctx, row, { stopReason: 'WITHDRAWN', stopExplanation: input.reason, stopperEmployer: actor.employer }) : { stopExplanation: input.reason, stopProposed: null };
  await applyMove(ctx, row, move, { changes, kind, facts: { held: row.heldStatus ?? row.status, ...(ended ? { reason: 'WITHDRAWN' } : {}) } });
  return dossierView(ctx, row.id);
}

/** Stops a dossier for a reason of the list (→8): at 4 and 5 an officer or the specialist proposes, the leader decides. */
export async function stopDossier(ctx: Context, input: Input<typeof contract.stopDossier>): Promise<Output<typeof contract.stopDossier>> {
  const move = input.step === 'propose' ? 'proposeStop' : 'stop';
  const { row, actor } = await lockForMove(ctx, input, move);
  const { reason, explanation } = input;
  demand(stopReasonWrong(row.status, reason, move === 'stop' ? row.stopProposed : null));
  const facts = { reason, from: row.status, documentNo: input.documentNo ?? null };
  if (move === 'proposeStop') await applyMove(ctx, row, move, { changes: { stopProposed: reason, stopExplanation: explanation }, kind: 'dossier.stopProposed', facts });
  else {
    await endPause(ctx.db, row.id, ctx.now);
    await applyMove(ctx, row, move, { changes: stopped(ctx, row, { stopReason: reason, stopExplanation: explanation, stopperEmployer: actor.employer }), kind: 'dossier.stopped', facts });
  }
  return dossierView(ctx, row.id);
}

const WITHDRAWAL = {
  ask: { move: 'askWithdrawal', kind: 'dossier.withdrawalAsked' },
  accept: { move: 'acceptWithdrawal', kind: 'dossier.withdrawalAccepted' },
  decline: { move: 'declineWithdrawal', kind: 'dossier.withdrawalDeclined' },
  cancel: { move: 'cancelWithdrawal', kind: 'dossier.withdrawalCancelled' },
} as const;

type Stop = Pick<DossierRow, 'stopReason' | 'stopExplanation' | 'stopperEmployer'>;

/** What was accepted once ends with its time, the first one for good; what was never accepted has no end in the reports (domain 0.3 item 8). */
function stopped(ctx: Context, row: DossierRow, stop: Stop): Partial<DossierRow> {
  const accepted = row.receivedAt !== null;
  return { ...stop, stopProposed: null, finishedAt: accepted ? ctx.now : null, firstFinishedAt: accepted ? (row.firstFinishedAt ?? ctx.now) : null };
}

async function refuseReception(ctx: Context, row: DossierRow, move: 'proposeRefusal' | 'refuseReception', reason: string, facts: { documentNo: string | null; legalBasis: string | null }): Promise<void> {
  const proposed = move === 'proposeRefusal';
  const changes = { refusalProposed: proposed, stopExplanation: reason };
  await applyMove(ctx, row, move, { changes, kind: proposed ? 'dossier.refusalWasProposed' : 'dossier.refused', facts });
}

/** The written refusal is entered as the result (NĐ 61/2018 Đ19.8); once numbered it lies on the department's shelf like any result, for the citizen. */
async function refuseMerits(ctx: Context, { row, actor }: Held, input: Input<typeof contract.refuseDossier>, facts: { documentNo: string | null; legalBasis: string | null }): Promise<void> {
  const id = newId();
  const { documentNo } = input;
  await insertResult(ctx.db, { id, dossierId: row.id, title: REFUSAL_TITLE, resultCode: null, validTo: null, by: actor.staffId, at: ctx.now });
  await signResult(ctx.db, id, actor.staffId, actor.employer, ctx.now);
  if (documentNo !== undefined) {
    await numberResult(ctx.db, id, { docNumber: documentNo, docDay: dayOf(ctx.now), validTo: null, by: actor.staffId, at: ctx.now });
    const shelf = onShelf(row.competentUnitId);
    await takeIn(ctx, { dossierId: row.id, unitId: row.receptionUnitId, kind: 'result', from: shelf, holder: shelf });
  }
  const stop = stopped(ctx, row, { stopReason: 'REFUSED_ON_MERITS', stopExplanation: input.reason, stopperEmployer: actor.employer });
  await applyMove(ctx, row, 'refuseMerits', { changes: { ...stop, result: documentNo === undefined ? 'signed' : 'sealed' }, kind: 'dossier.refusedOnMerits', facts: { ...facts, dueDay: row.dueDay, code: row.code } });
}

const REFUSAL_TITLE = 'Văn bản từ chối giải quyết hồ sơ';
