import { instantOf, isDay } from '#kernel/day.ts';

const TIME = /^([01]?\d|2[0-3])[:hg]([0-5]\d)$/;

/** Whether a time reads as hours and minutes; left empty it means now. */
export function isTime(text: string): boolean {
  return text === '' || TIME.test(text);
}

/** The instant of a day and a time as typed; undefined where no time is given: now. */
export function momentOf(day: string, time: string): string | undefined {
  const [, hours, minutes] = TIME.exec(time) ?? [];
  return hours === undefined || !isDay(day) ? undefined : instantOf(day, Number(hours) * 60 + Number(minutes)).toISOString();
}
