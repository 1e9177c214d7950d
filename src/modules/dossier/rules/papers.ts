import { type Problem, badInput, problem } from '#kernel/problem.ts';

/** đủ, thiếu, không áp dụng. */
export const PAPER_STATES = ['complete', 'missing', 'notApplicable'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

/** A component of the published list; a `note` is a sentence printed among the papers (quantity 0), never asked for. */
export type PublishedPaper = { readonly no: number; readonly name: string; readonly originals: number; readonly copies: number; readonly note: boolean };

/** What the clerk found for one component. */
export type CheckedPaper = {
  readonly no: number;
  readonly state: PaperState;
  readonly originals: number;
  readonly certified: number;
  readonly copies: number;
  /** Files, or the answers of a form filled in online: they stand for the whole component. */
  readonly electronic?: number | undefined;
  readonly reason: string | null;
};

/** One line of Mẫu 02: how many of each are still to come. */
export type Shortage = { readonly no: number; readonly name: string; readonly originals: number; readonly copies: number };

/** Everything that is still to come, in the order of the published list: all shortages at once (NĐ 61 Đ17.1a, once-only). */
export function shortages(published: readonly PublishedPaper[], checked: readonly CheckedPaper[]): Shortage[] {
  return published.filter((paper) => !paper.note).flatMap((paper) => {
    const found = checked.find((one) => one.no === paper.no);
    const short = shortageOf(paper, found);
    return short === undefined ? [] : [short];
  });
}

/** Refuses an incomplete dossier by name (NĐ 61 Đ17.1a: nothing is received; Mẫu 02 lists what to bring). */
export function papersMissing(published: readonly PublishedPaper[], checked: readonly CheckedPaper[]): Problem | undefined {
  const missing = shortages(published, checked);
  if (missing.length === 0) return undefined;
  return problem('dossier.papersMissing', { papers: missing.map((paper) => `${paper.no}. ${paper.name}`), count: missing.length }, 422);
}

/** Refuses any paper outside the published list (QĐ 45/2016 Đ16.5b), and a component answered twice. */
export function paperNotPublished(published: readonly PublishedPaper[], numbers: readonly number[]): Problem | undefined {
  const known = new Set(published.filter((paper) => !paper.note).map((paper) => paper.no));
  const strange = numbers.find((no) => !known.has(no));
  if (strange !== undefined) return badInput('dossier.paperNotPublished', 'papers', { no: strange });
  const twice = numbers.find((no, index) => numbers.indexOf(no) !== index);
  return twice === undefined ? undefined : badInput('dossier.paperTwice', 'papers', { no: twice });
}

/** A paper that does not apply says why: the reason stands on the checklist. */
export function reasonMissing(checked: readonly CheckedPaper[]): Problem | undefined {
  const silent = checked.find((paper) => paper.state === 'notApplicable' && (paper.reason ?? '').trim() === '');
  return silent === undefined ? undefined : badInput('dossier.paperReasonMissing', 'papers', { no: silent.no });
}

/** Refuses what was brought while anything of what was asked for is still out: the whole answer at once (NĐ 61 Đ19.4). */
export function supplementIncomplete(asked: readonly { readonly no: number; readonly name: string }[], brought: readonly CheckedPaper[]): Problem | undefined {
  const out = asked.filter((paper) => !brought.some((one) => one.no === paper.no && isThere(one)));
  if (out.length === 0) return undefined;
  return problem('dossier.supplementIncomplete', { papers: out.map((paper) => `${paper.no}. ${paper.name}`), count: out.length }, 422);
}

function isThere(paper: CheckedPaper): boolean {
  return paper.state === 'complete' && paper.originals + paper.certified + paper.copies + (paper.electronic ?? 0) > 0;
}

function shortageOf(paper: PublishedPaper, found: CheckedPaper | undefined): Shortage | undefined {
  if (found === undefined || found.state === 'missing') return wanted(paper, paper.originals, paper.copies);
  if (found.state === 'notApplicable' || (found.electronic ?? 0) > 0) return undefined;
  const originals = Math.max(0, paper.originals - found.originals);
  const spare = Math.max(0, found.originals - paper.originals);
  const copies = Math.max(0, paper.copies - found.certified - found.copies - spare);
  return originals + copies === 0 ? undefined : wanted(paper, originals, copies);
}

function wanted(paper: PublishedPaper, originals: number, copies: number): Shortage {
  return { no: paper.no, name: paper.name, originals, copies };
}
