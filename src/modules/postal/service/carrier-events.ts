import { signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { badInput, demand, notFound, problem, required } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/carrier.ts';
import { COUNTED_STATES, NOT_SETTLED, TO_LOOK_AT } from '../rules/carrier.ts';
import * as store from '../store/carrier-events.ts';
import { findCarrierState } from '../store/carrier-requests.ts';
import { bringTo } from './apply-carrier-event.ts';
import { lockShipmentFor } from './change-shipment.ts';

type View = Output<typeof contract.applyCarrierEventTo>;

/** Whether a carrier is connected, when it was last heard, and what waits. */
export async function getCarrierState(ctx: Context): Promise<Output<typeof contract.getCarrierState>> {
  signedIn(ctx);
  const state = await findCarrierState(ctx.db);
  const counts = new Map((await store.countCarrierEvents(ctx.db, COUNTED_STATES)).map((row) => [row.state, row.count]));
  const events = { new: 0, waiting: 0, unknown: 0, unmapped: 0, unreadable: 0, ...Object.fromEntries(counts) };
  return { carrier: ctx.installation.carrier, ...state, events };
}

/** What the carrier reported and a person must look at. It names items, never people; whoever manages for the post sees all of it. */
export async function listCarrierEvents(ctx: Context, input: Input<typeof contract.listCarrierEvents>): Promise<Output<typeof contract.listCarrierEvents>> {
  const limit = input.limit ?? 50;
  const states = input.state === undefined ? TO_LOOK_AT : [input.state];
  const rows = await store.listCarrierEventsBy(ctx.db, { states, after: placeOf(input.after), limit: limit + 1 });
  const page = toPage(rows, limit, (row) => [row.receivedAt.toISOString(), row.id]);
  return { rows: page.rows.map(viewOf), next: page.next };
}

/** A person says which shipment it is about, one she may see, and what it means when nobody had said. */
export async function applyCarrierEventTo(ctx: Context, input: Input<typeof contract.applyCarrierEventTo>): Promise<View> {
  const actor = signedIn(ctx);
  const event = await lockOpen(ctx, input.id);
  const { row } = await lockShipmentFor(ctx, { id: input.shipmentId });
  const code = required(input.code ?? event.code, badInput('postal.carrierEventMeaningMissing', 'code', { carrierCode: event.carrierCode }));
  await bringTo(ctx, event, { shipmentId: row.id, code, by: actor.staffId });
  await note(ctx, { kind: 'postal.carrierEventBound', unitId: row.oneStopId, subject: { kind: 'shipment', id: row.id }, channel: 'post', facts: { carrierEventId: event.id, event: code, was: event.state } });
  return seenAgain(ctx, event.id);
}

/** A person sets it aside: it is not ours, or says nothing. */
export async function setAsideCarrierEvent(ctx: Context, input: Input<typeof contract.setAsideCarrierEvent>): Promise<View> {
  const actor = signedIn(ctx);
  const event = await lockOpen(ctx, input.id);
  const { shipmentId, code, problem: why, attempts } = event;
  await store.settleCarrierEvent(ctx.db, event.id, { state: 'setAside', shipmentId, code, problem: why, reason: input.reason, attempts, nextAt: null, handledBy: actor.staffId, handledAt: ctx.now });
  await note(ctx, { kind: 'postal.carrierEventSetAside', unitId: actor.unitId, subject: { kind: 'carrier', id: event.id }, channel: 'post', facts: { was: event.state } });
  return seenAgain(ctx, event.id);
}

async function lockOpen(ctx: Context, id: string): Promise<store.CarrierEventRow> {
  const event = required(await store.lockCarrierEvent(ctx.db, id), notFound('postal.carrierEventUnknown'));
  const open: readonly string[] = NOT_SETTLED;
  demand(open.includes(event.state) ? undefined : problem('postal.carrierEventSettled', { state: event.state }));
  return event;
}

async function seenAgain(ctx: Context, id: string): Promise<View> {
  return viewOf(required(await store.findCarrierEvent(ctx.db, id), notFound('postal.carrierEventUnknown')));
}

function viewOf(row: store.CarrierEventSeen): View {
  const { id, item, carrierCode, code, happenedAt, office, receivedAt, state, problem: why, shipmentId, postingNo, reason, handledAt } = row;
  return { id, item, carrierCode, code, happenedAt, office, receivedAt, state, problem: why, shipmentId, postingNo, reason, handledAt };
}
