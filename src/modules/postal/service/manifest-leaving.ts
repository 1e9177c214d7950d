import type { Actor } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, demand, problem, refuse, required } from '#kernel/problem.ts';
import { inBag } from '#modules/custody/rules.ts';
import { carryItems } from '#modules/custody/service/carry.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/manifests.ts';
import { countDiffersOut, notSealedYet } from '../rules/manifests.ts';
import { mayHappen } from '../rules/shipment-states.ts';
import { listLines, type LineRow } from '../store/manifest-lines.ts';
import type { ManifestRow } from '../store/manifests.ts';
import { lockShipments } from '../store/shipment.ts';
import { changeManifest, lockManifestFor } from './change-manifest.ts';
import { applyEvent } from './change-shipment.ts';
import { couriersNear } from './couriers.ts';
import { getManifest } from './manifest-view.ts';

type View = Output<typeof contract.getManifest>;

/** Closes the bag: what is listed was counted and lies in it from now on. */
export async function sealManifest(ctx: Context, input: Input<typeof contract.sealManifest>): Promise<View> {
  const { row, actor } = await lockManifestFor(ctx, input, 'seal');
  const lines = await listedLines(ctx, row);
  demand(countDiffersOut(lines.length, input.countedOut));
  await carryItems(ctx, { itemIds: lines.flatMap((line) => line.items), from: { unitId: row.fromUnitId }, to: inBag(row.number) });
  const changes = { state: 'sealed', sealNo: input.sealNo, sealedBy: actor.staffId, sealedAt: ctx.now, countedOut: input.countedOut } as const;
  await changeManifest(ctx, row, { changes, kind: 'postal.manifestSealed', facts: { lines: lines.length, shipments: shipmentsOf(lines) } });
  return getManifest(ctx, { id: row.id });
}

/**
 * Gives the bag to a courier or the carrier, or keeps it to carry it herself; a list for the agency may go without a bag, in her own hands. What leaves for
 * another unit departs.
 */
export async function handOverManifest(ctx: Context, input: Input<typeof contract.handOverManifest>): Promise<View> {
  const { row, actor } = await lockManifestFor(ctx, input, 'handOver');
  demand(notSealedYet(row, input.to));
  const lines = await listedLines(ctx, row);
  const countedOut = row.countedOut ?? input.countedOut ?? lines.length;
  demand(countDiffersOut(lines.length, countedOut));
  const holderStaffId = await carrierOf(ctx, row, input, actor);
  const departed = await depart(ctx, row, lines, input.to);
  const changes = { state: 'handedOver', holderStaffId, handedBy: actor.staffId, handedAt: ctx.now, countedOut } as const;
  await changeManifest(ctx, row, { changes, kind: 'postal.manifestHandedOver', facts: { to: input.to, holderStaffId, departed } });
  return getManifest(ctx, { id: row.id });
}

async function listedLines(ctx: Context, row: ManifestRow): Promise<LineRow[]> {
  return (await listLines(ctx.db, row.id)).filter((line) => line.state === 'listed');
}

function shipmentsOf(lines: readonly LineRow[]): string[] {
  return [...new Set(lines.map((line) => line.shipmentId))];
}

/** Who carries it; nobody of ours when the carrier does. */
async function carrierOf(ctx: Context, row: ManifestRow, input: Input<typeof contract.handOverManifest>, actor: Actor): Promise<string | null> {
  if (input.to === 'carrier') return null;
  if (input.to === 'self') return actor.staffId;
  const courierId = required(input.courierId, badInput('postal.courierNeeded', 'courierId'));
  const near = await couriersNear(ctx, row, actor);
  return near.some((one) => one.staffId === courierId) ? courierId : refuse(badInput('postal.courierUnknown', 'courierId'));
}

/** Tells every shipment that it has left; what a list carries beside its journey, such as papers taken back, has none to tell. Answers how many left. */
async function depart(ctx: Context, row: ManifestRow, lines: readonly LineRow[], to: string): Promise<number> {
  const shipments = await lockShipments(ctx.db, shipmentsOf(lines));
  const foreign = shipments.find((one) => to === 'carrier' && one.carrier !== 'http');
  demand(foreign === undefined ? undefined : problem('postal.notByCarrier', { postingNo: foreign.postingNo }));
  if (row.fromUnitId === row.toUnitId) return 0;
  const leaving = shipments.filter((one) => mayHappen(one.state, one.direction, 'DEPARTED_ORIGIN', 'staff') === undefined);
  for (const shipment of leaving) await applyEvent(ctx, shipment, { code: 'DEPARTED_ORIGIN', source: 'staff', facts: { manifestId: row.id } });
  return leaving.length;
}
