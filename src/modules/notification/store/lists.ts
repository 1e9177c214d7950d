import type { Db } from '#platform/database.ts';
import type { CallState } from '../rules/calls.ts';
import type { Channel, MessageFailure, MessageState, Outward } from '../rules/channels.ts';
import type { Template } from '../rules/templates.ts';

export type MessageRow = {
  readonly id: string;
  readonly template: Template;
  readonly dossierId: string | null;
  readonly dossierCode: string | null;
  readonly channel: Channel;
  readonly language: 'vi' | 'en';
  readonly state: MessageState;
  readonly failure: MessageFailure | null;
  readonly happenedAt: Date;
  readonly madeAt: Date;
  readonly nextAt: Date;
  readonly attempts: number;
  readonly handedAt: Date | null;
  readonly settledAt: Date | null;
  readonly contact: string | null;
  readonly subject: string | null;
  readonly text: string | null;
  readonly call: CallState | null;
};
type After = { at: Date; id: string } | undefined;

const SEEN = `m.id, m.template, m.dossier_id, d.code as dossier_code, m.channel, m.language, m.state, m.failure, m.happened_at, m.made_at, m.next_at, m.attempts, m.handed_at, m.settled_at, p.contact, p.subject, p.text, t.state as call
  from message m left join message_person p on p.message_id = m.id left join dossier d on d.id = m.dossier_id left join call_task t on t.message_id = m.id`;

/** What was told of a dossier, newest first. */
export function listOfDossier(db: Db, dossierId: string, after: After, limit: number): Promise<MessageRow[]> {
  return db.rows('notification.listOfDossier', `select ${SEEN} where m.dossier_id = $1 and ($2::timestamptz is null or (m.made_at, m.id) < ($2, $3::uuid)) order by m.made_at desc, m.id desc limit $4`, [dossierId, after?.at ?? null, after?.id ?? null, limit]);
}

/** What a citizen was told, under her own entry and those merged into it; all of it, or what some of the staff may see: of units, and for the post's staff of open dossiers they received. */
export function listOfCitizen(db: Db, citizenId: string, by: { readonly units: readonly string[]; readonly receiverId: string | null } | null, after: After, limit: number): Promise<MessageRow[]> {
  return db.rows(
    'notification.listOfCitizen',
    `select ${SEEN} where m.citizen_id in (select c.id from citizen c where c.id = $1 or c.merged_into = $1) and ($2::uuid[] is null or m.unit_id = any($2))
        and ($6::uuid is null or d.receiver_id = $6 and d.status not in (3, 8, 10) and d.cancelled_at is null) and ($3::timestamptz is null or (m.made_at, m.id) < ($3, $4::uuid))
      order by m.made_at desc, m.id desc limit $5`,
    [citizenId, by?.units ?? null, after?.at ?? null, after?.id ?? null, limit, by?.receiverId ?? null],
  );
}

/** Messages of one state, newest first. */
export function listOfState(db: Db, state: MessageState, after: After, limit: number): Promise<MessageRow[]> {
  return db.rows('notification.listOfState', `select ${SEEN} where m.state = $1 and ($2::timestamptz is null or (m.made_at, m.id) < ($2, $3::uuid)) order by m.made_at desc, m.id desc limit $4`, [state, after?.at ?? null, after?.id ?? null, limit]);
}

export function getSeen(db: Db, id: string): Promise<MessageRow> {
  return db.row('notification.getSeen', `select ${SEEN} where m.id = $1`, [id]);
}

/** Where a message belongs: its unit, and who received the dossier it is about. */
export function findPlaceOf(db: Db, id: string): Promise<{ unitId: string | null; receiverId: string | null; status: number | null } | undefined> {
  return db.find('notification.findPlaceOf', 'select m.unit_id, d.receiver_id, d.status from message m left join dossier d on d.id = m.dossier_id where m.id = $1', [id]);
}

export type ChannelRow = {
  readonly channel: Outward;
  readonly downSince: Date | null;
  readonly askedAgainAt: Date | null;
  readonly lastTakenAt: Date | null;
  readonly waiting: number;
  readonly due: number;
  readonly oldestDueAt: Date | null;
  readonly uncertain: number;
  readonly failed: number;
  readonly sent: number;
  readonly soon: number;
};

/** How the channels stand: what waits now, what failed and went out since a moment, and how much of it soon (10 s) after it might. */
export function listChannels(db: Db, at: Date, since: Date): Promise<ChannelRow[]> {
  return db.rows(
    'notification.listChannels',
    `select c.channel, c.down_since, c.paused_until as asked_again_at,
            (select max(m.handed_at) from message m where m.channel = c.channel and m.handed_at is not null) as last_taken_at,
            w.waiting, w.due, w.oldest_due_at, (select count(*) from message m where m.state = 'uncertain' and m.channel = c.channel) as uncertain,
            (select count(*) from message m where m.state = 'failed' and m.channel = c.channel and m.made_at >= $2) as failed, h.sent, h.soon
       from message_channel c
       left join lateral (select count(*) as waiting, count(*) filter (where m.next_at <= $1) as due, min(m.next_at) filter (where m.next_at <= $1) as oldest_due_at from message m where m.channel = c.channel and m.state = 'waiting') w on true
       left join lateral (select count(*) as sent, count(*) filter (where m.handed_at <= m.may_go_at + interval '10 seconds') as soon from message m where m.channel = c.channel and m.handed_at >= $2) h on true
      order by c.channel`,
    [at, since],
  );
}
