import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { settled } from '#modules/calendar/service/calendar-for.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/losses.ts';
import { compensationBody, notHarmed, toRepay, totalOf } from '../rules/complaints.ts';
import { compensationFor, type Owed } from '../rules/liability.ts';
import { withoutCorrected } from '../rules/shipment-states.ts';
import * as store from '../store/compensation.ts';
import { findComplaint } from '../store/complaints.ts';
import { listEvents, listShipmentPapers } from '../store/shipment.ts';
import type { ShipmentRow } from '../store/shipment-rows.ts';
import { changeShipment, lockShipmentFor } from './change-shipment.ts';
import { lookedAfter, seenShipmentFor } from './seen-shipment.ts';

type Asked = Input<typeof contract.decideCompensation>;
type View = Output<typeof contract.decideCompensation>;

/** Decides what is paid for a harm the journey shows: the law's least, what the papers cost to be issued anew, and what both agreed; once for each harm. */
export async function decideCompensation(ctx: Context, input: Asked): Promise<View> {
  const { row, actor } = await lockShipmentFor(ctx, { id: input.id });
  const today = dayOf(ctx.now);
  const happened = withoutCorrected(await listEvents(ctx.db, row.id)).map((event) => event.code);
  const harmed = { state: row.state, happened, promisedDay: row.promisedDay, stoppedOn: row.clockStoppedAt === null ? null : dayOf(row.clockStoppedAt) };
  const decided = await store.listCompensationsOf(ctx.db, row.id);
  demand(notHarmed(input.harm, harmed, today) ?? (decided.some((one) => one.rule === input.harm) ? problem('postal.compensationThere') : undefined));
  const complaint = input.complaintId === undefined ? undefined : await findComplaint(ctx.db, input.complaintId);
  if (input.complaintId !== undefined && complaint?.shipmentId !== row.id) refuse(notFound('postal.complaintUnknown'));
  const owed = await owedFor(ctx, row, input);
  const body = settled(compensationBody(owed, { reissue: input.reissue ?? [], agreed: input.agreed }));
  const id = newId();
  await store.insertCompensation(ctx.db, { id, shipmentId: row.id, complaintId: complaint?.id ?? null, harm: input.harm, body, amountVnd: totalOf(body), by: actor.staffId, at: ctx.now, payBy: owed.payBy });
  await changeShipment(ctx, row, { changes: {}, kind: 'postal.compensationDecided', facts: { compensationId: id, harm: input.harm, amount: totalOf(body) } });
  return view(required(await store.lockCompensation(ctx.db, id), notFound('postal.compensationUnknown')));
}

/** Records that a compensation was paid; for what was found before, there is nothing to pay any more. */
export async function payCompensation(ctx: Context, input: Input<typeof contract.payCompensation>): Promise<View> {
  const decided = required(await store.findCompensation(ctx.db, input.id), notFound('postal.compensationUnknown'));
  const { row, actor } = await lockShipmentFor(ctx, { id: decided.shipmentId });
  const current = required(await store.lockCompensation(ctx.db, input.id), notFound('postal.compensationUnknown'));
  if (current.paidAt !== null) refuse(problem('postal.compensationPaidAlready'));
  if (current.rule === 'lost' && row.state !== 'lost') refuse(problem('postal.shipmentFound'));
  await store.markPaid(ctx.db, current.id, { by: actor.staffId, at: ctx.now, documentNo: input.documentNo });
  await changeShipment(ctx, row, { changes: {}, kind: 'postal.compensationPaid', facts: { compensationId: current.id, amount: current.amountVnd } });
  return view({ ...current, paidAt: ctx.now, documentNo: input.documentNo });
}

/** Compensations of one shipment, or what the asker's units still have to pay. */
export async function listCompensations(ctx: Context, input: Input<typeof contract.listCompensations>): Promise<Output<typeof contract.listCompensations>> {
  if (input.shipmentId === undefined) return { rows: (await store.listUnpaidCompensations(ctx.db, lookedAfter(ctx))).map(view) };
  await seenShipmentFor(ctx, input.shipmentId);
  return { rows: (await store.listCompensationsOf(ctx.db, input.shipmentId)).map(view) };
}

async function owedFor(ctx: Context, row: ShipmentRow, input: Asked): Promise<Owed> {
  const papers = await listShipmentPapers(ctx.db, row.id);
  const tariffVnd = row.priceLines.reduce((sum, line) => sum + line.grossVnd, 0);
  const acceptedOn = required(row.jDay, problem('postal.notAccepted'));
  const about = { acceptedOn, decidedOn: dayOf(ctx.now), originals: papers.reduce((sum, paper) => sum + paper.originals, 0), postAtFault: input.postAtFault };
  return compensationFor(input.harm, { tariffVnd, paidVnd: row.priceVnd }, about);
}

function view(row: store.CompensationRow): View {
  const { id, shipmentId, postingNo, complaintId, rule: harm, amountVnd, decidedBy, decidedAt, payBy, paidAt, documentNo } = row;
  return { id, shipmentId, postingNo, complaintId, harm, lines: row.lines.lines.map((line) => ({ ...line })), source: row.lines.source, amountVnd, decidedBy, decidedAt, payBy, paidAt, documentNo, toRepayVnd: toRepay(row) };
}
