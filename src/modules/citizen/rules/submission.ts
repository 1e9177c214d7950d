import { problem, type Problem } from '#kernel/problem.ts';
import type { Kept } from '#modules/custody/rules.ts';

/** The clock of a submission runs, or stands still while the citizen is asked. */
export const CLOCK_KINDS = ['running', 'waiting'] as const;

/** How a check of a submission is to be read. */
export const CHECK_LEVELS = ['ok', 'warn', 'late'] as const;

/** A paper set that somebody holds is handed over hand to hand, with both signatures. */
export function papersHeld(custody: readonly Kept[]): Problem | undefined {
  return custody.some(({ kind, holderKind }) => kind === 'papers' && holderKind !== 'citizen') ? problem('citizen.papersHeld') : undefined;
}
