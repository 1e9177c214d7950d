import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { DayField } from '#kernel/day.ts';
import { Instant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line, Prose } from '#kernel/text.ts';
import { LaidOutPaper } from '#modules/forms/contract.ts';
import { METHODS, MOST_VND, PURSES } from '../rules/purses.ts';
import { RHYTHMS } from '../rules/transfer-list.ts';
import { Voucher } from './cash.ts';

const Id = Type.String({ format: 'uuid' });
const Vnd = Type.Integer({ description: 'whole đồng' });
const PRINT_REFUSALS = ['forms.notInSet', 'forms.sizeNotOffered', 'forms.agencySigns'] as const;
const MaybeText = Type.Union([Type.String(), Type.Null()]);

export const handOverCash = operation({
  id: 'handOverCash', room: 'payment', method: 'POST', path: '/cash-handovers', door: 'write', permission: 'payment.cash',
  summary: 'Hand cash of one purse from my open till to who it belongs to: fees and third parties\' money to the agency, postage to the post',
  input: Type.Object({
    purse: OneOf(PURSES),
    amount: Type.Integer({ minimum: 1, maximum: MOST_VND, description: 'whole đồng' }),
    toUnitId: Type.Optional(Type.String({ format: 'uuid', description: 'the unit that receives; absent: my own' })),
    codEntryIds: Type.Optional(Type.Array(Id, { maxItems: 500, uniqueItems: true, description: 'lines taken at the door that go on with it, before the older ones; absent: the oldest' })),
  }),
  output: Type.Object({ id: Type.String(), no: Type.String(), left: Vnd }),
  refusals: ['payment.noSession', 'payment.notInTill', 'payment.purseElsewhere', 'organisation.unitUnknown', 'organisation.unitEnded', 'payment.codGone', 'payment.codBeyond'],
});

export const confirmCashHandover = operation({
  id: 'confirmCashHandover', room: 'payment', method: 'POST', path: '/cash-handovers/:id/confirm', door: 'write', permission: 'payment.settle',
  summary: 'Count what was handed over and sign for it; another count is an incident',
  input: Type.Object({ id: Id, counted: Type.Integer({ minimum: 0, maximum: MOST_VND, description: 'whole đồng, as counted by hand' }) }),
  output: Type.Object({ id: Type.String(), no: Type.String(), state: Type.Literal('confirmed'), difference: Vnd, incidents: Type.Array(Type.String()) }),
  refusals: ['payment.voucherUnknown', 'payment.voucherSettled', 'payment.samePerson'],
});

export const withdrawCashHandover = operation({
  id: 'withdrawCashHandover', room: 'payment', method: 'POST', path: '/cash-handovers/:id/withdraw', door: 'write', permission: 'payment.cash',
  summary: 'Take back money handed over and not yet counted; the voucher keeps its number and says why',
  input: Type.Object({ id: Id, reason: Prose(2000) }),
  output: Type.Object({ id: Type.String(), no: Type.String(), state: Type.Literal('withdrawn') }),
  refusals: ['payment.voucherUnknown', 'payment.voucherSettled', 'payment.notYourTill', 'payment.sessionClosed'],
});

export const listCashHandovers = operation({
  id: 'listCashHandovers', room: 'payment', method: 'GET', path: '/cash-handovers', door: 'read', permission: 'payment.look',
  summary: 'Money given by my unit, or coming to it, newest first',
  input: Type.Object({ direction: OneOf(['out', 'in']), offeredOnly: Type.Optional(Type.Boolean()), ...pageInput }),
  output: pageOf(Voucher),
  refusals: ['input.cursorUnknown'],
});

const ListLine = Type.Object({
  id: Type.String(),
  no: Type.String(),
  unit: Type.String(),
  rhythm: OneOf(RHYTHMS),
  throughDay: Type.String(),
  dueDay: Type.String(),
  dueSource: Type.String({ description: 'where the due day comes from, in Vietnamese' }),
  lines: Type.Integer(),
  total: Vnd,
  madeBy: Type.String(),
  madeAt: Instant,
});

