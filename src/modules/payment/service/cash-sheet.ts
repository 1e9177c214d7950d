import type { Actor } from '#kernel/actor.ts';
import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand, notFound, required } from '#kernel/problem.ts';
import { countOuts } from '#modules/custody/store/outs.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/cash.ts';
import { differenceOf, expectedCash, mayNotCountersign, mayNotEndOffer, NOTHING, notOfferedTo, notYourTill, ownTill, perPurse, unseen, type CountMoment } from '../rules/cash-session.ts';
import { blocksForAbsent, type Blocker } from '../rules/day-close.ts';
import { showReceiptNumber } from '../rules/receipts.ts';
import { DEFAULT_RULE } from '../rules/transfer-list.ts';
import { listVouchersOfSession } from '../store/cash-lines.ts';
import { findCashSession, findOpenTill, listCounts, listSums, listTillsOffered, type Count, type SessionMoney } from '../store/cash-sessions.ts';
import { listCodCarried, listCodOpen } from '../store/cod.ts';
import { findCashRule, listReceiptRuns, type ReceiptRun } from '../store/day-close.ts';
import { listBlockers } from './day-close.ts';
import { showCod, showVoucher } from './cash-handovers.ts';

type Sheet = Output<typeof contract.getCashSession>;

/** The sheet of one session, for who may see it. */
export async function getCashSession(ctx: Context, input: Input<typeof contract.getCashSession>): Promise<Sheet> {
  return sheetOf(ctx, await lookedAt(ctx, input.id));
}

/** The asker's own open session where she works now, and the tills that wait for her count. */
export async function myCashSession(ctx: Context): Promise<Output<typeof contract.myCashSession>> {
  const actor = signedIn(ctx);
  const mine = await findOpenTill(ctx.db, actor.staffId, actor.unitId);
  const session = mine && (await findCashSession(ctx.db, mine.id));
  const offered = await listTillsOffered(ctx.db, actor.staffId, actor.unitId);
  return { sheet: session ? await sheetOf(ctx, session) : null, offered: offered.map(showSession) };
}

/** A session this person may see, unlocked. */
export async function lookedAt(ctx: Context, id: string): Promise<SessionMoney> {
  const session = required(await findCashSession(ctx.db, id), notFound('payment.sessionUnknown'));
  demand(unseen(session, signedIn(ctx)));
  return session;
}

/** Everything the sheet says, each figure summed from its lines. */
export async function sheetOf(ctx: Context, session: SessionMoney): Promise<Sheet> {
  const counts = await listCounts(ctx.db, session.id);
  const sums = await listSums(ctx.db, session.id);
  const rule = await findCashRule(ctx.db, session.unitId, dayOf(session.openedAt));
  const blockers = session.state === 'open' ? await listBlockers(ctx, session) : [];
  const codOpen = await listCodOpen(ctx.db, session.id);
  const vouchers = await listVouchersOfSession(ctx.db, session.id);
  const carried = await listCodCarried(ctx.db, vouchers.map((voucher) => voucher.id));
  return {
    session: showSession(session),
    opening: countAt(counts, 'opening') ?? { by: session.staff, at: session.openedAt, expected: { ...NOTHING }, counted: { ...NOTHING }, difference: { ...NOTHING } },
    closing: countAt(counts, 'closing'),
    countersigned: countAt(counts, 'countersign'),
    differenceReason: session.differenceReason,
    absentReason: session.absentReason,
    offerEnded: session.offerEndedAt === null ? null : { by: session.offerEndedBy ?? '', at: session.offerEndedAt, reason: session.offerEndReason ?? '' },
    sums: mergedSums(sums),
    cod: sums.filter((sum) => sum.cod && sum.kind === 'received').map(({ purse, method, lines, amount }) => ({ purse, method, lines, amount })),
    codHeld: perPurse((purse) => codOpen.filter((line) => line.purse === purse).reduce((sum, line) => sum + line.left, 0)),
    codOpen: codOpen.map((line) => ({ ...showCod({ ...line, amount: line.left }), purse: line.purse })),
    items: await countOuts(ctx.db, session.staffId, session.openedAt, session.closedAt ?? ctx.now),
    receipts: (await listReceiptRuns(ctx.db, session.id)).map(showRun),
    vouchers: vouchers.map((voucher) => showVoucher(voucher, signedIn(ctx), { session: session.state, carried })),
    expected: { ...expectedCash(sums) },
    rule: { ...showRule(rule ?? DEFAULT_RULE), configured: rule !== undefined },
    blockers,
    ...doors(session, signedIn(ctx), blockers),
  };
}

