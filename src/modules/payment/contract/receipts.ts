import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { DayField } from '#kernel/day.ts';
import { Instant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line, Prose } from '#kernel/text.ts';
import { LaidOutPaper } from '#modules/forms/contract.ts';
import { RECEIPT_LAWS, SHEET_SIZES } from '#modules/forms/rules/regulation.ts';
import { METHODS } from '../rules/purses.ts';
import { RECEIPT_STATES } from '../rules/receipts.ts';
import { Amount, Count, Id, MaybeNamed, MaybeText, Text } from './fields.ts';

const Unit = Type.Object({ code: Text, name: Text });

/** A biên lai as it was issued; nothing of it is ever edited. */
const ReceiptView = Type.Object({
  id: Text,
  paymentId: Text,
  law: OneOf(RECEIPT_LAWS),
  template: Text,
  symbol: Text,
  number: Text,
  state: OneOf(RECEIPT_STATES),
  agency: Unit,
  delegateName: MaybeText,
  delegationDocument: MaybeText,
  payerName: Text,
  payerAddress: MaybeText,
  procedureName: MaybeText,
  dossierCode: MaybeText,
  lines: Type.Array(Type.Object({ name: Text, amount: Amount })),
  amount: Amount,
  words: Text,
  method: OneOf(METHODS),
  issuedBy: Text,
  issuedAt: Instant,
  sessionId: Text,
  replacesId: MaybeText,
  replacedById: MaybeText,
  cancelled: Type.Union([Type.Object({ at: Instant, by: Text, reason: Text }), Type.Null()]),
});

const RangeView = Type.Object({
  id: Text,
  unit: Unit,
  workstation: MaybeText,
  staff: MaybeNamed,
  agency: Unit,
  template: Text,
  symbol: Text,
  year: Count,
  from: Count,
  to: Count,
  next: Count,
  left: Count,
  low: Type.Boolean({ description: 'the till (or person) has a tenth of this range left at most, over all her ranges of the year' }),
});

export const allocateReceiptRange = operation({
  id: 'allocateReceiptRange',
  room: 'payment',
  method: 'POST',
  path: '/receipt-ranges',
  door: 'write',
  permission: 'payment.configure',
  summary: 'Give one till, or one person who carries her money with her, its receipt numbers: the next of the series, in order; no two share one',
  input: Type.Object({
    unitCode: Line(40, 'where the till stands'),
    workstation: Type.Optional(Line(60, 'the till, by the name on it')),
    staffId: Type.Optional(Id),
    agencyCode: Line(40, 'in whose name the receipts are issued'),
    template: Type.String({ pattern: '^[0-9A-Z][0-9A-Z-]{1,19}$', examples: ['EBL01'] }),
    symbol: Type.String({ pattern: '^[0-9A-Z][0-9A-Z/-]{1,9}$', examples: ['26TDA'] }),
    year: Type.Integer({ minimum: 2016, maximum: 2100 }),
    count: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
    basis: Type.Optional(Line(400, 'the notice of issue or the handover of the books')),
  }),
  output: RangeView,
  refusals: ['organisation.unitUnknown', 'access.staffUnknown', 'payment.tillOrPerson', 'payment.rangeYear', 'payment.symbolWrong', 'payment.templateWrong', 'payment.rangeTooLong'],
});

export const listReceiptRanges = operation({
  id: 'listReceiptRanges',
  room: 'payment',
  method: 'GET',
  path: '/receipt-ranges',
  door: 'read',
  permission: 'organisation.read',
  summary: 'Ranges of receipt numbers, how far each is used',
  input: Type.Object({ unitCode: Type.Optional(Line(40)), year: Type.Optional(Type.Integer({ minimum: 2016, maximum: 2100 })) }),
  output: Type.Object({ rows: Type.Array(RangeView) }),
  refusals: ['organisation.unitUnknown'],
});

export const saveReceiptDelegation = operation({
  id: 'saveReceiptDelegation',
  room: 'payment',
  method: 'POST',
  path: '/receipt-delegations',
  door: 'write',
  permission: 'payment.configure',
  summary: 'The written delegation by which an organisation issues receipts in the agency’s name (ủy nhiệm lập biên lai)',
  input: Type.Object({
    agencyCode: Line(40),
    helperOrganisationId: Id,
    document: Line(400, 'number and day of the document'),
    delegateAddress: Type.Optional(Line(400)),
    validFrom: DayField,
    validTo: Type.Optional(DayField),
  }),
  output: Type.Object({ id: Text }),
  refusals: ['organisation.unitUnknown', 'organisation.helperUnknown', 'payment.delegationOverlaps', 'input.periodReversed'],
});

