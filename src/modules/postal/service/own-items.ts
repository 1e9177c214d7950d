import { problem, refuse } from '#kernel/problem.ts';
import { listItems, listTakenIn, type Item } from '#modules/custody/store/items.ts';
import type { Context } from '#platform/context.ts';
import { insideOf } from '../rules/delivery.ts';
import type { ShipmentRow } from '../store/shipment-rows.ts';

type Carrying = Pick<ShipmentRow, 'dossierId' | 'direction' | 'acceptedAt'>;

/** What a shipment carries: of papers that were sent twice for one dossier, or brought to the counter before, those taken in when the post accepted it. */
export async function ownItems(ctx: Context, shipment: Carrying): Promise<Item[]> {
  const items = (await listItems(ctx.db, [shipment.dossierId])).filter((item) => item.kind === insideOf(shipment.direction));
  if (shipment.direction === 'out' || items.length < 2) return items;
  const own = (await listTakenIn(ctx.db, items.map((item) => item.id))).filter((taken) => taken.at.getTime() === shipment.acceptedAt?.getTime()).map((taken) => taken.itemId);
  return items.filter((item) => own.includes(item.id));
}

/** Of the things named those a shipment carries; refuses when none of them is its own. */
export async function ownAmong(ctx: Context, shipment: Carrying, itemIds: readonly string[]): Promise<string[]> {
  const own = (await ownItems(ctx, shipment)).map((item) => item.id).filter((id) => itemIds.includes(id));
  return own.length === 0 ? refuse(problem('custody.notInYourHands', { dossierId: shipment.dossierId })) : own;
}
