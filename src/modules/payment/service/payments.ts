import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { demand, notFound, problem, required } from '#kernel/problem.ts';
import { qrModules } from '#platform/barcode.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/paying.ts';
import { paymentActs } from '../rules/acts.ts';
import { notPending, purposeOf } from '../rules/payments.ts';
import { showReceiptNumber } from '../rules/receipts.ts';
import { purposeWrong, vietQr } from '../rules/viet-qr.ts';
import { findAccount, type AccountRow } from '../store/accounts.ts';
import { findPayment, listPaymentRows, type PaymentRow } from '../store/payments.ts';
import { markOf } from './page-marks.ts';
import { shownActs } from './shown-acts.ts';
import { demandReach, unitsRead } from './subjects.ts';

type View = Output<typeof contract.getPayment>;

const UNKNOWN = notFound('payment.paymentUnknown');

/** One payment within the asker's reach. */
export async function getPayment(ctx: Context, input: Input<typeof contract.getPayment>): Promise<View> {
  return viewOf(await paymentSeen(ctx, input.id));
}

/** Payments of the asker's units, newest first. */
export async function listPayments(ctx: Context, input: Input<typeof contract.listPayments>): Promise<Output<typeof contract.listPayments>> {
  const actor = signedIn(ctx);
  const limit = input.limit ?? 50;
  const rows = await listPaymentRows(ctx.db, { units: await unitsRead(ctx), state: input.state, after: placeOf(input.after), limit: limit + 1 });
  const page = toPage(rows, limit, (row) => markOf(row.takenAt, row.id));
  const actsOf = (row: PaymentRow) => paymentActs({ actor, hasTill: false, dossier: undefined }, { state: row.state, takenBy: row.takenBy, units: [row.unitId, row.tillUnitId], mostBack: 0 });
  return { rows: page.rows.map((row) => ({ ...viewOf(row), acts: shownActs(actsOf(row)) })), next: page.next };
}

/** What a banking app reads to pay a transfer that waits: the agency's account, the sum, the bill's reference. */
export async function getPaymentQr(ctx: Context, input: Input<typeof contract.getPaymentQr>): Promise<Output<typeof contract.getPaymentQr>> {
  const bill = await billOf(ctx, await paymentSeen(ctx, input.id));
  return { ...bill, picture: qrModules(bill.payload) };
}

/** The bill of a transfer that waits; its account is the one it was made out to. */
export async function billOf(ctx: Context, payment: PaymentRow): Promise<Omit<Output<typeof contract.getPaymentQr>, 'picture'>> {
  demand(notPending(payment));
  const { bankBin, bankName, account, holder }: AccountRow = required(payment.accountId === null ? undefined : await findAccount(ctx.db, payment.accountId), problem('payment.accountMissing'));
  const billRef = payment.billRef ?? '';
  const purpose = purposeOf(payment.purse, billRef);
  demand(purposeWrong(purpose));
  const { amount } = payment;
  return { payload: vietQr({ bankBin, account, amount, purpose }), amount, purpose, billRef, bankName, bankBin, account, holder };
}

/** A payment within the asker's reach; elsewhere it does not exist. */
export async function paymentSeen(ctx: Context, id: string): Promise<PaymentRow> {
  const row = required(await findPayment(ctx.db, id), UNKNOWN);
  await demandReach(ctx, [row.unitId, row.tillUnitId], UNKNOWN);
  return row;
}

/** A payment as every operation on it answers it. */
export async function paymentView(ctx: Context, id: string): Promise<View> {
  return viewOf(required(await findPayment(ctx.db, id), UNKNOWN));
}

function viewOf(row: PaymentRow): View {
  const { id, subjectKind, subjectId, dossierId, purse, method, state, amount, tendered, refunded, billRef, payerName, takenAt, confirmedBy, confirmedAt, sessionId, receiptId } = row;
  const receiptNumber = row.receiptNo === null ? null : `${row.receiptSymbol ?? ''} ${showReceiptNumber(row.receiptNo, row.receiptDay ?? dayOf(takenAt))}`;
  const change = tendered === null ? null : tendered - amount;
  return { id, subjectKind, subjectId, dossierId, purse, method, state, amount, tendered, change, refunded, billRef, payerName, takenAt, takenBy: row.takenByName, confirmedBy, confirmedAt, sessionId, chargeIds: [...row.chargeIds], receiptId, receiptNumber };
}
