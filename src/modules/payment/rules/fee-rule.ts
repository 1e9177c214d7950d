import type { Day } from '#kernel/day.ts';
import { badInput, problem, type Problem } from '#kernel/problem.ts';
import { copyFee, type PageFee } from './copy-fee.ts';
import { MOST_VND, type Purse } from './purses.ts';

/** Where an establishment stands: fee circulars give cities and towns of a province the whole amount, elsewhere a part (TT 168/2016 Đ4; TT 212/2016). */
export const AREAS = ['city', 'other'] as const;
export type Area = (typeof AREAS)[number];

/** Who is exempt or pays less (Luật Phí và lệ phí 97/2015 Đ10); `other`: by the rule's own text. Which of them, and how much, each rule says. */
export const EXEMPT_GROUPS = ['child', 'poorHousehold', 'elderly', 'disabled', 'meritorious', 'ethnicMinority', 'other'] as const;
export type ExemptGroup = (typeof EXEMPT_GROUPS)[number];

/** When the fee is taken: when the dossier is filed, or when its result is handed out. */
export const COLLECTED_AT = ['filing', 'return'] as const;
export type CollectedAt = (typeof COLLECTED_AT)[number];

/** How sure the amount is: read in its source, or set by an administrator from a document of the province. */
export const CONFIDENCES = ['read', 'certain', 'shownOnPortal', 'configured'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Purses a rule may speak of: postage has its own tariff. */
export const RULE_PURSES = ['fee', 'thirdParty'] as const satisfies readonly Purse[];

export type Formula =
  | { readonly kind: 'fixed'; readonly amount: number }
  | ({ readonly kind: 'page' } & PageFee)
  | { readonly kind: 'unit'; readonly amount: number; readonly unitVi: string; readonly unitEn: string };

export type Exemption = { readonly group: ExemptGroup; readonly percentOff: number; readonly evidence: string; readonly basis: string };

/** A fee as the law of its time has it. */
export type FeeRule = {
  readonly id: string;
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly scopeUnitId: string | null;
  readonly procedures: readonly string[];
  readonly purse: (typeof RULE_PURSES)[number];
  readonly formula: Formula;
  /** Whole percents of the listed amount by area; null: the same everywhere. */
  readonly areaPercents: Readonly<Record<Area, number>> | null;
  readonly exemptions: readonly Exemption[];
  readonly collectedAt: CollectedAt;
  readonly refundableOnRefusal: boolean;
  readonly legalBasis: string;
  readonly confidence: Confidence;
  readonly remark: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
};

/** What the counter sees: pages of the original, copies or units, where the establishment stands, which group the payer belongs to. */
export type FeeFacts = {
  readonly pages?: number | undefined;
  readonly copies?: number | undefined;
  readonly units?: number | undefined;
  readonly area?: Area | undefined;
  readonly group?: ExemptGroup | undefined;
};

/** What a fee comes to, in đồng: as listed, the percent of the area, what the group takes off, what is to be paid. */
export type Computed = { readonly listed: number; readonly percent: number; readonly percentOff: number; readonly amount: number };

const WHOLE = 100;

/** The amount of a fee for the facts of one case; refuses facts that lack what the formula needs or name a group the rule does not know. */
export function computeFee(rule: Pick<FeeRule, 'formula' | 'areaPercents' | 'exemptions'>, facts: FeeFacts): Computed | Problem {
  const listed = listedAmount(rule.formula, facts);
  if (typeof listed !== 'number') return listed;
  if (rule.areaPercents !== null && facts.area === undefined) return badInput('payment.areaMissing', 'area');
  const exemption = rule.exemptions.find((one) => one.group === facts.group);
  if (facts.group !== undefined && exemption === undefined) return badInput('payment.groupNotExempt', 'group', { group: facts.group });
  const percent = rule.areaPercents === null || facts.area === undefined ? WHOLE : rule.areaPercents[facts.area];
  const percentOff = exemption?.percentOff ?? 0;
  return { listed, percent, percentOff, amount: afterPercents(listed, percent, percentOff) };
}

/** True when the fee could not be computed. */
export function isRefused(computed: Computed | Problem): computed is Problem {
  return 'code' in computed;
}

/** A part of an amount in whole đồng: half a đồng goes up, once, at the end (domain 10.3). */
export function afterPercents(listed: number, percent: number, percentOff: number): number {
  const tenThousandths = BigInt(listed) * BigInt(percent) * BigInt(WHOLE - percentOff);
  return Number((tenThousandths + 5_000n) / 10_000n);
}

/** A fee at a dossier's day: its validity covers the day. */
export function isInForce(rule: Pick<FeeRule, 'validFrom' | 'validTo'>, day: Day): boolean {
  return rule.validFrom <= day && (rule.validTo === null || day <= rule.validTo);
}

/** Refuses a rule that was not in force on the day the dossier was received (domain, trap 18), or that is for other procedures. */
export function ruleUnfit(rule: Pick<FeeRule, 'code' | 'procedures' | 'validFrom' | 'validTo'>, day: Day, procedureCode: string): Problem | undefined {
  if (!isInForce(rule, day)) return problem('payment.ruleNotInForce', { rule: rule.code, day }, 422);
  return rule.procedures.includes(procedureCode) ? undefined : problem('payment.ruleOfOtherProcedure', { rule: rule.code, procedure: procedureCode }, 422);
}

/** A version of a fee begins after the one before it began; the one before ends the day before. */
export function versionWrong(validFrom: Day, validTo: Day | null, latest: { readonly validFrom: Day; readonly validTo: Day | null } | undefined): Problem | undefined {
  if (validTo !== null && validTo < validFrom) return badInput('input.periodReversed', 'validTo', { from: validFrom, to: validTo });
  if (latest === undefined) return undefined;
  const overlaps = validFrom <= latest.validFrom || (latest.validTo !== null && validFrom <= latest.validTo);
  return overlaps ? badInput('payment.ruleOverlaps', 'validFrom', { from: latest.validFrom, to: latest.validTo ?? '…' }) : undefined;
}

function listedAmount(formula: Formula, facts: FeeFacts): number | Problem {
  if (formula.kind === 'fixed') return formula.amount;
  if (formula.kind === 'unit') return facts.units === undefined ? badInput('payment.factMissing', 'units') : within(formula.amount * facts.units);
  if (facts.pages === undefined) return badInput('payment.factMissing', 'pages');
  return facts.copies === undefined ? badInput('payment.factMissing', 'copies') : within(copyFee(facts.pages, facts.copies, formula));
}

function within(amount: number): number | Problem {
  return amount <= MOST_VND ? amount : badInput('payment.amountTooLarge', 'units', { limit: MOST_VND });
}
