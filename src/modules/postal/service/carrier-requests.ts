import { signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { demand, notFound, problem, required } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/carrier.ts';
import { idempotencyKey, isCalledOff, type RequestKind, type Wish } from '../rules/carrier.ts';
import * as store from '../store/carrier-requests.ts';
import { findShipment } from '../store/shipment.ts';
import { lookedAfter } from './seen-shipment.ts';

type View = Output<typeof contract.resendCarrierRequest>;

/**
 * Puts into the outbox what the carrier is to be told of a shipment, in the transaction of the act; nothing is sent here. A shipment the post carries at its own
 * desk needs none. A living order is not doubled; one that was called off is followed by another, with a number of its own, and with each its price is asked.
 * Calling off what was never said withdraws it; what a person settled with the carrier in another way is called off like an order that was said.
 */
export async function enqueueCarrier(ctx: Context, asked: { shipmentId: string; kind: Wish }): Promise<void> {
  const shipment = await findShipment(ctx.db, asked.shipmentId);
  if (shipment?.carrier !== 'http') return;
  const requests = await store.lockRequestsOf(ctx.db, shipment.id);
  const order = requests.findLast((request) => request.kind === 'order');
  const living = order !== undefined && !isCalledOff(order, requests) ? order : undefined;
  if (asked.kind === 'order') return living === undefined ? placeOrder(ctx, shipment.id, (order?.no ?? 0) + 1) : undefined;
  return living === undefined ? undefined : callOff(ctx, living, requests);
}

async function placeOrder(ctx: Context, shipmentId: string, no: number): Promise<void> {
  for (const kind of ['order', 'price'] as const) await add(ctx, { shipmentId, kind, no, nextAt: ctx.now });
}

/** Whoever says the order at this moment is waited for before it is called off. Its price is nobody's question any more. */
async function callOff(ctx: Context, order: store.RequestRow, requests: readonly store.RequestRow[]): Promise<void> {
  const price = requests.find((request) => request.kind === 'price' && request.no === order.no);
  for (const open of [order, price]) if (open !== undefined) await store.withdrawRequest(ctx.db, open.id, ctx.now, ctx.actor?.staffId ?? null, null);
  const nextAt = order.claimedUntil !== null && order.claimedUntil > ctx.now ? order.claimedUntil : ctx.now;
  if (order.orderNo !== null || order.state === 'withdrawn') await add(ctx, { shipmentId: order.shipmentId, kind: 'cancel', no: order.no, nextAt });
}

async function add(ctx: Context, wish: { shipmentId: string; kind: RequestKind; no: number; nextAt: Date }): Promise<void> {
  const key = idempotencyKey(wish.kind, wish.shipmentId, wish.no);
  await store.insertRequest(ctx.db, { id: newId(), ...wish, idempotencyKey: key }, ctx.actor?.staffId ?? null, ctx.now);
}

/** What is said to the carrier for the shipments of the asker's unit and below. */
export async function listCarrierRequests(ctx: Context, input: Input<typeof contract.listCarrierRequests>): Promise<Output<typeof contract.listCarrierRequests>> {
  const limit = input.limit ?? 50;
  const rows = await store.listRequestsWithin(ctx.db, await lookedAfter(ctx), { state: input.state ?? null, after: placeOf(input.after), limit: limit + 1 });
  const page = toPage(rows, limit, (row) => [row.askedAt.toISOString(), row.id]);
  return { rows: page.rows.map(viewOf), next: page.next };
}

/** Every exchange about one request. */
export async function listCarrierExchanges(ctx: Context, input: Input<typeof contract.listCarrierExchanges>): Promise<Output<typeof contract.listCarrierExchanges>> {
  const request = required(await store.findRequestWithin(ctx.db, await lookedAfter(ctx), input.id), notFound('postal.carrierRequestUnknown'));
  const rows = await store.listExchangesOf(ctx.db, request.id);
  return { rows: rows.map(({ at, kind, path, status, failure, milliseconds, attempt }) => ({ at, kind, path, status, failure, milliseconds, attempt })) };
}

/** Says a dead request again under its old key: what had arrived in spite of all is not doubled. */
export async function resendCarrierRequest(ctx: Context, input: Input<typeof contract.resendCarrierRequest>): Promise<View> {
  const dead = await lockDead(ctx, input.id);
  demand(ctx.installation.carrier === 'http' ? undefined : problem('postal.carrierNotConnected'));
  const requests = await store.lockRequestsOf(ctx.db, dead.shipmentId);
  const followed = dead.kind === 'order' && requests.some((other) => other.kind !== 'price' && (other.no > dead.no || (other.kind === 'cancel' && other.no === dead.no)));
  demand(followed ? problem('postal.carrierRequestPointless') : undefined);
  await store.reviveRequest(ctx.db, dead.id, ctx.now);
  await noteOf(ctx, dead, 'postal.carrierResent');
  return seenAgain(ctx, dead.id);
}

/** Gives a dead request up: it was settled with the carrier in another way, or is not needed any more. */
export async function withdrawCarrierRequest(ctx: Context, input: Input<typeof contract.withdrawCarrierRequest>): Promise<View> {
  const dead = await lockDead(ctx, input.id);
  await store.withdrawRequest(ctx.db, dead.id, ctx.now, signedIn(ctx).staffId, input.reason);
  await noteOf(ctx, dead, 'postal.carrierGivenUp');
  return seenAgain(ctx, dead.id);
}

async function lockDead(ctx: Context, id: string): Promise<store.RequestSeen> {
  const request = required(await store.lockRequestWithin(ctx.db, await lookedAfter(ctx), id), notFound('postal.carrierRequestUnknown'));
  demand(request.state === 'dead' ? undefined : problem('postal.carrierRequestNotDead', { state: request.state }));
  return request;
}

async function noteOf(ctx: Context, request: store.RequestSeen, kind: string): Promise<void> {
  const facts = { request: request.kind, requestId: request.id, no: request.no, attempts: request.attempts, failure: request.lastFailure };
  await note(ctx, { kind, unitId: request.unitId, subject: { kind: 'shipment', id: request.shipmentId }, channel: 'post', facts });
}

async function seenAgain(ctx: Context, id: string): Promise<View> {
  return viewOf(required(await store.findRequestWithin(ctx.db, await lookedAfter(ctx), id), notFound('postal.carrierRequestUnknown')));
}

function viewOf(row: store.RequestSeen): View {
  return { ...row, nextAt: row.state === 'due' ? row.nextAt : null };
}
