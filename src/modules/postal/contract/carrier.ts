import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Prose } from '#kernel/text.ts';
import { Id } from '#modules/dossier/contract/fields.ts';
import { CARRIER_CODES, CARRIER_EVENT_STATES, EXCHANGE_FAILURES, EXCHANGE_KINDS, REQUEST_FAILURES, REQUEST_KINDS, REQUEST_STATES } from '../rules/carrier.ts';
import { DIRECTIONS } from '../rules/shipment-states.ts';

const MaybeText = Type.Union([Type.String(), Type.Null()]);
const MaybeInteger = Type.Union([Type.Integer(), Type.Null()]);
const Count = Type.Integer({ minimum: 0 });
const Reason = Prose(500, 'why; without names of people');

const RequestView = Type.Object(
  {
    id: Type.String(),
    shipmentId: Type.String(),
    postingNo: MaybeText,
    direction: OneOf(DIRECTIONS),
    unitId: Type.String(),
    kind: OneOf(REQUEST_KINDS),
    no: Type.Integer({ description: 'which order of the shipment; above 1 the earlier ones were called off' }),
    state: OneOf(REQUEST_STATES),
    orderNo: Type.Union([Type.String(), Type.Null()], { description: 'what the shipment is called at the carrier; null before the first try' }),
    itemCode: MaybeText,
    priceVnd: Type.Union([Type.Integer(), Type.Null()], { description: "the carrier's price, whole đồng" }),
    ourPriceVnd: Type.Integer({ description: 'what we charge for it, whole đồng' }),
    attempts: Count,
    nextAt: Type.Unsafe<Date | null>({ type: ['string', 'null'], format: 'date-time', description: 'the next try, while due' }),
    lastAttemptAt: MaybeInstant,
    lastFailure: Type.Union([OneOf(REQUEST_FAILURES), Type.Null()]),
    lastAnswer: Type.Union([Type.String(), Type.Null()], { description: "the carrier's own answer code" }),
    askedAt: Instant,
    settledAt: MaybeInstant,
    reason: MaybeText,
  },
  { $id: 'CarrierRequest' },
);

const EventView = Type.Object(
  {
    id: Type.String(),
    item: Type.String({ description: 'order number or item code as the carrier wrote it' }),
    carrierCode: Type.String(),
    code: Type.Union([OneOf(CARRIER_CODES), Type.Null()], { description: 'what it means here; null when nobody has said' }),
    happenedAt: Instant,
    office: Type.String(),
    receivedAt: Instant,
    state: OneOf(CARRIER_EVENT_STATES),
    problem: Type.Union([Type.String(), Type.Null()], { description: 'why it waits: a code with a sentence' }),
    shipmentId: MaybeText,
    postingNo: MaybeText,
    reason: MaybeText,
    handledAt: MaybeInstant,
  },
  { $id: 'CarrierEvent' },
);

export const getCarrierState = operation({
  id: 'getCarrierState',
  room: 'postal',
  method: 'GET',
  path: '/carrier',
  door: 'read',
  permission: 'postal.look',
  summary: 'Whether a carrier is connected, when it was last heard, and what waits',
  input: Type.Object({}),
  output: Type.Object({
    carrier: Type.Unsafe<'desk' | 'http'>({ type: 'string', enum: ['desk', 'http'], description: 'desk: the post works in this system and nothing is sent anywhere' }),
    lastContactAt: MaybeInstant,
    lastSuccessAt: MaybeInstant,
    lastFailure: Type.Union([OneOf(EXCHANGE_FAILURES), Type.Null()], { description: 'of the last exchange; null when it was good' }),
    feedReadAt: MaybeInstant,
    due: Count,
    oldestDueAt: MaybeInstant,
    dead: Count,
    events: Type.Object({ new: Count, waiting: Count, unknown: Count, unmapped: Count, unreadable: Count }),
  }),
  refusals: [],
  polled: true,
});

