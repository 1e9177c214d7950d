import type { Day } from '#kernel/day.ts';
import { problem, type Problem } from '#kernel/problem.ts';

export const UNIT_KINDS = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'DEPT', 'OSS', 'CENTER', 'BRANCH', 'POST_PROVINCE', 'POST_DISTRICT', 'POST_OFFICE', 'BCVHX'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export const SUCCESSION_KINDS = ['RENAME', 'UPGRADE', 'MERGE', 'SPLIT', 'ABOLISH'] as const;

/** How a dossier code writes its unit: the thirteen characters of QCVN 102:2016, or the form of QĐ 20/2020/QĐ-TTg. */
export const CODE_GRAMMARS = ['QCVN102', 'QD20'] as const;
export type CodeGrammar = (typeof CODE_GRAMMARS)[number];

export type Unit = {
  readonly id: string;
  readonly kind: UnitKind;
  readonly code: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly shortName: string;
  readonly superiorName: string;
  readonly place: string;
  readonly address: string;
  readonly phone: string;
  readonly identCode: string | null;
  readonly codeGrammar: CodeGrammar | null;
  readonly note: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
};

/** A unit acts from its first to its last day (the district ends on 30/6/2025, Luật 72/2025/QH15). */
export function standsOn(unit: Pick<Unit, 'validFrom' | 'validTo'>, day: Day): boolean {
  return unit.validFrom <= day && (unit.validTo === null || day <= unit.validTo);
}

/** Refuses acts in a unit that does not stand on that day. */
export function unitGone(unit: Unit, day: Day): Problem | undefined {
  return standsOn(unit, day) ? undefined : problem('organisation.unitNotStanding', { unit: unit.name, day, validFrom: unit.validFrom, validTo: unit.validTo });
}
