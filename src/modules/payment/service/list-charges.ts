import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { notFound } from '#kernel/problem.ts';
import type { SeenRow } from '#modules/dossier/store/rows.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/charging.ts';
import { billActs, billsOf, chargeActs, chargingActs, mostBackOf, paymentActs, receiptActs, refundActs, type Asking } from '../rules/acts.ts';
import { owedSums, sumOf } from '../rules/charges.ts';
import { showReceiptNumber } from '../rules/receipts.ts';
import { showRefundNumber } from '../rules/refunds.ts';
import { findOpenTill } from '../store/cash-sessions.ts';
import { listChargesOf, type ChargeRow } from '../store/charges.ts';
import { listRulesInForce } from '../store/fee-rules.ts';
import { listPaymentsOf, type PaymentRow } from '../store/payments.ts';
import { listReceiptsOf, type ReceiptRow } from '../store/receipts.ts';
import { listRefundsOf, type RefundRow } from '../store/refunds.ts';
import { chargeView } from './charges.ts';
import { feeRuleView } from './fee-rules.ts';
import { shownActs } from './shown-acts.ts';
import { demandReach, dossierSeen } from './subjects.ts';

type Answer = Output<typeof contract.listCharges>;
type Acts = Answer['acts'];

/** What a dossier (with its shipments) or a shipment costs, owes, has paid and got back, the fees that could be charged, and what the asker may do. */
export async function listCharges(ctx: Context, input: Input<typeof contract.listCharges>): Promise<Answer> {
  const actor = signedIn(ctx);
  const subject = { kind: input.subjectKind, id: input.subjectId };
  const dossier = subject.kind === 'dossier' ? await dossierSeen(ctx, subject.id) : undefined;
  const charges = await listChargesOf(ctx.db, subject);
  if (dossier === undefined) await demandReach(ctx, charges.map((charge) => charge.unitId), notFound('payment.subjectUnknown'));
  const till = await findOpenTill(ctx.db, actor.staffId, actor.unitId);
  const asking = { actor, dossier, hasTill: till !== undefined };
  return {
    charges: charges.map((row) => ({ ...chargeView(row), acts: shownActs(chargeActs(asking, row)) })),
    owed: owedSums(charges.filter(isOwed)),
    bills: billsOf(charges).map(({ charges: due, ...bill }) => ({ purse: bill.purse, subjectKind: bill.subjectKind, subjectId: bill.subjectId, chargeIds: due.map(({ id }) => id), amount: sumOf(due), acts: shownActs(billActs(asking, bill)) })),
    payments: await paymentsOf(ctx, subject, asking, charges),
    ...(await feesOf(ctx, dossier)),
    till: till ?? null,
    acts: shownActs(chargingActs(asking)),
  };
}

function isOwed(charge: ChargeRow): boolean {
  return charge.state === 'open' || charge.state === 'pending';
}

async function feesOf(ctx: Context, dossier: SeenRow | undefined): Promise<Pick<Answer, 'procedure' | 'rules'>> {
  if (dossier === undefined) return { procedure: null, rules: [] };
  const day = dossier.receivedDay ?? dayOf(ctx.now);
  const rules = await listRulesInForce(ctx.db, dossier.receptionUnitId, day, dossier.procedureCode);
  return { procedure: { code: dossier.procedureCode, day }, rules: rules.map(feeRuleView) };
}

async function paymentsOf(ctx: Context, subject: { kind: 'dossier' | 'shipment'; id: string }, asking: Asking, charges: readonly ChargeRow[]): Promise<Answer['payments']> {
  const payments = await listPaymentsOf(ctx.db, subject);
  const ids = payments.map(({ id }) => id);
  const receipts = Map.groupBy(await listReceiptsOf(ctx.db, ids), ({ paymentId }) => paymentId);
  const refunds = Map.groupBy(await listRefundsOf(ctx.db, ids), ({ paymentId }) => paymentId);
  const today = dayOf(ctx.now);
  return payments.map((payment) => {
    const back = refunds.get(payment.id) ?? [];
    return {
      ...paymentLine(payment, asking, charges, back),
      receipts: (receipts.get(payment.id) ?? []).map((one) => receiptLine(one, shownActs(receiptActs(asking, { ...one, units: [one.unitId, one.paymentUnitId] }, { amount: payment.amount, paidBack: payment.refunded }, today)))),
      refunds: back.map((one) => refundLine(one, shownActs(refundActs(asking, { ...one, units: [one.unitId, one.tillUnitId] })))),
    };
  });
}

function paymentLine(payment: PaymentRow, asking: Asking, charges: readonly ChargeRow[], refunds: readonly RefundRow[]) {
  const { id, purse, method, state, amount, tendered, refunded, billRef, takenAt, takenBy, takenByName, confirmedAt, chargeIds } = payment;
  const alreadyBack = sumOf(refunds.filter((one) => one.state !== 'declined'));
  const mostBack = state === 'confirmed' ? mostBackOf(charges.filter((charge) => chargeIds.includes(charge.id)), alreadyBack) : [];
  const acts = paymentActs(asking, { state, takenBy, units: [payment.unitId, payment.tillUnitId], mostBack: Math.max(0, ...mostBack.map((one) => one.amount)) });
  return { id, purse, method, state, amount, tendered, change: tendered === null ? null : tendered - amount, refunded, mostBack, billRef, takenAt, takenBy: takenByName, confirmedAt, chargeIds: [...chargeIds], acts: shownActs(acts) };
}

function receiptLine({ id, template, symbol, number, issuedDay, state, issuedAt, issuedByName: issuedBy, replacesId, cancelReason }: ReceiptRow, acts: Acts) {
  return { id, template, symbol, number: showReceiptNumber(number, issuedDay), state, issuedAt, issuedBy, replacesId, cancelReason, acts };
}

function refundLine(row: RefundRow, acts: Acts) {
  const { id, state, method, ground, reason, amount, askedByName: askedBy, askedAt, settledAt, declineReason } = row;
  return { id, number: showRefundNumber(row), state, method, ground, reason, amount, askedBy, askedAt, settledAt, declineReason, acts };
}
