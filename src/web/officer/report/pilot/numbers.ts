import type { Language } from '#kernel/message.ts';
import { showDay } from '#kernel/day.ts';

/** `38,2 %`; a dash where there is nothing to divide by. */
export function percent(value: number | null, language: Language): string {
  return value === null ? '–' : `${decimal(value, language)}\u00a0%`;
}

/** `18,9`. */
export function decimal(value: number, language: Language): string {
  return value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 1 });
}

/** `11/2020` of the month `2020-11`. */
export function monthShort(month: string): string {
  return showDay(`${month}-01`).slice(3);
}
