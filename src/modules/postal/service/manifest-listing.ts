import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, demand, notFound, problem, required } from '#kernel/problem.ts';
import { takeGivable } from '#modules/custody/service/carry.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/manifests.ts';
import { insideOf } from '../rules/delivery.ts';
import { contentOf, manifestFull, manifestNumber, mayList, wayWrong, type Listable, type Listing } from '../rules/manifests.ts';
import { insertLines, listLines, listOpenLines, listScanned, removeAllLines, settleLines, type NewLine } from '../store/manifest-lines.ts';
import { findPlace, insertManifest, takeManifestNumber } from '../store/manifests.ts';
import type { ShipmentRow } from '../store/shipment-rows.ts';
import { lockShipments } from '../store/shipment.ts';
import { changeManifest, lockManifestFor, noteManifest } from './change-manifest.ts';
import { getManifest } from './manifest-view.ts';
import { ownAmong } from './own-items.ts';

type View = Output<typeof contract.getManifest>;

/** Begins a list from the asker's unit to another. */
export async function openManifest(ctx: Context, input: Input<typeof contract.openManifest>): Promise<View> {
  const actor = signedIn(ctx);
  const day = dayOf(ctx.now);
  const to = required(await findPlace(ctx.db, input.toUnitId, day), notFound('organisation.unitUnknown'));
  demand(wayWrong(input.kind, actor.unitId, to));
  const { sequence, unitCode } = await takeManifestNumber(ctx.db, actor.unitId, day);
  const row = { id: newId(), number: manifestNumber(unitCode, day, sequence), kind: input.kind, fromUnitId: actor.unitId, toUnitId: to.id, bagNo: input.bagNo ?? null, openedBy: actor.staffId, openedAt: ctx.now };
  await insertManifest(ctx.db, row);
  await noteManifest(ctx, row, 'postal.manifestOpened', { toUnitId: to.id });
  return getManifest(ctx, { id: row.id });
}

/** Scans shipments out: what of each the asker may give, and may go on this list, stands on it; all of them, or none. */
export async function addToManifest(ctx: Context, input: Input<typeof contract.addToManifest>): Promise<Output<typeof contract.addToManifest>> {
  const { row, actor } = await lockManifestFor(ctx, { id: input.id }, 'add');
  const shipments = await scanned(ctx, input.postingNos);
  await demandFree(ctx, shipments);
  const lines = await linesOf(ctx, row, shipments, input.absentReason ?? null);
  demand(manifestFull((await listLines(ctx.db, row.id)).length, lines.length));
  await insertLines(ctx.db, row.id, lines, actor.staffId, ctx.now);
  await changeManifest(ctx, row, { changes: {}, kind: 'postal.manifestListed', facts: { shipments: shipments.map((one) => one.id), insteadOfColleague: input.absentReason !== undefined } });
  const manifest = await getManifest(ctx, { id: row.id });
  const ids = new Set(shipments.map((one) => one.id));
  return { manifest, added: manifest.lines.filter((line) => ids.has(line.shipmentId)) };
}

/** Takes a shipment off a list that is still open; it never left the hands it was in. */
export async function removeFromManifest(ctx: Context, input: Input<typeof contract.removeFromManifest>): Promise<View> {
  const { row } = await lockManifestFor(ctx, { id: input.id }, 'remove');
  const lines = (await listLines(ctx.db, row.id)).filter((line) => line.postingNo === input.postingNo);
  const [first] = lines;
  const shipmentId = required(first?.shipmentId, badInput('postal.notOnManifest', 'postingNo', { postingNo: input.postingNo }));
  await settleLines(ctx.db, row.id, lines.map(({ content }) => ({ shipmentId, content, state: 'removed', rejection: null, reason: null })), ctx.now);
  await changeManifest(ctx, row, { changes: {}, kind: 'postal.manifestUnlisted', facts: { shipmentId } });
  return getManifest(ctx, { id: row.id });
}

/** Gives up a list that is still open; everything stays where it is and may be listed again. */
export async function cancelManifest(ctx: Context, input: Input<typeof contract.cancelManifest>): Promise<View> {
  const { row } = await lockManifestFor(ctx, input, 'cancel');
  await removeAllLines(ctx.db, row.id, ctx.now);
  await changeManifest(ctx, row, { changes: { state: 'cancelled' }, kind: 'postal.manifestCancelled' });
  return getManifest(ctx, { id: row.id });
}

/** The shipments of the numbers scanned, their rows taken; a number nobody gave is refused by name. */
async function scanned(ctx: Context, postingNos: readonly string[]): Promise<ShipmentRow[]> {
  const twice = postingNos.find((number, index) => postingNos.indexOf(number) !== index);
  demand(twice === undefined ? undefined : badInput('postal.scannedTwice', 'postingNos', { postingNo: twice }));
  const found = await listScanned(ctx.db, postingNos);
  const unknown = postingNos.find((number) => !found.some((one) => one.postingNo === number));
  demand(unknown === undefined ? undefined : notFound('postal.postingNoUnknown', { postingNo: unknown }));
  return lockShipments(ctx.db, found.map((one) => one.id));
}

/** A thing is on one open list at most. */
async function demandFree(ctx: Context, shipments: readonly ShipmentRow[]): Promise<void> {
  const [listed] = await listOpenLines(ctx.db, shipments.map((one) => one.id));
  const postingNo = shipments.find((one) => one.id === listed?.shipmentId)?.postingNo ?? null;
  demand(listed === undefined ? undefined : problem('postal.alreadyListed', { postingNo, number: listed.number }));
}

async function linesOf(ctx: Context, list: Listing, shipments: readonly ShipmentRow[], insteadOf: string | null): Promise<NewLine[]> {
  for (const shipment of shipments) demand(mayList(list, asListable(shipment)));
  const lines: NewLine[] = [];
  for (const [content, some] of Map.groupBy(shipments, (shipment) => contentOf(list.kind, shipment))) {
    const held = content === undefined ? [] : await takeGivable(ctx, { dossierIds: some.map((one) => one.dossierId), kinds: [content], insteadOf });
    for (const shipment of some) {
      const thing = required(held.find((one) => one.dossierId === shipment.dossierId), problem('custody.nothingHeld', { dossierId: shipment.dossierId }));
      lines.push({ shipmentId: shipment.id, content: thing.kind, items: thing.kind === insideOf(shipment.direction) ? await ownAmong(ctx, shipment, thing.itemIds) : thing.itemIds });
    }
  }
  return lines;
}

function asListable(row: ShipmentRow): Listable {
  return { postingNo: row.postingNo ?? '', direction: row.direction, state: row.state, sealed: row.sealedAt !== null, oneStopId: row.oneStopId };
}
