import { problem, type Problem } from '#kernel/problem.ts';

/** So many wrong look-ups of one code from one address within the window close that pair, and no other. */
export const ATTEMPTS = 5;
const WINDOW_MINUTES = 15;

/** A code as papers print it, however it was typed: capitals, no spaces, one kind of dash. */
export function plainCode(typed: string): string {
  return typed.toUpperCase().replace(/\s/g, '').replace(/[\u2010-\u2015\u2212]/g, '-');
}

/** Refuses the look-up after the fifth wrong one; the right one starts the count anew. */
export function tooManyAttempts(attempts: number): Problem | undefined {
  return attempts > ATTEMPTS ? problem('tracking.tooManyAttempts', { minutes: WINDOW_MINUTES }, 429) : undefined;
}

/** From when attempts still count. */
export function windowStart(now: Date): Date {
  return new Date(now.getTime() - WINDOW_MINUTES * 60_000);
}
