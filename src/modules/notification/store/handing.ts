import type { Db } from '#platform/database.ts';
import type { MessageFailure, MessageState, Outward } from '../rules/channels.ts';
import type { Template } from '../rules/templates.ts';

export type HandingRow = {
  readonly id: string;
  readonly template: Template;
  readonly language: 'vi' | 'en';
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly tries: number;
  readonly unitId: string | null;
  readonly cancelled: boolean;
  readonly contact: string | null;
  readonly subject: string | null;
  readonly text: string | null;
};

/** The channels that have something to say now and are not asked to wait. */
export async function listDueChannels(db: Db, at: Date): Promise<Outward[]> {
  const rows = await db.rows<{ channel: Outward }>(
    'notification.listDueChannels',
    `select c.channel from message_channel c where (c.paused_until is null or c.paused_until <= $1)
        and exists (select from message m where m.channel = c.channel and m.state = 'waiting' and m.next_at <= $1 and m.claim_id is null) order by c.channel`,
    [at],
  );
  return rows.map((row) => row.channel);
}

/** Takes due messages of a channel for a claim, in the order they came; what another holds or takes now is left to it. Nothing while the channel is down. */
export async function claimMessages(db: Db, claim: { id: string; channel: Outward; at: Date; until: Date; most: number }): Promise<string[]> {
  const rows = await db.rows<{ id: string }>(
    'notification.claimMessages',
    `with due as (select m.id from message m where m.channel = $2 and m.state = 'waiting' and m.next_at <= $3 and m.claim_id is null
        and exists (select from message_channel c where c.channel = $2 and (c.paused_until is null or c.paused_until <= $3))
        order by m.next_at, m.id limit $5 for update skip locked)
     update message m set claim_id = $1, claimed_until = $4 from due where m.id = due.id returning m.id`,
    [claim.id, claim.channel, claim.at, claim.until, claim.most],
  );
  return rows.map((row) => row.id).toSorted();
}

/** The message, taken, when it is still this claim's to say. */
export function lockClaimed(db: Db, id: string, claimId: string): Promise<HandingRow | undefined> {
  return db.find(
    'notification.lockClaimed',
    `select m.id, m.template, m.language, m.subject_kind, m.subject_id, m.tries, m.unit_id, d.cancelled_at is not null as cancelled, p.contact, p.subject, p.text
       from message m left join message_person p on p.message_id = m.id left join dossier d on d.id = m.dossier_id where m.id = $1 and m.claim_id = $2 and m.begun_at is null for update of m`,
    [id, claimId],
  );
}

/** Marks that its words go out now: whoever finds it so after the claim has run out knows that nobody knows. */
export async function beginMessage(db: Db, id: string, at: Date, until: Date): Promise<void> {
  await db.run('notification.beginMessage', 'update message set begun_at = $2, claimed_until = $3, attempts = attempts + 1, tries = tries + 1 where id = $1', [id, at, until]);
}

/** Gives back what was claimed and not begun. */
export async function releaseMessages(db: Db, claimId: string): Promise<void> {
  await db.run('notification.releaseMessages', 'update message set claim_id = null, claimed_until = null where claim_id = $1 and begun_at is null', [claimId]);
}

/** What a claim left behind that has run out: not begun, it waits again; begun, nobody knows. Answers those of which nobody knows. */
export async function takeForgotten(db: Db, at: Date): Promise<{ id: string }[]> {
  await db.run('notification.releaseForgotten', `update message set claim_id = null, claimed_until = null where state = 'waiting' and claimed_until <= $1 and begun_at is null`, [at]);
  return db.rows('notification.listForgotten', `select id from message where state = 'waiting' and claimed_until <= $1 and begun_at is not null order by id for update skip locked`, [at]);
}

/** It was taken; whoever's claim it is by now, and even after nobody knew. Undefined when it was not on its way. */
export function markTaken(db: Db, id: string, ref: string | null, at: Date): Promise<{ id: string } | undefined> {
  return db.find(
    'notification.markTaken',
    `update message set state = 'sent', failure = null, handed_at = $3, receiver_ref = $2, settled_at = null, claim_id = null, claimed_until = null, begun_at = null
      where id = $1 and (state = 'waiting' and begun_at is not null or state = 'uncertain') returning id`,
    [id, ref, at],
  );
}

