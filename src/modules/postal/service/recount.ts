import type { Context } from '#platform/context.ts';
import { recountOf, type Recount } from '../rules/paper-count.ts';
import { listPapersOf } from '../store/shipment.ts';
import type { LineRow } from '../store/manifest-lines.ts';
import type { Counting } from './filing.ts';

/** A line with what was said of it, and what the count found of its papers otherwise than the parcel says. */
export type Pair = { readonly line: LineRow; readonly counting: Counting; readonly recount?: Recount };

/** Compares the papers counted together with those each parcel lists, in one statement for all, so that none is corrected without a word. */
export async function recounted(ctx: Context, pairs: readonly Pair[]): Promise<Pair[]> {
  const told = pairs.flatMap(({ line, counting }) => (counting.papers === undefined || counting.finding === 'missing' ? [] : [{ shipmentId: line.shipmentId, papers: counting.papers }]));
  const listed = told.length === 0 ? [] : await listPapersOf(ctx.db, told.map((one) => one.shipmentId));
  const recounts = new Map(told.map(({ shipmentId, papers }) => [shipmentId, recountOf(listed.filter((paper) => paper.shipmentId === shipmentId), papers)]));
  return pairs.map((pair) => {
    const recount = recounts.get(pair.line.shipmentId);
    return recount === undefined ? pair : { ...pair, recount };
  });
}
