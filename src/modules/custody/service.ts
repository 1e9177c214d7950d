import { signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from './contract.ts';
import {
  alreadyOffered, countDiffers, inHands, maySettle, namedTwice, notInBatch, notInTheseHands, offerPointless, onShelf, receivedBy, wayClosed, WITH_CITIZEN,
  type Difference, type Hands, type Holder, type ItemKind, type LineDifference, type Offer,
} from './rules.ts';
import { closeBatch, insertBatch, insertIncidents, insertItem, listTransfers, lockBatch, lockItems, moveItems, settleTransfers, type Batch, type Incident, type Item, type Transfer } from './store.ts';

/**
 * A paper set or a result comes into being in the house, with its first holder: the one who took it from the citizen, or
 * the shelf of the unit that made it. The act that brings it notes the entry.
 */
export async function takeIn(ctx: Context, taken: { dossierId: string; unitId: string; kind: ItemKind; from?: Holder; holder?: Holder; at?: Date }): Promise<string> {
  const actor = signedIn(ctx);
  const id = newId();
  const holder = taken.holder ?? inHands(actor);
  await insertItem(ctx.db, { id, unitId: taken.unitId, dossierId: taken.dossierId, kind: taken.kind, from: taken.from ?? WITH_CITIZEN, holder, at: taken.at ?? ctx.now, by: actor.staffId });
  return id;
}

/** Offers what the actor holds of these dossiers to one receiver; nothing moves until she accepts. */
export async function offerItems(
  ctx: Context,
  offer: { dossierIds: readonly string[]; kind: ItemKind; toUnitId: string; toStaffId: string | null; insteadOf: string | null; note: string | null },
): Promise<string> {
  const actor = signedIn(ctx);
  demand(offerPointless(actor, { unitId: offer.toUnitId, staffId: offer.toStaffId }));
  const locked = await lockItems(ctx.db, offer.dossierIds, offer.kind);
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
  /** Accepted onto the unit's shelf instead of into the receiver's own hands. */
  readonly shelf: boolean;
};

export type Settled = { readonly batch: Batch; readonly state: 'offered' | 'settled'; readonly incidents: readonly { readonly id: string; readonly dossierId: string | null; readonly difference: Difference }[] };

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

/** Puts a dossier's papers or result into the citizen's hands; answers the items given. The act that returns it notes the entry. */
export async function giveToCitizen(ctx: Context, given: { dossierId: string; kind: ItemKind; insteadOf: string | null }): Promise<string[]> {
  const actor = signedIn(ctx);
  const held = (await lockItems(ctx.db, [given.dossierId], given.kind)).filter((item) => item.holder.kind !== 'citizen');
  for (const item of held) demand(notInTheseHands(item.holder, actor, given.insteadOf) ?? alreadyOffered(item.onOffer, item.dossierId) ?? wayClosed(item.holder, WITH_CITIZEN));
  if (held.length > 0) await moveItems(ctx.db, held.map((item) => ({ itemId: item.id, transferId: null })), WITH_CITIZEN, actor.staffId, ctx.now);
  return held.map((item) => item.id);
}

/** What of one dossier these hands may offer; refuses with the reason when there is nothing. */
function givable(locked: readonly Item[], dossierId: string, hands: Hands, insteadOf: string | null): Item[] {
  const items = locked.filter((item) => item.dossierId === dossierId);
  const mine = items.filter((item) => notInTheseHands(item.holder, hands, insteadOf) === undefined);
  const [first] = items;
  if (first === undefined) refuse(problem('custody.nothingHeld', { dossierId }));
  if (mine.length === 0) demand(notInTheseHands(first.holder, hands, insteadOf));
  const free = mine.filter((item) => !item.onOffer);
  demand(alreadyOffered(free.length === 0, dossierId));
  return free;
}

function asOffer(batch: Batch, open: readonly Transfer[]): Offer {
  return { state: open[0]?.state ?? 'accepted', offeredBy: batch.offeredBy, fromUnitId: batch.fromUnitId, toUnitId: batch.toUnitId, toStaffId: batch.toStaffId };
}

async function acceptLines(ctx: Context, lines: readonly Transfer[], receiver: Hands, shelf: boolean): Promise<void> {
  if (lines.length === 0) return;
  await settleTransfers(ctx.db, lines.map((line) => line.id), 'accepted', lines.map(() => null), receiver.staffId, ctx.now);
  await moveItems(ctx.db, lines.map((line) => ({ itemId: line.itemId, transferId: line.id })), receivedBy(receiver, shelf), receiver.staffId, ctx.now);
}

async function refuseLines(ctx: Context, batch: Batch, open: readonly Transfer[], findings: Findings, receiver: Hands): Promise<Settled['incidents']> {
  const lines = findings.refused.flatMap((line) => open.filter((transfer) => transfer.dossierId === line.dossierId).map((transfer) => ({ ...line, transferId: transfer.id })));
  if (lines.length > 0) await settleTransfers(ctx.db, lines.map((line) => line.transferId), 'refused', lines.map((line) => line.difference), receiver.staffId, ctx.now);
  const incidents: Incident[] = [
    ...findings.refused.map((line) => incident(line.difference, { dossierId: line.dossierId, transferId: lines.find((one) => one.dossierId === line.dossierId)?.transferId ?? null, note: line.note })),
    ...findings.unlisted.map((cover) => incident('noData', { note: cover })),
  ];
  const listed = { accepted: findings.accepted.length, refused: findings.refused.map((line) => line.difference), unlisted: findings.unlisted.length };
  if (countDiffers(listed, findings.counted)) incidents.push(incident('countMismatch', { countedOut: batch.countedOut, countedIn: findings.counted }));
  if (incidents.length > 0) await insertIncidents(ctx.db, batch.id, incidents, receiver.staffId, ctx.now);
  for (const one of incidents) await noteIncident(ctx, batch, one);
  return incidents.map(({ id, dossierId, difference }) => ({ id, dossierId, difference }));
}

function incident(difference: Difference, known: Partial<Incident>): Incident {
  return { transferId: null, dossierId: null, countedOut: null, countedIn: null, note: null, ...known, id: newId(), difference };
}

function noteIncident(ctx: Context, batch: Batch, one: Incident): Promise<string> {
  return note(ctx, {
    kind: 'custody.incidentRecorded',
    subject: { kind: 'incident', id: one.id },
    ...(one.dossierId === null ? {} : { dossierId: one.dossierId }),
    facts: { batchId: batch.id, difference: one.difference, countedOut: one.countedOut, countedIn: one.countedIn },
  });
}

function dossiersOf(transfers: readonly Transfer[]): string[] {
  return [...new Set(transfers.map((transfer) => transfer.dossierId))];
}
