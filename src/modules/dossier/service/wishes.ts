import { dayOf } from '#kernel/day.ts';
import { demand, type Facts, notFound, required } from '#kernel/problem.ts';
import type { Context } from '#platform/context.ts';
import { type Wish, WISHES, wishRefusal } from '../rules/may-move.ts';
import { findDossier, lockDossier } from '../store/dossier.ts';
import type { DossierRow } from '../store/rows.ts';
import { applyMove, stateOf } from './change-dossier.ts';

const KINDS = { askWithdrawal: 'dossier.withdrawalAsked', cancelWithdrawal: 'dossier.withdrawalCancelled' } as const satisfies Record<Wish, string>;

/** Enters what the citizen wishes herself, or has her helper say for her: to withdraw (→7), or to withdraw no more. Whose dossier it is the caller has asked; an officer or leader decides. */
export async function enterWish(ctx: Context, asked: { readonly id: string; readonly wish: Wish; readonly reason: string | null; readonly facts: Facts }): Promise<DossierRow> {
  const row = required(await lockDossier(ctx.db, asked.id), notFound('dossier.unknown'));
  demand(wishRefusal(asked.wish, stateOf(row), dayOf(ctx.now)));
  // As at the counter: a stop that was proposed before is proposed anew, with its own words.
  const changes = { stopExplanation: asked.reason, stopProposed: null };
  return applyMove(ctx, row, asked.wish, { changes, kind: KINDS[asked.wish], unitId: row.receptionUnitId, facts: { held: row.heldStatus ?? row.status, ...asked.facts } });
}

/** What she may wish now. */
export async function wishesOf(ctx: Context, id: string): Promise<Wish[]> {
  const row = required(await findDossier(ctx.db, id), notFound('dossier.unknown'));
  const state = stateOf(row);
  return WISHES.filter((wish) => wishRefusal(wish, state, dayOf(ctx.now)) === undefined);
}
