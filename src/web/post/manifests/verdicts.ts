import type { Day } from '#kernel/day.ts';
import { PART_MOST } from '#modules/postal/rules/manifests.ts';
import type { LINE_DIFFERENCES, ManifestKind } from '#modules/postal/rules/manifests.ts';
import type { Asked } from '#web/api/shapes.ts';

export type Finding = 'accepted' | 'filed' | 'supplement' | 'refusal';
export type Condition = 'whole' | (typeof LINE_DIFFERENCES)[number];

/** Papers are counted by what they are. */
export const COUNTED_KINDS = ['originals', 'certified', 'copies'] as const;
export type PaperCount = { readonly [kind in (typeof COUNTED_KINDS)[number]]: number };

/** What was said of one parcel at the count; a parcel nobody spoke of is missing. */
export type Verdict = {
  readonly finding: Finding;
  readonly condition: Condition;
  readonly note: string;
  /** Papers that were counted otherwise than the parcel lists them, by number. */
  readonly papers: Readonly<Record<number, PaperCount>>;
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
  return { finding, condition: 'whole', note: '', papers: {}, reason: '', documentNo: '', respondBy: undefined, wanted: {}, acknowledged: false };
}

/** The words a verdict still lacks, by the field they belong to. */
export function lackingIn(verdict: Verdict): readonly ('note' | 'reason' | 'wanted')[] {
  const { finding } = verdict;
  const sentBack = finding === 'supplement' || finding === 'refusal';
  return [
    ...(verdict.condition !== 'whole' && verdict.note.trim() === '' && !recounted(verdict) ? (['note'] as const) : []),
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
    ...(condition === 'whole' ? {} : { difference: condition, ...(verdict.note.trim() === '' ? {} : { note: verdict.note.trim() }) }),
    ...(recounted(verdict) ? { papers: papersOf(verdict.papers) } : {}),
    ...(finding === 'filed' && verdict.acknowledged ? { acknowledgeDuplicate: true } : {}),
    ...(finding === 'supplement' ? { reason: verdict.reason.trim(), wanted: wantedOf(verdict.wanted), ...(verdict.respondBy === undefined ? {} : { respondBy: verdict.respondBy }) } : {}),
    ...(finding === 'refusal' ? { reason: verdict.reason.trim(), ...(verdict.documentNo.trim() === '' ? {} : { documentNo: verdict.documentNo.trim() }) } : {}),
  };
}

/** A count in parts no longer than one request carries: the last of them ends it. */
export function inParts(lines: readonly Counted[]): { before: Counted[][]; last: Counted[] } {
  const parts = Array.from({ length: Math.max(Math.ceil(lines.length / PART_MOST), 1) }, (_part, no) => lines.slice(no * PART_MOST, (no + 1) * PART_MOST));
  return { before: parts.slice(0, -1), last: parts.at(-1) ?? [] };
}

function recounted({ condition, papers }: Verdict): boolean {
  return condition === 'papersDiffer' && Object.keys(papers).length > 0;
}

function papersOf(papers: Verdict['papers']) {
  return Object.entries(papers).map(([no, count]) => ({ no: Number(no), state: count.originals + count.certified + count.copies > 0 ? ('complete' as const) : ('missing' as const), ...count }));
}

function wantedOf(wanted: Verdict['wanted']) {
  return Object.entries(wanted).map(([no, what]) => ({ no: Number(no), ...(what.trim() === '' ? {} : { what: what.trim() }) }));
}
