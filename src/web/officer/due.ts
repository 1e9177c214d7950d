import { daysBetween, plusDays, weekdayOf } from '#kernel/day.ts';
import type { Day } from '#kernel/day.ts';

export type DueState = 'none' | 'late' | 'today' | 'next' | 'calm' | 'doneLate' | 'doneInTime' | 'waiting';

type Asked = { readonly status: number; readonly overdue: boolean; readonly dueDay: string | null };

const FRIDAY = 5;
const SATURDAY = 6;
const WAITING: readonly number[] = [5, 6, 7];
const DONE: readonly number[] = [9, 10];
const ENDED: readonly number[] = [3, 8];

/** How close the promised day is; the next day on which offices usually open counts as tomorrow. */
export function dueState({ status, overdue, dueDay }: Asked, today: Day): DueState {
  if (dueDay === null || ENDED.includes(status)) return 'none';
  if (DONE.includes(status)) return overdue ? 'doneLate' : 'doneInTime';
  if (WAITING.includes(status)) return 'waiting';
  if (overdue) return 'late';
  if (dueDay === today) return 'today';
  return dueDay <= nextOfficeDay(today) ? 'next' : 'calm';
}

/** Whole days since the promised day. */
export function daysLate(dueDay: Day, today: Day): number {
  return Math.max(0, daysBetween(dueDay, today));
}

/** True when the next office day is not simply tomorrow. */
export function overWeekend(today: Day): boolean {
  return weekdayOf(today) === FRIDAY || weekdayOf(today) === SATURDAY;
}

function nextOfficeDay(today: Day): Day {
  const weekday = weekdayOf(today);
  if (weekday === FRIDAY) return plusDays(today, 3);
  return plusDays(today, weekday === SATURDAY ? 2 : 1);
}
