import type { Db } from '#platform/database.ts';

export type RangeRow = {
  readonly id: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly prefix: string;
  readonly country: string;
  readonly firstSerial: number;
  readonly lastSerial: number;
  readonly nextSerial: number;
  readonly warnBelow: number;
  readonly state: 'open' | 'recalled';
  readonly loadedAt: Date;
  readonly loadedBy: string | null;
  readonly recalledAt: Date | null;
  readonly recallReason: string | null;
};

const RANGE = `r.id, r.unit_id, u.name as unit_name, r.prefix, r.country, r.first_serial, r.last_serial, r.next_serial, r.warn_below, r.state, r.loaded_at, s.name as loaded_by,
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
    `select coalesce(sum(last_serial - next_serial + 1), 0)::bigint as left, coalesce(max(warn_below), 0) as warn_below from waybill_range where unit_id = $1 and state = 'open'`,
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
export function lockRange(db: Db, id: string, unitId: string): Promise<{ id: string; state: 'open' | 'recalled' } | undefined> {
  return db.find('postal.lockRange', `${MANAGED} select r.id, r.state from waybill_range r where r.id = $1 and r.unit_id in (select id from managed) for update of r`, [id, unitId]);
}

export async function recallRange(db: Db, id: string, recalled: { reason: string; by: string; at: Date }): Promise<void> {
  await db.run('postal.recallRange', `update waybill_range set state = 'recalled', recalled_by = $2, recalled_at = $3, recall_reason = $4 where id = $1`, [id, recalled.by, recalled.at, recalled.reason]);
}

/** $2: the asker's unit and all below it, and the one-stops where the post has people. */
const MANAGED = `with recursive reach as (select $2::uuid as id union all select u.id from org_unit u join reach on u.parent_id = reach.id),
  managed as (select id from reach union select a.unit_id from assignment a join org_unit u on u.id = a.unit_id where a.employer = 'post' and a.ended_at is null and u.kind in ('OSS', 'CENTER'))`;

/** Whether the asker may load labels for a unit. */
export async function managesLabels(db: Db, unitId: string, askerUnitId: string): Promise<boolean> {
  return (await db.find('postal.managesLabels', `${MANAGED} select 1 as one from managed where id = $1`, [unitId, askerUnitId])) !== undefined;
}

/** The ranges of the asker's unit and those below it, the newest last; with those of one-stops for who manages labels. */
export function listRanges(db: Db, asker: { unitId: string; manages: boolean }): Promise<RangeRow[]> {
  return db.rows(
    'postal.listRanges',
    `${MANAGED} select ${RANGE} ${FROM} where r.unit_id in (select id from reach) or $1 and r.unit_id in (select id from managed) order by u.name, r.loaded_at, r.id limit 500`,
    [asker.manages, asker.unitId],
  );
}
