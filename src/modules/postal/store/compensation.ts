import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { CompensationBody } from '../rules/complaints.ts';
import type { Harm } from '../rules/liability.ts';
import { POST_REACH, type Reach } from './post-reach.ts';

export type CompensationRow = {
  readonly id: string;
  readonly shipmentId: string;
  readonly postingNo: string | null;
  readonly state: string;
  readonly complaintId: string | null;
  readonly rule: Harm;
  readonly lines: CompensationBody;
  readonly amountVnd: number;
  readonly decidedBy: string;
  readonly decidedAt: Date;
  readonly payBy: Day;
  readonly paidAt: Date | null;
  readonly documentNo: string | null;
};

const COMPENSATION = `c.id, c.shipment_id, s.posting_no, s.state, c.complaint_id, c.rule, c.lines, c.amount_vnd, d.name as decided_by, c.decided_at, c.pay_by, c.paid_at, c.document_no
  from compensation c join shipment s on s.id = c.shipment_id join staff d on d.id = c.decided_by`;

export async function insertCompensation(db: Db, row: { id: string; shipmentId: string; complaintId: string | null; harm: Harm; body: CompensationBody; amountVnd: number; by: string; at: Date; payBy: Day }): Promise<void> {
  await db.run(
    'postal.insertCompensation',
    'insert into compensation (id, shipment_id, complaint_id, rule, lines, amount_vnd, decided_by, decided_at, pay_by) values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9)',
    [row.id, row.shipmentId, row.complaintId, row.harm, JSON.stringify(row.body), row.amountVnd, row.by, row.at, row.payBy],
  );
}

/** What was decided for a shipment, oldest first. */
export function listCompensationsOf(db: Db, shipmentId: string): Promise<CompensationRow[]> {
  return db.rows('postal.listCompensationsOf', `select ${COMPENSATION} where c.shipment_id = $1 order by c.decided_at, c.id`, [shipmentId]);
}

/** What the asker's units still have to pay, due first. */
export function listUnpaidCompensations(db: Db, asker: Reach, after: { value: Day; id: string } | undefined, limit: number): Promise<CompensationRow[]> {
  return db.rows(
    'postal.listUnpaidCompensations',
    `${POST_REACH} select ${COMPENSATION} where c.paid_at is null and s.unit_id in (select id from reach) and ($3::date is null or (c.pay_by, c.id) > ($3, $4::uuid)) order by c.pay_by, c.id limit $5`,
    [asker.unitId, asker.desks, after?.value ?? null, after?.id ?? null, limit],
  );
}

/** What the asker's units have paid, the newest first. */
export function listPaidCompensations(db: Db, asker: Reach, after: { at: Date; id: string } | undefined, limit: number): Promise<CompensationRow[]> {
  return db.rows(
    'postal.listPaidCompensations',
    `${POST_REACH} select ${COMPENSATION} where c.paid_at is not null and s.unit_id in (select id from reach) and ($3::timestamptz is null or (c.paid_at, c.id) < ($3, $4::uuid)) order by c.paid_at desc, c.id desc limit $5`,
    [asker.unitId, asker.desks, after?.at ?? null, after?.id ?? null, limit],
  );
}

/** One compensation, unlocked: which shipment to take first. */
export function findCompensation(db: Db, id: string): Promise<CompensationRow | undefined> {
  return db.find('postal.findCompensation', `select ${COMPENSATION} where c.id = $1`, [id]);
}

/** One compensation, its row taken. */
export function lockCompensation(db: Db, id: string): Promise<CompensationRow | undefined> {
  return db.find('postal.lockCompensation', `select ${COMPENSATION} where c.id = $1 for update of c`, [id]);
}

export async function markPaid(db: Db, id: string, paid: { by: string; at: Date; documentNo: string }): Promise<void> {
  await db.run('postal.markCompensationPaid', 'update compensation set paid_at = $2, paid_by = $3, document_no = $4 where id = $1', [id, paid.at, paid.by, paid.documentNo]);
}
