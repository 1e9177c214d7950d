import type { Employer } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { CountedAs } from '../rules/asked.ts';
import type { Outcome, Scored } from '../rules/nine-indices.ts';

/** Which dossiers are scored: those of some units solved in a period, as they were on one day and known on another. `until`: the end of the day asked about. */
export type ScoredAsked = { readonly units: readonly string[]; readonly as: CountedAs; readonly from: Day; readonly to: Day; readonly asOf: Day; readonly knownOn: Day; readonly until: Date };

const COLUMN = { reception: 'unit_id', solver: 'solver_id' } as const satisfies Record<CountedAs, string>;
const PERSON = { reception: 'd.receiver_id', solver: 'd.handler_id' } as const satisfies Record<CountedAs, string>;

/**
 * $1 units, $2 $3 the period, $4 as of, $5 known on, $6 the end of the day asked about. `ended`: the dossiers with the way they ended; `scored`: what decides the indices of each. A part asked of another
 * agency is early, on time or late beside its own day; silence is late.
 */
function scoredOf(as: CountedAs): string {
  return `with ended as materialized (
    select s.key, s.measure as outcome, s.day from report_step s
     where s.${COLUMN[as]} = any($1::uuid[]) and s.measure in ('early', 'onTime', 'late') and s.day between $2 and least($3::date, $4::date) and s.since <= $4 and s.known <= $5
     group by s.key, s.measure, s.day having sum(s.n) > 0),
  scored as (
    select ended.key, ended.outcome, ended.day,
           (select coalesce(sum(r.n), 0)::int from report_step r where r.key = ended.key and r.measure in ('notice', 'supplement') and r.since <= $4 and r.known <= $5) as requests,
           (select case when bool_or(p.outcome = 'silent' or ${ANSWERED} > p.due_day) then 'late' when bool_or(${ANSWERED} = p.due_day) then 'onTime' else 'early' end
              from dossier_part p where p.dossier_id = ended.key and p.answered_at < $6 having count(*) > 0) as slowest_part
      from ended)`;
}

const ANSWERED = `(p.answered_at at time zone 'Asia/Ho_Chi_Minh')::date`;

export type ScoredGroup = Scored & { readonly by: Employer | null; readonly dossiers: number };

/** How many dossiers have the same indices, by whose staff received them. */
export function countScored(db: Db, asked: ScoredAsked): Promise<ScoredGroup[]> {
  return db.rows(
    `reporting.countScored.${asked.as}`,
    `${scoredOf(asked.as)}
     select scored.outcome, scored.slowest_part, least(scored.requests, 2) as requests, d.receiver_employer as by, count(*) as dossiers
       from scored left join dossier d on d.id = scored.key group by 1, 2, 3, 4`,
    values(asked),
  );
}

export type StaffGroup = Scored & { readonly staffId: string | null; readonly name: string | null; readonly employer: Employer | null; readonly dossiers: number };

/** The same by person: who received a dossier at a one-stop, who handled it in a department. */
export function countScoredByStaff(db: Db, asked: ScoredAsked): Promise<StaffGroup[]> {
  return db.rows(
    `reporting.countScoredByStaff.${asked.as}`,
    `${scoredOf(asked.as)}
     select f.id as staff_id, f.name, f.employer, scored.outcome, scored.slowest_part, least(scored.requests, 2) as requests, count(*) as dossiers
       from scored left join dossier d on d.id = scored.key left join staff f on f.id = ${PERSON[asked.as]} group by 1, 2, 3, 4, 5, 6`,
    values(asked),
  );
}

export type ScoredRow = {
  readonly key: string;
  readonly day: Day;
  readonly outcome: Outcome;
  readonly slowestPart: Outcome | null;
  readonly requests: number;
  readonly code: string | null;
  readonly procedureCode: string | null;
  readonly procedureName: string | null;
  readonly by: Employer | null;
  readonly supportUnitId: string | null;
  readonly receptionUnitId: string | null;
  readonly competentUnitId: string | null;
};

/** Those dossiers by the day they ended, after a place. */
export function listScored(db: Db, asked: ScoredAsked, after: { readonly day: Day; readonly key: string } | undefined, limit: number): Promise<ScoredRow[]> {
  return db.rows(
    `reporting.listScored.${asked.as}`,
    `${scoredOf(asked.as)},
     page as (select * from scored where $7::date is null or (day, key) > ($7::date, $8::uuid) order by day, key limit $9)
     select page.*, d.code, d.procedure_code, d.procedure_name, d.receiver_employer as by, d.support_unit_id, d.reception_unit_id, d.competent_unit_id
       from page left join dossier d on d.id = page.key order by page.day, page.key`,
    [...values(asked), after?.day ?? null, after?.key ?? null, limit],
  );
}

function values({ units, from, to, asOf, knownOn, until }: ScoredAsked): readonly unknown[] {
  return [units, from, to, asOf, knownOn, until];
}
