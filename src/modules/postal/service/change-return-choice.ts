import type { Input, Output } from '#kernel/operation.ts';
import { demand, problem, refuse } from '#kernel/problem.ts';
import { revisionOf } from '#modules/catalogue/service/revision-in-force.ts';
import { listKept } from '#modules/custody/store/items.ts';
import { phoneProblem } from '#modules/dossier/rules/phones.ts';
import { lockUnchanged, type Held } from '#modules/dossier/service/change-dossier.ts';
import { applyReturnChoice } from '#modules/dossier/service/return-choice.ts';
import type { DossierRow } from '#modules/dossier/store/rows.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/shipments.ts';
import { notByPost, notElectronic } from '../rules/booking.ts';
import { actionRefusal } from '../rules/shipment-actions.ts';
import { FINAL_STATES } from '../rules/shipment-states.ts';
import { listOpenLines } from '../store/manifest-lines.ts';
import { listShipmentsOfDossier, lockShipment, replacePerson } from '../store/shipment.ts';
import type { ShipmentRow } from '../store/shipment-rows.ts';
import { personRow } from './book-shipment.ts';
import { cancelOrder } from './cancel-shipment.ts';
import { enqueueCarrier } from './carrier-requests.ts';
import { applyEvent, changeShipment, lockShipmentFor } from './change-shipment.ts';
import { dropPostage, requoted } from './requote.ts';
import { shipmentView, standingOf } from './shipment-view.ts';

type Asked = Input<typeof contract.changeReturnChoice>;
type Answer = Output<typeof contract.changeReturnChoice>;
type Elsewhere = Pick<Input<typeof contract.changeShipmentAddress>, 'receiver' | 'toArea' | 'reason'>;

/** How the citizen wants her result, as she asks, until it is dispatched (QĐ 45/2016 Đ9-10): what was booked for the post is cancelled, taken back, or goes elsewhere. */
export async function changeReturnChoice(ctx: Context, asked: Asked): Promise<Answer> {
  const held = await lockUnchanged(ctx, asked);
  const revision = await revisionOf(ctx, held.row.revisionId);
  if (asked.choice === 'electronic') demand(notElectronic(revision.onlineLevel, held.row.procedureCode));
  if (asked.choice === 'post') demand(notByPost('out', revision, held.row.procedureCode));
  const booked = await openResult(ctx, held.row.id);
  if (asked.choice !== 'post') {
    const paid = booked === undefined ? 0 : await notByPostAnyMore(ctx, booked, asked.reason);
    return answer(ctx, await applyReturnChoice(ctx, held, asked.choice, asked.reason), booked, 0 - paid);
  }
  if (held.row.resultChoice !== 'post') return answer(ctx, await applyReturnChoice(ctx, held, 'post', asked.reason), booked, 0);
  return elsewhere(ctx, asked, held, booked);
}

/** Another receiver or address for a booked result, for who sees the shipment and not the dossier. */
export async function changeShipmentAddress(ctx: Context, asked: Input<typeof contract.changeShipmentAddress>): Promise<Output<typeof contract.changeShipmentAddress>> {
  const { row, actor } = await lockShipmentFor(ctx, asked);
  demand(actionRefusal('changeAddress', standingOf(row), actor));
  const differenceVnd = await sendElsewhere(ctx, row, asked);
  return { shipment: await shipmentView(ctx, row.id), differenceVnd };
}

async function answer(ctx: Context, dossier: DossierRow, shipment: ShipmentRow | undefined, differenceVnd: number): Promise<Answer> {
  return { dossierId: dossier.id, version: dossier.version, resultChoice: dossier.resultChoice, shipment: shipment === undefined ? null : await shipmentView(ctx, shipment.id), differenceVnd };
}

async function openResult(ctx: Context, dossierId: string): Promise<ShipmentRow | undefined> {
  const open = (await listShipmentsOfDossier(ctx.db, dossierId)).find((one) => one.direction === 'out' && !FINAL_STATES.includes(one.state));
  return open === undefined ? undefined : lockShipment(ctx.db, open.id);
}

async function elsewhere(ctx: Context, asked: Asked, held: Held, booked: ShipmentRow | undefined): Promise<Answer> {
  if (asked.receiver === undefined) refuse(problem('dossier.choiceSame', { choice: 'post' }));
  if (booked === undefined) refuse(problem('postal.notBooked'));
  if (booked.dispatchedAt !== null) refuse(problem('postal.dispatchedAlready'));
  return answer(ctx, held.row, booked, await sendElsewhere(ctx, booked, { ...asked, receiver: asked.receiver }));
}

/** Puts another receiver on a shipment that has not left; another way is priced anew. Answers the difference in đồng. */
async function sendElsewhere(ctx: Context, row: ShipmentRow, { receiver, toArea, reason }: Elsewhere): Promise<number> {
  demand(phoneProblem(receiver.phone, 'receiver'));
  await notInBag(ctx, row);
  await replacePerson(ctx.db, row.id, personRow('receiver', receiver), ctx.now);
  const priced = toArea === undefined || toArea === row.toArea ? { row, differenceVnd: 0 } : await requoted(ctx, row, { toArea, reason });
  await changeShipment(ctx, priced.row, { changes: {}, kind: 'postal.addressChanged', facts: { toArea: priced.row.toArea, differenceVnd: priced.differenceVnd } });
  await enqueueCarrier(ctx, { shipmentId: row.id, kind: 'cancel' });
  if (row.acceptedAt !== null) await enqueueCarrier(ctx, { shipmentId: row.id, kind: 'order' });
  return priced.differenceVnd;
}

/** The citizen takes her result another way: an order is cancelled, what the post has in hand at the one-stop stays with who holds it there, who returns it or hands it over. Answers what was paid, in đồng. */
async function notByPostAnyMore(ctx: Context, row: ShipmentRow, reason: string): Promise<number> {
  if (row.acceptedAt === null) return cancelOrder(ctx, row, reason);
  if (row.dispatchedAt !== null) refuse(problem('postal.dispatchedAlready'));
  await notInBag(ctx, row);
  const away = (await listKept(ctx.db, row.dossierId)).some((item) => item.kind === 'result' && item.unitId !== row.oneStopId);
  if (away) refuse(problem('postal.dispatchedAlready'));
  await notListed(ctx, row);
  const paid = await dropPostage(ctx, row, reason);
  const started = await applyEvent(ctx, row, { code: 'RETURN_STARTED', source: 'staff', reason });
  await applyEvent(ctx, started, { code: 'RETURNED', source: 'staff', reason, changes: { endReason: reason, codVnd: 0 } });
  await enqueueCarrier(ctx, { shipmentId: row.id, kind: 'cancel' });
  return paid;
}

/** What stands on an open list would leave with it. */
async function notListed(ctx: Context, row: ShipmentRow): Promise<void> {
  const [listed] = await listOpenLines(ctx.db, [row.id]);
  if (listed !== undefined) refuse(problem('postal.alreadyListed', { postingNo: row.postingNo, number: listed.number }));
}

async function notInBag(ctx: Context, row: ShipmentRow): Promise<void> {
  const inBag = (await listKept(ctx.db, row.dossierId)).some((item) => item.kind === 'result' && item.holderKind === 'bag');
  if (inBag) refuse(problem('postal.inBag'));
}
