import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { DAY_MARK, placeAfter, placeOf, toPage } from '#kernel/page.ts';
import { demand, notFound, type Problem, problem, refuse, required } from '#kernel/problem.ts';
import { settled } from '#modules/calendar/service/calendar-for.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/losses.ts';
import { compensationBody, notHarmed, toRepay, totalOf } from '../rules/complaints.ts';
import { compensationFor, type Harm, HARMS, type Owed } from '../rules/liability.ts';
import { withoutCorrected } from '../rules/shipment-states.ts';
import * as store from '../store/compensation.ts';
import { findComplaint } from '../store/complaints.ts';
import { listEvents, listShipmentPapers } from '../store/shipment.ts';
import type { ShipmentRow } from '../store/shipment-rows.ts';
import { changeShipment, lockShipmentFor } from './change-shipment.ts';
import { outSince } from './outages.ts';
import { lookedAfter, seenShipmentFor } from './seen-shipment.ts';

type Asked = Input<typeof contract.decideCompensation>;
type View = Output<typeof contract.decideCompensation>;

/** What the law gives for each harm, before anything is decided; what the journey does not show, or what is decided, is closed. */
export async function getCompensationOwed(ctx: Context, input: Input<typeof contract.getCompensationOwed>): Promise<Output<typeof contract.getCompensationOwed>> {
  const row = await seenShipmentFor(ctx, input.id);
  const refusalOf = await refusals(ctx, row);
  const owedOf = await owing(ctx, row, input.postAtFault ?? true);
  const { payBy, source } = owedOf('lost');
  const harms = HARMS.map((harm) => {
    const { compensationVnd, refundVnd, byAgreement, reissueAtPost } = owedOf(harm);
    return { harm, closed: closedBy(refusalOf(harm)), compensationVnd, refundVnd, byAgreement, reissueAtPost };
  });
  return { postageVnd: row.priceVnd, payBy, source, harms };
}

/** Decides what is paid for a harm the journey shows: the law's least, what the papers cost to be issued anew, and what both agreed; once for each harm. */
export async function decideCompensation(ctx: Context, input: Asked): Promise<View> {
  const { row, actor } = await lockShipmentFor(ctx, { id: input.id });
  demand((await refusals(ctx, row))(input.harm));
  const complaint = input.complaintId === undefined ? undefined : await findComplaint(ctx.db, input.complaintId, await lookedAfter(ctx));
  if (input.complaintId !== undefined && complaint?.shipmentId !== row.id) refuse(notFound('postal.complaintUnknown'));
  const owed = (await owing(ctx, row, input.postAtFault))(input.harm);
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

/** Compensations of one shipment; else what the asker's units still have to pay, due first, or what they have paid. */
export async function listCompensations(ctx: Context, input: Input<typeof contract.listCompensations>): Promise<Output<typeof contract.listCompensations>> {
  const limit = input.limit ?? 50;
  if (input.shipmentId !== undefined) {
    await seenShipmentFor(ctx, input.shipmentId);
    return { rows: (await store.listCompensationsOf(ctx.db, input.shipmentId)).map(view), next: null };
  }
  const [paid, asker] = [input.paid === true, await lookedAfter(ctx)];
  const rows = paid
    ? await store.listPaidCompensations(ctx.db, asker, placeOf(input.after), limit + 1)
    : await store.listUnpaidCompensations(ctx.db, asker, placeAfter(input.after, DAY_MARK), limit + 1);
  const page = toPage(rows, limit, (row) => [paid ? (row.paidAt ?? row.decidedAt).toISOString() : row.payBy, row.id]);
  return { rows: page.rows.map(view), next: page.next };
}

/** Why nothing can be decided for a harm: the journey does not show it, or it is decided. */
async function refusals(ctx: Context, row: ShipmentRow): Promise<(harm: Harm) => Problem | undefined> {
  const happened = withoutCorrected(await listEvents(ctx.db, row.id)).map((event) => event.code);
  const harmed = { state: row.state, happened, promisedDay: row.promisedDay, stoppedAt: row.clockStoppedAt, outSince: await outSince(ctx, row.unitId) };
  const decided = await store.listCompensationsOf(ctx.db, row.id);
  return (harm) => notHarmed(harm, harmed, dayOf(ctx.now)) ?? (decided.some((one) => one.rule === harm) ? problem('postal.compensationThere') : undefined);
}

function closedBy(refused: Problem | undefined): { code: string } | null {
  return refused === undefined ? null : { code: refused.code };
}

/** What the law gives for a harm of this shipment. */
async function owing(ctx: Context, row: ShipmentRow, postAtFault: boolean): Promise<(harm: Harm) => Owed> {
  const papers = await listShipmentPapers(ctx.db, row.id);
  const tariffVnd = row.priceLines.reduce((sum, line) => sum + line.grossVnd, 0);
  const acceptedOn = required(row.jDay, problem('postal.notAccepted'));
  const about = { acceptedOn, decidedOn: dayOf(ctx.now), originals: papers.reduce((sum, paper) => sum + paper.originals, 0), postAtFault };
  return (harm) => compensationFor(harm, { tariffVnd, paidVnd: row.priceVnd }, about);
}

function view(row: store.CompensationRow): View {
  const { id, shipmentId, postingNo, complaintId, rule: harm, amountVnd, decidedBy, decidedAt, payBy, paidAt, documentNo } = row;
  return { id, shipmentId, postingNo, complaintId, harm, lines: row.lines.lines.map((line) => ({ ...line })), source: row.lines.source, amountVnd, decidedBy, decidedAt, payBy, paidAt, documentNo, toRepayVnd: toRepay(row) };
}
