import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand, notFound, refuse, required } from '#kernel/problem.ts';
import { calendarFor } from '#modules/calendar/service/calendar-for.ts';
import { STATUS_NAMES, statusOf } from '#modules/dossier/rules/statuses.ts';
import { offerRating } from '#modules/feedback/service.ts';
import { secretHash } from '#modules/reception/service/secrets.ts';
import type { Context } from '#platform/context.ts';
import { sha256 } from '#platform/ids.ts';
import type * as contract from './contract.ts';
import { plainCode, tooManyAttempts, windowStart } from './rules/attempts.ts';
import { hoursLine } from './rules/hours.ts';
import { parcelState } from './rules/journey.ts';
import { parcelProgress, progressOf, promiseOf } from './rules/progress.ts';
import { countAttempt, deleteAttempts, findByCode, findParcel, forgetAttempts, getWay, listJourney, type ParcelRow, type TrackedRow } from './store.ts';

type View = Output<typeof contract.trackDossier>;

/** Stands in for a dossier or parcel that is not there, so that as much work is done for it. */
const NOBODYS_DOSSIER = '00000000-0000-0000-0000-000000000000';

/**
 * Tells the holder of a slip where the dossier stands, and the holder of a phiếu gửi where her parcel is. A wrong secret and an unknown code cost the same work and get the
 * same answer; wrong look-ups are counted per code and address, so that nobody can close a dossier to its owner elsewhere.
 */
export async function trackDossier(ctx: Context, input: Input<typeof contract.trackDossier>): Promise<View> {
  const code = plainCode(input.code);
  const pairHash = sha256(`${code}\n${ctx.address ?? 'here'}`);
  const since = windowStart(ctx.now);
  demand(tooManyAttempts(await countAttempt(ctx.db, pairHash, ctx.now, since)));
  const found = await findByCode(ctx.db, code);
  const parcel = await findParcel(ctx.db, code);
  const meant = found ?? parcel;
  const offered = secretHash(meant?.id ?? NOBODYS_DOSSIER, input.secret);
  const fits = offered.equals(meant?.secretHash ?? Buffer.alloc(offered.length));
  if (!fits) {
    await forgetAttempts(ctx.db, since);
    return refuse(notFound('tracking.notFound'));
  }
  await deleteAttempts(ctx.db, pairHash);
  return found === undefined ? presentParcel(ctx, required(parcel, notFound('tracking.notFound'))) : present(ctx, found);
}

async function present(ctx: Context, row: TrackedRow): Promise<View> {
  const journey = await listJourney(ctx.db, { dossierId: row.id });
  const { state, title, next, steps } = progressOf({ ...row, ...(await getWay(ctx.db, row.id)), journey }, ctx.now);
  const status = statusOf(row.status);
  return {
    code: row.code,
    state,
    status: { code: status, name: { ...STATUS_NAMES[status] } },
    title: { ...title },
    next: { ...next },
    dates: {
      receivedAt: row.receivedAt,
      ...promiseOf(row),
      provisional: row.provisional,
      finishedAt: row.firstFinishedAt,
      returnedAt: row.status === 10 ? row.returnedAt : null,
      postDueDay: journey.findLast(({ promisedDay }) => promisedDay !== null)?.promisedDay ?? null,
    },
    steps: steps.map((step) => ({ ...step, title: { ...step.title } })),
    rating: await offerRating(ctx, row.id),
    ...(await about(ctx, row)),
  };
}

/** A parcel has a journey and no contents: nothing of the dossier it became is told by its number. */
async function presentParcel(ctx: Context, parcel: ParcelRow): Promise<View> {
  const journey = await listJourney(ctx.db, { shipmentId: parcel.id });
  const { state, title, next, steps } = parcelProgress(parcelState(parcel), journey, parcel.unitName);
  return {
    code: parcel.postingNo,
    state,
    status: null,
    title: { ...title },
    next: { ...next },
    dates: { receivedAt: null, dueDay: null, dueAt: null, provisional: false, finishedAt: null, returnedAt: null, postDueDay: parcel.clockStopped ? null : parcel.promisedDay },
    steps: steps.map((step) => ({ ...step, title: { ...step.title } })),
    rating: null,
    ...(await about(ctx, parcel)),
  };
}

async function about(ctx: Context, { unitId, unitName: name, unitAddress: address, unitPhone: phone }: Pick<TrackedRow, 'unitId' | 'unitName' | 'unitAddress' | 'unitPhone'>): Promise<Pick<View, 'unit' | 'askedAt'>> {
  const { hours } = await calendarFor(ctx, unitId);
  return { unit: { name, address, phone, hours: hoursLine(hours, dayOf(ctx.now)) }, askedAt: ctx.now };
}
