import { writeCsv } from '#kernel/csv.ts';
import type { Language } from '#kernel/message.ts';
import { PURSES } from '#modules/payment/rules/purses.ts';
import { instantShort } from '#web/ui/show.ts';
import type { EntryLine, SessionLine } from './questions.ts';

type Say = (code: string) => string;
/** The heads of the columns in the reader's language. */
type SessionHeads = Readonly<Record<'openedAt' | 'closedAt' | 'signedAt' | 'unit' | 'till' | 'holder' | 'state' | 'difference', string>>;
type LineHeads = Readonly<Record<'enteredAt' | 'purse' | 'kind' | 'method' | 'amount' | 'receipt' | 'voucher' | 'transferList' | 'shipment' | 'enteredBy', string>>;
type Page<Row> = { readonly rows: readonly Row[]; readonly next?: string | null | undefined };

/** The most rows one file holds; who needs more asks by period. */
export const MOST_ROWS = 10_000;

/** Every row, page after page, up to the most one file holds; `more` when it stops there. */
export async function allRows<Row>(pageAfter: (after: string) => Promise<Page<Row>>, most = MOST_ROWS): Promise<{ rows: Row[]; more: boolean }> {
  const rows: Row[] = [];
  for (let after: string | undefined = ''; after !== undefined; ) {
    const page: Page<Row> = await pageAfter(after);
    rows.push(...page.rows);
    after = page.next ?? undefined;
    if (rows.length >= most) return { rows: rows.slice(0, most), more: after !== undefined || rows.length > most };
  }
  return { rows, more: false };
}

/** My sessions as a table for a spreadsheet. */
export function sessionsCsv(rows: readonly SessionLine[], heads: SessionHeads, word: Say): string {
  const head = [heads.openedAt, heads.closedAt, heads.signedAt, heads.unit, heads.till, heads.holder, heads.state, ...PURSES.map((purse) => word(`purse.${purse}`)), ...PURSES.map((purse) => `${heads.difference}: ${word(`purse.${purse}`)}`)];
  const line = (row: SessionLine) => [
    instantShort(row.openedAt), at(row.closedAt), at(row.countersignedAt), row.unit, row.till ?? '', row.staff, word(`cashSession.${row.state}`), ...PURSES.map((purse) => row.cash[purse]), ...PURSES.map((purse) => row.difference[purse]),
  ];
  return writeCsv([head, ...rows.map(line)]);
}

/** The lines of a session as a table for a spreadsheet. */
export function linesCsv(rows: readonly EntryLine[], heads: LineHeads, word: Say): string {
  const head = [heads.enteredAt, heads.purse, heads.kind, heads.method, heads.amount, heads.receipt, heads.voucher, heads.transferList, heads.shipment, heads.enteredBy];
  const line = (row: EntryLine) => [
    instantShort(row.enteredAt), word(`purse.${row.purse}`), word(`purseEntry.${row.kind}`), word(`method.${row.method}`), row.amount, row.receiptNo ?? '', row.voucherNo ?? '', row.transferListNo ?? '', row.shipment?.label ?? '', row.enteredBy ?? '',
  ];
  return writeCsv([head, ...rows.map(line)]);
}

/** The name of such a file: what it is and of which day. */
export function fileName(what: 'ca-quy' | 'dong-quy', day: string, language: Language): string {
  const name = { 'ca-quy': { vi: 'ca-quy', en: 'till-sessions' }, 'dong-quy': { vi: 'dong-ca-quy', en: 'till-lines' } }[what][language];
  return `${name}-${day}.csv`;
}

function at(instant: string | null): string {
  return instant === null ? '' : instantShort(instant);
}
