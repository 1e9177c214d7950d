import type { Input, Output } from '#kernel/operation.ts';
import { giveToCitizen } from '#modules/custody/service/taking-in.ts';
import { applyMove, lockForMove } from '#modules/dossier/service/change-dossier.ts';
import { dossierView } from '#modules/dossier/service/read-dossier.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/returning.ts';
import { takerAtDesk, writeTaken } from './taker-at-desk.ts';

/**
 * What the citizen handed in goes back to her when her dossier ended without a result: refused at reception (3), withdrawn, stopped or refused
 * on the merits (8). Who takes it is written down as for a result; the status stays, and it counts neither as a return nor as anything else.
 */
export async function givePapersBack(ctx: Context, input: Input<typeof contract.givePapersBack>): Promise<Output<typeof contract.givePapersBack>> {
  const { row } = await lockForMove(ctx, input, 'givePapersBack');
  const taker = await takerAtDesk(ctx, input);
  const insteadOf = input.absentReason ?? null;
  const items = await giveToCitizen(ctx, { dossierId: row.id, kind: 'papers', insteadOf });
  const returnId = await writeTaken(ctx, input, { item: 'papers', taker, originalsBack: input.papersBack ?? null, insteadOf });
  await applyMove(ctx, row, 'givePapersBack', { kind: 'reception.papersGivenBack', facts: { code: row.code, returnId, taker: input.taker.role, slipShown: input.slipShown, items } });
  return dossierView(ctx, row.id);
}
