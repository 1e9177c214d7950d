import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { DayField, InstantField } from '#kernel/day.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line, Prose } from '#kernel/text.ts';
import { LaidOutPaper } from '#modules/forms/contract.ts';
import { SHEET_SIZES } from '#modules/forms/rules/regulation.ts';
import { SUBJECT_KINDS } from '../rules/charges.ts';
import { CONFIRMED_BY, NOTICE_ENDINGS, NOTICE_OUTCOMES, PAYMENT_STATES } from '../rules/payments.ts';
import { METHODS, PURSES } from '../rules/purses.ts';
import { Acts } from './charging.ts';
import { Amount, Id, MaybeOneOf, MaybeText, Paid, Text } from './fields.ts';

/** A payment with the receipt it has led to. */
const PaymentView = Type.Object({
  id: Text,
  subjectKind: OneOf(SUBJECT_KINDS),
  subjectId: Text,
  dossierId: MaybeText,
  purse: OneOf(PURSES),
  method: OneOf(METHODS),
  state: OneOf(PAYMENT_STATES),
  amount: Amount,
  tendered: Type.Union([Amount, Type.Null()]),
  change: Type.Union([Amount, Type.Null()]),
  refunded: Amount,
  billRef: MaybeText,
  payerName: MaybeText,
  takenAt: Instant,
  takenBy: Text,
  confirmedBy: MaybeOneOf(CONFIRMED_BY),
  confirmedAt: MaybeInstant,
  sessionId: MaybeText,
  chargeIds: Type.Array(Text),
  receiptId: MaybeText,
  receiptNumber: Type.Union([Text, Type.Null()], { description: 'symbol and number' }),
});

export const takePayment = operation({
  id: 'takePayment',
  room: 'payment',
  method: 'POST',
  path: '/payments',
  door: 'write',
  permission: 'payment.take',
  summary: 'Take the money of open charges of one purse: cash and card are confirmed at once, a transfer gets its bill reference and QR and waits',
  input: Type.Object({
    chargeIds: Type.Array(Id, { minItems: 1, maxItems: 50, uniqueItems: true }),
    method: OneOf(METHODS),
    tendered: Type.Optional(Amount),
    evidenceNo: Type.Optional(Line(60, 'number on the slip of the card terminal')),
    payerName: Type.Optional(Line(200, 'as the receipt names the payer; the dossier’s owner unless told')),
    payerAddress: Type.Optional(Line(400)),
  }),
  output: PaymentView,
  refusals: ['payment.noSession', 'payment.sessionClosed', 'payment.chargeUnknown', 'payment.chargeNotOpen', 'payment.pursesMixed', 'payment.subjectsMixed', 'payment.otherUnit', 'dossier.unknown', 'payment.tenderedMissing', 'payment.tenderedOnlyCash', 'payment.tenderedTooLittle', 'payment.evidenceMissing', 'payment.payerMissing', 'payment.noReceiptRange', 'payment.rangeUsedUp', 'payment.accountMissing'],
});

export const getPayment = operation({
  id: 'getPayment',
  room: 'payment',
  method: 'GET',
  path: '/payments/:id',
  door: 'read',
  permission: 'payment.look',
  summary: 'One payment: screens ask it while a transfer is awaited',
  input: Type.Object({ id: Id }),
  output: PaymentView,
  refusals: ['payment.paymentUnknown'],
  polled: true,
});

export const listPayments = operation({
  id: 'listPayments',
  room: 'payment',
  method: 'GET',
  path: '/payments',
  door: 'read',
  permission: 'payment.look',
  summary: 'Payments of my unit, newest first: those that wait for the bank, or all',
  input: Type.Object({ state: Type.Optional(OneOf(PAYMENT_STATES)), ...pageInput }),
  output: pageOf(Type.Object({ ...PaymentView.properties, acts: Acts })),
  refusals: ['input.cursorUnknown'],
});

export const getPaymentQr = operation({
  id: 'getPaymentQr',
  room: 'payment',
  method: 'GET',
  path: '/payments/:id/qr',
  door: 'read',
  permission: 'payment.look',
  summary: 'The VietQR text of a transfer and its picture, to the agency’s account; never proof that anybody paid',
  input: Type.Object({ id: Id }),
  output: Type.Object({
    payload: Text,
    picture: Type.Object({ path: Text, size: Type.Integer() }, { description: 'the dark modules as one SVG path in a square of this many modules, without its quiet zone' }),
    amount: Amount,
    purpose: Text,
    billRef: Text,
    bankName: Text,
    bankBin: Text,
    account: Text,
    holder: Text,
  }),
  refusals: ['payment.paymentUnknown', 'payment.notPending', 'payment.accountMissing'],
});

