import { signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand, notFound, refuse, required } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract.ts';
import {
  countDiffers, inHands, maySettle, namedTwice, notInBatch, offerPointless, onShelf, receivedBy, wayClosed,
  type HandoverDifference, type Hands, type ItemKind, type LineDifference, type Offer,
} from '../rules.ts';
import { closeBatch, insertBatch, listTransfers, lockBatch, settleTransfers, type Batch, type Transfer } from '../store/handovers.ts';
import { lockItems, moveItems } from '../store/items.ts';
import { givable } from './carry.ts';
import { recordIncidents } from './incidents.ts';

/** Offers what the actor holds of these dossiers to one receiver; nothing moves until she accepts. */
export async function offerItems(
  ctx: Context,
  offer: { dossierIds: readonly string[]; kind: ItemKind; toUnitId: string; toStaffId: string | null; insteadOf: string | null; note: string | null },
): Promise<string> {
  const actor = signedIn(ctx);
  demand(offerPointless(actor, { unitId: offer.toUnitId, staffId: offer.toStaffId }));
  const locked = await lockItems(ctx.db, offer.dossierIds, [offer.kind]);
  const items = offer.dossierIds.flatMap((dossierId) => givable(locked, dossierId, actor, offer.insteadOf));
  for (const item of items) demand(wayClosed(item.holder, offer.toStaffId === null ? onShelf(offer.toUnitId) : inHands({ staffId: offer.toStaffId, unitId: offer.toUnitId })));
  const batchId = newId();
  const batch = { id: batchId, fromUnitId: actor.unitId, toUnitId: offer.toUnitId, toStaffId: offer.toStaffId, kind: offer.kind, offeredBy: actor.staffId, countedOut: offer.dossierIds.length };
  await insertBatch(ctx.db, { ...batch, offeredAt: ctx.now, insteadOf: offer.insteadOf, note: offer.note }, items.map((item) => ({ id: newId(), itemId: item.id, dossierId: item.dossierId })));
  for (const dossierId of offer.dossierIds) await note(ctx, { kind: 'custody.offered', dossierId, subject: { kind: 'handover', id: batchId }, facts: { item: offer.kind, toUnitId: offer.toUnitId, toStaffId: offer.toStaffId } });
  return batchId;
}

export type Findings = {
  readonly batchId: string;
  readonly accepted: readonly string[];
  readonly refused: readonly { readonly dossierId: string; readonly difference: LineDifference; readonly note: string | null }[];
  /** Sets found in the bundle that are not on the list, as read from their covers. */
  readonly unlisted: readonly string[];
  readonly counted: number;
  /** What people call the dossiers refused, for the lists of incidents. */
  readonly labels?: ReadonlyMap<string, string>;
  /** Accepted onto the unit's shelf instead of into the receiver's own hands. */
  readonly shelf: boolean;
};

export type Settled = { readonly batch: Batch; readonly state: 'offered' | 'settled'; readonly incidents: readonly { readonly id: string; readonly dossierId: string | null; readonly difference: HandoverDifference }[] };

/** The receiver scans and counts: what she accepts is hers from now on, what she refuses stays with the giver; differences are recorded. */
export async function settleBatch(ctx: Context, findings: Findings): Promise<Settled> {
  const actor = signedIn(ctx);
  const batch = required(await lockBatch(ctx.db, findings.batchId), notFound('custody.batchUnknown'));
  const transfers = await listTransfers(ctx.db, batch.id);
  const open = transfers.filter((transfer) => transfer.state === 'offered');
  demand(maySettle(asOffer(batch, open), 'accept', actor));
  const refusedIds = findings.refused.map((line) => line.dossierId);
  demand(namedTwice(findings.accepted, refusedIds) ?? notInBatch([...findings.accepted, ...refusedIds], new Set(open.map((transfer) => transfer.dossierId))));
  await acceptLines(ctx, open.filter((transfer) => findings.accepted.includes(transfer.dossierId)), actor, findings.shelf);
  const incidents = await refuseLines(ctx, batch, open, findings, actor);
  const rest = open.length - open.filter((transfer) => findings.accepted.includes(transfer.dossierId) || refusedIds.includes(transfer.dossierId)).length;
  if (rest === 0) await closeBatch(ctx.db, batch.id, findings.counted, actor.staffId, ctx.now);
  for (const dossierId of findings.accepted) await note(ctx, { kind: 'custody.accepted', dossierId, subject: { kind: 'handover', id: batch.id }, facts: { item: batch.kind, shelf: findings.shelf } });
  for (const line of findings.refused) await note(ctx, { kind: 'custody.refused', dossierId: line.dossierId, subject: { kind: 'handover', id: batch.id }, facts: { item: batch.kind, difference: line.difference } });
  return { batch, state: rest === 0 ? 'settled' : 'offered', incidents };
}

