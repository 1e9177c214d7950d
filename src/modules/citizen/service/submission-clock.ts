import type { Output } from '#kernel/operation.ts';
import { officeMinutesBetween } from '#modules/calendar/rules/office-hours.ts';
import { isProblem } from '#modules/calendar/rules/working-day.ts';
import { calendarFor } from '#modules/calendar/service/calendar-for.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/inbox.ts';
import { submissionState } from '../rules/filing.ts';
import type { SubmissionRow } from '../store/submissions.ts';

type Clock = Output<typeof contract.getSubmission>['clock'];

const MINUTE = 60_000;

/** The clock of eight working hours as it stands now: running, standing still while the citizen is asked, or none once it is settled or she wishes to withdraw. */
export async function clockOf(ctx: Context, row: Pick<SubmissionRow, 'unitId' | 'answerBy' | 'status' | 'cancelled' | 'sentAt'>): Promise<Clock> {
  const state = submissionState({ status: row.status, cancelled: row.cancelled, answered: row.sentAt !== null });
  if (state === 'settled' || state === 'withdrawing') return null;
  const waiting = state === 'asked';
  const late = !waiting && row.answerBy < ctx.now;
  const [from, to] = late ? [row.answerBy, ctx.now] : [ctx.now, row.answerBy];
  const { calendar, hours } = await calendarFor(ctx, row.unitId);
  const minutes = officeMinutesBetween(calendar, hours, from, to);
  // A year nobody has loaded is counted by the plain clock rather than not shown.
  const counted = isProblem(minutes) ? Math.floor((to.getTime() - from.getTime()) / MINUTE) : minutes;
  return { kind: waiting ? 'waiting' : 'running', dueAt: row.answerBy, leftMinutes: late ? -counted : counted, late };
}
