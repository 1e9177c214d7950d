import { dayOf } from '#kernel/day.ts';
import type { House } from '#apps/house.ts';
import type { Entry } from '#modules/reporting/rules/entry.ts';
import { recountLives } from '#modules/reporting/rules/recount.ts';
import { transaction } from '#platform/database.ts';

/** How long a recount took: reading the journal, and counting by hand. */
export type Recounted = { readonly dossiers: number; readonly entries: number; readonly readMs: number; readonly countMs: number };

/** Reads every entry of a one-stop's dossiers and counts them as anybody with a pencil would. */
export async function recountAll(house: House, oneStopId: string, from: string, to: string): Promise<Recounted & { readonly counted: Record<string, number> }> {
  const began = performance.now();
  const entries = await transaction(house.pool, 'read', (db) => db.rows<Entry>(
    'bench.listWholeJournal',
    `select e.id, e.kind, e.unit_id, e.subject_id, e.dossier_id, e.session_id, e.employer, e.channel, e.procedure_code, e.field_code, e.happened_at as at, e.local_day as day,
       (e.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date as known, e.recorded_at, e.facts
       from journal_entry e where e.dossier_id in (select id from dossier where reception_unit_id = $1) order by e.happened_at, e.transaction, e.position`,
    [oneStopId],
  ));
  const read = performance.now();
  const today = dayOf(new Date());
  const counted = recountLives(entries, { unit: oneStopId, as: 'reception', from, to, asOf: today, knownOn: today });
  const ended = performance.now();
  return { dossiers: new Set(entries.map(({ dossierId }) => dossierId)).size, entries: entries.length, readMs: read - began, countMs: ended - read, counted };
}
