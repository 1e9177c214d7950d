import type { Input, Output } from '#kernel/operation.ts';
import { demand } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract.ts';
import { fileProblem, yearChange, yearsOfFile, type CalendarFile } from '../rules/calendar-file.ts';
import { sessionsWritten } from '../rules/hours-input.ts';
import { findNewestHours, insertSession, listLoadedYears, lockCalendar, saveYear, setRevision } from '../store.ts';
import { settled } from './calendar-for.ts';

/** Loads the years of a calendar file. Loading it again changes nothing; a notice over a provisional year names the days that changed. */
export async function importCalendar(ctx: Context, input: Input<typeof contract.importCalendar>): Promise<Output<typeof contract.importCalendar>> {
  demand(fileProblem(input));
  await lockCalendar(ctx.db);
  const years = await loadYears(ctx, input);
  const hoursSet = input.hours !== undefined && (await takeHours(ctx, input.hours));
  const changed = years.filter(({ outcome }) => outcome !== 'unchanged');
  if (changed.length > 0 || hoursSet) {
    const changedDays = changed.flatMap((year) => year.changedDays.map(({ day }) => day));
    await setRevision(ctx.db, newId());
    await note(ctx, { kind: 'calendar.imported', facts: { years: changed.map(({ year, status }) => `${year} ${status}`), changedDays, hoursSet } });
  }
  return { years, hoursSet };
}

async function loadYears(ctx: Context, file: CalendarFile): Promise<Output<typeof contract.importCalendar>['years']> {
  const stored = new Map((await listLoadedYears(ctx.db)).map((year) => [year.year, year]));
  const answer: Output<typeof contract.importCalendar>['years'] = [];
  for (const loaded of yearsOfFile(file)) {
    const before = stored.get(loaded.year);
    const { outcome, changedDays } = settled(yearChange(before, loaded));
    if (outcome !== 'unchanged') await saveYear(ctx.db, loaded, ctx.now);
    const { status } = outcome === 'unchanged' && before ? before : loaded;
    answer.push({ year: loaded.year, outcome, status, changedDays: [...changedDays] });
  }
  return answer;
}

/** Takes the file's hours only where the installation has none: what an administrator set stands. */
async function takeHours(ctx: Context, { source, validFrom, sessions }: NonNullable<CalendarFile['hours']>): Promise<boolean> {
  if ((await findNewestHours(ctx.db, null)) !== null) return false;
  for (const session of sessionsWritten(sessions)) await insertSession(ctx.db, { ...session, id: newId(), unitId: null, day: null, validFrom, validTo: null, source });
  return true;
}
