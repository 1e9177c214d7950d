import { isDay, plusDays, yearOf, type Day } from '#kernel/day.ts';
import type { Message } from '#kernel/message.ts';
import { badInput, problem, type Problem } from '#kernel/problem.ts';
import { hoursProblem, type WrittenSession } from './hours-input.ts';
import { calendarOf, isWeekend, weekdayReason, workingDaysBetween, type SpecialDay, type YearStatus } from './working-day.ts';

/** The calendar as it is handed in: days off by year (`MM-DD`), make-up days, and what is known about where they come from. */
export type CalendarFile = {
  readonly off: Readonly<Record<string, readonly string[]>>;
  readonly makeup?: readonly Day[];
  readonly years?: Readonly<Record<string, { readonly status: YearStatus; readonly notice: string | null; readonly source: string }>>;
  readonly swaps?: readonly { readonly off: Day; readonly makeup: Day }[];
  readonly why?: readonly (Message & { readonly days: readonly Day[] })[];
  readonly workingDaysCheck?: Readonly<Record<string, number>>;
  readonly hours?: { readonly source: string; readonly validFrom: Day; readonly sessions: readonly WrittenSession[] };
};

export type LoadedYear = { readonly year: number; readonly status: YearStatus; readonly notice: string | null; readonly source: string; readonly days: readonly SpecialDay[] };

/** The years of a file. A year about which the file names no notice is provisional. */
export function yearsOfFile(file: CalendarFile): LoadedYear[] {
  const reasons = new Map((file.why ?? []).flatMap(({ vi, en, days }) => days.map((day): [Day, Message] => [day, { vi, en }])));
  const exchanged = new Map((file.swaps ?? []).map(({ off, makeup }) => [makeup, off]));
  return Object.keys(file.off).sort().map((year) => {
    const known = file.years?.[year];
    const makeup = (file.makeup ?? []).filter((day) => day.startsWith(year));
    const days = [
      ...offDays(file, year).map((day): SpecialDay => ({ day, kind: 'off', why: reasons.get(day) ?? offReason(day), inPlaceOf: null })),
      ...makeup.map((day): SpecialDay => ({ day, kind: 'makeup', why: reasons.get(day) ?? MAKEUP_REASON, inPlaceOf: exchanged.get(day) ?? null })),
    ].sort((a, b) => a.day.localeCompare(b.day));
    return { year: Number(year), status: known?.status ?? 'provisional', notice: known?.notice ?? null, source: known?.source ?? NO_SOURCE, days };
  });
}

/** Refuses a file that contradicts itself: days that do not exist or stand twice, an issued year without its notice, a sum that does not come out. */
export function fileProblem(file: CalendarFile): Problem | undefined {
  return dayProblem(file) ?? makeupProblem(file) ?? reasonProblem(file) ?? yearProblem(file) ?? checkProblem(file) ?? (file.hours && hoursProblem(file.hours));
}

function dayProblem(file: CalendarFile): Problem | undefined {
  const days = Object.keys(file.off).flatMap((year) => offDays(file, year));
  const unknown = [...days, ...(file.makeup ?? []), ...(file.hours ? [file.hours.validFrom] : [])].find((day) => !isDay(day));
  if (unknown !== undefined) return badInput('calendar.dayUnknown', 'off', { day: unknown });
  const twice = [...days, ...(file.makeup ?? [])].find((day, index, all) => all.indexOf(day) !== index);
  return twice === undefined ? undefined : badInput('calendar.dayTwice', 'off', { day: twice });
}

function makeupProblem(file: CalendarFile): Problem | undefined {
  const makeup = file.makeup ?? [];
  const yearless = makeup.find((day) => file.off[day.slice(0, 4)] === undefined);
  if (yearless !== undefined) return badInput('calendar.yearMissing', 'makeup', { year: yearOf(yearless) });
  const worked = makeup.find((day) => !isWeekend(day));
  if (worked !== undefined) return badInput('calendar.makeupNotRest', 'makeup', { day: worked });
  const swap = (file.swaps ?? []).find(({ off, makeup: day }) => !makeup.includes(day) || !offDays(file, off.slice(0, 4)).includes(off));
  return swap && badInput('calendar.swapUnknown', 'swaps', { off: swap.off, makeup: swap.makeup });
}

