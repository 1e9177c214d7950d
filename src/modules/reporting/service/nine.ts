import { instantOf } from '#kernel/day.ts';
import type { Context } from '#platform/context.ts';
import { lastDayOf } from '../rules/index766.ts';
import { NINE, NINE_GROUPS, NOT_RECORDED_NINE, NOTES_NINE, STAFF_TOTAL } from '../rules/nine-figures.ts';
import { indexNine, meanScores, scoresOf, type DossierScores } from '../rules/nine-indices.ts';
import { counted, MOST_LOOKED_AT, NOTHING_TO_DIVIDE, TOO_MANY_DOSSIERS, unrecorded, type IndicatorGroup, type ShownFigure } from '../rules/shown-figure.ts';
import { listOffered } from '../store/indicators.ts';
import { countScored, type ScoredAsked, type ScoredGroup } from '../store/scored.ts';
import type { Asked } from './asked.ts';
import { ONLINE_WAYS, solvedOf, summedBy, type Summed } from './summed.ts';

/** The nine indices of a unit; at a one-stop beside them the five of the dossiers its officers received, and of those the post's people received, apart. */
export async function nineOf(ctx: Context, asked: Asked): Promise<IndicatorGroup[]> {
  const summed = await summedBy(ctx, asked, ['accepted', 'early', 'onTime', 'late']);
  const groups = solvedOf(summed) > MOST_LOOKED_AT ? undefined : await countScored(ctx.db, scoredAsked(asked));
  const whole = fiveOf(groups, 'dossiers');
  const figures = [...whole, ...NOT_RECORDED_NINE.map(({ id, why }) => unrecorded(id, NINE[id], 'points', why)), await ninth(ctx, asked, summed)].toSorted((a, b) => a.id.localeCompare(b.id));
  const unit = { id: 'unit', name: NINE_GROUPS.unit, maximum: 18, explains: null, figures };
  return asked.as === 'solver' || groups === undefined ? [unit] : [unit, byEmployer('agency', groups), byEmployer('post', groups)];
}

/** The question behind every score. */
export function scoredAsked({ unitIds, as, from, to, asOf, knownOn }: Asked): ScoredAsked {
  return { units: unitIds, as, from, to, asOf, knownOn, until: instantOf(asOf, 1440) };
}

const FIVE = [
  ['one', '1'],
  ['two', '2'],
  ['three', '3'],
  ['four', '4'],
  ['seven', '7'],
] as const satisfies readonly (readonly [keyof DossierScores, keyof typeof NINE])[];

/** Indices 1, 2, 3, 4 and 7: the mean with the points and dossiers it is made of. */
function fiveOf(groups: readonly ScoredGroup[] | undefined, opens: string): ShownFigure[] {
  if (groups === undefined) return FIVE.map(([, id]) => unrecorded(id, NINE[id], 'points', TOO_MANY_DOSSIERS));
  const mean = meanScores(groups);
  return FIVE.map(([index, id]) => {
    const note = NOTES_NINE.find((one) => one.id === id)?.note;
    if (mean === undefined) return unrecorded(id, NINE[id], 'points', NOTHING_TO_DIVIDE);
    const points = groups.reduce((sum, group) => sum + group.dossiers * scoresOf(group)[index], 0);
    return { ...counted(id, NINE[id], 'points', mean[index], { opens, ...(note === undefined ? {} : { note }) }), part: points, whole: mean.dossiers };
  });
}

function byEmployer(employer: 'agency' | 'post', all: readonly ScoredGroup[]): IndicatorGroup {
  const groups = all.filter(({ by }) => by === employer);
  const mean = meanScores(groups);
  const total = mean === undefined ? unrecorded('total', STAFF_TOTAL, 'points', NOTHING_TO_DIVIDE) : counted('total', STAFF_TOTAL, 'points', mean.total);
  return { id: employer, name: NINE_GROUPS[employer], maximum: 10, explains: null, figures: [...fiveOf(groups, 'dossiers'), total] };
}

async function ninth(ctx: Context, asked: Asked, summed: Summed): Promise<ShownFigure> {
  const offered = await listOffered(ctx.db, lastDayOf(asked.to, asked.asOf));
  const online = summed.of('accepted', ONLINE_WAYS);
  const dossiers = summed.of('accepted');
  const onlineLate = summed.of('late', ONLINE_WAYS) + summed.atEnd('overdue', ONLINE_WAYS);
  const value = indexNine({ procedures: offered.length, offered: offered.filter((one) => one.online).length, dossiers, online, onlineLate });
  return value === null ? unrecorded('9', NINE['9'], 'points', NOTHING_TO_DIVIDE) : { ...counted('9', NINE['9'], 'points', value, { opens: 'acceptedOnline' }), part: online, whole: dossiers };
}
