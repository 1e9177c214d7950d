import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { notFound, problem, refuse, required } from '#kernel/problem.ts';
import type { FormData } from '#modules/forms/rules/form-data.ts';
import { layOut, type LaidOut } from '#modules/forms/rules/lay-out.ts';
import { formEntry, receiptLaw, regulationFor } from '#modules/forms/rules/regulation.ts';
import { recordPaper } from '#modules/forms/service.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import type * as paying from '../contract/paying.ts';
import type * as receipts from '../contract/receipts.ts';
import type * as refunding from '../contract/refunding.ts';
import { lineWords, showReceiptNumber } from '../rules/receipts.ts';
import { showRefundNumber } from '../rules/refunds.ts';
import { vnWords } from '../rules/words.ts';
import { listChargesOfPayment } from '../store/charges.ts';
import { findMoneyUnit } from '../store/day-close.ts';
import { findPayment } from '../store/payments.ts';
import { findDossierWords, listReceiptsOf } from '../store/receipts.ts';
import { billOf, paymentSeen } from './payments.ts';
import { receiptSeen } from './receipts.ts';
import { refundSeen } from './refunds.ts';
import { journalKey } from './subjects.ts';

type Size = { readonly paperSize?: 'A5' | 'A4' };

/** Prints a receipt; a cancelled one says so, a reprint too. A book of paper keeps one part and gives one. */
export async function printReceipt(ctx: Context, input: Input<typeof receipts.printReceipt>): Promise<Output<typeof receipts.printReceipt>> {
  const row = await receiptSeen(ctx, input.id);
  const { template, symbol, amount, issuedAt, issuedDay } = row;
  const cancelled = row.cancelledAt === null ? null : { at: row.cancelledAt, reason: row.cancelReason ?? '', by: row.cancelledByName ?? '' };
  const data: FormData['feeReceipt'] = {
    template, symbol, number: showReceiptNumber(row.number, issuedDay), principal: { name: row.agencyName, address: orNull(row.agencyAddress), taxCode: null },
    delegate: row.delegateName === null ? null : { name: row.delegateName, address: row.delegateAddress, taxCode: null },
    payer: { name: row.payerName, address: row.payerAddress }, procedure: row.procedureName, dossierCode: row.dossierCode,
    lines: row.lines.map((line) => ({ label: line.name, amount: line.amount })), total: amount, totalInWords: vnWords(amount), paidBy: row.method, receivedAt: issuedAt,
    collector: { name: row.issuedByName, employer: row.issuedEmployer, position: null }, cancelled, parts: receiptLaw(issuedDay) === 'tt303' ? ['kept', 'given'] : ['given'],
  };
  return print(ctx, input, { form: 'feeReceipt', kind: 'payment.receiptPrinted', data, unitId: row.agencyUnitId, dossierId: row.dossierId, subjectId: row.id, number: null });
}

/** Prints what a transfer that waits is for, with its VietQR. */
export async function printPaymentNotice(ctx: Context, input: Input<typeof paying.printPaymentNotice>): Promise<Output<typeof paying.printPaymentNotice>> {
  const actor = signedIn(ctx);
  const payment = await paymentSeen(ctx, input.id);
  const bill = await billOf(ctx, payment);
  const unit = await unitOf(ctx, payment.unitId);
  const words = await dossierWords(ctx, payment.dossierId);
  const data: FormData['paymentNotice'] = {
    purse: payment.purse, agency: unit.name, payer: { name: payment.payerName, address: payment.payerAddress }, ...words, lines: await linesOf(ctx, payment.id), total: payment.amount, totalInWords: vnWords(payment.amount),
    payBy: null, account: { holder: bill.holder, bank: bill.bankName, number: bill.account }, purpose: bill.purpose, vietQr: bill.payload, counter: unit.name,
    issuer: { name: actor.name, employer: actor.employer, position: null },
  };
  return print(ctx, input, { form: 'paymentNotice', kind: 'payment.noticePrinted', data, unitId: unit.id, dossierId: payment.dossierId, subjectId: payment.id, number: null });
}

