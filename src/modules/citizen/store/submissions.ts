import type { Db } from '#platform/database.ts';
import { lists } from '#platform/lists.ts';
import { sql } from 'kysely';
import type { Employer } from '#kernel/actor.ts';
import type { SubmissionState } from '../rules/filing.ts';

export type NewSubmission = {
  readonly dossierId: string;
  readonly filingId: string;
  readonly citizenId: string;
  readonly unitId: string;
  readonly receiptNo: string;
  readonly submittedAt: Date;
  readonly answerBy: Date;
  readonly mandateId: string | null;
  readonly helperId: string | null;
};

export async function insertSubmission(db: Db, row: NewSubmission): Promise<void> {
  await db.run(
    'citizen.insertSubmission',
    'insert into submission (dossier_id, filing_id, citizen_id, unit_id, receipt_no, submitted_at, answer_by, mandate_id, helper_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [row.dossierId, row.filingId, row.citizenId, row.unitId, row.receiptNo, row.submittedAt, row.answerBy, row.mandateId, row.helperId],
  );
}

export type SubmissionRow = Omit<NewSubmission, 'helperId'> & {
  readonly version: number;
  readonly status: number;
  readonly stage: string | null;
  readonly cancelled: boolean;
  readonly code: string | null;
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly fieldName: string;
  readonly applicantName: string;
  readonly applicantKind: 'person' | 'enterprise';
  readonly helperName: string | null;
  readonly helperEmployer: Employer | null;
  readonly preparedBy: string | null;
  readonly preparedAt: Date | null;
  readonly prepareNote: string | null;
  /** The open request for papers, and whether the citizen has sent what it asks for. */
  readonly requestId: string | null;
  readonly sentAt: Date | null;
  readonly sentNote: string | null;
  /** Who sent it in her name. */
  readonly sentBy: string | null;
};

const ROW = `s.dossier_id, s.filing_id, s.citizen_id, s.unit_id, s.receipt_no, s.submitted_at, s.answer_by, s.mandate_id, d.version, d.status, d.stage, d.cancelled_at is not null as cancelled, d.code,
  d.procedure_code, d.procedure_name, coalesce(f.name, d.field_code) as field_name, coalesce(p.name, c.name) as applicant_name, c.kind as applicant_kind, h.name as helper_name, h.employer as helper_employer,
  w.name as prepared_by, s.prepared_at, s.prepare_note, q.id as request_id, x.sent_at, x.note as sent_note, y.name as sent_by`;
const FROM = `from submission s join dossier d on d.id = s.dossier_id join citizen c on c.id = s.citizen_id left join field f on f.code = d.field_code left join staff h on h.id = s.helper_id left join staff w on w.id = s.prepared_by
  left join dossier_party p on p.dossier_id = d.id and p.role = 'owner' and p.replaced_at is null
  left join supplement_request q on q.dossier_id = d.id and q.received_at is null and d.status = 5 left join supplement_sent x on x.request_id = q.id left join staff y on y.id = x.helper_id`;

export function findSubmission(db: Db, dossierId: string): Promise<SubmissionRow | undefined> {
  return db.find('citizen.findSubmission', `select ${ROW} ${FROM} where s.dossier_id = $1 order by q.no desc limit 1`, [dossierId]);
}

/** The dossier a filing became. */
export async function findDossierOf(db: Db, filingId: string): Promise<string | undefined> {
  return (await db.find<{ dossierId: string }>('citizen.findDossierOf', 'select dossier_id from submission where filing_id = $1', [filingId]))?.dossierId;
}

export type SubmissionQuery = {
  readonly unitId: string;
  readonly state: SubmissionState | undefined;
  readonly late: boolean;
  readonly search: { readonly code: string } | { readonly words: string } | undefined;
  readonly now: Date;
  readonly after: { readonly at: Date; readonly id: string } | undefined;
  readonly limit: number;
};

/** True of a submission in a state, in the words of the query. */
const STATE = {
  waiting: sql`d.status = 1 and d.cancelled_at is null`,
  asked: sql`d.status = 5 and d.cancelled_at is null and x.sent_at is null`,
  answered: sql`d.status = 5 and d.cancelled_at is null and x.sent_at is not null`,
  withdrawing: sql`d.status = 7 and d.cancelled_at is null`,
  settled: sql`(d.status not in (1, 5, 7) or d.cancelled_at is not null)`,
} as const satisfies Record<SubmissionState, unknown>;
const OPEN = sql`d.reception_unit_id = s.unit_id and d.channel = 'online' and d.status in (1, 5) and d.cancelled_at is null`;

/** Submissions of a one-stop: open ones by their clock, settled ones the newest first. */
export function listSubmissions(db: Db, query: SubmissionQuery): Promise<SubmissionRow[]> {
  const { unitId, state, late, search, now, after, limit } = query;
  // What has no clock: the newest first.
  const clockless = state === 'settled' || state === 'withdrawing';
  const conditions = [
    sql`s.unit_id = ${unitId}`,
    state === undefined ? OPEN : clockless ? STATE[state] : sql`${OPEN} and ${STATE[state]}`,
    ...(late ? [sql`s.answer_by < ${now} and (d.status = 1 or x.sent_at is not null)`] : []),
    ...(search === undefined ? [] : 'code' in search ? [sql`(d.code like ${`${search.code}%`} or s.receipt_no like ${`${search.code}%`})`] : [sql`p.name_key like ${`%${search.words}%`}`]),
    ...(after === undefined ? [] : clockless ? [sql`(s.submitted_at, s.dossier_id) < (${after.at}, ${after.id}::uuid)`] : [sql`(s.answer_by, s.dossier_id) > (${after.at}, ${after.id}::uuid)`]),
  ];
  const order = clockless ? sql`s.submitted_at desc, s.dossier_id desc` : sql`s.answer_by, s.dossier_id`;
  return db.list(sql<SubmissionRow>`select ${sql.raw(ROW)} ${sql.raw(FROM)} where ${sql.join(conditions, sql` and `)} order by ${order} limit ${limit}`.compile(lists));
}

