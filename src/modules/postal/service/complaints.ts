import { signedIn } from '#kernel/actor.ts';
import { type Day, dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { DAY_MARK, placeAfter, placeOf, toPage } from '#kernel/page.ts';
import { demand, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { masked, storable } from '#kernel/text.ts';
import { type Calendar, isProblem, workingDaysBetween } from '#modules/calendar/rules/working-day.ts';
import { calendarFor, settled } from '#modules/calendar/service/calendar-for.ts';
import { phoneProblem, plainPhone } from '#modules/dossier/rules/phones.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId, newSecret } from '#platform/ids.ts';
import type * as contract from '../contract/complaints.ts';
import { answeredLate, complaintTooLate } from '../rules/complaints.ts';
import { complaintAnswerDay, complaintUntil } from '../rules/liability.ts';
import { mayReadComplainant } from '../rules/shipment-sight.ts';
import * as store from '../store/complaints.ts';
import { lookedAfter, seenShipmentFor } from './seen-shipment.ts';

type View = Output<typeof contract.fileComplaint>;

/** Enters a complaint in the citizen's words, within six months after the transit time; its day of answer follows from the route (TT 17/2017/TT-BTTTT Đ8). */
export async function fileComplaint(ctx: Context, input: Input<typeof contract.fileComplaint>): Promise<View> {
  const actor = signedIn(ctx);
  const row = await seenShipmentFor(ctx, input.shipmentId);
  const { jDay, promisedDay } = row;
  if (jDay === null || promisedDay === null) refuse(problem('postal.complaintNotAccepted'));
  demand(phoneProblem(input.complainantPhone, 'complainant'));
  const today = dayOf(ctx.now);
  const { calendar } = await calendarFor(ctx);
  demand(complaintTooLate(settled(complaintUntil(calendar, jDay, promisedDay)), today));
  const betweenProvinces = !(await store.inOneProvince(ctx.db, row.fromArea, row.toArea));
  const answerDue = settled(complaintAnswerDay(calendar, { filedOn: today, acceptedOn: jDay, betweenProvinces }));
  const id = newId();
  const phone = input.complainantPhone === undefined ? null : plainPhone(input.complainantPhone);
  const told = { kind: input.kind, complainantName: storable(input.complainantName), complainantPhone: phone, text: storable(input.text) };
  await store.insertComplaint(ctx.db, { ...told, id, number: numberOf(today), shipmentId: row.id, unitId: row.unitId, filedAt: ctx.now, answerDue, by: actor.staffId });
  await note(ctx, { kind: 'postal.complaintFiled', unitId: row.oneStopId, subject: { kind: 'complaint', id }, procedureCode: row.procedureCode, fieldCode: row.fieldCode, channel: 'post', facts: { shipmentId: row.id, kind: input.kind, answerDue } });
  return seenAgain(ctx, id, calendar);
}

/** Answers a complaint, once: upheld, in part, or rejected, with the reasons the citizen reads. */
export async function answerComplaint(ctx: Context, input: Input<typeof contract.answerComplaint>): Promise<View> {
  const actor = signedIn(ctx);
  const row = required(await store.lockComplaint(ctx.db, input.id, await lookedAfter(ctx)), notFound('postal.complaintUnknown'));
  if (row.version !== input.expectedVersion) refuse(problem(row.answeredAt === null ? 'postal.stale' : 'postal.complaintAnswered', { version: row.version }));
  if (row.answeredAt !== null) refuse(problem('postal.complaintAnswered'));
  await store.answerComplaintRow(ctx.db, row.id, { outcome: input.outcome, text: storable(input.answer), by: actor.staffId, at: ctx.now });
  await note(ctx, { kind: 'postal.complaintSettled', unitId: row.unitId, subject: { kind: 'complaint', id: row.id }, facts: { shipmentId: row.shipmentId, outcome: input.outcome, late: answeredLate(row.answerDue, dayOf(ctx.now), dayOf(ctx.now)) } });
  return seenAgain(ctx, row.id, (await calendarFor(ctx)).calendar);
}

/** Complaints of one shipment; else what waits for an answer, due first, or what was answered, the newest first. */
export async function listComplaints(ctx: Context, input: Input<typeof contract.listComplaints>): Promise<Output<typeof contract.listComplaints>> {
  const limit = input.limit ?? 50;
  const { calendar } = await calendarFor(ctx);
  if (input.shipmentId !== undefined) {
    await seenShipmentFor(ctx, input.shipmentId);
    return { rows: (await store.listComplaintsOf(ctx.db, input.shipmentId, await lookedAfter(ctx))).map((row) => view(ctx, row, calendar)), next: null };
  }
  const answered = input.answered === true;
  const rows = answered
    ? await store.listAnsweredComplaints(ctx.db, await lookedAfter(ctx), placeOf(input.after), limit + 1)
    : await store.listWaitingComplaints(ctx.db, await lookedAfter(ctx), placeAfter(input.after, DAY_MARK), limit + 1);
  const page = toPage(rows, limit, (row) => [answered ? row.filedAt.toISOString() : row.answerDue, row.id]);
  return { rows: page.rows.map((row) => view(ctx, row, calendar)), next: page.next };
}

/** A complaint as its paper asks for it: of the units the asker looks after, or about a shipment she may see. */
export async function seenComplaint(ctx: Context, id: string): Promise<store.ComplaintRow & { readonly answerDays: number }> {
  const row = required(await store.findComplaint(ctx.db, id, await lookedAfter(ctx)), notFound('postal.complaintUnknown'));
  await seenShipmentFor(ctx, row.shipmentId);
  const days = workingDaysBetween((await calendarFor(ctx)).calendar, dayOf(row.filedAt), row.answerDue);
  return { ...row, complainantPhone: phoneFor(ctx, row), answerDays: settled(days) };
}

/** Told by day and chance, so that it tells nothing of how many there are. */
function numberOf(today: string): string {
  return `KN-${today.slice(2).replaceAll('-', '')}-${newSecret(6)}`;
}

async function seenAgain(ctx: Context, id: string, calendar: Calendar): Promise<View> {
  return view(ctx, required(await store.findComplaint(ctx.db, id, await lookedAfter(ctx)), notFound('postal.complaintUnknown')), calendar);
}

function view(ctx: Context, row: store.ComplaintRow, calendar: Calendar): View {
  const { inReach: _inReach, ...told } = row;
  const today = dayOf(ctx.now);
  const { filedAt, answerDue, answeredAt } = row;
  const late = answeredLate(answerDue, answeredAt === null ? null : dayOf(answeredAt), today);
  const over = today > answerDue;
  const left = answeredAt === null ? counted(calendar, over ? answerDue : today, over ? today : answerDue) : null;
  return { ...told, complainantPhone: phoneFor(ctx, row), answerDays: counted(calendar, dayOf(filedAt), answerDue), daysLeft: left !== null && over ? -left : left, late };
}

/** Working days from one day to another, as far as the calendar is loaded. */
function counted(calendar: Calendar, from: Day, to: Day): number | null {
  const days = workingDaysBetween(calendar, from, to);
  return isProblem(days) ? null : days;
}

function phoneFor(ctx: Context, row: store.ComplaintRow): string | null {
  const { complainantPhone: phone, inReach, answeredAt } = row;
  return phone === null || mayReadComplainant(signedIn(ctx), { inReach, answered: answeredAt !== null }) ? phone : masked(phone);
}
