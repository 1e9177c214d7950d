import type { HolderKind } from '#modules/custody/rules.ts';
import type { Day } from '#kernel/day.ts';
import type { Problem } from '#kernel/problem.ts';
import type { TermUnit } from '#modules/calendar/rules/term.ts';
import type { Calendar } from '#modules/calendar/rules/working-day.ts';
import type { State } from './shipment-states.ts';
import { type Lateness, latenesses } from './transit.ts';

/** A shipment and its dossier as far as their two promises go: the post's J + n, the agency's appointment. What was not promised is null. */
export type TwoClocks = {
  readonly promisedDay: Day | null;
  readonly clockStoppedAt: Date | null;
  /** The first day of an outage that lasts where it is. */
  readonly outSince: Day | null;
  readonly state: State;
  readonly termUnit: TermUnit | null;
  readonly dueDay: Day | null;
  readonly dueAt: Date | null;
  readonly finishedAt: Date | null;
};

/** What is lost or called off is no longer on its way, so no longer late on it. */
export const GONE: readonly State[] = ['lost', 'cancelled'];

/** Each promise that is broken, with whose it is: the agency is not blamed for the way, nor the post for the desk (trap 14). */
export function clocksOf(calendar: Calendar, { promisedDay, clockStoppedAt, outSince, state, termUnit, dueDay, dueAt, finishedAt }: TwoClocks, now: Date): Lateness[] | Problem {
  const post = promisedDay === null || GONE.includes(state) ? undefined : { dueDay: promisedDay, stoppedAt: clockStoppedAt, outSince };
  const agency = termUnit === null || dueDay === null || dueAt === null ? undefined : { unit: termUnit, dueDay, dueAt, finishedAt };
  return latenesses(calendar, { agency, post }, now);
}

/** The longest lateness first. */
export function longestFirst<T extends Pick<Lateness, 'workingDays' | 'dueDay'>>(late: readonly T[]): T[] {
  return late.toSorted((a, b) => b.workingDays - a.workingDays || a.dueDay.localeCompare(b.dueDay));
}

/** With whom a thing is: the post's people and places, a closed bag, a carrier outside the house, the agency, the citizen. */
export const HOLDER_SIDES = ['post', 'bag', 'carrier', 'agency', 'citizen'] as const;
export type HolderSide = (typeof HOLDER_SIDES)[number];

/** How much of what is on the way one holder holds, and since when the oldest of it. */
export type HolderCount = { readonly kind: HolderKind; readonly side: HolderSide; readonly name: string; readonly unitName: string | null; readonly staffId: string | null; readonly unitId: string | null; readonly ref: string | null; readonly count: number; readonly oldestSince: Date };
