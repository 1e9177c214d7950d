import type { Facts } from '#kernel/problem.ts';
import type { Db } from '#platform/database.ts';
import type { Channel, MessageFailure } from '../rules/channels.ts';
import type { Template } from '../rules/templates.ts';

/** How far the journal is followed: a transaction, and the place in it. */
export type Mark = { readonly transaction: string; readonly position: number };

export type Entry = Mark & {
  readonly id: string;
  readonly kind: string;
  readonly happenedAt: Date;
  readonly recordedAt: Date;
  readonly unitId: string | null;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly dossierId: string | null;
  readonly sessionId: string | null;
  readonly procedureCode: string | null;
  readonly channel: string | null;
  readonly facts: Facts;
  readonly wanted: boolean;
};

/** How far the journal was followed, the row taken; undefined when somebody else follows now. After a restore from a dump transactions count anew: the mark begins where it stands. */
export function takeMark(db: Db): Promise<Mark | undefined> {
  return db.find('notification.takeMark', 'select least(transaction, pg_snapshot_xmax(pg_current_snapshot()))::text as transaction, position from message_follower for update skip locked');
}

/** The entries after a mark in the order no commit comes before: only of transactions older than every one that still runs. */
export function listFollowing(db: Db, mark: Mark, kinds: readonly string[], most: number): Promise<Entry[]> {
  return db.rows(
    'notification.listFollowing',
    `select e.transaction::text as transaction, e.position, e.id, e.kind, e.happened_at, e.recorded_at, e.unit_id, e.subject_kind, e.subject_id, e.dossier_id, e.session_id, e.procedure_code, e.channel,
            case when e.kind = any($3::text[]) then e.facts else '{}'::jsonb end as facts, e.kind = any($3::text[]) as wanted
       from journal_entry e
      where (e.transaction, e.position) > ($1::xid8, $2::bigint) and e.transaction < pg_snapshot_xmin(pg_current_snapshot())
      order by e.transaction, e.position limit $4`,
    [mark.transaction, mark.position, kinds, most],
  );
}

export async function moveMark(db: Db, mark: Mark): Promise<void> {
  await db.run('notification.moveMark', 'update message_follower set transaction = $1::xid8, position = $2', [mark.transaction, mark.position]);
}

/** How many entries are not read yet, up to a number, and since when the oldest of them waits. */
export function countBehind(db: Db, most: number): Promise<{ behind: number; since: Date | null }> {
  return db.row(
    'notification.countBehind',
    `select count(*) as behind, min(x.recorded_at) as since from (
       select e.recorded_at from journal_entry e, message_follower f where (e.transaction, e.position) > (least(f.transaction, pg_snapshot_xmax(pg_current_snapshot())), f.position) order by e.transaction, e.position limit $1) x`,
    [most],
  );
}

export type NewMessage = {
  readonly id: string;
  readonly entryId: string;
  readonly template: Template;
  readonly onceKey: string;
  readonly unitId: string | null;
  readonly dossierId: string | null;
  readonly citizenId: string | null;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly channel: Channel;
  readonly language: 'vi' | 'en';
  readonly failure: MessageFailure | null;
  readonly happenedAt: Date;
  readonly at: Date;
  /** The first moment it might go, and the first it will. */
  readonly mayGoAt: Date;
  readonly nextAt: Date;
  readonly person: { readonly name: string | null; readonly phone: string | null; readonly email: string | null; readonly address: string | null; readonly contact: string | null; readonly subject: string; readonly text: string };
};

/** Keeps that a message could not be made: of it only what the journal knows. Answers whose unit tells her instead; undefined when it was said or kept already. */
export function insertUnmade(db: Db, row: { id: string; template: Template; onceKey: string; at: Date }, entry: Entry): Promise<{ unitId: string | null } | undefined> {
  return db.find(
    'notification.insertUnmade',
    `insert into message (id, entry_id, template, once_key, unit_id, dossier_id, subject_kind, subject_id, channel, language, state, failure, happened_at, made_at, may_go_at, next_at, settled_at)
     select $1, $2, $3, $4, coalesce(d.reception_unit_id, $5::uuid), d.id, $7, $8, 'none', 'vi', 'failed', 'couldNotBeMade', $9, $10, $10, $10, $10 from (select $6::uuid as id) e left join dossier d on d.id = e.id
     on conflict (once_key) do nothing returning unit_id`,
    [row.id, entry.id, row.template, row.onceKey, entry.unitId, entry.dossierId, entry.subjectKind, entry.subjectId, entry.happenedAt, row.at],
  );
}

/** Keeps a message; false when this was said already. */
export async function insertMessage(db: Db, row: NewMessage): Promise<boolean> {
  const { name, phone, email, address, contact, subject, text } = row.person;
  const added = await db.run(
    'notification.insertMessage',
    `with m as (insert into message (id, entry_id, template, once_key, unit_id, dossier_id, citizen_id, subject_kind, subject_id, channel, language, state, failure, happened_at, made_at, may_go_at, next_at, settled_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, case when $12::text is null then 'waiting' else 'failed' end, $12, $13, $14, $15, $23, case when $12::text is null then null else $14::timestamptz end)
       on conflict (once_key) do nothing returning id)
     insert into message_person (message_id, name, phone, email, address, contact, subject, text) select id, $16, $17, $18, $19, $20, $21, $22 from m`,
    [row.id, row.entryId, row.template, row.onceKey, row.unitId, row.dossierId, row.citizenId, row.subjectKind, row.subjectId, row.channel, row.language, row.failure, row.happenedAt, row.at, row.mayGoAt, name, phone, email, address, contact, subject, text, row.nextAt],
  );
  return added === 1;
}
