import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import { demand, demandKept, forbidden, notFound, refuse, required } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { type ActInName, type AskedUse, isOf, notInForce, notUsable, type Standing } from '../rules/mandates.ts';
import * as store from '../store/mandates.ts';
import { about } from './present.ts';

export type Exercise = AskedUse & {
  readonly mandateId: string;
  readonly sessionId: string;
  /** What is asked again and again in one session (every saved answer) is remembered and told once. */
  readonly once?: boolean;
};

/**
 * Uses a mandate in a session of help, or refuses; both are remembered, whatever door the operation stands behind. The row is taken: a revocation
 * in flight is before or after, never beside.
 */
export async function exerciseMandate(ctx: Context, { mandateId, sessionId, once = false, ...asked }: Exercise): Promise<void> {
  const actor = signedIn(ctx);
  const standing = required(await store.lockMandate(ctx.db, mandateId), notFound('mandate.unknown'));
  const refused = notUsable(standing, await store.getHelper(ctx.db, actor.staffId, actor.unitId), asked, dayOf(ctx.now));
  const { kinds, procedure } = asked;
  const use = { mandateId, sessionId, kinds, procedureCode: procedure.code, refusal: refused?.code ?? null };
  if (!once || !(await store.isUseRemembered(ctx.db, use))) {
    await store.insertUse(ctx.db, { ...use, id: newId(), by: actor.staffId, at: ctx.now });
    const facts = { kinds, ...(refused ? { refusal: refused.code } : {}) };
    await note(ctx, { kind: refused ? 'mandate.useRefused' : 'mandate.used', ...about(mandateId), sessionId, procedureCode: procedure.code, fieldCode: procedure.fieldCode, facts });
  }
  demandKept(refused);
}

/** A mandate as somebody reads by it what it is about: in force today, in her organisation's hands. Reading is no use of it. */
export async function mandateInHands(ctx: Context, mandateId: string): Promise<Standing> {
  const actor = signedIn(ctx);
  const standing = required(await store.findStanding(ctx.db, mandateId), notFound('mandate.unknown'));
  if (!isOf(standing, await store.getHelper(ctx.db, actor.staffId, actor.unitId))) refuse(forbidden('mandate.notYours'));
  demand(notInForce(standing, dayOf(ctx.now)));
  return standing;
}

/** The mandate under which all of this was allowed in a session of help, if it was. */
export async function mandateUsed(ctx: Context, sessionId: string, kinds: readonly ActInName[], procedureCode: string): Promise<string | undefined> {
  return (await store.findUse(ctx.db, sessionId, kinds, procedureCode))?.mandateId;
}
