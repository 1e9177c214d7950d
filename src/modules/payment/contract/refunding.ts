import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line, Prose } from '#kernel/text.ts';
import { LaidOutPaper } from '#modules/forms/contract.ts';
import { SHEET_SIZES } from '#modules/forms/rules/regulation.ts';
import { METHODS, PURSES } from '../rules/purses.ts';
import { REFUND_GROUNDS, REFUND_STATES } from '../rules/refunds.ts';
import { Acts } from './charging.ts';
import { Amount, Id, MaybeText, Paid, Text } from './fields.ts';

const RefundView = Type.Object({
  id: Text,
  paymentId: Text,
  number: Type.Union([Text, Type.Null()], { description: 'of the unit and year, without gaps; once the money went back' }),
  state: OneOf(REFUND_STATES),
  purse: OneOf(PURSES),
  method: OneOf(METHODS),
  ground: OneOf(REFUND_GROUNDS),
  amount: Amount,
  words: Text,
  reason: Text,
  payeeName: Text,
  askedBy: Text,
  askedAt: Instant,
  settledBy: MaybeText,
  settledAt: MaybeInstant,
  declineReason: MaybeText,
});

export const refundPayment = operation({
  id: 'refundPayment',
  room: 'payment',
  method: 'POST',
  path: '/payments/:id/refunds',
  door: 'write',
  permission: 'payment.refund',
  summary: 'Give money back: a document of its own. Cash waits for a second person; by card or bank it is done with the number of its order',
  input: Type.Object({
    id: Id,
    amount: Paid,
    ground: OneOf(REFUND_GROUNDS),
    reason: Prose(1000),
    method: OneOf(METHODS),
    evidenceNo: Type.Optional(Line(60, 'number of the bank’s order')),
    payeeName: Type.Optional(Line(200, 'who takes the money; the payer unless told')),
    identityPaper: Type.Optional(Line(60, 'the kind of paper shown')),
    authority: Type.Optional(Line(400, 'by what right, when it is not the payer')),
  }),
  output: RefundView,
  refusals: ['payment.paymentUnknown', 'payment.notConfirmed', 'payment.notRefundable', 'payment.refundTooMuch', 'payment.evidenceMissing', 'payment.noSession', 'payment.sessionClosed'],
});

export const approveRefund = operation({
  id: 'approveRefund',
  room: 'payment',
  method: 'POST',
  path: '/refunds/:id/approve',
  door: 'write',
  permission: 'payment.countersign',
  summary: 'Let cash of a refund out of the till of who asked, or decline; never one’s own',
  input: Type.Object({ id: Id, approve: Type.Boolean(), reason: Type.Optional(Prose(1000, 'why not')) }),
  output: RefundView,
  refusals: ['payment.refundUnknown', 'payment.refundSettled', 'payment.approvesOwn', 'payment.declineUnexplained', 'payment.sessionClosed', 'payment.tillTooLow'],
});

export const listRefunds = operation({
  id: 'listRefunds',
  room: 'payment',
  method: 'GET',
  path: '/refunds',
  door: 'read',
  permission: 'payment.look',
  summary: 'Refunds of my unit, newest first',
  input: Type.Object({ state: Type.Optional(OneOf(REFUND_STATES)), ...pageInput }),
  output: pageOf(Type.Object({ ...RefundView.properties, acts: Acts })),
  refusals: ['input.cursorUnknown'],
});

export const printRefund = operation({
  id: 'printRefund',
  room: 'payment',
  method: 'POST',
  path: '/refunds/:id/print',
  door: 'write',
  permission: 'payment.refund',
  summary: 'Print the document of a refund',
  input: Type.Object({ id: Id, paperSize: Type.Optional(OneOf(SHEET_SIZES)) }),
  output: LaidOutPaper,
  produces: 'pdf',
  refusals: ['payment.refundUnknown', 'payment.refundNotPaid', 'forms.sizeNotOffered'],
});
