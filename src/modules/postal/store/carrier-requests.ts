import type { Db } from '#platform/database.ts';
import type { ExchangeFailure, ExchangeKind, RequestFailure, RequestKind, RequestState } from '../rules/carrier.ts';
import type { Direction } from '../rules/shipment-states.ts';
import { POST_REACH, type Reach } from './post-reach.ts';

/** A request as its row holds it. */
export type RequestRow = {
  readonly id: string;
  readonly shipmentId: string;
  readonly kind: RequestKind;
  readonly no: number;
  readonly idempotencyKey: string;
  readonly orderNo: string | null;
  readonly state: RequestState;
  readonly attempts: number;
  readonly tries: number;
  readonly nextAt: Date;
  readonly claimId: string | null;
  readonly claimedUntil: Date | null;
  readonly lastFailure: RequestFailure | null;
  /** Why a person gave it up. */
  readonly reason: string | null;
};

/** A request as staff see it, with its shipment. */
export type RequestSeen = Omit<RequestRow, 'idempotencyKey' | 'tries' | 'claimId' | 'claimedUntil'> & {
  readonly postingNo: string | null;
  readonly direction: Direction;
  readonly unitId: string;
  readonly itemCode: string | null;
  readonly priceVnd: number | null;
  readonly lastAttemptAt: Date | null;
  readonly lastAnswer: string | null;
  readonly askedAt: Date;
  readonly settledAt: Date | null;
  /** What we charge for it, whole đồng. */
  readonly ourPriceVnd: number;
};

/** An exchange as it is kept. */
export type ExchangeRow = {
  readonly id: string;
  readonly at: Date;
  readonly kind: ExchangeKind;
  readonly requestId: string | null;
  readonly shipmentId: string | null;
  readonly path: string;
  readonly status: number | null;
  readonly failure: ExchangeFailure | null;
  readonly milliseconds: number;
  readonly attempt: number;
  readonly requestHash: Buffer | null;
  readonly documents: number | null;
};

const COLUMNS = 'r.id, r.shipment_id, r.kind, r.no, r.idempotency_key, r.order_no, r.state, r.attempts, r.tries, r.next_at, r.claim_id, r.claimed_until, r.last_failure, r.reason';

/** Everything said or to be said of a shipment, its rows taken. */
export function lockRequestsOf(db: Db, shipmentId: string): Promise<RequestRow[]> {
  return db.rows('postal.lockRequestsOf', `select ${COLUMNS} from carrier_request r where r.shipment_id = $1 order by r.kind, r.no for update`, [shipmentId]);
}

/** Puts a request in the outbox; the same wish is there once. */
export async function insertRequest(db: Db, row: Pick<RequestRow, 'id' | 'shipmentId' | 'kind' | 'no' | 'idempotencyKey' | 'nextAt'>, by: string | null, at: Date): Promise<void> {
  await db.run(
    'postal.insertRequest',
    `insert into carrier_request (id, shipment_id, kind, no, idempotency_key, state, next_at, asked_by, asked_at) values ($1, $2, $3, $4, $5, 'due', $6, $7, $8)
     on conflict (shipment_id, kind, no) do nothing`,
    [row.id, row.shipmentId, row.kind, row.no, row.idempotencyKey, row.nextAt, by, at],
  );
}

/** Gives a request up; whoever is saying it now will find it so. */
export async function withdrawRequest(db: Db, id: string, at: Date, by: string | null, reason: string | null): Promise<void> {
  await db.run(
    'postal.withdrawRequest',
    `update carrier_request set state = 'withdrawn', settled_at = $2, settled_by = $3, reason = $4, claim_id = null, claimed_until = null where id = $1 and state in ('due', 'dead')`,
    [id, at, by, reason],
  );
}

/** Makes a dead request due again, under its old key; the cap counts anew. */
export async function reviveRequest(db: Db, id: string, at: Date): Promise<void> {
  await db.run('postal.reviveRequest', `update carrier_request set state = 'due', tries = 0, next_at = $2 where id = $1 and state = 'dead'`, [id, at]);
}

