import type { Facts } from '#kernel/problem.ts';
import type { Db } from '#platform/database.ts';
import type { DeliveryFailure, DeliveryState, SubscriptionState } from '../rules.ts';

export type DeliveryRow = {
  readonly id: string;
  readonly subscriptionId: string;
  readonly kind: string;
  readonly body: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly tries: number;
  readonly createdAt: Date;
  readonly nextAt: Date;
  readonly claimId: string | null;
  readonly lastAttemptAt: Date | null;
  readonly lastStatus: number | null;
  readonly lastFailure: DeliveryFailure | null;
};

const COLUMNS = 'd.id, d.subscription_id, d.kind, d.body, d.state, d.attempts, d.tries, d.created_at, d.next_at, d.claim_id, d.last_attempt_at, d.last_status, d.last_failure';

/** How far the journal is followed: a transaction, and the place in it. */
export type Mark = { readonly transaction: string; readonly position: number };

/**
 * How far a subscription was told, its row taken; undefined when it is not active or somebody else follows for it now. In a database restored from a
 * dump transactions count anew: a mark beyond the last of them begins where it stands.
 */
export function takeMark(db: Db, id: string): Promise<(Mark & { readonly kinds: string[]; readonly unitId: string | null }) | undefined> {
  return db.find('integration.takeMark', `select least(transaction, pg_snapshot_xmax(pg_current_snapshot()))::text as transaction, position, kinds, unit_id from webhook_subscription where id = $1 and state = 'active' for update skip locked`, [id]);
}

/** One entry of the journal, and what of it may go outside. */
export type Followed = Mark & {
  readonly entryId: string;
  readonly wanted: boolean;
  readonly kind: string;
  readonly happenedAt: Date;
  readonly unitCode: string | null;
  readonly dossierCode: string | null;
  readonly procedureCode: string | null;
  readonly channel: string | null;
  readonly facts: Facts;
};

/**
 * The entries after a mark in the order no commit comes before: only of transactions older than every one that still runs, so that what is entered
 * now and committed later is not passed by.
 */
export function listFollowing(db: Db, mark: Mark, wanted: { kinds: readonly string[]; unitId: string | null }, most: number): Promise<Followed[]> {
  return db.rows(
    'integration.listFollowing',
    `with recursive below as (select $4::uuid as id union all select u.id from org_unit u join below on u.parent_id = below.id),
     next as materialized (
       select e.transaction, e.position, e.id, e.kind, e.happened_at, e.unit_id, e.dossier_id, e.procedure_code, e.channel, e.facts
         from journal_entry e
        where (e.transaction, e.position) > ($1::xid8, $2::bigint) and e.transaction < pg_snapshot_xmin(pg_current_snapshot())
        order by e.transaction, e.position limit $5)
     select n.transaction::text as transaction, n.position, n.id as entry_id, n.kind, n.happened_at, u.code as unit_code, d.code as dossier_code, n.procedure_code, n.channel, n.facts,
            (n.kind = any($3::text[]) and ($4::uuid is null or n.unit_id in (select id from below))) as wanted
       from next n left join org_unit u on u.id = n.unit_id left join dossier d on d.id = n.dossier_id
      order by n.transaction, n.position`,
    [mark.transaction, mark.position, wanted.kinds, wanted.unitId, most],
  );
}

export async function moveMark(db: Db, id: string, mark: Mark): Promise<void> {
  await db.run('integration.moveMark', 'update webhook_subscription set transaction = $2::xid8, position = $3 where id = $1', [id, mark.transaction, mark.position]);
}

/** Makes deliveries due, in one statement. One that was made before, in a replay, is due again under its id and with its words. */
export async function insertDeliveries(db: Db, subscriptionId: string, rows: readonly { id: string; entryId: string | null; kind: string; body: string }[], at: Date): Promise<void> {
  if (rows.length === 0) return;
  await db.run(
    'integration.insertDeliveries',
    `insert into webhook_delivery (id, subscription_id, entry_id, kind, body, created_at, next_at)
     select x.id, $1, x."entryId", x.kind, x.body, $3, $3 from jsonb_to_recordset($2::jsonb) as x(id uuid, "entryId" uuid, kind text, body text)
     on conflict (subscription_id, entry_id) do update set state = 'due', tries = 0, next_at = $3, settled_at = null where webhook_delivery.claim_id is null`,
    [subscriptionId, JSON.stringify(rows), at],
  );
}

