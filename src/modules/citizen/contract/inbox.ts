import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line } from '#kernel/text.ts';
import { DossierView } from '#modules/dossier/contract/dossier-view.ts';
import { ofDossier } from '#modules/dossier/contract/fields.ts';
import { MOVE_REFUSALS } from '#modules/dossier/rules/refusals.ts';
import { RESULT_CHOICES } from '#modules/dossier/rules/statuses.ts';
import { CHARGE_STATES } from '#modules/payment/rules/charges.ts';
import { CHECK_LEVELS, CLOCK_KINDS } from '../rules/submission.ts';
import { SUBMISSION_STATES } from '../rules/filing.ts';
import { Layout } from '../rules/form-layout.ts';
import { AnswersField, Contact, Facts, Id, MaybeText, PaperView, Procedure, Text } from './filing-shapes.ts';

const Clock = Type.Union(
  [
    Type.Object({ kind: OneOf(CLOCK_KINDS), dueAt: Instant, leftMinutes: Type.Integer({ description: 'office minutes left; below 0: late by so many' }), late: Type.Boolean() }),
    Type.Null(),
  ],
  { description: 'the eight working hours; null: settled. waiting: it stands still until the citizen answers' },
);
const Applicant = Type.Object({ name: Text, kind: OneOf(['person', 'enterprise']) });
const Prepared = Type.Union([Type.Object({ by: Text, at: Instant, note: MaybeText }), Type.Null()]);
const Charge = Type.Object({ name: Text, amount: Type.Integer(), state: OneOf(CHARGE_STATES) });

const SubmissionRow = Type.Object(
  {
    dossierId: Text,
    version: Type.Integer(),
    receiptNo: Text,
    code: MaybeText,
    procedure: Procedure,
    applicant: Applicant,
    helpedBy: Type.Union([Type.Object({ name: Text, employer: OneOf(['agency', 'post']) }), Type.Null()]),
    submittedAt: Instant,
    state: OneOf(SUBMISSION_STATES),
    clock: Clock,
    prepared: Prepared,
  },
  { $id: 'SubmissionRow' },
);

export const listSubmissions = operation({
  id: 'listSubmissions',
  room: 'citizen',
  method: 'POST',
  path: '/submissions/list',
  door: 'read',
  polled: true,
  permission: 'dossier.receive',
  summary: 'What was filed online at the asker’s one-stop: open ones by their clock, those to be withdrawn and settled ones the newest first',
  input: Type.Object({ state: Type.Optional(OneOf(SUBMISSION_STATES)), text: Type.Optional(Line(100)), late: Type.Optional(Type.Boolean()), ...pageInput }),
  output: Type.Object({ ...pageOf(SubmissionRow).properties, counts: Type.Object({ waiting: Type.Integer(), late: Type.Integer(), asked: Type.Integer(), answered: Type.Integer(), withdrawing: Type.Integer() }) }),
  refusals: ['dossier.numberNotHere', 'input.cursorUnknown'],
});

export const getSubmission = operation({
  id: 'getSubmission',
  room: 'citizen',
  method: 'GET',
  path: '/submissions/:id',
  door: 'read',
  permission: 'dossier.view',
  logsView: true,
  summary: 'One submission: the answers on their form, the papers with their files, what to look at, its clock and moves',
  input: Type.Object({ id: Id }),
  output: Type.Object({
    dossier: DossierView,
    receiptNo: Text,
    form: Type.Object({ id: Text, version: Type.Integer(), schema: Facts, layout: Layout }),
    answers: AnswersField,
    papers: Type.Array(Type.Object({ ...PaperView.properties, asked: Type.Union([Text, Type.Null()], { description: 'what was said to be wrong with it in the open request' }), sent: Type.Boolean({ description: 'part of what the citizen sent for the open request' }) })),
    checks: Type.Array(Type.Object({ code: Text, level: OneOf(CHECK_LEVELS), facts: Facts })),
    state: OneOf(SUBMISSION_STATES),
    clock: Clock,
    prepared: Prepared,
    submittedAt: Instant,
    submittedBy: Type.Object({ applicant: Applicant, verified: Type.Boolean(), helper: Type.Union([Text, Type.Null()]), mandateId: MaybeText }),
    returnChoice: OneOf(RESULT_CHOICES),
    address: MaybeText,
    contact: Contact,
    charges: Type.Array(Charge),
    supplement: Type.Union([Type.Object({ sentAt: MaybeInstant, note: MaybeText, helper: Type.Union([Text, Type.Null()], { description: 'who sent it in her name' }) }), Type.Null()], { description: 'of the open request for papers; null: none is open' }),
  }),
  refusals: ['citizen.submissionUnknown'],
});