/**
 * Takes due requests for one claim until a moment, the longest not tried first; other claims' rows are passed over. A second order waits until the first
 * is called off. Answers them as they stood: one that still bears a claim was left by a process that ended before it heard.
 */
export async function claimRequests(db: Db, claim: { id: string; at: Date; until: Date; most: number }): Promise<RequestRow[]> {
  const rows = await db.rows<RequestRow>(
    'postal.findDueRequests',
    `select ${COLUMNS} from carrier_request r
      where r.state = 'due' and r.next_at <= $1 and (r.claimed_until is null or r.claimed_until <= $1)
        and not (r.kind = 'order' and exists (select from carrier_request c where c.shipment_id = r.shipment_id and c.kind = 'cancel' and c.no < r.no and c.state in ('due', 'dead')))
      order by r.last_attempt_at nulls first, r.id limit $2 for update skip locked`,
    [claim.at, claim.most],
  );
  await db.run('postal.claimRequests', 'update carrier_request set claim_id = $2, claimed_until = $3 where id = any($1::uuid[])', [rows.map((row) => row.id), claim.id, claim.until]);
  return rows;
}

/** The request, taken, when it is still this claim's to say. */
export function lockClaimedRequest(db: Db, id: string, claimId: string): Promise<RequestRow | undefined> {
  return db.find('postal.lockClaimedRequest', `select ${COLUMNS} from carrier_request r where r.id = $1 and r.claim_id = $2 and r.state = 'due' for update`, [id, claimId]);
}

/** Marks that it is being said now: an attempt more, its number at the carrier fixed, the claim from now on. */
export async function beginAttempt(db: Db, id: string, orderNo: string, at: Date, until: Date): Promise<void> {
  await db.run('postal.beginAttempt', 'update carrier_request set attempts = attempts + 1, tries = tries + 1, last_attempt_at = $3, claimed_until = $4, order_no = $2 where id = $1', [id, orderNo, at, until]);
}

/** Lets go of what a claim holds and did not say. */
export async function releaseRequests(db: Db, claimId: string): Promise<void> {
  await db.run('postal.releaseRequests', `update carrier_request set claim_id = null, claimed_until = null where claim_id = $1 and state = 'due'`, [claimId]);
}

/** It arrived. Whoever's claim it is by now, what arrived has arrived. False when it was settled before. */
export async function settleSent(db: Db, id: string, said: { answer: string; itemCode: string | null; priceVnd: number | null }, at: Date): Promise<boolean> {
  const settled = await db.run(
    'postal.settleSent',
    `update carrier_request set state = 'sent', settled_at = $2, last_failure = null, last_answer = $3, item_code = $4, price_vnd = $5, claim_id = null, claimed_until = null
      where id = $1 and state in ('due', 'dead')`,
    [id, at, said.answer, said.itemCode, said.priceVnd],
  );
  return settled === 1;
}

/** It did not arrive: due again at a moment, or dead. False when another claim has it by now. */
export async function settleFailed(db: Db, id: string, claimId: string, failed: { failure: RequestFailure; answer: string | null; nextAt: Date | undefined }): Promise<boolean> {
  const settled = await db.run(
    'postal.settleFailed',
    `update carrier_request set state = case when $5::timestamptz is null then 'dead' else 'due' end, next_at = coalesce($5, next_at), last_failure = $3, last_answer = $4, claim_id = null, claimed_until = null
      where id = $1 and claim_id = $2 and state = 'due'`,
    [id, claimId, failed.failure, failed.answer, failed.nextAt ?? null],
  );
  return settled === 1;
}

/** Keeps exchanges, in one statement; nothing of them is ever changed. */
export async function insertExchanges(db: Db, rows: readonly ExchangeRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db.run(
    'postal.insertExchanges',
    `insert into carrier_exchange (id, at, kind, request_id, shipment_id, path, status, failure, milliseconds, attempt, request_hash, documents)
     select x.id, x.at, x.kind, x."requestId", x."shipmentId", x.path, x.status, x.failure, x.milliseconds, x.attempt, decode(x."requestHash", 'hex'), x.documents
       from jsonb_to_recordset($1::jsonb) as x(id uuid, at timestamptz, kind text, "requestId" uuid, "shipmentId" uuid, path text, status smallint, failure text, milliseconds int, attempt int,
         "requestHash" text, documents int)`,
    [JSON.stringify(rows.map((row) => ({ ...row, requestHash: row.requestHash?.toString('hex') ?? null })))],
  );
}

