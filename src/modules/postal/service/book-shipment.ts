import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand, problem, refuse, required } from '#kernel/problem.ts';
import { phoneProblem, plainPhone } from '#modules/dossier/rules/phones.ts';
import { registerForPost } from '#modules/dossier/service/return-choice.ts';
import { chargeShipment } from '#modules/payment/service/charges.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/shipments.ts';
import { bookingIncomplete, linesOf, POSTAGE_NAMES, waysOf } from '../rules/booking.ts';
import type { Direction } from '../rules/shipment-states.ts';
import { findFetchingUnit, type OneStop } from '../store/booking.ts';
import type { PersonRow, ShipmentRow } from '../store/shipment-rows.ts';
import { beginShipment } from './change-shipment.ts';
import type { Warning } from './labels.ts';
import { prepareBooking, type Prepared } from './prepare-booking.ts';
import { shipmentView } from './shipment-view.ts';
import { askTakeOver, takeOver } from './take-over.ts';
import { areaOfUnit, priceOf } from './tariff.ts';

type Asked = Input<typeof contract.bookShipment>;
type Answer = Output<typeof contract.bookShipment>;
type Quote = Answer['quote'];
type Correspondent = NonNullable<Asked['sender']>;

/**
 * Sells a journey by public post, or both ways. Everything is asked first; the price is frozen on each shipment and charged; with `accept` the post takes over at once what
 * the citizen hands in (of a result: what the agency gives out).
 */
export async function bookShipment(ctx: Context, asked: Asked): Promise<Answer> {
  demand(bookingIncomplete(asked) ?? phoneProblem(asked.sender?.phone, 'sender') ?? phoneProblem(asked.receiver?.phone, 'receiver'));
  const prepared = await prepareBooking(ctx, asked);
  const quote = await quoted(ctx, asked, prepared.oneStop);
  if (asked.dossierId !== undefined && asked.service !== 'SEND') await registerForPost(ctx, asked.dossierId);
  const bookingId = newId();
  const fetchedBy = await fetchingUnit(ctx, asked);
  const rows: ShipmentRow[] = [];
  for (const direction of waysOf(asked.service)) rows.push(await begin(ctx, asked, prepared, newRow(ctx, asked, prepared, { quote, direction, bookingId, fetchedBy })));
  const taken = await acceptFirst(ctx, asked, rows);
  const shipments: Answer['shipments'] = [];
  for (const row of rows) shipments.push(await shipmentView(ctx, row.id));
  return { shipments, quote, trackingSecret: taken.secret, warnings: [...prepared.warnings, ...taken.warnings].map(({ code, facts }) => ({ code, facts: { ...facts } })) };
}

/** A person as the post writes her: a plain telephone number, her address for the label. */
export function personRow(role: 'sender' | 'receiver', { name, phone, email, address }: Correspondent): PersonRow & { id: string } {
  return { id: newId(), role, name, phone: phone === undefined ? null : plainPhone(phone), email: email ?? null, address };
}

async function quoted(ctx: Context, asked: Asked, oneStop: OneStop): Promise<Quote> {
  const day = dayOf(ctx.now);
  const agencyArea = required(await areaOfUnit(ctx, oneStop.id, day), problem('postal.oneStopAreaMissing', {}));
  const outOnly = asked.service === 'RETURN';
  const { service, weightGrams, returnGrams, returnArea, group, groupEvidence, homePickUp = false, forwardFee = false, slipWanted: slip = false, citizenArea } = asked;
  const way = outOnly ? { fromArea: agencyArea, toArea: citizenArea } : { fromArea: citizenArea, toArea: agencyArea };
  const optional = { ...(returnArea === undefined ? {} : { returnArea }), ...(returnGrams === undefined ? {} : { returnGrams }), ...(group === undefined ? {} : { group }) };
  return priceOf(ctx, { service, ...way, weightGrams, groupEvidence, homePickUp, slip, forwardFee, ...optional }, day);
}

/** What is fetched from home is on the list of the post office that goes there, wherever it was ordered; what is taken over at once is fetched already. */
async function fetchingUnit(ctx: Context, { homePickUp, service, accept }: Asked): Promise<string | undefined> {
  if (homePickUp !== true || service === 'RETURN' || accept !== undefined) return undefined;
  return findFetchingUnit(ctx.db, signedIn(ctx).unitId, dayOf(ctx.now));
}

