import { badInput, problem, type Problem } from '#kernel/problem.ts';
import type { CitizenIdKind } from './accounts.ts';

export const MERGE_STATES = ['asked', 'merged', 'refused'] as const;
export type MergeState = (typeof MERGE_STATES)[number];
export const MERGE_DECISIONS = ['merge', 'refuse'] as const;

type Numbered = { readonly id: string; readonly idKind: CitizenIdKind | null; readonly idNumber: string | null };

/** Two entries are joined only when they stand under the same number; a name, however alike, joins nobody. */
export function numberDiffers(from: Numbered, into: Numbered): Problem | undefined {
  const same = from.id !== into.id && from.idNumber !== null && from.idNumber === into.idNumber && from.idKind === into.idKind;
  return same ? undefined : badInput('citizen.numberDiffers', 'intoId');
}

/** Whoever asked does not settle. */
export function mergeNeedsSecond(askedBy: string, staffId: string): Problem | undefined {
  return askedBy === staffId ? problem('citizen.mergeNeedsSecond') : undefined;
}

/** A draft of one procedure on each side cannot become two drafts of one person, and neither may be lost. */
export function draftsCollide(procedures: readonly string[]): Problem | undefined {
  return procedures.length === 0 ? undefined : problem('citizen.draftsCollide', { procedures });
}
