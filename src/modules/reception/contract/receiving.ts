import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { InstantField } from '#kernel/day.ts';
import { Instant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { Line } from '#kernel/text.ts';
import { DossierView } from '#modules/dossier/contract/dossier-view.ts';
import { Id, ofDossier, PaperField, PartyField, Reason } from '#modules/dossier/contract/fields.ts';
import { ID_KINDS } from '#modules/dossier/rules/people.ts';
import { CHANNELS, RESULT_CHOICES } from '#modules/dossier/rules/statuses.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);

/** A person at the desk: typed, or read from the QR text of her card, which fills what was not typed. */
const PartyAtDesk = Type.Object({
  ...PartyField.properties,
  name: Type.Optional(PartyField.properties.name),
  idKind: Type.Optional(OneOf(ID_KINDS)),
  cardText: Type.Optional(Line(600, 'text of the QR code on the citizen card; never proof of identity')),
});

const request = {
  procedureCode: Line(60),
  caseNo: Type.Optional(Type.Integer({ minimum: 1, maximum: 99, description: 'the case of the procedure, when it has several' })),
  termOption: Type.Optional(Type.Integer({ minimum: 1, maximum: 99, description: 'which of several published time limits of the channel' })),
  competentUnitId: Type.Optional(Type.String({ format: 'uuid', description: 'the unit that solves it, when none is set for its field' })),
  nonTerritorial: Type.Optional(Type.Boolean({ description: 'received for an agency of another place: the clock starts when that agency takes the dossier over' })),
  papers: Type.Array(PaperField, { maxItems: 100 }),
  quantity: Type.Optional(Type.Integer({ minimum: 1, maximum: 999, description: 'sets handed in, 1 unless told' })),
  resultChoice: Type.Optional(OneOf(RESULT_CHOICES)),
  papersToRecover: Type.Optional(Type.Array(Line(200), { maxItems: 20, description: 'papers the citizen gives back before the result is handed to her' })),
};

const desk = {
  ...request,
  more: Type.Optional(Type.Array(Type.Object(request), { minItems: 1, maxItems: 49, description: 'further dossiers of the same person, received as one list' })),
  channel: Type.Optional(OneOf(CHANNELS)),
  parties: Type.Array(PartyAtDesk, { minItems: 1, maxItems: 4 }),
  acknowledgeDuplicate: Type.Optional(Type.Boolean({ description: 'the clerk has seen the open dossier of the same request' })),
  sessionId: Type.Optional(Id),
};

const Warning = Type.Object({ code: Text, facts: Type.Record(Text, Type.Unknown()) });

/** The dossier, and once only its secret: null while it waits for an officer's co-signature. */
const Received = Type.Object({ dossier: DossierView, trackingSecret: MaybeText });
const ReceivedList = Type.Object({
  ...Received.properties,
  more: Type.Array(Received),
  listId: MaybeText,
  warnings: Type.Array(Warning),
});

const RECEIVING = [
  'catalogue.procedureUnknown', 'catalogue.termUnknown', 'catalogue.termChoiceNeeded', 'catalogue.channelNotOffered', 'catalogue.caseNeeded', 'catalogue.caseUnknown', 'calendar.yearNotLoaded',
  'access.outsideAssignment', 'dossier.papersMissing', 'dossier.paperNotPublished', 'dossier.paperTwice', 'dossier.paperReasonMissing', 'dossier.ownerMissing', 'dossier.authorityMissing',
  'dossier.restrictedReceiver', 'dossier.codeIdentMissing', 'dossier.codeSequenceFull', 'reception.duplicateSuspected', 'reception.cardUnreadable', 'reception.partyIncomplete',
  'reception.competenceTooLow', 'reception.restricted', 'reception.notByPost', 'reception.competentUnitUnknown', 'reception.competentUnitWrong',
] as const;

export const checkPapers = operation({
  id: 'checkPapers',
  room: 'reception',
  method: 'POST',
  path: '/paper-checks',
  door: 'read',
  permission: 'dossier.guide',
  summary: 'Compare what the citizen has with the published list; all that is missing at once',
  input: Type.Object({ procedureCode: request.procedureCode, caseNo: request.caseNo, termOption: request.termOption, channel: desk.channel, papers: request.papers }),
  output: Type.Object({
    procedure: Type.Object({ code: Text, name: Text, fieldCode: Text, caseNo: Type.Union([Type.Integer(), Type.Null()]) }),
    published: Type.Array(Type.Object({ no: Type.Integer(), name: Text, originals: Type.Integer(), copies: Type.Integer(), note: Type.Boolean() })),
    complete: Type.Boolean(),
    shortages: Type.Array(Type.Object({ no: Type.Integer(), name: Text, originals: Type.Integer(), copies: Type.Integer() })),
    due: Type.Union([Type.Object({ dueDay: Text, dueAt: Instant, provisional: Type.Boolean() }), Type.Null()], { description: 'when it would be due if received now; null: the term is not known' }),
    hindrances: Type.Array(Warning, { description: 'what else would stop a reception by this clerk' }),
  }),
  refusals: ['catalogue.procedureUnknown', 'catalogue.caseNeeded', 'catalogue.caseUnknown', 'dossier.paperNotPublished', 'dossier.paperTwice', 'dossier.paperReasonMissing'],
});

export const receiveDossier = operation({
  id: 'receiveDossier',
  room: 'reception',
  method: 'POST',
  path: '/dossiers',
  door: 'write',
  permission: 'dossier.receive',
  summary: 'Receive one or several dossiers of one person at the counter',
  input: Type.Object(desk),
  output: ReceivedList,
  refusals: RECEIVING,
});

export const backfillReception = operation({
  id: 'backfillReception',
  room: 'reception',
  method: 'POST',
  path: '/dossiers/backfill',
  door: 'write',
  permission: 'dossier.backfill',
  summary: 'Enter from the paper book what was received while the system stood still, with its real time',
  input: Type.Object({
    ...desk,
    receivedAt: InstantField,
    bookNo: Type.Integer({ minimum: 1, maximum: 999_999, description: 'number in the paper book of that day' }),
    explanation: Type.Optional(Line(400, 'why the time does not fit the order of the book')),
  }),
  output: ReceivedList,
  refusals: [...RECEIVING, 'reception.backfillInFuture', 'reception.bookNoTaken', 'reception.bookOrder'],
});

export const coSignReception = operation({
  id: 'coSignReception',
  room: 'reception',
  method: 'POST',
  path: '/dossiers/:id/co-sign',
  door: 'write',
  permission: 'dossier.coSign',
  summary: 'Complete what a postal clerk prepared: code, clock and receipt begin now',
  input: Type.Object(ofDossier),
  output: Received,
  refusals: ['dossier.unknown', 'dossier.stale', 'dossier.moveIllegal', 'dossier.stageIllegal', 'dossier.papersMissing', 'dossier.codeIdentMissing', 'dossier.codeSequenceFull'],
});

export const amendDossier = operation({
  id: 'amendDossier',
  room: 'reception',
  method: 'POST',
  path: '/dossiers/:id/amend',
  door: 'write',
  permission: 'dossier.amend',
  summary: 'Correct what was entered at reception; the old value stays visible',
  input: Type.Object({
    ...ofDossier,
    reason: Reason,
    quantity: request.quantity,
    resultChoice: Type.Optional(OneOf(RESULT_CHOICES)),
    parties: Type.Optional(Type.Array(PartyAtDesk, { minItems: 1, maxItems: 4, description: 'each replaces the person of its role' })),
    papers: Type.Optional(Type.Array(PaperField, { minItems: 1, maxItems: 100, description: 'each replaces the line of its number' })),
  }),
  output: DossierView,
  refusals: ['dossier.unknown', 'dossier.stale', 'dossier.moveIllegal', 'dossier.resultSigned', 'dossier.nothingAmended', 'dossier.paperNotPublished', 'dossier.papersMissing'],
});

export const cancelReception = operation({
  id: 'cancelReception',
  room: 'reception',
  method: 'POST',
  path: '/dossiers/:id/cancel-reception',
  door: 'write',
  permission: 'dossier.cancelReception',
  summary: 'Take a wrong reception back; its number stays used, with the reason',
  input: Type.Object({ ...ofDossier, reason: Reason }),
  output: DossierView,
  refusals: ['dossier.unknown', 'dossier.stale', 'dossier.moveIllegal', 'dossier.resultSigned', 'dossier.cancelNotYours', 'dossier.papersElsewhere', 'dossier.papersOnOffer'],
});
