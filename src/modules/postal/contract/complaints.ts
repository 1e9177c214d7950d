import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line, Prose } from '#kernel/text.ts';
import { Id } from '#modules/dossier/contract/fields.ts';
import { LaidOutPaper } from '#modules/forms/contract.ts';
import { SHEET_SIZES } from '#modules/forms/rules/regulation.ts';
import { COMPLAINT_KINDS, COMPLAINT_OUTCOMES } from '../rules/complaints.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);

const Complaint = Type.Object(
  {
    id: Text,
    version: Type.Integer(),
    number: Text,
    shipmentId: Text,
    postingNo: MaybeText,
    unitId: Text,
    kind: OneOf(COMPLAINT_KINDS),
    complainantName: Text,
    complainantPhone: Type.Union([Text, Type.Null()], { description: 'masked for who does not handle it' }),
    text: Text,
    filedAt: Instant,
    filedBy: Text,
    answerDue: Text,
    answerDays: Type.Union([Type.Integer(), Type.Null()], { description: 'working days given for the answer; null where the calendar of a year is not loaded' }),
    daysLeft: Type.Union([Type.Integer(), Type.Null()], { description: 'working days left until the answer is due; negative when it is late, null once answered' }),
    late: Type.Boolean({ description: 'unanswered after its day, or answered after it' }),
    outcome: Type.Union([OneOf(COMPLAINT_OUTCOMES), Type.Null()]),
    answer: MaybeText,
    answeredBy: MaybeText,
    answeredAt: MaybeInstant,
  },
  { $id: 'Complaint' },
);

export const fileComplaint = operation({
  id: 'fileComplaint',
  room: 'postal',
  method: 'POST',
  path: '/complaints',
  door: 'write',
  permission: 'postal.sell',
  summary: 'Enter a complaint about a shipment: within six months after its transit time; answered in 5 working days within the province, 7 beyond',
  input: Type.Object({
    shipmentId: Id,
    kind: OneOf(COMPLAINT_KINDS),
    complainantName: Line(200),
    complainantPhone: Type.Optional(Line(20)),
    text: Prose(4000, 'the complaint in the words of the citizen'),
  }),
  output: Complaint,
  refusals: ['postal.shipmentUnknown', 'postal.complaintNotAccepted', 'postal.complaintTooLate', 'dossier.phoneWrong', 'calendar.yearNotLoaded'],
});

export const answerComplaint = operation({
  id: 'answerComplaint',
  room: 'postal',
  method: 'POST',
  path: '/complaints/:id/answer',
  door: 'write',
  permission: 'postal.manage',
  summary: 'Answer a complaint: upheld, in part, or rejected, with the reasons',
  input: Type.Object({ id: Id, expectedVersion: Type.Integer({ minimum: 1, maximum: 1_000_000 }), outcome: OneOf(COMPLAINT_OUTCOMES), answer: Prose(4000, 'the answer as the citizen reads it') }),
  output: Complaint,
  refusals: ['postal.complaintUnknown', 'postal.complaintAnswered', 'postal.stale'],
});

export const listComplaints = operation({
  id: 'listComplaints',
  room: 'postal',
  method: 'GET',
  path: '/complaints',
  door: 'read',
  permission: 'postal.look',
  summary: 'Complaints of my unit and those below it: what waits for an answer, due first; or all, newest first; or those of one shipment',
  input: Type.Object({ ...pageInput, shipmentId: Type.Optional(Id), answered: Type.Optional(Type.Boolean({ description: 'those answered, newest first, instead of those that wait' })) }),
  output: pageOf(Complaint),
  refusals: ['input.cursorUnknown', 'postal.shipmentUnknown'],
});

export const printComplaintAnswer = operation({
  id: 'printComplaintAnswer',
  room: 'postal',
  method: 'POST',
  path: '/complaints/:id/answer-paper',
  door: 'write',
  permission: 'postal.look',
  summary: 'Print the answer to a complaint; before it is answered, the slip that it was received',
  input: Type.Object({ id: Id, paperSize: Type.Optional(OneOf(SHEET_SIZES)) }),
  output: LaidOutPaper,
  refusals: ['postal.complaintUnknown', 'postal.shipmentUnknown', 'forms.sizeNotOffered'],
  produces: 'pdf',
});
