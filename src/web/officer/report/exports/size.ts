import type { Language } from '#kernel/message.ts';

const STEP = 1000;
const UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** The size of a file as people read it: `1,4 MB`. */
export function sizeOf(bytes: number, language: Language): string {
  const step = bytes < STEP ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), UNITS.length - 1);
  const shown = (bytes / STEP ** step).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: step === 0 ? 0 : 1 });
  return `${shown}\u00a0${UNITS[step] ?? ''}`;
}
