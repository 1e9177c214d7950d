import { signedIn } from '#kernel/actor.ts';
import { demand, problem, refuse } from '#kernel/problem.ts';
import type { Context } from '#platform/context.ts';
import { handNumberProblem, labelsLow, partsOf, plainNumber, postingNoProblem, postingNumber, s10Warning } from '../rules/labels.ts';
import { countLabelsLeft, findRangeOf, insertLabel, takeSerial } from '../store/labels.ts';

/** Something to look at twice; it never stops the act. */
export type Warning = { readonly code: string; readonly facts: Readonly<Record<string, unknown>> };

/** Gives a shipment its number: the one on the label at hand, or the next of the unit. A number is given once in its life. */
export async function giveLabel(ctx: Context, shipmentId: string, byHand: string | undefined): Promise<{ postingNo: string; warnings: readonly Warning[] }> {
  if (byHand !== undefined) return giveByHand(ctx, shipmentId, plainNumber(byHand));
  const { unitId, staffId } = signedIn(ctx);
  const postingNo = await nextNumber(ctx, { unitId, staffId, shipmentId });
  const { left, warnBelow } = await countLabelsLeft(ctx.db, unitId);
  return { postingNo, warnings: labelsLow(left, warnBelow) };
}

async function giveByHand(ctx: Context, shipmentId: string, postingNo: string): Promise<{ postingNo: string; warnings: readonly Warning[] }> {
  const { unitId, staffId } = signedIn(ctx);
  demand(postingNoProblem(postingNo));
  const parts = partsOf(postingNo);
  const range = parts === undefined ? undefined : await findRangeOf(ctx.db, parts);
  demand(handNumberProblem(range, unitId));
  if (!(await insertLabel(ctx.db, { postingNo, rangeId: range?.id ?? null, shipmentId, by: staffId, at: ctx.now }))) refuse(problem('postal.postingNoTaken'));
  return { postingNo, warnings: s10Warning(postingNo) };
}

/** The next number nobody has been given: every try moves the range on, past those given by hand, until one is free or none is left. */
async function nextNumber(ctx: Context, asked: { unitId: string; staffId: string; shipmentId: string }): Promise<string> {
  for (;;) {
    const taken = await takeSerial(ctx.db, asked.unitId);
    if (taken === undefined) {
      if ((await countLabelsLeft(ctx.db, asked.unitId)).left === 0) refuse(problem('postal.noLabels'));
      continue;
    }
    const postingNo = postingNumber(taken, taken.serial);
    if (await insertLabel(ctx.db, { postingNo, rangeId: taken.rangeId, shipmentId: asked.shipmentId, by: asked.staffId, at: ctx.now })) return postingNo;
  }
}
