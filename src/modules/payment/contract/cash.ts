import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { DayField } from '#kernel/day.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { Line, Prose } from '#kernel/text.ts';
import { BANKNOTES, HANDOVER_STATES, SESSION_STATES } from '../rules/cash-session.ts';
import { BLOCKERS, BLOCKING_PLACES } from '../rules/day-close.ts';
import { ENTRY_KINDS, METHODS, MOST_VND, PURSES, UNIT_FIGURES } from '../rules/purses.ts';

const Id = Type.String({ format: 'uuid' });
const MaybeText = Type.Union([Type.String(), Type.Null()]);
const Vnd = Type.Integer({ description: 'whole đồng' });
const Counted = Type.Integer({ minimum: 0, maximum: MOST_VND, description: 'whole đồng in this purse, as counted by hand' });

/** What a hand counted, purse by purse; banknotes are optional, and if named must add up. */
const count = {
  counted: Type.Object({ fee: Counted, postage: Counted, thirdParty: Counted }),
  pieces: Type.Optional(
    Type.Array(
      Type.Object({ purse: OneOf(PURSES), note: Type.Enum(BANKNOTES), pieces: Type.Integer({ minimum: 1, maximum: 100_000 }) }),
      { maxItems: 36, description: 'banknotes counted; of a purse that names any, all' },
    ),
  ),
};

const Reason = Prose(2000, 'why, in words a colleague understands');
const Till = Line(60, 'the name on the drawer; absent: that of your workstation; without one: the money you carry');
const AmountsOut = Type.Object({ fee: Vnd, postage: Vnd, thirdParty: Vnd });

/** A session, short, as lists show it. */
const SessionLine = Type.Object({
  id: Type.String(),
  unitId: Type.String(),
  unit: Type.String(),
  staffId: Type.String(),
  staff: Type.String(),
  till: MaybeText,
  state: OneOf(SESSION_STATES),
  openedAt: Instant,
  closedAt: MaybeInstant,
  closedBy: MaybeText,
  countersignedAt: MaybeInstant,
  countersignedBy: MaybeText,
  handedTo: Type.Union([Type.Object({ staffId: Type.String(), name: Type.String(), taken: Type.Boolean() }), Type.Null()]),
  /** Cash by the lines, purse by purse: what should be there; after closing what was counted. */
  cash: AmountsOut,
  /** Counted at closing minus what the lines said. */
  difference: AmountsOut,
});

const CountOut = Type.Object({ by: Type.String(), at: Instant, expected: AmountsOut, counted: AmountsOut, difference: AmountsOut });
const MaybeCount = Type.Union([CountOut, Type.Null()]);

/** Cash taken at the door of one shipment; null where its number is not known. */
const CodOut = Type.Object({ entryId: Type.String(), at: Instant, amount: Vnd, shipment: Type.Union([Type.Object({ id: Type.String(), label: Type.String() }), Type.Null()]) });

const VoucherOut = Type.Object({
  id: Type.String(),
  no: Type.String({ description: 'number/year, without gaps per unit and year' }),
  purse: OneOf(PURSES),
  amount: Vnd,
  cod: Type.Integer({ description: 'of it collected at delivery, whole đồng' }),
  codLines: Type.Array(CodOut, { description: 'at which doors; together `cod`' }),
  fromUnit: Type.String(),
  toUnit: Type.String(),
  offeredBy: Type.String(),
  offeredAt: Instant,
  state: OneOf(HANDOVER_STATES),
  counted: Type.Union([Vnd, Type.Null()]),
  settledBy: MaybeText,
  settledAt: MaybeInstant,
  reason: MaybeText,
  mayConfirm: Type.Boolean(),
  mayWithdraw: Type.Boolean(),
});

const BlockingThing = Type.Object({
  id: Type.String(),
  label: MaybeText,
  since: Instant,
  amount: Type.Union([Vnd, Type.Null()]),
  /** How it is out, or what differs. */
  how: MaybeText,
  place: Type.Object({ kind: OneOf(BLOCKING_PLACES), id: Type.String() }),
});

