import type { Context } from '#platform/context.ts';
import { recountOf, type Recount } from '../rules/paper-count.ts';
import { listShipmentPapers } from '../store/shipment.ts';
import type { LineRow } from '../store/manifest-lines.ts';
import type { Counting } from './filing.ts';

/** A line with what was said of it, and what the count found of its papers otherwise than the parcel says. */
export type Pair = { readonly line: LineRow; readonly counting: Counting; readonly recount?: Recount };

/** Compares the papers counted together with those each parcel lists, so that none is corrected without a word. */
export async function recounted(ctx: Context, pairs: readonly Pair[]): Promise<Pair[]> {
  const compared: Pair[] = [];
  for (const pair of pairs) {
    const { counting, line } = pair;
    const recount = counting.papers === undefined || counting.finding === 'missing' ? undefined : recountOf(await listShipmentPapers(ctx.db, line.shipmentId), counting.papers);
    compared.push(recount === undefined ? pair : { ...pair, recount });
  }
  return compared;
}