const DelegationView = Type.Object({
  id: Text,
  agency: Unit,
  helper: Type.Object({ id: Text, name: Text }),
  document: Text,
  delegateAddress: MaybeText,
  validFrom: Text,
  validTo: MaybeText,
  endReason: MaybeText,
});

export const listReceiptDelegations = operation({
  id: 'listReceiptDelegations',
  room: 'payment',
  method: 'GET',
  path: '/receipt-delegations',
  door: 'read',
  permission: 'organisation.read',
  summary: 'Which organisations issue receipts in an agency’s name, by which document, from when to when',
  input: Type.Object({ agencyCode: Type.Optional(Line(40)) }),
  output: Type.Object({ rows: Type.Array(DelegationView) }),
  refusals: ['organisation.unitUnknown'],
});

export const endReceiptDelegation = operation({
  id: 'endReceiptDelegation',
  room: 'payment',
  method: 'POST',
  path: '/receipt-delegations/:id/end',
  door: 'write',
  permission: 'payment.configure',
  summary: 'Give a delegation its last day; receipts issued by it keep its document',
  input: Type.Object({ id: Id, lastDay: DayField, reason: Line(400) }),
  output: DelegationView,
  refusals: ['payment.delegationUnknown', 'payment.delegationEnded', 'input.periodReversed'],
});

export const listReceipts = operation({
  id: 'listReceipts',
  room: 'payment',
  method: 'GET',
  path: '/receipts',
  door: 'read',
  permission: 'payment.look',
  summary: 'Receipts issued at my unit’s tills, newest first: of a day, of a session',
  input: Type.Object({ from: Type.Optional(DayField), to: Type.Optional(DayField), sessionId: Type.Optional(Id), state: Type.Optional(OneOf(RECEIPT_STATES)), ...pageInput }),
  output: pageOf(ReceiptView),
  refusals: ['input.cursorUnknown', 'input.periodReversed'],
});

export const getReceipt = operation({
  id: 'getReceipt',
  room: 'payment',
  method: 'GET',
  path: '/receipts/:id',
  door: 'read',
  permission: 'payment.look',
  summary: 'One receipt',
  input: Type.Object({ id: Id }),
  output: ReceiptView,
  refusals: ['payment.receiptUnknown'],
});

export const cancelReceipt = operation({
  id: 'cancelReceipt',
  room: 'payment',
  method: 'POST',
  path: '/receipts/:id/cancel',
  door: 'write',
  permission: 'payment.take',
  summary: 'Cancel a receipt with its reason: the same day by who issued it, later or for others by the head; it keeps its number, the money stays paid',
  input: Type.Object({ id: Id, reason: Prose(1000) }),
  output: ReceiptView,
  refusals: ['payment.receiptUnknown', 'payment.receiptCancelled', 'payment.notYourReceipt', 'payment.cancelTooLate'],
});

export const replaceReceipt = operation({
  id: 'replaceReceipt',
  room: 'payment',
  method: 'POST',
  path: '/receipts/:id/replace',
  door: 'write',
  permission: 'payment.take',
  summary: 'A new receipt, with a new number, for a payment whose receipt was cancelled',
  input: Type.Object({ id: Id, payerName: Type.Optional(Line(200)), payerAddress: Type.Optional(Line(400)) }),
  output: ReceiptView,
  refusals: ['payment.receiptUnknown', 'payment.receiptStands', 'payment.alreadyReplaced', 'payment.wholeRefunded', 'payment.noSession', 'payment.noReceiptRange', 'payment.rangeUsedUp'],
});

export const printReceipt = operation({
  id: 'printReceipt',
  room: 'payment',
  method: 'POST',
  path: '/receipts/:id/print',
  door: 'write',
  permission: 'payment.take',
  summary: 'Print a receipt with its amount in words; a reprint says so',
  input: Type.Object({ id: Id, paperSize: Type.Optional(OneOf(SHEET_SIZES)) }),
  output: LaidOutPaper,
  produces: 'pdf',
  refusals: ['payment.receiptUnknown', 'forms.sizeNotOffered'],
});
