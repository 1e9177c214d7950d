import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { FilingState, ReturnChoice } from '../rules/filing.ts';
import type { Answers } from '../rules/form-layout.ts';
import type { Mark } from '../rules/merge-answers.ts';

export type FilingRow = {
  readonly id: string;
  readonly citizenId: string;
  readonly formId: string;
  readonly procedureCode: string;
  readonly revisionId: string;
  readonly unitId: string;
  readonly state: FilingState;
  readonly version: number;
  readonly number: number;
  readonly marks: Readonly<Record<string, Mark>>;
  readonly answers: Answers;
  readonly returnChoice: ReturnChoice | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly mandateId: string | null;
  readonly helperId: string | null;
  readonly startedAt: Date;
  readonly savedAt: Date;
  readonly expiresAt: Date;
};

const COLUMNS = `id, citizen_id, form_id, procedure_code, revision_id, unit_id, state, version, number, marks, answers, return_choice, address, phone, email, mandate_id, helper_id, started_at, saved_at, expires_at`;

/** A filing by its id, whoever's it is. */
export function findFiling(db: Db, id: string): Promise<FilingRow | undefined> {
  return db.find('citizen.findFiling', `select ${COLUMNS} from filing where id = $1`, [id]);
}

/** The same, taken until the end of the transaction: two saves come one after the other. */
export function lockFiling(db: Db, id: string): Promise<FilingRow | undefined> {
  return db.find('citizen.lockFiling', `select ${COLUMNS} from filing where id = $1 for update`, [id]);
}

/** One at a time for a citizen, so that she never has two drafts of one procedure. */
export async function lockFilingsOf(db: Db, citizenId: string): Promise<void> {
  await db.run('citizen.lockFilingsOf', `select pg_advisory_xact_lock(hashtextextended('filing ' || $1, 0))`, [citizenId]);
}

/** The draft a citizen has of a procedure. */
export function findOpenFiling(db: Db, citizenId: string, procedureCode: string): Promise<FilingRow | undefined> {
  return db.find('citizen.findOpenFiling', `select ${COLUMNS} from filing where citizen_id = $1 and procedure_code = $2 and state = 'open' for update`, [citizenId, procedureCode]);
}

export async function countOpenFilings(db: Db, citizenId: string): Promise<number> {
  const { count } = await db.row<{ count: number }>('citizen.countOpenFilings', `select count(*) from filing where citizen_id = $1 and state = 'open'`, [citizenId]);
  return count;
}

