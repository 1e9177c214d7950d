import type { Context } from '#platform/context.ts';
import { lastDayOf } from '../rules/index766.ts';
import { ENDINGS, type Measure, type Way } from '../rules/measures.ts';
import { sumSteps } from '../store/sums.ts';
import type { Asked } from './asked.ts';

/** Sums of a period, and stocks at its end, by the way dossiers came in. */
export type Summed = {
  /** Of the period, one way or all. */
  readonly of: (measure: Measure, ways?: readonly Way[]) => number;
  /** At the end of the period, from the beginning. */
  readonly atEnd: (measure: Measure, ways?: readonly Way[]) => number;
  readonly openAtEnd: (ways?: readonly Way[]) => number;
};

/** Two statements: the measures asked for in the period, and what stands open at its end. */
export async function summedBy(ctx: Context, asked: Asked, measures: readonly Measure[]): Promise<Summed> {
  const question = { units: asked.unitIds, as: asked.as, asOf: asked.asOf, knownOn: asked.knownOn };
  const flows = await sumSteps(ctx.db, { ...question, from: asked.from, to: asked.to, measures }, ['slice']);
  const stocks = await sumSteps(ctx.db, { ...question, from: null, to: lastDayOf(asked.to, asked.asOf), measures: ['accepted', ...ENDINGS, 'overdue', 'openAsked', 'openAskedOverdue', 'openAskedInTime'] }, ['slice']);
  const totalOf = (sums: typeof flows, measure: Measure, ways: readonly Way[] | undefined) =>
    sums.filter((sum) => sum.measure === measure && (ways === undefined || ways.some((way) => way === sum.slice))).reduce((total, sum) => total + sum.n, 0);
  return {
    of: (measure, ways) => totalOf(flows, measure, ways),
    atEnd: (measure, ways) => totalOf(stocks, measure, ways),
    openAtEnd: (ways) => totalOf(stocks, 'accepted', ways) - ENDINGS.reduce((sum, ending) => sum + totalOf(stocks, ending, ways), 0),
  };
}

/** Dossiers filed online, alone or helped. */
export const ONLINE_WAYS: readonly Way[] = ['onlineAlone', 'onlineHelped'];

/** Solved: early, on time or late; withdrawn and stopped are apart. */
export function solvedOf(summed: Summed, ways?: readonly Way[]): number {
  return summed.of('early', ways) + summed.of('onTime', ways) + summed.of('late', ways);
}
