import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { CountedAs } from '../rules/asked.ts';
import type { LeftCounts, OfficialForm } from '../rules/official-forms.ts';
import type { Succession } from '../rules/succession.ts';

export type LeftSetting = { readonly counts: LeftCounts; readonly setAt: Date; readonly source: string; readonly setBy: string | null };

/** Whether withdrawn and stopped dossiers count as solved in a form: the last word. */
export function getLeftCounts(db: Db, form: OfficialForm): Promise<LeftSetting> {
  return db.row(
    'reporting.getLeftCounts',
    'select s.counts, s.set_at, s.source, t.name as set_by from report_left_counts s left join staff t on t.id = s.set_by where s.form = $1 order by s.set_at desc limit 1',
    [form],
  );
}

/** One setting of a form is changed at a time. */
export async function lockLeftCounts(db: Db, form: OfficialForm): Promise<void> {
  await db.run('reporting.lockLeftCounts', 'select pg_advisory_xact_lock(hashtextextended($1, 54))', [`report_left_counts/${form}`]);
}

export async function insertLeftCounts(db: Db, form: OfficialForm, counts: LeftCounts, source: string, setBy: string, setAt: Date): Promise<void> {
  await db.run('reporting.insertLeftCounts', 'insert into report_left_counts (form, counts, source, set_by, set_at) values ($1, $2, $3, $4, $5)', [form, counts, source, setBy, setAt]);
}

/** Which unit followed which; a district ends with a handful of them. */
export function listSuccessions(db: Db): Promise<Succession[]> {
  return db.rows('reporting.listSuccessions', 'select from_unit_id, to_unit_id, effective_on, kind, legal_basis from org_succession order by effective_on, from_unit_id, to_unit_id limit 10000');
}

/** What procedures are called, and how far they go online, by their revision in force on a day; else by their first one. */
export function listProcedureNames(db: Db, codes: readonly string[], day: Day): Promise<{ code: string; name: string; onlineLevel: string | null }[]> {
  return db.rows(
    'reporting.listProcedureNames',
    `select distinct on (procedure_code) procedure_code as code, name, online_level from procedure_revision
      where procedure_code = any($1::text[])
      order by procedure_code, (valid_from <= $2::date) desc, case when valid_from <= $2::date then valid_from end desc, valid_from, version desc`,
    [codes, day],
  );
}

export function listFieldNames(db: Db, codes: readonly string[]): Promise<{ code: string; name: string }[]> {
  return db.rows('reporting.listFieldNames', 'select code, name from field where code = any($1::text[])', [codes]);
}

export type Paid = { readonly unitId: string; readonly procedureCode: string; readonly fieldCode: string; readonly online: boolean; readonly dossiers: number };

const ASKED = { reception: 'reception_unit_id', solver: 'competent_unit_id' } as const satisfies Record<CountedAs, string>;

/** Dossiers of some units whose fee was confirmed as paid between two moments and not withdrawn by the second; online where one of its payments was a transfer. */
export function sumPaid(db: Db, units: readonly string[], as: CountedAs, since: Date, until: Date): Promise<Paid[]> {
  return db.rows(
    `reporting.sumPaid.${as}`,
    `select unit_id, procedure_code, field_code, online, count(*) as dossiers from (
       select d.${ASKED[as]} as unit_id, d.procedure_code, d.field_code, bool_or(p.method = 'transfer') as online
         from payment p join dossier d on d.id = p.dossier_id
        where p.purse = 'fee' and p.confirmed_at >= $2 and p.confirmed_at < $3 and (p.withdrawn_at is null or p.withdrawn_at >= $3)
          and d.${ASKED[as]} = any($1::uuid[]) group by d.id) x
      group by 1, 2, 3, 4`,
    [units, since, until],
  );
}
