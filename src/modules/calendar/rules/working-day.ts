import { daysBetween, plusDays, weekdayName, weekdayOf, yearOf, type Day } from '#kernel/day.ts';
import type { Message } from '#kernel/message.ts';
import { problem, type Problem } from '#kernel/problem.ts';

/** `issued`: the year's notice is out; `provisional`: only the days the law itself fixes are known. */
export const YEAR_STATUSES = ['issued', 'provisional'] as const;
export type YearStatus = (typeof YEAR_STATUSES)[number];

/** `off`: nobody works; `makeup`: a rest day that is worked in place of another day. */
export const DAY_KINDS = ['off', 'makeup'] as const;
type DayKind = (typeof DAY_KINDS)[number];

/** A day that is not what its weekday says. */
export type SpecialDay = { readonly day: Day; readonly kind: DayKind; readonly why: Message; readonly inPlaceOf: Day | null };

/** The years that are loaded, and their special days. Every other Monday to Friday of a loaded year is worked. */
export type Calendar = { readonly years: ReadonlyMap<number, YearStatus>; readonly days: ReadonlyMap<Day, SpecialDay> };

export type DayState = { readonly working: boolean; readonly provisional: boolean; readonly why: Message };

/** A day that did not count, with its reason. */
export type SkippedDay = { readonly day: Day; readonly why: Message };

/** Where a count ended, what it passed over, and whether a provisional year had a part in it. */
export type Walk = { readonly day: Day; readonly skipped: readonly SkippedDay[]; readonly provisional: boolean };

/** The calendar of these years. */
export function calendarOf(years: readonly { readonly year: number; readonly status: YearStatus }[], days: readonly SpecialDay[]): Calendar {
  return { years: new Map(years.map(({ year, status }) => [year, status])), days: new Map(days.map((special) => [special.day, special])) };
}

/** Whether the day is worked, and why not; refuses a day of a year that is not loaded (`calendar.yearNotLoaded`): it is never assumed working. */
export function stateOfDay(calendar: Calendar, day: Day): DayState | Problem {
  const status = calendar.years.get(yearOf(day));
  if (status === undefined) return yearNotLoaded(yearOf(day));
  const provisional = status === 'provisional';
  const special = calendar.days.get(day);
  if (special) return { working: special.kind === 'makeup', provisional, why: special.why };
  return { working: !isWeekend(day), provisional, why: weekdayReason(day) };
}

/** The refusal that names a year without a calendar. */
export function yearNotLoaded(year: number): Problem {
  return problem('calendar.yearNotLoaded', { year });
}

/** Tells a refusal from an answer. */
export function isProblem(answer: unknown): answer is Problem {
  return typeof answer === 'object' && answer !== null && 'code' in answer;
}

export function isWeekend(day: Day): boolean {
  return weekdayOf(day) === 0 || weekdayOf(day) === 6;
}

/** Goes so many working days on from a day that is itself not counted (BLDS 2015 Đ147); a negative count goes back. */
export function walkWorkingDays(calendar: Calendar, from: Day, count: number): Walk | Problem {
  const step = count < 0 ? -1 : 1;
  const skipped: SkippedDay[] = [];
  let day = from;
  let provisional = false;
  for (let left = Math.abs(count); left > 0; ) {
    day = plusDays(day, step);
    const state = stateOfDay(calendar, day);
    if (isProblem(state)) return state;
    provisional ||= state.provisional;
    if (state.working) left -= 1;
    else skipped.push({ day, why: state.why });
  }
  return { day, skipped, provisional };
}

/** The day itself when it is worked, else the next working day (BLDS 2015 Đ148). Only the days rolled over are skipped. */
export function rollToWorkingDay(calendar: Calendar, day: Day): Walk | Problem {
  const state = stateOfDay(calendar, day);
  if (isProblem(state)) return state;
  if (state.working) return { day, skipped: [], provisional: state.provisional };
  const next = walkWorkingDays(calendar, day, 1);
  if (isProblem(next)) return next;
  return { day: next.day, skipped: [{ day, why: state.why }, ...next.skipped], provisional: state.provisional || next.provisional };
}

/** The day so many working days later, the first day excluded; a negative count goes back. */
export function plusWorkingDays(calendar: Calendar, day: Day, count: number): Day | Problem {
  const walk = walkWorkingDays(calendar, day, count);
  return isProblem(walk) ? walk : walk.day;
}

/** Working days after the first day up to and with the second; 0 when the second is not later. */
export function workingDaysBetween(calendar: Calendar, from: Day, to: Day): number | Problem {
  let count = 0;
  for (let offset = 1; offset <= daysBetween(from, to); offset += 1) {
    const state = stateOfDay(calendar, plusDays(from, offset));
    if (isProblem(state)) return state;
    if (state.working) count += 1;
  }
  return count;
}

/** `Thứ Bảy`, `Chủ nhật`: why a day of rest is one. */
export function weekdayReason(day: Day): Message {
  return { vi: capitalised(weekdayName(day, 'vi')), en: weekdayName(day, 'en') };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
