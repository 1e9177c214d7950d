import { Type } from 'typebox';

/** A Vietnamese calendar day, `2021-02-19`. */
export type Day = string;

export const DayField = Type.String({ format: 'date', pattern: '^\\d{4}-', maxLength: 10, description: 'a day that exists, 2021-02-19' });
export const InstantField = Type.String({ format: 'date-time', maxLength: 40, description: 'an instant with its offset, 2021-02-09T15:40:00+07:00' });

const OFFSET_MINUTES = 7 * 60;
const MINUTE = 60_000;
const DAY_MS = 86_400_000;

/** The Vietnamese day (UTC+7, no summer time) of an instant. */
export function dayOf(instant: Date): Day {
  return new Date(instant.getTime() + OFFSET_MINUTES * MINUTE).toISOString().slice(0, 10);
}

/** Minutes since midnight in Vietnam, 0-1439; seconds are dropped. */
export function minuteOf(instant: Date): number {
  return Math.floor((instant.getTime() + OFFSET_MINUTES * MINUTE) / MINUTE) % 1440;
}

/** The instant of a Vietnamese day and minute (0-1440; 1440 is the following midnight). */
export function instantOf(day: Day, minute: number): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + (minute - OFFSET_MINUTES) * MINUTE);
}

/** True when the text is a day that exists: no 30 February. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The day so many days later; negative counts go back. */
export function plusDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

/** Days from the first to the second. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

const WEEKDAYS = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

export function weekdayName(day: Day, language: 'vi' | 'en'): string {
  return WEEKDAYS[language][weekdayOf(day)] ?? '';
}

/** `19/02/2021`. */
export function showDay(day: Day): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** `09:45`. */
export function showMinute(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** `09:45 thứ Sáu, 19/02/2021`. */
export function showInstant(instant: Date, language: 'vi' | 'en' = 'vi'): string {
  const day = dayOf(instant);
  return `${showMinute(minuteOf(instant))} ${weekdayName(day, language)}, ${showDay(day)}`;
}
