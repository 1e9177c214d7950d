import { signedIn, type Actor } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { forbidden, notFound, problem, Refusal, refuse, required } from '#kernel/problem.ts';
import { storable } from '#kernel/text.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { signatureFits, signatureOf } from '#platform/signature.ts';
import type * as contract from '../contract/paying.ts';
import { billRefIn, canonicalNotice, type NoticeOutcome } from '../rules/payments.ts';
import { listAccountsByNumber, type AccountRow } from '../store/accounts.ts';
import { findNotice, findNoticeOf, insertNotice, insertSettlement, listNoticeRows, lockTransaction, type NoticeRow } from '../store/notices.ts';
import { isStatementUsed, lockPaymentByBill, type Payment } from '../store/payments.ts';
import { settle } from './confirm-payment.ts';
import { rangeOf, type IssuingTill } from './issue-receipt.ts';
import { markOf } from './page-marks.ts';
import { lockSession } from './purses.ts';
import { demandOurs, unitsRead } from './subjects.ts';

type Told = Input<typeof contract.confirmPaymentByCallback>;
type View = Output<typeof contract.settleBankNotice>;

const UNKNOWN = notFound('payment.noticeUnknown');

/**
 * The bank's word about one transaction, believed only with the signature of its account: the bill it fits is confirmed; what fits none is kept for
 * a person. Told twice, it is answered as the first time.
 */
export async function confirmPaymentByCallback(ctx: Context, input: Told): Promise<Output<typeof contract.confirmPaymentByCallback>> {
  const accounts = await demandSigned(ctx, input);
  await lockTransaction(ctx.db, input);
  const before = await findNoticeOf(ctx.db, input);
  if (before !== undefined) return sameAgain(before, input);
  const billRef = billRefIn(input.billRef);
  const payment = billRef === undefined ? undefined : await lockPaymentByBill(ctx.db, billRef);
  const account = accounts.find((one) => one.id === payment?.accountId);
  const fitting = account === undefined ? undefined : payment;
  const outcome = fitting === undefined ? 'unknownBill' : await outcomeOf(ctx, fitting, input);
  const known = required(account ?? accounts[0], forbidden('payment.signatureWrong'));
  const notice = { id: newId(), accountId: known.id, unitId: fitting?.unitId ?? known.unitId, paymentId: fitting?.id ?? null, outcome, receivedAt: ctx.now };
  const { bankBin, transactionRef, amount } = input;
  await insertNotice(ctx.db, { ...notice, bankBin, account: input.account, transactionRef, billRef: input.billRef, amount, paidAt: new Date(input.paidAt) });
  await note(ctx, { kind: 'payment.noticeReceived', unitId: notice.unitId, subject: { kind: 'bankNotice', id: notice.id }, facts: { outcome, amount, paymentId: notice.paymentId } });
  return { outcome, noticeId: notice.id };
}

/** Lines the bank told of for the asker's units, newest first. */
export async function listBankNotices(ctx: Context, input: Input<typeof contract.listBankNotices>): Promise<Output<typeof contract.listBankNotices>> {
  const limit = input.limit ?? 50;
  const rows = await listNoticeRows(ctx.db, { units: await unitsRead(ctx), unsettled: input.unsettled === true, after: placeOf(input.after), limit: limit + 1 });
  const page = toPage(rows, limit, (row) => markOf(row.receivedAt, row.id));
  const actor = signedIn(ctx);
  return { rows: page.rows.map((row) => viewOf(row, actor)), next: page.next };
}

/** Says what became of a line that fitted nothing. */
export async function settleBankNotice(ctx: Context, input: Input<typeof contract.settleBankNotice>): Promise<View> {
  const actor = signedIn(ctx);
  const notice = required(await findNotice(ctx.db, input.id), UNKNOWN);
  demandOurs(actor, [notice.unitId], UNKNOWN);
  if (notice.outcome === 'confirmed') refuse(problem('payment.noticeMatched'));
  const documentNo = input.documentNo === undefined ? null : storable(input.documentNo);
  const settled = await insertSettlement(ctx.db, { noticeId: notice.id, ending: input.ending, explanation: storable(input.explanation), documentNo, staffId: actor.staffId, at: ctx.now });
  if (!settled) refuse(problem('payment.noticeSettled'));
  await note(ctx, { kind: 'payment.noticeEnded', unitId: notice.unitId, subject: { kind: 'bankNotice', id: notice.id }, facts: { ending: input.ending, amount: notice.amount } });
  return viewOf(required(await findNotice(ctx.db, notice.id), UNKNOWN), actor);
}

/** The accounts behind a notice whose signature is right. Each account has its own secret, made from the installation's: one that leaks opens no other. */
async function demandSigned(ctx: Context, told: Told): Promise<AccountRow[]> {
  const master = required(ctx.installation.callbackSecret, problem('payment.callbackClosed', {}, 503));
  const secret = signatureOf(master, `${told.bankBin}|${told.account}`);
  const accounts = await listAccountsByNumber(ctx.db, told.bankBin, told.account);
  const fits = signatureFits(secret, canonicalNotice(told), told.signature);
  return fits && accounts.length > 0 ? accounts : refuse(forbidden('payment.signatureWrong'));
}

function sameAgain(before: NoticeRow, told: Told): Output<typeof contract.confirmPaymentByCallback> {
  const same = before.billRef === told.billRef && before.amount === told.amount && before.paidAt.getTime() === Date.parse(told.paidAt);
  return same ? { outcome: before.outcome, noticeId: before.id } : refuse(problem('payment.callbackReplayed'));
}

/** Everything that could stand in the way is asked before anything is written, so that the notice itself is always kept. */
async function outcomeOf(ctx: Context, payment: Payment, told: Told): Promise<NoticeOutcome> {
  if (payment.state !== 'pending' || (await isStatementUsed(ctx.db, payment.accountId ?? '', told.transactionRef))) return 'notPending';
  if (payment.amount !== told.amount) return 'amountDiffers';
  // Begun online: no till has it yet, a person confirms it into hers.
  const till = payment.sessionId === null ? undefined : await lockSession(ctx, payment.sessionId);
  if (till === undefined || !till.open) return 'sessionClosed';
  if (payment.purse === 'fee' && !(await hasNumber(ctx, till, payment.unitId))) return 'noReceiptRange';
  await settle(ctx, payment, till, { by: 'bank', staffId: null, evidenceNo: told.transactionRef, statementDay: null });
  return 'confirmed';
}

async function hasNumber(ctx: Context, till: IssuingTill, unitId: string): Promise<boolean> {
  try {
    await rangeOf(ctx, till, unitId);
    return true;
  } catch (thrown) {
    if (thrown instanceof Refusal) return false;
    throw thrown;
  }
}

function viewOf(row: NoticeRow, actor: Actor): View {
  const { id, bankName, account, transactionRef, billRef, amount, paidAt, receivedAt, outcome, paymentId, expected, ending, explanation, documentNo, settledByName, settledAt } = row;
  const settlement = ending === null || settledAt === null ? null : { ending, explanation: explanation ?? '', documentNo, settledBy: settledByName ?? '', settledAt };
  const maySettle = actor.permissions.includes('payment.settle') && outcome !== 'confirmed' && settlement === null && row.unitId === actor.unitId;
  return { id, bankName, account, transactionRef, billRef, amount, paidAt, receivedAt, outcome, paymentId, expected, maySettle, settlement };
}
