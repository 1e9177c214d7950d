import { dayOf, plusDays, type Day } from '#kernel/day.ts';
import { badInput, type Problem } from '#kernel/problem.ts';
import { isLate, type Promised } from '#modules/calendar/rules/late.ts';
import { isProblem, stateOfDay, workingDaysBetween, type Calendar, type SkippedDay } from '#modules/calendar/rules/working-day.ts';

/** How far a parcel goes, as its time is counted (TT 17/2017/TT-BTTTT Đ7); `special`: geography for which the post publishes its own time. */
export const TRANSIT_SCOPES = ['withinDistrict', 'betweenDistricts', 'majorCities', 'interProvince', 'sameDay', 'special'] as const;
export type TransitScope = (typeof TRANSIT_SCOPES)[number];

/** The n of J + n in working days, without and with delivery of the appointment slip (TT 17/2017 Đ7). */
const TRANSIT_DAYS = {
  withinDistrict: { plain: 1, withSlip: 2 },
  betweenDistricts: { plain: 2, withSlip: 4 },
  majorCities: { plain: 3, withSlip: 6 },
  interProvince: { plain: 4, withSlip: 8 },
  sameDay: { plain: 0, withSlip: 0 },
} as const satisfies Record<Exclude<TransitScope, 'special'>, { plain: number; withSlip: number }>;

/** The longest time a route of special geography may be given, in working days. */
export const SPECIAL_DAYS_MAX = 60;

/** A way with its time: `specialDays` only of the scope `special`. */
export type TimedRoute = { readonly scope: TransitScope; readonly specialDays: number | null; readonly specialSlipDays: number | null };

/** The n of J + n for a way. A way of special geography without a slip time of its own takes its plain time twice, as the table does. */
export function transitDays({ scope, specialDays, specialSlipDays }: TimedRoute, withSlip: boolean): number {
  if (scope !== 'special') return TRANSIT_DAYS[scope][withSlip ? 'withSlip' : 'plain'];
  const plain = specialDays ?? TRANSIT_DAYS.interProvince.plain;
  return withSlip ? (specialSlipDays ?? 2 * plain) : plain;
}

/** Refuses a scope whose days do not fit: only special geography has days of its own, and it needs them. */
export function scopeProblem({ scope, specialDays, specialSlipDays }: TimedRoute): Problem | undefined {
  const fits = scope === 'special' ? specialDays !== null : specialDays === null && specialSlipDays === null;
  return fits ? undefined : badInput('postal.specialDaysNeeded', 'specialDays', { scope });
}

/** Days on which a unit of the post could not work, first and last day included; without a last day it still cannot. */
export type Outage = { readonly fromDay: Day; readonly toDay: Day | null };

/** When the post is due: `paused` while an outage lasts, when the day is only what it would be if the outage ended today. */
export type TransitDue = { readonly dueDay: Day; readonly skipped: readonly SkippedDay[]; readonly outageDays: readonly Day[]; readonly provisional: boolean; readonly paused: boolean };

/** The day so many working days after J (J itself not counted), days of an outage left out. Refuses a year whose calendar is not loaded. */
export function transitDue(calendar: Calendar, asked: { from: Day; days: number; outages: readonly Outage[]; today: Day }): TransitDue | Problem {
  const skipped: SkippedDay[] = [];
  const outageDays: Day[] = [];
  let day = asked.from;
  let provisional = false;
  for (let left = asked.days; left > 0; ) {
    day = plusDays(day, 1);
    const state = stateOfDay(calendar, day);
    if (isProblem(state)) return state;
    provisional ||= state.provisional;
    if (!state.working) skipped.push({ day, why: state.why });
    else if (isOut(asked.outages, day, asked.today)) outageDays.push(day);
    else left -= 1;
  }
  const paused = asked.outages.some(({ fromDay, toDay }) => toDay === null && fromDay <= asked.today && fromDay <= day);
  return { dueDay: day, skipped, outageDays, provisional, paused };
}

