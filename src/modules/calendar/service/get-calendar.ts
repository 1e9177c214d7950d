import { plusDays, showMinute } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { notFound, required } from '#kernel/problem.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract.ts';
import { calendarOf, workingDaysBetween } from '../rules/working-day.ts';
import { listLoadedYears, listSessions } from '../store.ts';
import { settled } from './calendar-for.ts';
import { unitIdOf } from './due-date-of.ts';

/** A year of the calendar with its notice, its special days, and the hours of a unit. */
export async function getCalendar(ctx: Context, input: Input<typeof contract.getCalendar>): Promise<Output<typeof contract.getCalendar>> {
  const unitId = (await unitIdOf(ctx, input.unitCode)) ?? null;
  const loaded = await listLoadedYears(ctx.db);
  const asked = required(loaded.find(({ year }) => year === input.year), notFound('calendar.yearNotLoaded', { year: input.year }));
  const { year, status, notice, source, days } = asked;
  const workingDays = settled(workingDaysBetween(calendarOf([asked], days), plusDays(`${year}-01-01`, -1), `${year}-12-31`));
  return {
    year,
    status,
    notice,
    source,
    workingDays,
    days: days.map(({ day, kind, why, inPlaceOf }) => ({ day, kind, why: { ...why }, inPlaceOf })),
    sessions: await viewSessions(ctx, unitId),
    years: loaded.map((one) => ({ year: one.year, status: one.status })),
  };
}

/** The hours of a unit and of the installation as people write them. */
export async function viewSessions(ctx: Context, unitId: string | null): Promise<Output<typeof contract.getCalendar>['sessions']> {
  const sessions = await listSessions(ctx.db, unitId);
  return sessions.map(({ unitId: owner, fromMinute, toMinute, ...session }) => ({ ...session, ofUnit: owner !== null, from: showMinute(fromMinute), to: showMinute(toMinute) }));
}
