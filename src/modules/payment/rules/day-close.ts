import { problem, type Problem } from '#kernel/problem.ts';
import { SUBJECT_KINDS } from '#modules/custody/rules.ts';

/** What keeps a till from closing, in the order in which it is told: money first, then what is scanned out and not in, then differences nobody has resolved. */
export const BLOCKERS = ['paymentPending', 'refundWaiting', 'itemOut', 'incidentOpen'] as const;
export type BlockerKind = (typeof BLOCKERS)[number];
export type Blocker = { readonly what: BlockerKind; readonly count: number };

/** Where what is in the way can be put right. */
export const BLOCKING_PLACES = ['dossier', ...SUBJECT_KINDS] as const;

/** The blockers that exist, named in their order. */
export function blockersOf(counts: Readonly<Record<BlockerKind, number>>): Blocker[] {
  return BLOCKERS.filter((what) => counts[what] > 0).map((what) => ({ what, count: counts[what] }));
}

/**
 * Refuses the close by name: payments nobody has confirmed yet, refunds nobody has settled, parcels and bags scanned out and not in, differences at this person's handovers
 * nobody has resolved (domain 6.7: every unmatched item becomes an incident before close, tolerance 0).
 */
export function closeBlocked(blockers: readonly Blocker[]): Problem | undefined {
  if (blockers.length === 0) return undefined;
  const countOf = (what: BlockerKind) => blockers.find((blocker) => blocker.what === what)?.count ?? 0;
  const facts = { payments: countOf('paymentPending'), refunds: countOf('refundWaiting'), items: countOf('itemOut'), incidents: countOf('incidentOpen') };
  return problem('payment.closeBlocked', { what: blockers.map((blocker) => blocker.what), ...facts });
}

/**
 * What blocks a close for somebody absent: only money that is not settled. What she has out becomes incidents under her name with the close, and those stay open
 * until somebody resolves them; a till may not stand unclosed for them.
 */
export function blocksForAbsent(blockers: readonly Blocker[]): Blocker[] {
  return blockers.filter((blocker) => blocker.what !== 'incidentOpen' && blocker.what !== 'itemOut');
}
