import { showDay, type Day } from '#kernel/day.ts';
import { badInput, type Problem } from '#kernel/problem.ts';
import type { Session, SessionKind } from './office-hours.ts';

/** Hours as people write them: `07:00` to `11:30` on these weekdays (0 Sunday … 6 Saturday), or on the one day they are given for. */
export type WrittenSession = { readonly weekdays?: readonly number[]; readonly from: string; readonly to: string; readonly kind: SessionKind };

/** A weekly set from a day on (`validFrom`), or the hours of one day (`day`; none: back to the weekly ones). */
export type WrittenHours = { readonly day?: Day; readonly validFrom?: Day; readonly sessions: readonly WrittenSession[] };

export type NewSession = Session & { readonly weekday: number | null };

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];

/** One row for each weekday and session. */
export function sessionsWritten(sessions: readonly WrittenSession[]): NewSession[] {
  return sessions.flatMap(({ weekdays, from, to, kind }): NewSession[] => {
    const session = { fromMinute: readMinute(from), toMinute: readMinute(to), kind };
    return weekdays === undefined ? [{ ...session, weekday: null }] : weekdays.map((weekday) => ({ ...session, weekday }));
  });
}

/**
 * Refuses hours that could not be kept: neither weekly nor of one day, ending before they begin, overlapping, a weekday without office
 * time, or office time on a day of rest (there the counter only receives).
 */
export function hoursProblem(hours: WrittenHours): Problem | undefined {
  return shapeProblem(hours) ?? spanProblem(hours.sessions) ?? overlapProblem(sessionsWritten(hours.sessions)) ?? (hours.day === undefined ? weekProblem(hours) : undefined);
}

/** Office time on a day nobody works is refused: the counter may only receive then. */
export function openOnRestDay(hours: WrittenHours, day: Day): Problem | undefined {
  return hours.sessions.some(({ kind }) => kind === 'open') ? badInput('calendar.openOnRestDay', 'sessions', { day: showDay(day) }) : undefined;
}

function shapeProblem({ day, validFrom, sessions }: WrittenHours): Problem | undefined {
  if ((day === undefined) === (validFrom === undefined)) return badInput('calendar.hoursShape', 'day');
  const weekly = day === undefined;
  return sessions.every(({ weekdays }) => (weekly ? weekdays !== undefined && weekdays.length > 0 : weekdays === undefined)) ? undefined : badInput('calendar.hoursShape', 'sessions');
}

function spanProblem(sessions: readonly WrittenSession[]): Problem | undefined {
  const wrong = sessions.find(({ from, to }) => readMinute(from) >= readMinute(to));
  return wrong && badInput('calendar.sessionBackwards', 'sessions', { from: wrong.from, to: wrong.to });
}

function overlapProblem(sessions: readonly NewSession[]): Problem | undefined {
  const overlaps = sessions.some((one, index) =>
    sessions.slice(index + 1).some((other) => one.weekday === other.weekday && one.fromMinute < other.toMinute && other.fromMinute < one.toMinute),
  );
  return overlaps ? badInput('calendar.sessionsOverlap', 'sessions') : undefined;
}

function weekProblem({ sessions }: WrittenHours): Problem | undefined {
  const open = sessions.filter(({ kind }) => kind === 'open').flatMap(({ weekdays }) => weekdays ?? []);
  const without = MONDAY_TO_FRIDAY.find((weekday) => !open.includes(weekday));
  if (without !== undefined) return badInput('calendar.weekdayWithoutHours', 'sessions', { weekday: without + 1 });
  return open.every((weekday) => MONDAY_TO_FRIDAY.includes(weekday)) ? undefined : badInput('calendar.openOnWeekend', 'sessions');
}

function readMinute(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
}
