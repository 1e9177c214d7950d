import type { Employer } from '#kernel/actor.ts';
import type { Db } from '#platform/database.ts';
import type { Method, Purse } from '../rules/purses.ts';
import type { RefundGround, RefundState } from '../rules/refunds.ts';

export type Refund = {
  readonly id: string;
  readonly unitId: string;
  readonly paymentId: string;
  readonly year: number | null;
  readonly number: number | null;
  readonly state: RefundState;
  readonly purse: Purse;
  readonly method: Method;
  readonly ground: RefundGround;
  readonly amount: number;
  readonly reason: string;
  readonly evidenceNo: string | null;
  readonly payeeName: string;
  readonly identityPaper: string | null;
  readonly authority: string | null;
  readonly sessionId: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly settledBy: string | null;
  readonly settledAt: Date | null;
  readonly declineReason: string | null;
};
export type RefundRow = Refund & { readonly askedByName: string; readonly askedByEmployer: Employer; readonly settledByName: string | null; readonly settledByEmployer: Employer | null; readonly tillUnitId: string; readonly dossierId: string | null };

const REFUNDS = `select f.id, f.unit_id, f.payment_id, f.year, f.number, f.state, f.purse, f.method, f.ground, f.amount, f.reason, f.evidence_no, f.payee_name, f.identity_paper, f.authority, f.session_id,
    f.asked_by, f.asked_at, f.settled_by, f.settled_at, f.decline_reason, a.name as asked_by_name, a.employer as asked_by_employer, b.name as settled_by_name, b.employer as settled_by_employer,
    t.unit_id as till_unit_id, p.dossier_id
  from refund f join staff a on a.id = f.asked_by join cash_session t on t.id = f.session_id join payment p on p.id = f.payment_id left join staff b on b.id = f.settled_by`;

export async function insertRefund(db: Db, row: Refund): Promise<void> {
  await db.run(
    'payment.insertRefund',
    `insert into refund (id, unit_id, payment_id, year, number, state, purse, method, ground, amount, reason, evidence_no, payee_name, identity_paper, authority, session_id, asked_by, asked_at, settled_by, settled_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`,
    [...of(row), row.reason, row.evidenceNo, row.payeeName, row.identityPaper, row.authority, row.sessionId, row.askedBy, row.askedAt, row.settledBy, row.settledAt],
  );
}

export function findRefund(db: Db, id: string): Promise<RefundRow | undefined> {
  return db.find('payment.findRefund', `${REFUNDS} where f.id = $1`, [id]);
}

export function lockRefund(db: Db, id: string): Promise<RefundRow | undefined> {
  return db.find('payment.lockRefund', `${REFUNDS} where f.id = $1 for update of f`, [id]);
}

/** The refunds of some payments, oldest first. */
export function listRefundsOf(db: Db, paymentIds: readonly string[]): Promise<RefundRow[]> {
  return db.rows('payment.listRefundsOf', `${REFUNDS} where f.payment_id = any ($1::uuid[]) order by f.asked_at, f.id`, [paymentIds]);
}

export type RefundQuery = { readonly units: readonly string[] | undefined; readonly state: RefundState | undefined; readonly after: { readonly at: Date; readonly id: string } | undefined; readonly limit: number };

/** Refunds of some units' money and tills, newest first; undefined units: everywhere. */
export function listRefundRows(db: Db, { units, state, after, limit }: RefundQuery): Promise<RefundRow[]> {
  return db.rows(
    'payment.listRefundRows',
    `${REFUNDS} where ($1::uuid[] is null or f.unit_id = any ($1) or t.unit_id = any ($1)) and ($2::text is null or f.state = $2) and ($3::timestamptz is null or (f.asked_at, f.id) < ($3, $4::uuid))
      order by f.asked_at desc, f.id desc limit $5`,
    [units ?? null, state ?? null, after?.at ?? null, after?.id ?? null, limit],
  );
}

/** Sum of what went back of a payment or is about to. */
export async function sumBack(db: Db, paymentId: string): Promise<number> {
  const { back } = await db.row<{ back: number }>('payment.sumBack', `select coalesce(sum(amount), 0)::bigint as back from refund where payment_id = $1 and state <> 'declined'`, [paymentId]);
  return back;
}

/** Sum of what has gone back of a payment. */
export async function sumPaidBack(db: Db, paymentId: string): Promise<number> {
  const { back } = await db.row<{ back: number }>('payment.sumPaidBack', `select coalesce(sum(amount), 0)::bigint as back from refund where payment_id = $1 and state = 'paid'`, [paymentId]);
  return back;
}

/** The next number of a unit and year; the row stays locked until the transaction ends, so none is lost or doubled. */
export async function takeRefundNumber(db: Db, unitId: string, year: number): Promise<number> {
  const { last } = await db.row<{ last: number }>(
    'payment.takeRefundNumber',
    'insert into refund_number (unit_id, year, last) values ($1, $2, 1) on conflict (unit_id, year) do update set last = refund_number.last + 1 returning last',
    [unitId, year],
  );
  return last;
}

export async function payRefundRow(db: Db, id: string, settled: { year: number; number: number; staffId: string; at: Date }): Promise<void> {
  await db.run('payment.payRefund', `update refund set state = 'paid', year = $2, number = $3, settled_by = $4, settled_at = $5 where id = $1`, [id, settled.year, settled.number, settled.staffId, settled.at]);
}

export async function declineRefundRow(db: Db, id: string, settled: { staffId: string; at: Date; reason: string }): Promise<void> {
  await db.run('payment.declineRefund', `update refund set state = 'declined', settled_by = $2, settled_at = $3, decline_reason = $4 where id = $1`, [id, settled.staffId, settled.at, settled.reason]);
}

function of(row: Refund): unknown[] {
  return [row.id, row.unitId, row.paymentId, row.year, row.number, row.state, row.purse, row.method, row.ground, row.amount];
}
