import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { Line } from '#kernel/text.ts';
import { ServedFile } from '#modules/digitisation/contract/fields.ts';
import { RESULT_CHOICES } from '#modules/dossier/rules/statuses.ts';
import { AnswersField, ContactField, FilingProblem, FilingView, Id, MaybeText, Procedure, Text } from './filing-shapes.ts';

/** A citizen files for herself; a helper of the staff in her open session of help, under a mandate that covers kind and procedure. */
const byHerOrHelper = { room: 'citizen', permission: 'assistance.help', citizens: 'also' } as const;
const ofFiling = { id: Id };
const HELPED = ['citizen.filingUnknown', 'assistance.sessionNeeded', 'assistance.otherMandate', 'mandate.unknown', 'mandate.notYours', 'mandate.kindNotCovered', 'mandate.procedureNotCovered', 'mandate.revokedAlready', 'mandate.endedAlready'] as const;

export const findFilings = operation({
  id: 'findFilings',
  room: 'citizen',
  method: 'GET',
  path: '/filings/procedures',
  door: 'read',
  permission: 'public',
  summary: 'Procedures that can be filed online here today, and at which one-stops',
  input: Type.Object({ q: Type.Optional(Line(200)) }),
  output: Type.Object({
    rows: Type.Array(Type.Object({ ...Procedure.properties, title: Type.Object({ vi: Text, en: Text }), term: MaybeText, units: Type.Array(Type.Object({ id: Text, name: Text })) })),
  }),
  refusals: [],
});

export const startFiling = operation({
  id: 'startFiling',
  ...byHerOrHelper,
  method: 'POST',
  path: '/filings',
  door: 'write',
  summary: 'Begin to file, or go on with the draft of this procedure; revision of the procedure and version of the form are kept with it',
  input: Type.Object({ procedureCode: Line(60), unitId: Type.Optional(Id), mandateId: Type.Optional(Id) }),
  output: FilingView,
  refusals: ['catalogue.procedureUnknown', 'catalogue.notInForce', 'citizen.notOnline', 'citizen.unitNeeded', 'citizen.unitWrong', 'citizen.tooManyDrafts', 'citizen.mandateNeeded', ...HELPED],
});

export const getFiling = operation({
  id: 'getFiling',
  ...byHerOrHelper,
  method: 'GET',
  path: '/filings/:id',
  door: 'read',
  summary: 'A filing with its form, answers, papers, fee and what is still wrong',
  input: Type.Object(ofFiling),
  output: FilingView,
  refusals: ['citizen.filingUnknown'],
});

export const saveFiling = operation({
  id: 'saveFiling',
  ...byHerOrHelper,
  method: 'POST',
  path: '/filings/:id/answers',
  door: 'write',
  summary: 'Keep answers as they are given; of two devices the later number of a question wins, in whatever order they arrive',
  input: Type.Object({
    ...ofFiling,
    device: Type.String({ minLength: 8, maxLength: 40, pattern: '^[A-Za-z0-9-]+$', examples: ['maytinh-0001'] }),
    number: Type.Integer({ minimum: 1, maximum: 1_000_000_000, description: 'one more than the greatest this device has seen or sent' }),
    changes: AnswersField,
  }),
  output: Type.Object({
    version: Type.Integer(),
    number: Type.Integer(),
    answers: AnswersField,
    overtaken: Type.Array(Type.Object({ field: Text, value: Type.Unknown() }), { description: 'what this save brought and a later one elsewhere had changed already' }),
    savedAt: Instant,
    expiresAt: Instant,
  }),
  refusals: ['citizen.filingNotOpen', 'citizen.fieldUnknown', 'citizen.answersTooLarge', 'citizen.saveNumberWrong', ...HELPED],
});

export const saveFilingChoices = operation({
  id: 'saveFilingChoices',
  ...byHerOrHelper,
  method: 'POST',
  path: '/filings/:id/choices',
  door: 'write',
  summary: 'How the result is to be received, and how to reach the citizen',
  input: Type.Object({ ...ofFiling, returnChoice: OneOf(RESULT_CHOICES), address: Type.Optional(Line(400)), contact: ContactField }),
  output: FilingView,
  refusals: ['citizen.filingNotOpen', 'citizen.notByPost', 'citizen.addressMissing', ...HELPED],
});

