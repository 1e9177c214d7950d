import { plusDays } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, refuse } from '#kernel/problem.ts';
import { storable } from '#kernel/text.ts';
import { note } from '#modules/journal/service.ts';
import { getUnitByCode } from '#modules/organisation/store.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/fees.ts';
import { versionWrong } from '../rules/fee-rule.ts';
import * as store from '../store/accounts.ts';

type View = Output<typeof contract.saveCollectionAccount>;

/** Where transfers of one purse of a unit go from a day on; an open account before it ends the day before. Never an account that bears the name of staff. */
export async function saveCollectionAccount(ctx: Context, input: Input<typeof contract.saveCollectionAccount>): Promise<View> {
  const { unitCode, validTo = null, ...said } = input;
  const unit = await getUnitByCode(ctx.db, unitCode);
  if (await store.isNameOfStaff(ctx.db, storable(input.holder))) refuse(badInput('payment.accountOfStaff', 'holder'));
  await store.lockAccountsOf(ctx.db, unit.id);
  const latest = await store.findLatestAccount(ctx.db, unit.id, input.purse);
  const wrong = versionWrong(input.validFrom, validTo, latest);
  if (wrong) refuse(wrong.code === 'payment.ruleOverlaps' ? badInput('payment.accountOverlaps', 'validFrom', { from: latest?.validFrom ?? '' }) : wrong);
  if (latest !== undefined && latest.validTo === null) await store.closeAccount(ctx.db, latest.id, plusDays(input.validFrom, -1));
  const account = { ...said, id: newId(), unitId: unit.id, holder: storable(input.holder), validTo };
  await store.insertAccount(ctx.db, account, { staffId: ctx.actor?.staffId ?? null, at: ctx.now });
  await note(ctx, { kind: 'payment.accountSaved', unitId: unit.id, subject: { kind: 'collectionAccount', id: account.id }, facts: { purse: input.purse, bankBin: input.bankBin, ownership: input.ownership, validFrom: input.validFrom } });
  return view({ ...account, unitCode, unitName: unit.name });
}

export async function listCollectionAccounts(ctx: Context, input: Input<typeof contract.listCollectionAccounts>): Promise<Output<typeof contract.listCollectionAccounts>> {
  const unitId = input.unitCode === undefined ? null : (await getUnitByCode(ctx.db, input.unitCode)).id;
  return { rows: (await store.listAccounts(ctx.db, unitId)).map(view) };
}

function view(row: store.AccountRow): View {
  const { id, purse, bankBin, bankName, account, holder, ownership, basis, validFrom, validTo } = row;
  return { id, unit: { code: row.unitCode, name: row.unitName }, purse, bankBin, bankName, account, holder, ownership, basis, validFrom, validTo };
}
