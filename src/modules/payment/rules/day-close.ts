import { problem, type Problem } from '#kernel/problem.ts';

/** What keeps a till from closing, in the order in which it is told. What the post still has to scan is asked of the post. */
export const BLOCKERS = ['paymentPending', 'refundWaiting', 'incidentOpen'] as const;
export type BlockerKind = (typeof BLOCKERS)[number];
export type Blocker = { readonly what: BlockerKind; readonly count: number };

/** The blockers that exist, named in their order. */
export function blockersOf(counts: Readonly<Record<BlockerKind, number>>): Blocker[] {
  return BLOCKERS.filter((what) => counts[what] > 0).map((what) => ({ what, count: counts[what] }));
}

/** Refuses the close by name: payments nobody has confirmed yet, refunds nobody has settled, differences at this person's handovers nobody has resolved. */
export function closeBlocked(blockers: readonly Blocker[]): Problem | undefined {
  if (blockers.length === 0) return undefined;
  const countOf = (what: BlockerKind) => blockers.find((blocker) => blocker.what === what)?.count ?? 0;
  return problem('payment.closeBlocked', { what: blockers.map((blocker) => blocker.what), payments: countOf('paymentPending'), refunds: countOf('refundWaiting'), incidents: countOf('incidentOpen') });
}

/**
 * What blocks a close for somebody absent: only money that is not settled. Her open incidents stay open under her name
 * until two people resolve them; a till may not stand unclosed for them.
 */
export function blocksForAbsent(blockers: readonly Blocker[]): Blocker[] {
  return blockers.filter((blocker) => blocker.what !== 'incidentOpen');
}
