import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line } from '#kernel/text.ts';
import { HOLDER_KINDS } from '#modules/custody/rules.ts';
import { Id } from '#modules/dossier/contract/fields.ts';
import { NEXT_STEPS } from '../rules/invitations.ts';
import { DIRECTIONS, STATES } from '../rules/shipment-states.ts';
import { POSTAL_SERVICES } from '../rules/tariff.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);

const SHIPMENT_LISTS = ['open', 'ordered', 'toSeal', 'toDispatch', 'onTheWay', 'late', 'lateAgency', 'codUnpaid', 'proofMissing', 'finished', 'all'] as const;

/** One line of a list of shipments; people by name only. */
const ShipmentLine = Type.Object({
  id: Text,
  version: Type.Integer(),
  service: OneOf(POSTAL_SERVICES),
  direction: OneOf(DIRECTIONS),
  state: OneOf(STATES),
  stateAt: Instant,
  postingNo: MaybeText,
  dossierId: Text,
  dossierCode: MaybeText,
  procedureName: Text,
  citizenName: Type.Union([Text, Type.Null()], { description: 'the sender of what comes in, the receiver of what goes out' }),
  oneStop: Text,
  unit: Text,
  homePickup: Type.Boolean(),
  sealed: Type.Boolean(),
  orderedAt: Instant,
  acceptedAt: MaybeInstant,
  promisedDay: MaybeText,
  late: Type.Boolean({ description: 'the post has not kept its day' }),
  codVnd: Type.Integer(),
});

export const listShipments = operation({
  id: 'listShipments',
  room: 'postal',
  method: 'GET',
  path: '/shipments',
  door: 'read',
  permission: 'postal.look',
  summary: 'Shipments of my unit and those below it, or of my one-stop; the newest order first. With a holder: the open ones whose papers or result are there',
  input: Type.Object({
    list: Type.Optional(OneOf(SHIPMENT_LISTS)),
    direction: Type.Optional(OneOf(DIRECTIONS)),
    state: Type.Optional(OneOf(STATES)),
    holderKind: Type.Optional(OneOf(HOLDER_KINDS)),
    holderStaffId: Type.Optional(Id),
    holderUnitId: Type.Optional(Id),
    holderRef: Type.Optional(Line(40, 'number of the bag')),
    text: Type.Optional(Line(64, 'a posting number or a dossier code, whole or its beginning')),
    ...pageInput,
  }),
  output: pageOf(ShipmentLine),
  refusals: ['input.cursorUnknown'],
});

export const listReadyForPost = operation({
  id: 'listReadyForPost',
  room: 'postal',
  method: 'GET',
  path: '/ready-for-post',
  door: 'read',
  permission: 'postal.look',
  summary: 'Results of my one-stop that are ready and registered for the post and were not taken; the longest wait first',
  input: Type.Object({ ...pageInput }),
  output: pageOf(
    Type.Object({
      dossierId: Text,
      dossierCode: MaybeText,
      dossierStatus: Type.Integer(),
      procedureName: Text,
      ownerName: MaybeText,
      finishedAt: Instant,
      dueDay: MaybeText,
      sameDay: Type.Boolean({ description: 'a result of the same day is fetched and delivered at once (QĐ 45/2016 Đ16.3)' }),
      shipmentId: Type.Union([Text, Type.Null()], { description: 'null: wanted by post, but not booked yet' }),
      shipmentVersion: Type.Union([Type.Integer(), Type.Null()]),
      resultHere: Type.Boolean({ description: 'the paper result lies in this one-stop' }),
      online: Type.Boolean({ description: 'filed online: the citizen named the receiver and the address then (getReturnOrder)' }),
    }),
  ),
  refusals: ['input.cursorUnknown'],
});

export const listInvitationsDue = operation({
  id: 'listInvitationsDue',
  room: 'postal',
  method: 'GET',
  path: '/invitations-due',
  door: 'read',
  permission: 'postal.look',
  summary: 'Results of my unit that nobody has received: whom to invite, what goes back to the agency, and from which day; the longest wait first',
  input: Type.Object({ ...pageInput }),
  output: pageOf(
    Type.Object({
      shipmentId: Text,
      postingNo: MaybeText,
      state: OneOf(STATES),
      procedureName: Text,
      receiverName: MaybeText,
      unit: Text,
      waitsSince: Instant,
      invitations: Type.Integer(),
      lastInvitedAt: MaybeInstant,
      step: OneOf(NEXT_STEPS),
      from: Type.String({ description: 'the first day of the step; while an outage lasts a day not reached' }),
      due: Type.Boolean({ description: 'the day has come' }),
    }),
  ),
  refusals: ['input.cursorUnknown', 'calendar.yearNotLoaded'],
});
