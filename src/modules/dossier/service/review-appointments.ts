import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { DAY_MARK, placeAfter, toPage } from '#kernel/page.ts';
import { demand, problem, required } from '#kernel/problem.ts';
import { calendarFor, settled, type Timetable } from '#modules/calendar/service/calendar-for.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/reviewing.ts';
import { type Review, appointmentReview } from '../rules/appointment-review.ts';
import { moveRefusal } from '../rules/may-move.ts';
import { STATUS_NAMES } from '../rules/statuses.ts';
import { dropOpenApology, insertAppointment, lastCountedFrom } from '../store/clock.ts';
import { type ReviewCandidate, listReviewCandidates } from '../store/reviews.ts';
import { readWhole } from '../store/whole.ts';
import { type Held, applyMove, lockUnchanged, moverOf, stateOf } from './change-dossier.ts';
import { reviewOf } from './dossier-clock.ts';
import { dossierView } from './read-dossier.ts';

type Asked = Input<typeof contract.reviewAppointment>;
type Line = Output<typeof contract.listAppointmentsToReview>['rows'][number];

/** How many promises are counted anew for one page; the rest follow on the next. */
const LOOKED_AT = 1000;

/** The open appointments of the asker's unit that a change of the calendar touches: listed for a decision, none moves by itself. */
export async function listAppointmentsToReview(ctx: Context, input: Input<typeof contract.listAppointmentsToReview>): Promise<Output<typeof contract.listAppointmentsToReview>> {
  const { unitId } = signedIn(ctx);
  const place = placeAfter(input.after, DAY_MARK);
  const found = await listReviewCandidates(ctx.db, { unitId, after: place && { dueDay: place.value, id: place.id }, limit: LOOKED_AT + 1 });
  const timetable = await calendarFor(ctx, unitId);
  const looked = found.map((one) => ({ one, line: lineOf(one, timetable) }));
  const { rows, next } = toPage(looked, pageEnd(looked, input.limit ?? 50), ({ one }) => [one.dueDay, one.id]);
  return { rows: rows.flatMap(({ line }) => line ?? []), next };
}

/** Decides on one of them: the promise stands, or moves to the day the calendar gives. No re-appointment by apology is used up (NĐ 61/2018 Đ19.9). */
export async function reviewAppointment(ctx: Context, input: Asked): Promise<Output<typeof contract.reviewAppointment>> {
  const { move, decide } = STEPS[input.step];
  const held = await lockUnchanged(ctx, input);
  const review = await reviewOf(ctx, held.row, await readWhole(ctx.db, held.row.id));
  const calendarDay = review === undefined ? null : settled(review).dueDay;
  demand(moveRefusal(move, stateOf(held.row, calendarDay), await moverOf(ctx, held.actor, held.row), dayOf(ctx.now)));
  await decide(ctx, held, settled(required(review, problem('dossier.appointmentStands'))), input);
  return dossierView(ctx, held.row.id);
}

const STEPS = {
  keep: { move: 'keepAppointment', decide: keepPromise },
  move: { move: 'moveAppointment', decide: movePromise },
} as const;

/** The promised day stands; it is no longer called provisional unless the year still is. */
async function keepPromise(ctx: Context, held: Held, review: Review, input: Asked): Promise<void> {
  const { row } = held;
  const due = { dueDay: required(row.dueDay, problem('dossier.noAppointment')), dueAt: required(row.dueAt, problem('dossier.noAppointment')), provisional: review.provisional };
  await decideOn(ctx, held, review, due, input);
  const facts = { dueDay: due.dueDay, calendarDay: review.dueDay, why: review.why, documentNo: input.documentNo ?? null };
  await applyMove(ctx, row, 'keepAppointment', { changes: due, kind: 'dossier.appointmentKept', facts });
}

/** The new day is the calendar's, never typed; an apology being prepared for the old one is dropped. The citizen has to be told. */
async function movePromise(ctx: Context, held: Held, review: Review, input: Asked): Promise<void> {
  const { row } = held;
  const due = { dueDay: review.dueDay, dueAt: review.dueAt, provisional: review.provisional };
  await decideOn(ctx, held, review, due, input);
  await dropOpenApology(ctx.db, row.id, ctx.now);
  const facts = { before: row.dueDay, dueDay: review.dueDay, why: review.why, documentNo: input.documentNo ?? null, citizenToBeTold: true };
  await applyMove(ctx, row, 'moveAppointment', { changes: { ...due, apology: 'none' }, kind: 'dossier.appointmentMoved', facts });
}

/** The decision enters the history beside what the calendar gave; the entries before it stay. */
async function decideOn(ctx: Context, { row, actor }: Held, review: Review, due: Pick<Review, 'dueDay' | 'dueAt' | 'provisional'>, asked: Asked): Promise<void> {
  const countedFrom = await lastCountedFrom(ctx.db, row.id);
  const made = { madeBy: actor.staffId, madeEmployer: actor.employer, madeAt: ctx.now };
  await insertAppointment(ctx.db, row.id, { kind: 'calendarReview', ...due, calendarDay: review.dueDay, countedFrom, reason: asked.reason, documentNo: asked.documentNo ?? null, ...made });
}

/** A candidate as the list shows it, or nothing where its promise stands. */
function lineOf(candidate: ReviewCandidate, { calendar, hours }: Timetable): Line | undefined {
  const { appointments, waits, termCount, termUnit, ...shown } = candidate;
  const review = appointmentReview(calendar, hours, { appointments, waits, term: { count: termCount, unit: termUnit } });
  if (review === undefined) return undefined;
  const { why, dueDay, dueAt, provisional } = settled(review);
  return { ...shown, statusName: { ...STATUS_NAMES[candidate.status] }, calendarDay: dueDay, calendarAt: dueAt, calendarProvisional: provisional, why };
}

/** Where the page ends: after as many lines as were asked for when more follow, else after all that was looked at. */
function pageEnd(looked: readonly { readonly line: Line | undefined }[], limit: number): number {
  const places = looked.slice(0, LOOKED_AT).flatMap(({ line }, place) => (line === undefined ? [] : [place]));
  return places.length > limit ? (places[limit - 1] ?? 0) + 1 : LOOKED_AT;
}
