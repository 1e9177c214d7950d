import type { Day } from '#kernel/day.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { computeFee, isRefused, type Computed, type FeeFacts } from '../rules/fee-rule.ts';
import { insertCharge } from '../store/charges.ts';
import { listRulesInForce, type FeeRuleRow } from '../store/fee-rules.ts';
import { journalKey } from './subjects.ts';

/** What a filing asks the fees of a day. */
export type FeeQuestion = { readonly unitId: string; readonly procedureCode: string; readonly day: Day; readonly units?: number | undefined };

/** One fee of a filing; not computed: it needs what only an officer sees (pages of an original, where an establishment stands). */
export type OnlineFee = { readonly rule: FeeRuleRow; readonly facts: FeeFacts; readonly computed: Computed | undefined };

/** The fees of a procedure filed online, as far as its answers tell; none: nobody has entered any, which does not mean free of charge. */
export async function onlineFees(ctx: Context, { unitId, procedureCode, day, units }: FeeQuestion): Promise<OnlineFee[]> {
  const facts: FeeFacts = units === undefined ? {} : { units };
  return (await listRulesInForce(ctx.db, unitId, day, procedureCode)).map((rule) => {
    const computed = rule.areaPercents === null ? computeFee(rule, facts) : undefined;
    return { rule, facts, computed: computed === undefined || isRefused(computed) ? undefined : computed };
  });
}

/** Puts the fees that can be computed on a dossier that was filed online, frozen; nobody of the staff charges them. */
export async function chargeOnline(ctx: Context, dossierId: string, question: FeeQuestion): Promise<void> {
  for (const { rule, facts, computed } of await onlineFees(ctx, question)) {
    if (computed === undefined) continue;
    const { listed, percent, percentOff, amount } = computed;
    const { nameVi: name, purse, legalBasis, collectedAt, refundableOnRefusal } = rule;
    const id = newId();
    const of = { id, unitId: question.unitId, subjectKind: 'dossier' as const, subjectId: dossierId, dossierId, breakdown: null, paymentId: null, chargedBy: null, chargedAt: ctx.now };
    const said = { purse, name, ruleId: rule.id, legalBasis, facts, listed, percent, percentOff, amount, exemptGroup: null, evidence: null, payee: null, collectedAt, refundableOnRefusal };
    await insertCharge(ctx.db, { ...of, ...said, state: amount === 0 ? 'waived' : 'open' });
    await note(ctx, { kind: 'payment.charged', unitId: question.unitId, subject: { kind: 'charge', id }, ...(await journalKey(ctx, dossierId)), facts: { purse, ruleId: rule.id, listed, percent, percentOff, group: null, amount } });
  }
}
