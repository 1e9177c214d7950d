import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { COMPLAINT_OUTCOMES, ComplaintKind } from '../rules/complaints.ts';
import { POST_REACH, type Reach } from './post-reach.ts';

export type ComplaintRow = {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly shipmentId: string;
  readonly postingNo: string | null;
  readonly unitId: string;
  readonly kind: ComplaintKind;
  readonly complainantName: string;
  readonly complainantPhone: string | null;
  readonly text: string;
  readonly filedAt: Date;
  readonly filedBy: string;
  readonly answerDue: Day;
  readonly outcome: (typeof COMPLAINT_OUTCOMES)[number] | null;
  readonly answer: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
  /** True where the asker looks after the unit that answers. */
  readonly inReach: boolean;
};

const COMPLAINT = `c.id, c.version, c.number, c.shipment_id, s.posting_no, c.unit_id, c.kind, c.complainant_name, c.complainant_phone, c.text, c.filed_at, f.name as filed_by, c.answer_due,
  c.outcome, c.answer, a.name as answered_by, c.answered_at, c.unit_id in (select id from reach) as in_reach
  from complaint c join shipment s on s.id = c.shipment_id join staff f on f.id = c.filed_by left join staff a on a.id = c.answered_by`;

export type NewComplaint = Pick<ComplaintRow, 'id' | 'number' | 'shipmentId' | 'unitId' | 'kind' | 'complainantName' | 'complainantPhone' | 'text' | 'filedAt' | 'answerDue'> & { readonly by: string };

export async function insertComplaint(db: Db, row: NewComplaint): Promise<void> {
  await db.run(
    'postal.insertComplaint',
    `insert into complaint (id, number, shipment_id, unit_id, kind, complainant_name, complainant_phone, text, filed_at, filed_by, answer_due) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [row.id, row.number, row.shipmentId, row.unitId, row.kind, row.complainantName, row.complainantPhone, row.text, row.filedAt, row.by, row.answerDue],
  );
}

/** One complaint, whoever asks; unlocked. */
export function findComplaint(db: Db, id: string, asker: Reach): Promise<ComplaintRow | undefined> {
  return db.find('postal.findComplaint', `${POST_REACH} select ${COMPLAINT} where c.id = $3`, [asker.unitId, asker.desks, id]);
}

/** One complaint of the units the asker looks after, its row taken. */
export function lockComplaint(db: Db, id: string, asker: Reach): Promise<ComplaintRow | undefined> {
  return db.find('postal.lockComplaint', `${POST_REACH} select ${COMPLAINT} where c.id = $3 and c.unit_id in (select id from reach) for update of c`, [asker.unitId, asker.desks, id]);
}

/** Writes the answer; the complaint is answered once. */
export async function answerComplaintRow(db: Db, id: string, answer: { outcome: string; text: string; by: string; at: Date }): Promise<void> {
  await db.run('postal.answerComplaint', 'update complaint set version = version + 1, outcome = $2, answer = $3, answered_by = $4, answered_at = $5 where id = $1', [id, answer.outcome, answer.text, answer.by, answer.at]);
}

/** What waits for an answer at the units the asker looks after, due first. */
export function listWaitingComplaints(db: Db, asker: Reach, after: { value: Day; id: string } | undefined, limit: number): Promise<ComplaintRow[]> {
  return db.rows(
    'postal.listWaitingComplaints',
    `${POST_REACH} select ${COMPLAINT} where c.answered_at is null and c.unit_id in (select id from reach) and ($3::date is null or (c.answer_due, c.id) > ($3, $4::uuid)) order by c.answer_due, c.id limit $5`,
    [asker.unitId, asker.desks, after?.value ?? null, after?.id ?? null, limit],
  );
}

/** What has been answered at the units the asker looks after, the newest first. */
export function listAnsweredComplaints(db: Db, asker: Reach, after: { at: Date; id: string } | undefined, limit: number): Promise<ComplaintRow[]> {
  return db.rows(
    'postal.listAnsweredComplaints',
    `${POST_REACH} select ${COMPLAINT} where c.answered_at is not null and c.unit_id in (select id from reach) and ($3::timestamptz is null or (c.filed_at, c.id) < ($3, $4::uuid)) order by c.filed_at desc, c.id desc limit $5`,
    [asker.unitId, asker.desks, after?.at ?? null, after?.id ?? null, limit],
  );
}

/** Everything complained of about one shipment, the newest first. */
export function listComplaintsOf(db: Db, shipmentId: string, asker: Reach): Promise<ComplaintRow[]> {
  return db.rows('postal.listComplaintsOf', `${POST_REACH} select ${COMPLAINT} where c.shipment_id = $3 order by c.filed_at desc, c.id desc limit 200`, [asker.unitId, asker.desks, shipmentId]);
}

/** Whether two areas of the tariff lie in one province. */
export async function inOneProvince(db: Db, fromArea: string, toArea: string): Promise<boolean> {
  const { same } = await db.row<{ same: boolean }>('postal.findOneProvince', 'select count(distinct province) <= 1 as same from postal_area where code in ($1, $2)', [fromArea, toArea]);
  return same;
}
