import { signedIn } from '#kernel/actor.ts';
import { dayOf, instantOf, plusDays } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/cash.ts';
import { LINES_OF } from '../rules/purses.ts';
import { showReceiptNumber } from '../rules/receipts.ts';
import { showNo } from '../rules/transfer-list.ts';
import { listLines, listUnitLines, type LineRow } from '../store/cash-lines.ts';
import { countOpenSessions, listDaySums, listSessionsOfStaff, listSessionsOfUnit, listTillMoney, type SessionMoney, type SessionQuery } from '../store/cash-sessions.ts';
import { lookedAt, secondHand, showSession } from './cash-sheet.ts';
import { markOf, periodOf } from './page-marks.ts';

type Sessions = Output<typeof contract.listMySessions>;

/** Every till the asker ever held, wherever she works now: her own record. */
export async function listMySessions(ctx: Context, input: Input<typeof contract.listMySessions>): Promise<Sessions> {
  return sessionsPage(input, (query) => listSessionsOfStaff(ctx.db, signedIn(ctx).staffId, query), showSession);
}

/** The tills of the asker's unit, with what she may do as the second person. */
export async function listCashSessions(ctx: Context, input: Input<typeof contract.listCashSessions>): Promise<Output<typeof contract.listCashSessions>> {
  const actor = signedIn(ctx);
  return sessionsPage(input, (query) => listSessionsOfUnit(ctx.db, actor.unitId, query), (session) => ({ ...showSession(session), ...secondHand(session, actor) }));
}

/** The lines behind the figures of a session. */
export async function listPurseEntries(ctx: Context, input: Input<typeof contract.listPurseEntries>): Promise<Output<typeof contract.listPurseEntries>> {
  const session = await lookedAt(ctx, input.sessionId);
  const limit = input.limit ?? 50;
  const rows = await listLines(ctx.db, { sessionId: session.id, purse: input.purse, kind: input.kind, method: input.method, cod: input.cod === true, after: placeOf(input.after), limit: limit + 1 });
  const page = toPage(rows, limit, (row) => markOf(row.enteredAt, row.id));
  return { rows: page.rows.map(showLine), next: page.next };
}

/** The lines behind a figure of the asker's unit: of a day, or whatever stands on no transfer list yet. */
export async function listUnitEntries(ctx: Context, input: Input<typeof contract.listUnitEntries>): Promise<Output<typeof contract.listUnitEntries>> {
  const limit = input.limit ?? 50;
  const day = input.day ?? dayOf(ctx.now);
  const within = input.figure === 'unlisted' ? undefined : { from: instantOf(day, 0), until: instantOf(plusDays(day, 1), 0) };
  const rows = await listUnitLines(ctx.db, { unitId: signedIn(ctx).unitId, purse: input.purse, ...LINES_OF[input.figure], within, after: placeOf(input.after), limit: limit + 1 });
  const page = toPage(rows, limit, (row) => markOf(row.enteredAt, row.id));
  return { rows: page.rows.map(showLine), next: page.next };
}

/** A day of the asker's unit, purse by purse, and the tills in which its cash lies. */
export async function listPurseBalances(ctx: Context, input: Input<typeof contract.listPurseBalances>): Promise<Output<typeof contract.listPurseBalances>> {
  const { unitId } = signedIn(ctx);
  const until = instantOf(plusDays(input.day, 1), 0);
  const purses = await listDaySums(ctx.db, unitId, instantOf(input.day, 0), until);
  const tills = (await listTillMoney(ctx.db, unitId, until)).map(({ fee, postage, thirdParty, ...till }) => ({ ...till, cash: { fee, postage, thirdParty } }));
  return { day: input.day, purses, tills, ...(await countOpenSessions(ctx.db, unitId, until)) };
}

async function sessionsPage<Line>(input: Input<typeof contract.listCashSessions>, find: (query: SessionQuery) => Promise<SessionMoney[]>, show: (session: SessionMoney) => Line): Promise<{ rows: Line[]; next: Sessions['next'] }> {
  const limit = input.limit ?? 50;
  const rows = await find({ state: input.state ?? null, ...periodOf(input.from, input.to), after: placeOf(input.after) ?? null, limit: limit + 1 });
  const page = toPage(rows, limit, (row) => markOf(row.openedAt, row.id));
  return { rows: page.rows.map(show), next: page.next };
}

function showLine(row: LineRow): Output<typeof contract.listPurseEntries>['rows'][number] {
  const { id, enteredAt, purse, kind, method, amount, cod, enteredBy, paymentId, refundId, sessionId } = row;
  return {
    id, enteredAt, purse, kind, method, amount, cod, enteredBy, paymentId, refundId, sessionId,
    shipment: row.codFor === null || row.codLabel === null ? null : { id: row.codFor, label: row.codLabel },
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
