import { signedIn } from '#kernel/actor.ts';
import { dayOf, minuteOf, showDay, showMinute } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand, notFound, problem, required } from '#kernel/problem.ts';
import type { FormData } from '#modules/forms/rules/form-data.ts';
import { layOut, type LaidOut } from '#modules/forms/rules/lay-out.ts';
import { regulationFor } from '#modules/forms/rules/regulation.ts';
import { amountText } from '#modules/forms/rules/wording.ts';
import { recordPaper } from '#modules/forms/service.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/agency-money.ts';
import { PURSES, PURSE_WORDS, type EntryKind, type Method, type Purse } from '../rules/purses.ts';
import { showReceiptNumber } from '../rules/receipts.ts';
import { showNo, type Rhythm } from '../rules/transfer-list.ts';
import { vnWords } from '../rules/words.ts';
import type { SessionMoney } from '../store/cash-sessions.ts';
import { findMoneyUnit } from '../store/day-close.ts';
import { getSignatories, listAgencies, listCancelled } from '../store/cash-papers.ts';
import { findList, listListed, type ListedRow } from '../store/transfer-lists.ts';
import { lookedAt, sheetOf } from './cash-sheet.ts';

type SheetData = FormData['cashSheet'];
type ListData = FormData['transferList'];
type Whole = Awaited<ReturnType<typeof sheetOf>>;

const ROWS_PRINTED = 5000;
const PERIODS = { daily: 'other', weekly: 'week', monthly: 'month' } as const satisfies Record<Rhythm, ListData['period']>;

/** The sheet of a closed till on paper; before the second signature its place is empty. */
export async function printCashSheet(ctx: Context, input: Input<typeof contract.printCashSheet>): Promise<Output<typeof contract.printCashSheet>> {
  const session = await lookedAt(ctx, input.id);
  demand(session.state === 'open' ? problem('payment.sessionStillOpen') : undefined);
  const sheet = await sheetOf(ctx, session);
  const people = await getSignatories(ctx.db, session.id);
  const holder = { name: session.staff, employer: people.holderEmployer, position: null, unit: session.unit };
  const closedFor = session.absentReason === null || people.closerEmployer === null ? null : { manager: { name: session.closedByName ?? '', employer: people.closerEmployer, position: null }, reason: session.absentReason };
  const counterSigner = people.signerEmployer === null ? null : { name: session.countersignedByName ?? '', employer: people.signerEmployer, position: null };
  const receipts = await receiptRows(ctx, session, sheet);
  return print(ctx, 'cashSheet', session.unitId, session.id, { ...figuresOf(session, sheet), holder, receipts, counterSigner, closedFor });
}

/** A transfer list on paper, every line with its receipt. */
export async function printTransferList(ctx: Context, input: Input<typeof contract.printTransferList>): Promise<Output<typeof contract.printTransferList>> {
  const actor = signedIn(ctx);
  const list = required(await findList(ctx.db, input.id, actor.unitId), notFound('payment.listUnknown'));
  const listed = await listListed(ctx.db, list.id, ROWS_PRINTED);
  const [first] = listed;
  const agencies = await listAgencies(ctx.db, list.id);
  const data: ListData = {
    from: first === undefined ? list.throughDay : dayOf(first.enteredAt), to: list.throughDay, period: PERIODS[list.rhythm],
    collector: list.unit, agency: agencies.map((agency) => agency.name).join('; '), account: null,
    rows: listed.map(listedRow), total: list.total, totalInWords: vnWords(list.total),
    cancelledCount: listed.filter((row) => row.receiptCancelled === true).length,
    giver: { name: actor.name, employer: actor.employer, position: null }, taker: null,
  };
  return print(ctx, 'transferList', list.unitId, list.id, data, showNo(list.number, list.year));
}

async function print<F extends 'cashSheet' | 'transferList'>(ctx: Context, form: F, unitId: string, subjectId: string, data: FormData[F], number: string | null = null): Promise<LaidOut> {
  const unit = required(await findMoneyUnit(ctx.db, unitId), notFound('organisation.unitUnknown'));
  const { sheet, recorded } = await recordPaper(ctx, { form, data, unit, regulation: regulationFor(dayOf(ctx.now)), paperSize: 'A4', dossierId: null, subjectId, number });
  await note(ctx, { kind: 'payment.cashPaperPrinted', unitId, subject: { kind: 'print', id: recorded.id }, facts: { form, subjectId, copyNo: recorded.copyNo, contentHash: recorded.contentHash } });
  return layOut(form, sheet, data);
}

