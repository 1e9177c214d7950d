import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { InstantField } from '#kernel/day.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { SIGNATURE_MAX } from '#kernel/signature.ts';
import { Line } from '#kernel/text.ts';
import { Id } from '#modules/dossier/contract/fields.ts';
import { RELATIONS } from '#modules/mandate/rules/collecting.ts';
import { MOST_VND, PURSES } from '#modules/payment/rules/purses.ts';
import { ATTEMPT_REASONS, DOOR_METHODS, DOOR_PROOFS, INVITATION_WAYS, PROXY_PAPERS, RETURN_REASONS, SCAN_CODES, SHOWN_IDS, TAKER_ROLES } from '../rules/delivery.ts';
import { DIRECTIONS, STATES } from '../rules/shipment-states.ts';
import { ofShipment } from './shipments.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);
const Vnd = Type.Integer({ description: 'whole đồng' });
const DocumentNo = Line(60, 'number of the document');
const Stands = { shipmentId: Text, version: Type.Integer(), postingNo: MaybeText, state: OneOf(STATES) };
const STALE = ['postal.shipmentUnknown', 'postal.stale', 'postal.eventImpossible', 'postal.eventOtherWay'] as const;
const HANDS = ['custody.notInYourHands', 'custody.colleagueHolds', 'custody.alreadyOffered'] as const;

export const recordShipmentEvent = operation({
  id: 'recordShipmentEvent',
  room: 'postal',
  method: 'POST',
  path: '/shipment-events',
  door: 'write',
  permission: 'postal.carry',
  summary: 'Scan shipments on their way: arrived, out for delivery, put aside, notified, attempt failed. All of the scanned list or none',
  input: Type.Object({
    postingNos: Type.Array(Line(20), { minItems: 1, maxItems: 200, uniqueItems: true, description: 'as scanned' }),
    code: OneOf(SCAN_CODES),
    reason: Type.Optional(OneOf(ATTEMPT_REASONS)),
    note: Type.Optional(Line(400, 'what happened; needed with reason other')),
    at: Type.Optional(InstantField),
  }),
  output: Type.Object({ rows: Type.Array(Type.Object({ ...Stands, recorded: Type.Boolean({ description: 'false: it was recorded before' }) })) }),
  refusals: [...STALE, 'postal.eventInFuture', 'postal.eventBeforeAcceptance', 'postal.attemptReasonNeeded', 'postal.attemptWordsNeeded', ...HANDS],
});

export const correctShipmentEvent = operation({
  id: 'correctShipmentEvent',
  room: 'postal',
  method: 'POST',
  path: '/shipments/:id/correct-event',
  door: 'write',
  permission: 'postal.manage',
  summary: 'Take back a scan or a report of the carrier that was wrong, with a reason; it stays in the journey, marked',
  input: Type.Object({ ...ofShipment, eventId: Id, reason: Line(400) }),
  output: Type.Object(Stands),
  refusals: ['postal.shipmentUnknown', 'postal.stale', 'postal.eventUnknown', 'postal.eventCorrected', 'postal.eventNotCorrectable'],
});

export const listCourierDay = operation({
  id: 'listCourierDay',
  room: 'postal',
  polled: true,
  method: 'GET',
  path: '/courier-day',
  door: 'read',
  permission: 'postal.deliver',
  summary: 'My day as a courier: what I hold or have out for delivery, with what is owed and to be taken back, and pick-ups ordered from home',
  input: Type.Object({}),
  output: Type.Object({
    day: Text,
    rows: Type.Array(
      Type.Object({
        ...Stands,
        direction: OneOf(DIRECTIONS),
        dossierId: Text,
        code: MaybeText,
        procedureName: Text,
        refusal: Type.Boolean({ description: 'a written refusal on the merits: no papers are taken back' }),
        person: Type.Object({ name: Text, phone: MaybeText, address: Text }, { description: 'whom to bring it to: the receiver, or the sender of what goes back to her' }),
        owed: Type.Array(Type.Object({ purse: OneOf(PURSES), owedVnd: Vnd })),
        papersToRecover: Type.Array(Type.Object({ id: Text, name: Text })),
        invitations: Type.Integer(),
        lastInvitedAt: MaybeInstant,
        promisedDay: MaybeText,
        late: Type.Boolean({ description: "the post's promise is past and its clock still runs" }),
      }),
      { description: 'most urgent first, at most 300' },
    ),
    pickups: Type.Array(
      Type.Object({
        ...Stands,
        procedureName: Text,
        orderedAt: Instant,
        person: Type.Object({ name: Text, phone: MaybeText, address: Text }),
        papers: Type.Integer(),
        priceVnd: Vnd,
      }),
      { description: 'dossiers to be fetched from home for my unit, oldest first, at most 200' },
    ),
    truncated: Type.Boolean(),
  }),
  refusals: [],
});

