import { showMinute, weekdayName, type Day } from '#kernel/day.ts';
import type { Language, Message } from '#kernel/message.ts';
import type { OfficeHours, WorkSession } from '#modules/calendar/rules/office-hours.ts';

/** Monday first, Sunday last; 2021-02-01 was a Monday. */
const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;
const RECEPTION_ONLY = { vi: ' (chỉ tiếp nhận)', en: ' (reception only)' };
const TO = { vi: ' đến ', en: ' to ' };

/**
 * The weekly hours of a counter in one line: `thứ Hai đến thứ Sáu 07:30–11:30, 13:30–17:00`. A unit's own hours stand
 * for the whole week; without them the installation's; null when there are none on that day.
 */
export function hoursLine(hours: OfficeHours, today: Day): Message | null {
  const weekly = hours.filter((session) => session.weekday !== null && session.validFrom <= today && (session.validTo === null || today <= session.validTo));
  const own = weekly.filter((session) => session.ofUnit);
  const stands = own.length > 0 ? own : weekly;
  if (stands.length === 0) return null;
  return { vi: lineIn(stands, 'vi'), en: lineIn(stands, 'en') };
}

type Stretch = { readonly first: number; readonly last: number; readonly times: string };

function lineIn(sessions: readonly WorkSession[], language: Language): string {
  const line = stretches(sessions, language)
    .map(({ first, last, times }) => `${named(first, language)}${first === last ? '' : `${TO[language]}${named(last, language)}`} ${times}`)
    .join('; ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** Neighbouring weekdays with the same times stand together. */
function stretches(sessions: readonly WorkSession[], language: Language): Stretch[] {
  const found: Stretch[] = [];
  let open = false;
  for (const weekday of WEEK) {
    const times = timesOf(sessions.filter((session) => session.weekday === weekday), language);
    const before = found.at(-1);
    if (times === '') open = false;
    else if (open && before?.times === times) found.splice(-1, 1, { ...before, last: weekday });
    else found.push({ first: weekday, last: weekday, times });
    open = times !== '';
  }
  return found;
}

function timesOf(sessions: readonly WorkSession[], language: Language): string {
  return [...sessions]
    .sort((one, other) => one.fromMinute - other.fromMinute)
    .map((session) => `${showMinute(session.fromMinute)}–${showMinute(session.toMinute)}${session.kind === 'receptionOnly' ? RECEPTION_ONLY[language] : ''}`)
    .join(', ');
}

function named(weekday: number, language: Language): string {
  return weekdayName(`2021-02-${String(weekday === 0 ? 7 : weekday).padStart(2, '0')}`, language);
}
