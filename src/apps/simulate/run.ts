import { within } from '#apps/door.ts';
import type { House } from '#apps/house.ts';
import { dayOf, daysBetween, instantOf, isDay, type Day } from '#kernel/day.ts';
import { note } from '#modules/journal/service.ts';
import { hasSynthetic, insertSynthetic } from '#modules/reporting/store/synthetic.ts';
import { newId } from '#platform/ids.ts';
import { openAgenda } from './agenda.ts';
import { arrivalsOf, type ArrivalKind, type Asked } from './arrivals.ts';
import { BadAsking } from './bad-asking.ts';
import { arriveAtCounter, arriveOnline, askAtCounter } from './counter.ts';
import { helpOnline } from './help.ts';
import { sendParcel } from './parcels.ts';
import { openPlay, type Play } from './play.ts';
import { resultIsHere } from './returning.ts';
import { findTown, unitsOf, workingDaysOf, type Town } from './town.ts';

/** What was simulated: working days, and acts by the service that did them. */
export type Simulated = { readonly workingDays: number; readonly acts: number; readonly byAct: Readonly<Record<string, number>> };

/**
 * Plays a period of a plan through the services that the screens use, each act at its own time: the same for the same seed but for ids and secrets. Only in a
 * demonstration, and once for the same days: before anything happens the period is marked as synthetic for good.
 */
export async function simulate(house: House, asked: Asked, say: (step: string) => void): Promise<Simulated> {
  refuseAsking(house, asked);
  const town = await within(house, {}, (ctx) => findTown(ctx, asked.plan, asked.from));
  await mark(house, town, asked);
  const play = openPlay(town, asked, openAgenda(asked.to), resultIsHere);
  const days = workingDaysOf(town, asked.from, asked.to);
  for (const day of days) {
    await playDay(house, play, day);
    if (day.slice(0, 7) !== days[days.indexOf(day) + 1]?.slice(0, 7)) say(`${day.slice(0, 7)}: ${count(play)} thao tác · acts`);
  }
  return { workingDays: days.length, acts: count(play), byAct: Object.fromEntries(play.acts) };
}

/** Everything of a day, in one transaction and in the order of time. */
async function playDay(house: House, play: Play, day: Day): Promise<void> {
  for (const { minute, kind } of arrivalsOf(play.asked, day)) play.agenda.put(day, minute, kind === 'parcels' ? play.town.crew.collector : undefined, (ctx) => ARRIVING[kind](play, ctx));
  await within(house, { now: instantOf(day, 0) }, async (ctx) => {
    for (let task = play.agenda.next(day); task !== undefined; task = play.agenda.next(day)) await task.act({ ...ctx, now: task.at, actor: task.by });
  });
}

const ARRIVING = { counter: arriveAtCounter, online: arriveOnline, parcels: sendParcel, guidance: askAtCounter, help: helpOnline } as const satisfies Record<ArrivalKind, unknown>;

/** The longest period, and the largest share of a counter's load, that one run plays. */
const MOST_DAYS = 400;
const MOST_SCALE = 100;

function refuseAsking(house: House, { from, to, seed, scale }: Asked): void {
  if (!house.installation.demo) throw new BadAsking('Chỉ mô phỏng trong bản trình diễn; hệ thống này có dữ liệu thật. · Only a demonstration is simulated; this installation is none.');
  if (!isDay(from) || !isDay(to) || from > to) throw new BadAsking('Kỳ cần hai ngày có thật, ngày đầu không sau ngày cuối. · The period needs two days that exist, the first not after the last.');
  if (daysBetween(from, to) > MOST_DAYS) throw new BadAsking(`Kỳ dài nhất ${MOST_DAYS} ngày. · The longest period is ${MOST_DAYS} days.`);
  if (to > dayOf(house.now())) throw new BadAsking('Kỳ mô phỏng không được ở tương lai. · The period may not lie in the future.');
  if (!Number.isInteger(seed) || seed < 0 || seed > 2 ** 31) throw new BadAsking('Hạt giống (seed) là số nguyên từ 0 đến 2147483648. · The seed is a whole number from 0 to 2147483648.');
  if (!(scale >= 0.01 && scale <= MOST_SCALE)) throw new BadAsking(`Tỉ lệ (scale) từ 0,01 đến ${MOST_SCALE}. · The scale is from 0.01 to ${MOST_SCALE}.`);
}

/** Whoever reads a report about these days and units is told, also when the run breaks off. */
async function mark(house: House, town: Town, { from, to, seed, scale }: Asked): Promise<void> {
  const unitIds = unitsOf(town);
  await within(house, {}, async (ctx) => {
    if (await hasSynthetic(ctx.db, unitIds, from, to)) throw new BadAsking('Kỳ này đã được mô phỏng; dùng bản trình diễn mới. · These days were simulated already; take a fresh demonstration.');
    const id = newId();
    await insertSynthetic(ctx.db, { id, planCode: town.plan.code, unitIds, fromDay: from, toDay: to, seed, scalePercent: Math.round(scale * 100) }, ctx.now);
    await note(ctx, { kind: 'reporting.periodSimulated', unitId: town.oneStopId, subject: { kind: 'syntheticPeriod', id }, facts: { plan: town.plan.code, from, to, seed, scale } });
  });
}

function count(play: Play): number {
  return [...play.acts.values()].reduce((sum, one) => sum + one, 0);
}