const Taker = Type.Object({
  role: OneOf(TAKER_ROLES),
  name: Type.Optional(Line(200, 'as the phiếu gửi or the dossier has it unless told; a proxy needs it')),
  idKind: OneOf(SHOWN_IDS),
  idNumber: Line(20),
  phone: Type.Optional(Line(20)),
  authority: Type.Optional(OneOf(PROXY_PAPERS)),
  authorityNote: Type.Optional(Line(200, 'number and day of the authorisation')),
  certified: Type.Optional(Type.Boolean({ description: 'the authorisation paper is certified; for a paper that was not entered before' })),
  relation: Type.Optional(OneOf(RELATIONS)),
});
const TAKING = [
  'postal.identityDiffers', 'postal.receiverUnnamed', 'postal.proxyUnnamed', 'reception.authorityMissing', 'reception.authorityNoteMissing', 'reception.takerUnnamed', 'dossier.idNumberWrong', 'dossier.cmndUnusable',
  'dossier.nameWrong', 'dossier.phoneWrong', 'mandate.certificationNeeded', 'mandate.collectOver',
] as const;
const DoorProof = Type.Object({
  kind: OneOf(DOOR_PROOFS),
  signature: Type.Optional(Type.String({ maxLength: SIGNATURE_MAX, description: 'SVG path of the strokes' })),
  documentNo: Type.Optional(DocumentNo),
});
const PROVING = ['postal.signatureNeeded', 'postal.signatureWrong', 'postal.proofNumberNeeded'] as const;
const Recovered = Type.Optional(Type.Array(Id, { maxItems: 20, uniqueItems: true, description: 'papers taken back now' }));
const RETURNING = ['dossier.moveIllegal', 'dossier.correctionOpen', 'dossier.resultElsewhere', 'reception.papersToRecover', 'reception.recoveredUnknown'] as const;
const Delivered = Type.Object({ ...Stands, dossierId: Text, dossierStatus: Type.Integer(), recovered: Type.Integer(), receiptIds: Type.Array(Text, { description: 'receipts issued for state fees taken now' }) });

export const deliverShipment = operation({
  id: 'deliverShipment',
  room: 'postal',
  method: 'POST',
  path: '/shipments/:id/deliver',
  door: 'write',
  permission: 'postal.deliver',
  summary: 'Hand a result to its receiver: identity seen, papers taken back, what is owed paid, signed for; the dossier is returned by it',
  input: Type.Object({
    ...ofShipment,
    taker: Taker,
    recovered: Recovered,
    payments: Type.Optional(Type.Array(Type.Object({ purse: OneOf(PURSES), method: OneOf(DOOR_METHODS), amountVnd: Type.Integer({ minimum: 1, maximum: MOST_VND }), evidenceNo: Type.Optional(Line(60, 'number on the slip of the card terminal')) }), { maxItems: 3, description: 'money taken now, purse by purse' })),
    proof: DoorProof,
  }),
  output: Delivered,
  refusals: [...STALE, ...TAKING, ...PROVING, ...RETURNING, 'postal.codUnpaid', 'postal.codAwaitsBank', 'postal.codAmountWrong', 'postal.codPurseTwice', 'payment.noSession', 'payment.sessionClosed', ...HANDS],
});

export const confirmDelivery = operation({
  id: 'confirmDelivery',
  room: 'postal',
  method: 'POST',
  path: '/shipments/:id/confirm-delivery',
  door: 'write',
  permission: 'dossier.return',
  summary: 'Record the signed phiếu gửi of what the carrier reports as delivered: only then is the dossier returned',
  input: Type.Object({ ...ofShipment, taker: Taker, recovered: Recovered, documentNo: DocumentNo }),
  output: Delivered,
  refusals: [...STALE, 'postal.notDelivered', 'postal.provenAlready', ...TAKING, ...RETURNING, 'postal.codUnpaid', 'postal.codAwaitsBank', ...HANDS],
});

export const inviteReceiver = operation({
  id: 'inviteReceiver',
  room: 'postal',
  method: 'POST',
  path: '/shipments/:id/invite',
  door: 'write',
  permission: 'postal.deliver',
  summary: 'Invite the receiver once more: at least twice, two working days apart, before a result goes back',
  input: Type.Object({ ...ofShipment, way: OneOf(INVITATION_WAYS) }),
  output: Type.Object({ ...Stands, invitations: Type.Integer(), giveBackFrom: Type.Union([Text, Type.Null()], { description: 'the first day it may go back to the agency; null while invitations are missing' }) }),
  refusals: [...STALE, 'postal.invitationTooSoon', 'calendar.yearNotLoaded'],
});

export const startReturn = operation({
  id: 'startReturn',
  room: 'postal',
  method: 'POST',
  path: '/shipments/:id/start-return',
  door: 'write',
  permission: 'postal.deliver',
  summary: 'Send back what could not be delivered, or what its sender calls back; refused while invitations are due',
  input: Type.Object({ ...ofShipment, reason: OneOf(RETURN_REASONS), note: Type.Optional(Line(400)) }),
  output: Type.Object(Stands),
  refusals: [...STALE, 'postal.invitationsMissing', 'postal.giveBackTooSoon', 'postal.cancelNotRequested', 'calendar.yearNotLoaded'],
});

export const returnToSender = operation({
  id: 'returnToSender',
  room: 'postal',
  method: 'POST',
  path: '/shipments/:id/return-to-sender',
  door: 'write',
  permission: 'postal.deliver',
  summary: 'Give papers on their way back (refused at counting, or called back) to who sent them',
  input: Type.Object({ ...ofShipment, taker: Taker, proof: DoorProof }),
  output: Type.Object(Stands),
  refusals: [...STALE, ...TAKING, ...PROVING, ...HANDS],
});
