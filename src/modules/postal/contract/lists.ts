import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line } from '#kernel/text.ts';
import { DIRECTIONS, STATES } from '../rules/shipment-states.ts';
import { POSTAL_SERVICES } from '../rules/tariff.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);

const SHIPMENT_LISTS = ['open', 'ordered', 'toSeal', 'toDispatch', 'onTheWay', 'late', 'finished', 'all'] as const;

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
  summary: 'Shipments of my unit and those below it, or of my one-stop; the newest order first',
  input: Type.Object({
    list: Type.Optional(OneOf(SHIPMENT_LISTS)),
    direction: Type.Optional(OneOf(DIRECTIONS)),
    state: Type.Optional(OneOf(STATES)),
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
    }),
  ),
  refusals: ['input.cursorUnknown'],
});
