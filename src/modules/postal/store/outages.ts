import type { Db } from '#platform/database.ts';
import { dayIn } from './late.ts';
import { POST_REACH, unitReach, type Reach } from './post-reach.ts';

export type OutageRow = {
  readonly id: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly fromAt: Date;
  readonly toAt: Date | null;
  readonly reason: string;
  readonly openedBy: string;
  readonly closedBy: string | null;
};

const OUTAGE = `o.id, o.unit_id, u.name as unit_name, o.from_at, o.to_at, o.reason, op.name as opened_by, cl.name as closed_by
  from postal_outage o join org_unit u on u.id = o.unit_id join staff op on op.id = o.opened_by left join staff cl on cl.id = o.closed_by`;

/** $1: a unit and everything below it. */
const BELOW = unitReach('$1');
/** $1: a unit and everything above it; a postal desk stands below the unit of the post that serves it, as long as it does. */
const ABOVE = `with recursive chain as (
  select x.id, x.from_day, x.to_day from (select $1::uuid as id, null::date as from_day, null::date as to_day union all select post_unit_id, from_day, to_day from postal_desk where one_stop_id = $1) x
  union all select u.parent_id, chain.from_day, chain.to_day from org_unit u join chain on u.id = chain.id where u.parent_id is not null)`;

/** When a unit, or one it stands below, could not work. */
export function listOutageTimes(db: Db, unitId: string): Promise<{ fromAt: Date; toAt: Date | null }[]> {
  return db.rows(
    'postal.listOutageTimes',
    `${ABOVE} select o.from_at, o.to_at from postal_outage o where exists (select from chain c where c.id = o.unit_id
       and coalesce(c.to_day >= ${dayIn('o.from_at')}, true) and coalesce(c.from_day <= ${dayIn('o.to_at')}, true)) order by o.from_at`,
    [unitId],
  );
}

/** Outages of the units the asker looks after, the newest first. */
export function listOutageRows(db: Db, asker: Reach, openOnly: boolean): Promise<OutageRow[]> {
  return db.rows('postal.listOutageRows', `${POST_REACH} select ${OUTAGE} where o.unit_id in (select id from reach) and (not $3::boolean or o.to_at is null) order by o.from_at desc, o.id limit 200`, [asker.unitId, asker.desks, openOnly]);
}

/** The units the asker looks after that stand on a day, by name. */
export function listUnitsLookedAfter(db: Db, asker: Reach, day: string): Promise<{ id: string; name: string }[]> {
  return db.rows(
    'postal.listUnitsLookedAfter',
    `${POST_REACH} select u.id, u.name from org_unit u where u.id in (select id from reach) and u.valid_from <= $3 and (u.valid_to is null or u.valid_to >= $3) order by u.name, u.id limit 1000`,
    [asker.unitId, asker.desks, day],
  );
}

/** One outage of a unit the asker looks after, its row taken. */
export function lockOutage(db: Db, id: string, asker: Reach): Promise<OutageRow | undefined> {
  return db.find('postal.lockOutage', `${POST_REACH} select ${OUTAGE} where o.id = $3 and o.unit_id in (select id from reach) for update of o`, [asker.unitId, asker.desks, id]);
}

/** Opens an outage; false while another one of this unit is open. */
export async function insertOutage(db: Db, row: { id: string; unitId: string; fromAt: Date; reason: string; by: string }): Promise<boolean> {
  const added = await db.run(
    'postal.insertOutage',
    'insert into postal_outage (id, unit_id, from_at, reason, opened_by) values ($1, $2, $3, $4, $5) on conflict (unit_id) where to_at is null do nothing',
    [row.id, row.unitId, row.fromAt, row.reason, row.by],
  );
  return added === 1;
}

export async function endOutage(db: Db, id: string, toAt: Date, by: string): Promise<void> {
  await db.run('postal.endOutage', 'update postal_outage set to_at = $2, closed_by = $3 where id = $1', [id, toAt, by]);
}

export type Promised = { readonly id: string; readonly jDay: string; readonly transitDays: number; readonly promisedDay: string; readonly unitId: string };

/**
 * What a unit, those below it and the desks they serve have promised and had not done when an outage began, their rows taken in one order: an outage that ends moves these
 * days, also of what arrived while it lasted.
 */
export function lockPromises(db: Db, unitId: string, outage: { fromAt: Date; toAt: Date }): Promise<Promised[]> {
  return db.rows(
    'postal.lockPromises',
    `${BELOW} select s.id, s.j_day, s.transit_days, s.promised_day, s.unit_id from shipment s
      where s.unit_id in (select id from reach union select d.one_stop_id from postal_desk d where d.post_unit_id in (select id from reach)
          and d.from_day <= ${dayIn('$3::timestamptz')} and (d.to_day is null or d.to_day >= ${dayIn('$2::timestamptz')}))
        and (s.clock_stopped_at is null or s.clock_stopped_at >= $2) and s.promised_day >= ${dayIn('$2::timestamptz')} order by s.id for update of s`,
    [unitId, outage.fromAt, outage.toAt],
  );
}

/** Writes promised days that an outage has moved. */
export async function movePromises(db: Db, moved: readonly { id: string; promisedDay: string }[]): Promise<void> {
  await db.run(
    'postal.movePromises',
    'update shipment s set promised_day = m.day, version = s.version + 1 from unnest($1::uuid[], $2::date[]) as m (id, day) where s.id = m.id',
    [moved.map((one) => one.id), moved.map((one) => one.promisedDay)],
  );
}
