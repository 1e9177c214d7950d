import { signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand } from '#kernel/problem.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/labels.ts';
import { actionRefusal } from '../rules/shipment-actions.ts';
import { voidLabelOf } from '../store/labels.ts';
import { changeShipment, lockShipmentFor } from './change-shipment.ts';
import { giveLabel } from './labels.ts';
import { shipmentView, standingOf } from './shipment-view.ts';

/** A spoilt label is voided with its reason and replaced by another number in one act; who scans the old one is told the new one. */
export async function voidLabel(ctx: Context, asked: Input<typeof contract.voidLabel>): Promise<Output<typeof contract.voidLabel>> {
  const { row, actor } = await lockShipmentFor(ctx, asked);
  demand(actionRefusal('voidLabel', standingOf(row), actor));
  const voided = row.postingNo ?? '';
  await voidLabelOf(ctx.db, row.id, { reason: asked.reason, by: signedIn(ctx).staffId, at: ctx.now });
  const { postingNo, warnings } = await giveLabel(ctx, row.id, asked.postingNo);
  await changeShipment(ctx, row, { changes: { postingNo }, kind: 'postal.labelReplaced', facts: { voided } });
  return { shipment: await shipmentView(ctx, row.id), voided, postingNo, warnings: warnings.map(({ code, facts }) => ({ code, facts: { ...facts } })) };
}