const SEEN = `r.id, r.shipment_id, s.posting_no, s.direction, s.unit_id, r.kind, r.no, r.state, r.order_no, r.item_code, r.price_vnd, s.price_vnd as our_price_vnd, r.attempts, r.next_at, r.last_attempt_at, r.last_failure, r.last_answer,
  r.asked_at, r.settled_at, r.reason`;

/** What a manager of the post ($1 her unit, $2 the desks she manages) looks after: answered for there, ordered there, or for a one-stop of hers. */
const REACHED = '(s.unit_id in (select id from reach) or s.origin_unit_id in (select id from reach) or s.one_stop_id in (select id from reach))';

/** What is said for the shipments within a unit, newest first. */
export function listRequestsWithin(db: Db, asker: Reach, asked: { state: RequestState | null; after: { at: Date; id: string } | undefined; limit: number }): Promise<RequestSeen[]> {
  return db.rows(
    'postal.listRequestsWithin',
    `${POST_REACH} select ${SEEN} from carrier_request r join shipment s on s.id = r.shipment_id
      where ($3::text is null or r.state = $3) and ($4::timestamptz is null or (r.asked_at, r.id) < ($4, $5::uuid)) and ${REACHED}
      order by r.asked_at desc, r.id desc limit $6`,
    [asker.unitId, asker.desks, asked.state, asked.after?.at ?? null, asked.after?.id ?? null, asked.limit],
  );
}

/** One request within a unit, its row taken. */
export function lockRequestWithin(db: Db, asker: Reach, id: string): Promise<RequestSeen | undefined> {
  return db.find('postal.lockRequestWithin', `${POST_REACH} select ${SEEN} from carrier_request r join shipment s on s.id = r.shipment_id where r.id = $3 and ${REACHED} for update of r`, [asker.unitId, asker.desks, id]);
}

/** One request within a unit. */
export function findRequestWithin(db: Db, asker: Reach, id: string): Promise<RequestSeen | undefined> {
  return db.find('postal.findRequestWithin', `${POST_REACH} select ${SEEN} from carrier_request r join shipment s on s.id = r.shipment_id where r.id = $3 and ${REACHED}`, [asker.unitId, asker.desks, id]);
}

/** The exchanges about one request, in their order. */
export function listExchangesOf(db: Db, requestId: string): Promise<ExchangeRow[]> {
  return db.rows(
    'postal.listExchangesOf',
    'select id, at, kind, request_id, shipment_id, path, status, failure, milliseconds, attempt, request_hash, documents from carrier_exchange where request_id = $1 order by at, id limit 500',
    [requestId],
  );
}

/** Lets exchanges older than a moment go, the oldest first; those about an open request stay. Answers how many went. */
export async function dropOldExchanges(db: Db, before: Date, most: number): Promise<number> {
  const { gone } = await db.row<{ gone: number }>('postal.dropOldExchanges', 'select drop_old_carrier_exchanges($1, $2) as gone', [before, most]);
  return gone;
}

/** How much waits and since when, and when the carrier was last heard. */
export function findCarrierState(db: Db): Promise<{ due: number; oldestDueAt: Date | null; dead: number; lastContactAt: Date | null; lastSuccessAt: Date | null; lastFailure: ExchangeFailure | null; feedReadAt: Date | null }> {
  return db.row(
    'postal.findCarrierState',
    `select (select count(*) from carrier_request where state = 'due') as due, (select min(asked_at) from carrier_request where state = 'due') as oldest_due_at,
            (select count(*) from carrier_request where state = 'dead') as dead,
            (select at from carrier_exchange where status is not null order by at desc limit 1) as last_contact_at,
            (select at from carrier_exchange where failure is null order by at desc limit 1) as last_success_at,
            (select failure from carrier_exchange order by at desc, id desc limit 1) as last_failure,
            (select polled_at from carrier_feed where name = 'tracking') as feed_read_at`,
  );
}