export const listCarrierRequests = operation({
  id: 'listCarrierRequests',
  room: 'postal',
  method: 'GET',
  path: '/carrier/requests',
  door: 'read',
  permission: 'postal.manage',
  summary: 'What is said to the carrier for shipments of my unit: due, dead, sent or withdrawn; newest first',
  input: Type.Object({ state: Type.Optional(OneOf(REQUEST_STATES)), ...pageInput }),
  output: pageOf(RequestView),
  refusals: ['input.cursorUnknown'],
});

export const listCarrierExchanges = operation({
  id: 'listCarrierExchanges',
  room: 'postal',
  method: 'GET',
  path: '/carrier/requests/:id/exchanges',
  door: 'read',
  permission: 'postal.manage',
  summary: 'Every exchange with the carrier about one request',
  input: Type.Object({ id: Id }),
  output: Type.Object({
    rows: Type.Array(
      Type.Object({ at: Instant, kind: OneOf(EXCHANGE_KINDS), path: Type.String(), status: MaybeInteger, failure: Type.Union([OneOf(EXCHANGE_FAILURES), Type.Null()]), milliseconds: Count, attempt: Count }),
    ),
  }),
  refusals: ['postal.carrierRequestUnknown'],
});

export const resendCarrierRequest = operation({
  id: 'resendCarrierRequest',
  room: 'postal',
  method: 'POST',
  path: '/carrier/requests/:id/resend',
  door: 'write',
  permission: 'postal.manage',
  summary: 'Say a dead request again, under its old key: what had arrived is not doubled',
  input: Type.Object({ id: Id }),
  output: RequestView,
  refusals: ['postal.carrierRequestUnknown', 'postal.carrierRequestNotDead', 'postal.carrierRequestPointless', 'postal.carrierNotConnected'],
});

export const withdrawCarrierRequest = operation({
  id: 'withdrawCarrierRequest',
  room: 'postal',
  method: 'POST',
  path: '/carrier/requests/:id/withdraw',
  door: 'write',
  permission: 'postal.manage',
  summary: 'Give a dead request up, with a reason: it was settled with the carrier in another way',
  input: Type.Object({ id: Id, reason: Reason }),
  output: RequestView,
  refusals: ['postal.carrierRequestUnknown', 'postal.carrierRequestNotDead'],
});

export const listCarrierEvents = operation({
  id: 'listCarrierEvents',
  room: 'postal',
  method: 'GET',
  path: '/carrier/events',
  door: 'read',
  permission: 'postal.manage',
  summary: "What the carrier reported and a person must look at: unknown, unmapped, unreadable, outdated, waiting; or of one state, such as foreign; newest first",
  input: Type.Object({ state: Type.Optional(OneOf(CARRIER_EVENT_STATES)), ...pageInput }),
  output: pageOf(EventView),
  refusals: ['input.cursorUnknown'],
});

export const applyCarrierEventTo = operation({
  id: 'applyCarrierEventTo',
  room: 'postal',
  method: 'POST',
  path: '/carrier/events/:id/apply',
  door: 'write',
  permission: 'postal.manage',
  summary: "Say which shipment a carrier's event is about, and what it means when nobody had said",
  input: Type.Object({ id: Id, shipmentId: Id, code: Type.Optional(OneOf(CARRIER_CODES)) }),
  output: EventView,
  refusals: ['postal.carrierEventUnknown', 'postal.carrierEventSettled', 'postal.carrierEventMeaningMissing', 'postal.shipmentUnknown'],
});

export const setAsideCarrierEvent = operation({
  id: 'setAsideCarrierEvent',
  room: 'postal',
  method: 'POST',
  path: '/carrier/events/:id/set-aside',
  door: 'write',
  permission: 'postal.manage',
  summary: "Set a carrier's event aside, with a reason: it is not ours or says nothing",
  input: Type.Object({ id: Id, reason: Reason }),
  output: EventView,
  refusals: ['postal.carrierEventUnknown', 'postal.carrierEventSettled'],
});