/** It was not taken: it ends here, or nobody knows. Nothing when it is not this claim's (null: nobody's) any more. */
export function markEnded(db: Db, id: string, claimId: string | null, ended: { state: 'failed' | 'uncertain'; failure: MessageFailure; at: Date }): Promise<{ unitId: string | null; template: Template } | undefined> {
  return db.find(
    'notification.markEnded',
    `update message set state = $3, failure = $4, settled_at = $5, claim_id = null, claimed_until = null, begun_at = null where id = $1 and ($2::uuid is null or claim_id = $2) and state = 'waiting' returning unit_id, template`,
    [id, claimId, ended.state, ended.failure, ended.at],
  );
}

/** It waits for another moment; a hand-over that never began is no try. */
export async function putOff(db: Db, id: string, claimId: string, later: { failure: MessageFailure; nextAt: Date; counts: boolean }): Promise<void> {
  await db.run(
    'notification.putOff',
    `update message set failure = $3, next_at = $4, tries = tries - case when $5 then 0 else 1 end, attempts = attempts - case when $5 then 0 else 1 end, claim_id = null, claimed_until = null, begun_at = null where id = $1 and claim_id = $2 and state = 'waiting'`,
    [id, claimId, later.failure, later.nextAt, later.counts],
  );
}

/** How often in a row a channel was not there, its row taken. */
export function lockChannel(db: Db, channel: Outward): Promise<{ failures: number; pausedUntil: Date | null }> {
  return db.row('notification.lockChannel', 'select failures, paused_until from message_channel where channel = $1 for update', [channel]);
}

export async function pauseChannel(db: Db, channel: Outward, at: Date, until: Date): Promise<void> {
  await db.run('notification.pauseChannel', 'update message_channel set failures = failures + 1, down_since = coalesce(down_since, $2), paused_until = $3 where channel = $1', [channel, at, until]);
}

/** The channel answers again; nothing is written when it did all the time. */
export async function resumeChannel(db: Db, channel: Outward): Promise<void> {
  await db.run('notification.resumeChannel', 'update message_channel set failures = 0, down_since = null, paused_until = null where channel = $1 and failures > 0', [channel]);
}

export type Reported = { readonly id: string; readonly template: Template; readonly state: MessageState; readonly unitId: string | null; readonly dossierId: string | null; readonly begun: boolean; readonly erased: boolean; readonly contact: string | null };

/** A message, its row taken, with what a report or a person asks about. */
export function lockMessage(db: Db, id: string): Promise<Reported | undefined> {
  return db.find('notification.lockMessage', 'select m.id, m.template, m.state, m.unit_id, m.dossier_id, m.begun_at is not null as begun, p.message_id is null as erased, p.contact from message m left join message_person p on p.message_id = m.id where m.id = $1 for update of m', [id]);
}

/** How it stands after a report; the first moment it is known to have been handed over is kept. */
export async function settleReported(db: Db, id: string, after: { state: MessageState; failure: MessageFailure | null; at: Date }): Promise<void> {
  await db.run(
    'notification.settleReported',
    `update message set state = $2, failure = $3, settled_at = $4, handed_at = case when $2 = 'delivered' then coalesce(handed_at, begun_at, $4) else handed_at end, claim_id = null, claimed_until = null, begun_at = null where id = $1`,
    [id, after.state, after.failure, after.at],
  );
}

/** It goes out again, under its id, as if for the first time; by another way where one is given. */
export async function reviveMessage(db: Db, id: string, at: Date): Promise<void> {
  await db.run('notification.reviveMessage', `update message set state = 'waiting', failure = null, tries = 0, next_at = $2, settled_at = null where id = $1`, [id, at]);
}

/** Keeps an event of a provider; false when it was heard before. */
export async function insertEvent(db: Db, row: { eventId: string; kind: 'report' | 'inbound'; messageId: string | null; outcome: string; at: Date }): Promise<boolean> {
  return (await db.run('notification.insertEvent', 'insert into message_event (event_id, kind, message_id, outcome, received_at) values ($1, $2, $3, $4, $5) on conflict (event_id) do nothing', [row.eventId, row.kind, row.messageId, row.outcome, row.at])) === 1;
}

/** Lets events go that nobody would be believed with any more. Answers how many. */
export function dropOldEvents(db: Db, before: Date): Promise<number> {
  return db.run('notification.dropOldEvents', 'delete from message_event where received_at < $1', [before]);
}
