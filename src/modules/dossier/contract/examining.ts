import { Type } from 'typebox';
import { DayField, InstantField } from '#kernel/day.ts';
import { operation } from '#kernel/operation.ts';
import { Line, Prose } from '#kernel/text.ts';
import { MOVE_REFUSALS } from '../rules/refusals.ts';
import { SUPPLEMENT_STAGES } from '../rules/statuses.ts';
import { DossierView } from './dossier-view.ts';
import { DocumentNo, Id, LegalBasis, PaperField, Reason, RespondBy, WantedPaper, ofDossier } from './fields.ts';

const WantedPapers = Type.Array(WantedPaper, { minItems: 1, maxItems: 100 });
const ReceivedPapers = Type.Array(PaperField, { minItems: 1, maxItems: 100 });

export const requestSupplement = operation({
  id: 'requestSupplement',
  room: 'dossier',
  method: 'POST',
  path: '/dossiers/:id/request-supplement',
  door: 'write',
  // Which stage she may ask at is the table of moves' to say: an officer before acceptance, the specialist in examination.
  permission: 'dossier.view',
  summary: 'Ask for all papers still missing: before acceptance by a notice, or once during examination',
  input: Type.Object({
    ...ofDossier,
    stage: Type.Enum(SUPPLEMENT_STAGES),
    papers: WantedPapers,
    reason: Reason,
    legalBasis: Type.Optional(LegalBasis),
    lateReason: Type.Optional(Line(400, 'why, or by which law, later than three working days after reception')),
    respondBy: Type.Optional(RespondBy),
  }),
  output: DossierView,
  refusals: [...MOVE_REFUSALS, 'dossier.secondSupplementNeedsBasis', 'dossier.supplementLate', 'dossier.paperNotPublished', 'dossier.respondByPast', 'dossier.resultSigned'],
});

export const receiveSupplement = operation({
  id: 'receiveSupplement',
  room: 'dossier',
  method: 'POST',
  path: '/dossiers/:id/receive-supplement',
  door: 'write',
  permission: 'dossier.receiveSupplement',
  summary: 'Take in the papers asked for; the system sets the new day',
  input: Type.Object({ ...ofDossier, papers: ReceivedPapers, note: Type.Optional(Line(400)) }),
  output: DossierView,
  refusals: [...MOVE_REFUSALS, 'dossier.supplementIncomplete', 'dossier.coSignNeeded', 'dossier.restrictedReceiver', 'dossier.codeIdentMissing', 'dossier.codeSequenceFull'],
});

export const assignDossier = operation({
  id: 'assignDossier',
  room: 'dossier',
  method: 'POST',
  path: '/dossiers/:id/assign',
  door: 'write',
  permission: 'dossier.assign',
  summary: 'Give the dossier to a specialist, or to another when she is away',
  input: Type.Object({ ...ofDossier, handlerId: Id, note: Type.Optional(Line(400)) }),
  output: DossierView,
  refusals: [...MOVE_REFUSALS, 'dossier.assigneeUnfit'],
});

export const requestObligation = operation({
  id: 'requestObligation',
  room: 'dossier',
  method: 'POST',
  path: '/dossiers/:id/request-obligation',
  door: 'write',
  permission: 'dossier.examine',
  summary: 'Notify a tax or fee that has to be paid before the dossier goes on',
  input: Type.Object({
    ...ofDossier,
    what: Line(300),
    amount: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000_000_000, description: 'whole đồng' })),
    documentNo: DocumentNo,
    respondBy: Type.Optional(RespondBy),
    last: Type.Boolean({ description: 'the last step: the result is released when it is paid' }),
    excludeWaiting: Type.Boolean({ description: 'the sector law leaves the waiting out of the time limit' }),
    legalBasis: Type.Optional(LegalBasis),
  }),
  output: DossierView,
  refusals: [...MOVE_REFUSALS, 'dossier.waitingNeedsBasis', 'dossier.respondByPast', 'dossier.resultSigned'],
});

export const fulfilObligation = operation({
  id: 'fulfilObligation',
  room: 'dossier',
  method: 'POST',
  path: '/dossiers/:id/fulfil-obligation',
  door: 'write',
  permission: 'dossier.examine',
  summary: 'Record the proof that the obligation is met',
  input: Type.Object({ ...ofDossier, evidence: Line(200, 'number of the receipt or treasury confirmation'), paidAt: Type.Optional(InstantField) }),
  output: DossierView,
  refusals: [...MOVE_REFUSALS, 'dossier.obligationPaid', 'dossier.paidInFuture'],
});

export const addPart = operation({
  id: 'addPart',
  room: 'dossier',
  method: 'POST',
  path: '/dossiers/:id/add-part',
  door: 'write',
  permission: 'dossier.examine',
  summary: 'Ask another agency for its part, with its own limit inside the promised day',
  input: Type.Object({ ...ofDossier, unitId: Id, content: Prose(2000), dueDay: DayField }),
  output: DossierView,
  refusals: [...MOVE_REFUSALS, 'dossier.partBeyondWhole', 'dossier.respondByPast', 'dossier.resultSigned', 'organisation.unitUnknown'],
});

export const answerPart = operation({
  id: 'answerPart',
  room: 'dossier',
  method: 'POST',
  path: '/dossiers/:id/answer-part',
  door: 'write',
  permission: 'dossier.examine',
  summary: "Record another agency's answer, or its silence after its day",
  input: Type.Object({ ...ofDossier, partId: Id, outcome: Type.Enum(['answered', 'silent']), answer: Type.Optional(Prose(4000)) }),
  output: DossierView,
  refusals: [...MOVE_REFUSALS, 'dossier.noOpenPart', 'dossier.partUnknown', 'dossier.partTimeLeft'],
});
