import { instantOf } from '#kernel/day.ts';
import type { Context } from '#platform/context.ts';
import { lastDayOf, progressOf } from '../rules/index766.ts';
import { GROUPS_766, INDEX_766, NOT_RECORDED_766, NOTES_766, POINTS_UNKNOWN } from '../rules/index766-figures.ts';
import { MOST_LOOKED_AT, ratio, TOO_MANY_DOSSIERS, unrecorded, type IndicatorGroup, type ShownFigure } from '../rules/shown-figure.ts';
import { countFees, listOffered } from '../store/indicators.ts';
import { sumSteps } from '../store/sums.ts';
import type { Asked } from './asked.ts';
import { ONLINE_WAYS, solvedOf, summedBy, type Summed } from './summed.ts';

const MEASURED = ['accepted', 'early', 'onTime', 'late', 'minutesToEnd', 'ended', 'electronicResult', 'done766OnTime', 'done766Late', 'done766OneRequest', 'once766InTime', 'resultFiled', 'bothFiled'] as const;

/** Index 766 by its groups; rates and thresholds, no points (their shares stand in no source). */
export async function index766Of(ctx: Context, asked: Asked): Promise<IndicatorGroup[]> {
  const summed = await summedBy(ctx, asked, MEASURED);
  const figures = [
    ...NOT_RECORDED_766.map(({ id, why }) => unrecorded(id, INDEX_766[id], 'percent', why)),
    ...ofProgress(summed),
    ...(await ofCatalogue(ctx, asked)),
    ...ofFiles(summed),
    await ofPayment(ctx, asked, summed),
  ];
  return GROUPS_766.map(({ id, name, maximum, figures: ids }, place) => ({ id, name, maximum, explains: place === 0 ? POINTS_UNKNOWN : null, figures: ids.flatMap((one) => figures.filter((figure) => figure.id === one)) }));
}

/** 2.1, 2.2 and what 5.4 makes of 2.1. */
function ofProgress(summed: Summed): ShownFigure[] {
  const progress = progressIn(summed);
  return [
    ratio('2.1', INDEX_766['2.1'], 'percent', { ...progress, decimals: 2 }, { opens: 'late' }),
    ratio('2.2', INDEX_766['2.2'], 'minutes', { part: summed.of('minutesToEnd'), whole: summed.of('ended'), decimals: 0 }, { opens: 'solved' }),
    ratio('5.4', INDEX_766['5.4'], 'percent', { ...progress, decimals: 2 }, { threshold: 90, note: NOTES_766['5.4'], opens: 'late' }),
  ];
}

/** Open dossiers nobody asked for papers stand by the calendar of the receipt; of those that were asked, and of those done after exactly one request, waiting is subtracted. */
function progressIn(summed: Summed): { part: number; whole: number } {
  return progressOf({
    doneOnTime: summed.of('done766OnTime'),
    doneLate: summed.of('done766Late'),
    doneOnce: summed.of('done766OneRequest'),
    doneOnceOnTime: summed.of('once766InTime'),
    open: summed.openAtEnd(),
    overdue: summed.atEnd('overdue'),
    openAsked: summed.atEnd('openAsked'),
    openAskedOverdue: summed.atEnd('openAskedOverdue'),
    openAskedInTime: summed.atEnd('openAskedInTime'),
  });
}

/** 1.3, 3.1 and 3.2: what the catalogue offers, and what of it was used. */
async function ofCatalogue(ctx: Context, asked: Asked): Promise<ShownFigure[]> {
  const offered = await listOffered(ctx.db, lastDayOf(asked.to, asked.asOf));
  const online = offered.filter((procedure) => procedure.online);
  const accepted = await sumSteps(ctx.db, { units: asked.unitIds, as: asked.as, from: asked.from, to: asked.to, asOf: asked.asOf, knownOn: asked.knownOn, measures: ['accepted'] }, ['procedure', 'slice']);
  const used = new Set(accepted.filter(({ n, slice }) => n > 0 && ONLINE_WAYS.some((way) => way === slice)).map(({ procedureCode }) => procedureCode));
  return [
    ratio('1.3', INDEX_766['1.3'], 'percent', { part: offered.filter(({ whole }) => whole).length, whole: offered.length, decimals: 2 }),
    ratio('3.1', INDEX_766['3.1'], 'percent', { part: online.length, whole: offered.length, decimals: 2 }, { threshold: 80 }),
    ratio('3.2', INDEX_766['3.2'], 'percent', { part: online.filter(({ code }) => used.has(code)).length, whole: online.length, decimals: 2 }),
  ];
}

/** 3.3, 4.1 and 4.2: what was handed in and given back as files. */
function ofFiles(summed: Summed): ShownFigure[] {
  const whole = solvedOf(summed);
  return [
    ratio('3.3', INDEX_766['3.3'], 'percent', { part: summed.of('resultFiled', ONLINE_WAYS), whole, decimals: 2 }, { threshold: 50, note: NOTES_766['3.3'], opens: 'solved' }),
    ratio('4.1', INDEX_766['4.1'], 'percent', { part: summed.of('resultFiled'), whole, decimals: 2 }, { opens: 'solved' }),
    ratio('4.2', INDEX_766['4.2'], 'percent', { part: summed.of('bothFiled'), whole, decimals: 2 }, { threshold: 80, opens: 'solved' }),
  ];
}

async function ofPayment(ctx: Context, asked: Asked, summed: Summed): Promise<ShownFigure> {
  if (summed.of('accepted') > MOST_LOOKED_AT) return unrecorded('3.6', INDEX_766['3.6'], 'percent', TOO_MANY_DOSSIERS);
  const { withFee, online } = await countFees(ctx.db, { units: asked.unitIds, as: asked.as, from: asked.from, to: lastDayOf(asked.to, asked.asOf), until: instantOf(asked.asOf, 1440) });
  return ratio('3.6', INDEX_766['3.6'], 'percent', { part: online, whole: withFee, decimals: 2 }, { opens: 'accepted' });
}
