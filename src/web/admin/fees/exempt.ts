import type { ExemptGroup } from '#modules/payment/rules/fee-rule.ts';
import type { FeeRule } from './questions.ts';

/** One group that pays less, as it is typed. */
export type Exempt = { readonly group: ExemptGroup | undefined; readonly percentOff: string; readonly evidence: string; readonly basis: string };

export const WHOLE = 100;

/** The groups of a fee as the form of its next version begins with them. */
export function exemptOf(rule: FeeRule | undefined): Exempt[] {
  return (rule?.exemptions ?? []).map((one) => ({ ...one, percentOff: String(one.percentOff) }));
}

/** True when every group is told in full, and none twice. */
export function areWhole(rows: readonly Exempt[]): boolean {
  return rows.every(isWhole) && new Set(rows.map((row) => row.group)).size === rows.length;
}

function isWhole({ group, percentOff, evidence, basis }: Exempt): boolean {
  return group !== undefined && Number(percentOff) >= 1 && Number(percentOff) <= WHOLE && evidence.trim() !== '' && basis.trim() !== '';
}