export const attachToFiling = operation({
  id: 'attachToFiling',
  ...byHerOrHelper,
  method: 'POST',
  path: '/filings/:id/files',
  door: 'write',
  summary: 'Put an uploaded file to a paper of the filing',
  input: Type.Object({ ...ofFiling, component: Line(20), fileId: Id }),
  output: FilingView,
  refusals: ['citizen.filingNotOpen', 'citizen.componentUnknown', 'citizen.tooManyFiles', ...HELPED],
});

export const detachFromFiling = operation({
  id: 'detachFromFiling',
  ...byHerOrHelper,
  method: 'POST',
  path: '/filings/:id/files/:useId/remove',
  door: 'write',
  summary: 'Take a file off the filing',
  input: Type.Object({ ...ofFiling, useId: Id }),
  output: FilingView,
  refusals: ['citizen.filingNotOpen', 'citizen.fileUnknown', ...HELPED],
});

export const getFilingFile = operation({
  id: 'getFilingFile',
  ...byHerOrHelper,
  method: 'GET',
  path: '/filings/:id/files/:useId',
  // The look is entered in the same transaction.
  door: 'write',
  summary: 'The bytes of a file of the filing',
  input: Type.Object({ ...ofFiling, useId: Id }),
  output: ServedFile,
  refusals: ['citizen.filingUnknown', 'citizen.fileUnknown', 'digitisation.pending', 'digitisation.infected', 'digitisation.unscanned', 'digitisation.storeAway'],
  produces: 'file',
});

export const checkFiling = operation({
  id: 'checkFiling',
  ...byHerOrHelper,
  method: 'GET',
  path: '/filings/:id/check',
  door: 'read',
  summary: 'Everything that still stands in the way of submitting',
  input: Type.Object(ofFiling),
  output: Type.Object({ version: Type.Integer(), problems: Type.Array(FilingProblem) }),
  refusals: ['citizen.filingUnknown'],
});

export const dropFiling = operation({
  id: 'dropFiling',
  ...byHerOrHelper,
  method: 'POST',
  path: '/filings/:id/drop',
  door: 'write',
  summary: 'Throw a draft away; its answers go at once',
  input: Type.Object(ofFiling),
  output: Type.Object({ id: Text }),
  refusals: ['citizen.filingNotOpen', ...HELPED],
});

export const submitDossier = operation({
  id: 'submitDossier',
  ...byHerOrHelper,
  method: 'POST',
  path: '/filings/:id/submit',
  door: 'write',
  summary: 'Submit: the one-stop has it as registered and answers within eight working hours; asked again it answers as the first time',
  input: Type.Object({ ...ofFiling, version: Type.Integer({ minimum: 1, maximum: 1_000_000_000, description: 'the version whose answers were checked on the screen' }) }),
  output: Type.Object({
    dossierId: Text,
    receiptNo: Type.String({ description: 'number of the acknowledgement; the code of the dossier comes with its acceptance' }),
    secret: Type.String({ description: 'for looking it up without signing in; told once' }),
    status: Type.Literal(1),
    stage: Type.Literal('arrived'),
    submittedAt: Instant,
    answerBy: Instant,
    unit: Type.Object({ name: Text, address: Text, phone: Text }),
    procedure: Procedure,
    applicant: Text,
  }, { $id: 'Acknowledgement' }),
  refusals: ['citizen.filingNotOpen', 'citizen.filingStale', 'citizen.filingIncomplete', 'catalogue.notInForce', 'reception.competentUnitUnknown', 'dossier.authorityMissing', ...HELPED],
});

export const listMyDrafts = operation({
  id: 'listMyDrafts',
  room: 'citizen',
  method: 'GET',
  path: '/my/drafts',
  door: 'read',
  permission: 'citizen',
  citizens: 'only',
  summary: 'My filings that are not submitted yet, the last touched first',
  input: Type.Object({}),
  output: Type.Object({ rows: Type.Array(Type.Object({ id: Text, procedure: Procedure, unitName: Text, answered: Type.Integer(), helped: Type.Boolean(), savedAt: Instant, expiresAt: Instant })) }),
  refusals: [],
});