const WholeList = Type.Object({
  list: ListLine,
  cutOffAt: Instant,
  byMethod: Type.Array(Type.Object({ method: OneOf(METHODS), lines: Type.Integer(), amount: Vnd })),
  lines: Type.Array(Type.Object({ entryId: Type.String(), enteredAt: Instant, kind: OneOf(['received', 'refunded']), method: OneOf(METHODS), amount: Vnd, receiptNo: MaybeText, receiptCancelled: Type.Boolean(), sessionId: MaybeText })),
  /** True when `lines` stops at its bound; the totals count all. */
  more: Type.Boolean(),
});

export const makeTransferList = operation({
  id: 'makeTransferList', room: 'payment', method: 'POST', path: '/transfer-lists', door: 'write', permission: 'payment.settle',
  summary: 'List every fee taken and paid back up to a day that stands on no list yet, for transfer to the agency\'s account',
  input: Type.Object({ rhythm: OneOf(RHYTHMS), throughDay: DayField }),
  output: WholeList,
  refusals: ['payment.nothingToTransfer', 'payment.dayNotOver'],
});

export const getTransferList = operation({
  id: 'getTransferList', room: 'payment', method: 'GET', path: '/transfer-lists/:id', door: 'read', permission: 'payment.look',
  summary: 'One transfer list with its lines',
  input: Type.Object({ id: Id }),
  output: WholeList,
  refusals: ['payment.listUnknown'],
});

export const listTransferLists = operation({
  id: 'listTransferLists', room: 'payment', method: 'GET', path: '/transfer-lists', door: 'read', permission: 'payment.look',
  summary: 'The transfer lists of my unit, newest first, and what stands on none yet',
  input: Type.Object({ ...pageInput }),
  output: Type.Object({ ...pageOf(ListLine).properties, waiting: Type.Object({ lines: Type.Integer(), amount: Vnd, oldestDay: MaybeText }) }),
  refusals: ['input.cursorUnknown'],
});

export const printTransferList = operation({
  id: 'printTransferList', room: 'payment', method: 'POST', path: '/transfer-lists/:id/print', door: 'write', permission: 'payment.settle', produces: 'pdf',
  summary: 'The transfer list on paper',
  input: Type.Object({ id: Id }),
  output: LaidOutPaper,
  refusals: ['payment.listUnknown', ...PRINT_REFUSALS],
});

export const printCashSheet = operation({
  id: 'printCashSheet', room: 'payment', method: 'POST', path: '/cash-sessions/:id/print', door: 'write', permission: 'payment.look', produces: 'pdf',
  summary: 'The reconciliation sheet of a closed till on paper, with room for both signatures',
  input: Type.Object({ id: Id }),
  output: LaidOutPaper,
  refusals: ['payment.sessionUnknown', 'payment.sessionStillOpen', ...PRINT_REFUSALS],
});

const RuleOut = Type.Object({ unitId: Type.String(), unit: Type.String(), validFrom: Type.String(), cutOffMinute: Type.Integer(), rhythm: OneOf(RHYTHMS), daysToTransfer: Type.Integer(), source: Type.String() });

export const setCashRule = operation({
  id: 'setCashRule', room: 'payment', method: 'POST', path: '/cash-rules', door: 'write', permission: 'payment.configure',
  summary: 'Until which minute money counts for a day at a unit and how soon it goes on, with the contract that says so',
  input: Type.Object({
    unitId: Id,
    validFrom: DayField,
    cutOffMinute: Type.Integer({ minimum: 1, maximum: 1440, description: 'minutes since midnight' }),
    rhythm: OneOf(RHYTHMS),
    daysToTransfer: Type.Integer({ minimum: 0, maximum: 31, description: 'days from the last day of the list' }),
    source: Line(400, 'the contract or decision, by its number'),
  }),
  output: RuleOut,
  refusals: ['organisation.unitUnknown', 'payment.ruleExists'],
});

export const listCashRules = operation({
  id: 'listCashRules', room: 'payment', method: 'GET', path: '/cash-rules', door: 'read', permission: 'organisation.read',
  summary: 'The cut-off and rhythm of every unit, newest first',
  input: Type.Object({ unitId: Type.Optional(Id) }),
  output: Type.Object({ rows: Type.Array(RuleOut) }),
  refusals: [],
});
