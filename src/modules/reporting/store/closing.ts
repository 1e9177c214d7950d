import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import { CLOSED_MEASURES } from '../rules/closing.ts';

/** The last day up to which the figures were closed; undefined before the first. */
export async function findLastClosed(db: Db): Promise<Day | undefined> {
  return (await db.find<{ closedOn: Day }>('reporting.findLastClosed', 'select closed_on from report_closed order by closed_on desc limit 1'))?.closedOn;
}

/** Lets the statements of this transaction take minutes: those that go through all that was ever counted, at night. */
export async function allowLong(db: Db): Promise<void> {
  await db.row('reporting.allowLong', `select set_config('statement_timeout', '30min', true)`);
}

/** Every unit with each of those above it. */
const ABOVE = `above as (
       select id as unit_id, parent_id as scope_id from org_unit where parent_id is not null
       union all select above.unit_id, u.parent_id from above join org_unit u on u.id = above.scope_id where u.parent_id is not null)`;

/**
 * Closes the figures up to the end of a half-month: what the closing before it held, the settled sums of the half-months since, and what became so or was known late since. The follower's row must be held.
 * What is followed later and had happened and was known by then is added by whoever adds the step.
 */
export async function closeFigures(db: Db, closedOn: Day, before: Day | undefined): Promise<void> {
  await db.run(
    'reporting.closeFigures',
    `with recursive ${ABOVE},
     base as materialized (
       select $1::date as closed_on, unit_id, solver_id, procedure_code, field_code, slice, measure, sum(n) as n from (
         select unit_id, solver_id, procedure_code, field_code, slice, measure, n from report_block where measure = any($3::text[]) and half > coalesce($2::date, '-infinity') and half <= $1::date
         union all
         select unit_id, solver_id, procedure_code, field_code, slice, measure, n from report_step
          where late and measure = any($3::text[]) and greatest(since, known) > coalesce($2::date, '-infinity') and greatest(since, known) <= $1::date) x
        group by 1, 2, 3, 4, 5, 6, 7),
     closed as (
       select place_id, counted_as, span, other_id, $1::date as closed_on, procedure_code, field_code, slice, measure, n from report_closing where closed_on = $2::date
       union all ${placesOf('base')})
     insert into report_closing (closed_on, place_id, counted_as, span, other_id, procedure_code, field_code, slice, measure, n)
     select closed_on, place_id, counted_as, span, other_id, procedure_code, field_code, slice, measure, sum(n) from closed group by 1, 2, 3, 4, 5, 6, 7, 8, 9 having sum(n) <> 0`,
    [closedOn, before ?? null, CLOSED_MEASURES],
  );
  await db.run('reporting.insertClosed', 'insert into report_closed (closed_on) values ($1)', [closedOn]);
}

/** The rows of closings these sums make: of each place, of every one above it, and without procedures. */
export function placesOf(sums: string): string {
  const cut = 'closed_on, procedure_code, field_code, slice, measure, n';
  const whole = `closed_on, '' as procedure_code, '' as field_code, slice, measure, n`;
  return `select unit_id as place_id, 'reception' as counted_as, 'own' as span, solver_id as other_id, ${cut} from ${sums}
       union all select solver_id, 'solver', 'own', null, ${cut} from ${sums} where solver_id is not null
       union all select a.scope_id, 'reception', 'below', null, ${cut} from ${sums} s join above a on a.unit_id = s.unit_id
       union all select a.scope_id, 'solver', 'below', null, ${cut} from ${sums} s join above a on a.unit_id = s.solver_id
       union all select s.solver_id, 'solver', 'subtree', null, ${whole} from ${sums} s where s.solver_id is not null
       union all select a.scope_id, 'solver', 'subtree', null, ${whole} from ${sums} s join above a on a.unit_id = s.solver_id`;
}

/**
 * How many sums of a closing are not those of its steps: the own ones of one part of the places are held against their steps, and of all places those of everything below and
 * those without procedures against the own ones.
 */
export async function countWrongClosings(db: Db, closedOn: Day, part: number, parts: number): Promise<number> {
  const { wrong } = await db.row<{ wrong: number }>(
    'reporting.countWrongClosings',
    `with recursive ${ABOVE},
     looked as (select id from org_unit where abs(hashtext(id::text)::bigint) % $4 = $3),
     told as (
       select place_id, counted_as, span, other_id, procedure_code, field_code, slice, measure, n from report_closing where closed_on = $1::date and n <> 0),
     stepped as (
       select unit_id as place_id, 'reception' as counted_as, solver_id as other_id, procedure_code, field_code, slice, measure, n from report_step
        where unit_id in (select id from looked) and measure = any($2::text[]) and day <= $1::date and since <= $1::date and known <= $1::date
       union all
       select solver_id, 'solver', null, procedure_code, field_code, slice, measure, n from report_step
        where solver_id in (select id from looked) and measure = any($2::text[]) and day <= $1::date and since <= $1::date and known <= $1::date),
     own as (
       select place_id, counted_as, other_id, procedure_code, field_code, slice, measure, sum(n)::bigint as n from stepped group by 1, 2, 3, 4, 5, 6, 7 having sum(n) <> 0),
     summed as (
       select a.scope_id as place_id, t.counted_as, 'below' as span, procedure_code, field_code, slice, measure, n from told t join above a on a.unit_id = t.place_id where t.span = 'own'
       union all
       select p.scope_id, 'solver', 'subtree', '', '', slice, measure, n from told t join (select unit_id, scope_id from above union all select distinct place_id, place_id from told where span = 'own' and counted_as = 'solver') p on p.unit_id = t.place_id where t.span = 'own' and t.counted_as = 'solver'),
     added as (
       select place_id, counted_as, span, procedure_code, field_code, slice, measure, sum(n)::bigint as n from summed group by 1, 2, 3, 4, 5, 6, 7 having sum(n) <> 0),
     kept as (select place_id, counted_as, other_id, procedure_code, field_code, slice, measure, n from told where span = 'own' and place_id in (select id from looked)),
     above_told as (select place_id, counted_as, span, procedure_code, field_code, slice, measure, n from told where span <> 'own')
     select (select count(*) from ((table kept except table own) union all (table own except table kept)) x)
          + (select count(*) from ((table above_told except table added) union all (table added except table above_told)) y) as wrong`,
    [closedOn, CLOSED_MEASURES, part, parts],
  );
  return wrong;
}
