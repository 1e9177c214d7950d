import { Type } from 'typebox';
import { DayField } from '#kernel/day.ts';
import { operation } from '#kernel/operation.ts';
import { Line } from '#kernel/text.ts';
import { MOVE_REFUSALS } from '../rules/refusals.ts';
import { STOP_REASONS } from '../rules/statuses.ts';
import { DossierView } from './dossier-view.ts';
import { DocumentNo, LegalBasis, Reason, ofDossier } from './fields.ts';

const ResultTitle = Line(400, 'what the citizen will be given');
const ResultCode = Line(60, "the catalogue's code of the result");

export const draftResult = operation({
  id: 'draftResult',
  room: 'dossier',
  method: 'POST',
  path: '/dossiers/:id/draft-result',
  door: 'write',
  permission: 'dossier.examine',
  summary: 'Put up the draft of the result',
  input: Type.Object({ ...ofDossier, title: ResultTitle, resultCode: Type.Optional(ResultCode), validTo: Type.Optional(DayField) }),
  output: DossierView,
  refusals: [...MOVE_REFUSALS, 'dossier.notSameDay', 'dossier.obligationNotLast', 'dossier.resultSigned'],
});

export const reviewDossier = operation({
  id: 'reviewDossier',
  room: 'dossier',
  method: 'POST',
  path: '/dossiers/:id/review',
  door: 'write',
  permission: 'dossier.review',
  summary: 'Pass the draft on for signature, or send it back with a note',
  input: Type.Object({ ...ofDossier, approve: Type.Boolean(), note: Type.Optional(Line(1000)) }),
  output: DossierView,
  refusals: [...MOVE_REFUSALS, 'dossier.resultMissing', 'dossier.resultSigned'],
});

export const decideDossier = operation({
  id: 'decideDossier',
  room: 'dossier',
  method: 'POST',
  path: '/dossiers/:id/decide',
  door: 'write',
  permission: 'dossier.decide',
  summary: 'Sign the result',
  input: Type.Object({ ...ofDossier, title: Type.Optional(ResultTitle), resultCode: Type.Optional(ResultCode) }),
  output: DossierView,
  refusals: [...MOVE_REFUSALS, 'dossier.resultMissing', 'dossier.reviewMissing', 'dossier.partsOpen', 'dossier.resultSigned', 'dossier.notSameDay', 'dossier.obligationNotLast'],
});

export const sealResult = operation({
  id: 'sealResult',
  room: 'dossier',
  method: 'POST',
  path: '/dossiers/:id/seal',
  door: 'write',
  permission: 'dossier.seal',
  summary: 'Number and seal the signed result; the dossier is solved',
  input: Type.Object({ ...ofDossier, docNumber: DocumentNo, docDay: Type.Optional(DayField), validTo: Type.Optional(DayField) }),
  output: DossierView,
  refusals: [...MOVE_REFUSALS, 'dossier.resultNotSigned', 'dossier.obligationUnpaid', 'dossier.obligationNotLast', 'dossier.notSameDay', 'dossier.docDayWrong'],
});

export const refuseDossier = operation({
  id: 'refuseDossier',
  room: 'dossier',
  method: 'POST',
  path: '/dossiers/:id/refuse',
  door: 'write',
  permission: 'dossier.view',
  summary: 'Refuse at reception (proposed at the counter, confirmed by an officer) or on the merits (by the leader)',
  input: Type.Object({
    ...ofDossier,
    stage: Type.Enum(['reception', 'merits']),
    step: Type.Optional(Type.Enum(['propose', 'confirm'], { description: 'confirm unless told; a refusal on the merits knows no proposal' })),
    reason: Reason,
    legalBasis: Type.Optional(LegalBasis),
    documentNo: Type.Optional(DocumentNo),
  }),
  output: DossierView,
  refusals: [...MOVE_REFUSALS, 'dossier.refusalProposed', 'dossier.resultSigned'],
});

export const apologise = operation({
  id: 'apologise',
  room: 'dossier',
  method: 'POST',
  path: '/dossiers/:id/apologise',
  door: 'write',
  permission: 'dossier.view',
  summary: 'Apologise and set one new day: drafted, signed, then sent',
  input: Type.Object({
    ...ofDossier,
    step: Type.Enum(['draft', 'sign', 'enter']),
    reason: Type.Optional(Reason),
    newDay: Type.Optional(DayField),
    documentNo: Type.Optional(DocumentNo),
  }),
  output: DossierView,
  refusals: [...MOVE_REFUSALS, 'dossier.apologyTooLate', 'dossier.reappointmentUsed', 'dossier.apologyMissing', 'dossier.apologyNotSigned', 'dossier.newDayNotLater', 'dossier.newDayNotWorking', 'dossier.noAppointment', 'dossier.fieldNeeded'],
});

export const withdrawDossier = operation({
  id: 'withdrawDossier',
  room: 'dossier',
  method: 'POST',
  path: '/dossiers/:id/withdraw',
  door: 'write',
  permission: 'dossier.view',
  summary: "The citizen's wish to withdraw: asked, accepted, declined, or taken back",
  input: Type.Object({ ...ofDossier, step: Type.Enum(['ask', 'accept', 'decline', 'cancel']), reason: Reason }),
  output: DossierView,
  refusals: [...MOVE_REFUSALS, 'dossier.resultSigned'],
});

export const stopDossier = operation({
  id: 'stopDossier',
  room: 'dossier',
  method: 'POST',
  path: '/dossiers/:id/stop',
  door: 'write',
  permission: 'dossier.view',
  summary: 'Stop a dossier for a reason of the list: proposed, then decided by the leader',
  input: Type.Object({ ...ofDossier, step: Type.Enum(['propose', 'decide']), reason: Type.Enum(STOP_REASONS), explanation: Reason, documentNo: Type.Optional(DocumentNo) }),
  output: DossierView,
  refusals: [...MOVE_REFUSALS, 'dossier.stopReasonWrong', 'dossier.stopNotProposed', 'dossier.supplementNoPeriod', 'dossier.supplementTimeLeft', 'dossier.obligationTimeLeft', 'dossier.obligationPaid', 'dossier.resultSigned'],
});

export const correctDossier = operation({
  id: 'correctDossier',
  room: 'dossier',
  method: 'POST',
  path: '/dossiers/:id/correct',
  door: 'write',
  permission: 'dossier.view',
  summary: "Correct an agency's error in a result: opened by an officer, signed by the leader",
  input: Type.Object({ ...ofDossier, step: Type.Enum(['open', 'sign']), reason: Reason }),
  output: DossierView,
  refusals: [...MOVE_REFUSALS, 'dossier.correctionOpen', 'dossier.correctionNotOpened'],
});