export const prepareSubmission = operation({
  id: 'prepareSubmission',
  room: 'citizen',
  method: 'POST',
  path: '/submissions/:id/prepare',
  door: 'write',
  permission: 'dossier.receive',
  summary: 'A clerk has looked a submission through and says so; an officer accepts it',
  input: Type.Object({ ...ofDossier, note: Type.Optional(Line(400)) }),
  output: SubmissionRow,
  refusals: ['citizen.submissionUnknown', 'citizen.submissionSettled', 'dossier.stale'],
});

export const acceptSubmission = operation({
  id: 'acceptSubmission',
  room: 'citizen',
  method: 'POST',
  path: '/submissions/:id/accept',
  door: 'write',
  permission: 'dossier.coSign',
  summary: 'Accept what was filed or sent online: code, clock and receipt begin now (1, 5→2), or examination goes on (5→4)',
  input: Type.Object(ofDossier),
  output: Type.Object({ dossier: DossierView }),
  refusals: [...MOVE_REFUSALS, 'citizen.submissionUnknown', 'citizen.notAnswered', 'dossier.papersMissing', 'dossier.supplementIncomplete', 'dossier.codeIdentMissing', 'dossier.codeSequenceFull', 'calendar.yearNotLoaded'],
});

export const takeOverSubmission = operation({
  id: 'takeOverSubmission',
  room: 'citizen',
  method: 'POST',
  path: '/submissions/:id/take-over',
  door: 'write',
  permission: 'custody.accept',
  summary: 'The competent unit takes an electronic dossier over: there is no paper set to sign for (2→4)',
  input: Type.Object(ofDossier),
  output: Type.Object({ dossier: DossierView }),
  refusals: [...MOVE_REFUSALS, 'citizen.submissionUnknown', 'citizen.papersHeld', 'citizen.otherUnit'],
});

export const sendResult = operation({
  id: 'sendResult',
  room: 'citizen',
  method: 'POST',
  path: '/submissions/:id/send-result',
  door: 'write',
  permission: 'dossier.return',
  summary: 'Give the result electronically: its file is on the dossier as component “result” and the citizen finds it in her list (9→10)',
  input: Type.Object(ofDossier),
  output: Type.Object({ dossier: DossierView }),
  refusals: [...MOVE_REFUSALS, 'citizen.submissionUnknown', 'citizen.notElectronic', 'citizen.resultFileMissing', 'dossier.correctionOpen'],
});

export const getReturnOrder = operation({
  id: 'getReturnOrder',
  room: 'citizen',
  method: 'GET',
  path: '/submissions/:id/return-order',
  // The look is entered in the same transaction: telephone and address are shown.
  door: 'write',
  permission: 'postal.sell',
  summary: 'Of a result that is ready and was wanted by post when it was filed online: the receiver and the address the citizen wrote, for who books it; nothing is booked by it',
  input: Type.Object({ id: Id }),
  output: Type.Object({ order: Type.Union([Type.Object({ name: Text, phone: MaybeText, address: Text, chosenAt: Instant }), Type.Null()], { description: 'null: not ready, not by post, with the post already, or not filed online at this one-stop' }) }),
  refusals: [],
});
