import { type Actor, signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { notFound, refuse } from '#kernel/problem.ts';
import { calendarFor } from '#modules/calendar/service/calendar-for.ts';
import { isProblem } from '#modules/calendar/rules/working-day.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/shipments.ts';
import { clocksOf } from '../rules/clocks.ts';
import { complaintUntil } from '../rules/liability.ts';
import { actionRefusal, ACTIONS, type Standing } from '../rules/shipment-actions.ts';
import { mayReadPeople, maySeeShipment } from '../rules/shipment-sight.ts';
import { isFinal, withoutCorrected } from '../rules/shipment-states.ts';
import { findWholeShipment, type WholeShipment } from '../store/shipment-whole.ts';
import type { PersonRow, SeenShipment, ShipmentRow } from '../store/shipment-rows.ts';
import { outSince } from './outages.ts';
import { beholder } from './seen-shipment.ts';

type View = Output<typeof contract.getShipment>;
type Whole = SeenShipment & WholeShipment;

/** One shipment as the asker may see it, with what may be done now. */
export function getShipment(ctx: Context, input: Input<typeof contract.getShipment>): Promise<View> {
  return shipmentView(ctx, input.id);
}

/** The view of a shipment that every operation on it answers; refuses what the asker may not see. */
export async function shipmentView(ctx: Context, id: string): Promise<View> {
  const actor = signedIn(ctx);
  const whole = await findWholeShipment(ctx.db, id, await beholder(ctx));
  if (whole === undefined || !maySeeShipment(actor, whole)) refuse(notFound('postal.shipmentUnknown'));
  const full = mayReadPeople(actor, { inReach: whole.inReach, inHands: whole.inHands, finished: whole.finishedAt !== null });
  return { ...order(whole), ...contents(whole, full), clock: await clock(ctx, whole), ...journey(whole), actions: actions(actor, whole) };
}

/** A shipment as its actions ask for it; `dossier` where a result is asked about. */
export function standingOf(row: ShipmentRow, dossier?: { readonly status: number | null; readonly stopReason: string | null }, proven = false): Standing {
  const solved = dossier !== undefined && (dossier.status === 9 || (dossier.status === 8 && dossier.stopReason === 'REFUSED_ON_MERITS'));
  return { state: row.state, direction: row.direction, accepted: row.acceptedAt !== null, sealed: row.sealedAt !== null, dispatched: row.dispatchedAt !== null, resultReady: solved, dossierStands: dossier !== undefined && dossier.status !== null, proven };
}

function order(whole: Whole) {
  const { id, version, bookingId, service, direction, state, stateAt, carrier, fromArea, toArea, weightGrams, homePickup, slipWanted, postingNo, slipNo } = whole;
  const own = { id, version, bookingId, service, direction, state, stateAt, carrier, fromArea, toArea, weightGrams, homePickup, slipWanted, postingNo, slipNo };
  return {
    ...own,
    dossier: { id: whole.dossierId, stands: whole.dossierStatus !== null, code: whole.dossierCode, status: whole.dossierStatus, version: whole.dossierVersion },
    procedure: { code: whole.procedureCode, name: whole.procedureName, fieldCode: whole.fieldCode },
    units: { oneStop: { id: whole.oneStopId, name: whole.oneStopName }, unit: { id: whole.unitId, name: whole.unitName }, origin: { id: whole.originUnitId, name: whole.originName } },
    ordered: { at: whole.orderedAt, by: whole.orderedByName },
    accepted: whole.acceptedAt === null ? null : { at: whole.acceptedAt, by: whole.acceptedByName, agencySigner: whole.agencySignerName },
    sealed: whole.sealedAt === null ? null : { at: whole.sealedAt, by: whole.sealedByName, before: whole.sealedBefore ?? '', sealNo: whole.sealNo },
    sibling: whole.sibling,
  };
}

function contents(whole: Whole, full: boolean) {
  const { tariffVersion, priceVnd, priceLines, tariffGroup, groupEvidence, codVnd } = whole;
  return {
    people: whole.persons.map((person) => (full ? { ...person, masked: false } : hidden(person))),
    papers: [...whole.papers],
    price: { tariffVersion, totalVnd: priceVnd, lines: priceLines.map((line) => ({ ...line, direction: whole.direction })), group: tariffGroup, groupEvidence: full ? groupEvidence : null, codVnd },
    labels: whole.labels.map((label) => ({ ...label, givenAt: new Date(label.givenAt), voidedAt: maybe(label.voidedAt) })),
  };
}

function journey(whole: Whole) {
  const standing = new Set(withoutCorrected(whole.events.map((event) => ({ ...event, happenedAt: new Date(event.happenedAt) }))).map(({ id }) => id));
  return {
    dispatchedAt: whole.dispatchedAt,
    finishedAt: whole.finishedAt,
    endReason: whole.endReason,
    events: whole.events.map(({ corrects: _corrects, ...event }) => ({ ...event, happenedAt: new Date(event.happenedAt), recordedAt: new Date(event.recordedAt), corrected: !standing.has(event.id) })),
    invitations: whole.invitations.map((one) => ({ ...one, invitedAt: new Date(one.invitedAt) })),
    custody: whole.custody.map((one) => ({ ...one, heldSince: new Date(one.heldSince) })),
    manifests: whole.manifests.map((one) => ({ ...one, addedAt: new Date(one.addedAt) })),
  };
}

/** Both clocks: the post's own, and the agency's promise, each lateness with its owner. */
async function clock(ctx: Context, whole: Whole): Promise<View['clock']> {
  const { transitScope, transitDays, jDay, promisedDay, clockStoppedAt, state } = whole;
  const { dossierDueDay: dueDay, dossierDueAt: dueAt, dossierTermUnit: termUnit, dossierFinishedAt: finishedAt } = whole;
  const { calendar } = await calendarFor(ctx);
  const late = clocksOf(calendar, { promisedDay, clockStoppedAt, outSince: await outSince(ctx, whole.unitId), state, termUnit, dueDay, dueAt, finishedAt }, ctx.now);
  const until = jDay === null || promisedDay === null ? null : complaintUntil(calendar, jDay, promisedDay);
  const complainUntil = until === null || isProblem(until) ? null : until;
  return { scope: transitScope, days: transitDays, jDay, promisedDay, stoppedAt: clockStoppedAt, agencyDueDay: dueDay, complainUntil, late: isProblem(late) ? [] : late };
}

function actions(actor: Actor, whole: Whole): View['actions'] {
  const standing = standingOf(whole, { status: whole.dossierStatus, stopReason: whole.dossierStopReason }, whole.proven);
  return ACTIONS.filter((action) => action !== 'reportFound' || isFinal(standing.state)).map((action) => {
    const refusal = actionRefusal(action, standing, actor);
    return { action, allowed: refusal === undefined, refusal: refusal === undefined ? null : { code: refusal.code, facts: { ...refusal.facts } } };
  });
}

function hidden({ role, name }: PersonRow) {
  return { role, name, phone: null, email: null, address: null, masked: true };
}

function maybe(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
