import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';

/** Takes the check of a day for itself: true for the first who asks. */
export async function beginCheck(db: Db, day: Day): Promise<boolean> {
  return (await db.run('reporting.beginCheck', 'update report_follower set checked_on = $1::date where checked_on is null or checked_on < $1::date', [day])) === 1;
}

/** The dossiers the journal tells of since a moment, and one part of all others, in the order of their ids. */
export async function listDossiersToCheck(db: Db, since: Date, part: number, parts: number, after: string | null, limit: number): Promise<string[]> {
  const rows = await db.rows<{ id: string }>(
    'reporting.listDossiersToCheck',
    `select dossier_id as id from journal_entry
      where dossier_id > coalesce($5::uuid, '00000000-0000-0000-0000-000000000000') and (abs(hashtext(dossier_id::text)::bigint) % $3 = $2 or recorded_at >= $1)
      group by dossier_id order by dossier_id limit $4`,
    [since, part, parts, limit, after],
  );
  return rows.map(({ id }) => id);
}

/** The half-months of which blocks are kept, oldest first. */
export async function listHalves(db: Db): Promise<Day[]> {
  return (await db.rows<{ half: Day }>('reporting.listHalves', 'select distinct half from report_block order by half')).map(({ half }) => half);
}

/** How many sums of a half-month, of a unit or of one above it, are not those of its steps. */
export async function countWrongBlocks(db: Db, half: Day): Promise<number> {
  const { wrong } = await db.row<{ wrong: number }>(
    'reporting.countWrongBlocks',
    `with recursive told as (
       select unit_id, solver_id, procedure_code, field_code, slice, measure, prev_half, n from report_block where half = $1::date and n <> 0),
     made as (
       select unit_id, solver_id, procedure_code, field_code, slice, measure,
              case when prev is null then null when extract(day from prev) < 15 then date_trunc('month', prev::timestamp)::date else date_trunc('month', prev::timestamp)::date + 14 end as prev_half, sum(n)::bigint as n
         from report_step where half = $1::date and not late group by 1, 2, 3, 4, 5, 6, 7 having sum(n) <> 0),
     above as (
       select id as unit_id, parent_id as scope_id from org_unit where parent_id is not null
       union all select above.unit_id, u.parent_id from above join org_unit u on u.id = above.scope_id where u.parent_id is not null),
     rolled as (
       select scope_id, counted_as, procedure_code, field_code, slice, measure, prev_half, n from report_rollup where half = $1::date and n <> 0),
     summed as (
       select scope_id, counted_as, procedure_code, field_code, slice, measure, prev_half, sum(n)::bigint as n
         from made cross join lateral (values ('solver', solver_id), ('reception', made.unit_id)) counted (counted_as, place_id) join above on above.unit_id = counted.place_id
        group by 1, 2, 3, 4, 5, 6, 7 having sum(n) <> 0),
     subtree as (
       select unit_id, slice, measure, n from report_subtree where half = $1::date and n <> 0),
     whole as (
       select scope_id as unit_id, slice, measure, sum(n)::bigint as n
         from made join (select unit_id, scope_id from above union all select id, id from org_unit) place on place.unit_id = made.solver_id where measure not like 'set%' group by 1, 2, 3 having sum(n) <> 0)
     select (select count(*) from ((table told except table made) union all (table made except table told)) x)
          + (select count(*) from ((table rolled except table summed) union all (table summed except table rolled)) y)
          + (select count(*) from ((table subtree except table whole) union all (table whole except table subtree)) z) as wrong`,
    [half],
  );
  return wrong;
}

export type Check = { readonly id: string; readonly at: Date; readonly keys: number; readonly differing: number; readonly blocksDiffering: number; readonly examples: readonly string[] };

export async function insertCheck(db: Db, { id, at, keys, differing, blocksDiffering, examples }: Check): Promise<void> {
  await db.run('reporting.insertCheck', 'insert into report_check (id, checked_at, keys, differing, blocks_differing, examples) values ($1, $2, $3, $4, $5, $6)', [id, at, keys, differing, blocksDiffering, examples]);
}
