import type { Db } from '#platform/database.ts';
import { POST_REACH, type Reach } from './post-reach.ts';

export type RangeRow = {
  readonly id: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly prefix: string;
  readonly country: string;
  readonly firstSerial: number;
  readonly lastSerial: number;
  readonly nextSerial: number;
  /** Numbers nobody has been given: neither in their turn nor by hand. */
  readonly left: number;
  readonly warnBelow: number;
  readonly state: 'open' | 'recalled';
  readonly loadedAt: Date;
  readonly loadedBy: string | null;
  readonly recalledAt: Date | null;
  readonly recallReason: string | null;
};

/** Of a range r: from the next number on, without those given by hand before their turn. */
const LEFT = `(r.last_serial - r.next_serial + 1 - (select count(*) from posting_label g where g.range_id = r.id and substr(g.posting_no, 3, 8) >= lpad(r.next_serial::text, 8, '0')))`;
const RANGE = `r.id, r.unit_id, u.name as unit_name, r.prefix, r.country, r.first_serial, r.last_serial, r.next_serial, ${LEFT} as left, r.warn_below, r.state, r.loaded_at, s.name as loaded_by,
  r.recalled_at, r.recall_reason`;
const FROM = 'from waybill_range r join org_unit u on u.id = r.unit_id left join staff s on s.id = r.loaded_by';

/**
 * Takes the next serial of a unit from the range loaded first; the range's row stays locked until the transaction ends, so a rollback gives the number back. Nothing when
 * none is left, or when the range was used up while this waited for it: `countLabelsLeft` tells which.
 */
export function takeSerial(db: Db, unitId: string): Promise<{ rangeId: string; prefix: string; country: string; serial: number } | undefined> {
  return db.find(
    'postal.takeSerial',
    `update waybill_range set next_serial = next_serial + 1
      where id = (select id from waybill_range where unit_id = $1 and state = 'open' and next_serial <= last_serial order by loaded_at, id limit 1 for update)
      returning id as range_id, prefix, country, next_serial - 1 as serial`,
    [unitId],
  );
}

/** Labels left at a unit, and below how many it wants to be warned (the most cautious of its ranges). */
export function countLabelsLeft(db: Db, unitId: string): Promise<{ left: number; warnBelow: number }> {
  return db.row(
    'postal.countLabelsLeft',
    `select coalesce(sum(${LEFT}), 0)::bigint as left, coalesce(max(r.warn_below), 0) as warn_below from waybill_range r where r.unit_id = $1 and r.state = 'open'`,
    [unitId],
  );
}

/** The range a serial stands in, whoever's it is. */
export function findRangeOf(db: Db, number: { prefix: string; country: string; serial: number }): Promise<{ id: string; unitId: string; state: 'open' | 'recalled' } | undefined> {
  return db.find(
    'postal.findRangeOf',
    'select id, unit_id, state from waybill_range where prefix = $1 and country = $2 and $3 between first_serial and last_serial order by loaded_at desc limit 1',
    [number.prefix, number.country, number.serial],
  );
}

/** Gives a number to a shipment; false when the number has been given in its life. */
export async function insertLabel(db: Db, label: { postingNo: string; rangeId: string | null; shipmentId: string; by: string; at: Date }): Promise<boolean> {
  const added = await db.run(
    'postal.insertLabel',
    'insert into posting_label (posting_no, range_id, shipment_id, given_by, given_at) values ($1, $2, $3, $4, $5) on conflict (posting_no) do nothing',
    [label.postingNo, label.rangeId, label.shipmentId, label.by, label.at],
  );
  return added === 1;
}

/** Voids the valid label of a shipment. */
export async function voidLabelOf(db: Db, shipmentId: string, voided: { reason: string; by: string; at: Date }): Promise<void> {
  await db.run(
    'postal.voidLabelOf',
    'update posting_label set voided_by = $2, voided_at = $3, void_reason = $4 where shipment_id = $1 and voided_at is null',
    [shipmentId, voided.by, voided.at, voided.reason],
  );
}

/** One loading of ranges at a time: two that overlap are never loaded side by side. */
export async function lockRanges(db: Db): Promise<void> {
  await db.run('postal.lockRanges', `select pg_advisory_xact_lock(hashtextextended('waybill_range', 0))`);
}

export function findOverlap(db: Db, range: { prefix: string; country: string; firstSerial: number; lastSerial: number }): Promise<{ firstSerial: number; lastSerial: number } | undefined> {
  return db.find(
    'postal.findOverlap',
    'select first_serial, last_serial from waybill_range where prefix = $1 and country = $2 and first_serial <= $4 and last_serial >= $3 limit 1',
    [range.prefix, range.country, range.firstSerial, range.lastSerial],
  );
}

export async function insertRange(db: Db, range: { id: string; unitId: string; prefix: string; country: string; firstSerial: number; lastSerial: number; warnBelow: number; by: string; at: Date }): Promise<void> {
  await db.run(
    'postal.insertRange',
    `insert into waybill_range (id, unit_id, prefix, country, first_serial, last_serial, next_serial, warn_below, state, loaded_by, loaded_at)
     values ($1, $2, $3, $4, $5, $6, $5, $7, 'open', $8, $9)`,
    [range.id, range.unitId, range.prefix, range.country, range.firstSerial, range.lastSerial, range.warnBelow, range.by, range.at],
  );
}

export function getRange(db: Db, id: string): Promise<RangeRow> {
  return db.row('postal.getRange', `select ${RANGE} ${FROM} where r.id = $1`, [id]);
}

/** A range of which the asker may dispose, its row taken. */
export function lockRange(db: Db, id: string, asker: Reach): Promise<{ id: string; state: 'open' | 'recalled' } | undefined> {
  return db.find('postal.lockRange', `${POST_REACH} select r.id, r.state from waybill_range r where r.id = $3 and r.unit_id in (select id from reach) for update of r`, [asker.unitId, asker.desks, id]);
}

export async function recallRange(db: Db, id: string, recalled: { reason: string; by: string; at: Date }): Promise<void> {
  await db.run('postal.recallRange', `update waybill_range set state = 'recalled', recalled_by = $2, recalled_at = $3, recall_reason = $4 where id = $1`, [id, recalled.by, recalled.at, recalled.reason]);
}

/** Whether a unit is among those the asker looks after. */
export async function isLookedAfter(db: Db, asker: Reach, unitId: string): Promise<boolean> {
  return (await db.find('postal.findLookedAfter', `${POST_REACH} select 1 as one from reach where id = $3`, [asker.unitId, asker.desks, unitId])) !== undefined;
}

/** The ranges of the units the asker looks after, the newest last. */
export function listRanges(db: Db, asker: Reach): Promise<RangeRow[]> {
  return db.rows('postal.listRanges', `${POST_REACH} select ${RANGE} ${FROM} where r.unit_id in (select id from reach) order by u.name, r.loaded_at, r.id limit 500`, [asker.unitId, asker.desks]);
}
