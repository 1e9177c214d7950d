import { signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { demand, notFound, problem, required } from '#kernel/problem.ts';
import { storable } from '#kernel/text.ts';
import { note } from '#modules/journal/service.ts';
import { getUnitByCode } from '#modules/organisation/store.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { isLoopbackAddress, isPublicAddress, literalAddress } from '#platform/outward-address.ts';
import { receiverSecret } from '#platform/signature.ts';
import type * as contract from '../contract.ts';
import { addressWrong, bodyOf, FORMER_SECRET_HOURS, isOver, notActive, PING, replayWrong } from '../rules.ts';
import { findDelivery, insertDeliveries, listDeliveriesOf, lockDelivery, reviveDelivery, type DeliveryRow } from '../store/deliveries.ts';
import * as store from '../store/subscriptions.ts';

type View = Output<typeof contract.endWebhook>;
type DeliveryView = Output<typeof contract.testWebhook>;

const UNKNOWN = notFound('integration.unknown');
const DELIVERY_UNKNOWN = notFound('integration.deliveryUnknown');
/** So many systems one house tells. */
const MOST = 100;
const HOUR_MS = 3_600_000;

/** Begins to tell a system outside of what happens from now on. */
export async function subscribeWebhook(ctx: Context, input: Input<typeof contract.subscribeWebhook>): Promise<Output<typeof contract.subscribeWebhook>> {
  const master = masterOf(ctx);
  const url = storable(input.url);
  demand(addressWrong(url, URL.canParse(url) ? seenAddress(new URL(url).hostname) : undefined, ctx.installation.demo));
  const unit = input.unitCode === undefined ? undefined : await getUnitByCode(ctx.db, input.unitCode);
  demand((await store.countStanding(ctx.db)) >= MOST ? problem('integration.tooMany', { most: MOST }) : undefined);
  const id = newId();
  await store.insertSubscription(ctx.db, { id, url: new URL(url).href, kinds: input.kinds, unitId: unit?.id ?? null, by: signedIn(ctx).staffId, at: ctx.now });
  await noteOf(ctx, id, 'integration.subscribed', { kinds: input.kinds.length, unitCode: unit?.code ?? null });
  return { webhook: await viewOf(ctx, id), secret: receiverSecret(master, id, 1) };
}

/** Which systems are told, and how it goes. */
export async function listWebhooks(ctx: Context, input: Input<typeof contract.listWebhooks>): Promise<Output<typeof contract.listWebhooks>> {
  const limit = input.limit ?? 50;
  const rows = await store.listSubscriptions(ctx.db, placeOf(input.after), limit + 1);
  const page = toPage(rows, limit, (row) => [row.createdAt.toISOString(), row.id]);
  return { rows: page.rows.map(shown), next: page.next, ready: ctx.installation.webhookSecret !== undefined, demo: ctx.installation.demo };
}

/** Tells a system nothing more. */
export async function endWebhook(ctx: Context, input: Input<typeof contract.endWebhook>): Promise<View> {
  const row = await lockKnown(ctx, input.id);
  demand(isOver(row.state));
  await store.endSubscription(ctx.db, row.id, signedIn(ctx).staffId, storable(input.reason), ctx.now);
  await noteOf(ctx, row.id, 'integration.subscriptionEnded', {});
  return viewOf(ctx, row.id);
}

/** Another secret; the one before signs beside it for a day. */
export async function rotateWebhookSecret(ctx: Context, input: Input<typeof contract.rotateWebhookSecret>): Promise<Output<typeof contract.rotateWebhookSecret>> {
  const master = masterOf(ctx);
  const row = await lockKnown(ctx, input.id);
  demand(isOver(row.state));
  await store.rotateSecret(ctx.db, row.id, new Date(ctx.now.getTime() + FORMER_SECRET_HOURS * HOUR_MS));
  await noteOf(ctx, row.id, 'integration.secretChanged', { version: row.secretVersion + 1 });
  return { webhook: await viewOf(ctx, row.id), secret: receiverSecret(master, row.id, row.secretVersion + 1) };
}

/** A trial: goes the way of every delivery and tells of nothing. */
export async function testWebhook(ctx: Context, input: Input<typeof contract.testWebhook>): Promise<DeliveryView> {
  masterOf(ctx);
  const row = await lockKnown(ctx, input.id);
  demand(notActive(row.state));
  const id = newId();
  const body = bodyOf(id, { kind: PING, happenedAt: ctx.now, unitCode: null, dossierCode: null, procedureCode: null, channel: null, facts: {} });
  await insertDeliveries(ctx.db, row.id, [{ id, entryId: null, kind: PING, body }], ctx.now);
  return deliveryView(required(await findDelivery(ctx.db, id), DELIVERY_UNKNOWN));
}

/** Goes back to a moment and tells from there, under the ids of the first time. */
export async function replayWebhook(ctx: Context, input: Input<typeof contract.replayWebhook>): Promise<View> {
  masterOf(ctx);
  const from = new Date(input.from);
  demand(replayWrong(from, ctx.now));
  const row = await lockKnown(ctx, input.id);
  demand(isOver(row.state));
  await store.rewindSubscription(ctx.db, row.id, from, ctx.now);
  await noteOf(ctx, row.id, 'integration.replayed', { from: from.toISOString(), was: row.state });
  return viewOf(ctx, row.id);
}

/** What a system was told. */
export async function listWebhookDeliveries(ctx: Context, input: Input<typeof contract.listWebhookDeliveries>): Promise<Output<typeof contract.listWebhookDeliveries>> {
  const known = required(await store.findSubscriptionSeen(ctx.db, input.id), UNKNOWN);
  const limit = input.limit ?? 50;
  const rows = await listDeliveriesOf(ctx.db, known.id, { state: input.state ?? null, after: placeOf(input.after), limit: limit + 1 });
  const page = toPage(rows, limit, (row) => [row.createdAt.toISOString(), row.id]);
  return { rows: page.rows.map(deliveryView), next: page.next };
}

/** Says a delivery again, under its old id and with its old words. */
export async function resendWebhookDelivery(ctx: Context, input: Input<typeof contract.resendWebhookDelivery>): Promise<DeliveryView> {
  masterOf(ctx);
  const row = required(await lockDelivery(ctx.db, input.id), DELIVERY_UNKNOWN);
  demand(notActive(row.subscriptionState));
  demand(row.state === 'due' ? problem('integration.deliveryDue') : undefined);
  await reviveDelivery(ctx.db, row.id, ctx.now);
  await noteOf(ctx, row.subscriptionId, 'integration.resent', { deliveryId: row.id, was: row.state });
  return deliveryView(required(await findDelivery(ctx.db, row.id), DELIVERY_UNKNOWN));
}

function masterOf(ctx: Context): string {
  return required(ctx.installation.webhookSecret, problem('integration.noSecretSet', {}, 503));
}

function seenAddress(hostname: string) {
  const address = literalAddress(hostname);
  return address === undefined ? undefined : { address, public: isPublicAddress(address), loopback: isLoopbackAddress(address) };
}

async function lockKnown(ctx: Context, id: string): Promise<store.SubscriptionRow> {
  return required(await store.lockSubscription(ctx.db, id), UNKNOWN);
}

async function viewOf(ctx: Context, id: string): Promise<View> {
  return shown(required(await store.findSubscriptionSeen(ctx.db, id), UNKNOWN));
}

function shown({ unitCode, unitName, ...row }: store.SubscriptionSeen): View {
  return { ...row, unit: unitCode === null ? null : { code: unitCode, name: unitName ?? '' } };
}

function deliveryView({ id, kind, state, attempts, createdAt, nextAt, lastAttemptAt, lastStatus, lastFailure, body }: DeliveryRow): DeliveryView {
  return { id, kind, state, attempts, createdAt, nextAt: state === 'due' ? nextAt : null, lastAttemptAt, lastStatus, lastFailure, body };
}

async function noteOf(ctx: Context, id: string, kind: string, facts: Readonly<Record<string, string | number | null>>): Promise<void> {
  await note(ctx, { kind, subject: { kind: 'webhook', id }, facts });
}
