import type { Day } from '#kernel/day.ts';
import type { ClockRun } from '#modules/calendar/rules/pause.ts';
import { waitsIn } from './beside.ts';
import type { Entry } from './entry.ts';
import { inTime766, overdueFrom766, type Timetable } from './index766.ts';

/** What stands beside a dossier's entries: the moments of waiting and of files, and the timetable of the one-stop that received it. */
export type Beside = { readonly moments: readonly Entry[]; readonly timetable: Timetable | undefined };

/** Whether index 766 finds a dossier in time that was done after exactly one request; without its times of waiting or its timetable it is not. */
export function doneInTime(beside: Beside, receivedAt: Date, endedAt: Date): boolean {
  const run = runOf(beside, receivedAt);
  if (run === undefined || beside.timetable === undefined) return false;
  return inTime766(beside.timetable.calendar, beside.timetable.hours, { requests: 1, run, endedAt, until: endedAt }) === true;
}

/** From which day on index 766 finds an open dossier with exactly one request overdue, as it stood on a day; undefined while her papers are waited for in time. */
export function overdueOnce(beside: Beside, receivedAt: Date, day: Day): Day | undefined {
  const run = runOf(beside, receivedAt);
  return run === undefined || beside.timetable === undefined ? day : overdueFrom766(beside.timetable, run, day);
}

function runOf({ moments }: Beside, receivedAt: Date): ClockRun | undefined {
  const { term, pauses } = waitsIn(moments);
  return term === undefined ? undefined : { receivedAt, term, pauses };
}
