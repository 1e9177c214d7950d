import { sql, type RawBuilder } from 'kysely';
import type { Db } from '#platform/database.ts';
import { lists } from '#platform/lists.ts';
import type { HandoverState } from '../rules/cash-session.ts';
import type { EntryKind, Method, Purse } from '../rules/purses.ts';

export type LineRow = {
  readonly id: string;
  readonly enteredAt: Date;
  readonly purse: Purse;
  readonly kind: EntryKind;
  readonly method: Method;
  readonly amount: number;
  readonly cod: boolean;
  readonly enteredBy: string | null;
  readonly receiptNumber: number | null;
  readonly receiptSymbol: string | null;
  readonly receiptDay: string | null;
  readonly voucherNumber: number | null;
  readonly voucherYear: number | null;
  readonly listNumber: number | null;
  readonly listYear: number | null;
  readonly paymentId: string | null;
  readonly refundId: string | null;
  readonly codFor: string | null;
  readonly codLabel: string | null;
  readonly sessionId: string | null;
};

export type LineQuery = { readonly sessionId: string; readonly purse: Purse | undefined; readonly kind: EntryKind | undefined; readonly method: Method | undefined; readonly cod: boolean; readonly after: { readonly at: Date; readonly id: string } | undefined; readonly limit: number };

/** A page of the lines of one session, in the order in which they were entered. */
export function listLines(db: Db, query: LineQuery): Promise<LineRow[]> {
  return named(db, sql.join(conditions(query), sql` and `), query.limit);
}

export type UnitLineQuery = {
  readonly unitId: string;
  readonly purse: Purse;
  readonly kinds: readonly EntryKind[];
  readonly method: Method | undefined;
  /** Entered in this time; absent: what stands on no transfer list yet, whenever it came. */
  readonly within: { readonly from: Date; readonly until: Date } | undefined;
  readonly after: { readonly at: Date; readonly id: string } | undefined;
  readonly limit: number;
};

/** A page of the lines behind a figure of a unit, in the order in which they were entered. */
export function listUnitLines(db: Db, query: UnitLineQuery): Promise<LineRow[]> {
  const { unitId, purse, kinds, method, within, after, limit } = query;
  const all: (RawBuilder<unknown> | undefined)[] = [
    sql`e.unit_id = ${unitId} and e.purse = ${purse} and e.kind in (${sql.join(kinds)})`,
    within === undefined ? sql`not exists (select 1 from transfer_list_line t where t.entry_id = e.id)` : sql`e.entered_at >= ${within.from} and e.entered_at < ${within.until}`,
    method === undefined ? undefined : sql`e.method = ${method}`,
    after === undefined ? undefined : sql`(e.entered_at, e.id) > (${after.at}, ${after.id}::uuid)`,
  ];
  return named(db, sql.join(all.filter((condition) => condition !== undefined), sql` and `), limit);
}

/** Lines with the names and numbers of what they are lines of. */
function named(db: Db, condition: RawBuilder<unknown>, limit: number): Promise<LineRow[]> {
  const picked = sql`select e.* from purse_entry e where ${condition} order by e.entered_at, e.id limit ${limit}`;
  return db.list(
    sql<LineRow>`
      select e.id, e.entered_at, e.purse, e.kind, e.method, e.amount, e.cod, s.name as entered_by, r.number as receipt_number, r.symbol as receipt_symbol, r.issued_day as receipt_day,
        v.number as voucher_number, v.year as voucher_year, l.number as list_number, l.year as list_year, e.payment_id, e.refund_id, e.session_id, p.cod_for, p.cod_label
      from (${picked}) e
      left join staff s on s.id = e.entered_by
      left join payment p on p.id = e.payment_id
      left join lateral (select number, symbol, issued_day from receipt where payment_id = e.payment_id order by state = 'issued' desc, issued_at desc, id desc limit 1) r on true
      left join cash_handover v on v.id = e.handover_id
      left join transfer_list_line t on t.entry_id = e.id
      left join transfer_list l on l.id = t.list_id
      order by e.entered_at, e.id`.compile(lists),
  );
}

export type VoucherRow = {
  readonly id: string;
  readonly year: number;
  readonly number: number;
  readonly sessionId: string;
  readonly purse: Purse;
  readonly amount: number;
  readonly cod: number;
  readonly unitId: string;
  readonly fromUnit: string;
  readonly toUnitId: string;
  readonly toUnit: string;
  readonly offeredBy: string;
  readonly offeredByName: string;
  readonly offeredAt: Date;
  readonly state: HandoverState;
  readonly counted: number | null;
  readonly settledByName: string | null;
  readonly settledAt: Date | null;
  readonly reason: string | null;
};

