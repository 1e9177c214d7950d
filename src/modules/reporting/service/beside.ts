import { calendarFor } from '#modules/calendar/service/calendar-for.ts';
import type { Context } from '#platform/context.ts';
import { entriesOfSpans, type Span } from '../rules/beside.ts';
import { textIn, type Entry } from '../rules/entry.ts';
import type { Timetable, TimetableOf } from '../rules/index766.ts';
import { listSpans } from '../store/beside.ts';

/** Entries with what is kept beside them, and the timetables of the one-stops whose dossiers waited for papers. */
export async function withBeside(ctx: Context, entries: readonly Entry[]): Promise<{ entries: Entry[]; timetableOf: TimetableOf }> {
  const spans = await listSpans(ctx.db, [...new Set(entries.flatMap(({ dossierId }) => dossierId ?? []))]);
  return { entries: [...entries, ...entriesOfSpans(spans)], timetableOf: await timetablesOf(ctx, entries, spans) };
}

async function timetablesOf(ctx: Context, entries: readonly Entry[], spans: readonly Span[]): Promise<TimetableOf> {
  const waiting = new Set(spans.flatMap(({ what, dossierId }) => (what === 'waiting' ? dossierId : [])));
  const units = new Set(entries.flatMap((entry) => (waiting.has(entry.dossierId ?? '') ? (textIn(entry, 'receptionUnitId') ?? entry.unitId ?? []) : [])));
  const timetables = new Map<string, Timetable>();
  for (const unitId of units) timetables.set(unitId, await calendarFor(ctx, unitId));
  return (unitId) => timetables.get(unitId);
}
