import { type Day, instantOf, minuteOf } from '#kernel/day.ts';
import type { Problem } from '#kernel/problem.ts';
import { computeDue } from '#modules/calendar/rules/due.ts';
import type { OfficeHours } from '#modules/calendar/rules/office-hours.ts';
import { type Pause, subtractedDue } from '#modules/calendar/rules/pause.ts';
import type { Term } from '#modules/calendar/rules/term.ts';
import { type Calendar, isProblem, rollToWorkingDay } from '#modules/calendar/rules/working-day.ts';
import type { AppointmentKind } from './clock.ts';
import type { Status } from './statuses.ts';

/** Why somebody has to decide on a promised day: the calendar now gives another one, or the year it was promised by is no longer provisional. */
export const REVIEW_REASONS = ['dayChanged', 'yearIssued'] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** An entry of a dossier's appointment history. `calendarDay`: what the calendar gave when a promise was decided on anew. */
export type KeptAppointment = {
  readonly kind: AppointmentKind;
  readonly dueDay: Day;
  readonly dueAt: Date;
  readonly provisional: boolean;
  readonly countedFrom: Date;
  readonly calendarDay: Day | null;
  readonly madeAt: Date;
};

/** A promise with what it was counted from: its history in order, the term, and the waiting a sector law leaves out. */
export type PromiseHistory = { readonly appointments: readonly KeptAppointment[]; readonly term: Term; readonly waits: readonly Pause[] };

/** The day the calendar in force gives, beside the day that stands. */
export type Review = { readonly why: ReviewReason; readonly dueDay: Day; readonly dueAt: Date; readonly provisional: boolean };

/**
 * Whether a promised day needs a decision under the calendar in force; undefined while the promise stands. Nothing moves by itself, and what was
 * decided is asked again only when the calendar gives yet another day. Refuses as the count itself does (`calendar.yearNotLoaded`).
 */
export function appointmentReview(calendar: Calendar, hours: OfficeHours, history: PromiseHistory): Review | Problem | undefined {
  const last = history.appointments.at(-1);
  const basis = history.appointments.findLast(isReckoned);
  if (last === undefined || basis === undefined) return undefined;
  const due = RECKONINGS[basis.kind](calendar, hours, basis, history);
  if (isProblem(due)) return due;
  const { dueDay, dueAt, provisional } = due;
  if (dueDay !== (last.calendarDay ?? last.dueDay)) return { why: 'dayChanged', dueDay, dueAt, provisional };
  return last.provisional && !provisional ? { why: 'yearIssued', dueDay, dueAt, provisional } : undefined;
}

/** Only a promise still to be kept is looked at again: accepted, with a day, neither closed nor solved before nor taken back. */
export function isStillPromised(dossier: { readonly status: Status; readonly dueDay: Day | null; readonly firstFinishedAt: Date | null; readonly cancelledAt: Date | null }): boolean {
  return OPEN.includes(dossier.status) && dossier.dueDay !== null && dossier.firstFinishedAt === null && dossier.cancelledAt === null;
}

const OPEN: readonly Status[] = [2, 4, 5, 6, 7];

type Due = Pick<Review, 'dueDay' | 'dueAt' | 'provisional'>;
type Reckoned = KeptAppointment & { readonly kind: Exclude<AppointmentKind, 'calendarReview'> };
type Reckoning = (calendar: Calendar, hours: OfficeHours, basis: Reckoned, history: PromiseHistory) => Due | Problem;

const counted: Reckoning = (calendar, hours, basis, { term }) => computeDue(calendar, hours, basis.countedFrom, term);

const withoutWaiting: Reckoning = (calendar, hours, basis, { term, waits }) => subtractedDue(calendar, hours, { receivedAt: basis.countedFrom, term, pauses: waits }, basis.madeAt);

/** The day of an apology was chosen by the agency, not counted (NĐ 61/2018 Đ19.9): it only gives way when nobody works on it. */
const chosen: Reckoning = (calendar, _hours, basis) => {
  const walk = rollToWorkingDay(calendar, basis.dueDay);
  return isProblem(walk) ? walk : { dueDay: walk.day, dueAt: instantOf(walk.day, minuteOf(basis.dueAt)), provisional: walk.provisional };
};

/** The rule each kind of appointment was given by. */
const RECKONINGS = { first: counted, agencyReceived: counted, restart: counted, excluded: withoutWaiting, apology: chosen } satisfies Record<Reckoned['kind'], Reckoning>;

/** A decision on a promise is no new count: what it decided on still says how to count. */
function isReckoned(appointment: KeptAppointment): appointment is Reckoned {
  return appointment.kind !== 'calendarReview';
}
