import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, demand, notFound, refuse, required } from '#kernel/problem.ts';
import { storable } from '#kernel/text.ts';
import { findStaff } from '#modules/access/store.ts';
import { note } from '#modules/journal/service.ts';
import { getUnitByCode } from '#modules/organisation/store.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/receipts.ts';
import { beginsAnewEachYear, rangeLow, rangeWrong } from '../rules/receipts.ts';
import * as store from '../store/ranges.ts';

type View = Output<typeof contract.allocateReceiptRange>;

/** Gives a till, or a person who carries her money with her, the next numbers of a series: ranges follow each other and never meet. */
export async function allocateReceiptRange(ctx: Context, input: Input<typeof contract.allocateReceiptRange>): Promise<View> {
  const { template, symbol, year, count, workstation = null, staffId = null } = input;
  if ((workstation === null) === (staffId === null)) refuse(badInput('payment.tillOrPerson', 'workstation'));
  const unit = await getUnitByCode(ctx.db, input.unitCode);
  const agency = await getUnitByCode(ctx.db, input.agencyCode);
  if (staffId !== null && (await findStaff(ctx.db, staffId)) === undefined) refuse(notFound('access.staffUnknown'));
  const seriesYear = beginsAnewEachYear(year) ? year : 0;
  const last = await store.lockSeries(ctx.db, { agencyUnitId: agency.id, template, symbol, seriesYear }, count);
  demand(rangeWrong({ year, template, symbol, first: last + 1, count }, dayOf(ctx.now)));
  const id = newId();
  const by = { staffId: ctx.actor?.staffId ?? null, at: ctx.now, basis: input.basis === undefined ? null : storable(input.basis) };
  await store.insertRange(ctx.db, { id, unitId: unit.id, workstation, staffId, agencyUnitId: agency.id, template, symbol, year, seriesYear, fromNo: last + 1, toNo: last + count, nextNo: last + 1 }, by);
  await note(ctx, { kind: 'payment.rangeAllocated', unitId: unit.id, subject: { kind: 'receiptRange', id }, facts: { agency: agency.code, template, symbol, year, from: last + 1, to: last + count } });
  return viewOf(required(await store.findRange(ctx.db, id), notFound('payment.noReceiptRange')), false);
}

/** The ranges with how far each is used; low are those whose till has little left in all its ranges of the year. */
export async function listReceiptRanges(ctx: Context, input: Input<typeof contract.listReceiptRanges>): Promise<Output<typeof contract.listReceiptRanges>> {
  const unitId = input.unitCode === undefined ? null : (await getUnitByCode(ctx.db, input.unitCode)).id;
  const rows = await store.listRanges(ctx.db, unitId, input.year ?? null);
  const left = new Map<string, number>();
  for (const row of rows) left.set(tillOf(row), (left.get(tillOf(row)) ?? 0) + leftIn(row));
  return { rows: rows.map((row) => viewOf(row, rangeLow(left.get(tillOf(row)) ?? 0, row))) };
}

function tillOf(row: store.RangeRow): string {
  return [row.unitId, row.workstation ?? row.staffId, row.agencyUnitId, row.year].join('/');
}

function leftIn(row: store.RangeRow): number {
  return row.toNo - row.nextNo + 1;
}

function viewOf(row: store.RangeRow, low: boolean): View {
  const { id, workstation, template, symbol, year, fromNo: from, toNo: to, nextNo: next } = row;
  const staff = row.staffId === null ? null : { id: row.staffId, name: row.staffName ?? '' };
  return { id, unit: { code: row.unitCode, name: row.unitName }, workstation, staff, agency: { code: row.agencyCode, name: row.agencyName }, template, symbol, year, from, to, next, left: leftIn(row), low };
}
