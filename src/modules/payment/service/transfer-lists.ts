import { signedIn } from '#kernel/actor.ts';
import { dayOf, yearOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { demand, notFound, required } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/agency-money.ts';
import { cutOffAt, dayNotOver, DEFAULT_RULE, dueOf, nothingToTransfer, showNo } from '../rules/transfer-list.ts';
import { findCashRule, takeCashNumber } from '../store/day-close.ts';
import { countUnlisted, findList, insertList, listListed, listLists, listMethodSums, type ListRow } from '../store/transfer-lists.ts';
import { showReceipt } from './cash-lists.ts';
import { markOf } from './page-marks.ts';

type Whole = Output<typeof contract.getTransferList>;

const LINES_SHOWN = 2000;

/** Puts every fee line of the unit until the day's cut-off that stands on no list yet onto one; each line once, for good. */
export async function makeTransferList(ctx: Context, input: Input<typeof contract.makeTransferList>): Promise<Whole> {
  const actor = signedIn(ctx);
  const rule = (await findCashRule(ctx.db, actor.unitId, input.throughDay)) ?? DEFAULT_RULE;
  demand(dayNotOver(input.throughDay, rule, ctx.now));
  const [id, year, due] = [newId(), yearOf(dayOf(ctx.now)), dueOf(input.rhythm, input.throughDay, rule)];
  const number = await takeCashNumber(ctx.db, actor.unitId, 'list', year);
  const list = { id, unitId: actor.unitId, year, number, rhythm: input.rhythm, throughDay: input.throughDay, cutOffAt: cutOffAt(input.throughDay, rule), dueDay: due.day, dueSource: due.source };
  demand(nothingToTransfer(await insertList(ctx.db, { ...list, by: actor.staffId, at: ctx.now })));
  const whole = await wholeOf(ctx, id, actor.unitId);
  await note(ctx, { kind: 'payment.transferListMade', unitId: actor.unitId, subject: { kind: 'transferList', id }, facts: { no: whole.list.no, rhythm: input.rhythm, throughDay: input.throughDay, lines: whole.list.lines, total: whole.list.total } });
  return whole;
}

/** One list of the asker's unit. */
export async function getTransferList(ctx: Context, input: Input<typeof contract.getTransferList>): Promise<Whole> {
  return wholeOf(ctx, input.id, signedIn(ctx).unitId);
}

/** The lists of the asker's unit, and what waits for the next. */
export async function listTransferLists(ctx: Context, input: Input<typeof contract.listTransferLists>): Promise<Output<typeof contract.listTransferLists>> {
  const { unitId } = signedIn(ctx);
  const limit = input.limit ?? 50;
  const page = toPage(await listLists(ctx.db, unitId, placeOf(input.after), limit + 1), limit, (row) => markOf(row.madeAt, row.id));
  const { lines, amount, oldest } = await countUnlisted(ctx.db, unitId);
  return { rows: page.rows.map(showList), next: page.next, waiting: { lines, amount, oldestDay: oldest === null ? null : dayOf(oldest) } };
}

async function wholeOf(ctx: Context, id: string, unitId: string): Promise<Whole> {
  const list = required(await findList(ctx.db, id, unitId), notFound('payment.listUnknown'));
  const listed = await listListed(ctx.db, id, LINES_SHOWN);
  const lines = listed.map(({ entryId, enteredAt, kind, method, amount, sessionId, receiptCancelled, ...receipt }) => ({ entryId, enteredAt, kind, method, amount, sessionId, receiptNo: showReceipt(receipt), receiptCancelled: receiptCancelled ?? false }));
  return { list: showList(list), cutOffAt: list.cutOffAt, byMethod: await listMethodSums(ctx.db, id), lines, more: list.lines > lines.length };
}

function showList({ number, year, unitId: _unitId, cutOffAt: _cutOffAt, ...row }: ListRow): Whole['list'] {
  return { ...row, no: showNo(number, year) };
}
