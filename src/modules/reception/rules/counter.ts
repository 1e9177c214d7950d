import { dayOf } from '#kernel/day.ts';
import { forbidden, problem, type Problem } from '#kernel/problem.ts';

/** What guidance at the counter was about. */
export const GUIDANCE_TOPICS = ['procedure', 'papers', 'progress', 'other'] as const;
export type GuidanceTopic = (typeof GUIDANCE_TOPICS)[number];

/** When a dossier must be with the department. */
export const HANDOVER_DUES = ['today', 'nextMorning', 'overdue'] as const;
export type HandoverDue = (typeof HANDOVER_DUES)[number];

/**
 * How urgent a handover is, by its deadline (closing of the same day, or the first hour of the next working day when received
 * after 15:00; NĐ 61/2018 Đ18.2-3).
 */
export function handoverDue(deadline: Date, now: Date): HandoverDue {
  if (deadline.getTime() < now.getTime()) return 'overdue';
  return dayOf(deadline) === dayOf(now) ? 'today' : 'nextMorning';
}

/** One and the same request of one owner still open is shown first; who receives it nevertheless says that she has seen it. */
export function duplicateSuspected(openCodes: readonly string[], acknowledged: boolean): Problem | undefined {
  return openCodes.length === 0 || acknowledged ? undefined : problem('reception.duplicateSuspected', { codes: openCodes });
}

/** A void is asked by one person and confirmed or declined by another. */
export function voidNeedsSecond(askedBy: string, settledBy: string): Problem | undefined {
  return askedBy === settledBy ? forbidden('reception.voidNeedsSecond') : undefined;
}
