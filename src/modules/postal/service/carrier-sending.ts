import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { type ExchangeFailure, type ExchangeKind, type Label, labelOf, leaseEnd, nextTry, orderNumber, type RequestFailure, type RequestKind, type Said, type SendingPlan, worthAnotherTry } from '../rules/carrier.ts';
import * as store from '../store/carrier-requests.ts';
import { findShipment, listPersons } from '../store/shipment.ts';
import type { ShipmentRow } from '../store/shipment-rows.ts';

/** What is about to be said, outside every transaction. */
export type Saying = {
  readonly id: string;
  readonly claimId: string;
  readonly shipmentId: string;
  readonly kind: RequestKind;
  readonly key: string;
  readonly orderNo: string;
  /** Tries since a person asked for it, and attempts at all, this one included. */
  readonly tries: number;
  readonly attempt: number;
  /** What stands on the label; a cancellation needs the number only. */
  readonly label: Label | null;
};

/** An exchange as the connector tells of it. */
export type Exchanged = {
  readonly kind: ExchangeKind;
  readonly at: Date;
  readonly path: string;
  readonly status: number | null;
  readonly failure: ExchangeFailure | null;
  readonly milliseconds: number;
  readonly requestHash: Buffer;
  readonly documents: number | null;
};

/** Takes a batch of due requests for one claim. What another process left unheard is entered as such: the exchange that nobody saw the end of. */
export async function claimDue(ctx: Context, claimId: string, plan: SendingPlan): Promise<string[]> {
  const rows = await store.claimRequests(ctx.db, { id: claimId, at: ctx.now, until: leaseEnd(plan, ctx.now), most: plan.batch });
  const left = rows.filter((row) => row.claimId !== null && row.attempts > 0);
  await store.insertExchanges(
    ctx.db,
    left.map((row) => ({ id: newId(), at: ctx.now, kind: row.kind, requestId: row.id, shipmentId: row.shipmentId, path: '', status: null, failure: 'unanswered', milliseconds: 0, attempt: row.attempts, requestHash: null, documents: null })),
  );
  return rows.map((row) => row.id);
}

/** Begins an attempt: the label as it stands now, the number fixed, the claim from now on. Undefined when there is nothing to say any more or it cannot be said. */
export async function beginSaying(ctx: Context, claimed: { id: string; claimId: string }, plan: SendingPlan): Promise<Saying | undefined> {
  const request = await store.lockClaimedRequest(ctx.db, claimed.id, claimed.claimId);
  const shipment = request && (await findShipment(ctx.db, request.shipmentId));
  if (request === undefined || shipment === undefined) return undefined;
  const orderNo = request.orderNo ?? orderNumber(plan.orderPrefix, request.shipmentId, request.no);
  const label = request.kind === 'cancel' ? null : labelOf(orderNo, shipment, await listPersons(ctx.db, shipment.id), plan.areas);
  if (typeof label === 'string') {
    await bury(ctx, { ...claimed, kind: request.kind, shipment }, label, null);
    return undefined;
  }
  await store.beginAttempt(ctx.db, request.id, orderNo, ctx.now, leaseEnd(plan, ctx.now));
  return { ...claimed, shipmentId: shipment.id, kind: request.kind, key: request.idempotencyKey, orderNo, tries: request.tries + 1, attempt: request.attempts + 1, label };
}

/** Enters what was heard: every exchange, and how the request stands now. `chance` (0-1) spreads the next try. */
export async function recordHeard(ctx: Context, saying: Saying, heard: { said: Said; exchanges: readonly Exchanged[] }, plan: SendingPlan, chance: number): Promise<void> {
  const { id, shipmentId, attempt } = saying;
  await store.insertExchanges(ctx.db, heard.exchanges.map((one) => ({ ...one, id: newId(), requestId: id, shipmentId, attempt })));
  const shipment = await findShipment(ctx.db, shipmentId);
  if (heard.said.outcome === 'notSent' || shipment === undefined) return;
  if (heard.said.outcome === 'done') {
    if (await store.settleSent(ctx.db, id, heard.said, ctx.now)) await noteTold(ctx, shipment, saying, 'postal.carrierTold', {});
    return;
  }
  const { failure, answer, retryAfterSeconds } = heard.said;
  const nextAt = worthAnotherTry(failure) ? nextTry(plan.retry, saying.tries, ctx.now, chance, retryAfterSeconds) : undefined;
  if (nextAt === undefined) await bury(ctx, { id, claimId: saying.claimId, kind: saying.kind, shipment }, failure, answer);
  else await store.settleFailed(ctx.db, id, saying.claimId, { failure, answer, nextAt });
}

/** Lets go of what a claim did not come to say. */
export async function releaseClaim(ctx: Context, claimId: string): Promise<void> {
  await store.releaseRequests(ctx.db, claimId);
}

type Claimed = { readonly id: string; readonly claimId: string; readonly kind: RequestKind; readonly shipment: ShipmentRow };

/** A dead letter: staff see it and say what is to be done. */
async function bury(ctx: Context, claimed: Claimed, failure: RequestFailure, answer: string | null): Promise<void> {
  const buried = await store.settleFailed(ctx.db, claimed.id, claimed.claimId, { failure, answer, nextAt: undefined });
  if (buried) await noteTold(ctx, claimed.shipment, claimed, 'postal.carrierNotTold', { failure });
}

async function noteTold(ctx: Context, shipment: ShipmentRow, request: { id: string; kind: RequestKind }, kind: string, facts: { failure?: RequestFailure }): Promise<void> {
  await note(ctx, {
    kind,
    unitId: shipment.unitId,
    subject: { kind: 'shipment', id: shipment.id },
    procedureCode: shipment.procedureCode,
    fieldCode: shipment.fieldCode,
    channel: 'post',
    facts: { request: request.kind, requestId: request.id, ...facts },
  });
}
