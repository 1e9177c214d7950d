import { signedIn } from '#kernel/actor.ts';
import { notFound, required } from '#kernel/problem.ts';
import { desksManaged } from '#modules/organisation/service.ts';
import type { Context } from '#platform/context.ts';
import { maySeeShipment } from '../rules/shipment-sight.ts';
import type { Reach } from '../store/post-reach.ts';
import { findSeenShipment } from '../store/shipment.ts';
import type { SeenShipment } from '../store/shipment-rows.ts';

/** A shipment as the asker may see it; to everyone else it does not exist. */
export async function seenShipmentFor(ctx: Context, id: string): Promise<SeenShipment> {
  return required(await findShipmentFor(ctx, id), notFound('postal.shipmentUnknown'));
}

/** A shipment where the asker may see it. */
export async function findShipmentFor(ctx: Context, id: string): Promise<SeenShipment | undefined> {
  const actor = signedIn(ctx);
  const row = await findSeenShipment(ctx.db, id, await beholder(ctx));
  return row !== undefined && maySeeShipment(actor, row) ? row : undefined;
}

/** Whose papers of the post an asker looks after. */
export async function lookedAfter(ctx: Context): Promise<Reach> {
  return { unitId: signedIn(ctx).unitId, desks: await desksManaged(ctx) };
}

/** Who looks at a shipment: what she looks after, and herself, who may carry it. */
export async function beholder(ctx: Context): Promise<Reach & { readonly staffId: string }> {
  return { ...(await lookedAfter(ctx)), staffId: signedIn(ctx).staffId };
}
