import { type Day, daysBetween } from '#kernel/day.ts';
import { type Problem, badInput, problem } from '#kernel/problem.ts';

/** One re-appointment after an apology, never a second (NĐ 61/2018 Đ19.9). */
export const MAX_REAPPOINTMENTS = 1;
/** Papers are asked for within three working days of reception (NĐ 61/2018 Đ19.4). */
export const SUPPLEMENT_WORKING_DAYS = 3;
/** The written apology goes out at least one day before the due day (NĐ 61/2018 Đ19.9). */
const APOLOGY_DAYS_BEFORE = 1;

/** Why an appointment day was set. The first and every later one stay in the history. */
export const APPOINTMENT_KINDS = ['first', 'agencyReceived', 'restart', 'excluded', 'apology', 'calendarReview'] as const;
export type AppointmentKind = (typeof APPOINTMENT_KINDS)[number];

/** What a dossier waits for the citizen with. */
export const PAUSE_KINDS = ['supplement', 'obligation'] as const;
export type PauseKind = (typeof PAUSE_KINDS)[number];

/** True when it is too late to apologise: less than one day before the due day. */
export function apologyTooLate(dueDay: Day, today: Day): boolean {
  return daysBetween(today, dueDay) < APOLOGY_DAYS_BEFORE;
}

/** The new day of an apology lies after the day that was promised. */
export function newDayNotLater(dueDay: Day, newDay: Day): Problem | undefined {
  return newDay > dueDay ? undefined : badInput('dossier.newDayNotLater', 'newDay', { dueDay });
}

/** A day given to somebody to answer lies after today. */
export function respondByPast(respondBy: Day | undefined, today: Day, field = 'respondBy'): Problem | undefined {
  return respondBy === undefined || respondBy > today ? undefined : badInput('dossier.respondByPast', field, { today });
}

/**
 * The second request in examination needs its legal basis (NĐ 61/2018 Đ11.2c, Đ15.3 say once; a sector law may allow more). A limit with an
 * override, not a block (trap 10).
 */
export function secondSupplementNeedsBasis(requestsSoFar: number, legalBasis: string | undefined): Problem | undefined {
  return requestsSoFar === 0 || legalBasis !== undefined ? undefined : problem('dossier.secondSupplementNeedsBasis', { count: requestsSoFar });
}

/** Asking later than three working days after reception needs the reason or the specialised law that allows it (NĐ 61/2018 Đ19.4). */
export function supplementLate(lastDay: Day, today: Day, lateReason: string | undefined): Problem | undefined {
  return today <= lastDay || lateReason !== undefined ? undefined : problem('dossier.supplementLate', { lastDay });
}

/** Leaving the time of an obligation out of the reckoning needs the sector law that says so. */
export function waitingNeedsBasis(excluded: boolean, legalBasis: string | undefined): Problem | undefined {
  return !excluded || legalBasis !== undefined ? undefined : badInput('dossier.waitingNeedsBasis', 'legalBasis');
}

/** A part asked of another agency ends inside the day promised to the citizen (NĐ 61/2018 Đ19.6), as long as that day is still to come. */
export function partBeyondWhole(partDay: Day, dueDay: Day | null, today: Day): Problem | undefined {
  return dueDay === null || dueDay <= today || partDay <= dueDay ? undefined : badInput('dossier.partBeyondWhole', 'dueDay', { whole: dueDay });
}

/** The silence of a consulted agency counts only after its day (NĐ 61/2018 Đ19.5). */
export function partTimeLeft(partDay: Day, today: Day): Problem | undefined {
  return today > partDay ? undefined : problem('dossier.partTimeLeft', { dueDay: partDay });
}
