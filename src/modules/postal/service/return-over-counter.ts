import { problem, refuse } from '#kernel/problem.ts';
import * as reception from '#modules/reception/service/return-result.ts';
import type { Context } from '#platform/context.ts';
import { holdsResult } from '../store/booking.ts';

/** Hands a result out over the counter, unless the post has taken it over: then the citizen changes how she receives it first, which takes it back or says that it has left. */
export async function returnResult(ctx: Context, input: Parameters<typeof reception.returnResult>[1]): ReturnType<typeof reception.returnResult> {
  if (await holdsResult(ctx.db, input.id)) refuse(problem('reception.withThePost'));
  return reception.returnResult(ctx, input);
}
