import { dayOf, instantOf } from '#kernel/day.ts';
import type { Problem } from '#kernel/problem.ts';
import { CUTOFF_MINUTE, servedToday } from './due.ts';
import { officeTime, type OfficeHours } from './office-hours.ts';
import { isProblem, walkWorkingDays, type Calendar } from './working-day.ts';

/** How long "the first hour" of the next working day is, in minutes. */
const FIRST_HOUR = 60;

/**
 * Until when the counter hands a dossier to the department: closing of the same working day; received after the cutoff (15:00:00 is not
 * after), or when nobody works, the first hour of the next working day (NĐ 61/2018 Đ18.2). This never moves the day of reception.
 */
export function handoverDeadline(calendar: Calendar, hours: OfficeHours, receivedAt: Date, cutoff: number = CUTOFF_MINUTE): Date | Problem {
  const today = servedToday(calendar, hours, receivedAt, cutoff);
  if (isProblem(today)) return today;
  const walk = walkWorkingDays(calendar, dayOf(receivedAt), today.served ? 0 : 1);
  if (isProblem(walk)) return walk;
  const office = officeTime(calendar, hours, walk.day);
  if (isProblem(office)) return office;
  return instantOf(walk.day, today.served ? office.closes : office.opens + FIRST_HOUR);
}
