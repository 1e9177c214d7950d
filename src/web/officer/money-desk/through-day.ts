import { plusDays, weekdayOf } from '#kernel/day.ts';
import type { Day } from '#kernel/day.ts';
import type { Rhythm } from '#modules/payment/rules/transfer-list.ts';

/** The last day of the period that has just ended: yesterday, the Sunday before today, or the last day of the month before. */
export function throughDayOf(rhythm: Rhythm, today: Day): Day {
  if (rhythm === 'monthly') return plusDays(`${today.slice(0, 8)}01`, -1);
  const back = rhythm === 'weekly' ? weekdayOf(today) || DAYS_OF_WEEK : 1;
  return plusDays(today, -back);
}

const DAYS_OF_WEEK = 7;
