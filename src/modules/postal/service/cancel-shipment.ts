import type { Input, Output } from '#kernel/operation.ts';
import { demand } from '#kernel/problem.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/shipments.ts';
import { actionRefusal } from '../rules/shipment-actions.ts';
import { findDossierStanding } from '../store/booking.ts';
import { listShipmentsOfDossier, lockShipment } from '../store/shipment.ts';
import type { ShipmentRow } from '../store/shipment-rows.ts';
import { applyEvent, lockShipmentFor } from './change-shipment.ts';
import { dropPostage } from './requote.ts';
import { shipmentView, standingOf } from './shipment-view.ts';

/** Cancels what was booked and not accepted. Without the dossier that was to come in there will be no result: of BOTH the way back is cancelled too. */
export async function cancelShipment(ctx: Context, asked: Input<typeof contract.cancelShipment>): Promise<Output<typeof contract.cancelShipment>> {
  const { row, actor } = await lockShipmentFor(ctx, asked);
  demand(actionRefusal('cancel', standingOf(row), actor));
  await cancelOrder(ctx, row, asked.reason);
  if (row.direction === 'in' && (await findDossierStanding(ctx.db, row.dossierId)) === undefined) {
    const back = (await listShipmentsOfDossier(ctx.db, row.dossierId)).find((one) => one.direction === 'out' && one.state === 'ordered');
    const held = back === undefined ? undefined : await lockShipment(ctx.db, back.id);
    if (held?.state === 'ordered') await cancelOrder(ctx, held, asked.reason);
  }
  return shipmentView(ctx, row.id);
}

/** Ends an order nobody has accepted: its charge is taken back; the carrier, which is told of what was accepted only, knows nothing of it. Answers what was paid already, in đồng. */
export async function cancelOrder(ctx: Context, row: ShipmentRow, reason: string): Promise<number> {
  const paid = await dropPostage(ctx, row, reason);
  await applyEvent(ctx, row, { code: 'CANCELLED', source: 'staff', reason, changes: { endReason: reason }, facts: { paid } });
  return paid;
}
