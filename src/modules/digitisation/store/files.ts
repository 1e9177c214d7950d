import type { Db } from '#platform/database.ts';
import type { FileState, FileType, Subject } from '../rules/kinds.ts';
import type { Owner } from './uploads.ts';

/** What was seen in a content. */
export type Seen = { readonly type: FileType; readonly pages: number | null; readonly width: number | null; readonly height: number | null };

export type FileRow = Seen & {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly state: FileState;
  readonly found: string | null;
  readonly keptAt: Date;
};

export type UseRow = FileRow & { readonly useId: string; readonly component: string; readonly attachedAt: Date; readonly attachedBy: string | null; readonly attachedByStaff: string | null };

/** A file where it is attached, with where its bytes lie. */
export type FoundUse = UseRow & { readonly bytesId: string; readonly sha256: Buffer; readonly subjectKind: Subject['kind']; readonly subjectId: string };

const FILE = 'f.id, f.name, b.type, b.bytes, b.pages, b.width, b.height, b.state, b.found, f.kept_at';
const USE = `${FILE}, u.id as use_id, u.component, u.attached_at, s.name as attached_by, u.staff_id as attached_by_staff`;
const USES = 'from file_use u join file f on f.id = u.file_id join kept_bytes b on b.id = f.bytes_id left join staff s on s.id = u.staff_id';

/** The row of a content, made at its first coming: under which id its bytes lie, and whether they are there already. */
export function claimContent(db: Db, row: Seen & { id: string; sha256: Buffer; bytes: number; state: FileState; at: Date }): Promise<{ id: string; keptAt: Date | null }> {
  return db.row(
    'digitisation.claimContent',
    `insert into kept_bytes (id, sha256, bytes, type, pages, width, height, state, scan_from, touched_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)
     on conflict (sha256) do update set touched_at = excluded.touched_at returning id, kept_at`,
    [row.id, row.sha256, row.bytes, row.type, row.pages, row.width, row.height, row.state, row.at],
  );
}

/** The bytes are in their place. */
export async function updateKept(db: Db, bytesId: string, at: Date): Promise<void> {
  await db.run('digitisation.updateKept', 'update kept_bytes set kept_at = coalesce(kept_at, $2), touched_at = $2 where id = $1', [bytesId, at]);
}

export async function insertFile(db: Db, row: Owner & { id: string; bytesId: string; name: string; at: Date }): Promise<void> {
  await db.run('digitisation.insertFile', 'insert into file (id, bytes_id, staff_id, citizen_id, name, kept_at) values ($1, $2, $3, $4, $5, $6)', [row.id, row.bytesId, row.staffId, row.citizenId, row.name, row.at]);
}

export function getFile(db: Db, id: string): Promise<FileRow> {
  return db.row('digitisation.getFile', `select ${FILE} from file f join kept_bytes b on b.id = f.bytes_id where f.id = $1`, [id]);
}

/** A file this person uploaded, held so that nobody forgets it meanwhile; anybody else's does not exist. */
export function lockFileOf(db: Db, id: string, { staffId, citizenId }: Owner): Promise<FileRow | undefined> {
  return db.find('digitisation.lockFileOf', `select ${FILE} from file f join kept_bytes b on b.id = f.bytes_id where f.id = $1 and (f.staff_id = $2 or f.citizen_id = $3) for key share of f`, [id, staffId, citizenId]);
}

/** Attaches a file; none where it stands there already. */
export async function insertUse(db: Db, row: Owner & { id: string; fileId: string; subject: Subject; component: string; at: Date }): Promise<boolean> {
  const added = await db.run(
    'digitisation.insertUse',
    `insert into file_use (id, file_id, subject_kind, subject_id, component, attached_at, staff_id, citizen_id) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (subject_kind, subject_id, component, file_id) where removed_at is null do nothing`,
    [row.id, row.fileId, row.subject.kind, row.subject.id, row.component, row.at, row.staffId, row.citizenId],
  );
  return added === 1;
}

export async function countUses(db: Db, { kind, id }: Subject, component: string): Promise<number> {
  const { standing } = await db.row<{ standing: number }>('digitisation.countUses', 'select count(*) as standing from file_use where subject_kind = $1 and subject_id = $2 and component = $3 and removed_at is null', [kind, id, component]);
  return standing;
}

/** What stands at a subject, by component and time. */
export function listUses(db: Db, { kind, id }: Subject): Promise<UseRow[]> {
  return db.rows('digitisation.listUses', `select ${USE} ${USES} where u.subject_kind = $1 and u.subject_id = $2 and u.removed_at is null order by u.component, u.attached_at, u.id`, [kind, id]);
}

export function findUseOfFile(db: Db, { kind, id }: Subject, component: string, fileId: string): Promise<UseRow | undefined> {
  return db.find('digitisation.findUseOfFile', `select ${USE} ${USES} where u.subject_kind = $1 and u.subject_id = $2 and u.component = $3 and u.file_id = $4 and u.removed_at is null`, [kind, id, component, fileId]);
}

/** A file where it stands; what was taken out is not found. */
export function findUse(db: Db, useId: string): Promise<FoundUse | undefined> {
  return db.find('digitisation.findUse', `select ${USE}, b.id as bytes_id, b.sha256, u.subject_kind, u.subject_id ${USES} where u.id = $1 and u.removed_at is null`, [useId]);
}

/** Takes a file out; false when it stands there no more. */
export async function updateRemoved(db: Db, useId: string, row: Owner & { reason: string | null; at: Date }): Promise<boolean> {
  return (await db.run('digitisation.updateRemoved', 'update file_use set removed_at = $2, removed_by_staff = $3, removed_by_citizen = $4, remove_reason = $5 where id = $1 and removed_at is null', [useId, row.at, row.staffId, row.citizenId, row.reason])) === 1;
}

/** What stands at one subject stands at another too, attached by the same hand at the same time. */
export async function copyUses(db: Db, from: Subject, to: Subject): Promise<number> {
  return db.run(
    'digitisation.copyUses',
    `insert into file_use (id, file_id, subject_kind, subject_id, component, attached_at, staff_id, citizen_id)
     select gen_random_uuid(), file_id, $3, $4, component, attached_at, staff_id, citizen_id from file_use where subject_kind = $1 and subject_id = $2 and removed_at is null
     on conflict (subject_kind, subject_id, component, file_id) where removed_at is null do nothing`,
    [from.kind, from.id, to.kind, to.id],
  );
}

/** Forgets every attachment of a subject, standing or not: of a draft that is given up. */
export async function deleteUses(db: Db, { kind, id }: Subject): Promise<void> {
  await db.run('digitisation.deleteUses', 'delete from file_use where subject_kind = $1 and subject_id = $2', [kind, id]);
}

export async function insertView(db: Db, row: { id: string; useId: string; subject: Subject; staffId: string | null; assignmentId: string | null; citizenId: string | null; at: Date }): Promise<void> {
  await db.run('digitisation.insertView', 'insert into file_view (id, use_id, subject_kind, subject_id, staff_id, assignment_id, citizen_id, viewed_at) values ($1, $2, $3, $4, $5, $6, $7, $8)', [row.id, row.useId, row.subject.kind, row.subject.id, row.staffId, row.assignmentId, row.citizenId, row.at]);
}
