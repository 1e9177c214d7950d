import type { Employer } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import { COUNTER_ROOMS } from '../rules/counter-hours.ts';
import type { Mark } from './follower.ts';

/** Keeps in which hours people assigned to a one-stop did something there, from the entries of the journal after one mark up to another. Doing it twice changes nothing. */
export async function keepCounterHours(db: Db, after: Mark, upTo: Mark): Promise<void> {
  await db.run(
    'reporting.keepCounterHours',
    `insert into counter_hour (unit_id, staff_id, employer, day, hour, known)
     select e.unit_id, e.actor_id, e.employer, e.local_day, extract(hour from e.happened_at at time zone 'Asia/Ho_Chi_Minh') as hour, min((e.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date)
       from journal_entry e
       join assignment a on a.id = e.assignment_id and a.unit_id = e.unit_id
       join org_unit u on u.id = e.unit_id and u.kind in ('OSS', 'CENTER', 'BRANCH')
      where (e.transaction, e.position) > ($1::xid8, $2) and (e.transaction, e.position) <= ($3::xid8, $4) and split_part(e.kind, '.', 1) = any($5::text[])
      group by 1, 2, 3, 4, 5
     on conflict do nothing`,
    [after.transaction, after.position, upTo.transaction, upTo.position, COUNTER_ROOMS],
  );
}

export type HoursOf = { readonly employer: Employer; readonly hours: number; readonly staffDays: number; readonly people: number };

/** The hours with an act at the counter between two days, as written down by the end of a day, by whose staff. */
export function countCounterHours(db: Db, unitIds: readonly string[], from: Day, to: Day, knownOn: Day): Promise<HoursOf[]> {
  return db.rows(
    'reporting.countCounterHours',
    `select employer, count(*) as hours, count(distinct (staff_id, day)) as staff_days, count(distinct staff_id) as people
       from counter_hour where unit_id = any($1::uuid[]) and day between $2 and $3 and known <= $4 group by employer`,
    [unitIds, from, to, knownOn],
  );
}
