import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import { chargeShipment, dropCharges } from '#modules/payment/service/charges.ts';
import { listChargesOf } from '#modules/payment/store/charges.ts';
import { problem, required } from '#kernel/problem.ts';
import type { Context } from '#platform/context.ts';
import { linesOf, POSTAGE_NAMES, pricedAs, toCollect } from '../rules/booking.ts';
import type { PostalService } from '../rules/tariff.ts';
import { findOtherWay } from '../store/shipment.ts';
import type { ShipmentRow } from '../store/shipment-rows.ts';
import { changeShipment } from './change-shipment.ts';
import { outagesOf } from './outages.ts';
import { priceOf, transitDueOf } from './tariff.ts';

type Anew = { readonly weightGrams?: number; readonly toArea?: string; readonly reason: string };

/**
 * Prices a shipment anew for another weight or another way, by the tariff of today; its charge follows. A way of BOTH keeps the price of both: it bears its own part, and
 * the other way what it was sold for. Answers the row and the difference in đồng: negative is owed to the citizen, and refunded by the till that took it.
 */
export async function requoted(ctx: Context, row: ShipmentRow, asked: Anew): Promise<{ row: ShipmentRow; differenceVnd: number }> {
  const { quote, service } = await quotedAnew(ctx, row, asked);
  const route = required(quote.routes.find((one) => one.direction === row.direction), problem('postal.routeUnknown', {}));
  const priceLines = linesOf(quote.lines, row.direction, service);
  const priceVnd = priceLines.reduce((sum, line) => sum + line.vnd, 0);
  const due = row.jDay === null ? row.promisedDay : (await transitDueOf(ctx, { days: route.days, from: row.jDay, outages: await outagesOf(ctx, row.unitId) })).dueDay;
  await chargeAnew(ctx, row, priceVnd, asked.reason);
  const codVnd = row.acceptedAt === null ? row.codVnd : await codOf(ctx, row);
  const changes = { codVnd, weightGrams: asked.weightGrams ?? row.weightGrams, toArea: asked.toArea ?? row.toArea, tariffVersion: quote.version.code, priceLines, priceVnd, transitScope: route.scope, transitDays: route.days, promisedDay: due };
  const next = await changeShipment(ctx, row, { changes, kind: 'postal.requoted', facts: { before: row.priceVnd, after: priceVnd, tariffVersion: quote.version.code } });
  return { row: next, differenceVnd: priceVnd - row.priceVnd };
}

/** What is asked of the tariff: the way alone, or both ways of its booking as they stand with the change. */
async function quotedAnew(ctx: Context, row: ShipmentRow, asked: Anew): Promise<{ quote: Awaited<ReturnType<typeof priceOf>>; service: PostalService }> {
  const other = row.service === 'BOTH' ? await findOtherWay(ctx.db, row) : undefined;
  const service = pricedAs(row.direction, row.service, other);
  const now = { ...row, weightGrams: asked.weightGrams ?? row.weightGrams, toArea: asked.toArea ?? row.toArea };
  const [there, back] = row.direction === 'in' ? [now, other] : [other, now];
  const both = service === 'BOTH' && there !== undefined && back !== undefined;
  const way = both ? { fromArea: there.fromArea, toArea: there.toArea, returnArea: back.toArea, weightGrams: there.weightGrams, returnGrams: back.weightGrams } : { fromArea: now.fromArea, toArea: now.toArea, weightGrams: now.weightGrams };
  const had = (what: string) => row.priceLines.some((line) => line.what === what);
  const group = row.tariffGroup === null ? {} : { group: row.tariffGroup, groupEvidence: row.groupEvidence ?? undefined };
  const surcharges = { homePickUp: had('homePickUp'), slip: both ? there.slipWanted : row.slipWanted, forwardFee: had('stateFeeForwarding') };
  return { quote: await priceOf(ctx, { service, ...way, ...surcharges, ...group }, dayOf(ctx.now)), service };
}

/** What the receiver still owes, of the dossier and of its journey, is taken from her at the door; in đồng. */
export async function codOf(ctx: Context, row: ShipmentRow): Promise<number> {
  if (row.direction === 'in') return 0;
  return toCollect(await listChargesOf(ctx.db, { kind: 'dossier', id: row.dossierId }), row.id).reduce((sum, { amount }) => sum + amount, 0);
}

/** Takes back what was charged for a journey and nobody has paid; answers what was paid, in đồng. */
export async function dropPostage(ctx: Context, row: ShipmentRow, reason: string): Promise<number> {
  const charges = await listChargesOf(ctx.db, { kind: 'shipment', id: row.id });
  await dropCharges(ctx, charges.filter(({ state }) => state === 'open'), reason);
  return charges.filter(({ state }) => state === 'paid' || state === 'pending').reduce((sum, { amount }) => sum + amount, 0);
}

/** What is not paid yet is charged anew; beyond what was paid only the rest. */
async function chargeAnew(ctx: Context, row: ShipmentRow, priceVnd: number, reason: string): Promise<void> {
  const [last] = (await listChargesOf(ctx.db, { kind: 'shipment', id: row.id })).toReversed();
  const paid = await dropPostage(ctx, row, reason);
  if (priceVnd <= paid) return;
  const collectedAt = last?.collectedAt ?? 'filing';
  await chargeShipment(ctx, { shipmentId: row.id, dossierId: row.dossierId, unitId: last?.unitId ?? signedIn(ctx).unitId, name: POSTAGE_NAMES[row.direction], amount: priceVnd - paid, breakdown: [{ name: 'Cước tính lại', amount: priceVnd }, ...(paid > 0 ? [{ name: 'Đã thu', amount: -paid }] : [])], collectedAt });
}