const VOUCHER = `v.id, v.year, v.number, v.session_id, v.purse, v.amount, v.cod, v.unit_id, f.short_name as from_unit, v.to_unit_id, t.short_name as to_unit, v.offered_by, o.name as offered_by_name,
    v.offered_at, v.state, v.counted, s.name as settled_by_name, v.settled_at, v.reason`;
const VOUCHER_NAMES = 'join org_unit f on f.id = v.unit_id join org_unit t on t.id = v.to_unit_id join staff o on o.id = v.offered_by left join staff s on s.id = v.settled_by';

export type NewVoucher = { readonly id: string; readonly unitId: string; readonly year: number; readonly number: number; readonly sessionId: string; readonly purse: Purse; readonly amount: number; readonly cod: number; readonly toUnitId: string; readonly by: string; readonly at: Date };

export async function insertVoucher(db: Db, voucher: NewVoucher): Promise<void> {
  await db.run(
    'payment.insertVoucher',
    `insert into cash_handover (id, unit_id, year, number, session_id, purse, amount, cod, to_unit_id, offered_by, offered_at, state) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'offered')`,
    [voucher.id, voucher.unitId, voucher.year, voucher.number, voucher.sessionId, voucher.purse, voucher.amount, voucher.cod, voucher.toUnitId, voucher.by, voucher.at],
  );
}

/** A voucher under lock, as it stands once the lock is held. */
export async function lockVoucher(db: Db, id: string): Promise<VoucherRow | undefined> {
  await db.find('payment.lockVoucher', 'select id from cash_handover where id = $1 for update', [id]);
  return db.find('payment.findVoucher', `select ${VOUCHER} from cash_handover v ${VOUCHER_NAMES} where v.id = $1`, [id]);
}

export async function settleVoucher(db: Db, id: string, settled: { state: 'confirmed' | 'withdrawn'; counted: number | null; by: string; at: Date; reason: string | null }): Promise<void> {
  await db.run('payment.settleVoucher', 'update cash_handover set state = $2, counted = $3, settled_by = $4, settled_at = $5, reason = $6 where id = $1', [id, settled.state, settled.counted, settled.by, settled.at, settled.reason]);
}

export function listVouchersOfSession(db: Db, sessionId: string): Promise<VoucherRow[]> {
  return db.rows('payment.listVouchersOfSession', `select ${VOUCHER} from cash_handover v ${VOUCHER_NAMES} where v.session_id = $1 order by v.offered_at, v.id`, [sessionId]);
}

/** Money given by a unit, or coming to it, newest first. */
export function listVouchers(db: Db, query: { unitId: string; direction: 'in' | 'out'; offeredOnly: boolean; after: { at: Date; id: string } | undefined; limit: number }): Promise<VoucherRow[]> {
  const column = query.direction === 'out' ? 'v.unit_id' : 'v.to_unit_id';
  return db.rows(
    query.direction === 'out' ? 'payment.listVouchersOut' : 'payment.listVouchersIn',
    `select ${VOUCHER} from cash_handover v ${VOUCHER_NAMES}
      where ${column} = $1 and (not $2::boolean or v.state = 'offered') and ($3::timestamptz is null or (v.offered_at, v.id) < ($3, $4::uuid))
      order by v.offered_at desc, v.id desc limit $5`,
    [query.unitId, query.offeredOnly, query.after?.at ?? null, query.after?.id ?? null, query.limit],
  );
}

function conditions({ sessionId, purse, kind, method, cod, after }: LineQuery): RawBuilder<unknown>[] {
  const all: (RawBuilder<unknown> | undefined)[] = [
    sql`e.session_id = ${sessionId}`,
    purse === undefined ? undefined : sql`e.purse = ${purse}`,
    kind === undefined ? undefined : sql`e.kind = ${kind}`,
    method === undefined ? undefined : sql`e.method = ${method}`,
    cod ? sql`e.cod` : undefined,
    after === undefined ? undefined : sql`(e.entered_at, e.id) > (${after.at}, ${after.id}::uuid)`,
  ];
  return all.filter((condition) => condition !== undefined);
}
