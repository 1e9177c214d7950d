import { badInput, problem, type Problem } from '#kernel/problem.ts';
import { storable } from '#kernel/text.ts';

/** The paragraphs people write in a report of a plan, in the order in which reports are written. */
export const NARRATIVE_PARTS = ['advantages', 'difficulties', 'proposals'] as const;
export type NarrativePart = (typeof NARRATIVE_PARTS)[number];

/** How long a paragraph may be, in characters. */
export const NARRATIVE_MAX = 20_000;

/** Refuses a text of spaces, one nothing has changed in, and one that was written over another version than the newest. */
export function narrativeRefused(text: string, baseVersion: number, newest: { readonly version: number; readonly text: string } | undefined): Problem | undefined {
  if (storable(text) === '') return badInput('reporting.narrativeEmpty', 'text');
  if (baseVersion !== (newest?.version ?? 0)) return problem('reporting.narrativeChanged', { version: newest?.version ?? 0, baseVersion });
  return newest?.text === storable(text) ? problem('reporting.narrativeSame', { version: newest.version }) : undefined;
}
