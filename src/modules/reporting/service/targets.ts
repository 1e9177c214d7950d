import type { Context } from '#platform/context.ts';
import { MOST_LOOKED_AT, type IndicatorGroup } from '../rules/shown-figure.ts';
import { satisfiedIn, wholeMonths } from '../rules/survey-months.ts';
import { targetFigures } from '../rules/target-figures.ts';
import { countAnswers, countReceivers } from '../store/indicators.ts';
import type { Asked } from './asked.ts';
import { solvedOf, summedBy } from './summed.ts';

/** The targets of QĐ 468 and of the province's plan, by document; what nobody measures keeps its place. */
export async function targetsOf(ctx: Context, asked: Asked): Promise<IndicatorGroup[]> {
  const summed = await summedBy(ctx, asked, ['accepted', 'early', 'onTime', 'late']);
  const months = wholeMonths(asked.from, asked.to, asked.asOf < asked.knownOn ? asked.asOf : asked.knownOn);
  const { total } = satisfiedIn(months === undefined ? [] : await countAnswers(ctx.db, asked.unitIds, months.from, months.to));
  const inTime = summed.of('early') + summed.of('onTime');
  const groups = targetFigures({
    survey: { part: total.satisfied, whole: total.valid },
    onTime: { part: inTime, whole: solvedOf(summed) },
    early: { part: summed.of('early'), whole: inTime },
    receivedPerPerson: { part: summed.of('accepted'), whole: summed.of('accepted') > MOST_LOOKED_AT ? 0 : await countReceivers(ctx.db, { units: asked.unitIds, as: asked.as, from: asked.from, to: asked.to, asOf: asked.asOf, knownOn: asked.knownOn }) },
  });
  return groups.map(({ act, figures }) => ({ id: act, name: { vi: act, en: act }, maximum: null, explains: null, figures }));
}
