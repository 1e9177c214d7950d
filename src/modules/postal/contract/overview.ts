import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { InstantField } from '#kernel/day.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { Line } from '#kernel/text.ts';
import { HOLDER_KINDS, SUBJECT_KINDS } from '#modules/custody/rules.ts';
import { Id } from '#modules/dossier/contract/fields.ts';
import { HOLDER_SIDES } from '../rules/clocks.ts';
import { BLOCKERS } from '../rules/day-close.ts';
import { DIRECTIONS, STATES } from '../rules/shipment-states.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);
const Count = Type.Integer({ minimum: 0 });

const Outage = Type.Object({ id: Text, unitId: Text, unitName: Text, fromAt: Instant, toAt: MaybeInstant, reason: Text, openedBy: Text, closedBy: MaybeText }, { $id: 'PostalOutage' });

export const getPostalOverview = operation({
  id: 'getPostalOverview',
  room: 'postal',
  polled: true,
  method: 'GET',
  path: '/postal-overview',
  door: 'read',
  permission: 'postal.look',
  summary: 'Where every open shipment of my unit and those below it is now, what is late and whose lateness it is, and what waits for somebody',
  input: Type.Object({}),
  output: Type.Object({
    at: Instant,
    states: Type.Array(Type.Object({ state: OneOf(STATES), direction: OneOf(DIRECTIONS), count: Count, oldestAt: Instant }), { description: 'open shipments; each count opens to listShipments of that state and direction' }),
    holders: Type.Array(
      Type.Object({ kind: OneOf(HOLDER_KINDS), side: OneOf(HOLDER_SIDES), name: Text, unitName: MaybeText, staffId: MaybeText, unitId: MaybeText, ref: Type.Union([Text, Type.Null()], { description: 'number of the bag' }), count: Count, oldestSince: Instant }),
      { description: 'who holds what is inside them, most first, at most 100; each count opens to listShipments of that holder' },
    ),
    late: Type.Array(
      Type.Object({ owner: OneOf(['agency', 'post']), shipmentId: Text, postingNo: MaybeText, direction: OneOf(DIRECTIONS), state: OneOf(STATES), procedureName: Text, dueDay: Text, workingDays: Count }),
      { description: 'with the owner of each lateness, longest first, at most 100' },
    ),
    lateCounts: Type.Object({ agency: Count, post: Count }, { description: 'each opens to listShipments: lateAgency, late' }),
    readyNotTaken: Type.Object({ count: Count, oldestAt: MaybeInstant }, { description: 'results ready and registered for the post that nobody has fetched' }),
    complaints: Type.Object({ open: Count, late: Count, nextDue: MaybeText }),
    ranges: Type.Array(Type.Object({ id: Text, unitId: Text, unitName: Text, left: Count, warnBelow: Count }), { description: 'ranges of numbers that run out' }),
    outages: Type.Array(Outage),
    incidents: Type.Object({ open: Count, oldestAt: MaybeInstant }),
    compensations: Type.Object({ unpaid: Count, nextDue: MaybeText }),
    codUnpaid: Type.Object({ count: Count, amountVnd: Type.Integer() }, { description: 'collected at the door and not paid over: collected is not paid; opens to listShipments: codUnpaid' }),
    proofMissing: Type.Integer({ description: 'the carrier says delivered, no signed phiếu gửi yet; opens to listShipments: proofMissing' }),
  }),
  refusals: [],
});

export const listDayCloseBlockers = operation({
  id: 'listDayCloseBlockers',
  room: 'postal',
  polled: true,
  method: 'GET',
  path: '/day-close-blockers',
  door: 'read',
  permission: 'postal.look',
  summary: 'What of mine is not in order yet at the end of the day: shipments out and not back in, bags nobody accepted, incidents open',
  input: Type.Object({ staffId: Type.Optional(Id) }),
  output: Type.Object({
    rows: Type.Array(
      Type.Object({
        kind: OneOf(BLOCKERS),
        id: Text,
        number: Type.Union([Text, Type.Null()], { description: 'posting number, number of the bag' }),
        since: Instant,
        what: Text,
        subject: Type.Object({ kind: OneOf(SUBJECT_KINDS), id: Text }, { description: 'what it is about: the place to go to' }),
      }),
      { description: 'oldest first, at most 200' },
    ),
  }),
  refusals: ['postal.staffUnknown'],
});

export const openOutage = operation({
  id: 'openOutage',
  room: 'postal',
  method: 'POST',
  path: '/postal-outages',
  door: 'write',
  permission: 'postal.manage',
  summary: "Say that a unit of the post cannot work: invitations, holding and J + n stand still meanwhile",
  input: Type.Object({ unitId: Type.Optional(Id), fromAt: Type.Optional(InstantField), reason: Line(400, 'power, flood, an order of the authorities…') }),
  output: Outage,
  refusals: ['postal.unitUnknown', 'postal.outageOpen', 'postal.outageInFuture'],
});

export const closeOutage = operation({
  id: 'closeOutage',
  room: 'postal',
  method: 'POST',
  path: '/postal-outages/:id/close',
  door: 'write',
  permission: 'postal.manage',
  summary: 'The unit works again; what its shipments were promised moves by the days lost',
  input: Type.Object({ id: Id, toAt: Type.Optional(InstantField) }),
  output: Type.Object({ ...Outage.properties, moved: Type.Integer({ description: 'shipments whose promised day moved' }) }),
  refusals: ['postal.outageUnknown', 'postal.outageOver', 'postal.outageEndWrong', 'calendar.yearNotLoaded'],
});

export const listOutages = operation({
  id: 'listOutages',
  room: 'postal',
  method: 'GET',
  path: '/postal-outages',
  door: 'read',
  permission: 'postal.look',
  summary: 'Outages of my unit and those below it, newest first',
  input: Type.Object({}),
  output: Type.Object({ rows: Type.Array(Outage), units: Type.Array(Type.Object({ id: Text, name: Text }), { description: 'which of them I may open an outage for; none without the right' }) }),
  refusals: [],
});