function figuresOf(session: SessionMoney, sheet: Whole): Omit<SheetData, 'holder' | 'receipts' | 'counterSigner' | 'closedFor'> {
  const total = (amounts: Readonly<Record<Purse, number>>) => PURSES.reduce((sum, purse) => sum + amounts[purse], 0);
  const counted = sheet.closing === null ? null : total(sheet.closing.counted);
  return {
    sessionNumber: `${session.till ?? 'mang theo'} · ${showDay(dayOf(session.openedAt))} ${showMinute(minuteOf(session.openedAt))}`,
    place: session.unit, openedAt: session.openedAt, closedAt: session.closedAt,
    purses: PURSES.map((purse) => purseRow(purse, sheet)),
    vouchers: sheet.vouchers.filter((voucher) => voucher.state !== 'withdrawn').map((voucher) => ({ number: voucher.no, purse: voucher.purse, amount: voucher.amount, at: voucher.offeredAt, taker: voucher.settledBy ?? voucher.toUnit })),
    expected: sheet.closing === null ? total(sheet.expected) : total(sheet.closing.expected),
    counted, countedInWords: counted === null ? null : vnWords(counted),
    reason: session.differenceReason, items: null, incidents: [...differencesOf(sheet), ...vouchersShort(sheet)],
  };
}

function purseRow(purse: Purse, sheet: Whole): SheetData['purses'][number] {
  const sumOf = (kinds: readonly EntryKind[], method: Method) => sheet.sums.filter((sum) => sum.purse === purse && sum.method === method && kinds.includes(sum.kind)).reduce((total, sum) => total + sum.amount, 0);
  const onDelivery = sheet.cod.filter((sum) => sum.purse === purse && sum.method === 'cash').reduce((total, sum) => total + sum.amount, 0);
  const closing = sheet.closing?.expected[purse] ?? sheet.expected[purse];
  return {
    purse, opening: sheet.opening.counted[purse], cash: sumOf(['received'], 'cash'), transfer: sumOf(['received', 'refunded'], 'transfer'), card: sumOf(['received', 'refunded'], 'card'),
    onDelivery, refunded: Math.abs(sumOf(['refunded'], 'cash')), handedOver: Math.abs(sumOf(['handedOver'], 'cash')), closing,
  };
}

function differencesOf(sheet: Whole): string[] {
  const moments = [['Khi mở ca', sheet.opening], ['Khi đóng ca', sheet.closing], ['Khi ký thứ hai', sheet.countersigned]] as const;
  return moments.flatMap(([when, count]) => PURSES.filter((purse) => count !== null && count.difference[purse] !== 0).map((purse) => `${when}, ${PURSE_WORDS[purse]}: ${signed(count?.difference[purse] ?? 0)} đồng`));
}

/** What a receiver counted otherwise than the voucher says: an incident as much as a count of the till. */
function vouchersShort(sheet: Whole): string[] {
  return sheet.vouchers.flatMap((voucher) => (voucher.counted === null || voucher.counted === voucher.amount ? [] : [`Phiếu nộp ${voucher.no}, ${PURSE_WORDS[voucher.purse]}: ${signed(voucher.counted - voucher.amount)} đồng`]));
}

function signed(amount: number): string {
  return `${amount < 0 ? 'thiếu' : 'thừa'} ${amountText(Math.abs(amount))}`;
}

async function receiptRows(ctx: Context, session: SessionMoney, sheet: Whole): Promise<SheetData['receipts']> {
  const cancelled = (await listCancelled(ctx.db, session.id)).map((one) => ({ ...one, number: showReceiptNumber(one.number, one.issuedDay) }));
  return sheet.receipts.map((run) => ({
    symbol: run.series, from: run.first, to: run.last, issued: run.issued,
    cancelled: cancelled.filter((one) => `${one.template} ${one.symbol}` === run.series && run.cancelled.includes(one.number)).map(({ number, reason }) => ({ number, reason })),
  }));
}

function listedRow(row: ListedRow): ListData['rows'][number] {
  const number = row.receiptNumber === null || row.receiptDay === null ? '' : showReceiptNumber(row.receiptNumber, row.receiptDay);
  const note = [row.kind === 'refunded' ? 'Hoàn trả' : null, row.receiptCancelled === true ? 'Biên lai đã hủy' : null].filter((part) => part !== null).join('; ');
  return { symbol: row.receiptSymbol ?? '', number, issuedAt: row.enteredAt, dossierCode: row.dossierCode, fee: row.feeName ?? '', paidBy: row.method, amount: row.amount, note: note === '' ? null : note };
}
