import type { Db } from '#platform/database.ts';
import type { Method } from '../rules/purses.ts';
import type { Rhythm } from '../rules/transfer-list.ts';

export type ListRow = {
  readonly id: string;
  readonly unitId: string;
  readonly unit: string;
  readonly year: number;
  readonly number: number;
  readonly rhythm: Rhythm;
  readonly throughDay: string;
  readonly cutOffAt: Date;
  readonly dueDay: string;
  readonly dueSource: string;
  readonly lines: number;
  readonly total: number;
  readonly madeBy: string;
  readonly madeAt: Date;
};

const LIST = `l.id, l.unit_id, u.short_name as unit, l.year, l.number, l.rhythm, l.through_day, l.cut_off_at, l.due_day, l.due_source, l.lines, l.total, s.name as made_by, l.made_at`;
const LIST_NAMES = 'join org_unit u on u.id = l.unit_id join staff s on s.id = l.made_by';
const UNLISTED = `purse_entry e where e.unit_id = $1 and e.purse = 'fee' and e.kind in ('received', 'refunded')
    and not exists (select 1 from transfer_list_line t where t.entry_id = e.id)`;

export type NewList = { readonly id: string; readonly unitId: string; readonly year: number; readonly number: number; readonly rhythm: Rhythm; readonly throughDay: string; readonly cutOffAt: Date; readonly dueDay: string; readonly dueSource: string; readonly by: string; readonly at: Date };

/**
 * Makes a list of every fee line of the unit until the cut-off that stands on none, and sums it, in one statement; answers
 * how many lines it has. Whoever makes lists of a unit waits for the one before by the list's number.
 */
export async function insertList(db: Db, list: NewList): Promise<number> {
  const { lines } = await db.row<{ lines: number }>(
    'payment.insertList',
    `with picked as (select e.id, e.amount from ${UNLISTED} and e.entered_at < $2),
     made as (
       insert into transfer_list (id, unit_id, year, number, rhythm, through_day, cut_off_at, due_day, due_source, lines, total, made_by, made_at)
       select $3::uuid, $1, $4, $5, $6, $7::date, $2, $8::date, $9, count(*), sum(amount), $10, $11 from picked having count(*) > 0),
     lined as (insert into transfer_list_line (entry_id, list_id, amount) select id, $3::uuid, amount from picked)
     select count(*) as lines from picked`,
    [list.unitId, list.cutOffAt, list.id, list.year, list.number, list.rhythm, list.throughDay, list.dueDay, list.dueSource, list.by, list.at],
  );
  return lines;
}

/** What stands on no list yet, and since when. */
export function countUnlisted(db: Db, unitId: string): Promise<{ lines: number; amount: number; oldest: Date | null }> {
  return db.row('payment.countUnlisted', `select count(*) as lines, coalesce(sum(e.amount), 0)::bigint as amount, min(e.entered_at) as oldest from ${UNLISTED}`, [unitId]);
}

export function findList(db: Db, id: string, unitId: string): Promise<ListRow | undefined> {
  return db.find('payment.findList', `select ${LIST} from transfer_list l ${LIST_NAMES} where l.id = $1 and l.unit_id = $2`, [id, unitId]);
}

export function listLists(db: Db, unitId: string, after: { at: Date; id: string } | undefined, limit: number): Promise<ListRow[]> {
  return db.rows(
    'payment.listLists',
    `select ${LIST} from transfer_list l ${LIST_NAMES} where l.unit_id = $1 and ($2::timestamptz is null or (l.made_at, l.id) < ($2, $3::uuid)) order by l.made_at desc, l.id desc limit $4`,
    [unitId, after?.at ?? null, after?.id ?? null, limit],
  );
}

export type ListedRow = {
  readonly entryId: string;
  readonly enteredAt: Date;
  readonly kind: 'received' | 'refunded';
  readonly method: Method;
  readonly amount: number;
  readonly sessionId: string | null;
  readonly receiptNumber: number | null;
  readonly receiptSymbol: string | null;
  readonly receiptDay: string | null;
  readonly dossierCode: string | null;
  readonly feeName: string | null;
  /** The receipt was cancelled and none stands in its place. */
  readonly receiptCancelled: boolean | null;
};

/** The lines of a list in the order in which the money came, with their receipts. */
export function listListed(db: Db, listId: string, limit: number): Promise<ListedRow[]> {
  return db.rows(
    'payment.listListed',
    `select e.id as entry_id, e.entered_at, e.kind, e.method, t.amount, e.session_id, r.number as receipt_number, r.symbol as receipt_symbol, r.issued_day as receipt_day, r.dossier_code, r.fee_name, r.receipt_cancelled
       from transfer_list_line t join purse_entry e on e.id = t.entry_id
       left join lateral (select number, symbol, issued_day, dossier_code, lines -> 0 ->> 'name' as fee_name, state = 'cancelled' as receipt_cancelled
           from receipt where payment_id = e.payment_id order by state = 'issued' desc, issued_at desc, id desc limit 1) r on true
      where t.list_id = $1 order by e.entered_at, e.id limit $2`,
    [listId, limit],
  );
}

export function listMethodSums(db: Db, listId: string): Promise<{ method: Method; lines: number; amount: number }[]> {
  return db.rows(
    'payment.listMethodSums',
    'select e.method, count(*) as lines, sum(t.amount)::bigint as amount from transfer_list_line t join purse_entry e on e.id = t.entry_id where t.list_id = $1 group by e.method order by e.method',
    [listId],
  );
}
