import type { Input, Output } from '#kernel/operation.ts';
import type { Message } from '#kernel/message.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/indicators.ts';
import { INDICATOR_NAMES, NOTIONS, type Indicator } from '../rules/indicators.ts';
import { unitTotal } from '../rules/nine-indices.ts';
import type { IndicatorGroup, ShownFigure } from '../rules/shown-figure.ts';
import { askedOf, type Asked } from './asked.ts';
import { bcciOf } from './bcci.ts';
import { index766Of } from './index766.ts';
import { nineOf } from './nine.ts';
import { surveyOf } from './survey.ts';
import { targetsOf } from './targets.ts';

const REPORTS = {
  index766: index766Of,
  nine: nineOf,
  targets468: targetsOf,
  bcci: bcciOf,
  satisfaction: surveyOf,
} as const satisfies Record<Indicator, (ctx: Context, asked: Asked) => Promise<IndicatorGroup[]>>;

/** One set of indicators with its own notion of on time and of satisfied. */
export async function getIndicator(ctx: Context, input: Input<typeof contract.getIndicator>): Promise<Output<typeof contract.getIndicator>> {
  const { indicator } = input;
  const asked = await askedOf(ctx, input);
  const groups = await REPORTS[indicator](ctx, asked);
  const nine = indicator === 'nine' ? groups.find(({ id }) => id === 'unit') : undefined;
  return {
    heading: asked.heading,
    indicator,
    name: { ...INDICATOR_NAMES[indicator] },
    notion: { ...NOTIONS[indicator] },
    groups: groups.map(shownGroup),
    total: nine === undefined ? null : unitTotal(nine.figures.map(({ value }) => value)),
  };
}

function shownGroup({ id, name, maximum, explains, figures }: IndicatorGroup): Output<typeof contract.getIndicator>['groups'][number] {
  return { id, name: { ...name }, maximum, explains: copied(explains), figures: figures.map(shownFigure) };
}

/** A figure as an answer carries it. */
export function shownFigure({ definition, missing, note, ...figure }: ShownFigure): Output<typeof contract.getIndicator>['groups'][number]['figures'][number] {
  const { name, counts, numerator, denominator, period, source } = definition;
  return { ...figure, definition: { ...definition, name: { ...name }, counts: { ...counts }, numerator: { ...numerator }, denominator: copied(denominator), period: { ...period }, source: { ...source } }, missing: copied(missing), note: copied(note) };
}

function copied(message: Message | null): { vi: string; en: string } | null {
  return message === null ? null : { vi: message.vi, en: message.en };
}
