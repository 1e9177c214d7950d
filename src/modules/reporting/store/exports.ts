import type { Day } from '#kernel/day.ts';
import type { Db } from '#platform/database.ts';
import type { Exported, ExportState, Format } from '../rules/export-words.ts';

export type AskedValues = Readonly<Record<string, string | number | boolean>>;

export type ExportRow = {
  readonly id: string;
  readonly staffId: string;
  readonly assignmentId: string;
  readonly exported: Exported;
  readonly format: Format;
  readonly asked: AskedValues;
  readonly state: ExportState;
  readonly askedAt: Date;
  readonly rows: number | null;
  readonly done: number;
  readonly cursor: string | null;
  readonly spooled: number;
  readonly whole: boolean;
  readonly turn: number;
  readonly faults: number;
  readonly fileName: string | null;
  readonly sha256: Buffer | null;
  readonly bytes: number | null;
  readonly endedAt: Date | null;
  readonly keptUntil: Day | null;
  readonly refused: string | null;
  readonly refusedFacts: Readonly<Record<string, unknown>> | null;
};

const ROW = `id, staff_id, assignment_id, exported, format, asked, state, asked_at, rows, done, cursor, spooled, whole, turn, faults, file_name, sha256, bytes, ended_at, kept_until, refused, refused_facts`;

export type NewExport = Pick<ExportRow, 'id' | 'staffId' | 'assignmentId' | 'exported' | 'format' | 'asked' | 'askedAt' | 'rows'>;

export function insertExport(db: Db, row: NewExport): Promise<ExportRow> {
  return db.row(
    'reporting.insertExport',
    `insert into report_export (id, staff_id, assignment_id, exported, format, asked, asked_at, rows) values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8) returning ${ROW}`,
    [row.id, row.staffId, row.assignmentId, row.exported, row.format, JSON.stringify(row.asked), row.askedAt, row.rows],
  );
}

/** One after the other for a person, so that the sixth is the sixth. */
export async function lockExportsOf(db: Db, staffId: string): Promise<void> {
  await db.run('reporting.lockExportsOf', `select pg_advisory_xact_lock(hashtextextended('report_export' || $1::text, 0))`, [staffId]);
}

export async function countUnfinished(db: Db, staffId: string): Promise<number> {
  const { count } = await db.row<{ count: number }>('reporting.countUnfinishedExports', `select count(*) from report_export where staff_id = $1 and state in ('queued', 'running')`, [staffId]);
  return count;
}

export function findExport(db: Db, id: string, staffId: string): Promise<ExportRow | undefined> {
  return db.find('reporting.findExport', `select ${ROW} from report_export where id = $1 and staff_id = $2`, [id, staffId]);
}

export function lockExport(db: Db, id: string, staffId: string): Promise<ExportRow | undefined> {
  return db.find('reporting.lockExport', `select ${ROW} from report_export where id = $1 and staff_id = $2 for update`, [id, staffId]);
}

export function listExports(db: Db, staffId: string, after: { readonly at: Date; readonly id: string } | undefined, limit: number): Promise<ExportRow[]> {
  return db.rows(
    'reporting.listExports',
    `select ${ROW} from report_export
      where staff_id = $1 and ($2::timestamptz is null or (asked_at, id) < ($2, $3::uuid)) order by asked_at desc, id desc limit $4`,
    [staffId, after?.at ?? null, after?.id ?? null, limit],
  );
}

export async function setCancelled(db: Db, id: string, now: Date): Promise<void> {
  await db.run('reporting.cancelExport', `update report_export set state = 'cancelled', ended_at = $2, held_until = null where id = $1`, [id, now]);
}

/** Takes the export whose turn it is: never one another process holds, the one that has waited longest first. Held longer than anybody may: the clock was put back. */
export function claimExport(db: Db, now: Date, heldUntil: Date): Promise<ExportRow | undefined> {
  return db.find(
    'reporting.claimExport',
    `update report_export set state = 'running', turn = turn + 1, held_until = $2, worked_at = $1
      where id = (select id from report_export where state in ('queued', 'running') and (held_until is null or held_until <= $1 or held_until > $2)
                   order by worked_at nulls first, asked_at, id limit 1 for update skip locked)
     returning ${ROW}`,
    [now, heldUntil],
  );
}

