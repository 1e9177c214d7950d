import { signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, demand, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { lacks } from '#modules/access/rules.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/counter-day.ts';
import { voidNeedsSecond } from '../rules/counter.ts';
import { findServiceEvent, insertEventVoid, lockEventVoid, settleEventVoid, type ServiceEvent } from '../store/voids.ts';

type Asked = Input<typeof contract.voidServiceEvent>;
type Answer = Output<typeof contract.voidServiceEvent>;

/** Calls a counted event void: one person asks with a reason, another confirms or declines. The entry itself stays; the void is a new one. */
export async function voidServiceEvent(ctx: Context, input: Asked): Promise<Answer> {
  const actor = signedIn(ctx);
  const found = await findServiceEvent(ctx.db, input.id);
  const event = required(found?.unitId === actor.unitId ? found : undefined, notFound('reception.eventNotCountable'));
  return input.step === 'ask' ? ask(ctx, input, event) : settle(ctx, input.id, input.step, event);
}

async function ask(ctx: Context, input: Asked, event: ServiceEvent): Promise<Answer> {
  const actor = signedIn(ctx);
  const reason = required(input.reason, badInput('reception.voidReasonMissing', 'reason'));
  const asked = await insertEventVoid(ctx.db, { id: newId(), entryId: input.id, eventType: event.type, unitId: event.unitId, reason, askedBy: actor.staffId, askedAt: ctx.now });
  if (!asked) refuse(problem('reception.voidAlreadyAsked'));
  await note(ctx, { kind: 'reception.voidAsked', subject: { kind: 'entry', id: input.id }, ...ofDossier(event), facts: { type: event.type } });
  return { entryId: input.id, state: 'asked', askedBy: actor.staffId, reason };
}

async function settle(ctx: Context, entryId: string, step: 'confirm' | 'decline', event: ServiceEvent): Promise<Answer> {
  const actor = signedIn(ctx);
  demand(lacks(actor, 'event.confirmVoid'));
  const asked = required(await lockEventVoid(ctx.db, entryId), problem('reception.voidNotAsked'));
  demand(voidNeedsSecond(asked.askedBy, actor.staffId));
  const state = step === 'confirm' ? 'confirmed' : 'declined';
  await settleEventVoid(ctx.db, asked.id, state, actor.staffId, ctx.now);
  const kind = step === 'confirm' ? 'reception.eventVoided' : 'reception.voidDeclined';
  await note(ctx, { kind, subject: { kind: 'entry', id: entryId }, ...ofDossier(event), facts: { entryId, type: event.type, askedBy: asked.askedBy } });
  return { entryId, state, askedBy: asked.askedBy, reason: asked.reason };
}

function ofDossier(event: ServiceEvent): { dossierId?: string } {
  return event.dossierId === null ? {} : { dossierId: event.dossierId };
}
