import { dayOf, instantOf, plusDays, type Day } from '#kernel/day.ts';
import type { TermUnit } from './term.ts';

export const OUTCOMES = ['early', 'onTime', 'late'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** As much of a promise as the late test needs. */
export type Promised = { readonly unit: TermUnit; readonly dueDay: Day; readonly dueAt: Date };

const MINUTE = 60_000;

/**
 * The first instant that is late; before it nothing is. Terms in days are late by date (BLDS 2015 Đ148: 16:40 is not late for 16:30),
 * terms in hours by the minute printed. Receipt, list and statistics all ask this one rule.
 */
export function lateFrom(promised: Promised): Date {
  if (promised.unit === 'hour') return new Date(minuteStart(promised.dueAt).getTime() + MINUTE);
  return instantOf(plusDays(promised.dueDay, 1), 0);
}

/** Whether something finished then, or still open now, is late. */
export function isLate(promised: Promised, at: Date): boolean {
  return at >= lateFrom(promised);
}

/** Early: before the due day, or before the due minute of a term in hours. */
export function outcomeOf(promised: Promised, finishedAt: Date): Outcome {
  if (isLate(promised, finishedAt)) return 'late';
  const early = promised.unit === 'hour' ? finishedAt < minuteStart(promised.dueAt) : dayOf(finishedAt) < promised.dueDay;
  return early ? 'early' : 'onTime';
}

function minuteStart(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / MINUTE) * MINUTE);
}
