import { signedIn, type Actor } from '#kernel/actor.ts';
import { dayOf, type Day } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, demand, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { storable } from '#kernel/text.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/paying.ts';
import { confirmsOwn, notPending, type ConfirmedBy } from '../rules/payments.ts';
import { holdOpenSession } from '../store/cash-entries.ts';
import { freeCharges, markPaid } from '../store/charges.ts';
import { confirmPaymentRow, isStatementUsed, lockPayment, withdrawPaymentRow, type Payment } from '../store/payments.ts';
import type { IssuingTill } from './issue-receipt.ts';
import { paymentView } from './payments.ts';
import { lockSession } from './purses.ts';
import { demandOurs, journalKey } from './subjects.ts';
import { receive } from './take-payment.ts';

type View = Output<typeof contract.confirmPayment>;

const UNKNOWN = notFound('payment.paymentUnknown');

/**
 * Confirms a transfer from the statement, by a second person, for exactly its sum. It enters the till that took it; when that one is closed, the
 * confirmer's own: nothing is ever added to a closed till.
 */
export async function confirmPayment(ctx: Context, input: Input<typeof contract.confirmPayment>): Promise<View> {
  const actor = signedIn(ctx);
  const payment = await lockOurs(ctx, actor, input.id);
  demand(notPending(payment) ?? confirmsOwn(actor, payment));
  if (input.amount !== payment.amount) refuse(badInput('payment.amountDiffers', 'amount', { expected: payment.amount }));
  if (input.statementDay > dayOf(ctx.now)) refuse(badInput('payment.statementInFuture', 'statementDay'));
  if (await isStatementUsed(ctx.db, payment.accountId ?? '', input.statementRef)) refuse(badInput('payment.statementUsed', 'statementRef'));
  const till = await tillFor(ctx, payment, actor);
  await settle(ctx, payment, till, { by: 'statement', staffId: actor.staffId, evidenceNo: input.statementRef, statementDay: input.statementDay });
  return paymentView(ctx, payment.id);
}

/** Gives up a transfer that has not come. */
export async function withdrawPayment(ctx: Context, input: Input<typeof contract.withdrawPayment>): Promise<View> {
  const actor = signedIn(ctx);
  const payment = await lockOurs(ctx, actor, input.id);
  demand(notPending(payment));
  await withdrawPaymentRow(ctx.db, payment.id, { staffId: actor.staffId, at: ctx.now, reason: storable(input.reason) });
  await freeCharges(ctx.db, payment.id);
  await note(ctx, { kind: 'payment.transferWithdrawn', unitId: payment.unitId, subject: { kind: 'payment', id: payment.id }, ...(await journalKey(ctx, payment.dossierId)), facts: { purse: payment.purse, amount: payment.amount } });
  return paymentView(ctx, payment.id);
}

type Proof = { readonly by: ConfirmedBy; readonly staffId: string | null; readonly evidenceNo: string; readonly statementDay: Day | null };

/** A transfer that has come: the payment, its charges, the line of the purse and the receipt in one transaction. */
export async function settle(ctx: Context, payment: Payment, till: IssuingTill, proof: Proof): Promise<void> {
  await confirmPaymentRow(ctx.db, payment.id, { ...proof, at: ctx.now, sessionId: till.id, tillUnitId: till.unitId });
  await markPaid(ctx.db, payment.id);
  await receive(ctx, payment, till);
  const { unitId, purse, method, amount } = payment;
  await note(ctx, { kind: 'payment.paid', unitId, subject: { kind: 'payment', id: payment.id }, ...(await journalKey(ctx, payment.dossierId)), facts: { purse, method, amount, sessionId: till.id, confirmedBy: proof.by } });
}

/** The payment, held, when it is of the asker's unit or its tills. */
async function lockOurs(ctx: Context, actor: Actor, id: string): Promise<Payment> {
  const payment = required(await lockPayment(ctx.db, id), UNKNOWN);
  demandOurs(actor, [payment.unitId, payment.tillUnitId], UNKNOWN);
  return payment;
}

async function tillFor(ctx: Context, payment: Payment, actor: Actor): Promise<IssuingTill> {
  const taken = payment.sessionId === null ? undefined : await lockSession(ctx, payment.sessionId);
  if (taken?.open === true) return taken;
  const own = required(await holdOpenSession(ctx.db, actor.staffId, actor.unitId), problem('payment.sessionClosed'));
  return { ...own, staffId: actor.staffId };
}
