import { dayOf } from '#kernel/day.ts';
import { correctDossier } from '#modules/dossier/service/deciding.ts';
import { openRating, rateService } from '#modules/feedback/service.ts';
import { returnResult } from '#modules/reception/service/return-result.ts';
import type { Context } from '#platform/context.ts';
import { solve } from './department.ts';
import { sendHome } from './homeward.ts';
import { act, ofCase, onDay, type Case, type Play } from './play.ts';
import { HOURS } from './rates.ts';
import { workingDay } from './town.ts';

/** The result lies at the one-stop: it goes home by post, or its owner comes for it; who waited at the counter has it at once. */
export async function resultIsHere(play: Play, ctx: Context, one: Case, { waits }: { waits: boolean }): Promise<void> {
  if (one.fate.resultChoice === 'post' && one.fate.end === 'result') return sendHome(play, ctx, one);
  const { crew } = play.town;
  const clerk = one.fate.byPost && crew.postal.length > 0 ? one.chance.pick(crew.postal) : crew.officer;
  if (waits) return handOut(play, { ...ctx, actor: clerk }, one);
  const later = Math.max(1, one.fate.collectedAfter);
  const minute = one.chance.weighted(HOURS.map(([start, weight]) => [start, weight] as const)) + one.chance.below(30);
  return onDay(play, workingDay(play.town, dayOf(ctx.now), later), minute, clerk, (then) => handOut(play, then, one));
}

async function handOut(play: Play, ctx: Context, one: Case): Promise<void> {
  const { idNumber } = one.person;
  await act(play, ctx, returnResult, { ...(await ofCase(ctx, one)), taker: { role: 'owner', idKind: 'CCCD', idNumber, evidence: 'identityShown' }, slipShown: true });
  if (one.fate.rated) await rate(play, ctx, one);
  if (one.fate.corrected && one.fate.end === 'result' && !one.fate.procedure.sameDay) correct(play, ctx, one);
}

/** She is asked how it was, and answers on the screen at the counter. */
async function rate(play: Play, ctx: Context, one: Case): Promise<void> {
  const { code } = await act(play, ctx, openRating, { kind: 'return', id: one.id });
  const score = one.chance.weighted([[5, 46], [4, 38], [3, 11], [2, 4], [1, 1]]);
  await act(play, { ...ctx, actor: undefined }, rateService, { code, scores: [{ question: 'overall', score }] });
}

/** An error is found in what she was given: opened by the officer, signed by the leader, and the department does it anew. */
function correct(play: Play, ctx: Context, one: Case): void {
  const { officer, leader } = play.town.crew;
  const day = workingDay(play.town, dayOf(ctx.now), one.chance.between(2, 6));
  const reason = 'Sai sót ngày sinh trong kết quả đã cấp';
  onDay(play, day, 9 * 60, officer, async (then) => void (await act(play, then, correctDossier, { ...(await ofCase(then, one)), step: 'open', reason })));
  onDay(play, day, 10 * 60, leader, async (then) => {
    await act(play, then, correctDossier, { ...(await ofCase(then, one)), step: 'sign', reason });
    solve(play, { ...one, fate: { ...one.fate, corrected: false, rated: false } }, workingDay(play.town, day, 1));
  });
}
