import { dayOf } from '#kernel/day.ts';
import { type Problem, badInput, problem } from '#kernel/problem.ts';
import type { Outage } from './transit.ts';

/** The days of an outage: every day it touches is nobody's; one that lasts has no last day. */
export function daysOut(times: readonly { readonly fromAt: Date; readonly toAt: Date | null }[]): Outage[] {
  return times.map(({ fromAt, toAt }) => ({ fromDay: dayOf(fromAt), toDay: toAt === null ? null : dayOf(toAt) }));
}

/** An outage is declared when it is there, not ahead. */
export function outageInFuture(fromAt: Date, now: Date): Problem | undefined {
  return fromAt > now ? badInput('postal.outageInFuture', 'fromAt') : undefined;
}

/** It ends once, after it began and not ahead. */
export function outageEndProblem(outage: { readonly fromAt: Date; readonly toAt: Date | null }, end: Date, now: Date): Problem | undefined {
  if (outage.toAt !== null) return problem('postal.outageOver');
  return end > now || end <= outage.fromAt ? badInput('postal.outageEndWrong', 'toAt') : undefined;
}
