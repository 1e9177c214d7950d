import { signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, problem, refuse, required } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/agency-money.ts';
import { findMoneyUnit, insertRule, listRules } from '../store/day-close.ts';

/** Records until when money counts for a day at a unit and how soon it goes on, by its contract; earlier lists keep theirs. */
export async function setCashRule(ctx: Context, input: Input<typeof contract.setCashRule>): Promise<Output<typeof contract.setCashRule>> {
  const unit = required(await findMoneyUnit(ctx.db, input.unitId), badInput('organisation.unitUnknown', 'unitId', { unit: input.unitId }));
  if (!(await insertRule(ctx.db, input, signedIn(ctx).staffId, ctx.now))) refuse(problem('payment.ruleExists'));
  const { validFrom, cutOffMinute, rhythm, daysToTransfer } = input;
  await note(ctx, { kind: 'payment.cashRuleSet', unitId: unit.id, subject: { kind: 'unit', id: unit.id }, facts: { validFrom, cutOffMinute, rhythm, daysToTransfer } });
  return { ...input, unit: unit.name };
}

/** The rules of one unit or of all, newest first. */
export async function listCashRules(ctx: Context, input: Input<typeof contract.listCashRules>): Promise<Output<typeof contract.listCashRules>> {
  return { rows: await listRules(ctx.db, input.unitId ?? null) };
}
