import type { Input, Output } from '#kernel/operation.ts';
import { type Actor, signedIn } from '#kernel/actor.ts';
import type { Day } from '#kernel/day.ts';
import { type Problem, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { computeDue } from '#modules/calendar/rules/due.ts';
import { readingsOf, restartedDue, subtractedDue } from '#modules/calendar/rules/pause.ts';
import { isProblem } from '#modules/calendar/rules/working-day.ts';
import { calendarFor, settled } from '#modules/calendar/service/calendar-for.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/reading.ts';
import { type PromiseHistory, type Review, appointmentReview, isStillPromised } from '../rules/appointment-review.ts';
import { moveRule } from '../rules/moves.ts';
import { maySee } from '../rules/sight.ts';
import { listSupplementPauses } from '../store/clock.ts';
import { findSeen } from '../store/dossier.ts';
import type { DossierRow } from '../store/rows.ts';
import type { Whole } from '../store/whole.ts';
import type { Promised } from './open-dossier.ts';

/** The promise of a dossier whose time begins now: its whole term, in the hours of the one-stop that received it. */
export async function promisedFromNow(ctx: Context, row: DossierRow): Promise<Promised> {
  const { calendar, hours } = await calendarFor(ctx, row.receptionUnitId);
  const { dueDay, dueAt, provisional } = settled(computeDue(calendar, hours, ctx.now, { count: row.termCount, unit: row.termUnit }));
  return { dueDay, dueAt, provisional, countedFrom: ctx.now };
}

/** What the calendar in force makes of a promise still to be kept: another day, a year now issued, or nothing to decide. */
export async function reviewOf(ctx: Context, row: DossierRow, whole: Whole): Promise<Review | Problem | undefined> {
  if (!isStillPromised(row)) return undefined;
  const { calendar, hours } = await calendarFor(ctx, row.receptionUnitId);
  return appointmentReview(calendar, hours, historyOf(row, whole));
}

/** The day the calendar in force gives where the asker would have to decide. Who may not decide is not asked; a promise made at this moment is the calendar's own. */
export async function calendarDayOf(ctx: Context, actor: Actor, row: DossierRow, whole: Whole): Promise<Day | null> {
  const madeAt = whole.appointments.at(-1)?.madeAt;
  if (madeAt === undefined || madeAt >= ctx.now || !actor.permissions.includes(moveRule('moveAppointment').permission)) return null;
  const review = await reviewOf(ctx, row, whole);
  return review === undefined || isProblem(review) ? null : review.dueDay;
}

/** The three figures asked for under the name "on time" (trap 9): restarted from zero (NĐ 61/2018 Đ19.4), waiting subtracted, and index 766. */
export async function getDossierReadings(ctx: Context, input: Input<typeof contract.getDossierReadings>): Promise<Output<typeof contract.getDossierReadings>> {
  const actor = signedIn(ctx);
  const row = await findSeen(ctx.db, input.id, actor.unitId);
  if (row === undefined || !maySee(actor, row)) refuse(notFound('dossier.unknown'));
  const receivedAt = required(row.receivedAt, problem('dossier.noAppointment'));
  const { calendar, hours } = await calendarFor(ctx, row.receptionUnitId);
  const run = { receivedAt, term: { count: row.termCount, unit: row.termUnit }, pauses: await listSupplementPauses(ctx.db, row.id) };
  const until = row.firstFinishedAt ?? ctx.now;
  const restarted = restartedDue(calendar, hours, run);
  const subtracted = settled(subtractedDue(calendar, hours, run, until));
  const outcomes = settled(readingsOf(calendar, hours, run, until));
  return { restartedDay: restarted === undefined ? null : settled(restarted).dueDay, subtractedDay: subtracted.dueDay, requests: row.supplementCount, finished: row.firstFinishedAt !== null, ...outcomes };
}

function historyOf(row: DossierRow, { appointments, obligations }: Whole): PromiseHistory {
  const waits = obligations.filter((one) => one.excludeWaiting).map(({ requestedAt, paidAt }) => ({ from: requestedAt, to: paidAt }));
  return { appointments, term: { count: row.termCount, unit: row.termUnit }, waits };
}
