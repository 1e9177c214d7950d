import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { operation } from '#kernel/operation.ts';
import { SIGNATURE_MAX } from '#kernel/signature.ts';
import { Line, Prose } from '#kernel/text.ts';
import { Id, ofDossier } from '#modules/dossier/contract/fields.ts';
import { RESULT_CHOICES } from '#modules/dossier/rules/statuses.ts';
import { LaidOutPaper, printFields } from '#modules/forms/contract.ts';
import { receiveDossier } from '#modules/reception/contract/receiving.ts';
import { POSTAL_SERVICES } from '../rules/tariff.ts';
import { ShipmentView, Warning } from './shipment-view.ts';
import { PostageQuote, quotePostage } from './tariff.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);

/** What every act carries: which shipment, and the version the asker has seen. */
export const ofShipment = { id: Id, expectedVersion: Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'the version you have seen' }) };

const PostingNo = Line(20, 'number on a label already at hand; without it the next number of the unit is given');

/** Who sends or receives on the citizen's side. */
const Correspondent = Type.Object({
  name: Line(200),
  phone: Type.Optional(Line(20)),
  email: Type.Optional(Type.String({ format: 'email', maxLength: 200 })),
  address: Line(400),
});

/** A paper inside, as counted. `in`: its number on the published list; `out`: its name. */
const CountedPaper = Type.Object({
  no: Type.Integer({ minimum: 1, maximum: 999 }),
  name: Type.Optional(Line(400)),
  originals: Type.Integer({ minimum: 0, maximum: 999 }),
  certified: Type.Integer({ minimum: 0, maximum: 999 }),
  copies: Type.Integer({ minimum: 0, maximum: 999 }),
});

const acceptance = {
  senderSigned: Type.Optional(Type.Boolean({ description: 'in: the sender has counted and signed the phiếu gửi' })),
  senderSignature: Type.Optional(Type.String({ maxLength: SIGNATURE_MAX, description: 'in: her mark on the screen, as an SVG path, where she signed there and not on paper' })),
  agencySignerId: Type.Optional(Type.String({ format: 'uuid', description: 'out: the civil servant of the one-stop who counted and signed with you' })),
  postingNo: Type.Optional(PostingNo),
  slipNo: Type.Optional(Line(30, 'number printed on the pad of the phiếu gửi, where one is used')),
  seal: Type.Optional(Type.Boolean({ description: 'packed and sealed at once, before the sender or the agency' })),
  sealNo: Type.Optional(Line(30)),
};

const ACCEPTING = [
  'postal.senderSigns', 'postal.signatureWrong', 'postal.agencySigns', 'postal.agencySignerWrong', 'postal.postingNoTaken', 'postal.postingNoWrong', 'postal.postingNoElsewhere', 'postal.postingNoRecalled', 'postal.noLabels', 'postal.resultNotReady', 'postal.resultElsewhere',
  'custody.notInYourHands', 'custody.alreadyOffered', 'calendar.yearNotLoaded',
] as const;

const { procedureCode, caseNo, termOption, competentUnitId, papers, quantity, parties, resultChoice, papersToRecover } = receiveDossier.input.properties;
const { fromArea, weightGrams, returnGrams, group, homePickUp, forwardFee } = quotePostage.input.properties;

