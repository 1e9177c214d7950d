import { dayOf, plusDays } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { badInput, demand, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { storable } from '#kernel/text.ts';
import { note } from '#modules/journal/service.ts';
import { getUnitByCode } from '#modules/organisation/store.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/fees.ts';
import { computeFee, isRefused, versionWrong, type FeeRule } from '../rules/fee-rule.ts';
import * as store from '../store/fee-rules.ts';

type View = Output<typeof contract.saveFeeRule>;

/** The fees of a day, for everybody to read: of a procedure, as they hold for a unit. */
export async function listFeeRules(ctx: Context, input: Input<typeof contract.listFeeRules>): Promise<Output<typeof contract.listFeeRules>> {
  const procedure = input.procedureCode ?? null;
  if (input.all === true) return { rows: (await store.listAllRules(ctx.db, procedure)).map(feeRuleView) };
  const unitId = input.unitCode === undefined ? (ctx.actor?.unitId ?? null) : (await getUnitByCode(ctx.db, input.unitCode)).id;
  return { rows: (await store.listRulesInForce(ctx.db, unitId, input.day ?? dayOf(ctx.now), procedure)).map(feeRuleView) };
}

/** A new version of a fee from its day on; an open version before it ends the day before. */
export async function saveFeeRule(ctx: Context, input: Input<typeof contract.saveFeeRule>): Promise<View> {
  const scope = input.scopeUnitCode === undefined ? undefined : await getUnitByCode(ctx.db, input.scopeUnitCode);
  const rule = ruleOf(input, scope?.id ?? null);
  await store.lockRuleCode(ctx.db, rule.code);
  const latest = await store.findLatestVersion(ctx.db, rule.code, rule.scopeUnitId);
  demand(versionWrong(rule.validFrom, rule.validTo, latest));
  if (latest !== undefined && latest.validTo === null) await store.closeRule(ctx.db, latest.id, plusDays(rule.validFrom, -1));
  await store.insertRule(ctx.db, rule, { staffId: ctx.actor?.staffId ?? null, at: ctx.now });
  const { code, validFrom, validTo, confidence } = rule;
  const named = { scopeCode: scope?.code ?? null, scopeName: scope?.name ?? null };
  await note(ctx, { kind: 'payment.feeRuleSaved', subject: { kind: 'feeRule', id: rule.id }, facts: { code, validFrom, validTo, scope: named.scopeCode, confidence } });
  return feeRuleView({ ...rule, ...named });
}

/** Gives a fee its last day; what was charged by it stays. */
export async function endFeeRule(ctx: Context, input: Input<typeof contract.endFeeRule>): Promise<View> {
  const known = required(await store.findRule(ctx.db, input.id), notFound('payment.ruleUnknown'));
  await store.lockRuleCode(ctx.db, known.code);
  const rule = required(await store.findRule(ctx.db, input.id), notFound('payment.ruleUnknown'));
  if (rule.validTo !== null) refuse(problem('payment.ruleEnded', { day: rule.validTo }));
  if (input.lastDay < rule.validFrom) refuse(badInput('input.periodReversed', 'lastDay', { from: rule.validFrom, to: input.lastDay }));
  await store.endRule(ctx.db, rule.id, input.lastDay, storable(input.reason));
  await note(ctx, { kind: 'payment.feeRuleEnded', subject: { kind: 'feeRule', id: rule.id }, facts: { code: rule.code, lastDay: input.lastDay } });
  return feeRuleView(required(await store.findRule(ctx.db, rule.id), notFound('payment.ruleUnknown')));
}

/** What a fee comes to for these facts; nothing is written. */
export async function previewCharge(ctx: Context, input: Input<typeof contract.previewCharge>): Promise<Output<typeof contract.previewCharge>> {
  const rule = required(await store.findRule(ctx.db, input.id), notFound('payment.ruleUnknown'));
  const computed = computeFee(rule, input);
  if (isRefused(computed)) refuse(computed);
  const evidence = rule.exemptions.find((one) => one.group === input.group)?.evidence ?? null;
  return { ...computed, evidence };
}

/** A fee as screens show it. */
export function feeRuleView(row: store.FeeRuleRow): View {
  const { id, code, nameVi, nameEn, purse, formula, areaPercents, collectedAt, refundableOnRefusal, legalBasis, confidence, remark, validFrom, validTo } = row;
  const scope = row.scopeCode === null ? null : { code: row.scopeCode, name: row.scopeName ?? '' };
  const said = { id, code, nameVi, nameEn, purse, formula, collectedAt, refundableOnRefusal, legalBasis, confidence, remark, validFrom, validTo, scope };
  return { ...said, areaPercents: areaPercents && { ...areaPercents }, procedures: [...row.procedures], exemptions: row.exemptions.map((one) => ({ ...one })) };
}

function ruleOf(input: Input<typeof contract.saveFeeRule>, scopeUnitId: string | null): FeeRule {
  const { scopeUnitCode: _scope, areaPercents = null, remark = '', validTo = null, ...said } = input;
  return { ...said, id: newId(), nameVi: storable(input.nameVi), nameEn: storable(input.nameEn), scopeUnitId, areaPercents, remark, validTo };
}
