import type { Db } from '#platform/database.ts';
import type { ReturnChoice } from '../rules/filing.ts';
import { OWN_BY_NUMBER } from './views.ts';

export type MyDossierRow = {
  readonly id: string;
  readonly code: string | null;
  readonly receiptNo: string | null;
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly fieldCode: string;
  readonly fieldName: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly unitAddress: string;
  readonly unitPhone: string;
  readonly status: number;
  readonly stage: string | null;
  readonly cancelled: boolean;
  readonly stopExplanation: string | null;
  readonly channel: 'counter' | 'online' | 'post';
  readonly resultChoice: ReturnChoice;
  readonly arrivedAt: Date;
  readonly dueAt: Date | null;
  readonly answerBy: Date | null;
  readonly requestId: string | null;
  readonly sentAt: Date | null;
};

const ROW = `d.id, d.code, s.receipt_no, d.procedure_code, d.procedure_name, d.field_code, coalesce(f.name, d.field_code) as field_name, u.id as unit_id, u.name as unit_name, u.address as unit_address, u.phone as unit_phone,
  d.status, d.stage, d.cancelled_at is not null as cancelled, d.stop_explanation, d.channel, d.result_choice, d.arrived_at, case when d.status = 5 then null else d.due_at end as due_at, s.answer_by, q.id as request_id, x.sent_at`;
const FROM = `from dossier d join org_unit u on u.id = d.reception_unit_id left join field f on f.code = d.field_code left join submission s on s.dossier_id = d.id
  left join lateral (select id from supplement_request where dossier_id = d.id and received_at is null and d.status = 5 order by no desc limit 1) q on true left join supplement_sent x on x.request_id = q.id`;
/** $1: the citizen. What she filed, and what stands under her number where somebody has seen that it is hers. */
const HERS = `d.id in (select dossier_id from submission where citizen_id = $1 union ${OWN_BY_NUMBER})`;

/** Dossiers of a citizen, the newest first. */
export function listMyRows(db: Db, citizenId: string, after: { at: Date; id: string } | undefined, limit: number): Promise<MyDossierRow[]> {
  return db.rows('citizen.listMyDossiers', `select ${ROW} ${FROM} where ${HERS} and ($2::timestamptz is null or (d.arrived_at, d.id) < ($2, $3::uuid)) order by d.arrived_at desc, d.id desc limit $4`, [citizenId, after?.at ?? null, after?.id ?? null, limit]);
}

/** One dossier, if it is hers. */
export function findMyRow(db: Db, citizenId: string, id: string): Promise<MyDossierRow | undefined> {
  return db.find('citizen.findMyDossier', `select ${ROW} ${FROM} where d.id = $2 and ${HERS}`, [citizenId, id]);
}

/** The same, its row taken as the desk takes it: two answers to one request, hers and the desk's, come one after the other. */
export async function lockMyRow(db: Db, citizenId: string, id: string): Promise<MyDossierRow | undefined> {
  await db.run('citizen.lockMyDossier', `select d.id from dossier d where d.id = $2 and ${HERS} for update of d`, [citizenId, id]);
  return findMyRow(db, citizenId, id);
}

/** $1: the entries of the person whose mandate it is. What came in over the counter is seen to at the counter. */
const FILED = `d.id in (select dossier_id from submission where citizen_id = any($1::uuid[]))`;

/** What was filed online by the person of a mandate, as far as it reaches, the newest first. */
export function listFiledRows(db: Db, citizenIds: readonly string[], reach: { readonly procedures: readonly string[] | null; readonly fields: readonly string[] | null }, after: { at: Date; id: string } | undefined, limit: number): Promise<MyDossierRow[]> {
  return db.rows(
    'citizen.listFiledDossiers',
    `select ${ROW} ${FROM} where ${FILED} and ($2::text[] is null or d.procedure_code = any($2)) and ($3::text[] is null or d.field_code = any($3))
       and ($4::timestamptz is null or (d.arrived_at, d.id) < ($4, $5::uuid)) order by d.arrived_at desc, d.id desc limit $6`,
    [citizenIds, reach.procedures, reach.fields, after?.at ?? null, after?.id ?? null, limit],
  );
}

/** One of them. */
export function findFiledRow(db: Db, citizenIds: readonly string[], id: string): Promise<MyDossierRow | undefined> {
  return db.find('citizen.findFiledDossier', `select ${ROW} ${FROM} where d.id = $2 and ${FILED}`, [citizenIds, id]);
}

/** The same, its row taken. */
export async function lockFiledRow(db: Db, citizenIds: readonly string[], id: string): Promise<(MyDossierRow & { readonly citizenId: string }) | undefined> {
  await db.run('citizen.lockFiledDossier', `select d.id from dossier d where d.id = $2 and ${FILED} for update of d`, [citizenIds, id]);
  return db.find('citizen.findFiledLocked', `select s.citizen_id, ${ROW} ${FROM} where d.id = $2 and ${FILED}`, [citizenIds, id]);
}

export type AskedRow = { readonly id: string; readonly reason: string; readonly respondBy: string | null; readonly requestedAt: Date; readonly papers: readonly { readonly no: number; readonly name: string; readonly what: string | null }[] };

export function getRequest(db: Db, id: string): Promise<AskedRow> {
  return db.row('citizen.getRequest', 'select id, reason, respond_by, requested_at, papers from supplement_request where id = $1', [id]);
}

/** What happened to a dossier, as far as its citizen is told of it. */
export function listMySteps(db: Db, dossierId: string, kinds: readonly string[]): Promise<{ kind: string; at: Date }[]> {
  return db.rows('citizen.listMySteps', 'select kind, happened_at as at from journal_entry where dossier_id = $1 and kind = any($2) order by happened_at, position limit 200', [dossierId, kinds]);
}

/** The names of a dossier's papers by their number. */
export function listPaperNames(db: Db, dossierId: string): Promise<{ no: number; name: string }[]> {
  return db.rows('citizen.listPaperNames', 'select no, name from dossier_paper where dossier_id = $1 order by no', [dossierId]);
}
