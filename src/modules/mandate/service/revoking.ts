import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, demand, forbidden, notFound, refuse, required } from '#kernel/problem.ts';
import { storable } from '#kernel/text.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/mandates.ts';
import { isOf, notInForce, type RevokedWay } from '../rules/mandates.ts';
import * as store from '../store/mandates.ts';
import { about, shownMandate } from './present.ts';

/** Ends a mandate before its term: on the citizen's word at any desk, or by the organisation it was granted to. */
export async function revokeMandate(ctx: Context, input: Input<typeof contract.revokeMandate>): Promise<Output<typeof contract.revokeMandate>> {
  const actor = signedIn(ctx);
  const { id, wish } = input;
  const standing = required(await store.lockMandate(ctx.db, id), notFound('mandate.unknown'));
  demand(notInForce(standing, dayOf(ctx.now)));
  const { idNumber } = await store.getMandate(ctx.db, id);
  if (wish === 'citizen' && (idNumber === null || input.idNumber !== idNumber)) refuse(badInput('mandate.otherPerson', 'idNumber'));
  if (wish === 'organisation' && !isOf(standing, await store.getHelper(ctx.db, actor.staffId, actor.unitId))) refuse(forbidden('mandate.notYours'));
  const reason = wish === 'organisation' ? storable(required(input.reason, badInput('mandate.reasonNeeded', 'reason'))) : null;
  await store.updateRevoked(ctx.db, id, { at: ctx.now, by: actor.staffId, wish, way: 'desk', reason });
  await note(ctx, { kind: 'mandate.revoked', ...about(id), facts: { wish, way: 'desk' } });
  return shownMandate(ctx, actor, await store.getMandate(ctx.db, id));
}

/** Ends a mandate on the citizen's own word, where no member of staff stands; the room that calls has made sure that it is hers. */
export async function revokeByCitizen(ctx: Context, id: string, way: Exclude<RevokedWay, 'desk'>): Promise<store.MandateRow> {
  const standing = required(await store.lockMandate(ctx.db, id), notFound('mandate.unknown'));
  demand(notInForce(standing, dayOf(ctx.now)));
  await store.updateRevoked(ctx.db, id, { at: ctx.now, by: null, wish: 'citizen', way, reason: null });
  // Whoever is signed in on that machine did not revoke it.
  await note({ ...ctx, actor: undefined }, { kind: 'mandate.revoked', unitId: standing.unitId, ...about(id), facts: { wish: 'citizen', way } });
  return store.getMandate(ctx.db, id);
}
