import { Refusal } from '#kernel/problem.ts';
import type { Context } from '#platform/context.ts';
import { TOLD_KINDS } from '../rules/templates.ts';
import { listFollowing, moveMark, takeMark } from '../store/following.ts';
import { composeMessages } from './composing.ts';

const FOLLOWED_AT_ONCE = 200;

/** Makes the messages of the next entries of the journal. True when there may be more. The one who acts waits for nothing of this. */
export async function followJournal(ctx: Context): Promise<boolean> {
  const mark = await takeMark(ctx.db);
  if (mark === undefined) return false;
  const entries = await listFollowing(ctx.db, mark, TOLD_KINDS, FOLLOWED_AT_ONCE);
  const last = entries.at(-1);
  if (last === undefined) return false;
  for (const entry of entries) {
    if (entry.wanted) await composeMessages(ctx, entry).catch(passUnknown);
  }
  await moveMark(ctx.db, last);
  return entries.length === FOLLOWED_AT_ONCE;
}

/** What an entry was about may be gone since, as an ask that ran out: nobody is told of it, and it holds up no other entry. */
function passUnknown(thrown: unknown): void {
  if (!(thrown instanceof Refusal)) throw thrown;
}
