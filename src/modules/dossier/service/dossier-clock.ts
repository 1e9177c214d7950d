import type { Input, Output } from '#kernel/operation.ts';
import { signedIn } from '#kernel/actor.ts';
import { notFound, problem, refuse, required } from '#kernel/problem.ts';
import { computeDue } from '#modules/calendar/rules/due.ts';
import { readingsOf, restartedDue, subtractedDue } from '#modules/calendar/rules/pause.ts';
import { calendarFor, settled } from '#modules/calendar/service/calendar-for.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/reading.ts';
import { maySee } from '../rules/sight.ts';
import { listSupplementPauses } from '../store/clock.ts';
import { findSeen } from '../store/dossier.ts';
import type { DossierRow } from '../store/rows.ts';
import type { Promised } from './open-dossier.ts';

/** The promise of a dossier whose time begins now: its whole term, in the hours of the one-stop that received it. */
export async function promisedFromNow(ctx: Context, row: DossierRow): Promise<Promised> {
  const { calendar, hours } = await calendarFor(ctx, row.receptionUnitId);
  const { dueDay, dueAt, provisional } = settled(computeDue(calendar, hours, ctx.now, { count: row.termCount, unit: row.termUnit }));
  return { dueDay, dueAt, provisional, countedFrom: ctx.now };
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
