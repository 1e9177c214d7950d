import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { CarrierCode, CarrierEventState } from '../rules/carrier.ts';

/** A document of the feed as its row holds it. */
export type CarrierEventRow = {
  readonly id: string;
  readonly documentId: string;
  readonly item: string;
  readonly carrierCode: string;
  readonly happenedAt: Date;
  readonly office: string;
  readonly receivedAt: Date;
  readonly shipmentId: string | null;
  readonly code: CarrierCode | null;
  readonly state: CarrierEventState;
  readonly problem: string | null;
  readonly reason: string | null;
  readonly attempts: number;
  readonly nextAt: Date | null;
  readonly handledBy: string | null;
  readonly handledAt: Date | null;
};

/** A document with the label of its shipment. */
export type CarrierEventSeen = CarrierEventRow & { readonly postingNo: string | null };

/** What became of it. */
export type Outcome = Pick<CarrierEventRow, 'state' | 'shipmentId' | 'code' | 'problem' | 'reason' | 'attempts' | 'nextAt' | 'handledBy' | 'handledAt'>;

const COLUMNS = 'e.id, e.document_id, e.item, e.carrier_code, e.happened_at, e.office, e.received_at, e.shipment_id, e.code, e.state, e.problem, e.reason, e.attempts, e.next_at, e.handled_by, e.handled_at';

/** Takes the reading of the feed for one claim; undefined while another reads it. Answers where it stands. */
export async function claimFeed(db: Db, claim: { id: string; at: Date; until: Date }): Promise<string | undefined> {
  const row = await db.find<{ lastId: string }>(
    'postal.claimFeed',
    `update carrier_feed set claim_id = $1, claimed_until = $3 where name = 'tracking' and (claimed_until is null or claimed_until <= $2) returning last_id`,
    [claim.id, claim.at, claim.until],
  );
  return row?.lastId;
}

/** Moves the mark of the feed on, while it is this claim's to move. */
export async function moveFeed(db: Db, claim: { id: string; until: Date }, lastId: string): Promise<void> {
  await db.run('postal.moveFeed', `update carrier_feed set last_id = $3, claimed_until = $2 where name = 'tracking' and claim_id = $1`, [claim.id, claim.until, lastId]);
}

/** Lets the feed go; `readAt` when it was read to where it ended. */
export async function releaseFeed(db: Db, claimId: string, readAt: Date | null): Promise<void> {
  await db.run('postal.releaseFeed', `update carrier_feed set claim_id = null, claimed_until = null, polled_at = coalesce($2, polled_at) where name = 'tracking' and claim_id = $1`, [claimId, readAt]);
}

export type NewCarrierEvent = Pick<CarrierEventRow, 'id' | 'documentId' | 'item' | 'carrierCode' | 'happenedAt' | 'office' | 'receivedAt' | 'state' | 'nextAt'>;