export const bookShipment = operation({
  id: 'bookShipment',
  room: 'postal',
  method: 'POST',
  path: '/shipments',
  door: 'write',
  permission: 'postal.sell',
  summary: 'Sells sending a dossier in, returning a result, or both; with `accept` it is taken over in the same act',
  input: Type.Object({
    service: OneOf(POSTAL_SERVICES),
    oneStopId: Type.Optional(Type.String({ format: 'uuid', description: 'the one-stop it goes to; your own unless told' })),
    dossierId: Type.Optional(Type.String({ format: 'uuid', description: 'the dossier whose result is returned, or for which papers are sent again' })),
    procedureCode: Type.Optional(procedureCode),
    caseNo,
    termOption,
    competentUnitId,
    quantity,
    parties: Type.Optional(parties),
    papers: Type.Optional(papers),
    resultChoice,
    papersToRecover,
    contents: Type.Optional(Type.Array(CountedPaper, { minItems: 1, maxItems: 100, description: 'what lies inside where it is not a new dossier: papers sent again, or the papers of the result' })),
    sender: Type.Optional(Correspondent),
    receiver: Type.Optional(Type.Object(Correspondent.properties, { description: 'who gets the result; of BOTH the sender unless told' })),
    citizenArea: fromArea,
    returnArea: Type.Optional(Type.String({ pattern: '^[A-Z0-9][A-Z0-9.-]{1,39}$', maxLength: 40, description: 'of BOTH: where the result goes, when it is not citizenArea' })),
    weightGrams,
    returnGrams,
    homePickUp,
    slipWanted: Type.Optional(Type.Boolean({ description: 'the appointment slip is brought to the sender' })),
    forwardFee,
    group,
    groupEvidence: Type.Optional(Line(200, 'kind and number of the paper shown for the reduction')),
    payAtDelivery: Type.Optional(Type.Boolean({ description: 'out: the receiver pays the postage when she gets the result' })),
    accept: Type.Optional(Type.Object(acceptance)),
  }),
  output: Type.Object({
    shipments: Type.Array(ShipmentView, { description: 'one; of BOTH two, the way in first' }),
    quote: PostageQuote,
    trackingSecret: Type.Union([Text, Type.Null()], { description: 'opens the journey; told here and never again; null until it is accepted' }),
    warnings: Type.Array(Warning),
  }),
  refusals: [
    'postal.inputMissing', 'postal.notByPost', 'postal.oneStopWrong', 'postal.alreadyBooked', 'access.outsideAssignment', 'postal.certifiedCopyNeeded', 'postal.dossierNotWaiting',
    'postal.resultGone', 'dossier.unknown', 'dossier.papersMissing', 'dossier.paperNotPublished', 'dossier.paperTwice', 'dossier.paperReasonMissing', 'dossier.ownerMissing', 'dossier.authorityMissing',
    'reception.cardUnreadable', 'reception.partyIncomplete', 'catalogue.procedureUnknown', 'catalogue.notInForce', 'catalogue.caseNeeded', 'catalogue.caseUnknown',
    'postal.groupEvidenceNeeded', ...quotePostage.refusals, ...ACCEPTING,
  ],
});

export const acceptShipment = operation({
  id: 'acceptShipment',
  room: 'postal',
  method: 'POST',
  path: '/shipments/:id/accept',
  door: 'write',
  permission: 'postal.sell',
  summary: 'Takes over what was booked: counted together, both signatures on the phiếu gửi, a label; the day of the phiếu gửi is J',
  input: Type.Object({
    ...ofShipment,
    ...acceptance,
    weightGrams: Type.Optional(Type.Integer({ minimum: 1, maximum: 31_500, description: 'as weighed now, where it differs from what was booked: the price follows' })),
    papers: Type.Optional(Type.Array(CountedPaper, { minItems: 1, maxItems: 100, description: 'as counted now, where it differs from what was booked' })),
  }),
  output: Type.Object({ shipment: ShipmentView, trackingSecret: Text, warnings: Type.Array(Warning) }),
  refusals: ['postal.shipmentUnknown', 'postal.stale', 'postal.eventImpossible', 'dossier.paperNotPublished', 'dossier.paperTwice', 'dossier.papersMissing', ...ACCEPTING],
});

export const sealShipment = operation({
  id: 'sealShipment',
  room: 'postal',
  method: 'POST',
  path: '/shipments/:id/seal',
  door: 'write',
  permission: 'postal.sell',
  summary: 'Records that it was packed and sealed before the sender, or before the agency (QĐ 45/2016 Đ6.5, Đ9.3)',
  input: Type.Object({ ...ofShipment, sealNo: Type.Optional(Line(30)) }),
  output: ShipmentView,
  refusals: ['postal.shipmentUnknown', 'postal.stale', 'postal.notAccepted', 'postal.sealedAlready', 'postal.dispatchedAlready', 'postal.finished'],
});

export const cancelShipment = operation({
  id: 'cancelShipment',
  room: 'postal',
  method: 'POST',
  path: '/shipments/:id/cancel',
  door: 'write',
  permission: 'postal.sell',
  summary: 'Cancels what was booked and not yet accepted; what the post has in hand is brought back instead',
  input: Type.Object({ ...ofShipment, reason: Prose(400) }),
  output: ShipmentView,
  refusals: ['postal.shipmentUnknown', 'postal.stale', 'postal.acceptedAlready', 'postal.finished'],
});

