import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { CashRule, Rhythm } from '../rules/transfer-list.ts';

/** What of a session nobody has settled: transfers the bank has not shown, refunds a second person has not approved. */
export function countWaiting(db: Db, sessionId: string): Promise<{ paymentPending: number; refundWaiting: number }> {
  return db.row(
    'payment.countWaiting',
    `select (select count(*) from payment where session_id = $1 and state = 'pending') as payment_pending, (select count(*) from refund where session_id = $1 and state = 'asked') as refund_waiting`,
    [sessionId],
  );
}

export type WaitingRow = { readonly what: 'paymentPending' | 'refundWaiting'; readonly id: string; readonly label: string | null; readonly since: Date; readonly amount: number; readonly dossierId: string | null; readonly subjectId: string };

/** The same, each with what it is for; oldest first, at most a hundred. */
export function listWaiting(db: Db, sessionId: string): Promise<WaitingRow[]> {
  return db.rows(
    'payment.listWaiting',
    `select 'paymentPending' as what, id, bill_ref as label, taken_at as since, amount, dossier_id, subject_id from payment where session_id = $1 and state = 'pending'
     union all
     select 'refundWaiting', f.id, null, f.asked_at, f.amount, p.dossier_id, p.subject_id from refund f join payment p on p.id = f.payment_id where f.session_id = $1 and f.state = 'asked'
     order by since, id limit 100`,
    [sessionId],
  );
}

export type ReceiptRun = { readonly template: string; readonly symbol: string; readonly day: Day; readonly first: number; readonly last: number; readonly issued: number; readonly cancelled: number[] };

/** Receipts of a session from-to, range by range, with those cancelled since. */
export function listReceiptRuns(db: Db, sessionId: string): Promise<ReceiptRun[]> {
  return db.rows(
    'payment.listReceiptRuns',
    `select template, symbol, min(issued_day) as day, min(number)::int as first, max(number)::int as last, count(*) as issued,
       coalesce(array_agg(number::int8 order by number) filter (where state = 'cancelled'), '{}') as cancelled
       from receipt where session_id = $1 group by template, symbol, range_id order by min(issued_at)`,
    [sessionId],
  );
}

export type RuleRow = CashRule & { readonly unitId: string; readonly unit: string; readonly validFrom: string };

/** The cash rule of a unit on a day. */
export function findCashRule(db: Db, unitId: string, day: string): Promise<{ cutOffMinute: number; rhythm: Rhythm; daysToTransfer: number; source: string } | undefined> {
  return db.find(
    'payment.findCashRule',
    'select cut_off_minute, rhythm, days_to_transfer, source from cash_rule where unit_id = $1 and valid_from <= $2 order by valid_from desc limit 1',
    [unitId, day],
  );
}

export function listRules(db: Db, unitId: string | null): Promise<RuleRow[]> {
  return db.rows(
    'payment.listRules',
    `select r.unit_id, u.short_name as unit, r.valid_from, r.cut_off_minute, r.rhythm, r.days_to_transfer, r.source from cash_rule r join org_unit u on u.id = r.unit_id
      where $1::uuid is null or r.unit_id = $1 order by u.short_name, r.valid_from desc limit 500`,
    [unitId],
  );
}

/** Records a rule; false when the unit has one from that day. */
export async function insertRule(db: Db, rule: Omit<RuleRow, 'unit'>, by: string, at: Date): Promise<boolean> {
  const added = await db.run(
    'payment.insertRule',
    `insert into cash_rule (unit_id, valid_from, cut_off_minute, rhythm, days_to_transfer, source, recorded_by, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [rule.unitId, rule.validFrom, rule.cutOffMinute, rule.rhythm, rule.daysToTransfer, rule.source, by, at],
  );
  return added === 1;
}

export type MoneyUnit = { readonly id: string; readonly kind: string; readonly name: string; readonly superiorName: string; readonly place: string; readonly validTo: Day | null };

/** A unit as papers and vouchers name it. */
export function findMoneyUnit(db: Db, id: string): Promise<MoneyUnit | undefined> {
  return db.find('payment.findMoneyUnit', 'select id, kind, name, superior_name, place, valid_to from org_unit where id = $1', [id]);
}

/** The next number of a series of the unit and year; the row waits for whoever took the one before. */
export async function takeCashNumber(db: Db, unitId: string, series: 'voucher' | 'list', year: number): Promise<number> {
  const { last } = await db.row<{ last: number }>(
    'payment.takeCashNumber',
    `insert into cash_number (unit_id, series, year, last) values ($1, $2, $3, 1) on conflict (unit_id, series, year) do update set last = cash_number.last + 1 returning last`,
    [unitId, series, year],
  );
  return last;
}
