import type { Actor } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import type { Context } from '#platform/context.ts';
import { onDay, type Case, type Play } from './play.ts';

export type Round = { readonly name: string; readonly day: Day; readonly minute: number; readonly by: Actor };

/** Lays a dossier into what goes together in one round; the first one orders the round. */
export function gather(play: Play, { name, day, minute, by }: Round, one: Case, go: (ctx: Context, cases: readonly Case[]) => Promise<void>): void {
  const key = `${name} ${day} ${minute}`;
  const waiting = play.baskets.get(key);
  if (waiting !== undefined) {
    waiting.push(one);
    return;
  }
  play.baskets.set(key, [one]);
  onDay(play, day, minute, by, async (ctx) => {
    const cases = play.baskets.get(key) ?? [];
    play.baskets.delete(key);
    await go(ctx, cases);
  });
}
