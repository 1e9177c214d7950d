import type { Input, Output } from '#kernel/operation.ts';
import { demand, forbidden, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { takeMessage } from '#modules/mandate/service/answering.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { receiverSecret, standardSignature, standardSignatureFits } from '#platform/signature.ts';
import type * as contract from '../contract.ts';
import { afterReport, isFresh } from '../rules/handing.ts';
import { needsCall } from '../rules/templates.ts';
import { endCall, openCall } from '../store/calls.ts';
import { insertEvent, lockMessage, settleReported } from '../store/handing.ts';

/** What is signed, by whom it is believed: each purpose has a secret of its own, made from the installation's. */
const PURPOSES = { report: 'messages.status', inbound: 'messages.inbound' } as const;
type Purpose = keyof typeof PURPOSES;

/** What became of a message, as its provider knows it; believed with its signature, once, for a few minutes. */
export async function reportMessageStatus(ctx: Context, input: Input<typeof contract.reportMessageStatus>): Promise<Output<typeof contract.reportMessageStatus>> {
  demandSigned(ctx, 'report', input, [input.id, input.status]);
  const message = required(await lockMessage(ctx.db, input.id), notFound('notification.unknown'));
  await demandNew(ctx, 'report', input.eventId, message.id, input.status);
  const onItsWay = message.state !== 'waiting' || message.begun;
  const after = onItsWay ? afterReport(message.state, input.status) : undefined;
  if (after === undefined) return { state: message.state };
  await settleReported(ctx.db, message.id, { ...after, at: ctx.now });
  if (after.failure === null) await endCall(ctx.db, message.id, 'delivered', null, ctx.now);
  else if (needsCall(message.template, after.failure)) await openCall(ctx.db, { id: newId(), messageId: message.id, unitId: message.unitId, why: after.failure, at: ctx.now });
  return { state: after.state };
}

/** A message from a citizen's telephone: it may answer an ask or revoke a mandate. Who sent it and what it said is not kept. */
export async function receiveSms(ctx: Context, input: Input<typeof contract.receiveSms>): Promise<Output<typeof contract.receiveSms>> {
  demandSigned(ctx, 'inbound', input, [input.from, input.text]);
  await demandNew(ctx, 'inbound', input.eventId, null, 'heard');
  const { outcome } = await takeMessage(ctx, { from: input.from, text: input.text });
  return { understood: outcome !== 'notUnderstood' };
}

/** The signature a provider makes over an event: its id, the seconds, and what it tells, one a line. */
export function eventSignature(master: string, purpose: Purpose, event: { readonly eventId: string; readonly signedAt: string }, told: readonly string[]): string {
  return standardSignature(receiverSecret(master, PURPOSES[purpose], 1), signedText(event, told));
}

function demandSigned(ctx: Context, purpose: Purpose, event: { readonly eventId: string; readonly signedAt: string; readonly signature: string }, told: readonly string[]): void {
  const master = required(ctx.installation.messageSecret, problem('notification.closed', {}, 503));
  const fits = standardSignatureFits(receiverSecret(master, PURPOSES[purpose], 1), signedText(event, told), event.signature);
  demand(fits ? undefined : forbidden('notification.signatureWrong'));
  demand(isFresh(new Date(event.signedAt), ctx.now) ? undefined : forbidden('notification.signatureOld'));
}

function signedText(event: { readonly eventId: string; readonly signedAt: string }, told: readonly string[]) {
  return { id: event.eventId, seconds: Math.floor(Date.parse(event.signedAt) / 1000), body: told.join('\n') };
}

async function demandNew(ctx: Context, kind: Purpose, eventId: string, messageId: string | null, outcome: string): Promise<void> {
  if (!(await insertEvent(ctx.db, { eventId, kind, messageId, outcome, at: ctx.now }))) refuse(problem('notification.replayed'));
}
