import type { Db } from '#platform/database.ts';
import type { ChargeState, SubjectKind } from '../rules/charges.ts';
import type { CollectedAt, ExemptGroup, FeeFacts } from '../rules/fee-rule.ts';
import type { Purse } from '../rules/purses.ts';

export type BreakdownLine = { readonly name: string; readonly amount: number };

export type Charge = {
  readonly id: string;
  readonly unitId: string;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly dossierId: string | null;
  readonly purse: Purse;
  readonly state: ChargeState;
  readonly name: string;
  readonly ruleId: string | null;
  readonly legalBasis: string | null;
  readonly facts: FeeFacts;
  readonly breakdown: readonly BreakdownLine[] | null;
  readonly listed: number;
  readonly percent: number;
  readonly exemptGroup: ExemptGroup | null;
  readonly evidence: string | null;
  readonly percentOff: number;
  readonly amount: number;
  readonly payee: string | null;
  readonly collectedAt: CollectedAt;
  readonly refundableOnRefusal: boolean;
  readonly paymentId: string | null;
  readonly chargedBy: string | null;
  readonly chargedAt: Date;
};
export type ChargeRow = Charge & { readonly chargedByName: string | null; readonly cancelReason: string | null };

const CHARGES = `select c.id, c.unit_id, c.subject_kind, c.subject_id, c.dossier_id, c.purse, c.state, c.name, c.rule_id, c.legal_basis, c.facts, c.breakdown, c.listed, c.percent, c.exempt_group,
    c.evidence, c.percent_off, c.amount, c.payee, c.collected_at, c.refundable_on_refusal, c.payment_id, c.charged_by, c.charged_at, c.cancel_reason, s.name as charged_by_name
  from charge c left join staff s on s.id = c.charged_by`;

export async function insertCharge(db: Db, row: Charge): Promise<void> {
  await db.run(
    'payment.insertCharge',
    `insert into charge (id, unit_id, subject_kind, subject_id, dossier_id, purse, state, name, rule_id, legal_basis, facts, breakdown, listed, percent, exempt_group, evidence, percent_off,
       amount, payee, collected_at, refundable_on_refusal, charged_by, charged_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb, $12::jsonb, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)`,
    [...about(row), ...computed(row), row.payee, row.collectedAt, row.refundableOnRefusal, row.chargedBy, row.chargedAt],
  );
}

/** The charges of these ids, taken until the end of the transaction in one order for everybody. */
export async function lockCharges(db: Db, ids: readonly string[]): Promise<ChargeRow[]> {
  return db.rows('payment.lockCharges', `${CHARGES} where c.id = any ($1::uuid[]) order by c.id for update of c`, [ids]);
}

export function findCharge(db: Db, id: string): Promise<ChargeRow | undefined> {
  return db.find('payment.findCharge', `${CHARGES} where c.id = $1`, [id]);
}

/** The charges of one subject, or of a dossier with its shipments. */
export function listChargesOf(db: Db, subject: { kind: SubjectKind; id: string }): Promise<ChargeRow[]> {
  return db.rows('payment.listChargesOf', `${CHARGES} where (c.subject_kind = $1 and c.subject_id = $2) or ($1 = 'dossier' and c.dossier_id = $2) order by c.charged_at, c.id`, [subject.kind, subject.id]);
}

/** The charges a payment is for. */
export function listChargesOfPayment(db: Db, paymentId: string): Promise<ChargeRow[]> {
  return db.rows('payment.listChargesOfPayment', `${CHARGES} join payment_charge p on p.charge_id = c.id where p.payment_id = $1 order by c.id`, [paymentId]);
}

export async function cancelChargeRow(db: Db, id: string, by: { staffId: string; at: Date; reason: string }): Promise<void> {
  await db.run('payment.cancelCharge', `update charge set state = 'cancelled', cancelled_by = $2, cancelled_at = $3, cancel_reason = $4 where id = $1`, [id, by.staffId, by.at, by.reason]);
}

/** Ties charges to the payment that pays them, or waits to. */
export async function bindCharges(db: Db, paymentId: string, ids: readonly string[], state: 'pending' | 'paid'): Promise<void> {
  await db.run('payment.bindCharges', 'update charge set state = $3, payment_id = $1 where id = any ($2::uuid[])', [paymentId, ids, state]);
  await db.run('payment.insertPaymentCharges', 'insert into payment_charge (payment_id, charge_id, amount) select $1, id, amount from charge where id = any ($2::uuid[])', [paymentId, ids]);
}

/** The charges of a transfer that has come. */
export async function markPaid(db: Db, paymentId: string): Promise<void> {
  await db.run('payment.markPaid', `update charge set state = 'paid' where payment_id = $1`, [paymentId]);
}

/** The charges of a transfer that was given up are open again. */
export async function freeCharges(db: Db, paymentId: string): Promise<void> {
  await db.run('payment.freeCharges', `update charge set state = 'open', payment_id = null where payment_id = $1`, [paymentId]);
}

function about(row: Charge): unknown[] {
  return [row.id, row.unitId, row.subjectKind, row.subjectId, row.dossierId, row.purse, row.state, row.name, row.ruleId, row.legalBasis];
}

function computed(row: Charge): unknown[] {
  const breakdown = row.breakdown === null ? null : JSON.stringify(row.breakdown);
  return [JSON.stringify(row.facts), breakdown, row.listed, row.percent, row.exemptGroup, row.evidence, row.percentOff, row.amount];
}