/** Whether an outage covers a day; one that still lasts covers the days up to today. */
export function isOut(outages: readonly Outage[], day: Day, today: Day): boolean {
  return outages.some(({ fromDay, toDay }) => fromDay <= day && day <= (toDay ?? today));
}

/** An event of a journey, as far as the post's clock asks. */
type Happened = { readonly code: string; readonly at: Date };

const BACK = ['RETURN_STARTED', 'RETURNED'] as const;

/** The events that stop the post's clock: outward, inward, and inward where the slip is delivered too. */
export const CLOCK_STOPS = {
  out: ['DELIVERED', 'ATTEMPT_FAILED', 'NOTIFIED', ...BACK],
  in: ['FILED', 'REJECTED', ...BACK],
  inWithSlip: ['SLIP_DELIVERED', 'NOTIFIED', 'REJECTED', ...BACK],
} as const satisfies Record<string, readonly string[]>;

/**
 * When the post's clock stopped: a dossier at the biên bản giao nhận, or at its slip (or the notice of it) where the slip is delivered too; a result
 * at delivery, at the first failed attempt, or when the person was told that it waits for her, not when it was put aside (TT 17/2017 Đ7). What goes back stops it too.
 */
export function clockStop(direction: 'in' | 'out', withSlip: boolean, events: readonly Happened[]): Date | undefined {
  const { out, inWithSlip, in: inward } = CLOCK_STOPS;
  const stops: readonly string[] = direction === 'out' ? out : withSlip ? inWithSlip : inward;
  return events.filter(({ code }) => stops.includes(code)).map(({ at }) => at).toSorted((a, b) => a.getTime() - b.getTime())[0];
}

/** Whose promise a lateness breaks: the agency's appointment, or the post's J + n. */
export type Lateness = { readonly owner: 'agency' | 'post'; readonly dueDay: Day; readonly workingDays: number; readonly open: boolean };

/** The post's promise as far as it was given; `stoppedAt` null while it runs, `outSince` the first day of an outage that still lasts at its unit. */
export type PostPromise = { readonly dueDay: Day; readonly stoppedAt: Date | null; readonly outSince: Day | null };

/**
 * Whether the post has broken its promise: the clock stopped, or still runs, after the due day. An outage that lasts and began by the due day holds the promise,
 * also of what arrived meanwhile, until it is closed and the day moved; what was late before it began stays late.
 */
export function postIsLate({ dueDay, stoppedAt, outSince }: PostPromise, today: Day): boolean {
  const held = outSince !== null && outSince <= dueDay;
  return !held && (stoppedAt === null ? today : dayOf(stoppedAt)) > dueDay;
}
type AgencyPromise = Promised & { readonly finishedAt: Date | null };

/** Each lateness with its owner, counted in working days after the due day: an agency in time is not blamed for the way, nor the post for the desk. */
export function latenesses(calendar: Calendar, promises: { agency: AgencyPromise | undefined; post: PostPromise | undefined }, now: Date): Lateness[] | Problem {
  const late = [...agencyLate(promises.agency, now), ...postLate(promises.post, now)];
  const told: Lateness[] = [];
  for (const { owner, dueDay, end, open } of late) {
    const workingDays = workingDaysBetween(calendar, dueDay, dayOf(end));
    if (isProblem(workingDays)) return workingDays;
    told.push({ owner, dueDay, workingDays, open });
  }
  return told;
}

type Late = { readonly owner: Lateness['owner']; readonly dueDay: Day; readonly end: Date; readonly open: boolean };

function agencyLate(agency: AgencyPromise | undefined, now: Date): Late[] {
  const end = agency?.finishedAt ?? now;
  return agency && isLate(agency, end) ? [{ owner: 'agency', dueDay: agency.dueDay, end, open: agency.finishedAt === null }] : [];
}

function postLate(post: PostPromise | undefined, now: Date): Late[] {
  return post && postIsLate(post, dayOf(now)) ? [{ owner: 'post', dueDay: post.dueDay, end: post.stoppedAt ?? now, open: post.stoppedAt === null }] : [];
}
