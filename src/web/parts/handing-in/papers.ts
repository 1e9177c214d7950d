import { shortages } from '#modules/dossier/rules/papers.ts';
import type { PaperState, PublishedPaper, Shortage } from '#modules/dossier/rules/papers.ts';
import type { Asked } from '#web/api/shapes.ts';

export type PaperAnswer = { readonly state: PaperState; readonly originals: number; readonly certified: number; readonly copies: number; readonly reason: string };

/** A paper of the published list, and whether it would only be shown at the counter. */
export type ListedPaper = PublishedPaper & { readonly shownOnly?: boolean };

/** Papers answered so far, by their number on the published list. */
export type AnsweredPapers = { readonly papers: Readonly<Record<string, PaperAnswer>> };

/**
 * The answer to one paper, with the numbers the published list asks for. What travels is counted (`counted`): of a paper whose number is not stated it is one, and what
 * would only be shown goes as a certified copy where not the original itself is asked for.
 */
export function paperAnswer(paper: Pick<ListedPaper, 'originals' | 'copies' | 'shownOnly'>, state: PaperState, reason: string, counted = false): PaperAnswer {
  const none = { originals: 0, certified: 0, copies: 0 };
  const numbers = state === 'complete' ? (counted ? travelling(paper) : { ...none, originals: paper.originals, copies: paper.copies }) : none;
  return { state, ...numbers, reason: state === 'notApplicable' ? reason : '' };
}

function travelling({ originals, copies, shownOnly = false }: Pick<ListedPaper, 'originals' | 'copies' | 'shownOnly'>) {
  if (shownOnly && originals === 0) return { originals, certified: Math.max(copies, 1), copies: 0 };
  return { originals: originals + copies === 0 ? 1 : originals, certified: 0, copies };
}

/** How many papers have no answer yet. */
export function openPapers(draft: AnsweredPapers, published: readonly PublishedPaper[]): number {
  return published.filter((paper) => !paper.note && draft.papers[paper.no] === undefined).length;
}

/** The papers answered as missing, or there in too small a number, by the rule the server asks. */
export function missingPapers(draft: AnsweredPapers, published: readonly PublishedPaper[]): Shortage[] {
  const checked = Object.entries(draft.papers).map(([no, answer]) => ({ no: Number(no), ...answer }));
  return shortages(published, checked).filter((shortage) => draft.papers[shortage.no] !== undefined);
}

/** The answered papers as the contract wants them. */
export function checkedPapers({ papers }: AnsweredPapers): Asked<'checkPapers'>['papers'] {
  return Object.entries(papers).map(([no, { reason, ...answer }]) => ({ no: Number(no), ...answer, ...(reason.trim() ? { reason: reason.trim() } : {}) }));
}

/** The name of a paper without the sign the source list put before it and the one it put between two. */
export function paperTitle(name: string): string {
  return name.replace(/^[-–+*•\s]+/, '').replace(/[;\s]+$/, '');
}
