import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';

/** A person of the post at work, with what her assignment lets her do. */
export type PostStaff = {
  readonly staffId: string;
  readonly name: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly role: 'POSTAL_COUNTER' | 'POSTAL_COLLECTOR' | 'POST_OFFICE_MANAGER' | 'POST_PROVINCE';
  readonly granted: readonly string[];
  readonly denied: readonly string[];
};

/** The colleagues of one person of the post, by enterprise, at work that day in two units and in the post offices above, below and beside them. */
export function listPostStaff(db: Db, asked: { readonly fromUnitId: string; readonly toUnitId: string; readonly staffId: string; readonly day: Day }): Promise<PostStaff[]> {
  return db.rows(
    'postal.listPostStaff',
    `with ends as (select id, parent_id from org_unit where id in ($1, $2)),
       near as (select id from ends union select u.id from org_unit u join ends e on u.id = e.parent_id or u.parent_id = e.parent_id or u.parent_id = e.id where u.kind like 'POST\\_%' or u.kind = 'BCVHX')
     select distinct on (s.name, s.id) s.id as staff_id, s.name, a.unit_id, u.name as unit_name, a.role, a.granted, a.denied
       from assignment a join near n on n.id = a.unit_id join org_unit u on u.id = a.unit_id join staff s on s.id = a.staff_id join staff me on me.id = $3
      where a.employer = 'post' and s.helper_organisation_id = me.helper_organisation_id and s.id <> me.id and a.ended_at is null and a.from_day <= $4 and (a.to_day is null or a.to_day >= $4)
      order by s.name, s.id, a.unit_id = $1 desc, a.from_day desc limit 200`,
    [asked.fromUnitId, asked.toUnitId, asked.staffId, asked.day],
  );
}
