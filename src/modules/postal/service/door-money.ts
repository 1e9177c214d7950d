import type { Input } from '#kernel/operation.ts';
import type { Purse } from '#modules/payment/rules/purses.ts';
import { payCharges } from '#modules/payment/service/take-payment.ts';
import { listChargesOf } from '#modules/payment/store/charges.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/delivery.ts';
import { toCollect } from '../rules/booking.ts';
import type { OwedAtDoor } from '../rules/delivery.ts';
import type { ShipmentRow } from '../store/shipment-rows.ts';

type Payments = NonNullable<Input<typeof contract.deliverShipment>['payments']>;

/** What the receiver still owes: of the dossier, and of its way home what was left for the door. A transfer nobody has confirmed is owed too. */
export async function owedAtDoor(ctx: Context, row: Pick<ShipmentRow, 'id' | 'dossierId'>): Promise<(OwedAtDoor & { readonly purse: Purse; readonly subjectId: string })[]> {
  const charges = await listChargesOf(ctx.db, { kind: 'dossier', id: row.dossierId });
  const open = charges.filter((one) => one.state === 'open' || one.state === 'pending').map((one) => ({ ...one, pending: one.state === 'pending', state: 'open' }));
  return toCollect(open, row.id).map(({ id: chargeId, purse, amount, pending, subjectId }) => ({ chargeId, purse, amount, pending, subjectId }));
}

/** Takes the money of each purse into the courier's own open till, a payment for each purse and subject; answers the receipts it led to. Whose result she brings, her delivery has judged. */
export async function takeAtDoor(ctx: Context, row: Pick<ShipmentRow, 'id' | 'postingNo'>, owed: Awaited<ReturnType<typeof owedAtDoor>>, payments: Payments): Promise<string[]> {
  const receipts: string[] = [];
  for (const { purse, method, evidenceNo } of payments) {
    const mine = owed.filter((one) => one.purse === purse);
    for (const charges of Map.groupBy(mine, (one) => one.subjectId).values()) {
      const amount = charges.reduce((sum, one) => sum + one.amount, 0);
      const told = { ...(method === 'cash' ? { tendered: amount } : {}), ...(evidenceNo === undefined ? {} : { evidenceNo }) };
      const payment = await payCharges(ctx, { chargeIds: charges.map((one) => one.chargeId), method, ...told, cod: true, codFor: { id: row.id, label: row.postingNo ?? row.id } }, async () => undefined);
      if (payment.receiptId !== null) receipts.push(payment.receiptId);
    }
  }
  return receipts;
}
