import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand, notFound, refuse } from '#kernel/problem.ts';
import { calendarFor } from '#modules/calendar/service/calendar-for.ts';
import { STATUS_NAMES, statusOf } from '#modules/dossier/rules/statuses.ts';
import { secretHash } from '#modules/reception/service/secrets.ts';
import type { Context } from '#platform/context.ts';
import { sha256 } from '#platform/ids.ts';
import type * as contract from './contract.ts';
import { plainCode, tooManyAttempts, windowStart } from './rules/attempts.ts';
import { hoursLine } from './rules/hours.ts';
import { progressOf, promiseOf } from './rules/progress.ts';
import { countAttempt, deleteAttempts, findByCode, forgetAttempts, getWay, type TrackedRow } from './store.ts';

/** Stands in for a dossier that is not there, so that as much work is done for it. */
const NOBODYS_DOSSIER = '00000000-0000-0000-0000-000000000000';

/**
 * Tells the holder of a slip where the dossier stands. A wrong secret and an unknown code cost the same work and get the
 * same answer; wrong look-ups are counted per code and address, so that nobody can close a dossier to its owner elsewhere.
 */
export async function trackDossier(ctx: Context, input: Input<typeof contract.trackDossier>): Promise<Output<typeof contract.trackDossier>> {
  const code = plainCode(input.code);
  const pairHash = sha256(`${code}\n${ctx.address ?? 'here'}`);
  const since = windowStart(ctx.now);
  demand(tooManyAttempts(await countAttempt(ctx.db, pairHash, ctx.now, since)));
  const found = await findByCode(ctx.db, code);
  const offered = secretHash(found?.id ?? NOBODYS_DOSSIER, input.secret);
  const fits = offered.equals(found?.secretHash ?? Buffer.alloc(offered.length));
  if (found === undefined || !fits) {
    await forgetAttempts(ctx.db, since);
    return refuse(notFound('tracking.notFound'));
  }
  await deleteAttempts(ctx.db, pairHash);
  return present(ctx, found);
}

async function present(ctx: Context, row: TrackedRow): Promise<Output<typeof contract.trackDossier>> {
  const dossier = { ...row, ...(await getWay(ctx.db, row.id)) };
  const { hours } = await calendarFor(ctx, row.unitId);
  const { state, title, next, steps } = progressOf(dossier, ctx.now);
  const status = statusOf(row.status);
  return {
    code: row.code,
    state,
    status: { code: status, name: { ...STATUS_NAMES[status] } },
    title: { ...title },
    next: { ...next },
    dates: { receivedAt: row.receivedAt, ...promiseOf(row), provisional: row.provisional, finishedAt: row.firstFinishedAt, returnedAt: row.status === 10 ? row.returnedAt : null },
    steps: steps.map((step) => ({ ...step, title: { ...step.title } })),
    unit: { name: row.unitName, address: row.unitAddress, phone: row.unitPhone, hours: hoursLine(hours, dayOf(ctx.now)) },
    askedAt: ctx.now,
  };
}
