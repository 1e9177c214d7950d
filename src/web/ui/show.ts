import { dayOf, isDay, minuteOf, showDay, showInstant, showMinute } from '#kernel/day.ts';
import type { Language } from '#kernel/message.ts';

/** `09:45 thứ Sáu, 19/02/2021` from an instant of the API. */
export function instantInFull(instant: string, language: Language): string {
  return showInstant(new Date(instant), language);
}

/** `09:45 19/02/2021`. */
export function instantShort(instant: string): string {
  const when = new Date(instant);
  return `${showMinute(minuteOf(when))} ${showDay(dayOf(when))}`;
}

/** `09:45`. */
export function timeOf(instant: string | Date): string {
  return showMinute(minuteOf(new Date(instant)));
}

/** `19/02/2021` from a day, or from the Vietnamese day of an instant. */
export function dayShort(dayOrInstant: string): string {
  return showDay(isDay(dayOrInstant) ? dayOrInstant : dayOf(new Date(dayOrInstant)));
}

/** `1.584`. */
export function count(number: number, language: Language): string {
  return number.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');
}

/** `150.000 đ`; no line ends between the number and its đ. */
export function money(dong: number): string {
  return `${dong.toLocaleString('vi-VN')}\u00a0đ`;
}