/** A session as lists show it. */
export function showSession(session: SessionMoney): Sheet['session'] {
  const { handedTo, handedToName, taken, closedByName, countersignedByName, cash, difference, previousId: _previous, closedBy: _closedBy, differenceReason: _why, absentReason: _absent, offerEndedBy: _by, offerEndedAt: _at, offerEndReason: _reason, ...row } = session;
  const receiver = handedTo === null ? null : { staffId: handedTo, name: handedToName ?? '', taken };
  return { ...row, closedBy: closedByName, countersignedBy: countersignedByName, handedTo: receiver, cash: { ...cash }, difference: { ...difference } };
}

/** What of the next steps is this person's: the same rules the acts ask. */
function doors(session: SessionMoney, actor: Actor, blockers: readonly Blocker[]): Pick<Sheet, 'mayClose' | 'mayCloseForAbsent' | 'mayCountersign' | 'mayAccept' | 'mayWithdraw' | 'mayWithdrawForAbsent'> {
  const may = (permission: string) => actor.permissions.includes(permission);
  const open = session.state === 'open';
  return {
    mayClose: open && may('payment.cash') && notYourTill(session, actor.staffId) === undefined && blockers.length === 0,
    mayCloseForAbsent: open && may('payment.closeForAbsent') && ownTill(session, actor.staffId) === undefined && blocksForAbsent(blockers).length === 0,
    mayAccept: may('payment.cash') && notOfferedTo(session, actor) === undefined,
    mayWithdraw: may('payment.cash') && session.handedTo !== null && !session.taken && notYourTill(session, actor.staffId) === undefined,
    ...secondHand(session, actor),
  };
}

/** What of a closed till is this person's as the second one: her signature, or taking back an offer nobody is there to end. */
export function secondHand(session: SessionMoney, actor: Actor): Pick<Sheet, 'mayCountersign' | 'mayWithdrawForAbsent'> {
  const may = (permission: string) => actor.permissions.includes(permission);
  return {
    mayCountersign: may('payment.countersign') && mayNotCountersign(session, actor.staffId) === undefined,
    mayWithdrawForAbsent: may('payment.closeForAbsent') && mayNotEndOffer(session, actor.staffId) === undefined,
  };
}

function countAt(counts: readonly Count[], moment: CountMoment): Sheet['closing'] {
  const count = counts.find((one) => one.moment === moment);
  return count === undefined ? null : { by: count.by, at: count.at, expected: { ...count.expected }, counted: { ...count.counted }, difference: { ...differenceOf(count.counted, count.expected) } };
}

type SumRow = Sheet['sums'][number];

/** Sums by purse, kind and method, whether taken at the counter or at delivery. */
function mergedSums(sums: readonly SumRow[]): SumRow[] {
  const merged: SumRow[] = [];
  for (const { purse, kind, method, lines, amount } of sums) {
    const same = merged.findIndex((sum) => sum.purse === purse && sum.kind === kind && sum.method === method);
    const before = merged[same];
    if (before === undefined) merged.push({ purse, kind, method, lines, amount });
    else merged[same] = { ...before, lines: before.lines + lines, amount: before.amount + amount };
  }
  return merged;
}

function showRun(run: ReceiptRun): Sheet['receipts'][number] {
  const show = (number: number) => showReceiptNumber(number, run.day);
  return { series: `${run.template} ${run.symbol}`, first: show(run.first), last: show(run.last), issued: run.issued, cancelled: run.cancelled.map(show) };
}

function showRule({ cutOffMinute, rhythm, source }: { cutOffMinute: number; rhythm: string; source: string }): { cutOffMinute: number; rhythm: string; source: string } {
  return { cutOffMinute, rhythm, source };
}
