import { dayOf } from '#kernel/day.ts';
import { demand, notFound, required } from '#kernel/problem.ts';
import { recordIncident } from '#modules/custody/service/incidents.ts';
import type { Context } from '#platform/context.ts';
import { type CarrierCode, type CarrierEventState, EVENT_RETRY, isOurOrderNumber, meaningOf, nextTry, PUBLISHED_STATUSES, type ReadingPlan } from '../rules/carrier.ts';
import { mayHappen } from '../rules/shipment-states.ts';
import * as store from '../store/carrier-events.ts';
import { lockShipment } from '../store/shipment.ts';
import type { ShipmentRow } from '../store/shipment-rows.ts';
import { applyEvent } from './change-shipment.ts';

/** What a document of the feed does: to the shipment it is about, or to the list of what a person must look at. Its row is taken. Never lost, never guessed. */
export async function applyCarrierEvent(ctx: Context, event: store.CarrierEventRow, plan: ReadingPlan): Promise<void> {
  const code = meaningOf(plan.statuses ?? PUBLISHED_STATUSES, event.carrierCode);
  const item = await store.findItem(ctx.db, event.item);
  if (item === undefined) return lost(ctx, event, code, plan);
  const known = { shipmentId: item.shipmentId, code: code ?? null };
  if (item.carrier === 'desk') return foreign(ctx, event, known);
  if (!item.latest) return settle(ctx, event, { ...known, state: 'outdated' });
  if (code === undefined) return settle(ctx, event, { ...known, state: 'unmapped' });
  return bringTo(ctx, event, { shipmentId: item.shipmentId, code });
}

/** Brings a document to a shipment: an event of the carrier like any other, and an incident where a person must act. */
export async function bringTo(ctx: Context, event: store.CarrierEventRow, to: { shipmentId: string; code: CarrierCode; by?: string }): Promise<void> {
  const row = required(await lockShipment(ctx.db, to.shipmentId), notFound('postal.shipmentUnknown'));
  demand(mayHappen(row.state, row.direction, to.code, 'carrier'));
  const happenedAt = event.happenedAt > ctx.now ? ctx.now : event.happenedAt;
  const next = await applyEvent(ctx, row, { code: to.code, source: 'carrier', happenedAt, office: event.office, carrierCode: event.carrierCode });
  if (next.version !== row.version) await raiseIncident(ctx, row, next, to.code);
  await settle(ctx, event, { shipmentId: row.id, code: to.code, state: 'applied', by: to.by });
}

/** Puts off a document that could not be applied; its own transaction is gone. It is tried for ever, ever more rarely. */
export async function putOff(ctx: Context, event: { id: string; attempts: number }, problem: string): Promise<void> {
  const attempts = event.attempts + 1;
  const nextAt = nextTry(EVENT_RETRY, attempts, ctx.now, 0) ?? new Date(ctx.now.getTime() + EVENT_RETRY.mostSeconds * 1000);
  await store.postponeCarrierEvent(ctx.db, event.id, { attempts, nextAt, problem });
}

/** Delivered as the carrier says, but no signed phiếu gửi; or the way back has failed too. */
async function raiseIncident(ctx: Context, before: ShipmentRow, after: ShipmentRow, code: CarrierCode): Promise<void> {
  const about = { subject: { kind: 'shipment', id: after.id } as const, unitId: after.unitId, dossierId: after.dossierId, label: after.postingNo, byHouse: true };
  const unproved = after.state === 'delivered' && before.state !== 'delivered' && !(await store.hasProof(ctx.db, after.id));
  if (unproved) await recordIncident(ctx, { ...about, difference: 'proofMissing' });
  if (code === 'RETURN_FAILED') await recordIncident(ctx, { ...about, difference: 'returnFailed' });
}

/** An item nobody here knows: ours by its number, then it is an incident; else another's, which shares the carrier's customer with us. */
async function lost(ctx: Context, event: store.CarrierEventRow, code: CarrierCode | undefined, plan: ReadingPlan): Promise<void> {
  const ours = isOurOrderNumber(plan.orderPrefix, event.item) || (await isOfOurRanges(ctx, event.item));
  const state = ours ? 'unknown' : 'foreign';
  const first = ours && (await store.keepUnknownItem(ctx.db, event, ctx.now));
  const unitId = first ? await store.findHighestPostUnit(ctx.db, dayOf(ctx.now)) : undefined;
  if (unitId !== undefined) await recordIncident(ctx, { subject: { kind: 'carrier', id: event.id }, unitId, difference: 'unknownItem', label: event.item, byHouse: true });
  await settle(ctx, event, { shipmentId: null, code: code ?? null, state });
}

/** An item we carry ourselves, of which the carrier should know nothing. */
async function foreign(ctx: Context, event: store.CarrierEventRow, known: { shipmentId: string; code: CarrierCode | null }): Promise<void> {
  const row = required(await lockShipment(ctx.db, known.shipmentId), notFound('postal.shipmentUnknown'));
  const told = await store.hasItemIn(ctx.db, event, 'foreign');
  if (!told) await recordIncident(ctx, { subject: { kind: 'shipment', id: row.id }, unitId: row.unitId, dossierId: row.dossierId, difference: 'foreignItem', label: row.postingNo, byHouse: true });
  await settle(ctx, event, { ...known, state: 'foreign', problem: 'postal.shipmentNotCarried' });
}

async function isOfOurRanges(ctx: Context, item: string): Promise<boolean> {
  const [, prefix, serial, country] = /^([A-Z]{2})(\d{8})\d([A-Z]{2})$/.exec(item) ?? [];
  return prefix !== undefined && country !== undefined && store.isOfOurRanges(ctx.db, prefix, Number(serial), country);
}

type Settled = { readonly shipmentId: string | null; readonly code: CarrierCode | null; readonly state: CarrierEventState; readonly problem?: string; readonly by?: string | undefined };

async function settle(ctx: Context, event: store.CarrierEventRow, { shipmentId, code, state, problem, by }: Settled): Promise<void> {
  const handled = by === undefined ? { handledBy: event.handledBy, handledAt: event.handledAt } : { handledBy: by, handledAt: ctx.now };
  await store.settleCarrierEvent(ctx.db, event.id, { state, shipmentId, code, problem: problem ?? null, reason: event.reason, attempts: event.attempts, nextAt: null, ...handled });
}
