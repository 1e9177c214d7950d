import { Refusal } from '#kernel/problem.ts';
import type { Context } from '#platform/context.ts';
import { apart } from '#platform/database.ts';
import { TOLD_KINDS } from '../rules/templates.ts';
import { listFollowing, moveMark, takeMark, type Entry } from '../store/following.ts';
import { composeMessages, keepUnmade } from './composing.ts';

const FOLLOWED_AT_ONCE = 200;

/** Makes the messages of the next entries of the journal. True when there may be more. The one who acts waits for nothing of this; a fault of ours is told and holds up no other entry. */
export async function followJournal(ctx: Context, fault: (thrown: unknown) => void): Promise<boolean> {
  const mark = await takeMark(ctx.db);
  if (mark === undefined) return false;
  const entries = await listFollowing(ctx.db, mark, TOLD_KINDS, FOLLOWED_AT_ONCE);
  const last = entries.at(-1);
  if (last === undefined) return false;
  for (const entry of entries) {
    if (entry.wanted) await makeApart(ctx, entry, fault);
  }
  await moveMark(ctx.db, last);
  return entries.length === FOLLOWED_AT_ONCE;
}

/** What an entry was about may be gone since, as an ask that ran out: nobody is told of it. */
async function makeApart(ctx: Context, entry: Entry, fault: (thrown: unknown) => void): Promise<void> {
  const made = await apart(ctx.db, () => composeMessages(ctx, entry));
  if ('done' in made || made.thrown instanceof Refusal) return;
  fault(made.thrown);
  await keepUnmade(ctx, entry);
}
