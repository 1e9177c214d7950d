import { dayOf } from '#kernel/day.ts';
import type { Context } from '#platform/context.ts';
import { lastYearEnd } from '../rules/closing.ts';
import { allowLong, closeFigures, findLastClosed } from '../store/closing.ts';
import { takeMark } from '../store/follower.ts';

/** Closes the year of the reports that is over, once; the follower passes its turn meanwhile. `busy`: it is at work itself. */
export async function closeYear(ctx: Context): Promise<'busy' | 'done'> {
  if ((await takeMark(ctx.db)) === undefined) return 'busy';
  const [due, last] = [lastYearEnd(dayOf(ctx.now)), await findLastClosed(ctx.db)];
  if (last !== undefined && last >= due) return 'done';
  await allowLong(ctx.db);
  await closeFigures(ctx.db, due, last);
  return 'done';
}