/** Prints the document of a refund, once its money went. */
export async function printRefund(ctx: Context, input: Input<typeof refunding.printRefund>): Promise<Output<typeof refunding.printRefund>> {
  const refund = await refundSeen(ctx, input.id);
  const number = showRefundNumber(refund);
  if (number === null || refund.settledAt === null) return refuse(problem('payment.refundNotPaid'));
  const payment = required(await findPayment(ctx.db, refund.paymentId), notFound('payment.paymentUnknown'));
  const receipt = (await listReceiptsOf(ctx.db, [payment.id])).at(-1);
  const proof: FormData['refund']['proof'] = receipt === undefined
    ? { kind: 'payment', paidBy: payment.method, reference: payment.billRef ?? payment.evidenceNo, receivedAt: payment.confirmedAt ?? payment.takenAt }
    : { kind: 'receipt', symbol: receipt.symbol, number: showReceiptNumber(receipt.number, receipt.issuedDay), receivedAt: receipt.issuedAt };
  const unit = await unitOf(ctx, refund.unitId);
  const { amount, reason, payeeName: name, identityPaper, authority, method } = refund;
  const data: FormData['refund'] = {
    purse: refund.purse, agency: unit.name, proof, payee: { name: payment.payerName, address: payment.payerAddress }, ...(await dossierWords(ctx, refund.dossierId)),
    lines: [{ label: REFUND_OF[refund.purse], amount }], total: amount, totalInWords: vnWords(amount), reason, legalBasis: null, paidBy: method, at: refund.settledAt,
    taker: { name, identityPaper, authority }, approver: { name: refund.settledByName ?? '', employer: refund.settledByEmployer ?? 'agency', position: null },
    payer: { name: refund.askedByName, employer: refund.askedByEmployer, position: null },
  };
  return print(ctx, input, { form: 'refund', kind: 'payment.refundPrinted', data, unitId: unit.id, dossierId: refund.dossierId, subjectId: refund.id, number });
}

const REFUND_OF = { fee: 'Hoàn phí, lệ phí', postage: 'Hoàn cước', thirdParty: 'Hoàn tiền thu hộ' } as const;

type Printable = 'feeReceipt' | 'paymentNotice' | 'refund';
type Sheet<F extends Printable> = { readonly form: F; readonly kind: string; readonly data: FormData[F]; readonly unitId: string; readonly dossierId: string | null; readonly subjectId: string; readonly number: string | null };

async function print<F extends Printable>(ctx: Context, size: Size, paper: Sheet<F>): Promise<LaidOut> {
  const { form, kind, data, unitId, dossierId, subjectId, number } = paper;
  const unit = await unitOf(ctx, unitId);
  const regulation = regulationFor(dayOf(ctx.now));
  const paperSize = size.paperSize ?? formEntry(form, regulation)?.sizes[0] ?? 'A5';
  const { sheet, recorded } = await recordPaper(ctx, { form, data, unit, regulation, paperSize, dossierId: null, subjectId, number });
  await note(ctx, { kind, unitId, subject: { kind: 'print', id: recorded.id }, ...(await journalKey(ctx, dossierId)), facts: { form, of: subjectId, copyNo: recorded.copyNo, contentHash: recorded.contentHash } });
  return layOut(form, sheet, data);
}

async function unitOf(ctx: Context, unitId: string) {
  return required(await findMoneyUnit(ctx.db, unitId), notFound('organisation.unitUnknown'));
}

async function dossierWords(ctx: Context, dossierId: string | null): Promise<{ procedure: string | null; dossierCode: string | null }> {
  const words = dossierId === null ? undefined : await findDossierWords(ctx.db, dossierId);
  return { procedure: words?.procedureName ?? null, dossierCode: words?.code ?? null };
}

async function linesOf(ctx: Context, paymentId: string) {
  const charges = await listChargesOfPayment(ctx.db, paymentId);
  return charges.map((charge) => ({ label: lineWords(charge.name, charge.facts), amount: charge.amount }));
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