/** The reconciliation sheet of a session (domain 6.7): every figure is a sum of lines that `listPurseEntries` shows. */
const Sheet = Type.Object({
  session: SessionLine,
  opening: CountOut,
  closing: MaybeCount,
  countersigned: MaybeCount,
  differenceReason: MaybeText,
  absentReason: MaybeText,
  /** A manager took back the offer of this till while giver and receiver were away. */
  offerEnded: Type.Union([Type.Object({ by: Type.String(), at: Instant, reason: Type.String() }), Type.Null()]),
  /** Sums of lines by purse, kind and method; only those that exist. */
  sums: Type.Array(Type.Object({ purse: OneOf(PURSES), kind: OneOf(ENTRY_KINDS), method: OneOf(METHODS), lines: Type.Integer(), amount: Vnd })),
  /** Collected at delivery, by purse and method; contained in `sums`. */
  cod: Type.Array(Type.Object({ purse: OneOf(PURSES), method: OneOf(METHODS), lines: Type.Integer(), amount: Vnd })),
  /** Cash collected at delivery that no voucher has taken on yet, purse by purse. */
  codHeld: AmountsOut,
  /** At which doors it was taken, oldest first, at most 500. */
  codOpen: Type.Array(Type.Object({ ...CodOut.properties, purse: OneOf(PURSES) })),
  /** Parcels and bags the holder scanned out while it was open, and how many of those were scanned in. */
  items: Type.Object({ out: Type.Integer(), in: Type.Integer() }),
  receipts: Type.Array(Type.Object({ series: Type.String(), first: Type.String(), last: Type.String(), issued: Type.Integer(), cancelled: Type.Array(Type.String()) })),
  vouchers: Type.Array(VoucherOut),
  /** What should lie in the till now, cash only, purse by purse. */
  expected: AmountsOut,
  rule: Type.Object({ cutOffMinute: Type.Integer(), rhythm: Type.String(), source: Type.String(), configured: Type.Boolean() }),
  blockers: Type.Array(
    Type.Object({
      what: OneOf(BLOCKERS),
      count: Type.Integer(),
      things: Type.Array(BlockingThing, { description: 'which, oldest first, at most 50; `place` is where to go' }),
    }),
  ),
  mayClose: Type.Boolean(),
  mayCloseForAbsent: Type.Boolean(),
  mayCountersign: Type.Boolean(),
  mayAccept: Type.Boolean(),
  mayWithdraw: Type.Boolean(),
  mayWithdrawForAbsent: Type.Boolean(),
});

export const openCashSession = operation({
  id: 'openCashSession', room: 'payment', method: 'POST', path: '/cash-sessions', door: 'write', permission: 'payment.cash',
  summary: 'Open a till: count what is in it, purse by purse',
  input: Type.Object({
    till: Type.Optional(Till),
    ...count,
    added: Type.Optional(Type.Object({ fee: Counted, postage: Counted, thirdParty: Counted }, { description: 'change money newly put in, contained in what was counted' })),
  }),
  output: Type.Object({ id: Type.String(), previousId: MaybeText, carriedOver: AmountsOut, difference: AmountsOut, incidents: Type.Array(Type.String()) }),
  refusals: ['payment.sessionOpen', 'payment.tillTaken', 'payment.tillOffered', 'payment.piecesDiffer'],
});

export const getCashSession = operation({
  id: 'getCashSession', room: 'payment', method: 'GET', path: '/cash-sessions/:id', door: 'read', permission: 'payment.look',
  summary: 'The sheet of one cash session: one\'s own, or a colleague\'s for who signs second',
  input: Type.Object({ id: Id }),
  output: Sheet,
  refusals: ['payment.sessionUnknown'],
});

export const myCashSession = operation({
  id: 'myCashSession', room: 'payment', method: 'GET', path: '/cash-sessions/mine/open', door: 'read', permission: 'payment.cash',
  summary: 'My open cash session, and the tills handed to me that wait for my count',
  input: Type.Object({}),
  output: Type.Object({ sheet: Type.Union([Sheet, Type.Null()]), offered: Type.Array(SessionLine) }),
  refusals: [],
});

