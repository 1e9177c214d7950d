import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { PauseKind } from '../rules/clock.ts';
import type { AppointmentRow } from './rows.ts';

export type NewApology = { readonly id: string; readonly dossierId: string; readonly reason: string; readonly newDay: Day; readonly newAt: Date; readonly provisional: boolean; readonly draftedBy: string; readonly draftedAt: Date };
export type OpenApology = { readonly id: string; readonly reason: string; readonly newDay: Day; readonly newAt: Date; readonly provisional: boolean; readonly documentNo: string | null };

/** Adds the next appointment of a dossier; the earlier ones stay. */
export async function insertAppointment(db: Db, dossierId: string, row: AppointmentRow): Promise<void> {
  await db.run(
    'dossier.insertAppointment',
    `insert into appointment (dossier_id, no, kind, due_day, due_at, provisional, counted_from, reason, document_no, made_by, made_employer, made_at, calendar_day)
     select $1, coalesce(max(no), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12 from appointment where dossier_id = $1`,
    [dossierId, row.kind, row.dueDay, row.dueAt, row.provisional, row.countedFrom, row.reason, row.documentNo, row.madeBy, row.madeEmployer, row.madeAt, row.calendarDay ?? null],
  );
}

/** From when the present appointment was counted. */
export async function lastCountedFrom(db: Db, dossierId: string): Promise<Date> {
  const row = await db.row<{ countedFrom: Date }>('dossier.lastCountedFrom', 'select counted_from from appointment where dossier_id = $1 order by no desc limit 1', [dossierId]);
  return row.countedFrom;
}

/** The times of waiting for papers in examination, oldest first. */
export function listSupplementPauses(db: Db, dossierId: string): Promise<{ from: Date; to: Date | null }[]> {
  return db.rows('dossier.listSupplementPauses', `select began_at as "from", ended_at as "to" from dossier_pause where dossier_id = $1 and kind = 'supplement' order by began_at`, [dossierId]);
}

export async function insertPause(db: Db, row: { id: string; dossierId: string; kind: PauseKind; beganAt: Date }): Promise<void> {
  await db.run('dossier.insertPause', 'insert into dossier_pause (id, dossier_id, kind, began_at) values ($1, $2, $3, $4)', [row.id, row.dossierId, row.kind, row.beganAt]);
}

/** Ends the waiting that is open, if one is. */
export async function endPause(db: Db, dossierId: string, at: Date): Promise<void> {
  await db.run('dossier.endPause', 'update dossier_pause set ended_at = $2 where dossier_id = $1 and ended_at is null', [dossierId, at]);
}

/** Puts up the draft of an apology; an earlier draft that was not sent is dropped. */
export async function insertApology(db: Db, row: NewApology): Promise<void> {
  await dropOpenApology(db, row.dossierId, row.draftedAt);
  await db.run(
    'dossier.insertApology',
    `insert into apology (id, dossier_id, reason, new_day, new_at, provisional, drafted_by, drafted_at, employer) values ($1, $2, $3, $4, $5, $6, $7, $8, 'agency')`,
    [row.id, row.dossierId, row.reason, row.newDay, row.newAt, row.provisional, row.draftedBy, row.draftedAt],
  );
}

/** Drops the apology being prepared, if there is one. */
export async function dropOpenApology(db: Db, dossierId: string, at: Date): Promise<void> {
  await db.run('dossier.dropOpenApology', 'update apology set dropped_at = $2 where dossier_id = $1 and entered_at is null and dropped_at is null', [dossierId, at]);
}

/** The apology being prepared. */
export function getOpenApology(db: Db, dossierId: string): Promise<OpenApology> {
  return db.row('dossier.getOpenApology', 'select id, reason, new_day, new_at, provisional, document_no from apology where dossier_id = $1 and entered_at is null and dropped_at is null', [dossierId]);
}

export async function signOpenApology(db: Db, id: string, documentNo: string | null, by: string, at: Date): Promise<void> {
  await db.run('dossier.signOpenApology', 'update apology set signed_by = $2, signed_at = $3, document_no = coalesce($4, document_no) where id = $1', [id, by, at, documentNo]);
}

export async function enterOpenApology(db: Db, id: string, documentNo: string | null, by: string, at: Date): Promise<void> {
  await db.run('dossier.enterOpenApology', 'update apology set entered_by = $2, entered_at = $3, document_no = coalesce($4, document_no) where id = $1', [id, by, at, documentNo]);
}
