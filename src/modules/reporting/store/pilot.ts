import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { CountedAs } from '../rules/asked.ts';
import type { Question } from './sums.ts';

export type FieldName = { readonly code: string; readonly name: string; readonly sectorCode: string | null };

/** What fields are called, and the line of work each belongs to. */
export function listFieldsNamed(db: Db, codes: readonly string[]): Promise<FieldName[]> {
  return db.rows('reporting.listFieldsNamed', 'select code, name, sector_code from field where code = any($1::text[]) order by code', [codes]);
}

export type People = { readonly month: string | null; readonly people: number; readonly again: number; readonly electronicAgain: number; readonly aloneAfterHelp: number };

const ASKED = { reception: 'unit_id', solver: 'solver_id' } as const satisfies Record<CountedAs, string>;

/**
 * Different owners of the dossiers accepted in each month of a period and in the whole, and how many of them had come before, counted from an earlier day on.
 * Owners are told apart by their numbers, which never leave this statement.
 */
export function countPeople(db: Db, { units, as, from, to, asOf, knownOn }: Omit<Question, 'measures'>, since: Day): Promise<People[]> {
  return db.rows(
    `reporting.countPeople.${as}`,
    `with accepted as materialized (
       select key, day, slice from report_step
        where ${ASKED[as]} = any($1::uuid[]) and measure = 'accepted' and day between $2 and $4 and since <= $5 and known <= $6
        group by key, day, slice having sum(n) > 0),
     visit as (
       select p.id_kind, p.id_number, a.day, bool_or(a.slice in ('onlineAlone', 'onlineHelped', 'post')) as electronic, bool_or(a.slice = 'onlineAlone') as alone, bool_or(a.slice = 'onlineHelped') as helped
         from accepted a join dossier_party p on p.dossier_id = a.key and p.role = 'owner' and p.replaced_at is null
        where p.id_number is not null and p.id_kind <> 'NONE' group by 1, 2, 3),
     told as (
       select visit.*, min(day) over person < day as before, min(day) filter (where electronic) over person < day as electronic_before, min(day) filter (where helped) over person < day as helped_before
         from visit window person as (partition by id_kind, id_number))
     select to_char(day, 'YYYY-MM') as month, count(distinct (id_kind, id_number)) as people, count(distinct (id_kind, id_number)) filter (where before) as again,
            count(distinct (id_kind, id_number)) filter (where electronic and electronic_before) as electronic_again, count(distinct (id_kind, id_number)) filter (where alone and helped_before) as alone_after_help
       from told where day >= $3 group by grouping sets ((to_char(day, 'YYYY-MM')), ()) order by 1 nulls first`,
    [units, since, from, to, asOf, knownOn],
  );
}
