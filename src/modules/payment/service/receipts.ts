import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { demand, notFound, required } from '#kernel/problem.ts';
import { storable } from '#kernel/text.ts';
import { receiptLaw } from '#modules/forms/rules/regulation.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/receipts.ts';
import { cannotCancelReceipt, cannotReplace, showReceiptNumber } from '../rules/receipts.ts';
import { vnWords } from '../rules/words.ts';
import { lockPayment } from '../store/payments.ts';
import { cancelReceiptRow, findReceipt, listReceiptRows, lockReceipt, type ReceiptRow } from '../store/receipts.ts';
import { sumPaidBack } from '../store/refunds.ts';
import { issueReceipt } from './issue-receipt.ts';
import { markOf, periodOf } from './page-marks.ts';
import { lockSession, openSession } from './purses.ts';
import { demandOurs, demandReach, journalKey, unitsRead } from './subjects.ts';

type View = Output<typeof contract.getReceipt>;

const UNKNOWN = notFound('payment.receiptUnknown');

/** Receipts issued at the asker's tills or for her unit's money, newest first. */
export async function listReceipts(ctx: Context, input: Input<typeof contract.listReceipts>): Promise<Output<typeof contract.listReceipts>> {
  const { from, to, sessionId, state, limit = 50 } = input;
  periodOf(from, to);
  const rows = await listReceiptRows(ctx.db, { units: await unitsRead(ctx), from, to, sessionId, state, after: placeOf(input.after), limit: limit + 1 });
  const page = toPage(rows, limit, (row) => markOf(row.issuedAt, row.id));
  return { rows: page.rows.map(receiptView), next: page.next };
}

export async function getReceipt(ctx: Context, input: Input<typeof contract.getReceipt>): Promise<View> {
  return receiptView(await receiptSeen(ctx, input.id));
}

/** A receipt within the asker's reach; elsewhere it does not exist. */
export async function receiptSeen(ctx: Context, id: string): Promise<ReceiptRow> {
  const row = required(await findReceipt(ctx.db, id), UNKNOWN);
  await demandReach(ctx, [row.unitId, row.paymentUnitId], UNKNOWN);
  return row;
}

/** Cancels a receipt with its reason; it keeps its number and stays readable, the money stays paid. */
export async function cancelReceipt(ctx: Context, input: Input<typeof contract.cancelReceipt>): Promise<View> {
  const actor = signedIn(ctx);
  const row = await lockOurs(ctx, input.id);
  const till = await lockSession(ctx, row.sessionId);
  demand(cannotCancelReceipt(actor, row, dayOf(ctx.now), till.open));
  await cancelReceiptRow(ctx.db, row.id, { staffId: actor.staffId, at: ctx.now, reason: storable(input.reason) });
  const { template, symbol, number, amount } = row;
  await note(ctx, { kind: 'payment.receiptVoided', unitId: row.unitId, subject: { kind: 'receipt', id: row.id }, ...(await journalKey(ctx, row.dossierId)), facts: { template, symbol, number, amount, late: !till.open } });
  return receiptView(required(await findReceipt(ctx.db, row.id), UNKNOWN));
}

/** A new receipt for a payment whose receipt was cancelled: with the next number of the asker's open till, never of a closed one. */
export async function replaceReceipt(ctx: Context, input: Input<typeof contract.replaceReceipt>): Promise<View> {
  const actor = signedIn(ctx);
  const seen = required(await findReceipt(ctx.db, input.id), UNKNOWN);
  const payment = required(await lockPayment(ctx.db, seen.paymentId), UNKNOWN);
  const row = await lockOurs(ctx, input.id);
  demand(cannotReplace(row, payment.amount, await sumPaidBack(ctx.db, payment.id)));
  const session = await openSession(ctx);
  const payerName = input.payerName === undefined ? row.payerName : storable(input.payerName);
  const payerAddress = input.payerAddress === undefined ? row.payerAddress : storable(input.payerAddress);
  const id = await issueReceipt(ctx, { ...payment, payerName, payerAddress }, { ...session, staffId: actor.staffId }, row.id);
  return receiptView(required(await findReceipt(ctx.db, id), UNKNOWN));
}

/** A receipt as screens show it. */
function receiptView(row: ReceiptRow): View {
  const { id, paymentId, template, symbol, state, delegateName, delegationDocument, payerName, payerAddress, procedureName, dossierCode, amount, method, issuedAt, sessionId, replacesId, replacedById } = row;
  const cancelled = row.cancelledAt === null ? null : { at: row.cancelledAt, by: row.cancelledByName ?? '', reason: row.cancelReason ?? '' };
  return {
    id, paymentId, law: receiptLaw(row.issuedDay), template, symbol, number: showReceiptNumber(row.number, row.issuedDay), state, agency: { code: row.agencyCode, name: row.agencyName },
    delegateName, delegationDocument, payerName, payerAddress, procedureName, dossierCode, lines: row.lines.map((line) => ({ ...line })), amount, words: vnWords(amount), method,
    issuedBy: row.issuedByName, issuedAt, sessionId, replacesId, replacedById, cancelled,
  };
}

async function lockOurs(ctx: Context, id: string): Promise<ReceiptRow> {
  const row = required(await lockReceipt(ctx.db, id), UNKNOWN);
  demandOurs(signedIn(ctx), [row.unitId, row.paymentUnitId], UNKNOWN);
  return row;
}
