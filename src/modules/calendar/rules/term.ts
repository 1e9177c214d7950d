import { badInput, type Problem } from '#kernel/problem.ts';

/** What a procedure's time is counted in. One unit is never converted into another. */
export const TERM_UNITS = ['workingDay', 'calendarDay', 'hour', 'month', 'sameDay'] as const;
export type TermUnit = (typeof TERM_UNITS)[number];

/** The promised time: five working days, two hours of office time, one month. The count of `sameDay` says nothing. */
export type Term = { readonly count: number; readonly unit: TermUnit };

/** The longest count a term may have; the longest published term is far below it. */
export const TERM_COUNT_MAX = 10_000;

/** Refuses a term of nothing, of a fraction, or beyond any published time (`calendar.termEmpty`, `calendar.termTooLong`). */
export function termProblem(term: Term): Problem | undefined {
  if (term.unit === 'sameDay') return undefined;
  if (!Number.isInteger(term.count) || term.count < 1) return badInput('calendar.termEmpty', 'term.count');
  return term.count > TERM_COUNT_MAX ? badInput('calendar.termTooLong', 'term.count', { max: TERM_COUNT_MAX }) : undefined;
}
