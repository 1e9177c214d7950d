import { type Actor, signedIn } from '#kernel/actor.ts';
import { type Facts, notFound, problem, refuse } from '#kernel/problem.ts';
import { keepOut } from '#modules/custody/service/outs.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { dispatchOf } from '../rules/dispatch.ts';
import type { FilingBody } from '../rules/filing.ts';
import { onTheRoad, shipmentOut } from '../rules/outs.ts';
import { type EventCode, journeyOf, type Source, withoutCorrected } from '../rules/shipment-states.ts';
import { maySeeShipment } from '../rules/shipment-sight.ts';
import { clockStop } from '../rules/transit.ts';
import { findDossierStanding } from '../store/booking.ts';
import { insertContents, insertEvent, insertShipment, listEvents, lockSeenShipment, updateShipment } from '../store/shipment.ts';
import type { EventRow, PersonRow, SeenShipment, ShipmentPaper, ShipmentRow } from '../store/shipment-rows.ts';
import { beholder } from './seen-shipment.ts';

/** A shipment whose row is taken, and who asks. */
export type HeldShipment = { readonly row: SeenShipment; readonly actor: Actor };

/** What happened to a shipment, and what else of its row changes with it. */
export type Happened = {
  readonly code: EventCode;
  readonly source: Source;
  /** When it happened; now unless told. */
  readonly happenedAt?: Date;
  readonly unitId?: string;
  /** Where, in the post's own words or codes; part of what makes an event the same as another. */
  readonly office?: string;
  readonly carrierCode?: string;
  readonly reason?: string;
  readonly corrects?: string;
  readonly note?: string;
  readonly changes?: Partial<ShipmentRow>;
  /** The journal's word where it is not the event's own. */
  readonly kind?: string;
  readonly facts?: Facts;
};

/**
 * Takes the row of a shipment the asker may see: her unit answers for it, accepted it or is its one-stop (or stands above one of these), or she carries
 * it; to everyone else it does not exist. With `expectedVersion` it must be unchanged since she looked.
 */
export async function lockShipmentFor(ctx: Context, asked: { id: string; expectedVersion?: number | undefined }): Promise<HeldShipment> {
  const actor = signedIn(ctx);
  const row = await lockSeenShipment(ctx.db, asked.id, await beholder(ctx));
  if (row === undefined || !maySeeShipment(actor, row)) refuse(notFound('postal.shipmentUnknown'));
  if (asked.expectedVersion !== undefined && asked.expectedVersion !== row.version) refuse(problem('postal.stale', { version: row.version }));
  return { row, actor };
}

/** Begins a shipment with its people and papers, and notes that it was ordered; false when one of its dossier in this direction is open already. */
export async function beginShipment(ctx: Context, row: ShipmentRow, contents: { persons: readonly (PersonRow & { id: string })[]; papers: readonly ShipmentPaper[]; filing: FilingBody | null }): Promise<boolean> {
  if (!(await insertShipment(ctx.db, row))) return false;
  await insertContents(ctx.db, row.id, { ...contents, at: ctx.now });
  const event = eventRow(ctx, row, { code: 'ORDER_CREATED', source: 'staff' });
  await insertEvent(ctx.db, row.id, event);
  const dossierStands = (await findDossierStanding(ctx.db, row.dossierId)) !== undefined;
  await noteOfShipment(ctx, row, { kind: 'postal.booked', dossierStands, facts: { service: row.service, tariffVersion: row.tariffVersion, priceVnd: row.priceVnd } });
  return true;
}

/**
 * Records what happened to a shipment whose row is taken. An event that is there already changes nothing. Otherwise the state and the clocks follow from all events,
 * the row is written with what changes besides, and the journal is told under the one-stop, whose count it is. Answers the row as it stands now.
 */
export async function applyEvent(ctx: Context, row: ShipmentRow, happened: Happened): Promise<ShipmentRow> {
  const event = eventRow(ctx, row, happened);
  if (!(await insertEvent(ctx.db, row.id, event))) return row;
  const events = await listEvents(ctx.db, row.id);
  const next = { ...row, ...happened.changes, ...followed(row, events) };
  const written = await updateShipment(ctx.db, next);
  if (written === undefined) refuse(problem('postal.stale', { version: row.version }));
  if (onTheRoad(row.state) || onTheRoad(next.state)) await keepOut(ctx, { kind: 'shipment', id: row.id }, { label: next.postingNo ?? row.id, out: shipmentOut(next.state, withoutCorrected(events)) });
  await noteEvent(ctx, next, event, happened, written.dossierStands);
  return { ...next, version: row.version + 1 };
}

