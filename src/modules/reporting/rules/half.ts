import { instantOf, plusDays, type Day } from '#kernel/day.ts';

const SECOND_HALF = 15;

/** The first day of the half-month of a day: 1-14, or 15 to the end. Calendar months and the periods of the reports (15→14) are whole halves. */
export function halfOf(day: Day): Day {
  return `${day.slice(0, 8)}${Number(day.slice(8)) < SECOND_HALF ? '01' : '15'}`;
}

/** The first day of the half after. */
export function nextHalf(day: Day): Day {
  const half = halfOf(day);
  return half.endsWith('01') ? `${half.slice(0, 8)}15` : halfOf(plusDays(half, 17));
}


/** The whole halves inside a period: from the first to the last one's first day; undefined when there is none. */
export function wholeHalves(from: Day | null, to: Day): { readonly first: Day | null; readonly last: Day } | undefined {
  const first = from === null ? null : halfOf(from) === from ? from : nextHalf(from);
  const last = nextHalf(to) === plusDays(to, 1) ? halfOf(to) : halfOf(plusDays(halfOf(to), -1));
  return first !== null && last < first ? undefined : { first, last };
}


/** The last moment of a day. */
export function endOf(day: Day): Date {
  return new Date(instantOf(plusDays(day, 1), 0).getTime() - 1);
}
