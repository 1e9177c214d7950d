import { note } from '#modules/journal/service.ts';
import { nextTry } from '#modules/postal/rules/carrier.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { receiverSecret, standardSignature } from '#platform/signature.ts';
import { bodyOf, DELIVERY_RETRY, type DeliveryFailure, failureOfStatus, stopsFor, worthAnotherTry } from '../rules.ts';
import * as deliveries from '../store/deliveries.ts';
import { disableSubscription, lockSubscription, markFailing, markHeard } from '../store/subscriptions.ts';

/** What is about to be said, outside every transaction. */
export type Saying = { readonly id: string; readonly claimId: string; readonly subscriptionId: string; readonly tries: number; readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: string };
/** What came back. */
export type Heard = { readonly status: number | null; readonly failure: DeliveryFailure | null; readonly retryAfterSeconds: number };

/** What is claimed at once, and for how long at most one of it may take. */
export type Claiming = { readonly claimId: string; readonly subscriptionId: string; readonly most: number; readonly leaseMs: number };

const FOLLOWED_AT_ONCE = 500;

/** Makes deliveries of the next entries of the journal. True when there may be more. */
export async function followJournal(ctx: Context, subscriptionId: string): Promise<boolean> {
  const mark = await deliveries.takeMark(ctx.db, subscriptionId);
  if (mark === undefined) return false;
  const entries = await deliveries.listFollowing(ctx.db, mark, mark, FOLLOWED_AT_ONCE);
  const last = entries.at(-1);
  if (last === undefined) return false;
  const wanted = entries.filter((entry) => entry.wanted).map((entry) => deliveryOf(entry));
  await deliveries.insertDeliveries(ctx.db, subscriptionId, wanted, ctx.now);
  await deliveries.moveMark(ctx.db, subscriptionId, last);
  return entries.length === FOLLOWED_AT_ONCE;
}

function deliveryOf(entry: deliveries.Followed): { id: string; entryId: string; kind: string; body: string } {
  const id = newId();
  return { id, entryId: entry.entryId, kind: entry.kind, body: bodyOf(id, entry) };
}

/** Takes a batch of what is due to one subscription. */
export async function claimDue(ctx: Context, { claimId, subscriptionId, most, leaseMs }: Claiming): Promise<string[]> {
  const rows = await deliveries.claimDeliveries(ctx.db, { id: claimId, subscriptionId, at: ctx.now, until: new Date(ctx.now.getTime() + leaseMs), most });
  return rows.map((row) => row.id);
}

/** Begins an attempt: signed now, with the secret of now and for a day the one before. Undefined when there is nothing to say any more. */
export async function beginSaying(ctx: Context, id: string, { claimId, subscriptionId, leaseMs }: Claiming): Promise<Saying | undefined> {
  const master = ctx.installation.webhookSecret;
  const subscription = await lockSubscription(ctx.db, subscriptionId);
  const delivery = await deliveries.lockClaimedDelivery(ctx.db, id, claimId);
  if (master === undefined || delivery === undefined || subscription?.state !== 'active') return undefined;
  await deliveries.beginDelivery(ctx.db, id, ctx.now, new Date(ctx.now.getTime() + leaseMs));
  const { secretVersion, formerUntil } = subscription;
  const versions = formerUntil !== null && formerUntil > ctx.now ? [secretVersion, secretVersion - 1] : [secretVersion];
  const seconds = Math.floor(ctx.now.getTime() / 1000);
  const signature = versions.map((version) => standardSignature(receiverSecret(master, subscriptionId, version), { id, seconds, body: delivery.body })).join(' ');
  const headers = { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': signature };
  return { id, claimId, subscriptionId, tries: delivery.tries + 1, url: subscription.url, headers, body: delivery.body };
}

/** Enters what was heard: how the delivery stands now, and whether the house goes on telling. `chance` (0-1) spreads the next try. True when it arrived. */
export async function recordHeard(ctx: Context, saying: Saying, heard: Heard, chance: number): Promise<boolean> {
  const { id, claimId, subscriptionId, tries } = saying;
  const failure = heard.failure ?? failureOfStatus(heard.status ?? 0);
  const subscription = await lockSubscription(ctx.db, subscriptionId);
  if (failure === undefined) {
    await deliveries.settleDelivered(ctx.db, id, heard.status ?? 0, ctx.now);
    await markHeard(ctx.db, subscriptionId, ctx.now);
    return true;
  }
  const nextAt = worthAnotherTry(failure) ? nextTry(DELIVERY_RETRY, tries, ctx.now, chance, heard.retryAfterSeconds) : undefined;
  await deliveries.settleUndelivered(ctx.db, id, claimId, { failure, status: heard.status, nextAt, at: ctx.now });
  await markFailing(ctx.db, subscriptionId, ctx.now);
  const why = stopsFor(failure, subscription?.failingSince ?? ctx.now, ctx.now);
  if (why !== undefined && subscription?.state === 'active') {
    await disableSubscription(ctx.db, subscriptionId, why);
    await note(ctx, { kind: 'integration.disabled', subject: { kind: 'webhook', id: subscriptionId }, facts: { why } });
  }
  return false;
}
