import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { SubjectKind } from '../rules/charges.ts';
import type { ConfirmedBy, PaymentState } from '../rules/payments.ts';
import type { Method, Purse } from '../rules/purses.ts';

export type Payment = {
  readonly id: string;
  readonly unitId: string;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly dossierId: string | null;
  readonly purse: Purse;
  readonly method: Method;
  readonly state: PaymentState;
  readonly amount: number;
  readonly tendered: number | null;
  readonly evidenceNo: string | null;
  readonly billRef: string | null;
  readonly accountId: string | null;
  readonly payerName: string;
  readonly payerAddress: string | null;
  readonly cod: boolean;
  /** Null: a transfer begun online, not confirmed into a till yet. */
  readonly sessionId: string | null;
  readonly tillUnitId: string;
  /** Null: the citizen began it herself. */
  readonly takenBy: string | null;
  readonly takenAt: Date;
  readonly confirmedBy: ConfirmedBy | null;
  readonly confirmedStaffId: string | null;
  readonly confirmedAt: Date | null;
};
/** A payment as screens show it, with what came after. */
export type PaymentRow = Payment & { readonly takenByName: string; readonly refunded: number; readonly chargeIds: readonly string[]; readonly receiptId: string | null; readonly receiptSymbol: string | null; readonly receiptNo: number | null; readonly receiptDay: Day | null };

const COLUMNS = `p.id, p.unit_id, p.subject_kind, p.subject_id, p.dossier_id, p.purse, p.method, p.state, p.amount, p.tendered, p.evidence_no, p.bill_ref, p.account_id, p.payer_name, p.payer_address, p.cod,
    p.session_id, p.till_unit_id, p.taken_by, p.taken_at, p.confirmed_by, p.confirmed_staff_id, p.confirmed_at`;
const PAYMENTS = `select ${COLUMNS}, coalesce(s.name, p.payer_name) as taken_by_name, coalesce((select sum(f.amount) from refund f where f.payment_id = p.id and f.state = 'paid'), 0)::bigint as refunded,
    array(select charge_id::text from payment_charge k where k.payment_id = p.id order by charge_id) as charge_ids,
    r.id as receipt_id, r.symbol as receipt_symbol, r.number as receipt_no, r.issued_day as receipt_day
  from payment p left join staff s on s.id = p.taken_by left join receipt r on r.payment_id = p.id and r.state = 'issued'`;

export async function insertPayment(db: Db, row: Payment): Promise<void> {
  await db.run(
    'payment.insertPayment',
    `insert into payment (id, unit_id, subject_kind, subject_id, dossier_id, purse, method, state, amount, tendered, evidence_no, bill_ref, account_id, payer_name, payer_address, cod,
       session_id, till_unit_id, taken_by, taken_at, confirmed_by, confirmed_staff_id, confirmed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)`,
    [...of(row), ...money(row), row.payerName, row.payerAddress, row.cod, row.sessionId, row.tillUnitId, row.takenBy, row.takenAt, row.confirmedBy, row.confirmedStaffId, row.confirmedAt],
  );
}

export function findPayment(db: Db, id: string): Promise<PaymentRow | undefined> {
  return db.find('payment.findPayment', `${PAYMENTS} where p.id = $1`, [id]);
}

/** The payment, taken until the end of the transaction. */
export function lockPayment(db: Db, id: string): Promise<Payment | undefined> {
  return db.find('payment.lockPayment', `select ${COLUMNS} from payment p where p.id = $1 for update`, [id]);
}

export function lockPaymentByBill(db: Db, billRef: string): Promise<Payment | undefined> {
  return db.find('payment.lockPaymentByBill', `select ${COLUMNS} from payment p where p.bill_ref = $1 for update`, [billRef]);
}

/** The payments of one subject, or of a dossier with its shipments. */
export function listPaymentsOf(db: Db, subject: { kind: SubjectKind; id: string }): Promise<PaymentRow[]> {
  return db.rows('payment.listPaymentsOf', `${PAYMENTS} where (p.subject_kind = $1 and p.subject_id = $2) or ($1 = 'dossier' and p.dossier_id = $2) order by p.taken_at, p.id`, [subject.kind, subject.id]);
}