function reasonProblem(file: CalendarFile): Problem | undefined {
  const special = new Set([...Object.keys(file.off).flatMap((year) => offDays(file, year)), ...(file.makeup ?? [])]);
  const unknown = (file.why ?? []).flatMap(({ days }) => days).find((day) => !special.has(day));
  return unknown === undefined ? undefined : badInput('calendar.dayUnknown', 'why', { day: unknown });
}

function yearProblem(file: CalendarFile): Problem | undefined {
  for (const [year, { status, notice }] of Object.entries(file.years ?? {})) {
    if (file.off[year] === undefined) return badInput('calendar.yearMissing', 'years', { year: Number(year) });
    if (status === 'issued' && notice === null) return badInput('calendar.noticeMissing', 'years', { year: Number(year) });
  }
  return undefined;
}

function checkProblem(file: CalendarFile): Problem | undefined {
  const years = yearsOfFile(file);
  const calendar = calendarOf(years, years.flatMap(({ days }) => days));
  for (const [year, expected] of Object.entries(file.workingDaysCheck ?? {})) {
    if (file.off[year] === undefined) return badInput('calendar.yearMissing', 'workingDaysCheck', { year: Number(year) });
    const found = workingDaysBetween(calendar, plusDays(`${year}-01-01`, -1), `${year}-12-31`);
    if (found !== expected) return badInput('calendar.checkFailed', 'workingDaysCheck', { year: Number(year), expected, found: typeof found === 'number' ? found : null });
  }
  return undefined;
}

export const YEAR_OUTCOMES = ['added', 'changed', 'unchanged'] as const;

/** What loading a year does to what is known: nothing, a new year, or these days changing from worked to not worked or back. */
export type YearChange = { readonly outcome: (typeof YEAR_OUTCOMES)[number]; readonly changedDays: readonly ChangedDay[] };
type ChangedDay = { readonly day: Day; readonly becomes: 'working' | 'off' };

/** Compares a year with what is stored. An issued year is only changed by a file that names its notice (`calendar.noticeNeeded`). */
export function yearChange(stored: LoadedYear | undefined, loaded: LoadedYear): YearChange | Problem {
  if (stored === undefined) return { outcome: 'added', changedDays: [] };
  const changedDays = daysChanged(stored, loaded);
  if (loaded.status === 'provisional' && stored.status === 'issued') {
    return changedDays.length === 0 ? { outcome: 'unchanged', changedDays } : problem('calendar.noticeNeeded', { year: loaded.year, days: changedDays.map(({ day }) => day) });
  }
  return { outcome: fingerprint(stored) === fingerprint(loaded) ? 'unchanged' : 'changed', changedDays };
}

function daysChanged(stored: LoadedYear, loaded: LoadedYear): ChangedDay[] {
  const [before, after] = [workedIn(stored), workedIn(loaded)];
  const days = [...new Set([...stored.days, ...loaded.days].map(({ day }) => day))].sort();
  return days.filter((day) => before(day) !== after(day)).map((day) => ({ day, becomes: after(day) ? 'working' : 'off' }));
}

function workedIn(year: LoadedYear): (day: Day) => boolean {
  const kinds = new Map(year.days.map(({ day, kind }) => [day, kind]));
  return (day) => (kinds.has(day) ? kinds.get(day) === 'makeup' : !isWeekend(day));
}

function fingerprint({ year, status, notice, source, days }: LoadedYear): string {
  return JSON.stringify([year, status, notice, source, days.map(({ day, kind, why, inPlaceOf }) => [day, kind, why.vi, why.en, inPlaceOf])]);
}

function offDays(file: CalendarFile, year: string): Day[] {
  return (file.off[year] ?? []).map((monthDay) => `${year}-${monthDay}`);
}

function offReason(day: Day): Message {
  return isWeekend(day) ? weekdayReason(day) : { vi: 'ngày nghỉ theo lịch năm', en: "day off by the year's calendar" };
}

const MAKEUP_REASON: Message = { vi: 'ngày làm bù', en: 'make-up working day' };
const NO_SOURCE = 'Tệp nạp không nêu nguồn';
