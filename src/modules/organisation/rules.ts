import type { Day } from '#kernel/day.ts';
import { badInput, problem, type Problem } from '#kernel/problem.ts';

export const UNIT_KINDS = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'DEPT', 'OSS', 'CENTER', 'BRANCH', 'POST_PROVINCE', 'POST_DISTRICT', 'POST_OFFICE', 'BCVHX'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export const SUCCESSION_KINDS = ['RENAME', 'UPGRADE', 'MERGE', 'SPLIT', 'ABOLISH'] as const;

/** How a dossier code writes its unit: the thirteen characters of QCVN 102:2016, or the form of QĐ 20/2020/QĐ-TTg. */
export const CODE_GRAMMARS = ['QCVN102', 'QD20'] as const;
export const HELPER_KINDS = ['post', 'youth', 'other'] as const;
export type HelperKind = (typeof HELPER_KINDS)[number];

export type CodeGrammar = (typeof CODE_GRAMMARS)[number];

const IDENT = {
  QCVN102: /^\d{3}\.\d{2}\.\d{2}\.[A-Y]\d{2}$/,
  QD20: /^(?=.{3,35}$)[A-Y]\d{2}(\.[0-9A-Z]+)*$/,
} as const satisfies Record<CodeGrammar, RegExp>;

/** An agency identifier is written as its grammar says: 000.00.19.H02 (QCVN 102:2016) or H02.19 (QĐ 20/2020/QĐ-TTg). */
export function identWrong(ident: string | undefined, grammar: CodeGrammar | undefined): Problem | undefined {
  if (ident === undefined && grammar === undefined) return undefined;
  const fits = ident !== undefined && grammar !== undefined && IDENT[grammar].test(ident);
  return fits ? undefined : badInput('organisation.identWrong', 'identCode', { grammar: grammar ?? '', ident: ident ?? '' });
}

/** A unit ends on or after its first day, once. */
export function endWrong(unit: Pick<Unit, 'code' | 'validFrom' | 'validTo'>, lastDay: Day): Problem | undefined {
  if (unit.validTo !== null) return problem('organisation.unitEnded', { unit: unit.code, day: unit.validTo });
  return lastDay < unit.validFrom ? badInput('input.periodReversed', 'lastDay', { from: unit.validFrom, to: lastDay }) : undefined;
}

/** Whose units work at a desk of their own in a one-stop: the post's. */
const POST_KINDS: readonly UnitKind[] = ['POST_PROVINCE', 'POST_DISTRICT', 'POST_OFFICE', 'BCVHX'];
const ONE_STOP_KINDS: readonly UnitKind[] = ['OSS', 'CENTER'];

type Desk = { readonly fromDay: Day; readonly toDay: Day | null };
type Standing = Pick<Unit, 'kind' | 'validFrom' | 'validTo'>;

/** A postal desk stands in a one-stop, is served by a unit of the post, both standing on its first day, and runs into no later entry. */
export function deskWrong(desk: Desk, oneStop: Standing, post: Standing, later: Day | undefined): Problem | undefined {
  if (desk.toDay !== null && desk.toDay < desk.fromDay) return badInput('input.periodReversed', 'toDay', { from: desk.fromDay, to: desk.toDay });
  if (!ONE_STOP_KINDS.includes(oneStop.kind) || !stands(oneStop, desk.fromDay)) return badInput('organisation.deskOneStopWrong', 'oneStopId');
  if (!POST_KINDS.includes(post.kind) || !stands(post, desk.fromDay)) return badInput('organisation.deskPostWrong', 'postUnitId');
  return later !== undefined && (desk.toDay === null || desk.toDay >= later) ? badInput('organisation.deskOverlaps', 'toDay', { from: later }) : undefined;
}

function stands(unit: Standing, day: Day): boolean {
  return unit.validFrom <= day && (unit.validTo === null || day <= unit.validTo);
}

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