/** How many of a one-stop's submissions stand open in each state, and how many are late. */
export function countSubmissions(db: Db, unitId: string, now: Date): Promise<{ waiting: number; late: number; asked: number; answered: number; withdrawing: number }> {
  return db.row(
    'citizen.countSubmissions',
    `select count(*) filter (where d.status = 1) as waiting, count(*) filter (where s.answer_by < $2 and (d.status = 1 or x.sent_at is not null)) as late,
       count(*) filter (where d.status = 5 and x.sent_at is null) as asked, count(*) filter (where d.status = 5 and x.sent_at is not null) as answered,
       (select count(*) from dossier w join submission o on o.dossier_id = w.id where w.reception_unit_id = $1 and w.channel = 'online' and w.status = 7 and w.cancelled_at is null) as withdrawing
       from dossier d join submission s on s.dossier_id = d.id left join supplement_request q on q.dossier_id = d.id and q.received_at is null and d.status = 5 left join supplement_sent x on x.request_id = q.id
      where d.reception_unit_id = $1 and d.channel = 'online' and d.status in (1, 5) and d.cancelled_at is null`,
    [unitId, now],
  );
}

export type ReturnOrderRow = { readonly name: string; readonly phone: string | null; readonly address: string; readonly chosenAt: Date };

/** Where a result that is ready and was wanted by post goes, as the citizen wrote it when she filed; none once the post has taken it. */
export function findReturnOrder(db: Db, dossierId: string, unitId: string): Promise<ReturnOrderRow | undefined> {
  return db.find(
    'citizen.findReturnOrder',
    `select p.name, coalesce(nullif(p.phone, ''), f.phone) as phone, coalesce(nullif(p.address, ''), f.address) as address, s.submitted_at as chosen_at
       from submission s join dossier d on d.id = s.dossier_id join filing f on f.id = s.filing_id join dossier_party p on p.dossier_id = d.id and p.role = 'owner' and p.replaced_at is null
      where s.dossier_id = $1 and d.reception_unit_id = $2 and d.result_choice = 'post' and d.cancelled_at is null and (d.status = 9 or d.status = 8 and d.stop_reason = 'REFUSED_ON_MERITS' and d.result = 'sealed')
        and coalesce(nullif(p.address, ''), f.address) is not null
        and not exists (select from shipment o where o.dossier_id = d.id and o.direction = 'out' and o.accepted_at is not null and o.state not in ('returned', 'lost', 'cancelled'))`,
    [dossierId, unitId],
  );
}

export async function updatePrepared(db: Db, dossierId: string, by: string, at: Date, note: string | null): Promise<void> {
  await db.run('citizen.updatePrepared', 'update submission set prepared_by = $2, prepared_at = $3, prepare_note = $4 where dossier_id = $1', [dossierId, by, at, note]);
}

/** The clock begins anew: the citizen has sent something. */
export async function updateAnswerBy(db: Db, dossierId: string, answerBy: Date): Promise<void> {
  await db.run('citizen.updateAnswerBy', 'update submission set answer_by = $2, prepared_by = null, prepared_at = null, prepare_note = null where dossier_id = $1', [dossierId, answerBy]);
}

export async function insertSent(db: Db, row: { requestId: string; dossierId: string; citizenId: string; note: string | null; at: Date; mandateId: string | null; helperId: string | null }): Promise<boolean> {
  const added = await db.run('citizen.insertSent', 'insert into supplement_sent (request_id, dossier_id, citizen_id, note, sent_at, mandate_id, helper_id) values ($1, $2, $3, $4, $5, $6, $7) on conflict (request_id) do nothing', [row.requestId, row.dossierId, row.citizenId, row.note, row.at, row.mandateId, row.helperId]);
  return added === 1;
}

/** Other open dossiers of the same procedure whose owner has the same number, at the same one-stop. */
export async function listOtherOpen(db: Db, dossierId: string): Promise<string[]> {
  const rows = await db.rows<{ code: string }>(
    'citizen.listOtherOpen',
    `select coalesce(o.code, t.receipt_no, o.id::text) as code from dossier d join dossier_party p on p.dossier_id = d.id and p.role = 'owner' and p.replaced_at is null and p.id_number is not null
       join dossier_party q on q.id_number = p.id_number and q.id_kind = p.id_kind and q.role = 'owner' and q.replaced_at is null and q.dossier_id <> d.id
       join dossier o on o.id = q.dossier_id and o.procedure_code = d.procedure_code and o.reception_unit_id = d.reception_unit_id and o.status not in (3, 8, 10) and o.cancelled_at is null
       left join submission t on t.dossier_id = o.id
      where d.id = $1 order by o.arrived_at desc limit 5`,
    [dossierId],
  );
  return rows.map(({ code }) => code);
}