export const printPaymentNotice = operation({
  id: 'printPaymentNotice',
  room: 'payment',
  method: 'POST',
  path: '/payments/:id/notice',
  door: 'write',
  permission: 'payment.take',
  summary: 'Print the notice of a transfer with its VietQR',
  input: Type.Object({ id: Id, paperSize: Type.Optional(OneOf(SHEET_SIZES)) }),
  output: LaidOutPaper,
  produces: 'pdf',
  refusals: ['payment.paymentUnknown', 'payment.notPending', 'payment.accountMissing', 'forms.sizeNotOffered'],
});

export const confirmPayment = operation({
  id: 'confirmPayment',
  room: 'payment',
  method: 'POST',
  path: '/payments/:id/confirm',
  door: 'write',
  permission: 'payment.countersign',
  summary: 'Confirm a transfer from the statement: by another person than who took it; the receipt is issued with it',
  input: Type.Object({ id: Id, statementRef: Line(60, 'reference of the line on the statement'), statementDay: DayField, amount: Paid }),
  output: PaymentView,
  refusals: ['payment.paymentUnknown', 'payment.notPending', 'payment.confirmsOwn', 'payment.amountDiffers', 'payment.statementInFuture', 'payment.statementUsed', 'payment.sessionClosed', 'payment.noReceiptRange', 'payment.rangeUsedUp'],
});

export const withdrawPayment = operation({
  id: 'withdrawPayment',
  room: 'payment',
  method: 'POST',
  path: '/payments/:id/withdraw',
  door: 'write',
  permission: 'payment.take',
  summary: 'Give up a transfer that has not come; its charges are open again',
  input: Type.Object({ id: Id, reason: Prose(1000) }),
  output: PaymentView,
  refusals: ['payment.paymentUnknown', 'payment.notPending'],
});

export const confirmPaymentByCallback = operation({
  id: 'confirmPaymentByCallback',
  room: 'payment',
  method: 'POST',
  path: '/payments/callback',
  door: 'write',
  permission: 'public',
  summary: 'The bank’s signed word that money has come. Signed text: bankBin, account, transactionRef, billRef, amount, paidAt, one a line; HMAC-SHA256 in hex with the secret of the account. What fits no bill is recorded for staff; the same line told twice gets the first answer',
  input: Type.Object({
    bankBin: Type.String({ pattern: '^[0-9]{6}$', examples: ['970405'] }),
    account: Type.String({ pattern: '^[0-9A-Z]{4,19}$', examples: ['0123456789'] }),
    transactionRef: Type.String({ pattern: '^[A-Za-z0-9._-]{1,60}$', examples: ['FT21040.77'] }),
    billRef: Type.String({ pattern: '^[A-Za-z0-9 ]{1,60}$', examples: ['LP MC0123456789AB'] }),
    amount: Paid,
    paidAt: InstantField,
    signature: Type.String({ pattern: '^[0-9a-f]{64}$', examples: ['5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'] }),
  }),
  output: Type.Object({ outcome: OneOf(NOTICE_OUTCOMES), noticeId: Text }),
  refusals: ['payment.callbackClosed', 'payment.signatureWrong', 'payment.callbackReplayed'],
});

const NoticeView = Type.Object({
  id: Text,
  bankName: Text,
  account: Text,
  transactionRef: Text,
  billRef: Text,
  amount: Amount,
  paidAt: Instant,
  receivedAt: Instant,
  outcome: OneOf(NOTICE_OUTCOMES),
  paymentId: MaybeText,
  expected: Type.Union([Amount, Type.Null()], { description: 'what the bill said' }),
  maySettle: Type.Boolean(),
  settlement: Type.Union([Type.Object({ ending: OneOf(NOTICE_ENDINGS), explanation: Text, documentNo: MaybeText, settledBy: Text, settledAt: Instant }), Type.Null()]),
});

export const listBankNotices = operation({
  id: 'listBankNotices',
  room: 'payment',
  method: 'GET',
  path: '/bank-notices',
  door: 'read',
  permission: 'payment.look',
  summary: 'Lines the bank told us of for accounts of my unit: those that fitted nothing and wait for a person, or all',
  input: Type.Object({ unsettled: Type.Optional(Type.Boolean()), ...pageInput }),
  output: pageOf(NoticeView),
  refusals: ['input.cursorUnknown'],
});

export const settleBankNotice = operation({
  id: 'settleBankNotice',
  room: 'payment',
  method: 'POST',
  path: '/bank-notices/:id/settle',
  door: 'write',
  permission: 'payment.settle',
  summary: 'Say what became of a line that fitted nothing',
  input: Type.Object({ id: Id, ending: OneOf(NOTICE_ENDINGS), explanation: Prose(2000), documentNo: Type.Optional(Line(60)) }),
  output: NoticeView,
  refusals: ['payment.noticeUnknown', 'payment.noticeSettled', 'payment.noticeMatched'],
});
