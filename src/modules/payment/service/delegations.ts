import type { Input, Output } from '#kernel/operation.ts';
import { badInput, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { storable } from '#kernel/text.ts';
import { note } from '#modules/journal/service.ts';
import { getHelperOrganisation, getUnitByCode } from '#modules/organisation/store.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/receipts.ts';
import * as store from '../store/delegations.ts';

type View = Output<typeof contract.endReceiptDelegation>;

const UNKNOWN = notFound('payment.delegationUnknown');

/** The document by which an organisation issues receipts in an agency's name; no day has two of them, also when two are saved at once. */
export async function saveReceiptDelegation(ctx: Context, input: Input<typeof contract.saveReceiptDelegation>): Promise<Output<typeof contract.saveReceiptDelegation>> {
  const { validFrom, validTo = null } = input;
  if (validTo !== null && validTo < validFrom) refuse(badInput('input.periodReversed', 'validTo', { from: validFrom, to: validTo }));
  const agency = await getUnitByCode(ctx.db, input.agencyCode);
  const helper = await getHelperOrganisation(ctx.db, input.helperOrganisationId);
  const id = newId();
  const delegateAddress = input.delegateAddress === undefined ? null : storable(input.delegateAddress);
  const row = { id, agencyUnitId: agency.id, helperOrganisationId: helper.id, document: storable(input.document), delegateAddress, validFrom, validTo };
  if (!(await store.insertDelegation(ctx.db, row, { staffId: ctx.actor?.staffId ?? null, at: ctx.now }))) {
    const met = await store.findDelegationMeeting(ctx.db, row);
    refuse(badInput('payment.delegationOverlaps', 'validFrom', { from: met?.validFrom ?? validFrom }));
  }
  await note(ctx, { kind: 'payment.delegationSaved', unitId: agency.id, subject: { kind: 'receiptDelegation', id }, facts: { agency: agency.code, helperOrganisationId: helper.id, validFrom } });
  return { id };
}

/** The delegations of one agency or of all, the newest of each pair first. */
export async function listReceiptDelegations(ctx: Context, input: Input<typeof contract.listReceiptDelegations>): Promise<Output<typeof contract.listReceiptDelegations>> {
  const agencyId = input.agencyCode === undefined ? null : (await getUnitByCode(ctx.db, input.agencyCode)).id;
  return { rows: (await store.listDelegations(ctx.db, agencyId)).map(viewOf) };
}

/** Gives a delegation its last day, once, and never a later one than its document says. */
export async function endReceiptDelegation(ctx: Context, input: Input<typeof contract.endReceiptDelegation>): Promise<View> {
  const known = required(await store.lockDelegation(ctx.db, input.id), UNKNOWN);
  if (known.ended || (known.validTo !== null && known.validTo <= input.lastDay)) refuse(problem('payment.delegationEnded', { day: known.validTo ?? input.lastDay }));
  if (input.lastDay < known.validFrom) refuse(badInput('input.periodReversed', 'lastDay', { from: known.validFrom, to: input.lastDay }));
  const reason = storable(input.reason);
  await store.endDelegation(ctx.db, known.id, { lastDay: input.lastDay, reason, by: ctx.actor?.staffId ?? null, at: ctx.now });
  await note(ctx, { kind: 'payment.delegationEndSet', unitId: known.agencyUnitId, subject: { kind: 'receiptDelegation', id: known.id }, facts: { agency: known.agencyCode, helperOrganisationId: known.helperId, lastDay: input.lastDay } });
  return viewOf({ ...known, validTo: input.lastDay, endReason: reason });
}

function viewOf(row: store.DelegationRow): View {
  const { id, document, delegateAddress, validFrom, validTo, endReason } = row;
  return { id, agency: { code: row.agencyCode, name: row.agencyName }, helper: { id: row.helperId, name: row.helperName }, document, delegateAddress, validFrom, validTo, endReason };
}
