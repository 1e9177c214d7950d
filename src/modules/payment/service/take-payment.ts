import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, demand, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { storable } from '#kernel/text.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId, newSecret } from '#platform/ids.ts';
import type * as contract from '../contract/paying.ts';
import { cannotPayTogether, notOurDossier, sumOf } from '../rules/charges.ts';
import { billRefOf, BILL_REF_LENGTH, takingWrong } from '../rules/payments.ts';
import { findAccountFor } from '../store/accounts.ts';
import { bindCharges, lockCharges, type ChargeRow } from '../store/charges.ts';
import { insertCodFor, type CodFor } from '../store/cod.ts';
import { findOwner, insertPayment, type Payment } from '../store/payments.ts';
import { issueReceipt, type IssuingTill } from './issue-receipt.ts';
import { paymentView } from './payments.ts';
import { enterInPurse, openSession } from './purses.ts';
import { dossierSeen, journalKey } from './subjects.ts';

type Asked = Input<typeof contract.takePayment>;
type View = Output<typeof contract.takePayment>;

/** Takes money for open charges of the asker's own unit. */
export function takePayment(ctx: Context, input: Asked): Promise<View> {
  return payCharges(ctx, input, (charges) => demandOwn(ctx, charges));
}

/**
 * Pays charges of one purse of one subject into the asker's open till: cash and card at once, with the receipt when it is a fee; a transfer waits for
 * the bank. `judge` says whether the asker may take this money; who delivers a shipment has been judged by its own room. `cod`: taken at delivery, `codFor`: of which shipment.
 */
export async function payCharges(ctx: Context, input: Asked & { readonly cod?: boolean; readonly codFor?: CodFor }, judge: (charges: readonly ChargeRow[]) => Promise<void>): Promise<View> {
  const session = { ...(await openSession(ctx)), staffId: signedIn(ctx).staffId };
  const charges = await lockCharges(ctx.db, input.chargeIds);
  await judge(charges);
  demand(cannotPayTogether(charges, input.chargeIds.length));
  const amount = sumOf(charges);
  demand(takingWrong(input.method, amount, input.tendered, input.evidenceNo));
  const payment = await paymentOf(ctx, input, charges, session);
  await insertPayment(ctx.db, payment);
  if (input.codFor !== undefined) await insertCodFor(ctx.db, payment.id, input.codFor);
  await bindCharges(ctx.db, payment.id, input.chargeIds, payment.state === 'pending' ? 'pending' : 'paid');
  if (payment.state === 'confirmed') await receive(ctx, payment, session);
  const { unitId, purse, method } = payment;
  await note(ctx, { kind: payment.state === 'pending' ? 'payment.transferAwaited' : 'payment.paid', unitId, subject: { kind: 'payment', id: payment.id }, ...(await journalKey(ctx, payment.dossierId)), facts: { purse, method, amount, sessionId: session.id, charges: input.chargeIds.length } });
  return paymentView(ctx, payment.id);
}

/** Confirmed money becomes a line of its purse and, when it is a fee, a receipt. */
export async function receive(ctx: Context, payment: Payment, till: IssuingTill): Promise<void> {
  const { purse, method, amount, cod } = payment;
  await enterInPurse(ctx, { sessionId: till.id, unitId: till.unitId, purse, kind: 'received', method, amount, cod, paymentId: payment.id });
  if (purse === 'fee') await issueReceipt(ctx, payment, till);
}

/** Money of a dossier is taken by its one-stop; money of a shipment by the unit that sold it. */
async function demandOwn(ctx: Context, charges: readonly ChargeRow[]): Promise<void> {
  const actor = signedIn(ctx);
  const [first] = charges;
  if (first === undefined) refuse(notFound('payment.chargeUnknown'));
  if (first.subjectKind === 'dossier') demand(notOurDossier(actor, await dossierSeen(ctx, first.subjectId)));
  if (charges.some((charge) => charge.subjectKind === 'shipment' && charge.unitId !== actor.unitId)) refuse(notFound('payment.chargeUnknown'));
}

async function paymentOf(ctx: Context, input: Asked & { readonly cod?: boolean }, charges: readonly ChargeRow[], session: IssuingTill): Promise<Payment> {
  const first = required(charges[0], notFound('payment.chargeUnknown'));
  const { unitId, subjectKind, subjectId, dossierId, purse } = first;
  const { method, tendered = null, evidenceNo = null, cod = false } = input;
  const account = method === 'transfer' ? required(await findAccountFor(ctx.db, unitId, purse, dayOf(ctx.now)), problem('payment.accountMissing')) : undefined;
  const payer = await payerOf(ctx, input, dossierId);
  const settled = method === 'transfer' ? null : ctx.now;
  const confirmed = { confirmedBy: CONFIRMED_BY[method], confirmedStaffId: settled === null ? null : session.staffId, confirmedAt: settled };
  return {
    id: newId(), unitId, subjectKind, subjectId, dossierId, purse, method, state: settled === null ? 'pending' : 'confirmed', amount: sumOf(charges), tendered,
    evidenceNo: method === 'transfer' ? null : evidenceNo, billRef: account === undefined ? null : billRefOf(newSecret(BILL_REF_LENGTH)), accountId: account?.id ?? null,
    payerName: payer.name, payerAddress: payer.address, cod, sessionId: session.id, tillUnitId: session.unitId, takenBy: session.staffId, takenAt: ctx.now, ...confirmed,
  };
}

const CONFIRMED_BY = { cash: 'cash', card: 'cardSlip', transfer: null } as const;

async function payerOf(ctx: Context, input: Asked, dossierId: string | null): Promise<{ name: string; address: string | null }> {
  const owner = dossierId === null ? undefined : await findOwner(ctx.db, dossierId);
  if (input.payerName === undefined) return owner ?? refuse(badInput('payment.payerMissing', 'payerName'));
  return { name: storable(input.payerName), address: input.payerAddress === undefined ? null : storable(input.payerAddress) };
}
