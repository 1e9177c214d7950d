import { dayOf, instantOf, isDay, plusDays, type Day } from '#kernel/day.ts';
import { badInput, type Problem } from '#kernel/problem.ts';
import { officeTime, walkMinutes, type OfficeHours } from './office-hours.ts';
import { termProblem, type Term, type TermUnit } from './term.ts';
import { isProblem, rollToWorkingDay, stateOfDay, walkWorkingDays, type Calendar, type SkippedDay, type Walk } from './working-day.ts';

/** The promise: the day the law counts to, the minute printed on the slip, the days that did not count, and whether a provisional year had a part in it. */
export type DueDate = { readonly dueDay: Day; readonly dueAt: Date; readonly skipped: readonly SkippedDay[]; readonly provisional: boolean };

/** 15:00, in minutes: what is received later than this is same-day work of the next working day (NĐ 61/2018 Đ18.2). */
export const CUTOFF_MINUTE = 15 * 60;

/** Appointments are printed in quarters of an hour. */
const QUARTER = 15;
const MINUTE = 60_000;

/**
 * When a dossier received at this instant is due. Terms in days exclude the first day and end on a working day (BLDS 2015 Đ147-148);
 * hours are minutes of office time. Refuses a year that is not loaded (`calendar.yearNotLoaded`), a day without hours
 * (`calendar.hoursMissing`) and a term of nothing. `cutoff` is in minutes of the day and only matters to `sameDay`.
 */
export function computeDue(calendar: Calendar, hours: OfficeHours, receivedAt: Date, term: Term, cutoff: number = CUTOFF_MINUTE): DueDate | Problem {
  return computeDueWith(calendar, hours, { receivedAt, term, cutoff, waited: 0 });
}

/** A term with time to be left out: `waited` is in working days, days or minutes of office time, as the term's unit asks. */
export type Reckoning = { readonly receivedAt: Date; readonly term: Term; readonly cutoff: number; readonly waited: number };

/** When a dossier is due if the time waited for the citizen is left out. */
export function computeDueWith(calendar: Calendar, hours: OfficeHours, reckoning: Reckoning): DueDate | Problem {
  const refused = termProblem(reckoning.term) ?? instantProblem(reckoning.receivedAt);
  if (refused) return refused;
  return WAYS[reckoning.term.unit](calendar, hours, reckoning);
}

type Way = (calendar: Calendar, hours: OfficeHours, reckoning: Reckoning) => DueDate | Problem;

const WAYS = {
  workingDay: (calendar, hours, { receivedAt, term, waited }) => appointed(calendar, hours, receivedAt, walkWorkingDays(calendar, dayOf(receivedAt), term.count + waited)),
  calendarDay: (calendar, hours, { receivedAt, term, waited }) => appointed(calendar, hours, receivedAt, rollToWorkingDay(calendar, plusDays(dayOf(receivedAt), term.count + waited))),
  month: (calendar, hours, { receivedAt, term, waited }) => appointed(calendar, hours, receivedAt, rollToWorkingDay(calendar, plusDays(plusMonths(dayOf(receivedAt), term.count), waited))),
  hour: dueByHours,
  sameDay: dueSameDay,
} satisfies Record<TermUnit, Way>;

/** The same day number so many months on, or the last day of that month (BLDS 2015 Đ148). */
export function plusMonths(day: Day, count: number): Day {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const first = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  const wished = `${first}-${day.slice(8)}`;
  return isDay(wished) ? wished : lastDayOf(first);
}

function lastDayOf(month: string): Day {
  const last = ['31', '30', '29', '28'].map((number) => `${month}-${number}`).find(isDay);
  return last ?? `${month}-28`;
}

/** Due on the day the walk ended, at the time of reception rounded up to the quarter, no later than closing and never in a break. */
function appointed(calendar: Calendar, hours: OfficeHours, receivedAt: Date, walk: Walk | Problem): DueDate | Problem {
  if (isProblem(walk)) return walk;
  const office = officeTime(calendar, hours, walk.day);
  if (isProblem(office)) return office;
  const minutes = (receivedAt.getTime() - instantOf(dayOf(receivedAt), 0).getTime()) / MINUTE;
  const wished = Math.min(Math.ceil(minutes / QUARTER) * QUARTER, office.closes);
  const session = office.sessions.find(({ toMinute }) => wished <= toMinute);
  return dueOn(walk, Math.max(wished, session?.fromMinute ?? office.opens));
}

function dueOn(walk: Walk, minute: number): DueDate {
  return { dueDay: walk.day, dueAt: instantOf(walk.day, minute), skipped: walk.skipped, provisional: walk.provisional };
}

function dueByHours(calendar: Calendar, hours: OfficeHours, { receivedAt, term, waited }: Reckoning): DueDate | Problem {
  const walk = walkMinutes(calendar, hours, receivedAt, term.count * 60 + waited);
  if (isProblem(walk)) return walk;
  return { dueDay: dayOf(walk.at), dueAt: walk.at, skipped: walk.skipped, provisional: walk.provisional };
}

/** Today until closing if received by the cutoff of a working day that has not closed, else the next working day until closing. */
function dueSameDay(calendar: Calendar, hours: OfficeHours, { receivedAt, cutoff, waited }: Reckoning): DueDate | Problem {
  const inTime = servedToday(calendar, hours, receivedAt, cutoff);
  if (isProblem(inTime)) return inTime;
  const walk = walkWorkingDays(calendar, dayOf(receivedAt), (inTime.served ? 0 : 1) + waited);
  if (isProblem(walk)) return walk;
  const office = officeTime(calendar, hours, walk.day);
  return isProblem(office) ? office : dueOn({ ...walk, provisional: walk.provisional || inTime.provisional }, office.closes);
}

/** Whether what comes now is still this day's work: a working day, not closed, and no later than the cutoff. 15:00:00 itself is in time. */
export function servedToday(calendar: Calendar, hours: OfficeHours, receivedAt: Date, cutoff: number): { served: boolean; provisional: boolean } | Problem {
  const today = dayOf(receivedAt);
  const state = stateOfDay(calendar, today);
  if (isProblem(state) || !state.working) return isProblem(state) ? state : { served: false, provisional: state.provisional };
  const office = officeTime(calendar, hours, today);
  if (isProblem(office)) return office;
  const served = receivedAt <= instantOf(today, cutoff) && receivedAt < instantOf(today, office.closes);
  return { served, provisional: state.provisional };
}

function instantProblem(receivedAt: Date): Problem | undefined {
  return !Number.isNaN(receivedAt.getTime()) && isDay(dayOf(receivedAt)) ? undefined : badInput('calendar.instantUnreadable', 'receivedAt');
}
