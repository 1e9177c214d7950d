import type { ResultStep } from './state.ts';
import type { Status } from './statuses.ts';

/** What a dossier under examination waits for, in the order it comes: a handler, her draft, the review, the signature, the number and seal. */
export const WAITS = ['handler', 'draft', 'review', 'decision', 'seal'] as const;
type Wait = (typeof WAITS)[number];

const AFTER: Readonly<Record<ResultStep, Wait>> = { none: 'draft', sentBack: 'draft', drafted: 'review', reviewed: 'decision', signed: 'seal', sealed: 'draft' };

/** The next step of a dossier under examination, null in every other status. A sealed result waits for a new draft: it is being corrected. */
export function waitsFor({ status, handlerId, result }: { readonly status: Status; readonly handlerId: string | null; readonly result: ResultStep }): Wait | null {
  if (status !== 4) return null;
  const next = AFTER[result];
  return next === 'draft' && handlerId === null ? 'handler' : next;
}
