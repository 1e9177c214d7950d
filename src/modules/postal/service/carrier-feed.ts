import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { leaseEnd, type ReadingPlan } from '../rules/carrier.ts';
import { claimFeed, insertCarrierEvents, moveFeed, type NewCarrierEvent, releaseFeed } from '../store/carrier-events.ts';
import { insertExchanges } from '../store/carrier-requests.ts';
import type { Exchanged } from './carrier-sending.ts';

/** A document as the connector has read it; an unreadable one keeps its place and says nothing. */
export type Reported = { readonly id: string; readonly item: string; readonly code: string; readonly office: string; readonly at: Date | null; readonly readable: boolean };

/** Takes the reading of the feed for one claim; undefined while another process reads. Answers the mark to read on from. */
export async function beginReading(ctx: Context, claimId: string, plan: ReadingPlan): Promise<string | undefined> {
  return claimFeed(ctx.db, { id: claimId, at: ctx.now, until: leaseEnd(plan, ctx.now) });
}

/** Keeps the documents of a page, each once, and moves the mark behind it. */
export async function keepPage(ctx: Context, claimId: string, read: { documents: readonly Reported[]; mark: string; exchanges: readonly Exchanged[] }, plan: ReadingPlan): Promise<void> {
  await insertExchanges(ctx.db, read.exchanges.map((one) => ({ ...one, id: newId(), requestId: null, shipmentId: null, attempt: 0 })));
  await insertCarrierEvents(ctx.db, read.documents.map((document) => kept(ctx, document)));
  await moveFeed(ctx.db, { id: claimId, until: leaseEnd(plan, ctx.now) }, read.mark);
}

/** Ends the reading; `whole` when the carrier answered to the end. */
export async function endReading(ctx: Context, claimId: string, whole: boolean): Promise<void> {
  await releaseFeed(ctx.db, claimId, whole ? ctx.now : null);
}

/** The office of an unreadable document holds its mark, so that none of them passes for another. */
function kept(ctx: Context, document: Reported): NewCarrierEvent {
  return {
    id: newId(),
    documentId: document.id,
    item: document.item,
    carrierCode: document.code,
    happenedAt: document.at ?? ctx.now,
    office: document.readable ? document.office : document.id.slice(0, 80),
    receivedAt: ctx.now,
    state: document.readable ? 'new' : 'unreadable',
    nextAt: document.readable ? ctx.now : null,
  };
}
