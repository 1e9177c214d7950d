import type { HolderKind } from '#modules/custody/rules.ts';
import type { Day } from '#kernel/day.ts';
import type { Problem } from '#kernel/problem.ts';
import type { TermUnit } from '#modules/calendar/rules/term.ts';
import type { Calendar } from '#modules/calendar/rules/working-day.ts';
import { type Lateness, latenesses } from './transit.ts';

/** A shipment and its dossier as far as their two promises go: the post's J + n, the agency's appointment. What was not promised is null. */
export type TwoClocks = {
  readonly promisedDay: Day | null;
  readonly clockStoppedAt: Date | null;
  /** An outage lasts: the post's promise stands still. */
  readonly paused: boolean;
  readonly termUnit: TermUnit | null;
  readonly dueDay: Day | null;
  readonly dueAt: Date | null;
  readonly finishedAt: Date | null;
};

/** Each promise that is broken, with whose it is: the agency is not blamed for the way, nor the post for the desk (trap 14). */
export function clocksOf(calendar: Calendar, { promisedDay, clockStoppedAt, paused, termUnit, dueDay, dueAt, finishedAt }: TwoClocks, now: Date): Lateness[] | Problem {
  const post = promisedDay === null ? undefined : { dueDay: promisedDay, stoppedAt: clockStoppedAt, paused };
  const agency = termUnit === null || dueDay === null || dueAt === null ? undefined : { unit: termUnit, dueDay, dueAt, finishedAt };
  return latenesses(calendar, { agency, post }, now);
}

/** The longest lateness first. */
export function longestFirst<T extends Pick<Lateness, 'workingDays' | 'dueDay'>>(late: readonly T[]): T[] {
  return late.toSorted((a, b) => b.workingDays - a.workingDays || a.dueDay.localeCompare(b.dueDay));
}

/** How much of what is on the way one holder holds, and since when the oldest of it. */
export type HolderCount = { readonly kind: HolderKind; readonly name: string; readonly unitName: string | null; readonly staffId: string | null; readonly unitId: string | null; readonly ref: string | null; readonly count: number; readonly oldestSince: Date };
