import type { Db } from '#platform/database.ts';

export type DraftRow = { readonly id: string; readonly title: string; readonly form: string | null; readonly version: number; readonly updatedAt: Date; readonly expiresAt: Date };
export type Draft = DraftRow & { readonly body: Record<string, unknown> };

const ROW = "id, title, body->>'form' as form, version, updated_at, expires_at";

/** Throws away what has expired of one person's drafts. */
export function deleteExpiredDrafts(db: Db, staffId: string, now: Date): Promise<number> {
  return db.run('reception.deleteExpiredDrafts', 'delete from draft where staff_id = $1 and expires_at <= $2', [staffId, now]);
}

/** Forgets what has expired of everybody's drafts: people of no dossier yet stand in them, whoever typed them may never save again. */
export async function dropExpiredDrafts(db: Db, now: Date): Promise<void> {
  await db.run('reception.dropExpiredDrafts', 'delete from draft where expires_at <= $1', [now]);
}

/** A draft under lock, whoever's it is: an id that is another person's is taken, not hers to know of. */
export function lockDraft(db: Db, id: string): Promise<{ staffId: string; version: number; writer: string | null } | undefined> {
  return db.find('reception.lockDraft', 'select staff_id, version, writer from draft where id = $1 for update', [id]);
}

export async function countDrafts(db: Db, staffId: string): Promise<number> {
  const { count } = await db.row<{ count: number }>('reception.countDrafts', 'select count(*) from draft where staff_id = $1', [staffId]);
  return count;
}

export type KeptDraft = { readonly id: string; readonly staffId: string; readonly unitId: string; readonly title: string; readonly json: string; readonly writer: string | null; readonly now: Date; readonly expiresAt: Date };

/** Keeps a draft of this person; none when the id is another person's. */
export function saveDraft(db: Db, draft: KeptDraft): Promise<DraftRow | undefined> {
  return db.find(
    'reception.saveDraft',
    `insert into draft (id, staff_id, unit_id, title, body, version, updated_at, expires_at, writer) values ($1, $2, $3, $4, $5::jsonb, 1, $6, $7, $8)
     on conflict (id) do update set title = excluded.title, body = excluded.body, version = draft.version + 1, updated_at = excluded.updated_at, expires_at = excluded.expires_at, writer = excluded.writer
       where draft.staff_id = excluded.staff_id
     returning ${ROW}`,
    [draft.id, draft.staffId, draft.unitId, draft.title, draft.json, draft.now, draft.expiresAt, draft.writer],
  );
}

export function findDraft(db: Db, id: string, staffId: string, now: Date): Promise<Draft | undefined> {
  return db.find('reception.findDraft', `select ${ROW}, body from draft where id = $1 and staff_id = $2 and expires_at > $3`, [id, staffId, now]);
}

export function listDrafts(db: Db, staffId: string, now: Date, limit: number): Promise<DraftRow[]> {
  return db.rows('reception.listDrafts', `select ${ROW} from draft where staff_id = $1 and expires_at > $2 order by updated_at desc, id desc limit $3`, [staffId, now, limit]);
}

export function deleteDraft(db: Db, id: string, staffId: string): Promise<number> {
  return db.run('reception.deleteDraft', 'delete from draft where id = $1 and staff_id = $2', [id, staffId]);
}
