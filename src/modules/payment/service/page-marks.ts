import { badInput, refuse } from '#kernel/problem.ts';
import { instantOf, plusDays, showDay, type Day } from '#kernel/day.ts';

/** The mark of a list kept in order of time: the instant and the id of its last row. */
export function markOf(at: Date, id: string): readonly [string, string] {
  return [at.toISOString(), id];
}

/** From the first midnight of a period to the one after its last day; refuses a period turned round. */
export function periodOf(from: Day | undefined, to: Day | undefined): { from: Date | null; to: Date | null } {
  if (from !== undefined && to !== undefined && from > to) refuse(badInput('input.periodReversed', 'to', { from: showDay(from), to: showDay(to) }));
  return { from: from === undefined ? null : instantOf(from, 0), to: to === undefined ? null : instantOf(plusDays(to, 1), 0) };
}
