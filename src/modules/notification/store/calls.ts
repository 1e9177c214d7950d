import type { Db } from '#platform/database.ts';
import type { CallOutcome, CallState } from '../rules/calls.ts';
import type { Channel, MessageFailure, MessageState } from '../rules/channels.ts';
import type { Template } from '../rules/templates.ts';

export type CallRow = {
  readonly id: string;
  readonly messageId: string;
  readonly template: Template;
  readonly why: MessageFailure;
  readonly dossierId: string | null;
  readonly dossierCode: string | null;
  readonly unitName: string | null;
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly text: string | null;
  readonly openedAt: Date;
  readonly tries: number;
  readonly lastTriedAt: Date | null;
  readonly state: CallState;
  readonly outcome: CallOutcome | null;
  readonly note: string | null;
  readonly settledAt: Date | null;
  readonly settledBy: string | null;
  readonly messageState: MessageState;
  readonly messageChannel: Channel;
};

/** Whose calls: those of the units reached; of the post's staff those about open dossiers she received. */
export type Caller = { readonly units: readonly string[]; readonly receiverId: string | null };

const SEEN = `t.id, t.message_id, m.template, t.why, m.dossier_id, d.code as dossier_code, u.name as unit_name, p.name, p.phone, p.email, p.address, p.text, t.opened_at, t.tries, t.last_tried_at, t.state, t.outcome,
  t.note, t.settled_at, s.name as settled_by, m.state as message_state, m.channel as message_channel
  from call_task t join message m on m.id = t.message_id left join message_person p on p.message_id = m.id left join dossier d on d.id = m.dossier_id left join org_unit u on u.id = t.unit_id left join staff s on s.id = t.settled_by`;
/** $1: the units reached, $2: the member of the post's staff who received, or null. */
const HERS = `t.unit_id = any($1::uuid[]) and ($2::uuid is null or d.receiver_id = $2 and d.status not in (3, 8, 10) and d.cancelled_at is null)`;

/** Somebody is to be called; once for each message, and again when it failed again. */
export async function openCall(db: Db, row: { id: string; messageId: string; unitId: string | null; why: MessageFailure; at: Date }): Promise<void> {
  await db.run(
    'notification.openCall',
    `insert into call_task (id, message_id, unit_id, why, opened_at) values ($1, $2, $3, $4, $5)
     on conflict (message_id) do update set why = $4, state = 'open', outcome = null, note = null, settled_by = null, settled_at = null, opened_at = $5, tries = 0, last_tried_at = null where call_task.state = 'settled'`,
    [row.id, row.messageId, row.unitId, row.why, row.at],
  );
}

/** The call is over without anybody's doing: it arrived, it goes out again, it is overtaken. */
export async function endCall(db: Db, messageId: string, outcome: CallOutcome, by: string | null, at: Date): Promise<void> {
  await db.run('notification.endCall', `update call_task set state = 'settled', outcome = $2, settled_by = $3, settled_at = $4 where message_id = $1 and state = 'open'`, [messageId, outcome, by, at]);
}

/** Open calls, oldest first. */
export function listOpenCalls(db: Db, { units, receiverId }: Caller, after: { at: Date; id: string } | undefined, limit: number): Promise<CallRow[]> {
  return db.rows(
    'notification.listOpenCalls',
    `select ${SEEN} where ${HERS} and t.state = 'open' and ($3::timestamptz is null or (t.opened_at, t.id) > ($3, $4::uuid)) order by t.opened_at, t.id limit $5`,
    [units, receiverId, after?.at ?? null, after?.id ?? null, limit],
  );
}

/** Settled calls, newest first. */
export function listSettledCalls(db: Db, { units, receiverId }: Caller, after: { at: Date; id: string } | undefined, limit: number): Promise<CallRow[]> {
  return db.rows(
    'notification.listSettledCalls',
    `select ${SEEN} where ${HERS} and t.state = 'settled' and ($3::timestamptz is null or (t.settled_at, t.id) < ($3, $4::uuid)) order by t.settled_at desc, t.id desc limit $5`,
    [units, receiverId, after?.at ?? null, after?.id ?? null, limit],
  );
}

export async function countOpenCalls(db: Db, { units, receiverId }: Caller): Promise<number> {
  const { open } = await db.row<{ open: number }>('notification.countOpenCalls', `select count(*) as open from call_task t join message m on m.id = t.message_id left join dossier d on d.id = m.dossier_id where ${HERS} and t.state = 'open'`, [units, receiverId]);
  return open;
}

/** How many wait to be called in all units. */
export async function countAllOpenCalls(db: Db): Promise<number> {
  const { open } = await db.row<{ open: number }>('notification.countAllOpenCalls', `select count(*) as open from call_task where state = 'open'`);
  return open;
}

/** A call of the asker's, its row taken. */
export function lockCall(db: Db, id: string, { units, receiverId }: Caller): Promise<CallRow | undefined> {
  return db.find('notification.lockCall', `select ${SEEN} where ${HERS} and t.id = $3 for update of t`, [units, receiverId, id]);
}

export function getCall(db: Db, id: string): Promise<CallRow> {
  return db.row('notification.getCall', `select ${SEEN} where t.id = $1`, [id]);
}

/** What a call came to; not reached leaves it open. */
export async function enterCall(db: Db, row: { id: string; outcome: CallOutcome; note: string | null; by: string; at: Date; over: boolean }): Promise<void> {
  await db.run(
    'notification.enterCall',
    `update call_task set tries = tries + 1, last_tried_at = $5, outcome = $2, note = coalesce($3, note), state = case when $6 then 'settled' else 'open' end, settled_by = case when $6 then $4::uuid end, settled_at = case when $6 then $5::timestamptz end where id = $1`,
    [row.id, row.outcome, row.note, row.by, row.at, row.over],
  );
}
