import { dayOf, yearOf } from '#kernel/day.ts';
import { problem, refuse } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { lineWords } from '../rules/receipts.ts';
import { listChargesOfPayment } from '../store/charges.ts';
import type { Payment } from '../store/payments.ts';
import { lockRanges, takeReceiptNumber, type Range } from '../store/ranges.ts';
import { findDelegate, findDossierWords, getIssuer, insertReceipt, type Delegate } from '../store/receipts.ts';
import { journalKey } from './subjects.ts';

/** The till a receipt is issued at: whose it is, and where. */
export type IssuingTill = { readonly id: string; readonly unitId: string; readonly till: string | null; readonly staffId: string };
type Paid = Pick<Payment, 'id' | 'unitId' | 'dossierId' | 'amount' | 'method' | 'payerName' | 'payerAddress'>;

/** The first range of a till that still has numbers, held; refuses by name when none was ever allocated, or when all are used. */
export async function rangeOf(ctx: Context, till: IssuingTill, moneyUnitId: string): Promise<Range> {
  const ranges = await lockRanges(ctx.db, { tillUnitId: till.unitId, till: till.till, staffId: till.staffId, moneyUnitId, year: yearOf(dayOf(ctx.now)) });
  const next = ranges.find((range) => range.nextNo <= range.toNo);
  return next ?? refuse(problem(ranges.length === 0 ? 'payment.noReceiptRange' : 'payment.rangeUsedUp'));
}

/**
 * Issues the receipt of a payment with the next number of its till, in the name of the agency and, where a helper collects, with the helper named
 * as delegate. The number, the receipt and the money are one transaction: what is refused later leaves no gap.
 */
export async function issueReceipt(ctx: Context, payment: Paid, till: IssuingTill, replacesId: string | null = null): Promise<string> {
  const range = await rangeOf(ctx, till, payment.unitId);
  const said = await contentOf(ctx, payment, till, range);
  const number = await takeReceiptNumber(ctx.db, range.id);
  const { agencyUnitId, template, symbol, seriesYear } = range;
  const id = newId();
  await insertReceipt(ctx.db, { ...said, id, unitId: till.unitId, rangeId: range.id, agencyUnitId, template, symbol, seriesYear, number, paymentId: payment.id, replacesId, sessionId: till.id });
  await note(ctx, { kind: 'payment.receiptIssued', unitId: till.unitId, subject: { kind: 'receipt', id }, ...(await journalKey(ctx, payment.dossierId)), facts: { paymentId: payment.id, template, symbol, number, amount: payment.amount, replacesId } });
  return id;
}

/** What stands on the receipt beside its number. */
async function contentOf(ctx: Context, payment: Paid, till: IssuingTill, range: Range) {
  const issuedDay = dayOf(ctx.now);
  const charges = await listChargesOfPayment(ctx.db, payment.id);
  const dossier = payment.dossierId === null ? undefined : await findDossierWords(ctx.db, payment.dossierId);
  const delegate = await findDelegate(ctx.db, till.staffId, range.agencyUnitId, issuedDay);
  const issuer = await getIssuer(ctx.db, till.staffId);
  const { payerName, payerAddress, amount, method } = payment;
  return {
    payerName, payerAddress, amount, method, procedureName: dossier?.procedureName ?? null, dossierCode: dossier?.code ?? null, ...delegateWords(delegate),
    lines: charges.map((charge) => ({ name: lineWords(charge.name, charge.facts), amount: charge.amount })), issuedBy: issuer.staffId, issuedEmployer: issuer.employer, issuedAt: ctx.now, issuedDay,
  };
}

function delegateWords(delegate: Delegate | undefined) {
  return { delegateName: delegate?.name ?? null, delegateAddress: delegate?.address ?? null, delegationDocument: delegate?.document ?? null };
}
