import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { Line, Prose } from '#kernel/text.ts';
import { Id } from '#modules/dossier/contract/fields.ts';
import { RANGE_STATES } from '../rules/labels.ts';
import { ofShipment } from './shipments.ts';
import { ShipmentView, Warning } from './shipment-view.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);

const UnitName = Type.Object({ id: Text, name: Text });

const RangeView = Type.Object({
  id: Text,
  unit: Type.Object({ id: Text, name: Text }),
  first: Type.Object({ serial: Type.Integer(), postingNo: Text }),
  last: Type.Object({ serial: Type.Integer(), postingNo: Text }),
  next: Type.Union([Text, Type.Null()], { description: 'the number given next; null: none is left' }),
  total: Type.Integer(),
  left: Type.Integer(),
  warnBelow: Type.Integer(),
  low: Type.Boolean({ description: 'fewer are left than the unit wanted to be warned at' }),
  state: OneOf(RANGE_STATES),
  loadedAt: Instant,
  loadedBy: MaybeText,
  recalledAt: MaybeInstant,
  recallReason: MaybeText,
});

export const voidLabel = operation({
  id: 'voidLabel',
  room: 'postal',
  method: 'POST',
  path: '/shipments/:id/void-label',
  door: 'write',
  permission: 'postal.sell',
  summary: 'Voids a spoilt label and gives the next number in its place, in one act; the old number is never given again',
  input: Type.Object({ ...ofShipment, reason: Prose(400), postingNo: Type.Optional(Line(20, 'number of the new label when it is at hand')) }),
  output: Type.Object({ shipment: ShipmentView, voided: Text, postingNo: Text, warnings: Type.Array(Warning) }),
  refusals: ['postal.shipmentUnknown', 'postal.stale', 'postal.notAccepted', 'postal.finished', 'postal.noLabels', 'postal.postingNoTaken', 'postal.postingNoWrong', 'postal.postingNoElsewhere', 'postal.postingNoRecalled'],
});

export const loadWaybillRange = operation({
  id: 'loadWaybillRange',
  room: 'postal',
  method: 'POST',
  path: '/waybill-ranges',
  door: 'write',
  permission: 'postal.manage',
  summary: 'Loads a range of label numbers for a unit; no number may stand in two ranges',
  input: Type.Object({
    unitId: Type.Optional(Id),
    first: Line(20, 'the first number as printed, RA473124829VN'),
    last: Line(20, 'the last number as printed'),
    warnBelow: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000, description: 'warn when fewer are left; 50 unless told' })),
  }),
  output: Type.Object({ range: RangeView, warnings: Type.Array(Warning) }),
  refusals: ['postal.rangeWrong', 'postal.rangeOverlaps', 'postal.rangeTooLong', 'postal.unitNotYours'],
});

export const recallWaybillRange = operation({
  id: 'recallWaybillRange',
  room: 'postal',
  method: 'POST',
  path: '/waybill-ranges/:id/recall',
  door: 'write',
  permission: 'postal.manage',
  summary: 'Takes back what is left of a range: none of it is given any more',
  input: Type.Object({ id: Id, reason: Prose(400) }),
  output: RangeView,
  refusals: ['postal.rangeUnknown', 'postal.rangeRecalled'],
});

export const listWaybillRanges = operation({
  id: 'listWaybillRanges',
  room: 'postal',
  method: 'GET',
  path: '/waybill-ranges',
  door: 'read',
  permission: 'postal.look',
  summary: 'The ranges of label numbers of my unit and those below it, with what is left',
  input: Type.Object({}),
  output: Type.Object({ rows: Type.Array(RangeView), units: Type.Array(UnitName, { description: 'which of them I may load ranges for; none without the right' }), left: Type.Integer({ description: 'numbers left at my own unit' }), low: Type.Boolean() }),
  refusals: [],
});