export type PaymentQuery = { readonly units: readonly string[] | undefined; readonly state: PaymentState | undefined; readonly after: { readonly at: Date; readonly id: string } | undefined; readonly limit: number };

/** Payments of some units and their tills, newest first; undefined units: everywhere. */
export function listPaymentRows(db: Db, { units, state, after, limit }: PaymentQuery): Promise<PaymentRow[]> {
  return db.rows(
    'payment.listPaymentRows',
    `${PAYMENTS} where ($1::uuid[] is null or p.unit_id = any ($1) or p.till_unit_id = any ($1)) and ($2::text is null or p.state = $2)
        and ($3::timestamptz is null or (p.taken_at, p.id) < ($3, $4::uuid))
      order by p.taken_at desc, p.id desc limit $5`,
    [units ?? null, state ?? null, after?.at ?? null, after?.id ?? null, limit],
  );
}

export type Confirmation = { readonly by: ConfirmedBy; readonly staffId: string | null; readonly at: Date; readonly evidenceNo: string; readonly statementDay: Day | null; readonly sessionId: string; readonly tillUnitId: string };

export async function confirmPaymentRow(db: Db, id: string, made: Confirmation): Promise<void> {
  await db.run(
    'payment.confirmPayment',
    `update payment set state = 'confirmed', confirmed_by = $2, confirmed_staff_id = $3, confirmed_at = $4, evidence_no = $5, statement_day = $6, session_id = $7, till_unit_id = $8 where id = $1`,
    [id, made.by, made.staffId, made.at, made.evidenceNo, made.statementDay, made.sessionId, made.tillUnitId],
  );
}

export async function withdrawPaymentRow(db: Db, id: string, by: { staffId: string; at: Date; reason: string }): Promise<void> {
  await db.run('payment.withdrawPayment', `update payment set state = 'withdrawn', withdrawn_by = $2, withdrawn_at = $3, withdraw_reason = $4 where id = $1`, [id, by.staffId, by.at, by.reason]);
}

/** True when this line of a statement has confirmed a payment to the account. */
export async function isStatementUsed(db: Db, accountId: string, evidenceNo: string): Promise<boolean> {
  const { used } = await db.row<{ used: boolean }>(
    'payment.isStatementUsed',
    `select exists (select from payment p join collection_account a on a.id = p.account_id join collection_account b on b.bank_bin = a.bank_bin and b.account = a.account
       where b.id = $1 and p.evidence_no = $2 and p.method = 'transfer') as used`,
    [accountId, evidenceNo],
  );
  return used;
}

/** A till, alone until the end of the transaction: for cash that leaves. False when it is closed. */
export async function lockOpenTill(db: Db, sessionId: string): Promise<boolean> {
  return (await db.find('payment.lockOpenTill', `select id from cash_session where id = $1 and state = 'open' for update`, [sessionId])) !== undefined;
}

/** Cash of one purse in a till, by its lines. */
export async function cashInTill(db: Db, sessionId: string, purse: Purse): Promise<number> {
  const { balance } = await db.row<{ balance: number }>('payment.cashInTill', `select coalesce(sum(amount), 0)::bigint as balance from purse_entry where session_id = $1 and purse = $2 and method = 'cash'`, [sessionId, purse]);
  return balance;
}

/** The owner of a dossier as a receipt may name her. */
export function findOwner(db: Db, dossierId: string): Promise<{ name: string; address: string | null } | undefined> {
  return db.find('payment.findOwner', `select name, address from dossier_party where dossier_id = $1 and role = 'owner' and replaced_at is null limit 1`, [dossierId]);
}

function of(row: Payment): unknown[] {
  return [row.id, row.unitId, row.subjectKind, row.subjectId, row.dossierId, row.purse];
}

function money(row: Payment): unknown[] {
  return [row.method, row.state, row.amount, row.tendered, row.evidenceNo, row.billRef, row.accountId];
}
