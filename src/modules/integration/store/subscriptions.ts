import type { Db } from '#platform/database.ts';
import type { DeliveryFailure, DisabledFor, SubscriptionState, WebhookKind } from '../rules.ts';

export type SubscriptionRow = {
  readonly id: string;
  readonly url: string;
  readonly kinds: WebhookKind[];
  readonly unitId: string | null;
  readonly state: SubscriptionState;
  readonly disabledFor: DisabledFor | null;
  readonly secretVersion: number;
  readonly formerUntil: Date | null;
  readonly failingSince: Date | null;
};

export type SubscriptionSeen = Omit<SubscriptionRow, 'unitId'> & {
  readonly unitCode: string | null;
  readonly unitName: string | null;
  readonly lastSuccessAt: Date | null;
  readonly lastFailure: DeliveryFailure | null;
  readonly lastAttemptAt: Date | null;
  readonly due: number;
  readonly dead: number;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly endedAt: Date | null;
  readonly reason: string | null;
};

const COLUMNS = 's.id, s.url, s.kinds, s.unit_id, s.state, s.disabled_for, s.secret_version, s.former_until, s.failing_since';
const SEEN = `${COLUMNS}, u.code as unit_code, u.name as unit_name, s.last_success_at, last.last_failure, last.last_attempt_at, s.created_at, staff.name as created_by, s.ended_at, s.reason,
  (select count(*) from webhook_delivery d where d.subscription_id = s.id and d.state = 'due') as due, (select count(*) from webhook_delivery d where d.subscription_id = s.id and d.state = 'dead') as dead`;
const FROM = `webhook_subscription s join staff on staff.id = s.created_by left join org_unit u on u.id = s.unit_id
  left join lateral (select d.last_failure, d.last_attempt_at from webhook_delivery d where d.subscription_id = s.id and d.last_attempt_at is not null order by d.last_attempt_at desc limit 1) last on true`;

export async function insertSubscription(db: Db, row: { id: string; url: string; kinds: readonly string[]; unitId: string | null; by: string; at: Date }): Promise<void> {
  await db.run('integration.insertSubscription', 'insert into webhook_subscription (id, url, kinds, unit_id, created_by, created_at) values ($1, $2, $3, $4, $5, $6)', [row.id, row.url, row.kinds, row.unitId, row.by, row.at]);
}

/** How many are not over. */
export async function countStanding(db: Db): Promise<number> {
  const { standing } = await db.row<{ standing: number }>('integration.countStanding', `select count(*) as standing from webhook_subscription where state <> 'ended'`);
  return standing;
}

/** Every subscription, newest first, with how it goes. */
export function listSubscriptions(db: Db, after: { at: Date; id: string } | undefined, limit: number): Promise<SubscriptionSeen[]> {
  return db.rows('integration.listSubscriptions', `select ${SEEN} from ${FROM} where ($1::timestamptz is null or (s.created_at, s.id) < ($1, $2::uuid)) order by s.created_at desc, s.id desc limit $3`, [after?.at ?? null, after?.id ?? null, limit]);
}

export function findSubscriptionSeen(db: Db, id: string): Promise<SubscriptionSeen | undefined> {
  return db.find('integration.findSubscriptionSeen', `select ${SEEN} from ${FROM} where s.id = $1`, [id]);
}

export function lockSubscription(db: Db, id: string): Promise<SubscriptionRow | undefined> {
  return db.find('integration.lockSubscription', `select ${COLUMNS} from webhook_subscription s where s.id = $1 for update`, [id]);
}

/** Those that are told now. */
export async function listActiveIds(db: Db): Promise<string[]> {
  const rows = await db.rows<{ id: string }>('integration.listActiveIds', `select id from webhook_subscription where state = 'active' order by id`);
  return rows.map((row) => row.id);
}

export async function endSubscription(db: Db, id: string, by: string, reason: string, at: Date): Promise<void> {
  await db.run('integration.endSubscription', `update webhook_subscription set state = 'ended', disabled_for = null, ended_by = $2, reason = $3, ended_at = $4 where id = $1`, [id, by, reason, at]);
  await db.run('integration.dropDeliveries', `update webhook_delivery set state = 'dropped', settled_at = $2, claim_id = null, claimed_until = null where subscription_id = $1 and state = 'due'`, [id, at]);
}

export async function rotateSecret(db: Db, id: string, formerUntil: Date): Promise<void> {
  await db.run('integration.rotateSecret', 'update webhook_subscription set secret_version = secret_version + 1, former_until = $2 where id = $1', [id, formerUntil]);
}

export async function disableSubscription(db: Db, id: string, why: DisabledFor): Promise<void> {
  await db.run('integration.disableSubscription', `update webhook_subscription set state = 'disabled', disabled_for = $2 where id = $1 and state = 'active'`, [id, why]);
}

export async function markHeard(db: Db, id: string, at: Date): Promise<void> {
  await db.run('integration.markHeard', 'update webhook_subscription set failing_since = null, last_success_at = $2 where id = $1', [id, at]);
}

export async function markFailing(db: Db, id: string, at: Date): Promise<void> {
  await db.run('integration.markFailing', 'update webhook_subscription set failing_since = coalesce(failing_since, $2) where id = $1', [id, at]);
}

/** Goes back to the first entry recorded since a moment, never forward: nothing is left out. What waits is due at once. */
export async function rewindSubscription(db: Db, id: string, from: Date, now: Date): Promise<void> {
  await db.run(
    'integration.rewindSubscription',
    `update webhook_subscription s set state = 'active', disabled_for = null, failing_since = null,
            transaction = least(s.transaction, first.transaction), position = case when first.transaction <= s.transaction then 0 else s.position end
       from (select min(e.transaction) as transaction from journal_entry e where e.recorded_at >= $2) first
      where s.id = $1`,
    [id, from],
  );
  await db.run('integration.hurryDeliveries', `update webhook_delivery set next_at = $2, tries = 0 where subscription_id = $1 and state = 'due'`, [id, now]);
}