export async function insertFiling(db: Db, row: FilingRow): Promise<void> {
  await db.run(
    'citizen.insertFiling',
    `insert into filing (id, citizen_id, form_id, procedure_code, revision_id, unit_id, state, version, number, marks, answers, return_choice, address, phone, email, mandate_id, helper_id, started_at, saved_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, 'open', $7, $8, $9::jsonb, $10::jsonb, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
    [row.id, row.citizenId, row.formId, row.procedureCode, row.revisionId, row.unitId, row.version, row.number, JSON.stringify(row.marks), JSON.stringify(row.answers), row.returnChoice, row.address, row.phone, row.email, row.mandateId, row.helperId, row.startedAt, row.savedAt, row.expiresAt],
  );
}

/** What a change of a draft leaves. */
export async function updateFiling(db: Db, row: FilingRow): Promise<void> {
  await db.run(
    'citizen.updateFiling',
    `update filing set form_id = $2, revision_id = $3, unit_id = $4, version = $5, number = $6, marks = $7::jsonb, answers = $8::jsonb, return_choice = $9, address = $10, phone = $11, email = $12,
       mandate_id = $13, helper_id = $14, saved_at = $15, expires_at = $16 where id = $1 and state = 'open'`,
    [row.id, row.formId, row.revisionId, row.unitId, row.version, row.number, JSON.stringify(row.marks), JSON.stringify(row.answers), row.returnChoice, row.address, row.phone, row.email, row.mandateId, row.helperId, row.savedAt, row.expiresAt],
  );
}

/** A draft becomes a submission; its answers stay with it. */
export async function updateSubmitted(db: Db, id: string, answers: Answers, at: Date): Promise<void> {
  await db.run('citizen.updateSubmitted', `update filing set state = 'submitted', ended_at = $3, answers = $2::jsonb where id = $1`, [id, JSON.stringify(answers), at]);
}

/** A draft that is thrown away, or nobody has touched for long, keeps nothing of what was answered. */
export async function updateDropped(db: Db, id: string, state: 'dropped' | 'expired', at: Date): Promise<void> {
  await db.run('citizen.updateDropped', `update filing set state = $2, ended_at = $3, answers = '{}', marks = '{}', address = null, phone = null, email = null where id = $1`, [id, state, at]);
}

/** Drafts past their time. */
export async function listExpiredFilings(db: Db, now: Date): Promise<string[]> {
  const rows = await db.rows<{ id: string }>('citizen.listExpiredFilings', `select id from filing where state = 'open' and expires_at <= $1 order by expires_at limit 200 for update skip locked`, [now]);
  return rows.map(({ id }) => id);
}

export type DraftRow = { readonly id: string; readonly procedureCode: string; readonly procedureName: string; readonly fieldName: string; readonly unitName: string; readonly answered: number; readonly helped: boolean; readonly savedAt: Date; readonly expiresAt: Date };

export function listDrafts(db: Db, citizenId: string, now: Date): Promise<DraftRow[]> {
  return db.rows(
    'citizen.listDrafts',
    `select f.id, f.procedure_code, r.name as procedure_name, d.name as field_name, u.name as unit_name, (select count(*)::int from jsonb_object_keys(f.answers)) as answered, f.mandate_id is not null as helped, f.saved_at, f.expires_at
       from filing f join procedure_revision r on r.id = f.revision_id join field d on d.code = r.field_code join org_unit u on u.id = f.unit_id
      where f.citizen_id = $1 and f.state = 'open' and f.expires_at > $2 order by f.saved_at desc limit 100`,
    [citizenId, now],
  );
}

/** Whether a member of staff has a session of help open now that stands under no other mandate, and this one stands on that day. */
export async function hasSessionUnder(db: Db, staffId: string, mandateId: string, day: Day): Promise<boolean> {
  const found = await db.find(
    'citizen.findSessionUnder',
    `select s.id from assistance_session s join mandate m on m.id = $2 and m.revoked_at is null and m.to_day >= $3 where s.helper_id = $1 and s.state = 'open' and (s.mandate_id is null or s.mandate_id = m.id) limit 1`,
    [staffId, mandateId, day],
  );
  return found !== undefined;
}

export type FilingUnit = { readonly id: string; readonly name: string; readonly address: string; readonly phone: string };

/** One-stops that give codes and know who solves this procedure on a day. */
export function listFilingUnits(db: Db, procedureCode: string, fieldCode: string, day: Day): Promise<FilingUnit[]> {
  return db.rows(
    'citizen.listFilingUnits',
    `select u.id, u.name, u.address, u.phone from org_unit u
      where u.kind in ('OSS', 'CENTER') and u.ident_code is not null and u.valid_from <= $3 and (u.valid_to is null or u.valid_to >= $3)
        and exists (select from competent_unit c where c.reception_unit_id = u.id and c.from_day <= $3 and (c.to_day is null or c.to_day >= $3)
          and (c.procedure_code = $1 or c.procedure_code is null and (c.field_code is null or c.field_code = $2 or c.field_code = (select sector_code from field where code = $2))))
      order by u.name, u.id limit 200`,
    [procedureCode, fieldCode, day],
  );
}

export function getFilingUnit(db: Db, id: string): Promise<FilingUnit> {
  return db.row('citizen.getFilingUnit', 'select id, name, address, phone from org_unit where id = $1', [id]);
}

/** The department that solves a procedure for a one-stop on a day. */
export async function findCompetentUnit(db: Db, unitId: string, procedureCode: string, fieldCode: string, day: Day): Promise<string | undefined> {
  const found = await db.find<{ unitId: string }>(
    'citizen.findCompetentUnit',
    `select c.unit_id from competent_unit c
      where c.reception_unit_id = $1 and c.from_day <= $4 and (c.to_day is null or c.to_day >= $4)
        and (c.procedure_code = $2 or c.procedure_code is null and (c.field_code is null or c.field_code = $3 or c.field_code = (select sector_code from field where code = $3)))
      order by c.procedure_code nulls last, c.field_code = $3 desc nulls last, c.field_code nulls last, c.from_day desc limit 1`,
    [unitId, procedureCode, fieldCode, day],
  );
  return found?.unitId;
}

/** The name of a field of the catalogue. */
export async function getFieldName(db: Db, code: string): Promise<string> {
  const { name } = await db.row<{ name: string }>('citizen.getFieldName', 'select name from field where code = $1', [code]);
  return name;
}

/** Procedures people may file on a day: with a form in use and a revision in force. */
export function listFileable(db: Db, day: Day): Promise<{ code: string; name: string; fieldCode: string; fieldName: string; title: { vi: string; en: string } }[]> {
  return db.rows(
    'citizen.listFileable',
    `select f.procedure_code as code, r.name, r.field_code, d.name as field_name, f.layout->'title' as title
       from filing_form f join lateral (select name, field_code from procedure_revision where procedure_code = f.procedure_code and valid_from <= $1 and (valid_to is null or valid_to >= $1) order by valid_from desc, version desc limit 1) r on true
       join field d on d.code = r.field_code
      where f.id in (select distinct on (procedure_code) id from filing_form where state = 'published' and in_force_from <= $1 order by procedure_code, in_force_from desc) order by r.name limit 500`,
    [day],
  );
}
