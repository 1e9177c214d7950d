import { dayOf, type Day } from '#kernel/day.ts';
import { badInput, type Facts, type Problem } from '#kernel/problem.ts';

export const CHANNELS = ['counter', 'online', 'post'] as const;
export type Channel = (typeof CHANNELS)[number];

/** The service events that are counted (domain 9.4). */
export const SERVICE_EVENT_TYPES = ['GUIDE', 'RECEIVE', 'SUPPLEMENT_IN', 'RETURN', 'ONLINE_GUIDE', 'ONLINE_FILL', 'ONLINE_UPLOAD', 'ONLINE_SUBMIT', 'ONLINE_PAY', 'ONLINE_TRACK', 'POST_IN_ACCEPT', 'POST_IN_HANDOVER', 'POST_OUT_ACCEPT', 'POST_OUT_DELIVER'] as const;
export type ServiceEventType = (typeof SERVICE_EVENT_TYPES)[number];

/** What a room tells the journal; `facts` hold ids, codes and hashes, never a person's data. */
export type Happening = {
  readonly kind: string;
  readonly happenedAt?: Date;
  readonly unitId?: string;
  readonly subject?: { readonly kind: string; readonly id: string };
  readonly dossierId?: string;
  readonly sessionId?: string;
  readonly procedureCode?: string;
  readonly fieldCode?: string;
  readonly channel?: Channel;
  readonly facts?: Facts;
};

/** What happened cannot lie in the future. */
export function happensLater(happenedAt: Date, now: Date): Problem | undefined {
  return happenedAt.getTime() > now.getTime() ? badInput('journal.inFuture', 'happenedAt') : undefined;
}

/** The Vietnamese day an entry counts for: the day it happened, not the day it was recorded. */
export function countedDay(happenedAt: Date): Day {
  return dayOf(happenedAt);
}
