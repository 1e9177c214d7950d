import { dayOf, type Day } from '#kernel/day.ts';
import { lateFrom } from '#modules/calendar/rules/late.ts';
import type { OfficeHours } from '#modules/calendar/rules/office-hours.ts';
import { readingsOf, subtractedDue, type ClockRun } from '#modules/calendar/rules/pause.ts';
import { isProblem, type Calendar } from '#modules/calendar/rules/working-day.ts';
import { endOf } from './half.ts';

/** The calendar and the hours of a unit. */
export type Timetable = { readonly calendar: Calendar; readonly hours: OfficeHours };
export type TimetableOf = (unitId: string) => Timetable | undefined;

/** A dossier with its times of waiting for papers, done at `endedAt` or still open (null) at the end of the day asked about. */
export type WaitedFor = { readonly requests: number; readonly run: ClockRun; readonly endedAt: Date | null; readonly until: Date };

/**
 * Whether index 766 (2.1) finds a dossier in time: more than one request is overdue; waiting for papers is subtracted; while the only request is still
 * waited for, its moment is the end. A year without calendar answers nothing.
 */
export function inTime766(calendar: Calendar, hours: OfficeHours, { requests, run, endedAt, until }: WaitedFor): boolean | undefined {
  if (requests > 1) return false;
  const waitsSince = run.pauses.find(({ to }) => to === null)?.from;
  const end = endedAt ?? waitsSince ?? until;
  const pauses = run.pauses.filter(({ from }) => from < end);
  const readings = readingsOf(calendar, hours, { ...run, pauses }, end);
  return isProblem(readings) ? undefined : readings.index766 !== 'late';
}

/**
 * From which day on an open dossier with exactly one request, which stands on `day` as `run` tells, is overdue at the end of each day; undefined where it stays in time, for her papers are
 * still waited for.
 */
export function overdueFrom766({ calendar, hours }: Timetable, run: ClockRun, day: Day): Day | undefined {
  if (inTime766(calendar, hours, { requests: 1, run, endedAt: null, until: endOf(day) }) !== true) return day;
  if (run.pauses.some(({ to }) => to === null)) return undefined;
  const due = subtractedDue(calendar, hours, run, endOf(day));
  return isProblem(due) ? day : dayOf(lateFrom({ unit: run.term.unit, ...due }));
}

/** What 2.1 is made of. `doneOnce` after exactly one request; `openAsked` open and asked for papers. */
export type Progress766 = {
  readonly doneOnTime: number;
  readonly doneLate: number;
  readonly doneOnceOnTime: number;
  readonly doneOnce: number;
  readonly open: number;
  readonly overdue: number;
  readonly openAsked: number;
  readonly openAskedOverdue: number;
  readonly openAskedInTime: number;
};

/** (done on time + in progress within time) beside (done + in progress). Open dossiers nobody asked for papers stand by the calendar of the receipt. */
export function progressOf(counts: Progress766): { readonly part: number; readonly whole: number } {
  const openPlain = counts.open - counts.openAsked;
  const overduePlain = counts.overdue - counts.openAskedOverdue;
  return {
    part: counts.doneOnTime + counts.doneOnceOnTime + (openPlain - overduePlain) + counts.openAskedInTime,
    whole: counts.doneOnTime + counts.doneLate + counts.doneOnce + counts.open,
  };
}

/** Index 766 looks at the end of a period, or at the day of the figures while it runs. */
export function lastDayOf(to: Day, asOf: Day): Day {
  return to < asOf ? to : asOf;
}
