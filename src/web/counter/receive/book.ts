import { instantOf, isDay } from '#kernel/day.ts';
import type { Day } from '#kernel/day.ts';
import type { Asked } from '#web/api/shapes.ts';

/** One line of the paper book kept while the system stood still, as typed. */
export type BookLine = { readonly day: Day | undefined; /** 9:05, 09:05, 9h05 or 0905. */ readonly time: string; readonly no: string; readonly explanation: string };

type Backfill = Pick<Asked<'backfillReception'>, 'receivedAt' | 'bookNo' | 'explanation'>;

export function emptyBookLine(today: Day): BookLine {
  return { day: today, time: '', no: '', explanation: '' };
}

/** The minute of the day in what was typed; undefined when it is no time of a day. */
export function minuteTyped(time: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2})\s*[:.hg]?\s*(\d{2})$/i.exec(time.trim()) ?? [];
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return Number(hours) * 60 + Number(minutes);
}

/** When the book says it was received; undefined while day or time cannot be read. */
export function bookInstant({ day, time }: Pick<BookLine, 'day' | 'time'>): Date | undefined {
  const minute = minuteTyped(time);
  return day === undefined || !isDay(day) || minute === undefined ? undefined : instantOf(day, minute);
}

/** True when day, time and number can be sent. */
export function bookIsGood(line: BookLine): boolean {
  return bookInstant(line) !== undefined && Number(line.no) > 0;
}

/** The line of the book as the contract wants it. */
export function backfillOf(line: BookLine): Backfill {
  const explanation = line.explanation.trim();
  return { receivedAt: bookInstant(line)?.toISOString() ?? '', bookNo: Number(line.no), ...(explanation ? { explanation } : {}) };
}