export type Step = Pick<ExportRow, 'id' | 'turn' | 'cursor' | 'done' | 'spooled' | 'whole'>;

/** Writes down how far an export is; false when it was given up, or is another's by now. */
export async function updateProgress(db: Db, step: Step, heldUntil: Date): Promise<boolean> {
  const kept = await db.run(
    'reporting.updateExportProgress',
    `update report_export set cursor = $3, done = $4, spooled = $5, whole = $6, held_until = $7, faults = 0 where id = $1 and turn = $2 and state = 'running'`,
    [step.id, step.turn, step.cursor, step.done, step.spooled, step.whole, heldUntil],
  );
  return kept === 1;
}

/** Gives an export back, to be gone on with from that moment. */
export async function releaseExport(db: Db, { id, turn }: Pick<ExportRow, 'id' | 'turn'>, from: Date, faults: number): Promise<void> {
  await db.run('reporting.releaseExport', `update report_export set held_until = $3, faults = $4 where id = $1 and turn = $2 and state = 'running'`, [id, turn, from, faults]);
}

export type Made = { readonly fileName: string; readonly sha256: Buffer; readonly bytes: number; readonly keptUntil: Day };

/** False when it was given up meanwhile. */
export async function setReady(db: Db, { id, turn }: Pick<ExportRow, 'id' | 'turn'>, made: Made, now: Date): Promise<boolean> {
  const kept = await db.run(
    'reporting.setExportReady',
    `update report_export set state = 'ready', file_name = $3, sha256 = $4, bytes = $5, kept_until = $6, ended_at = $7, held_until = null where id = $1 and turn = $2 and state = 'running'`,
    [id, turn, made.fileName, made.sha256, made.bytes, made.keptUntil, now],
  );
  return kept === 1;
}

/** False when it was given up meanwhile. */
export async function setFailed(db: Db, { id, turn }: Pick<ExportRow, 'id' | 'turn'>, refused: { readonly code: string; readonly facts: object }, now: Date): Promise<boolean> {
  const kept = await db.run(
    'reporting.setExportFailed',
    `update report_export set state = 'failed', refused = $3, refused_facts = $4::jsonb, ended_at = $5, held_until = null where id = $1 and turn = $2 and state = 'running'`,
    [id, turn, refused.code, JSON.stringify(refused.facts), now],
  );
  return kept === 1;
}

export async function isCancelled(db: Db, id: string): Promise<boolean> {
  return (await db.find('reporting.isExportCancelled', `select from report_export where id = $1 and state = 'cancelled'`, [id])) !== undefined;
}

/** Files whose days are over. */
export async function listOld(db: Db, today: Day, most: number): Promise<string[]> {
  const rows = await db.rows<{ id: string }>('reporting.listOldExports', `select id from report_export where state = 'ready' and kept_until < $1 order by kept_until limit $2`, [today, most]);
  return rows.map(({ id }) => id);
}

/** Their bytes are gone. */
export async function setRemoved(db: Db, ids: readonly string[], now: Date): Promise<void> {
  await db.run('reporting.setExportsRemoved', `update report_export set state = 'removed', ended_at = $2 where id = any($1) and state = 'ready'`, [ids, now]);
}

/** Forgets rows of files long gone. */
export function dropEnded(db: Db, before: Date, most: number): Promise<number> {
  return db.run(
    'reporting.dropEndedExports',
    `delete from report_export where id in (select id from report_export where state in ('failed', 'cancelled', 'removed') and ended_at < $1 limit $2)`,
    [before, most],
  );
}

/** Of these ids, those that are still being made. */
export async function listUnfinishedAmong(db: Db, ids: readonly string[]): Promise<string[]> {
  const rows = await db.rows<{ id: string }>('reporting.listUnfinishedExports', `select id from report_export where id = any($1) and state in ('queued', 'running')`, [ids]);
  return rows.map(({ id }) => id);
}
