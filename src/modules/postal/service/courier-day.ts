import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/delivery.ts';
import { listCourierRows, listPickups } from '../store/courier-day.ts';

const ROWS = 300;
const PICKUPS = 200;

/** The courier's own list of the day, with addresses and telephones in full: she has to find them. What is in somebody else's hands is not on it. */
export async function listCourierDay(ctx: Context, _input: Input<typeof contract.listCourierDay>): Promise<Output<typeof contract.listCourierDay>> {
  const actor = signedIn(ctx);
  const day = dayOf(ctx.now);
  const rows = await listCourierRows(ctx.db, actor.staffId, day, ROWS + 1);
  const pickups = await listPickups(ctx.db, actor.unitId, PICKUPS);
  const shown = rows.slice(0, ROWS).map((row) => ({ ...row, owed: [...row.owed], papersToRecover: [...row.papersToRecover] }));
  return { day, rows: shown, pickups, truncated: rows.length > ROWS };
}
