import type { Facts } from '#kernel/problem.ts';
import type { Db } from '#platform/database.ts';

/** Whose it is: a member of staff or a citizen. */
export type Owner = { readonly staffId: string | null; readonly citizenId: string | null };

export type UploadRow = {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly received: number;
  readonly refusal: string | null;
  readonly refusalFacts: Facts | null;
  readonly fileId: string | null;
};

const COLUMNS = 'id, name, bytes, received, refusal, refusal_facts, file_id';
const OWNED = '(staff_id = $2 or citizen_id = $3)';

/** How many uploads of a person are under way, and how many files of hers stand nowhere. */
export function countUploads(db: Db, { staffId, citizenId }: Owner): Promise<{ open: number; loose: number }> {
  return db.row(
    'digitisation.countUploads',
    `select (select count(*) from upload where file_id is null and refusal is null and (staff_id = $1 or citizen_id = $2)) as open,
       (select count(*) from file f where (f.staff_id = $1 or f.citizen_id = $2) and not exists (select from file_use u where u.file_id = f.id)) as loose`,
    [staffId, citizenId],
  );
}

export async function insertUpload(db: Db, row: Owner & { id: string; name: string; bytes: number; at: Date }): Promise<void> {
  await db.run('digitisation.insertUpload', 'insert into upload (id, staff_id, citizen_id, name, bytes, opened_at, touched_at) values ($1, $2, $3, $4, $5, $6, $6)', [row.id, row.staffId, row.citizenId, row.name, row.bytes, row.at]);
}

/** An upload of this person; anybody else's does not exist. */
export function findUpload(db: Db, id: string, { staffId, citizenId }: Owner): Promise<UploadRow | undefined> {
  return db.find('digitisation.findUpload', `select ${COLUMNS} from upload where id = $1 and ${OWNED}`, [id, staffId, citizenId]);
}

/** The same, its row taken until the end of the transaction. */
export function lockUpload(db: Db, id: string, { staffId, citizenId }: Owner): Promise<UploadRow | undefined> {
  return db.find('digitisation.lockUpload', `select ${COLUMNS} from upload where id = $1 and ${OWNED} for update`, [id, staffId, citizenId]);
}

/** Writes how much is safe, if it is still as it was when the piece began. */
export async function updateReceived(db: Db, id: string, row: { before: number; received: number; at: Date }): Promise<boolean> {
  const moved = await db.run('digitisation.updateReceived', 'update upload set received = $3, touched_at = $4 where id = $1 and received = $2 and file_id is null', [id, row.before, row.received, row.at]);
  return moved === 1;
}

export async function updateRefused(db: Db, id: string, row: { code: string; facts: Facts; at: Date }): Promise<void> {
  await db.run('digitisation.updateRefused', 'update upload set refusal = $2, refusal_facts = $3::jsonb, touched_at = $4 where id = $1', [id, row.code, JSON.stringify(row.facts), row.at]);
}

export async function updateClosed(db: Db, id: string, fileId: string, at: Date): Promise<void> {
  await db.run('digitisation.updateClosed', 'update upload set file_id = $2, touched_at = $3 where id = $1', [id, fileId, at]);
}

export async function deleteUpload(db: Db, id: string, { staffId, citizenId }: Owner): Promise<boolean> {
  return (await db.run('digitisation.deleteUpload', `delete from upload where id = $1 and ${OWNED}`, [id, staffId, citizenId])) === 1;
}

/** Forgets uploads nobody has gone on with since then: a part of them, by id. */
export async function dropOldUploads(db: Db, before: Date, most: number): Promise<string[]> {
  const rows = await db.rows<{ id: string }>('digitisation.dropOldUploads', 'delete from upload where id in (select id from upload where touched_at < $1 order by touched_at limit $2 for update skip locked) returning id', [before, most]);
  return rows.map(({ id }) => id);
}

/** Which of these uploads still stand. */
export async function listStandingUploads(db: Db, ids: readonly string[]): Promise<string[]> {
  const rows = await db.rows<{ id: string }>('digitisation.listStandingUploads', 'select id from upload where id = any($1::uuid[]) and file_id is null', [ids]);
  return rows.map(({ id }) => id);
}
