import type { Day } from '#kernel/day.ts';
import { ENDINGS, STANDING, type Measure } from './measures.ts';

/** What a stock is made of: what was accepted, how it ended, and what stands from one day until another. Closings hold these. */
export const CLOSED_MEASURES = ['accepted', ...ENDINGS, ...STANDING] as const satisfies readonly Measure[];

/** Of whom a closing holds a sum: of a place itself, of all below it, or of both together without procedures. */
export const CLOSED_SPANS = ['own', 'below', 'subtree'] as const;

const YEARS_END = '12-14';

/** The last end of a year of the reports (15/12 → 14/12, TT 01/2020/TT-VPCP) that is over on a day. */
export function lastYearEnd(today: Day): Day {
  const end = `${today.slice(0, 4)}-${YEARS_END}`;
  return end < today ? end : `${Number(today.slice(0, 4)) - 1}-${YEARS_END}`;
}

/** Whether these measures can be read from closings. */
export function isClosed(measures: readonly Measure[]): boolean {
  return measures.every((measure) => CLOSED_MEASURES.some((one) => one === measure));
}
