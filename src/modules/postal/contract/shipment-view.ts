import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { HOLDER_KINDS, ITEM_KINDS } from '#modules/custody/rules.ts';
import { ACTIONS } from '../rules/shipment-actions.ts';
import { DIRECTIONS, EVENT_CODES, SOURCES, STATES } from '../rules/shipment-states.ts';
import { POSTAL_SERVICES } from '../rules/tariff.ts';
import { PostageQuote } from './tariff.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);
const MaybeInteger = Type.Union([Type.Integer(), Type.Null()]);
const Named = Type.Object({ id: Text, name: Text });
const MaybeNamed = Type.Union([Named, Type.Null()]);
const Facts = Type.Record(Text, Type.Unknown());

/** Something to look at twice; it never stops the act. */
export const Warning = Type.Object({ code: Text, facts: Facts });

const Person = Type.Object({
  role: OneOf(['sender', 'receiver']),
  name: Text,
  phone: MaybeText,
  email: MaybeText,
  address: MaybeText,
  masked: Type.Boolean({ description: 'true: telephone and address are left out' }),
});

const Paper = Type.Object({ no: Type.Integer(), name: Text, originals: Type.Integer(), certified: Type.Integer(), copies: Type.Integer() });

const Price = Type.Object({
  tariffVersion: Text,
  totalVnd: Type.Integer({ description: 'postage, frozen when it was booked' }),
  lines: PostageQuote.properties.lines,
  group: MaybeText,
  groupEvidence: MaybeText,
  codVnd: Type.Integer({ description: 'to be taken from the receiver at delivery' }),
});

const Clock = Type.Object({
  scope: Text,
  days: Type.Integer({ description: 'n of J + n, in working days' }),
  jDay: Type.Union([Text, Type.Null()], { description: 'day of the phiếu gửi' }),
  promisedDay: MaybeText,
  stoppedAt: MaybeInstant,
  agencyDueDay: Type.Union([Text, Type.Null()], { description: 'the agency’s own promise to the citizen' }),
  complainUntil: Type.Union([Text, Type.Null()], { description: 'the last day of a complaint; null before it was accepted' }),
  late: Type.Array(Type.Object({ owner: OneOf(['agency', 'post']), dueDay: Text, workingDays: Type.Integer(), open: Type.Boolean() }), { description: 'whose promise is broken, and by how much' }),
});

const Event = Type.Object({
  id: Text,
  code: OneOf(EVENT_CODES),
  happenedAt: Instant,
  recordedAt: Instant,
  source: OneOf(SOURCES),
  staff: MaybeText,
  unit: MaybeText,
  office: Text,
  carrierCode: MaybeText,
  reason: MaybeText,
  corrected: Type.Boolean({ description: 'taken back by a later correction' }),
  note: MaybeText,
});

const Custody = Type.Object({
  kind: OneOf(ITEM_KINDS),
  holderKind: OneOf(HOLDER_KINDS),
  staff: MaybeNamed,
  unit: MaybeNamed,
  bag: Type.Union([Text, Type.Null()], { description: 'number of the manifest whose bag it lies in' }),
  heldSince: Instant,
  onOffer: Type.Boolean(),
});

const Manifest = Type.Object({ id: Text, number: Text, kind: Text, state: Text, line: Text, addedAt: Instant });

const Label = Type.Object({ postingNo: Text, givenAt: Instant, voidedAt: MaybeInstant, voidReason: MaybeText });

const ActionView = Type.Object({
  action: OneOf(ACTIONS),
  allowed: Type.Boolean(),
  refusal: Type.Union([Type.Object({ code: Text, facts: Facts }), Type.Null()], { description: 'why not; the sentence stands under its code' }),
});

/** Everything a page about one shipment shows; the answer of every operation on a shipment. */
export const ShipmentView = Type.Object({
  id: Text,
  version: Type.Integer({ description: 'send it back as expectedVersion' }),
  bookingId: Text,
  service: OneOf(POSTAL_SERVICES),
  direction: OneOf(DIRECTIONS),
  state: OneOf(STATES),
  stateAt: Instant,
  dossier: Type.Object({ id: Text, stands: Type.Boolean({ description: 'false until the agency has signed for what was sent in' }), code: MaybeText, status: MaybeInteger, version: MaybeInteger }),
  procedure: Type.Object({ code: Text, name: Text, fieldCode: Text }),
  units: Type.Object({ oneStop: Named, unit: Named, origin: Named }),
  carrier: OneOf(['desk', 'http']),
  fromArea: Text,
  toArea: Text,
  weightGrams: Type.Integer(),
  homePickup: Type.Boolean(),
  slipWanted: Type.Boolean(),
  postingNo: MaybeText,
  slipNo: MaybeText,
  labels: Type.Array(Label, { description: 'numbers given to it, the valid one last' }),
  people: Type.Array(Person),
  papers: Type.Array(Paper),
  price: Price,
  clock: Clock,
  ordered: Type.Object({ at: Instant, by: MaybeText }),
  accepted: Type.Union([Type.Object({ at: Instant, by: MaybeText, agencySigner: MaybeText }), Type.Null()]),
  sealed: Type.Union([Type.Object({ at: Instant, by: MaybeText, before: Text, sealNo: MaybeText }), Type.Null()]),
  dispatchedAt: MaybeInstant,
  finishedAt: MaybeInstant,
  endReason: MaybeText,
  events: Type.Array(Event),
  invitations: Type.Array(Type.Object({ no: Type.Integer(), way: Text, invitedAt: Instant, by: MaybeText })),
  custody: Type.Array(Custody, { description: 'who holds what is inside now; empty before the agency signed for it' }),
  manifests: Type.Array(Manifest),
  sibling: Type.Union([Type.Object({ id: Text, direction: OneOf(DIRECTIONS), state: OneOf(STATES), postingNo: MaybeText }), Type.Null()], { description: 'of BOTH: the other way' }),
  actions: Type.Array(ActionView),
}, { $id: 'ShipmentView' });
