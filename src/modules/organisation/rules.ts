import type { Day } from '#kernel/day.ts';

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
