import { dayOf, minuteOf, showDay, showMinute, type Day } from '#kernel/day.ts';

export type TermUnit = 'workingDay' | 'calendarDay' | 'hour' | 'month' | 'sameDay';
export type Term = { readonly count: number; readonly unit: TermUnit };

/** "ngày 05 tháng 02 năm 2021": days below 10 and months 1 and 2 with a zero before them (NĐ 30/2020 Phụ lục I). */
export function longDay(day: Day): string {
  const month = Number(day.slice(5, 7));
  return `ngày ${day.slice(8, 10)} tháng ${month < 3 ? day.slice(5, 7) : month} năm ${day.slice(0, 4)}`;
}

/** "08 giờ 05 phút, ngày 26 tháng 02 năm 2021". */
export function longInstant(instant: Date): string {
  const [hours, minutes] = showMinute(minuteOf(instant)).split(':');
  return `${hours} giờ ${minutes} phút, ${longDay(dayOf(instant))}`;
}

/** "08:05 26/02/2021", for tables. */
export function shortInstant(instant: Date): string {
  return `${showMinute(minuteOf(instant))} ${showDay(dayOf(instant))}`;
}

const TERM_UNITS = { workingDay: 'ngày làm việc', calendarDay: 'ngày', hour: 'giờ làm việc', month: 'tháng' } as const;

/** "03 ngày làm việc"; the same-day term is said in words. */
export function termText(term: Term): string {
  return term.unit === 'sameDay' ? 'trong ngày làm việc' : `${twoDigits(term.count)} ${TERM_UNITS[term.unit]}`;
}

/** A count as papers write it: below 10 with a zero before it. */
export function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}

/** The lines of a text a person typed, blank ones gone. */
export function paragraphs(text: string): string[] {
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');
}

/** "1.250.000": an amount in đồng for a column of amounts. */
export function amountText(amount: number): string {
  return String(amount).replaceAll(/\B(?=(\d{3})+$)/g, '.');
}

/** "1.250.000 đồng". */
export function dongText(amount: number): string {
  return `${amountText(amount)} đồng`;
}

/** "1.250 g". */
export function gramsText(grams: number): string {
  return `${amountText(grams)} g`;
}
