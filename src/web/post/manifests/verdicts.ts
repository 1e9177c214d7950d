import type { Day } from '#kernel/day.ts';
import type { LINE_DIFFERENCES, ManifestKind } from '#modules/postal/rules/manifests.ts';
import type { Asked } from '#web/api/shapes.ts';

export type Finding = 'accepted' | 'filed' | 'supplement' | 'refusal';
export type Condition = 'whole' | (typeof LINE_DIFFERENCES)[number];

/** What was said of one parcel at the count; a parcel nobody spoke of is missing. */
export type Verdict = {
  readonly finding: Finding;
  readonly condition: Condition;
  readonly note: string;
  readonly reason: string;
  readonly documentNo: string;
  readonly respondBy: Day | undefined;
  readonly wanted: Readonly<Record<number, string>>;
  readonly acknowledged: boolean;
};
export type Verdicts = Readonly<Record<string, Verdict>>;
export type Counted = Asked<'acceptManifest'>['lines'][number];

/** What may be said of a parcel on a list of this kind, the common answer first. */
export function findingsOf(kind: ManifestKind): readonly Finding[] {
  return kind === 'filing' ? ['filed', 'supplement', 'refusal'] : ['accepted'];
}

/** What a scan says: it is there and whole. */
export function verdictOf(finding: Finding): Verdict {
  return { finding, condition: 'whole', note: '', reason: '', documentNo: '', respondBy: undefined, wanted: {}, acknowledged: false };
}

/** The words a verdict still lacks, by the field they belong to. */
export function lackingIn(verdict: Verdict): readonly ('note' | 'reason' | 'wanted')[] {
  const { finding } = verdict;
  const sentBack = finding === 'supplement' || finding === 'refusal';
  return [
    ...(verdict.condition !== 'whole' && verdict.note.trim() === '' ? (['note'] as const) : []),
    ...(sentBack && verdict.reason.trim() === '' ? (['reason'] as const) : []),
    ...(finding === 'supplement' && Object.keys(verdict.wanted).length === 0 ? (['wanted'] as const) : []),
  ];
}

/** A verdict as the count is told: only what belongs to its finding. */
export function countedAs(postingNo: string, verdict: Verdict): Counted {
  const { finding, condition } = verdict;
  return {
    postingNo,
    finding,
    ...(condition === 'whole' ? {} : { difference: condition, note: verdict.note.trim() }),
    ...(finding === 'filed' && verdict.acknowledged ? { acknowledgeDuplicate: true } : {}),
    ...(finding === 'supplement' ? { reason: verdict.reason.trim(), wanted: wantedOf(verdict.wanted), ...(verdict.respondBy === undefined ? {} : { respondBy: verdict.respondBy }) } : {}),
    ...(finding === 'refusal' ? { reason: verdict.reason.trim(), ...(verdict.documentNo.trim() === '' ? {} : { documentNo: verdict.documentNo.trim() }) } : {}),
  };
}

function wantedOf(wanted: Verdict['wanted']) {
  return Object.entries(wanted).map(([no, what]) => ({ no: Number(no), ...(what.trim() === '' ? {} : { what: what.trim() }) }));
}
