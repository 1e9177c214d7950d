import { refuse, type Problem } from '#kernel/problem.ts';
import type { Context } from '#platform/context.ts';
import type { OfficeHours } from '../rules/office-hours.ts';
import { calendarOf, isProblem, type Calendar } from '../rules/working-day.ts';
import { getRevision, getSnapshot, type Snapshot, type StoredSession } from '../store.ts';

/** The calendar of the installation and the hours of one unit: what every rule about time takes. */
export type Timetable = { readonly calendar: Calendar; readonly hours: OfficeHours };

type Held = { readonly revision: string; readonly calendar: Calendar; readonly byUnit: ReadonlyMap<string | null, readonly StoredSession[]> };

// Held as long as its revision is the database's. A revision is a new id each time, so one that was rolled back never comes again.
let held: Held | undefined;

/** The calendar as this transaction sees it: one small statement, two after a change. Without a unit: the installation's hours. */
export async function calendarFor(ctx: Context, unitId?: string): Promise<Timetable> {
  const revision = await getRevision(ctx.db);
  const current = held?.revision === revision ? held : hold(await getSnapshot(ctx.db));
  const own = unitId === undefined ? [] : (current.byUnit.get(unitId) ?? []);
  const hours = [...own.map(ofUnit), ...(current.byUnit.get(null) ?? []).map(ofInstallation)];
  return { calendar: current.calendar, hours };
}

/** Gives what a rule answered, or refuses as it said. */
export function settled<T>(answer: T | Problem): T {
  return isProblem(answer) ? refuse(answer) : answer;
}

function hold({ revision, years, days, sessions }: Snapshot): Held {
  held = { revision, calendar: calendarOf(years, days), byUnit: Map.groupBy(sessions, (session) => session.unitId) };
  return held;
}

function ofUnit(session: StoredSession) {
  return { ...session, ofUnit: true };
}

function ofInstallation(session: StoredSession) {
  return { ...session, ofUnit: false };
}
