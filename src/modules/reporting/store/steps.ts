import type { Db } from '#platform/database.ts';
import { CLOSED_MEASURES } from '../rules/closing.ts';
import type { Step } from '../rules/steps.ts';
import { placesOf } from './closing.ts';

const STEP = 'key, key_kind, unit_id, solver_id, procedure_code, field_code, slice, measure, day, prev, since, known, n';

/** What these keys have done to the figures so far. */
export function listSteps(db: Db, keys: readonly string[]): Promise<Step[]> {
  return db.rows('reporting.listSteps', `select ${STEP} from report_step where key = any($1::uuid[])`, [keys]);
}

/** Adds steps: to the closings of the days by which they had happened and were known, and those settled in their half-month to its block, to the sums of every unit above their solver or their one-stop, and to those of their solver and the units above it without procedures. */
export async function insertSteps(db: Db, steps: readonly Step[]): Promise<void> {
  if (steps.length === 0) return;
  await db.run(
    'reporting.insertSteps',
    `with recursive added as (
       insert into report_step (${STEP})
       select ${STEP} from jsonb_to_recordset($1::jsonb) as step (key uuid, key_kind text, unit_id uuid, solver_id uuid, procedure_code text, field_code text, slice text, measure text, day date, prev date, since date, known date, n bigint)
       returning *),
     settled as (
       select unit_id, solver_id, procedure_code, field_code, slice, measure, half, ${PREV_HALF} as prev_half, sum(n)::bigint as n from added where not late group by 1, 2, 3, 4, 5, 6, 7, 8),
     above as (
       select id as unit_id, parent_id as scope_id from org_unit where id in (select solver_id from added union select unit_id from added) and parent_id is not null
       union all select above.unit_id, u.parent_id from above join org_unit u on u.id = above.scope_id where u.parent_id is not null),
     rolled as (
       insert into report_rollup (scope_id, counted_as, procedure_code, field_code, slice, measure, half, prev_half, n)
       select scope_id, counted_as, procedure_code, field_code, slice, measure, half, prev_half, sum(n)
         from settled cross join lateral (values ('solver', solver_id), ('reception', settled.unit_id)) counted (counted_as, place_id) join above on above.unit_id = counted.place_id
        group by 1, 2, 3, 4, 5, 6, 7, 8 order by 1, 2, 3, 4, 5, 6, 7, 8
       on conflict (scope_id, counted_as, procedure_code, field_code, slice, measure, half, prev_half) do update set n = report_rollup.n + excluded.n),
     within as (
       select c.closed_on, a.unit_id, a.solver_id, a.procedure_code, a.field_code, a.slice, a.measure, sum(a.n) as n
         from added a join report_closed c on greatest(a.day, a.since, a.known) <= c.closed_on where a.measure = any($2::text[]) group by 1, 2, 3, 4, 5, 6, 7),
     closed as (
       insert into report_closing (closed_on, place_id, counted_as, span, other_id, procedure_code, field_code, slice, measure, n)
       select closed_on, place_id, counted_as, span, other_id, procedure_code, field_code, slice, measure, sum(n) from (${placesOf('within')}) p
        group by 1, 2, 3, 4, 5, 6, 7, 8, 9 order by 1, 2, 3, 4, 5, 6, 7, 8, 9
       on conflict (place_id, counted_as, span, closed_on, measure, procedure_code, field_code, slice, other_id) do update set n = report_closing.n + excluded.n),
     subtree as (
       insert into report_subtree (unit_id, measure, half, slice, n)
       select place.scope_id, measure, half, slice, sum(n) from settled join (select unit_id, scope_id from above union all select id, id from org_unit where id in (select solver_id from settled)) place on place.unit_id = settled.solver_id
        where measure not like 'set%' group by 1, 2, 3, 4 order by 1, 2, 3, 4
       on conflict (unit_id, measure, half, slice) do update set n = report_subtree.n + excluded.n)
     insert into report_block (unit_id, solver_id, procedure_code, field_code, slice, measure, half, prev_half, n)
     select unit_id, solver_id, procedure_code, field_code, slice, measure, half, prev_half, n from settled
     on conflict (unit_id, solver_id, procedure_code, field_code, slice, measure, half, prev_half) do update set n = report_block.n + excluded.n`,
    [JSON.stringify(steps.map(rowOf)), CLOSED_MEASURES],
  );
}

const PREV_HALF = `case when prev is null then null when extract(day from prev) < 15 then date_trunc('month', prev::timestamp)::date else date_trunc('month', prev::timestamp)::date + 14 end`;

function rowOf({ key, keyKind, unitId, solverId, procedureCode, fieldCode, slice, measure, day, prev, since, known, n }: Step): object {
  return { key, key_kind: keyKind, unit_id: unitId, solver_id: solverId, procedure_code: procedureCode, field_code: fieldCode, slice, measure, day, prev, since, known, n };
}
