import type { Db } from '#platform/database.ts';
import { unitReach } from './post-reach.ts';

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
/** $1: a unit and everything above it. */
const ABOVE = 'with recursive chain as (select id, parent_id from org_unit where id = $1 union all select u.id, u.parent_id from org_unit u join chain on u.id = chain.parent_id)';

/** When a unit, or one it stands below, could not work. */
export function listOutageTimes(db: Db, unitId: string): Promise<{ fromAt: Date; toAt: Date | null }[]> {
  return db.rows('postal.listOutageTimes', `${ABOVE} select o.from_at, o.to_at from postal_outage o where o.unit_id in (select id from chain) order by o.from_at`, [unitId]);
}

/** Outages of a unit and those below it, the newest first. */
export function listOutageRows(db: Db, unitId: string, openOnly: boolean): Promise<OutageRow[]> {
  return db.rows('postal.listOutageRows', `${BELOW} select ${OUTAGE} where o.unit_id in (select id from reach) and (not $2::boolean or o.to_at is null) order by o.from_at desc, o.id limit 200`, [unitId, openOnly]);
}

/** One outage of a unit or of one below it, its row taken. */
export function lockOutage(db: Db, id: string, unitId: string): Promise<OutageRow | undefined> {
  return db.find('postal.lockOutage', `${BELOW} select ${OUTAGE} where o.id = $2 and o.unit_id in (select id from reach) for update of o`, [unitId, id]);
}

/** Whether a unit stands below another or is it. */
export async function isBelow(db: Db, unitId: string, aboveId: string): Promise<boolean> {
  const found = await db.find('postal.findBelow', `${BELOW} select id from reach where id = $2`, [aboveId, unitId]);
  return found !== undefined;
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

/** What a unit and those below it have promised and not done, their rows taken in one order: an outage that ends moves these days. */
export function lockPromises(db: Db, unitId: string): Promise<Promised[]> {
  return db.rows(
    'postal.lockPromises',
    `${BELOW} select s.id, s.j_day, s.transit_days, s.promised_day, s.unit_id from shipment s
      where s.unit_id in (select id from reach) and s.clock_stopped_at is null and s.promised_day is not null order by s.id for update of s`,
    [unitId],
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
