import { signedIn } from '#kernel/actor.ts';
import { dayOf, yearOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { badInput, demand, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { storable } from '#kernel/text.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/refunding.ts';
import { refundActs } from '../rules/acts.ts';
import { cannotApprove, refundWrong, showRefundNumber } from '../rules/refunds.ts';
import { vnWords } from '../rules/words.ts';
import { listChargesOfPayment } from '../store/charges.ts';
import { cashInTill, lockOpenTill, lockPayment } from '../store/payments.ts';
import * as store from '../store/refunds.ts';
import { markOf } from './page-marks.ts';
import { enterInPurse, openSession } from './purses.ts';
import { shownActs } from './shown-acts.ts';
import { demandOurs, demandReach, journalKey, unitsRead } from './subjects.ts';

type Asked = Input<typeof contract.refundPayment>;
type View = Output<typeof contract.refundPayment>;

const UNKNOWN = notFound('payment.refundUnknown');

/** Gives money of a payment back. Cash leaves the asker's till when a second person agrees; by card or bank it is done with the number of its order. */
export async function refundPayment(ctx: Context, input: Asked): Promise<View> {
  const actor = signedIn(ctx);
  const unknown = notFound('payment.paymentUnknown');
  const payment = required(await lockPayment(ctx.db, input.id), unknown);
  demandOurs(actor, [payment.unitId, payment.tillUnitId], unknown);
  demand(refundWrong(payment, await listChargesOfPayment(ctx.db, payment.id), input, await store.sumBack(ctx.db, payment.id)));
  const session = await openSession(ctx);
  const id = newId();
  const { method, ground, amount, evidenceNo = null, identityPaper = null, authority = null } = input;
  await store.insertRefund(ctx.db, {
    id, unitId: payment.unitId, paymentId: payment.id, year: null, number: null, state: 'asked', purse: payment.purse, method, ground, amount, reason: storable(input.reason), evidenceNo,
    payeeName: input.payeeName === undefined ? payment.payerName : storable(input.payeeName), identityPaper, authority, sessionId: session.id, askedBy: actor.staffId, askedAt: ctx.now,
    settledBy: null, settledAt: null, declineReason: null,
  });
  await note(ctx, { kind: 'payment.refundAsked', unitId: payment.unitId, subject: { kind: 'refund', id }, ...(await journalKey(ctx, payment.dossierId)), facts: { paymentId: payment.id, amount, ground, method } });
  if (method !== 'cash') await pay(ctx, required(await store.lockRefund(ctx.db, id), UNKNOWN));
  return viewOf(required(await store.findRefund(ctx.db, id), UNKNOWN));
}

/** Lets cash out of the till of who asked, or declines it; by another person. */
export async function approveRefund(ctx: Context, input: Input<typeof contract.approveRefund>): Promise<View> {
  const actor = signedIn(ctx);
  const refund = required(await store.lockRefund(ctx.db, input.id), UNKNOWN);
  demandOurs(actor, [refund.unitId, refund.tillUnitId], UNKNOWN);
  demand(cannotApprove(actor, refund));
  if (input.approve) await payFromTill(ctx, refund);
  else await decline(ctx, refund, input.reason);
  return viewOf(required(await store.findRefund(ctx.db, refund.id), UNKNOWN));
}

/** Refunds of the asker's units, newest first, with what she may do with each. */
export async function listRefunds(ctx: Context, input: Input<typeof contract.listRefunds>): Promise<Output<typeof contract.listRefunds>> {
  const actor = signedIn(ctx);
  const limit = input.limit ?? 50;
  const rows = await store.listRefundRows(ctx.db, { units: await unitsRead(ctx), state: input.state, after: placeOf(input.after), limit: limit + 1 });
  const page = toPage(rows, limit, (row) => markOf(row.askedAt, row.id));
  const actsOf = (row: store.RefundRow) => refundActs({ actor, hasTill: false, dossier: undefined }, { state: row.state, askedBy: row.askedBy, units: [row.unitId, row.tillUnitId] });
  return { rows: page.rows.map((row) => ({ ...viewOf(row), acts: shownActs(actsOf(row)) })), next: page.next };
}

/** A refund within the asker's reach; elsewhere it does not exist. */
export async function refundSeen(ctx: Context, id: string): Promise<store.RefundRow> {
  const row = required(await store.findRefund(ctx.db, id), UNKNOWN);
  await demandReach(ctx, [row.unitId, row.tillUnitId], UNKNOWN);
  return row;
}

async function payFromTill(ctx: Context, refund: store.RefundRow): Promise<void> {
  if (!(await lockOpenTill(ctx.db, refund.sessionId))) refuse(problem('payment.sessionClosed'));
  const balance = await cashInTill(ctx.db, refund.sessionId, refund.purse);
  if (balance < refund.amount) refuse(problem('payment.tillTooLow', { balance }));
  await pay(ctx, refund);
}

/** The document gets its number when the money goes. */
async function pay(ctx: Context, refund: store.RefundRow): Promise<void> {
  const year = yearOf(dayOf(ctx.now));
  const number = await store.takeRefundNumber(ctx.db, refund.unitId, year);
  await store.payRefundRow(ctx.db, refund.id, { year, number, staffId: signedIn(ctx).staffId, at: ctx.now });
  const { purse, method, amount, paymentId } = refund;
  await enterInPurse(ctx, { sessionId: refund.sessionId, unitId: refund.tillUnitId, purse, kind: 'refunded', method, amount: -amount, paymentId, refundId: refund.id });
  await note(ctx, { kind: 'payment.refunded', unitId: refund.unitId, subject: { kind: 'refund', id: refund.id }, ...(await journalKey(ctx, refund.dossierId)), facts: { paymentId, amount, number, year, ground: refund.ground, method } });
}

async function decline(ctx: Context, refund: store.RefundRow, reason: string | undefined): Promise<void> {
  if (reason === undefined) refuse(badInput('payment.declineUnexplained', 'reason'));
  await store.declineRefundRow(ctx.db, refund.id, { staffId: signedIn(ctx).staffId, at: ctx.now, reason: storable(reason) });
  await note(ctx, { kind: 'payment.refundDeclined', unitId: refund.unitId, subject: { kind: 'refund', id: refund.id }, ...(await journalKey(ctx, refund.dossierId)), facts: { paymentId: refund.paymentId, amount: refund.amount } });
}

function viewOf(row: store.RefundRow): View {
  const { id, paymentId, state, purse, method, ground, amount, reason, payeeName, askedAt, settledAt, declineReason } = row;
  return { id, paymentId, number: showRefundNumber(row), state, purse, method, ground, amount, words: vnWords(amount), reason, payeeName, askedBy: row.askedByName, askedAt, settledBy: row.settledByName, settledAt, declineReason };
}
