import { EMPLOYERS } from '#kernel/actor.ts';
import { RATED_KINDS } from '#modules/feedback/rules.ts';
import type { Context } from '#platform/context.ts';
import { ratio, unrecorded, type IndicatorGroup, type ShownFigure } from '../rules/shown-figure.ts';
import { satisfiedWith, SURVEY_GROUPS, TOO_FEW_ANSWERS, type SurveyGroup } from '../rules/survey-figures.ts';
import { satisfiedIn, wholeMonths, type Satisfied } from '../rules/survey-months.ts';
import { countAnswers } from '../store/indicators.ts';
import type { Asked } from './asked.ts';

/** What people answered in the whole months of a period. An answer keeps its day and nothing else, so what was known on a day is what had been given by it. */
export async function surveyOf(ctx: Context, { unitIds, from, to, asOf, knownOn }: Asked): Promise<IndicatorGroup[]> {
  const { total, byKind, byEmployer } = satisfiedIn(await answersOf(ctx, unitIds, wholeMonths(from, to, asOf < knownOn ? asOf : knownOn)));
  const of = (groups: readonly Satisfied[], key: SurveyGroup) => figureOf(groups.find((group) => group.key === key), key);
  return [
    { id: 'total', name: SURVEY_GROUPS.total, maximum: null, explains: null, figures: [figureOf(total, 'total')] },
    { id: 'kinds', name: SURVEY_GROUPS.kinds, maximum: null, explains: null, figures: RATED_KINDS.map((kind) => of(byKind, kind)) },
    { id: 'employers', name: SURVEY_GROUPS.employers, maximum: null, explains: null, figures: EMPLOYERS.map((employer) => of(byEmployer, employer)) },
  ];
}

function answersOf(ctx: Context, units: readonly string[], months: { readonly from: string; readonly to: string } | undefined) {
  return months === undefined ? Promise.resolve([]) : countAnswers(ctx.db, units, months.from, months.to);
}

function figureOf(group: Satisfied | undefined, key: SurveyGroup): ShownFigure {
  const definition = satisfiedWith(key);
  return group === undefined || group.valid === 0 ? unrecorded(key, definition, 'percent', TOO_FEW_ANSWERS) : ratio(key, definition, 'percent', { part: group.satisfied, whole: group.valid, decimals: 1 });
}