/** Changes a shipment without anything having happened to it on its way, and tells the journal so. Answers the row as it stands now. */
export async function changeShipment(ctx: Context, row: ShipmentRow, done: { changes: Partial<ShipmentRow>; kind: string; facts?: Facts }): Promise<ShipmentRow> {
  const next = { ...row, ...done.changes };
  const written = await updateShipment(ctx.db, next);
  if (written === undefined) refuse(problem('postal.stale', { version: row.version }));
  await noteOfShipment(ctx, next, { kind: done.kind, dossierStands: written.dossierStands, facts: done.facts ?? {} });
  return { ...next, version: row.version + 1 };
}

function eventRow(ctx: Context, row: ShipmentRow, happened: Happened): EventRow {
  const { code, source, happenedAt, unitId, office, carrierCode, reason, corrects, note: words } = happened;
  return {
    id: newId(),
    code,
    happenedAt: happenedAt ?? ctx.now,
    recordedAt: ctx.now,
    source,
    staffId: source === 'staff' ? signedIn(ctx).staffId : null,
    unitId: unitId ?? (source === 'staff' ? signedIn(ctx).unitId : row.unitId),
    office: office ?? '',
    carrierCode: carrierCode ?? null,
    reason: reason ?? null,
    corrects: corrects ?? null,
    note: words ?? null,
  };
}

/** What follows from the whole set of events: state, end, and the clocks. */
function followed(row: ShipmentRow, events: readonly EventRow[]): Pick<ShipmentRow, 'state' | 'stateAt' | 'finishedAt' | 'clockStoppedAt' | 'dispatchedAt'> {
  const { state, stateAt, finishedAt } = journeyOf(events, row.direction);
  const standing = withoutCorrected(events);
  const stoppedAt = clockStop(row.direction, row.slipWanted, standing.map(({ code, happenedAt }) => ({ code, at: happenedAt })));
  return { state, stateAt: stateAt ?? row.orderedAt, finishedAt, clockStoppedAt: stoppedAt ?? null, dispatchedAt: dispatchOf(standing) };
}

async function noteEvent(ctx: Context, row: ShipmentRow, event: EventRow, happened: Happened, dossierStands: boolean): Promise<void> {
  const kind = happened.kind ?? kindOf(row.direction, event.code, event.source);
  const facts = { event: event.code, eventId: event.id, source: event.source, ...happened.facts };
  await noteOfShipment(ctx, row, { kind, dossierStands, happenedAt: event.happenedAt, facts });
}

/** The journal's words of what is counted (domain 9.4): acts of staff. What a carrier tells is told and no count; its delivery counts when the proof is recorded. */
function kindOf(direction: 'in' | 'out', code: EventCode, source: Source): string {
  if (source === 'carrier') return 'postal.eventRecorded';
  if (code === 'ACCEPTED') return direction === 'in' ? 'postal.inAccepted' : 'postal.outAccepted';
  if (code === 'FILED') return 'postal.inHandedOver';
  return code === 'DELIVERED' && direction === 'out' ? 'postal.outDelivered' : 'postal.eventRecorded';
}

/** Notes what happened to a shipment, under its one-stop; before its dossier stands, under the id the dossier will have. */
async function noteOfShipment(ctx: Context, row: ShipmentRow, told: { kind: string; dossierStands: boolean; happenedAt?: Date; facts: Facts }): Promise<void> {
  await note(ctx, {
    kind: told.kind,
    unitId: row.oneStopId,
    subject: { kind: 'shipment', id: row.id },
    ...(told.dossierStands ? { dossierId: row.dossierId } : { sessionId: row.dossierId }),
    procedureCode: row.procedureCode,
    fieldCode: row.fieldCode,
    channel: 'post',
    ...(told.happenedAt === undefined ? {} : { happenedAt: told.happenedAt }),
    facts: { direction: row.direction, postingNo: row.postingNo, state: row.state, ...told.facts },
  });
}
