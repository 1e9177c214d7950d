import { dayOf, instantOf, plusDays, weekdayOf, type Day } from '#kernel/day.ts';
import { problem, type Problem } from '#kernel/problem.ts';
import { isProblem, isWeekend, stateOfDay, type Calendar, type SkippedDay } from './working-day.ts';

/** `open`: office time; `receptionOnly`: the counter receives, but the time is not counted (a Saturday, an evening). */
export const SESSION_KINDS = ['open', 'receptionOnly'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

/** Minutes of a day, 0-1440, in which a counter is open. */
export type Session = { readonly fromMinute: number; readonly toMinute: number; readonly kind: SessionKind };

/** A session of every such weekday (0 Sunday … 6 Saturday), or of one day; `ofUnit` tells a unit's own from the installation's. */
export type WorkSession = Session & {
  readonly ofUnit: boolean;
  readonly weekday: number | null;
  readonly day: Day | null;
  readonly validFrom: Day;
  readonly validTo: Day | null;
};
export type OfficeHours = readonly WorkSession[];

const MINUTE = 60_000;

/**
 * The sessions of a day in order, whatever their kind. One day's own sessions go before the weekly ones, a unit's before the
 * installation's; the first that are found stand for the whole day. A make-up day has the hours of the day it is worked for.
 */
export function sessionsOn(calendar: Calendar, hours: OfficeHours, day: Day): Session[] {
  const valid = hours.filter((session) => session.validFrom <= day && (session.validTo === null || day <= session.validTo));
  const ofDay = valid.filter((session) => session.day === day);
  const weekly = valid.filter((session) => session.day === null);
  const layers = [ofDay.filter((session) => session.ofUnit), ofDay, weekly.filter((session) => session.ofUnit), weekly];
  const layer = layers.find((sessions) => sessions.length > 0) ?? [];
  const weekday = hoursWeekday(calendar, day);
  return layer.filter((session) => session.day !== null || session.weekday === weekday).sort((a, b) => a.fromMinute - b.fromMinute);
}

export type OfficeTime = { readonly sessions: readonly Session[]; readonly opens: number; readonly closes: number };

/** The open sessions of a working day with its first and last minute; refuses a day that has none (`calendar.hoursMissing`). */
export function officeTime(calendar: Calendar, hours: OfficeHours, day: Day): OfficeTime | Problem {
  const sessions = sessionsOn(calendar, hours, day).filter((session) => session.kind === 'open');
  const [first, last] = [sessions[0], sessions.at(-1)];
  return first && last ? { sessions, opens: first.fromMinute, closes: last.toMinute } : problem('calendar.hoursMissing', { day });
}

export type MinuteWalk = { readonly at: Date; readonly skipped: readonly SkippedDay[]; readonly provisional: boolean };

/** Goes so many minutes of office time on from an instant (whole minutes; a start outside office time begins at the next opening). */
export function walkMinutes(calendar: Calendar, hours: OfficeHours, from: Date, minutes: number): MinuteWalk | Problem {
  const skipped: SkippedDay[] = [];
  let provisional = false;
  let left = minutes;
  for (let day = dayOf(from); ; day = plusDays(day, 1)) {
    const state = stateOfDay(calendar, day);
    if (isProblem(state)) return state;
    provisional ||= state.provisional;
    if (!state.working) {
      skipped.push({ day, why: state.why });
      continue;
    }
    const office = officeTime(calendar, hours, day);
    if (isProblem(office)) return office;
    for (const session of office.sessions) {
      const begin = Math.max(session.fromMinute, startMinute(from, day));
      const length = Math.max(0, session.toMinute - begin);
      if (length > 0 && left <= length) return { at: instantOf(day, begin + left), skipped, provisional };
      left -= length;
    }
  }
}

/** Minutes of office time between two instants; 0 when the second is not later. */
export function officeMinutesBetween(calendar: Calendar, hours: OfficeHours, from: Date, to: Date): number | Problem {
  let total = 0;
  for (let day = dayOf(from); day <= dayOf(to); day = plusDays(day, 1)) {
    const state = stateOfDay(calendar, day);
    if (isProblem(state)) return state;
    if (!state.working) continue;
    const office = officeTime(calendar, hours, day);
    if (isProblem(office)) return office;
    for (const session of office.sessions) {
      const begin = Math.max(session.fromMinute, startMinute(from, day));
      const end = Math.min(session.toMinute, minutesSince(day, to));
      total += Math.max(0, end - begin);
    }
  }
  return total;
}

/** Whole minutes from the midnight a day begins with to the instant; seconds are dropped, as on the printed receipt. */
function minutesSince(day: Day, instant: Date): number {
  return Math.floor((instant.getTime() - instantOf(day, 0).getTime()) / MINUTE);
}

function startMinute(from: Date, day: Day): number {
  return Math.max(0, minutesSince(day, from));
}

/** The weekday whose hours a day has. A make-up day whose notice names no day in exchange has Friday's. */
function hoursWeekday(calendar: Calendar, day: Day): number {
  const special = calendar.days.get(day);
  if (special?.kind !== 'makeup') return weekdayOf(day);
  if (special.inPlaceOf !== null) return weekdayOf(special.inPlaceOf);
  return isWeekend(day) ? FRIDAY : weekdayOf(day);
}

const FRIDAY = 5;