/** Keeps documents, in one statement: each unless it, or one that says the same, is there. */
export async function insertCarrierEvents(db: Db, rows: readonly NewCarrierEvent[]): Promise<void> {
  if (rows.length === 0) return;
  await db.run(
    'postal.insertCarrierEvents',
    `insert into carrier_event (id, document_id, item, carrier_code, happened_at, office, received_at, state, next_at)
     select x.id, x."documentId", x.item, x."carrierCode", x."happenedAt", x.office, x."receivedAt", x.state, x."nextAt"
       from jsonb_to_recordset($1::jsonb) as x(id uuid, "documentId" text, item text, "carrierCode" text, "happenedAt" timestamptz, office text, "receivedAt" timestamptz, state text, "nextAt" timestamptz)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}

/** The next document that may be applied, its row taken; what another process has is passed over. */
export function lockNextEvent(db: Db, at: Date): Promise<CarrierEventRow | undefined> {
  return db.find('postal.lockNextEvent', `select ${COLUMNS} from carrier_event e where e.next_at <= $1 order by e.next_at, e.received_at, e.id limit 1 for update skip locked`, [at]);
}

/** One document, its row taken. */
export function lockCarrierEvent(db: Db, id: string): Promise<CarrierEventRow | undefined> {
  return db.find('postal.lockCarrierEvent', `select ${COLUMNS} from carrier_event e where e.id = $1 for update`, [id]);
}

/** Writes what became of a document. */
export async function settleCarrierEvent(db: Db, id: string, outcome: Outcome): Promise<void> {
  await db.run(
    'postal.settleCarrierEvent',
    `update carrier_event set state = $2, shipment_id = $3, code = $4, problem = $5, reason = $6, attempts = $7, next_at = $8, handled_by = $9, handled_at = $10 where id = $1`,
    [id, outcome.state, outcome.shipmentId, outcome.code, outcome.problem, outcome.reason, outcome.attempts, outcome.nextAt, outcome.handledBy, outcome.handledAt],
  );
}

/** Puts off a document that could not be applied, whose own transaction is gone. */
export async function postponeCarrierEvent(db: Db, id: string, put: { attempts: number; nextAt: Date; problem: string }): Promise<void> {
  await db.run('postal.postponeCarrierEvent', `update carrier_event set state = 'waiting', attempts = $2, next_at = $3, problem = $4 where id = $1 and next_at is not null`, [id, put.attempts, put.nextAt, put.problem]);
}

/** Keeps an item of ours that nobody knows; true the first time. Who comes at the same moment waits, and is not the first. */
export async function keepUnknownItem(db: Db, event: Pick<CarrierEventRow, 'id' | 'item'>, at: Date): Promise<boolean> {
  const added = await db.run('postal.keepUnknownItem', 'insert into carrier_unknown_item (item, event_id, told_at) values ($1, $2, $3) on conflict (item) do nothing', [event.item, event.id, at]);
  return added === 1;
}

/** True when another document of this item stands in a state already: one incident tells of an item once. */
export async function hasItemIn(db: Db, event: Pick<CarrierEventRow, 'id' | 'item'>, state: CarrierEventState): Promise<boolean> {
  const { there } = await db.row<{ there: boolean }>('postal.hasItemIn', 'select exists (select from carrier_event where item = $1 and state = $2 and id <> $3) as there', [event.item, state, event.id]);
  return there;
}

/** True when the signed phiếu gửi of a delivery is here. */
export async function hasProof(db: Db, shipmentId: string): Promise<boolean> {
  const { there } = await db.row<{ there: boolean }>('postal.hasProof', 'select exists (select from shipment_delivery where shipment_id = $1) as there', [shipmentId]);
  return there;
}

/** Which shipment an item of the feed is: by our order number, by the carrier's code, or by our label. `latest` is false for an order that was called off and replaced. */
export function findItem(db: Db, item: string): Promise<{ shipmentId: string; carrier: 'desk' | 'http'; latest: boolean } | undefined> {
  return db.find(
    'postal.findItem',
    `select f.shipment_id, s.carrier, f.latest from (
       select r.shipment_id, r.no = (select max(o.no) from carrier_request o where o.shipment_id = r.shipment_id and o.kind = 'order') as latest, 1 as rank
         from carrier_request r where r.kind = 'order' and r.order_no = $1
       union all
       select r.shipment_id, r.no = (select max(o.no) from carrier_request o where o.shipment_id = r.shipment_id and o.kind = 'order'), 2 from carrier_request r where r.item_code = $1
       union all
       select l.shipment_id, true, 3 from posting_label l where l.posting_no = $1) f
      join shipment s on s.id = f.shipment_id order by f.rank limit 1`,
    [item],
  );
}

/** True when a number lies in a range the post has given to this installation. */
export async function isOfOurRanges(db: Db, prefix: string, serial: number, country: string): Promise<boolean> {
  const { there } = await db.row<{ there: boolean }>('postal.isOfOurRanges', 'select exists (select from waybill_range where prefix = $1 and country = $3 and $2 between first_serial and last_serial) as there', [prefix, serial, country]);
  return there;
}

/** The unit of the post that stands highest on a day: who is told of what belongs to nobody yet. */
export async function findHighestPostUnit(db: Db, day: Day): Promise<string | undefined> {
  const row = await db.find<{ id: string }>(
    'postal.findHighestPostUnit',
    `select id from org_unit where kind in ('POST_PROVINCE', 'POST_DISTRICT', 'POST_OFFICE', 'BCVHX', 'CENTER', 'OSS') and valid_from <= $1 and (valid_to is null or valid_to >= $1)
      order by array_position(array['POST_PROVINCE', 'POST_DISTRICT', 'POST_OFFICE', 'BCVHX', 'CENTER', 'OSS'], kind), code limit 1`,
    [day],
  );
  return row?.id;
}

/** Documents for people to look at, newest first, with the label of their shipment. */
export function listCarrierEventsBy(db: Db, asked: { states: readonly CarrierEventState[]; after: { at: Date; id: string } | undefined; limit: number }): Promise<CarrierEventSeen[]> {
  return db.rows(
    'postal.listCarrierEventsBy',
    `select ${COLUMNS}, s.posting_no from carrier_event e left join shipment s on s.id = e.shipment_id
      where e.state = any($1::text[]) and ($2::timestamptz is null or (e.received_at, e.id) < ($2, $3::uuid))
      order by e.received_at desc, e.id desc limit $4`,
    [asked.states, asked.after?.at ?? null, asked.after?.id ?? null, asked.limit],
  );
}

/** One document, with the label of its shipment. */
export function findCarrierEvent(db: Db, id: string): Promise<CarrierEventSeen | undefined> {
  return db.find('postal.findCarrierEvent', `select ${COLUMNS}, s.posting_no from carrier_event e left join shipment s on s.id = e.shipment_id where e.id = $1`, [id]);
}

/** How many documents are in each of some states. */
export function countCarrierEvents(db: Db, states: readonly CarrierEventState[]): Promise<{ state: CarrierEventState; count: number }[]> {
  return db.rows('postal.countCarrierEvents', 'select state, count(*) as count from carrier_event where state = any($1::text[]) group by state', [states]);
}