function newRow(ctx: Context, asked: Asked, prepared: Prepared, way: { quote: Quote; direction: Direction; bookingId: string; fetchedBy: string | undefined }): ShipmentRow {
  const { staffId, unitId } = signedIn(ctx);
  const { quote, direction, bookingId, fetchedBy } = way;
  const route = required(quote.routes.find((one) => one.direction === direction), problem('postal.routeUnknown', {}));
  const lines = linesOf(quote.lines, direction, asked.service);
  const grams = direction === 'out' && asked.service === 'BOTH' ? (asked.returnGrams ?? asked.weightGrams) : asked.weightGrams;
  const { dossierId, procedureCode, procedureName, fieldCode, oneStop } = prepared;
  return {
    ...NOT_YET,
    id: newId(),
    bookingId,
    service: asked.service,
    direction,
    dossierId,
    procedureCode,
    procedureName,
    fieldCode,
    oneStopId: oneStop.id,
    unitId: direction === 'in' ? (fetchedBy ?? unitId) : unitId,
    originUnitId: unitId,
    carrier: ctx.installation.carrier,
    fromArea: route.fromArea,
    toArea: route.toArea,
    weightGrams: grams,
    homePickup: asked.homePickUp === true && direction === waysOf(asked.service)[0],
    slipWanted: asked.slipWanted === true && direction === 'in',
    stateAt: ctx.now,
    tariffVersion: quote.version.code,
    priceVnd: lines.reduce((sum, line) => sum + line.vnd, 0),
    priceLines: lines,
    tariffGroup: asked.group ?? null,
    groupEvidence: asked.groupEvidence ?? null,
    transitScope: route.scope,
    transitDays: route.days,
    orderedBy: staffId,
    orderedAt: ctx.now,
  };
}

/** Of an order nothing has happened yet. */
const NOT_YET = {
  version: 1, state: 'ordered', codVnd: 0, postingNo: null, slipNo: null, secretHash: null, jDay: null, promisedDay: null, clockStoppedAt: null, acceptedBy: null, acceptedAt: null, agencySignerId: null, sealedBy: null, sealedAt: null,
  sealedBefore: null, sealNo: null, dispatchedAt: null, finishedAt: null, endReason: null,
} as const;

async function begin(ctx: Context, asked: Asked, prepared: Prepared, row: ShipmentRow): Promise<ShipmentRow> {
  const inward = row.direction === 'in';
  const agency: Correspondent = { name: prepared.oneStop.name, address: prepared.oneStop.address === '' ? prepared.oneStop.place || prepared.oneStop.name : prepared.oneStop.address };
  const citizen = required(inward ? asked.sender : (asked.receiver ?? asked.sender), problem('postal.inputMissing', { field: 'receiver', service: asked.service }, 422));
  const persons = inward ? [personRow('sender', citizen), personRow('receiver', agency)] : [personRow('sender', agency), personRow('receiver', citizen)];
  if (!(await beginShipment(ctx, row, { persons, papers: inward ? prepared.papersIn : prepared.papersOut, filing: inward ? prepared.filing : null }))) refuse(problem('postal.alreadyBooked', { direction: row.direction }));
  await chargePostage(ctx, row, asked.payAtDelivery === true);
  return row;
}

/** Postage is a charge of its own purse: paid when it is handed in, or by the receiver at her door. */
async function chargePostage(ctx: Context, row: ShipmentRow, atDelivery: boolean): Promise<void> {
  await chargeShipment(ctx, {
    shipmentId: row.id,
    dossierId: row.dossierId,
    unitId: row.unitId,
    name: POSTAGE_NAMES[row.direction],
    amount: row.priceVnd,
    breakdown: row.priceLines.map((line) => ({ name: line.what, amount: line.vnd })),
    collectedAt: atDelivery && row.direction === 'out' ? 'return' : 'filing',
  });
}

async function acceptFirst(ctx: Context, asked: Asked, rows: readonly ShipmentRow[]): Promise<{ secret: string | null; warnings: readonly Warning[] }> {
  const [first] = rows;
  if (asked.accept === undefined || first === undefined) return { secret: null, warnings: [] };
  const { secret, warnings } = await takeOver(ctx, first, asked.accept, await askTakeOver(ctx, first));
  return { secret, warnings };
}
