import { signedIn } from '#kernel/actor.ts';
import { instantOf, plusDays } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { toPage } from '#kernel/page.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/cash.ts';
import { showReceiptNumber } from '../rules/receipts.ts';
import { showNo } from '../rules/transfer-list.ts';
import { listLines, type LineRow } from '../store/cash-lines.ts';
import { countOpenSessions, listDaySums, listSessionsOfStaff, listSessionsOfUnit, type SessionMoney, type SessionQuery } from '../store/cash-sessions.ts';
import { lookedAt, showSession } from './cash-sheet.ts';
import { markOf, periodOf, readMark } from './page-marks.ts';

type Sessions = Output<typeof contract.listMySessions>;

/** Every till the asker ever held, wherever she works now: her own record. */
export async function listMySessions(ctx: Context, input: Input<typeof contract.listMySessions>): Promise<Sessions> {
  return sessionsPage(input, (query) => listSessionsOfStaff(ctx.db, signedIn(ctx).staffId, query));
}

/** The tills of the asker's unit. */
export async function listCashSessions(ctx: Context, input: Input<typeof contract.listCashSessions>): Promise<Sessions> {
  return sessionsPage(input, (query) => listSessionsOfUnit(ctx.db, signedIn(ctx).unitId, query));
}

/** The lines behind the figures of a session. */
export async function listPurseEntries(ctx: Context, input: Input<typeof contract.listPurseEntries>): Promise<Output<typeof contract.listPurseEntries>> {
  const session = await lookedAt(ctx, input.sessionId);
  const limit = input.limit ?? 50;
  const rows = await listLines(ctx.db, { sessionId: session.id, purse: input.purse, kind: input.kind, method: input.method, after: readMark(input.after), limit: limit + 1 });
  const page = toPage(rows, limit, (row) => markOf(row.enteredAt, row.id));
  return { rows: page.rows.map(showLine), next: page.next };
}

/** A day of the asker's unit, purse by purse. */
export async function listPurseBalances(ctx: Context, input: Input<typeof contract.listPurseBalances>): Promise<Output<typeof contract.listPurseBalances>> {
  const { unitId } = signedIn(ctx);
  const until = instantOf(plusDays(input.day, 1), 0);
  const purses = await listDaySums(ctx.db, unitId, instantOf(input.day, 0), until);
  return { day: input.day, purses, ...(await countOpenSessions(ctx.db, unitId, until)) };
}

async function sessionsPage(input: Input<typeof contract.listCashSessions>, find: (query: SessionQuery) => Promise<SessionMoney[]>): Promise<Sessions> {
  const limit = input.limit ?? 50;
  const rows = await find({ state: input.state ?? null, ...periodOf(input.from, input.to), after: readMark(input.after) ?? null, limit: limit + 1 });
  const page = toPage(rows, limit, (row) => markOf(row.openedAt, row.id));
  return { rows: page.rows.map(showSession), next: page.next };
}

function showLine(row: LineRow): Output<typeof contract.listPurseEntries>['rows'][number] {
  const { id, enteredAt, purse, kind, method, amount, cod, enteredBy, paymentId, refundId } = row;
  return {
    id, enteredAt, purse, kind, method, amount, cod, enteredBy, paymentId, refundId,
    receiptNo: showReceipt(row),
    voucherNo: row.voucherNumber === null || row.voucherYear === null ? null : showNo(row.voucherNumber, row.voucherYear),
    transferListNo: row.listNumber === null || row.listYear === null ? null : showNo(row.listNumber, row.listYear),
  };
}

/** A receipt as it is spoken of: symbol and number. */
export function showReceipt(row: { readonly receiptNumber: number | null; readonly receiptSymbol: string | null; readonly receiptDay: string | null }): string | null {
  if (row.receiptNumber === null || row.receiptDay === null) return null;
  return `${row.receiptSymbol ?? ''} ${showReceiptNumber(row.receiptNumber, row.receiptDay)}`.trim();
}
