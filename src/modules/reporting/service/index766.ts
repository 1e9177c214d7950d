import { instantOf } from '#kernel/day.ts';
import { calendarFor, type Timetable } from '#modules/calendar/service/calendar-for.ts';
import type { Context } from '#platform/context.ts';
import { inTime766, lastDayOf, MOST_RECKONED, progressOf } from '../rules/index766.ts';
import { GROUPS_766, INDEX_766, NOT_RECORDED_766, NOTES_766, POINTS_UNKNOWN, TOO_MANY_TO_RECKON } from '../rules/index766-figures.ts';
import { MOST_LOOKED_AT, ratio, TOO_MANY_DOSSIERS, unrecorded, type IndicatorGroup, type ShownFigure } from '../rules/shown-figure.ts';
import { countFees, listOffered } from '../store/indicators.ts';
import { listDoneOnceAsked, listOpenAsked, type OnceAsked } from '../store/once-asked.ts';
import { countDigitised } from '../store/scored.ts';
import { sumSteps } from '../store/sums.ts';
import type { Asked } from './asked.ts';
import { ONLINE_WAYS, solvedOf, summedBy, type Summed } from './summed.ts';

const MEASURED = ['accepted', 'early', 'onTime', 'late', 'minutesToEnd', 'ended', 'electronicResult', 'done766OnTime', 'done766Late'] as const;

/** Index 766 by its groups; rates and thresholds, no points (their shares stand in no source). */
export async function index766Of(ctx: Context, asked: Asked): Promise<IndicatorGroup[]> {
  const summed = await summedBy(ctx, asked, MEASURED);
  const figures = [
    ...NOT_RECORDED_766.map(({ id, why }) => unrecorded(id, INDEX_766[id], 'percent', why)),
    ...(await ofProgress(ctx, asked, summed)),
    ...(await ofCatalogue(ctx, asked)),
    ...(await ofFiles(ctx, asked, summed)),
    await ofPayment(ctx, asked, summed),
  ];
  return GROUPS_766.map(({ id, name, maximum, figures: ids }, place) => ({ id, name, maximum, explains: place === 0 ? POINTS_UNKNOWN : null, figures: ids.flatMap((one) => figures.filter((figure) => figure.id === one)) }));
}

/** 2.1, 2.2 and what 5.4 makes of 2.1. */
async function ofProgress(ctx: Context, asked: Asked, summed: Summed): Promise<ShownFigure[]> {
  const progress = await reckoned(ctx, asked, summed);
  const time = ratio('2.2', INDEX_766['2.2'], 'minutes', { part: summed.of('minutesToEnd'), whole: summed.of('ended'), decimals: 0 }, { opens: 'solved' });
  if (progress === undefined) return [unrecorded('2.1', INDEX_766['2.1'], 'percent', TOO_MANY_TO_RECKON), time, unrecorded('5.4', INDEX_766['5.4'], 'percent', TOO_MANY_TO_RECKON, { threshold: 90 })];
  return [
    ratio('2.1', INDEX_766['2.1'], 'percent', { ...progress, decimals: 2 }, { opens: 'late' }),
    time,
    ratio('5.4', INDEX_766['5.4'], 'percent', { ...progress, decimals: 2 }, { threshold: 90, note: NOTES_766['5.4'], opens: 'late' }),
  ];
}

async function reckoned(ctx: Context, asked: Asked, summed: Summed): Promise<{ part: number; whole: number } | undefined> {
  const until = instantOf(asked.asOf, 1440);
  const question = { units: asked.unitIds, as: asked.as, from: asked.from, to: lastDayOf(asked.to, asked.asOf), asOf: asked.asOf, knownOn: asked.knownOn, until };
  const done = await listDoneOnceAsked(ctx.db, question, MOST_RECKONED + 1);
  const open = await listOpenAsked(ctx.db, { ...question, until: instantOf(question.to, 1440) }, MOST_RECKONED + 1);
  if (done.length > MOST_RECKONED || open.length > MOST_RECKONED) return undefined;
  const timetables = await timetablesOf(ctx, [...done, ...open]);
  const inTime = (rows: readonly OnceAsked[], at: Date) => rows.filter((row) => isInTime(row, timetables, at)).length;
  return progressOf({
    doneOnTime: summed.of('done766OnTime'),
    doneLate: summed.of('done766Late'),
    doneOnce: done.length,
    doneOnceOnTime: inTime(done, until),
    open: summed.openAtEnd(),
    overdue: summed.atEnd('overdue'),
    openAsked: open.length,
    openAskedOverdue: open.filter(({ overdue }) => overdue).length,
    openAskedInTime: inTime(open.map((row) => ({ ...row, firstFinishedAt: null })), instantOf(question.to, 1440)),
  });
}

function isInTime(row: OnceAsked, timetables: ReadonlyMap<string, Timetable>, until: Date): boolean {
  const timetable = timetables.get(row.receptionUnitId);
  if (timetable === undefined) return false;
  const pauses = row.pauses.map(({ from, to }) => ({ from: new Date(from), to: to === null ? null : new Date(to) }));
  const run = { receivedAt: row.receivedAt, term: { count: row.termCount, unit: row.termUnit }, pauses };
  return inTime766(timetable.calendar, timetable.hours, { requests: row.requests, run, endedAt: row.firstFinishedAt, until }) ?? false;
}

async function timetablesOf(ctx: Context, rows: readonly OnceAsked[]): Promise<ReadonlyMap<string, Timetable>> {
  const timetables = new Map<string, Timetable>();
  for (const unitId of new Set(rows.map(({ receptionUnitId }) => receptionUnitId))) timetables.set(unitId, await calendarFor(ctx, unitId));
  return timetables;
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
async function ofFiles(ctx: Context, asked: Asked, summed: Summed): Promise<ShownFigure[]> {
  const whole = solvedOf(summed);
  if (whole > MOST_LOOKED_AT) return (['3.3', '4.1', '4.2'] as const).map((id) => unrecorded(id, INDEX_766[id], 'percent', TOO_MANY_DOSSIERS));
  const scope = { units: asked.unitIds, as: asked.as, from: asked.from, to: asked.to, asOf: asked.asOf, knownOn: asked.knownOn, until: instantOf(asked.asOf, 1440) };
  const { withResult, onlineWithResult, withBoth } = await countDigitised(ctx.db, scope);
  return [
    ratio('3.3', INDEX_766['3.3'], 'percent', { part: onlineWithResult, whole, decimals: 2 }, { threshold: 50, note: NOTES_766['3.3'], opens: 'solved' }),
    ratio('4.1', INDEX_766['4.1'], 'percent', { part: withResult, whole, decimals: 2 }, { opens: 'solved' }),
    ratio('4.2', INDEX_766['4.2'], 'percent', { part: withBoth, whole, decimals: 2 }, { threshold: 80, opens: 'solved' }),
  ];
}

async function ofPayment(ctx: Context, asked: Asked, summed: Summed): Promise<ShownFigure> {
  if (summed.of('accepted') > MOST_LOOKED_AT) return unrecorded('3.6', INDEX_766['3.6'], 'percent', TOO_MANY_DOSSIERS);
  const { withFee, online } = await countFees(ctx.db, { units: asked.unitIds, as: asked.as, from: asked.from, to: lastDayOf(asked.to, asked.asOf), until: instantOf(asked.asOf, 1440) });
  return ratio('3.6', INDEX_766['3.6'], 'percent', { part: online, whole: withFee, decimals: 2 }, { opens: 'accepted' });
}
