import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { notFound } from '#kernel/problem.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/charging.ts';
import { owedSums } from '../rules/charges.ts';
import { showReceiptNumber } from '../rules/receipts.ts';
import { showRefundNumber } from '../rules/refunds.ts';
import { listChargesOf, type ChargeRow } from '../store/charges.ts';
import { listRulesInForce } from '../store/fee-rules.ts';
import { listPaymentsOf } from '../store/payments.ts';
import { listReceiptsOf } from '../store/receipts.ts';
import { listRefundsOf } from '../store/refunds.ts';
import { chargeView } from './charges.ts';
import { demandReach, dossierSeen } from './subjects.ts';

type Answer = Output<typeof contract.listCharges>;

/** What a dossier (with its shipments) or a shipment costs, owes, has paid and got back, with the fees that could be charged. */
export async function listCharges(ctx: Context, input: Input<typeof contract.listCharges>): Promise<Answer> {
  signedIn(ctx);
  const subject = { kind: input.subjectKind, id: input.subjectId };
  const rules = subject.kind === 'dossier' ? await rulesOf(ctx, subject.id) : [];
  const charges = await listChargesOf(ctx.db, subject);
  if (subject.kind === 'shipment') await demandReach(ctx, charges.map((charge) => charge.unitId), notFound('payment.subjectUnknown'));
  return { charges: charges.map(chargeView), owed: owedSums(charges.filter(isOwed)), payments: await paymentsOf(ctx, subject), rules };
}

function isOwed(charge: ChargeRow): boolean {
  return charge.state === 'open' || charge.state === 'pending';
}

async function rulesOf(ctx: Context, dossierId: string): Promise<Answer['rules']> {
  const dossier = await dossierSeen(ctx, dossierId);
  const rules = await listRulesInForce(ctx.db, dossier.receptionUnitId, dossier.receivedDay ?? dayOf(ctx.now), dossier.procedureCode);
  return rules.map(({ id, nameVi: name, code }) => ({ id, name, code }));
}

async function paymentsOf(ctx: Context, subject: { kind: 'dossier' | 'shipment'; id: string }): Promise<Answer['payments']> {
  const payments = await listPaymentsOf(ctx.db, subject);
  const ids = payments.map(({ id }) => id);
  const receipts = await listReceiptsOf(ctx.db, ids);
  const refunds = await listRefundsOf(ctx.db, ids);
  return payments.map(({ id, purse, method, state, amount, refunded, billRef, takenAt, takenByName: takenBy, confirmedAt, chargeIds }) => ({
    id, purse, method, state, amount, refunded, billRef, takenAt, takenBy, confirmedAt, chargeIds: [...chargeIds],
    receipts: receipts.filter((one) => one.paymentId === id).map((one) => ({ id: one.id, template: one.template, symbol: one.symbol, number: showReceiptNumber(one.number, one.issuedDay), state: one.state, issuedAt: one.issuedAt })),
    refunds: refunds.filter((one) => one.paymentId === id).map((one) => ({ id: one.id, number: showRefundNumber(one), state: one.state, amount: one.amount, askedAt: one.askedAt })),
  }));
}
