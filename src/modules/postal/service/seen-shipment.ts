import { signedIn } from '#kernel/actor.ts';
import { notFound, required } from '#kernel/problem.ts';
import type { Context } from '#platform/context.ts';
import { maySeeShipment } from '../rules/shipment-sight.ts';
import { findSeenShipment } from '../store/shipment.ts';
import type { SeenShipment } from '../store/shipment-rows.ts';

/** A shipment as the asker may see it; to everyone else it does not exist. */
export async function seenShipmentFor(ctx: Context, id: string): Promise<SeenShipment> {
  return required(await findShipmentFor(ctx, id), notFound('postal.shipmentUnknown'));
}

/** A shipment where the asker may see it. */
export async function findShipmentFor(ctx: Context, id: string): Promise<SeenShipment | undefined> {
  const actor = signedIn(ctx);
  const row = await findSeenShipment(ctx.db, id, actor);
  return row !== undefined && maySeeShipment(actor, row) ? row : undefined;
}

/** Whose papers of the post an asker looks after. */
export function lookedAfter(ctx: Context): { unitId: string; manages: boolean } {
  const actor = signedIn(ctx);
  return { unitId: actor.unitId, manages: actor.employer === 'post' && actor.permissions.includes('postal.manage') };
}
