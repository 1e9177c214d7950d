import { Type } from 'typebox';
import { operation } from '#kernel/operation.ts';
import { Line, Prose } from '#kernel/text.ts';
import { Id } from '#modules/dossier/contract/fields.ts';
import { LaidOutPaper, printFields } from '#modules/forms/contract.ts';
import { checkPapers } from './receiving.ts';

const REFUSALS = ['forms.notInSet', 'forms.sizeNotOffered', 'forms.agencySigns', 'reception.formNotReady'] as const;

export const printForm = operation({
  id: 'printForm',
  room: 'reception',
  method: 'POST',
  path: '/dossiers/:id/forms/:form',
  door: 'write',
  permission: 'dossier.view',
  summary: 'Print a paper of a dossier; a receipt carries a look-up secret, a reprint a new one',
  input: Type.Object({
    id: Id,
    ...printFields,
    trackingSecret: Type.Optional(Line(40, 'the secret receiveDossier has just answered; without it a new one is issued and the old one ends')),
  }),
  output: LaidOutPaper,
  produces: 'pdf',
  refusals: ['dossier.unknown', 'reception.secretWrong', 'reception.peopleHidden', 'access.notAllowed', ...REFUSALS],
  logsView: true,
});

export const printHandover = operation({
  id: 'printHandover',
  room: 'reception',
  method: 'POST',
  path: '/handovers/:id/print',
  door: 'write',
  permission: 'dossier.view',
  summary: 'Print the record of a handover: papers, or results',
  input: Type.Object({ id: Id, paperSize: printFields.paperSize }),
  output: LaidOutPaper,
  produces: 'pdf',
  refusals: ['custody.batchUnknown', ...REFUSALS],
});

export const printShortages = operation({
  id: 'printShortages',
  room: 'reception',
  method: 'POST',
  path: '/paper-checks/print',
  door: 'write',
  permission: 'dossier.guide',
  summary: 'Print all that is missing for the citizen to take home; nothing is received, the guidance is recorded',
  input: Type.Object({
    ...checkPapers.input.properties,
    paperSize: printFields.paperSize,
    sessionId: Type.Optional(Id),
    ownerName: Type.Optional(Line(200)),
    ownerAddress: Type.Optional(Line(400)),
    phone: Type.Optional(Line(20)),
    reason: Type.Optional(Prose(2000)),
  }),
  output: LaidOutPaper,
  produces: 'pdf',
  refusals: [...checkPapers.refusals, 'reception.nothingMissing', ...REFUSALS],
});
