import { type RawBuilder, sql } from 'kysely';
import { instantOf, plusDays, type Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import { lists } from '#platform/lists.ts';
import type { CountedAs } from '../rules/asked.ts';
import { dueUntil, type DueGroup, type Horizon } from '../rules/board.ts';

/** Not solved yet and promised: what the agency holds, and what waits for the citizen. As the partial indexes of the work lists have it, without what is finished and only waits to be fetched. */
const OPEN = 'd.status not in (3, 8, 10) and d.cancelled_at is null and d.status <> 9';
const HELD_BY_AGENCY = [2, 4];
const ASKED = { reception: 'reception_unit_id', solver: 'competent_unit_id' } as const satisfies Record<CountedAs, string>;

export type DueCounts = { readonly [group in DueGroup]: number };

/** How many open dossiers of some units are promised when; what lies beyond the horizon is not read. */
export function countDueDossiers(db: Db, units: readonly string[], as: CountedAs, horizon: Horizon): Promise<DueCounts> {
  const { today, next, week } = horizon;
  return db.row(
    `reporting.countDueDossiers.${as}`,
    `select count(*) filter (where agency and due_day < $2) as overdue, count(*) filter (where agency and due_day = $2) as today, count(*) filter (where agency and due_day > $2 and due_day <= $3) as next,
            count(*) filter (where agency and due_day > $3 and due_day <= $4) as week, count(*) filter (where not agency) as waiting
       from (select d.due_day, d.status = any($6::int[]) as agency from dossier d where d.${ASKED[as]} = any($1::uuid[]) and ${OPEN} and d.due_sort < $5) due`,
    [units, today, next ?? null, week ?? null, endOf(dueUntil(horizon)), HELD_BY_AGENCY],
  );
}

/** The places of a page: where the page before ended. */
export type DueAfter = { readonly value: string; readonly id: string } | undefined;

export type DueRow = {
  readonly id: string;
  readonly number: string | null;
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly fieldCode: string;
  readonly unitName: string;
  readonly inReach: boolean;
  readonly status: number | null;
  readonly state: string | null;
  readonly dueDay: Day | null;
  readonly dueAt: Date | null;
  readonly sortKey: string;
};

/** Promised days of a group; from null: however long ago. */
export type DueDays = { readonly from: Day | null; readonly to: Day };

type Page = { readonly after: DueAfter; readonly limit: number };

/** A page of open dossiers of some units promised in these days, the nearest first; of `waiting` those that wait for the citizen. `reach`: the units whose dossiers the asker may open. */
export function listDueDossiers(db: Db, units: readonly string[], as: CountedAs, days: DueDays & { readonly waiting: boolean; readonly reach: readonly string[] }, { after, limit }: Page): Promise<DueRow[]> {
  const column = sql.ref(`d.${ASKED[as]}`);
  const conditions: (RawBuilder<unknown> | undefined)[] = [
    sql`${column} = any(${units}::uuid[])`,
    sql.raw(OPEN),
    days.waiting ? sql`d.status <> all(${HELD_BY_AGENCY}::int[])` : sql`d.status = any(${HELD_BY_AGENCY}::int[])`,
    days.from === null ? undefined : sql`d.due_day >= ${days.from}::date`,
    sql`d.due_sort < ${endOf(days.to)}`,
    sql`d.due_day <= ${days.to}::date`,
    after === undefined ? undefined : sql`(d.due_sort, d.id) > (${after.value}::timestamptz, ${after.id}::uuid)`,
  ];
  const page = sql`select d.* from dossier d where ${sql.join(conditions.filter((one) => one !== undefined), sql` and `)} order by d.due_sort, d.id limit ${limit}`;
  const reach = sql`any(${days.reach}::uuid[])`;
  return db.list(
    sql<DueRow>`select d.id, d.code as number, d.procedure_code, d.procedure_name, d.field_code, c.name as unit_name, d.status, null as state, d.due_day, d.due_at, d.due_sort::text as sort_key,
        (d.reception_unit_id = ${reach} or d.competent_unit_id = ${reach} or d.support_unit_id = ${reach}) as in_reach
      from (${page}) d join org_unit c on c.id = d.competent_unit_id order by d.due_sort, d.id`.compile(lists),
  );
}

/** On the way to where the post promised to bring them, by the days promised; a unit that could not work before the promise broke holds its clock. $1 units, $2 today. */
const ON_THE_WAY = `
  with recursive down as (
    select o.unit_id as id, (o.from_at at time zone 'Asia/Ho_Chi_Minh')::date as since from postal_outage o where o.to_at is null
    union select u.id, down.since from org_unit u join down on u.parent_id = down.id),
  held as materialized (
    select id, since from down union all
    select k.one_stop_id, down.since from postal_desk k join down on k.post_unit_id = down.id where k.from_day <= $2 and (k.to_day is null or k.to_day >= $2)),
  way as (
    select s.* from shipment s
     where s.unit_id = any($1::uuid[]) and s.clock_stopped_at is null and s.promised_day is not null and s.finished_at is null
       and not exists (select from held h where h.id = s.unit_id and h.since <= s.promised_day))`;

/** How many shipments on their way are promised when. */
export function countDueShipments(db: Db, units: readonly string[], { today, next, week }: Horizon): Promise<DueCounts> {
  return db.row(
    'reporting.countDueShipments',
    `${ON_THE_WAY} select count(*) filter (where promised_day < $2) as overdue, count(*) filter (where promised_day = $2) as today, count(*) filter (where promised_day > $2 and promised_day <= $3) as next,
       count(*) filter (where promised_day > $3 and promised_day <= $4) as week, 0 as waiting from way`,
    [units, today, next ?? null, week ?? null],
  );
}

/** A page of shipments on their way promised in these days, the nearest first. */
export function listDueShipments(db: Db, units: readonly string[], today: Day, days: DueDays, { after, limit }: Page): Promise<DueRow[]> {
  return db.rows(
    'reporting.listDueShipments',
    `${ON_THE_WAY} select w.id, w.posting_no as number, w.procedure_code, w.procedure_name, w.field_code, u.name as unit_name, true as in_reach, null::int as status, w.state, w.promised_day as due_day,
       null::timestamptz as due_at, w.promised_day::text as sort_key
       from way w join org_unit u on u.id = w.unit_id
      where ($3::date is null or w.promised_day >= $3) and w.promised_day <= $4 and ($5::date is null or (w.promised_day, w.id) > ($5, $6::uuid))
      order by w.promised_day, w.id limit $7`,
    [units, today, days.from, days.to, after?.value ?? null, after?.id ?? null, limit],
  );
}

function endOf(day: Day): Date {
  return instantOf(plusDays(day, 1), 0);
}
