import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { InstantField } from '#kernel/day.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line, Prose } from '#kernel/text.ts';
import { Id } from '#modules/dossier/contract/fields.ts';
import { LaidOutPaper } from '#modules/forms/contract.ts';
import { MOST_VND } from '#modules/payment/rules/purses.ts';
import { COMPENSATION_LINES } from '../rules/complaints.ts';
import { HARMS } from '../rules/liability.ts';
import { STATES } from '../rules/shipment-states.ts';
import { ofShipment } from './shipments.ts';

const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);
const Vnd = Type.Integer({ description: 'whole đồng' });
const DocumentNo = Line(60, 'number of the document');
const Stands = { shipmentId: Text, version: Type.Integer(), postingNo: MaybeText, state: OneOf(STATES) };
const STALE = ['postal.shipmentUnknown', 'postal.stale', 'postal.eventImpossible', 'postal.eventInFuture', 'postal.eventBeforeAcceptance'] as const;
const Paper = Type.Object({ no: Type.Integer(), name: Text, originals: Type.Integer(), certified: Type.Integer(), copies: Type.Integer() });
const Minutes = { minutesNo: DocumentNo, account: Prose(2000, 'what was found, where, in whose presence'), at: Type.Optional(InstantField) };

export const reportLoss = operation({
  id: 'reportLoss',
  room: 'postal',
  method: 'POST',
  path: '/shipments/:id/report-loss',
  door: 'write',
  permission: 'postal.manage',
  summary: 'Declare a shipment lost, with minutes; what was inside stays with its last holder on record, and the agency is told',
  input: Type.Object({ ...ofShipment, ...Minutes }),
  output: Type.Object({ ...Stands, incidentId: Text, papers: Type.Array(Paper, { description: 'what was inside, as counted' }) }),
  refusals: STALE,
});

export const reportDamage = operation({
  id: 'reportDamage',
  room: 'postal',
  method: 'POST',
  path: '/shipments/:id/report-damage',
  door: 'write',
  permission: 'postal.carry',
  summary: 'Record that a cover is damaged: inventory minutes, and the new cover when it was wrapped again',
  input: Type.Object({ ...ofShipment, ...Minutes, rewrapped: Type.Boolean({ description: 'wrapped and sealed again in the presence of those named' }) }),
  output: Type.Object({ ...Stands, incidentId: Text }),
  refusals: STALE,
});

export const reportFound = operation({
  id: 'reportFound',
  room: 'postal',
  method: 'POST',
  path: '/shipments/:id/report-found',
  door: 'write',
  permission: 'postal.carry',
  summary: 'A lost shipment is found again: it goes on where it was, in the hands of who found it; compensation paid is then to be settled',
  input: Type.Object({ ...ofShipment, note: Line(400, 'where and how') }),
  output: Type.Object({ ...Stands, toRepayVnd: Type.Integer({ description: 'compensation already paid, to be paid back by its receiver when she takes the papers' }) }),
  refusals: STALE,
});

export const printDamageMinutes = operation({
  id: 'printDamageMinutes',
  room: 'postal',
  method: 'POST',
  path: '/shipments/:id/damage-minutes',
  door: 'write',
  permission: 'postal.carry',
  summary: 'Print the minutes of a damaged or lost shipment',
  input: Type.Object({ id: Id }),
  output: LaidOutPaper,
  refusals: ['postal.shipmentUnknown', 'postal.noMinutes'],
  produces: 'pdf',
});

const Compensation = Type.Object(
  {
    id: Text,
    shipmentId: Text,
    postingNo: MaybeText,
    complaintId: MaybeText,
    harm: OneOf(HARMS),
    lines: Type.Array(Type.Object({ kind: OneOf(COMPENSATION_LINES), amountVnd: Vnd, what: MaybeText, documentNo: MaybeText }), { description: 'how the amount is made up' }),
    source: Text,
    amountVnd: Vnd,
    decidedBy: Text,
    decidedAt: Instant,
    payBy: Text,
    paidAt: MaybeInstant,
    documentNo: MaybeText,
    toRepayVnd: Type.Integer({ description: 'found after it was paid: what comes back from who takes the papers after all' }),
  },
  { $id: 'Compensation' },
);