export const closeCashSession = operation({
  id: 'closeCashSession', room: 'payment', method: 'POST', path: '/cash-sessions/:id/close', door: 'write', permission: 'payment.cash',
  summary: 'Count and close my till; a difference needs its reason and is entered as a line and an incident',
  input: Type.Object({ id: Id, ...count, reason: Type.Optional(Reason) }),
  output: Type.Object({ id: Type.String(), state: OneOf(SESSION_STATES), difference: AmountsOut, incidents: Type.Array(Type.String()) }),
  refusals: ['payment.sessionUnknown', 'payment.sessionClosed', 'payment.notYourTill', 'payment.closeBlocked', 'payment.differenceUnexplained', 'payment.piecesDiffer'],
});

export const closeSessionForAbsent = operation({
  id: 'closeSessionForAbsent', room: 'payment', method: 'POST', path: '/cash-sessions/:id/close-for-absent', door: 'write', permission: 'payment.closeForAbsent',
  summary: 'Count and close the till of somebody who is absent, with the reason',
  input: Type.Object({ id: Id, ...count, absentReason: Reason, reason: Type.Optional(Reason) }),
  output: closeCashSession.output,
  refusals: ['payment.sessionUnknown', 'payment.sessionClosed', 'payment.ownTill', 'payment.closeBlocked', 'payment.differenceUnexplained', 'payment.piecesDiffer'],
});

export const countersignSession = operation({
  id: 'countersignSession', room: 'payment', method: 'POST', path: '/cash-sessions/:id/countersign', door: 'write', permission: 'payment.countersign',
  summary: 'Count a closed till oneself and sign second; another count is an incident',
  input: Type.Object({ id: Id, ...count }),
  output: Type.Object({ id: Type.String(), state: OneOf(SESSION_STATES), difference: AmountsOut, incidents: Type.Array(Type.String()) }),
  refusals: ['payment.sessionUnknown', 'payment.sessionStillOpen', 'payment.alreadyCountersigned', 'payment.ownTill', 'payment.tillOffered', 'payment.piecesDiffer'],
});

export const handOverTill = operation({
  id: 'handOverTill', room: 'payment', method: 'POST', path: '/cash-sessions/:id/hand-over', door: 'write', permission: 'payment.cash',
  summary: 'Change of shift: count and close my till and offer it to a colleague, who counts it before it is hers',
  input: Type.Object({ id: Id, toStaffId: Id, ...count, reason: Type.Optional(Reason) }),
  output: closeCashSession.output,
  refusals: [...closeCashSession.refusals, 'payment.notAColleague'],
});

export const acceptTill = operation({
  id: 'acceptTill', room: 'payment', method: 'POST', path: '/cash-sessions/:id/accept', door: 'write', permission: 'payment.cash',
  summary: 'Take over a till handed to me: my count opens my session and is the second signature of the other',
  input: Type.Object({ id: Id, ...count }),
  output: openCashSession.output,
  refusals: ['payment.sessionUnknown', 'payment.tillNotOffered', 'payment.sessionOpen', 'payment.tillTaken', 'payment.piecesDiffer'],
});

export const withdrawTill = operation({
  id: 'withdrawTill', room: 'payment', method: 'POST', path: '/cash-sessions/:id/withdraw', door: 'write', permission: 'payment.cash',
  summary: 'Take back the offer of a till the colleague has not counted; it stays closed',
  input: Type.Object({ id: Id }),
  output: Type.Object({ id: Type.String(), state: OneOf(SESSION_STATES) }),
  refusals: ['payment.sessionUnknown', 'payment.tillNotOffered', 'payment.notYourTill'],
});

export const withdrawTillForAbsent = operation({
  id: 'withdrawTillForAbsent', room: 'payment', method: 'POST', path: '/cash-sessions/:id/withdraw-for-absent', door: 'write', permission: 'payment.closeForAbsent',
  summary: 'Take back the offer of a till while giver and receiver are away, with the reason; it stays closed and waits for the second signature',
  input: Type.Object({ id: Id, reason: Reason }),
  output: withdrawTill.output,
  refusals: ['payment.sessionUnknown', 'payment.tillNotOffered', 'payment.offeredToYou', 'payment.ownTill'],
});

