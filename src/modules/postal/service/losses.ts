import type { Input, Output } from '#kernel/operation.ts';
import { demand } from '#kernel/problem.ts';
import { inHands } from '#modules/custody/rules.ts';
import { carryItems } from '#modules/custody/service/carry.ts';
import { recordIncident, resolveByAct } from '#modules/custody/service/incidents.ts';
import type { Actor } from '#kernel/actor.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/losses.ts';
import { toRepay } from '../rules/complaints.ts';
import { scanTimeProblem } from '../rules/delivery.ts';
import { type Action, actionRefusal } from '../rules/shipment-actions.ts';
import { listCompensationsOf } from '../store/compensation.ts';
import { listShipmentPapers } from '../store/shipment.ts';
import type { ShipmentRow } from '../store/shipment-rows.ts';
import { applyEvent, lockShipmentFor } from './change-shipment.ts';
import { ownItems } from './own-items.ts';
import { standsOf } from './scan.ts';
import { standingOf } from './shipment-view.ts';

type Minutes = Pick<Input<typeof contract.reportLoss>, 'id' | 'expectedVersion' | 'at' | 'minutesNo' | 'account'>;

/** Declares a shipment lost, with minutes. On record it stays with its last holder; the agency is told which papers, originals above all (QĐ 45/2016 Đ14). */
export async function reportLoss(ctx: Context, input: Input<typeof contract.reportLoss>): Promise<Output<typeof contract.reportLoss>> {
  const { row, happenedAt } = await lockForMinutes(ctx, input, 'reportLost');
  const papers = await listShipmentPapers(ctx.db, row.id);
  const incidentId = await incident(ctx, row, 'lost', input);
  const facts = { incidentId, papers: papers.length, originals: papers.reduce((sum, paper) => sum + paper.originals, 0), certified: papers.reduce((sum, paper) => sum + paper.certified, 0) };
  const next = await applyEvent(ctx, row, { code: 'LOST', source: 'staff', happenedAt, reason: input.minutesNo, note: input.account, kind: 'postal.lost', facts });
  return { ...standsOf(next), incidentId, papers };
}

/** Records a damaged cover with its minutes, and that it was wrapped and sealed again (TT 17/2017/TT-BTTTT Đ11.2). */
export async function reportDamage(ctx: Context, input: Input<typeof contract.reportDamage>): Promise<Output<typeof contract.reportDamage>> {
  const { row, happenedAt } = await lockForMinutes(ctx, input, 'reportDamaged');
  const incidentId = await incident(ctx, row, 'damaged', input);
  const damaged = await applyEvent(ctx, row, { code: 'DAMAGED', source: 'staff', happenedAt, reason: input.minutesNo, note: input.account, kind: 'postal.damaged', facts: { incidentId } });
  const next = input.rewrapped ? await applyEvent(ctx, damaged, { code: 'REWRAPPED', source: 'staff', happenedAt, reason: input.minutesNo }) : damaged;
  return { ...standsOf(next), incidentId };
}

/** A lost shipment is there again, in the hands of who found it; it goes on where it was. Its incident ends, but for what she reported herself. */
export async function reportFound(ctx: Context, input: Input<typeof contract.reportFound>): Promise<Output<typeof contract.reportFound>> {
  const { row, actor } = await lockShipmentFor(ctx, input);
  demand(actionRefusal('reportFound', standingOf(row), actor));
  await intoHands(ctx, actor, row);
  const next = await applyEvent(ctx, row, { code: 'FOUND', source: 'staff', note: input.note, kind: 'postal.found', changes: { unitId: actor.unitId } });
  await resolveByAct(ctx, { subject: { kind: 'shipment', id: row.id }, difference: 'lost', outcome: 'found', explanation: input.note });
  const paid = await listCompensationsOf(ctx.db, row.id);
  return { ...standsOf(next), toRepayVnd: paid.reduce((sum, one) => sum + toRepay(one), 0) };
}

async function lockForMinutes(ctx: Context, input: Minutes, action: Action): Promise<{ row: ShipmentRow; happenedAt: Date }> {
  const { row, actor } = await lockShipmentFor(ctx, input);
  const happenedAt = input.at === undefined ? ctx.now : new Date(input.at);
  demand(actionRefusal(action, standingOf(row), actor) ?? scanTimeProblem(happenedAt, ctx.now, row.acceptedAt));
  return { row, happenedAt };
}

/** The agency and the unit that answers for the shipment both see it; so does whoever held it last. */
async function incident(ctx: Context, row: ShipmentRow, difference: 'lost' | 'damaged', minutes: Minutes): Promise<string> {
  const held = await ownItems(ctx, row);
  const people = held.flatMap((item) => (item.holder.staffId === null ? [] : [item.holder.staffId]));
  return recordIncident(ctx, {
    subject: { kind: 'shipment', id: row.id }, unitId: row.unitId, giverUnitId: row.oneStopId, dossierId: row.dossierId, difference, label: row.postingNo, people, note: `${minutes.minutesNo}: ${minutes.account}`,
  });
}

/** Wherever it was said to be, now the finder has it. */
async function intoHands(ctx: Context, actor: Actor, row: ShipmentRow): Promise<void> {
  const items = (await ownItems(ctx, row)).filter((item) => item.holder.kind !== 'citizen' && item.holder.staffId !== actor.staffId);
  for (const { id, holder } of items) {
    const from = holder.unitId === null ? { bag: holder.ref ?? '' } : { unitId: holder.unitId };
    await carryItems(ctx, { itemIds: [id], from, to: inHands(actor) });
  }
}
