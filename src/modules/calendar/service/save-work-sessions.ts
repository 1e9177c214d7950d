import { isDay, type Day } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, demand, required, type Problem } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract.ts';
import { hoursProblem, openOnRestDay, sessionsWritten } from '../rules/hours-input.ts';
import { stateOfDay } from '../rules/working-day.ts';
import { dropDayHours, endWeeklyHours, findNewestHours, insertSession, lockCalendar, setRevision } from '../store.ts';
import { calendarFor, settled } from './calendar-for.ts';
import { unitIdOf } from './due-date-of.ts';
import { viewSessions } from './get-calendar.ts';

/** Sets the hours of a week from a day on, or of one day. Appointments already given stay as they were promised. */
export async function saveWorkSessions(ctx: Context, input: Input<typeof contract.saveWorkSessions>): Promise<Output<typeof contract.saveWorkSessions>> {
  demand(hoursProblem(input));
  const unitId = (await unitIdOf(ctx, input.unitCode)) ?? null;
  await lockCalendar(ctx.db);
  const validFrom = input.day === undefined ? await clearWeek(ctx, unitId, input.validFrom) : await clearDay(ctx, unitId, input.day, input);
  for (const session of sessionsWritten(input.sessions)) {
    await insertSession(ctx.db, { ...session, id: newId(), unitId, day: input.day ?? null, validFrom, validTo: input.day ?? null, source: input.source });
  }
  await setRevision(ctx.db, newId());
  await note(ctx, {
    kind: 'calendar.hoursChanged',
    ...(unitId === null ? {} : { unitId }),
    facts: { ...(input.day === undefined ? { validFrom } : { day: input.day }), sessions: input.sessions.map(({ weekdays, from, to, kind }) => `${(weekdays ?? []).join('')} ${from}-${to} ${kind}`.trim()) },
  });
  return { sessions: await viewSessions(ctx, unitId) };
}

async function clearWeek(ctx: Context, unitId: string | null, wished: Day | undefined): Promise<Day> {
  const validFrom = required(wished, badInput('calendar.hoursShape', 'validFrom'));
  demand(dayProblem(validFrom, 'validFrom'));
  const newest = await findNewestHours(ctx.db, unitId);
  if (newest !== null && newest > validFrom) demand(badInput('calendar.hoursSuperseded', 'validFrom', { day: newest }));
  await endWeeklyHours(ctx.db, unitId, validFrom);
  return validFrom;
}

async function clearDay(ctx: Context, unitId: string | null, day: Day, input: Input<typeof contract.saveWorkSessions>): Promise<Day> {
  demand(dayProblem(day, 'day'));
  const { calendar } = await calendarFor(ctx);
  const { working } = settled(stateOfDay(calendar, day));
  if (!working) demand(openOnRestDay(input, day));
  await dropDayHours(ctx.db, unitId, day);
  return day;
}

function dayProblem(day: Day, field: string): Problem | undefined {
  return isDay(day) ? undefined : badInput('calendar.dayUnknown', field, { day });
}
