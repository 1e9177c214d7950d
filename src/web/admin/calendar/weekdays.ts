import { weekdayName } from '#kernel/day.ts';
import type { Language } from '#kernel/message.ts';

const A_SUNDAY = '2021-02-07';

/** The name of a weekday, 0 Sunday to 6 Saturday. */
export function weekdayWords(weekday: number, language: Language): string {
  return weekdayName(`2021-02-${String(Number(A_SUNDAY.slice(8)) + weekday).padStart(2, '0')}`, language);
}

/** Its two letters over a column of a month, Monday first. */
export function weekdayHeads(language: Language): { full: string; short: string }[] {
  const shorts = language === 'vi' ? ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'] : ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
  return shorts.map((short, index) => ({ short, full: weekdayWords((index + 1) % 7, language) }));
}