export const listMySessions = operation({
  id: 'listMySessions', room: 'payment', method: 'GET', path: '/cash-sessions/mine', door: 'read', permission: 'signedIn',
  summary: 'My own record: every till I ever held, newest first',
  input: Type.Object({ from: Type.Optional(DayField), to: Type.Optional(DayField), ...pageInput }),
  output: pageOf(SessionLine),
  refusals: ['input.periodReversed', 'input.cursorUnknown'],
});

export const listCashSessions = operation({
  id: 'listCashSessions', room: 'payment', method: 'GET', path: '/cash-sessions', door: 'read', permission: 'payment.countersign',
  summary: 'The tills of my unit, newest first: open, waiting for the second signature, settled',
  input: Type.Object({ state: Type.Optional(OneOf(SESSION_STATES)), from: Type.Optional(DayField), to: Type.Optional(DayField), ...pageInput }),
  output: pageOf(Type.Object({ ...SessionLine.properties, mayCountersign: Type.Boolean(), mayWithdrawForAbsent: Type.Boolean() })),
  refusals: ['input.periodReversed', 'input.cursorUnknown'],
});

const EntryLine = Type.Object({
  id: Type.String(), enteredAt: Instant, purse: OneOf(PURSES), kind: OneOf(ENTRY_KINDS), method: OneOf(METHODS), amount: Vnd, cod: Type.Boolean(),
  enteredBy: MaybeText, receiptNo: MaybeText, voucherNo: MaybeText, paymentId: MaybeText, refundId: MaybeText, transferListNo: MaybeText, sessionId: MaybeText,
  shipment: Type.Union([Type.Object({ id: Type.String(), label: Type.String() }), Type.Null()], { description: 'at whose delivery it was taken' }),
});

export const listPurseEntries = operation({
  id: 'listPurseEntries', room: 'payment', method: 'GET', path: '/purse-entries', door: 'read', permission: 'signedIn',
  summary: 'The lines behind a figure of a session, in their order: one\'s own record, or a colleague\'s for who signs second',
  input: Type.Object({ sessionId: Id, purse: Type.Optional(OneOf(PURSES)), kind: Type.Optional(OneOf(ENTRY_KINDS)), method: Type.Optional(OneOf(METHODS)), cod: Type.Optional(Type.Boolean({ description: 'true: only what was taken at delivery' })), ...pageInput }),
  output: pageOf(EntryLine),
  refusals: ['payment.sessionUnknown', 'input.cursorUnknown'],
});

export const listUnitEntries = operation({
  id: 'listUnitEntries', room: 'payment', method: 'GET', path: '/unit-entries', door: 'read', permission: 'payment.countersign',
  summary: 'The lines behind a figure of my unit\'s day, or of what stands on no transfer list yet, in their order',
  input: Type.Object({ figure: OneOf(UNIT_FIGURES), purse: OneOf(PURSES), day: Type.Optional(DayField), ...pageInput }),
  output: pageOf(EntryLine),
  refusals: ['input.cursorUnknown'],
});

export const listPurseBalances = operation({
  id: 'listPurseBalances', room: 'payment', method: 'GET', path: '/purse-balances', door: 'read', permission: 'payment.look',
  summary: 'What my unit took, paid back and handed over on a day, purse by purse, and what lies in its tills at the end of it',
  input: Type.Object({ day: DayField }),
  output: Type.Object({
    day: Type.String(),
    purses: Type.Array(Type.Object({ purse: OneOf(PURSES), received: Vnd, returned: Vnd, handedOver: Vnd, differences: Vnd, cash: Vnd, card: Vnd, transfer: Vnd, inTills: Vnd })),
    /** The tills that hold what lies in them, each đồng once: a till that was taken over stands under its new holder. */
    tills: Type.Array(Type.Object({ sessionId: Type.String(), staff: Type.String(), till: MaybeText, state: OneOf(SESSION_STATES), cash: AmountsOut })),
    openSessions: Type.Integer(),
    uncountersigned: Type.Integer(),
  }),
  refusals: [],
});

export const Voucher = VoucherOut;
