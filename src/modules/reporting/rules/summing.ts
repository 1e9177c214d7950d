import type { Day } from '#kernel/day.ts';
import { ENDINGS, type Measure } from './measures.ts';
import { figureValues, overlapOf } from './pilot.ts';
import type { Step } from './steps.ts';

/** What is summed: a period, as it was on a day and known on another. `from` null: from the beginning. */
export type SumQuestion = { readonly from: Day | null; readonly to: Day; readonly asOf: Day; readonly knownOn: Day };

/** The steps a question counts, as the database sums them: of a set only those whose day before lies before the period. */
function stepsWithin(steps: readonly Step[], { from, to, asOf, knownOn }: SumQuestion): Step[] {
  const until = to < asOf ? to : asOf;
  return steps.filter((step) => step.since <= asOf && step.known <= knownOn && (from === null || step.day >= from) && step.day <= until && (step.prev === null || from === null || step.prev < from));
}

/** The figures of II.06a with what stands beside them, from steps: what `recountLives` counts from the journal. */
export function livesOf(steps: readonly Step[], asked: SumQuestion & { readonly from: Day }): Record<string, number> {
  const inside = stepsWithin(steps, asked);
  const whole = stepsWithin(steps, { ...asked, from: null });
  const before = whole.filter(({ day }) => day < asked.from);
  return {
    ...Object.fromEntries(FLOWS.map((measure) => [measure, totalOf(inside, [measure])])),
    acceptedOnline: totalOf(inside.filter(({ slice }) => slice.startsWith('online')), ['accepted']),
    carriedIn: totalOf(before, ['accepted']) - totalOf(before, ENDINGS),
    open: totalOf(whole, ['accepted']) - totalOf(whole, ENDINGS),
    openInTime: totalOf(whole, ['inTime']),
    openOverdue: totalOf(whole, ['overdue']),
    waiting: totalOf(whole, ['waiting']),
    openAsked: totalOf(whole, ['openAsked']),
    openAskedOverdue: totalOf(whole, ['openAskedOverdue']),
    openAskedInTime: totalOf(whole, ['openAskedInTime']),
  };
}

/** The headline figures of one unit with the cells of their overlap, from steps: what `recountTurns` counts from the journal. */
export function turnsOfUnit(steps: readonly Step[], unitId: string, asked: SumQuestion): Record<string, number> {
  const inside = stepsWithin(steps.filter((step) => step.unitId === unitId), asked);
  return { ...figureValues(inside, inside), ...Object.fromEntries(overlapOf(inside).map(({ cell, dossiers }) => [cell, dossiers])) };
}

const FLOWS = ['accepted', 'early', 'onTime', 'late', 'lateApology', 'withdrawn', 'stopped', 'leftEarly', 'leftOnTime', 'leftLate', 'leftCarried', 'refused', 'corrected', 'supplement', 'firstTimeRight', 'once766InTime', 'resultFiled', 'bothFiled'] as const satisfies readonly Measure[];

function totalOf(steps: readonly Step[], measures: readonly Measure[]): number {
  return steps.filter(({ measure }) => measures.includes(measure)).reduce((sum, { n }) => sum + n, 0);
}
