/** The day an instant falls on here. */
export function dayIn(instant: string): string {
  return `(${instant} at time zone 'Asia/Ho_Chi_Minh')::date`;
}

/**
 * The units that cannot work, as `halted (id, since)`: those with an outage that lasts, what stands below them, and the postal desks they serve on a day, which is named by its
 * place among the values. Stands after `with recursive`.
 */
export function halted(today: string): string {
  return `down as (select o.unit_id as id, ${dayIn('o.from_at')} as since from postal_outage o where o.to_at is null
    union select u.id, down.since from org_unit u join down on u.parent_id = down.id),
  halted as materialized (select id, min(since) as since from (select id, since from down
    union all select d.one_stop_id, down.since from postal_desk d join down on d.post_unit_id = down.id where d.from_day <= ${today} and (d.to_day is null or d.to_day >= ${today})) every group by id)`;
}

/** Since when an outage holds the clock of a shipment s, if one does; asks `halted`. */
export const OUT_SINCE = '(select h.since from halted h where h.id = s.unit_id)';

/** Whether the post has broken its promise of a shipment s, as `postIsLate` of the rules has it; the day is named by its place among the values. Asks `halted`. */
export function postLate(today: string): string {
  return `(s.promised_day is not null and s.state not in ('lost', 'cancelled') and coalesce(${dayIn('s.clock_stopped_at')}, ${today}::date) > s.promised_day and coalesce(${OUT_SINCE} > s.promised_day, true))`;
}

/** Whether the agency has not finished a dossier d by its appointment, as `isLate` of the calendar has it: an hour's term by its minute, every other by its day. */
export function agencyLate(now: string, today: string): string {
  return `(d.finished_at is null and d.due_at is not null and case d.term_unit when 'hour' then ${now}::timestamptz >= date_trunc('minute', d.due_at) + interval '1 minute' else ${today}::date > d.due_day end)`;
}
