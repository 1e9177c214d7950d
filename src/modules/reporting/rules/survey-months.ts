import { EMPLOYERS, type Employer } from '#kernel/actor.ts';
import { plusDays, type Day } from '#kernel/day.ts';
import { figuresOf, OVERALL, type Group, type RatedKind } from '#modules/feedback/rules.ts';

/** So many answers of one score, of one unit in one month. */
export type MonthlyAnswers = { readonly unitId: string; readonly month: Day; readonly kind: RatedKind; readonly employer: Employer; readonly score: number; readonly answers: number };

/** The first and last day of the whole months inside a period that are over before a day; undefined when there is none. Figures of other days could be subtracted from each other until one answer is left. */
export function wholeMonths(from: Day, to: Day, today: Day): { readonly from: Day; readonly to: Day } | undefined {
  const first = from.endsWith('-01') ? from : firstOfNext(from);
  const until = to < today ? to : plusDays(today, -1);
  const last = plusDays(until, 1).endsWith('-01') ? until : plusDays(`${until.slice(0, 8)}01`, -1);
  return first <= last ? { from: first, to: last } : undefined;
}

export type Satisfied = { readonly key: string; readonly satisfied: number; readonly valid: number };

/**
 * Satisfied and valid answers of a period: the sum over the months of each unit as the survey tells them, month by month with its own floor. So nothing
 * stands here that those months together do not tell already.
 */
export function satisfiedIn(answers: readonly MonthlyAnswers[]): { total: Satisfied; byKind: Satisfied[]; byEmployer: Satisfied[] } {
  const months = [...Map.groupBy(answers, ({ unitId, month }) => `${unitId} ${month}`).values()].map((met) => figuresOf(met.map((one) => ({ ...one, question: OVERALL })), [], EMPLOYERS));
  return {
    total: added(months.map(({ total }) => total))[0] ?? { key: 'all', satisfied: 0, valid: 0 },
    byKind: added(months.flatMap(({ byKind }) => byKind)),
    byEmployer: added(months.flatMap(({ byEmployer }) => byEmployer)),
  };
}

function added(groups: readonly Group[]): Satisfied[] {
  return [...Map.groupBy(groups, ({ key }) => key)].map(([key, met]) => ({
    key,
    satisfied: met.reduce((sum, { told }) => sum + (told?.satisfied ?? 0), 0),
    valid: met.reduce((sum, { told }) => sum + (told?.valid ?? 0), 0),
  }));
}

function firstOfNext(day: Day): Day {
  return `${plusDays(`${day.slice(0, 8)}28`, 7).slice(0, 8)}01`;
}
