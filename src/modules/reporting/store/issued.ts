import type { Day } from '#kernel/day.ts';
import type { Message } from '#kernel/message.ts';
import type { Db } from '#platform/database.ts';
import type { OfficialForm, Regrouping } from '../rules/official-forms.ts';

export type IssuedRow = {
  readonly id: string;
  readonly number: string;
  readonly form: OfficialForm;
  readonly regroup: Regrouping;
  readonly unitId: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly periodCode: string;
  readonly periodLabel: Message;
  readonly fromDay: Day;
  readonly toDay: Day;
  readonly issue: number;
  readonly asOf: Day;
  readonly knownOn: Day;
  readonly synthetic: boolean;
  readonly sha256: Buffer;
  readonly issuedAt: Date;
  readonly issuedBy: string;
};

const ISSUED = `r.id, r.number, r.form, r.regroup, r.unit_id, u.code as unit_code, u.name as unit_name, r.period_code, r.period_label, r.from_day, r.to_day, r.issue, r.as_of, r.known_on, r.synthetic,
  r.sha256, r.issued_at, s.name as issued_by from issued_report r join org_unit u on u.id = r.unit_id join staff s on s.id = r.issued_by`;

/** One report of a unit, form and period is issued at a time. */
export async function lockIssue(db: Db, unitId: string, form: OfficialForm, periodCode: string): Promise<void> {
  await db.run('reporting.lockIssue', 'select pg_advisory_xact_lock(hashtextextended($1, 55))', [`issued_report/${unitId}/${form}/${periodCode}`]);
}

/** The issues of a unit, form and period, the newest first. */
export function listIssues(db: Db, unitId: string, form: OfficialForm, periodCode: string): Promise<IssuedRow[]> {
  return db.rows('reporting.listIssues', `select ${ISSUED} where r.unit_id = $1 and r.form = $2 and r.period_code = $3 order by r.issue desc limit 1000`, [unitId, form, periodCode]);
}

export function findIssued(db: Db, id: string): Promise<IssuedRow | undefined> {
  return db.find('reporting.findIssued', `select ${ISSUED} where r.id = $1`, [id]);
}

/** A report as it was issued, and whether its text still has its hash. */
export function getSnapshot<T>(db: Db, id: string): Promise<{ content: T; intact: boolean }> {
  return db.row('reporting.getSnapshot', `select content::jsonb as content, sha256(convert_to(content, 'UTF8')) = sha256 as intact from issued_report where id = $1`, [id]);
}

/** A report as it was issued, where its text still has its hash. */
export async function findIntact<T>(db: Db, id: string): Promise<T | undefined> {
  return (await db.find<{ content: T }>('reporting.findIntact', `select content::jsonb as content from issued_report where id = $1 and sha256(convert_to(content, 'UTF8')) = sha256`, [id]))?.content;
}

/** Whether the text of a report still has its hash. */
export async function isIntact(db: Db, id: string): Promise<boolean> {
  return (await db.row<{ intact: boolean }>('reporting.isIntact', `select sha256(convert_to(content, 'UTF8')) = sha256 as intact from issued_report where id = $1`, [id])).intact;
}

/** How many entries that the figures do not hold yet could still change a period: of days up to its end, or voids of such; counted up to a number. */
export async function countUnfollowed(db: Db, to: Day, voiding: readonly string[], most: number): Promise<number> {
  const { behind } = await db.row<{ behind: number }>(
    'reporting.countUnfollowed',
    `select count(*) as behind from (
       select 1 from journal_entry e, report_follower f
        where (e.transaction, e.position) > (least(f.transaction, pg_snapshot_xmax(pg_current_snapshot())), f.position)
          and (e.dossier_id is not null or e.session_id is not null) and (e.local_day <= $1 or e.kind = any($2::text[]))
        limit $3) x`,
    [to, voiding, most],
  );
  return behind;
}

export type NewIssue = Omit<IssuedRow, 'unitCode' | 'unitName' | 'issuedBy'> & { readonly content: string; readonly issuedBy: string };

export async function insertIssued(db: Db, row: NewIssue): Promise<void> {
  await db.run(
    'reporting.insertIssued',
    `insert into issued_report (id, number, form, regroup, unit_id, period_code, period_label, from_day, to_day, issue, as_of, known_on, synthetic, content, sha256, issued_by, issued_at)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [row.id, row.number, row.form, row.regroup, row.unitId, row.periodCode, JSON.stringify(row.periodLabel), row.fromDay, row.toDay, row.issue, row.asOf, row.knownOn, row.synthetic, row.content, row.sha256, row.issuedBy, row.issuedAt],
  );
}

/** The issued reports of a unit, of one form or all, the newest first after a place. */
export function listIssuedOf(db: Db, unitId: string, form: OfficialForm | undefined, after: { at: Date; id: string } | undefined, limit: number): Promise<IssuedRow[]> {
  return db.rows(
    'reporting.listIssuedOf',
    `select ${ISSUED} where r.unit_id = $1 and ($2::text is null or r.form = $2) and ($3::timestamptz is null or (r.issued_at, r.id) < ($3, $4::uuid)) order by r.issued_at desc, r.id desc limit $5`,
    [unitId, form ?? null, after?.at ?? null, after?.id ?? null, limit],
  );
}