/** Takes due deliveries of one active subscription for a claim, longest not tried first; what another holds or takes now is left to it. */
export async function claimDeliveries(db: Db, claim: { id: string; subscriptionId: string; at: Date; until: Date; most: number }): Promise<DeliveryRow[]> {
  const rows = await db.rows<DeliveryRow>(
    'integration.findDueDeliveries',
    `select ${COLUMNS} from webhook_delivery d
      where d.subscription_id = $1 and d.state = 'due' and d.next_at <= $2 and (d.claimed_until is null or d.claimed_until <= $2)
        and exists (select from webhook_subscription s where s.id = $1 and s.state = 'active')
      order by d.last_attempt_at nulls first, d.id limit $3 for update skip locked`,
    [claim.subscriptionId, claim.at, claim.most],
  );
  await db.run('integration.claimDeliveries', 'update webhook_delivery set claim_id = $2, claimed_until = $3 where id = any($1::uuid[])', [rows.map((row) => row.id), claim.id, claim.until]);
  return rows;
}

/** The delivery, taken, when it is still this claim's to say. */
export function lockClaimedDelivery(db: Db, id: string, claimId: string): Promise<DeliveryRow | undefined> {
  return db.find('integration.lockClaimedDelivery', `select ${COLUMNS} from webhook_delivery d where d.id = $1 and d.claim_id = $2 and d.state = 'due' for update`, [id, claimId]);
}

/** Marks that it is being said now; until something is heard it counts as unanswered. */
export async function beginDelivery(db: Db, id: string, at: Date, until: Date): Promise<void> {
  await db.run('integration.beginDelivery', `update webhook_delivery set attempts = attempts + 1, tries = tries + 1, last_attempt_at = $2, claimed_until = $3, last_failure = 'unanswered', last_status = null where id = $1`, [id, at, until]);
}

export async function releaseDeliveries(db: Db, claimId: string): Promise<void> {
  await db.run('integration.releaseDeliveries', `update webhook_delivery set claim_id = null, claimed_until = null where claim_id = $1 and state = 'due'`, [claimId]);
}

/** It arrived. Whoever's claim it is by now, what arrived has arrived. */
export async function settleDelivered(db: Db, id: string, status: number, at: Date): Promise<void> {
  await db.run('integration.settleDelivered', `update webhook_delivery set state = 'sent', settled_at = $3, last_status = $2, last_failure = null, claim_id = null, claimed_until = null where id = $1 and state in ('due', 'dead')`, [id, status, at]);
}

/** It did not arrive: due again at a moment, or dead. Nothing when another claim has it by now. */
export async function settleUndelivered(db: Db, id: string, claimId: string, failed: { failure: DeliveryFailure; status: number | null; nextAt: Date | undefined; at: Date }): Promise<void> {
  await db.run(
    'integration.settleUndelivered',
    `update webhook_delivery set state = case when $5::timestamptz is null then 'dead' else 'due' end, next_at = coalesce($5, next_at), settled_at = case when $5::timestamptz is null then $6::timestamptz end,
            last_failure = $3, last_status = $4, claim_id = null, claimed_until = null
      where id = $1 and claim_id = $2 and state = 'due'`,
    [id, claimId, failed.failure, failed.status, failed.nextAt ?? null, failed.at],
  );
}

/** What a subscription was told, newest first. */
export function listDeliveriesOf(db: Db, subscriptionId: string, asked: { state: DeliveryState | null; after: { at: Date; id: string } | undefined; limit: number }): Promise<DeliveryRow[]> {
  return db.rows(
    'integration.listDeliveriesOf',
    `select ${COLUMNS} from webhook_delivery d where d.subscription_id = $1 and ($2::text is null or d.state = $2) and ($3::timestamptz is null or (d.created_at, d.id) < ($3, $4::uuid))
      order by d.created_at desc, d.id desc limit $5`,
    [subscriptionId, asked.state, asked.after?.at ?? null, asked.after?.id ?? null, asked.limit],
  );
}

export function findDelivery(db: Db, id: string): Promise<DeliveryRow | undefined> {
  return db.find('integration.findDelivery', `select ${COLUMNS} from webhook_delivery d where d.id = $1`, [id]);
}

/** A delivery, taken, and whether its subscription is still told. */
export function lockDelivery(db: Db, id: string): Promise<(DeliveryRow & { readonly subscriptionState: SubscriptionState }) | undefined> {
  return db.find('integration.lockDelivery', `select ${COLUMNS}, s.state as subscription_state from webhook_delivery d join webhook_subscription s on s.id = d.subscription_id where d.id = $1 for update of d`, [id]);
}

export async function reviveDelivery(db: Db, id: string, at: Date): Promise<void> {
  await db.run('integration.reviveDelivery', `update webhook_delivery set state = 'due', tries = 0, next_at = $2, settled_at = null where id = $1`, [id, at]);
}

/** Lets settled deliveries older than a moment go, so many at a time. Answers how many went. */
export function dropOldDeliveries(db: Db, before: Date, most: number): Promise<number> {
  return db.run('integration.dropOldDeliveries', `delete from webhook_delivery where id in (select id from webhook_delivery where state <> 'due' and settled_at < $1 order by settled_at limit $2)`, [before, most]);
}