/** Takes back what was offered and not yet accepted; the papers never left the giver. */
export async function withdrawHandover(ctx: Context, input: Input<typeof contract.withdrawHandover>): Promise<Output<typeof contract.withdrawHandover>> {
  const actor = signedIn(ctx);
  const batch = required(await lockBatch(ctx.db, input.id), notFound('custody.batchUnknown'));
  if (batch.fromUnitId !== actor.unitId && batch.toUnitId !== actor.unitId) refuse(notFound('custody.batchUnknown'));
  const open = (await listTransfers(ctx.db, batch.id)).filter((transfer) => transfer.state === 'offered');
  demand(maySettle(asOffer(batch, open), 'withdraw', actor));
  await settleTransfers(ctx.db, open.map((transfer) => transfer.id), 'withdrawn', open.map(() => null), actor.staffId, ctx.now);
  await closeBatch(ctx.db, batch.id, null, actor.staffId, ctx.now);
  const withdrawn = dossiersOf(open);
  for (const dossierId of withdrawn) await note(ctx, { kind: 'custody.withdrawn', dossierId, subject: { kind: 'handover', id: batch.id }, facts: { item: batch.kind } });
  return { id: batch.id, state: 'settled', withdrawn };
}

function asOffer(batch: Batch, open: readonly Transfer[]): Offer {
  return { state: open[0]?.state ?? 'accepted', offeredBy: batch.offeredBy, fromUnitId: batch.fromUnitId, toUnitId: batch.toUnitId, toStaffId: batch.toStaffId };
}

async function acceptLines(ctx: Context, lines: readonly Transfer[], receiver: Hands, shelf: boolean): Promise<void> {
  if (lines.length === 0) return;
  await settleTransfers(ctx.db, lines.map((line) => line.id), 'accepted', lines.map(() => null), receiver.staffId, ctx.now);
  await moveItems(ctx.db, lines.map((line) => ({ itemId: line.itemId, transferId: line.id })), receivedBy(receiver, shelf), receiver.staffId, ctx.now);
}

type Found = { readonly difference: HandoverDifference; readonly dossierId?: string; readonly transferId?: string | null; readonly note?: string | null; readonly countedOut?: number; readonly countedIn?: number };

async function refuseLines(ctx: Context, batch: Batch, open: readonly Transfer[], findings: Findings, receiver: Hands): Promise<Settled['incidents']> {
  const lines = findings.refused.flatMap((line) => open.filter((transfer) => transfer.dossierId === line.dossierId).map((transfer) => ({ ...line, transferId: transfer.id })));
  if (lines.length > 0) await settleTransfers(ctx.db, lines.map((line) => line.transferId), 'refused', lines.map((line) => line.difference), receiver.staffId, ctx.now);
  const found: Found[] = [
    ...findings.refused.map((line) => ({ difference: line.difference, dossierId: line.dossierId, transferId: lines.find((one) => one.dossierId === line.dossierId)?.transferId ?? null, note: line.note })),
    ...findings.unlisted.map((cover) => ({ difference: 'noData' as const, note: cover })),
  ];
  const listed = { accepted: findings.accepted.length, refused: findings.refused.map((line) => line.difference), unlisted: findings.unlisted.length };
  if (countDiffers(listed, findings.counted)) found.push({ difference: 'countMismatch', countedOut: batch.countedOut, countedIn: findings.counted });
  const handover = { subject: { kind: 'handover', id: batch.id }, unitId: batch.toUnitId, giverUnitId: batch.fromUnitId, people: [batch.offeredBy, receiver.staffId] } as const;
  const ids = await recordIncidents(ctx, found.map((one) => ({ ...handover, ...one, label: (one.dossierId === undefined ? undefined : findings.labels?.get(one.dossierId)) ?? null })));
  return found.map(({ dossierId, difference }, index) => ({ id: ids[index] ?? '', dossierId: dossierId ?? null, difference }));
}

function dossiersOf(transfers: readonly Transfer[]): string[] {
  return [...new Set(transfers.map((transfer) => transfer.dossierId))];
}
