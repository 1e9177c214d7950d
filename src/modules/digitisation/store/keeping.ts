import type { Db } from '#platform/database.ts';
import type { FileState } from '../rules/kinds.ts';

export type ToScan = { readonly id: string; readonly sha256: Buffer; readonly bytes: number };

/** Takes contents nobody has looked at yet, the longest waiting first; each comes up again after the lease unless it is settled. */
export function claimToScan(db: Db, row: { now: Date; again: Date; most: number }): Promise<ToScan[]> {
  return db.rows(
    'digitisation.claimToScan',
    `update kept_bytes set scan_from = $2 where id in
       (select id from kept_bytes where state in ('pending', 'unscanned') and kept_at is not null and scan_from <= $1 order by scan_from limit $3 for update skip locked)
     returning id, sha256, bytes`,
    [row.now, row.again, row.most],
  );
}

/** What the scanner said; false when it was settled already. */
export async function updateScanned(db: Db, id: string, row: { state: Extract<FileState, 'clean' | 'infected'>; found: string | null; at: Date }): Promise<boolean> {
  return (await db.run('digitisation.updateScanned', `update kept_bytes set state = $2, found = $3, scanned_at = $4 where id = $1 and state in ('pending', 'unscanned')`, [id, row.state, row.found, row.at])) === 1;
}

/** Contents whose turn comes at once again: the scanner did not answer. */
export async function updateScanFrom(db: Db, ids: readonly string[], at: Date): Promise<void> {
  await db.run('digitisation.updateScanFrom', `update kept_bytes set scan_from = $2 where id = any($1::uuid[]) and state in ('pending', 'unscanned')`, [ids, at]);
}

/** Where the files of a content stand: each subject once. */
export function listSubjectsOf(db: Db, bytesId: string): Promise<{ fileId: string; subjectKind: string | null; subjectId: string | null }[]> {
  return db.rows('digitisation.listSubjectsOf', 'select distinct f.id as file_id, u.subject_kind, u.subject_id from file f left join file_use u on u.file_id = f.id and u.removed_at is null where f.bytes_id = $1', [bytesId]);
}

/** Forgets files kept before then that stand nowhere and never stood in a dossier or mandate: a part of them. Attachments a draft took out go with them. */
export async function dropUnusedFiles(db: Db, before: Date, most: number): Promise<number> {
  const rows = await db.rows<{ id: string }>(
    'digitisation.listUnusedFiles',
    `select f.id from file f where f.kept_at < $1 and not exists (select from file_use u where u.file_id = f.id and (u.subject_kind <> 'filing' or u.removed_at is null or u.removed_at >= $1))
      order by f.kept_at limit $2 for update skip locked`,
    [before, most],
  );
  const ids = rows.map(({ id }) => id);
  await db.run('digitisation.dropUsesOfFiles', 'delete from file_use where file_id = any($1::uuid[])', [ids]);
  return db.run('digitisation.dropFiles', 'delete from file where id = any($1::uuid[])', [ids]);
}

/** Forgets contents that no file has and nobody touched since then; their bytes may go. */
export async function dropUnusedContents(db: Db, before: Date, most: number): Promise<string[]> {
  const rows = await db.rows<{ id: string }>(
    'digitisation.dropUnusedContents',
    `delete from kept_bytes where id in
       (select b.id from kept_bytes b where b.touched_at < $1 and not exists (select from file f where f.bytes_id = b.id) order by b.touched_at limit $2 for update skip locked) returning id`,
    [before, most],
  );
  return rows.map(({ id }) => id);
}
