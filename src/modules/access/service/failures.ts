import { problem, refuse } from '#kernel/problem.ts';
import type { Context } from '#platform/context.ts';
import { sha256 } from '#platform/ids.ts';
import { SIGN_IN_FAILURES, SIGN_IN_WINDOW_MINUTES } from '../rules.ts';
import * as store from '../store.ts';

const MINUTE = 60_000;

/** A name that is tried, from an address: what failures are counted for, so that nobody can lock a whole counter out. */
export type Tried = { readonly usernameHash: Buffer; readonly addressHash: Buffer };

/** Takes the pair of a name and the address it is tried from, and refuses it after too many failures. */
export async function takeTry(ctx: Context, name: string): Promise<Tried> {
  const tried = { usernameHash: sha256(name), addressHash: sha256(ctx.address ?? 'here') };
  await store.lockPair(ctx.db, tried.usernameHash, tried.addressHash);
  const since = new Date(ctx.now.getTime() - SIGN_IN_WINDOW_MINUTES * MINUTE);
  const failures = await store.countFailures(ctx.db, tried.usernameHash, tried.addressHash, since);
  if (failures >= SIGN_IN_FAILURES) refuse(problem('access.tooManyFailures', { minutes: SIGN_IN_WINDOW_MINUTES }, 429));
  return tried;
}

/** Counts a wrong try for a day; kept only behind an `attempt` door. */
export async function countFailure(ctx: Context, tried: Tried): Promise<void> {
  await store.insertFailure(ctx.db, tried.usernameHash, tried.addressHash, ctx.now);
}

/** The right secret was given: earlier failures of the pair count no more. */
export async function forgetFailures(ctx: Context, tried: Tried): Promise<void> {
  await store.deleteFailures(ctx.db, tried.usernameHash, tried.addressHash);
}
