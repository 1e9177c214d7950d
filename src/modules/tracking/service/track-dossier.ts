import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { notFound, required } from '#kernel/problem.ts';
import { calendarFor } from '#modules/calendar/service/calendar-for.ts';
import { STATUS_NAMES, statusOf } from '#modules/dossier/rules/statuses.ts';
import { offerRating } from '#modules/feedback/service.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract.ts';
import { hoursLine } from '../rules/hours.ts';
import { parcelState } from '../rules/journey.ts';
import { parcelProgress, progressOf, promiseOf } from '../rules/progress.ts';
import { getWay, listJourney, type ParcelRow, type TrackedRow } from '../store.ts';
import { heldBySlip } from './slip.ts';

type View = Output<typeof contract.trackDossier>;

/** Tells the holder of a slip where the dossier stands, and the holder of a phiếu gửi where her parcel is. */
export async function trackDossier(ctx: Context, input: Input<typeof contract.trackDossier>): Promise<View> {
  const { dossier, parcel } = await heldBySlip(ctx, input);
  return dossier === undefined ? presentParcel(ctx, required(parcel, notFound('tracking.notFound'))) : present(ctx, dossier);
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
