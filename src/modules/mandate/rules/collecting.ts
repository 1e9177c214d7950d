import type { Day } from '#kernel/day.ts';
import { badInput, problem, type Problem } from '#kernel/problem.ts';
import { searchKey } from '#kernel/text.ts';

/** What somebody authorised is to the owner; only close relatives are told apart (domain 7.3 item 3). */
export const RELATIVES = ['grandparent', 'parent', 'child', 'spouse', 'sibling'] as const;
export const RELATIONS = [...RELATIVES, 'other'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Whether a rule stands in a published procedure or was set up by whoever runs the house. */
export const RULE_BASES = ['law', 'configuration'] as const;

/** Where an authorisation was taken back. */
export const COLLECT_REVOKED_WAYS = ['desk', 'signedIn', 'tracking'] as const;
export type CollectRevokedWay = (typeof COLLECT_REVOKED_WAYS)[number];

export const COLLECT_STATES = ['inForce', 'used', 'revoked', 'ended'] as const;
export type CollectState = (typeof COLLECT_STATES)[number];

/** The longest an authorisation to collect stands, today included. */
export const COLLECT_DAYS = 180;

export type CollectRule = {
  readonly procedures: readonly string[];
  readonly relatives: readonly (typeof RELATIVES)[number][];
  readonly certifiedNeeded: boolean;
  readonly basis: (typeof RULE_BASES)[number];
  readonly source: string;
};

/** The rule of a procedure: the one that names it, else the one for all others. */
export function ruleOf(rules: readonly CollectRule[], procedureCode: string): CollectRule | undefined {
  return rules.find((rule) => rule.procedures.includes(procedureCode)) ?? rules.find((rule) => rule.procedures.length === 0);
}

/** Refuses a paper that had to be certified; relatives the rule names need not. */
export function certificationMissing(rule: CollectRule | undefined, { certified, relation }: { certified: boolean; relation: Relation }): Problem | undefined {
  if (certified || rule === undefined || !rule.certifiedNeeded) return undefined;
  return rule.relatives.some((relative) => relative === relation) ? undefined : badInput('mandate.certificationNeeded', 'certified', { source: rule.source });
}

export type Collecting = { readonly usedAt: Date | null; readonly revokedAt: Date | null; readonly toDay: Day };

export function collectState({ usedAt, revokedAt, toDay }: Collecting, today: Day): CollectState {
  if (usedAt !== null) return 'used';
  if (revokedAt !== null) return 'revoked';
  return today > toDay ? 'ended' : 'inForce';
}

/** It serves once, until its last day, unless taken back. */
export function collectOver(authorisation: Collecting, today: Day): Problem | undefined {
  const state = collectState(authorisation, today);
  return state === 'inForce' ? undefined : problem('mandate.collectOver', { state });
}

/** The last day may not lie before today nor beyond the longest term. */
export function collectTermProblem(days: number): Problem | undefined {
  return days >= 1 && days <= COLLECT_DAYS ? undefined : badInput('mandate.collectTerm', 'toDay', { days: COLLECT_DAYS });
}

export type Named = { readonly name: string; readonly idNumber: string | null };

/** Whether who stands there is who was authorised: by the number she shows; where she shows none, by her name. */
export function isAuthorised(authorised: { readonly idNumber: string | null; readonly nameKey: string | null }, taker: Named): boolean {
  if (authorised.idNumber === null || authorised.nameKey === null) return false;
  return taker.idNumber === null ? searchKey(taker.name) === authorised.nameKey : taker.idNumber === authorised.idNumber;
}