export const getCompensationOwed = operation({
  id: 'getCompensationOwed',
  room: 'postal',
  method: 'GET',
  path: '/shipments/:id/compensation-owed',
  door: 'read',
  permission: 'postal.manage',
  summary: 'What the law gives for each harm a shipment may have suffered, before anything is decided, and why one cannot be decided',
  input: Type.Object({ id: Id, postAtFault: Type.Optional(Type.Boolean({ description: 'true unless told' })) }),
  output: Type.Object({
    postageVnd: Vnd,
    payBy: Text,
    source: Text,
    harms: Type.Array(
      Type.Object({
        harm: OneOf(HARMS),
        closed: Type.Union([Type.Object({ code: Text }), Type.Null()], { description: 'why nothing can be decided for it' }),
        compensationVnd: Type.Integer({ description: 'the least the law gives, the price in it' }),
        refundVnd: Vnd,
        byAgreement: Type.Boolean(),
        reissueAtPost: Type.Boolean({ description: 'issuing papers anew is at the cost of the post' }),
      }),
    ),
  }),
  refusals: ['postal.shipmentUnknown', 'postal.notAccepted'],
});

export const decideCompensation = operation({
  id: 'decideCompensation',
  room: 'postal',
  method: 'POST',
  path: '/shipments/:id/compensation',
  door: 'write',
  permission: 'postal.manage',
  summary: 'Decide what is paid for a lost, damaged or late shipment: at least four times the price with the price itself, the price back when late, and what issuing papers anew costs',
  input: Type.Object({
    id: Id,
    complaintId: Type.Optional(Id),
    harm: OneOf(HARMS),
    postAtFault: Type.Boolean({ description: 'false: force majeure or the sender’s own fault; then only what both agree' }),
    reissue: Type.Optional(Type.Array(Type.Object({ what: Line(200, 'which paper'), amountVnd: Type.Integer({ minimum: 1, maximum: MOST_VND }), documentNo: DocumentNo }), { maxItems: 20, description: 'what it costs to have papers issued again, each with its document' })),
    agreed: Type.Optional(Type.Object({ amountVnd: Type.Integer({ minimum: 1, maximum: MOST_VND }), documentNo: DocumentNo }, { description: 'what both agreed, or a court judged, beyond the law’s least' })),
  }),
  output: Compensation,
  refusals: ['postal.shipmentUnknown', 'postal.notHarmed', 'postal.compensationThere', 'postal.compensationTooHigh', 'postal.nothingToCompensate', 'postal.reissueNotOwed', 'postal.complaintUnknown', 'postal.notAccepted'],
});

export const payCompensation = operation({
  id: 'payCompensation',
  room: 'postal',
  method: 'POST',
  path: '/compensations/:id/pay',
  door: 'write',
  permission: 'postal.manage',
  summary: 'Record that a compensation was paid, with its document',
  input: Type.Object({ id: Id, documentNo: DocumentNo }),
  output: Compensation,
  refusals: ['postal.compensationUnknown', 'postal.compensationPaidAlready', 'postal.shipmentUnknown', 'postal.shipmentFound'],
});

export const listCompensations = operation({
  id: 'listCompensations',
  room: 'postal',
  method: 'GET',
  path: '/compensations',
  door: 'read',
  permission: 'postal.look',
  summary: 'Compensations: of one shipment; else what my unit still has to pay, due first, or what it has paid, newest first',
  input: Type.Object({ ...pageInput, shipmentId: Type.Optional(Id), paid: Type.Optional(Type.Boolean({ description: 'those that were paid' })) }),
  output: pageOf(Compensation),
  refusals: ['postal.shipmentUnknown', 'input.cursorUnknown'],
});
