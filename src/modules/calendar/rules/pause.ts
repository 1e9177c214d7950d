import { dayOf, daysBetween } from '#kernel/day.ts';
import type { Problem } from '#kernel/problem.ts';
import { computeDue, computeDueWith, CUTOFF_MINUTE, type DueDate } from './due.ts';
import { outcomeOf, type Outcome } from './late.ts';
import { officeMinutesBetween, type OfficeHours } from './office-hours.ts';
import type { Term, TermUnit } from './term.ts';
import { isProblem, workingDaysBetween, type Calendar } from './working-day.ts';

/** One time of waiting for the citizen, from the request to the complete papers; `to` is null while she is waited for. */
export type Pause = { readonly from: Date; readonly to: Date | null };

/** What the clock of one dossier knows: start, term and every time of waiting. */
export type ClockRun = { readonly receivedAt: Date; readonly term: Term; readonly pauses: readonly Pause[] };

/** Three figures people ask for under one name: the decree's, the plain subtraction, and index 766's. */
export type Readings = { readonly restarting: Outcome; readonly subtracting: Outcome; readonly index766: Outcome };

/** The due date when time restarts from zero at the last complete supplement (NĐ 61/2018 Đ19.4); undefined while the citizen is waited for. */
export function restartedDue(calendar: Calendar, hours: OfficeHours, run: ClockRun): DueDate | Problem | undefined {
  const ends = run.pauses.flatMap(({ to }) => (to === null ? [] : [to]));
  return ends.length < run.pauses.length ? undefined : dueFrom(calendar, hours, run, ends);
}

/** The due date when every time of waiting until `until` is left out instead (index 766): in working days, days or office minutes, as the term counts. */
export function subtractedDue(calendar: Calendar, hours: OfficeHours, run: ClockRun, until: Date): DueDate | Problem {
  let waited = 0;
  for (const { from, to } of merged(run, until)) {
    const one = MEASURES[run.term.unit](calendar, hours, from, to);
    if (typeof one !== 'number') return one;
    waited += one;
  }
  return computeDueWith(calendar, hours, { receivedAt: run.receivedAt, term: run.term, cutoff: CUTOFF_MINUTE, waited });
}

/** How a finished dossier stands in each of the three readings. Index 766 counts more than one request for papers as overdue. */
export function readingsOf(calendar: Calendar, hours: OfficeHours, run: ClockRun, finishedAt: Date): Readings | Problem {
  const restarted = dueFrom(calendar, hours, run, run.pauses.map(({ to }) => to ?? finishedAt));
  if (isProblem(restarted)) return restarted;
  const subtracted = subtractedDue(calendar, hours, run, finishedAt);
  if (isProblem(subtracted)) return subtracted;
  const subtracting = outcomeOf({ unit: run.term.unit, ...subtracted }, finishedAt);
  const restarting = outcomeOf({ unit: run.term.unit, ...restarted }, finishedAt);
  return { restarting, subtracting, index766: run.pauses.length > 1 ? 'late' : subtracting };
}

function dueFrom(calendar: Calendar, hours: OfficeHours, run: ClockRun, ends: readonly Date[]): DueDate | Problem {
  const start = ends.reduce((latest, end) => (end > latest ? end : latest), run.receivedAt);
  return computeDue(calendar, hours, start, run.term);
}

/** The times of waiting in order, cut to the run's own span, overlaps counted once. */
function merged(run: ClockRun, until: Date): { from: Date; to: Date }[] {
  const ordered = run.pauses.map(({ from, to }) => ({ from, to: to !== null && to < until ? to : until })).sort((a, b) => a.from.getTime() - b.from.getTime());
  let covered = run.receivedAt;
  const spans: { from: Date; to: Date }[] = [];
  for (const { from, to } of ordered) {
    const start = from > covered ? from : covered;
    if (to <= start) continue;
    spans.push({ from: start, to });
    covered = to;
  }
  return spans;
}

type Measure = (calendar: Calendar, hours: OfficeHours, from: Date, to: Date) => number | Problem;

const workingDays: Measure = (calendar, _hours, from, to) => workingDaysBetween(calendar, dayOf(from), dayOf(to));
const calendarDays: Measure = (_calendar, _hours, from, to) => daysBetween(dayOf(from), dayOf(to));

const MEASURES = {
  workingDay: workingDays,
  sameDay: workingDays,
  calendarDay: calendarDays,
  month: calendarDays,
  hour: officeMinutesBetween,
} satisfies Record<TermUnit, Measure>;
