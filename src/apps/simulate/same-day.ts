import { dayOf } from '#kernel/day.ts';
import { decideDossier, sealResult } from '#modules/dossier/service/deciding.ts';
import type { Context } from '#platform/context.ts';
import { documentNo } from './department.ts';
import { act, ofCase, onDay, soon, type Case, type Play } from './play.ts';
import { workingDay } from './town.ts';

/** What is given at once is signed and sealed while its owner waits; what is late, on the next working day. */
export function finishSameDay(play: Play, ctx: Context, one: Case): void {
  const { leader } = play.town.crew;
  const sign = (then: Context) => decide(play, then, one);
  if (one.fate.punctuality === 'late') onDay(play, workingDay(play.town, dayOf(ctx.now), 2), 9 * 60, leader, sign);
  else soon(play, ctx, 15, leader, sign);
}

async function decide(play: Play, ctx: Context, one: Case): Promise<void> {
  await act(play, ctx, decideDossier, { ...(await ofCase(ctx, one)), title: one.fate.procedure.result });
  soon(play, ctx, 10, play.town.crew.seal, async (then) => {
    await act(play, then, sealResult, { ...(await ofCase(then, one)), docNumber: documentNo(play, then) });
    soon(play, then, 10, undefined, (last) => play.whenBack(play, last, one, { waits: true }));
  });
}
