import { signedIn } from '#kernel/actor.ts';
import { demand, notFound, problem, required } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import type { ActInName, AskedUse } from '#modules/mandate/rules/mandates.ts';
import { exerciseMandate } from '#modules/mandate/service/exercise-mandate.ts';
import type { Context } from '#platform/context.ts';
import { otherMandate } from '../rules.ts';
import * as store from '../store.ts';

export type Acting = { readonly mandateId: string; readonly kind: ActInName; readonly procedure: AskedUse['procedure'] };

/**
 * Does something in a citizen's name in this system: only in the helper's own open session, and only under a mandate in force for this act and this procedure at this
 * instant. The use is remembered and told once a session, refused or not; what was done stands in the session and is counted at its end.
 */
export async function actingFor<T>(ctx: Context, { mandateId, kind, procedure }: Acting, act: (session: { readonly sessionId: string }) => Promise<T>): Promise<T> {
  const actor = signedIn(ctx);
  const session = required(await store.lockOpenSession(ctx.db, actor.staffId), problem('assistance.sessionNeeded'));
  demand(otherMandate(session.mandateId, mandateId));
  await exerciseMandate(ctx, { mandateId, sessionId: session.id, kinds: [kind], procedure, once: true });
  const done = await act({ sessionId: session.id });
  await store.updateActs(ctx.db, session.id, mandateId, kind);
  return done;
}

/** Joins the session to the dossier that has just arisen in it, so that both are one in every count; a session is joined once. */
export async function linkArisen(ctx: Context, { sessionId, dossierId }: { readonly sessionId: string; readonly dossierId: string }): Promise<void> {
  const { dossierId: before } = required(await store.findSession(ctx.db, sessionId), notFound('assistance.sessionUnknown'));
  if (before === null) await note(ctx, { kind: 'journal.sessionLinked', sessionId, dossierId });
}
