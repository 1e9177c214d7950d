import { dayOf } from '#kernel/day.ts';
import { type Facts, problem, refuse, required } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import { qrModules } from '#platform/barcode.ts';
import type { Context } from '#platform/context.ts';
import { newId, newSecret } from '#platform/ids.ts';
import { sumOf } from '../rules/charges.ts';
import { BILL_REF_LENGTH, billRefOf } from '../rules/payments.ts';
import { findAccountFor } from '../store/accounts.ts';
import { bindCharges, listChargesOf, lockCharges } from '../store/charges.ts';
import { findOwner, findPayment, insertPayment, type Payment } from '../store/payments.ts';
import { billOf } from './payments.ts';
import { journalKey } from './subjects.ts';

/** What a banking app needs to pay what is open on a dossier. */
export type OnlineBill = Awaited<ReturnType<typeof billOf>> & { readonly picture: ReturnType<typeof qrModules> };

/** For which dossier, of which one-stop; `facts`: for whom it was begun and by what right. */
type Asked = { readonly dossierId: string; readonly unitId: string; readonly facts: Facts };

/**
 * The transfer by which a citizen pays the fees open on her dossier: begun once, answered again as long as it waits. Nothing is paid by it until the bank or the agency has
 * confirmed it. Undefined: nothing is open. Whose dossier it is the caller has asked.
 */
export async function beginTransfer(ctx: Context, of: Asked): Promise<OnlineBill | undefined> {
  const charges = (await listChargesOf(ctx.db, { kind: 'dossier', id: of.dossierId })).filter(({ purse, subjectKind }) => purse === 'fee' && subjectKind === 'dossier');
  const held = await lockCharges(ctx.db, charges.map(({ id }) => id));
  const waiting = held.find(({ state }) => state === 'pending')?.paymentId;
  if (waiting !== undefined && waiting !== null) return shown(ctx, waiting);
  const open = held.filter(({ state }) => state === 'open');
  return open.length === 0 ? undefined : shown(ctx, await begin(ctx, of, open));
}

async function begin(ctx: Context, { dossierId, unitId, facts }: Asked, open: Awaited<ReturnType<typeof lockCharges>>): Promise<string> {
  const account = required(await findAccountFor(ctx.db, unitId, 'fee', dayOf(ctx.now)), problem('payment.accountMissing'));
  const payer = (await findOwner(ctx.db, dossierId)) ?? refuse(problem('payment.payerMissing'));
  const amount = sumOf(open);
  const payment: Payment = {
    id: newId(), unitId, subjectKind: 'dossier', subjectId: dossierId, dossierId, purse: 'fee', method: 'transfer', state: 'pending', amount, tendered: null, evidenceNo: null, billRef: billRefOf(newSecret(BILL_REF_LENGTH)),
    accountId: account.id, payerName: payer.name, payerAddress: payer.address, cod: false, sessionId: null, tillUnitId: unitId, takenBy: null, takenAt: ctx.now, confirmedBy: null, confirmedStaffId: null, confirmedAt: null,
  };
  await insertPayment(ctx.db, payment);
  await bindCharges(ctx.db, payment.id, open.map(({ id }) => id), 'pending');
  await note(ctx, { kind: 'payment.transferAwaited', unitId, subject: { kind: 'payment', id: payment.id }, ...(await journalKey(ctx, dossierId)), facts: { purse: 'fee', method: 'transfer', amount, sessionId: null, charges: open.length, ...facts } });
  return payment.id;
}

async function shown(ctx: Context, id: string): Promise<OnlineBill> {
  const payment = await findPayment(ctx.db, id);
  if (payment === undefined) throw new Error(`no payment ${id}`);
  const bill = await billOf(ctx, payment);
  return { ...bill, picture: qrModules(bill.payload) };
}
