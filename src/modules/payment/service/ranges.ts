import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, demand, notFound, refuse, required } from '#kernel/problem.ts';
import { storable } from '#kernel/text.ts';
import { findStaff } from '#modules/access/store.ts';
import { note } from '#modules/journal/service.ts';
import { getHelperOrganisation, getUnitByCode } from '#modules/organisation/store.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/receipts.ts';
import { versionWrong } from '../rules/fee-rule.ts';
import { beginsAnewEachYear, rangeWrong } from '../rules/receipts.ts';
import * as store from '../store/ranges.ts';
import { findLatestDelegation, insertDelegation } from '../store/receipts.ts';

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
  return viewOf(required(await store.findRange(ctx.db, id), notFound('payment.noReceiptRange')));
}

export async function listReceiptRanges(ctx: Context, input: Input<typeof contract.listReceiptRanges>): Promise<Output<typeof contract.listReceiptRanges>> {
  const unitId = input.unitCode === undefined ? null : (await getUnitByCode(ctx.db, input.unitCode)).id;
  return { rows: (await store.listRanges(ctx.db, unitId, input.year ?? null)).map(viewOf) };
}

/** The document by which an organisation issues receipts in an agency's name. */
export async function saveReceiptDelegation(ctx: Context, input: Input<typeof contract.saveReceiptDelegation>): Promise<Output<typeof contract.saveReceiptDelegation>> {
  const agency = await getUnitByCode(ctx.db, input.agencyCode);
  const helper = await getHelperOrganisation(ctx.db, input.helperOrganisationId);
  const latest = await findLatestDelegation(ctx.db, agency.id, helper.id);
  const { validFrom, validTo = null } = input;
  const closed = latest === undefined ? undefined : { validFrom: latest.validFrom, validTo: latest.validTo ?? FOREVER };
  const wrong = versionWrong(validFrom, validTo, closed);
  if (wrong) refuse(wrong.code === 'payment.ruleOverlaps' ? badInput('payment.delegationOverlaps', 'validFrom', { from: latest?.validFrom ?? '' }) : wrong);
  const id = newId();
  const delegateAddress = input.delegateAddress === undefined ? null : storable(input.delegateAddress);
  await insertDelegation(ctx.db, { id, agencyUnitId: agency.id, helperOrganisationId: helper.id, document: storable(input.document), delegateAddress, validFrom, validTo }, { staffId: ctx.actor?.staffId ?? null, at: ctx.now });
  await note(ctx, { kind: 'payment.delegationSaved', unitId: agency.id, subject: { kind: 'receiptDelegation', id }, facts: { agency: agency.code, helperOrganisationId: helper.id, validFrom } });
  return { id };
}

/** A delegation without a last day is never overlapped: the document is append-only and a new one begins after the old has ended. */
const FOREVER = '9999-12-31';

function viewOf(row: store.RangeRow): View {
  const { id, workstation, template, symbol, year, fromNo: from, toNo: to, nextNo: next } = row;
  const staff = row.staffId === null ? null : { id: row.staffId, name: row.staffName ?? '' };
  return { id, unit: { code: row.unitCode, name: row.unitName }, workstation, staff, agency: { code: row.agencyCode, name: row.agencyName }, template, symbol, year, from, to, next, left: to - next + 1 };
}