export const changeShipmentAddress = operation({
  id: 'changeShipmentAddress',
  room: 'postal',
  method: 'POST',
  path: '/shipments/:id/address',
  door: 'write',
  permission: 'postal.sell',
  summary: 'Another receiver or address for a result, as the citizen asks, until it is dispatched; the price follows the way',
  input: Type.Object({ ...ofShipment, receiver: Correspondent, toArea: Type.Optional(fromArea), reason: Prose(400, 'how the citizen asked for it') }),
  output: Type.Object({ shipment: ShipmentView, differenceVnd: Type.Integer({ description: 'postage now less postage before; negative is owed to the citizen' }) }),
  refusals: ['postal.shipmentUnknown', 'postal.stale', 'postal.dispatchedAlready', 'postal.finished', 'postal.onlyResult', 'postal.inBag', ...quotePostage.refusals],
});

export const changeReturnChoice = operation({
  id: 'changeReturnChoice',
  room: 'postal',
  method: 'POST',
  path: '/dossiers/:id/return-choice',
  door: 'write',
  permission: 'dossier.amend',
  summary: 'How the citizen wants her result, as she asks, until it is dispatched: at the counter, by post, electronically; or another receiver or address for the post',
  input: Type.Object({
    ...ofDossier,
    choice: OneOf(RESULT_CHOICES),
    reason: Prose(400, 'how the citizen asked for it'),
    receiver: Type.Optional(Correspondent),
    toArea: Type.Optional(fromArea),
  }),
  output: Type.Object({
    dossierId: Text,
    version: Type.Integer(),
    resultChoice: OneOf(RESULT_CHOICES),
    shipment: Type.Union([ShipmentView, Type.Null()], { description: 'the shipment it concerns; null: none is booked yet' }),
    differenceVnd: Type.Integer({ description: 'postage now less postage before; negative is owed to the citizen' }),
  }),
  refusals: [
    'dossier.unknown', 'dossier.stale', 'dossier.moveIllegal', 'dossier.notPermitted', 'dossier.refusalGone', 'postal.notByPost', 'postal.notElectronic', 'dossier.choiceSame', 'postal.dispatchedAlready', 'postal.inBag', 'postal.alreadyListed',
    'postal.notBooked', ...quotePostage.refusals,
  ],
});

export const getShipment = operation({
  id: 'getShipment',
  room: 'postal',
  method: 'GET',
  path: '/shipments/:id',
  door: 'read',
  permission: 'postal.look',
  summary: 'A shipment with its people, papers, price, clocks, journey, holder, and what may be done with it now',
  input: Type.Object({ id: Id }),
  output: ShipmentView,
  refusals: ['postal.shipmentUnknown'],
});

const PRINTING = ['postal.shipmentUnknown', 'postal.notAccepted', 'postal.peopleHidden', 'forms.notInSet', 'forms.sizeNotOffered', 'forms.agencySigns'] as const;

export const printPosting = operation({
  id: 'printPosting',
  room: 'postal',
  method: 'POST',
  path: '/shipments/:id/posting',
  door: 'write',
  permission: 'postal.sell',
  summary: 'Prints the phiếu gửi with every field of TT 17/2017 Đ9.2',
  input: Type.Object({ id: Id, paperSize: printFields.paperSize, trackingSecret: Type.Optional(Line(40, 'the secret the acceptance has just answered, for the sender’s part; without it none is printed')) }),
  output: LaidOutPaper,
  produces: 'pdf',
  refusals: [...PRINTING, 'postal.secretWrong'],
});

export const printLabel = operation({
  id: 'printLabel',
  room: 'postal',
  method: 'POST',
  path: '/shipments/:id/label',
  door: 'write',
  permission: 'postal.sell',
  summary: 'Prints the label with its number and bars',
  input: Type.Object({ id: Id }),
  output: LaidOutPaper,
  produces: 'pdf',
  refusals: PRINTING,
});

export const findByPostingNo = operation({
  id: 'findByPostingNo',
  room: 'postal',
  method: 'POST',
  path: '/postal-scans',
  door: 'read',
  permission: 'postal.look',
  summary: 'What a scanned code is: a posting number, a dossier code or the number of a manifest',
  input: Type.Object({ code: Line(64) }),
  output: Type.Object({
    kind: OneOf(['shipment', 'dossier', 'manifest']),
    id: Text,
    shipmentId: Type.Union([Text, Type.Null()], { description: 'of a dossier: its open shipment' }),
    code: MaybeText,
  }),
  refusals: ['postal.codeUnknown', 'postal.labelVoided'],
});
