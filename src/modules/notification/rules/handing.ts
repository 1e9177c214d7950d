import type { RetryPlan } from '#modules/postal/rules/carrier.ts';
import type { MessageFailure, MessageState } from './channels.ts';

/**
 * What became of a hand-over. `taken`: the receiver said yes; `refused`: it said no for good; `putOff`: it said not now; `unreached`: nothing was said, for the channel is down or does
 * not know us; `unknown`: the words had gone out and no answer came.
 */
export const OUTCOMES = ['taken', 'refused', 'putOff', 'unreached', 'unknown'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A message the receiver puts off is said again for about a day: half a minute, then three times as long each time, at most two hours. */
export const PUT_OFF_RETRY: RetryPlan = { firstSeconds: 30, factor: 3, mostSeconds: 7200, jitter: 0.2, tries: 17 };
/** A channel that is down is asked again after 15 s, then twice as long each time, at most ten minutes; for as long as it takes. */
export const CHANNEL_RETRY: RetryPlan = { firstSeconds: 15, factor: 2, mostSeconds: 600, jitter: 0.1, tries: Number.MAX_SAFE_INTEGER };

/** What a receiver reports afterwards. */
export const REPORTS = ['delivered', 'failed'] as const;
export type Report = (typeof REPORTS)[number];

/** How a message stands after a report; undefined when the report changes nothing. What was delivered stays delivered. */
export function afterReport(state: MessageState, report: Report): { readonly state: MessageState; readonly failure: MessageFailure | null } | undefined {
  if (state === 'delivered') return undefined;
  if (report === 'delivered') return { state: 'delivered', failure: null };
  return state === 'failed' ? undefined : { state: 'failed', failure: 'reportedLost' };
}

/** States in which a person may say that it goes out again: it is known not to have been taken, or nobody knows. */
export function maySayAgain(state: MessageState): boolean {
  return state === 'failed' || state === 'uncertain';
}

/** A report or an inbound message is believed for so long after it was signed; a clock may run ahead by as much. */
const FRESH_MS = 5 * 60_000;

/** True for a signature of now. */
export function isFresh(signedAt: Date, now: Date): boolean {
  return Math.abs(now.getTime() - signedAt.getTime()) <= FRESH_MS;
}
