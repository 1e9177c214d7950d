import { AREAS, EXEMPT_GROUPS } from '#modules/payment/rules/fee-rule.ts';
import { MOST_VND } from '#modules/payment/rules/purses.ts';
import type { Asked } from '#web/api/shapes.ts';
import type { Rule } from './questions.ts';

/** What was typed about a charge; everything is kept as text. */
export type Typed = {
  readonly pages: string;
  readonly copies: string;
  readonly units: string;
  readonly area: string;
  readonly group: string;
  readonly evidence: string;
  readonly name: string;
  readonly amount: string;
  readonly payee: string;
  readonly basis: string;
};

export const NOTHING_TYPED: Typed = { pages: '', copies: '1', units: '1', area: '', group: '', evidence: '', name: '', amount: '', payee: '', basis: '' };

type Mistake = 'countMissing' | 'areaMissing' | 'evidenceMissing' | 'fillIn' | 'amountMissing';
export type Mistakes = Readonly<Partial<Record<keyof Typed, Mistake>>>;

/** Digits of an amount or a count. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '').slice(0, String(MOST_VND).length);
}

/** The facts a rule is computed from; undefined while one is missing. */
export function factsOf(rule: Rule, typed: Typed): Facts | undefined {
  if (Object.keys(countsWrong(rule, typed)).length > 0) return undefined;
  const { kind } = rule.formula;
  const area = AREAS.find((one) => one === typed.area);
  const group = EXEMPT_GROUPS.find((one) => one === typed.group);
  return {
    ...(kind === 'page' ? { pages: Number(typed.pages), copies: Number(typed.copies) } : {}),
    ...(kind === 'unit' ? { units: Number(typed.units) } : {}),
    ...(rule.areaPercents !== null && area !== undefined ? { area } : {}),
    ...(group === undefined ? {} : { group }),
  };
}

type Facts = Pick<Asked<'chargeDossier'>, 'pages' | 'copies' | 'units' | 'area' | 'group'>;

/** What is still wrong of a charge by a rule. */
export function ruleWrong(rule: Rule, typed: Typed): Mistakes {
  const unproven = typed.group !== '' && typed.evidence.trim() === '';
  return { ...countsWrong(rule, typed), ...(unproven ? { evidence: 'evidenceMissing' } : {}) };
}

/** What is still wrong of a charge for a third party: only there an amount is typed. */
export function thirdPartyWrong(typed: Typed): Mistakes {
  const empty = (['name', 'payee', 'basis'] as const).filter((key) => typed[key].trim() === '');
  return { ...Object.fromEntries(empty.map((key) => [key, 'fillIn' as const])), ...(isCount(typed.amount, MOST_VND) ? {} : { amount: 'amountMissing' }) };
}

/** A charge as the contract takes it. */
export function chargeOf(rule: Rule | undefined, typed: Typed): Asked<'chargeDossier'> {
  if (rule === undefined) return { thirdParty: { name: typed.name.trim(), amount: Number(typed.amount), payee: typed.payee.trim(), basis: typed.basis.trim() } };
  return { ruleId: rule.id, ...factsOf(rule, typed), ...(typed.group === '' ? {} : { evidence: typed.evidence.trim() }) };
}

const MOST = { pages: 10_000, copies: 1_000, units: 100_000 } as const;

function countsWrong(rule: Rule, typed: Typed): Mistakes {
  const counted = { fixed: [], page: ['pages', 'copies'], unit: ['units'] } as const;
  const wrong = counted[rule.formula.kind].filter((key) => !isCount(typed[key], MOST[key]));
  return { ...Object.fromEntries(wrong.map((key) => [key, 'countMissing' as const])), ...(rule.areaPercents !== null && typed.area === '' ? { area: 'areaMissing' } : {}) };
}

function isCount(text: string, most: number): boolean {
  return /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= most;
}
