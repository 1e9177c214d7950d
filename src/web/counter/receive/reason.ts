import { daysBetween, plusDays, showDay, weekdayName } from '#kernel/day.ts';
import type { Day } from '#kernel/day.ts';

type Skipped = { readonly day: Day; readonly why: string };

/** Days off for one reason, from the first to the last. `days` is empty when the reason itself names the day. */
type Gap = { readonly why: string; readonly days: string };

/** What did not count: each holiday once with its span, and whether weekends were passed over. */
export type Gaps = { readonly holidays: readonly Gap[]; readonly weekends: boolean };

/** The days off between reception and appointment, told as a person would: no day twice, weekends not one by one. */
export function gapsOf(skipped: readonly Skipped[]): Gaps {
  const [holidays, weekends] = [skipped.filter((one) => !isWeekend(one)), skipped.filter(isWeekend)];
  const off = new Set(skipped.map(({ day }) => day));
  const runs: { why: string; from: Day; to: Day }[] = [];
  for (const { day, why } of holidays) {
    const last = runs.at(-1);
    if (last && last.why === why && isBridged(last.to, day, off)) last.to = day;
    else runs.push({ why, from: day, to: day });
  }
  return { holidays: runs.map(({ why, from, to }) => ({ why, days: saysItsDay(why, from, to) ? '' : spanOf(from, to) })), weekends: weekends.length > 0 };
}

function isWeekend({ day, why }: Skipped): boolean {
  return (['vi', 'en'] as const).some((language) => weekdayName(day, language).toLowerCase() === why.toLowerCase());
}

/** True when every day between the two was off as well. */
function isBridged(from: Day, to: Day, off: ReadonlySet<Day>): boolean {
  return Array.from({ length: daysBetween(from, to) }, (_, step) => plusDays(from, step + 1)).every((day) => off.has(day));
}

/** "nghỉ Quốc tế Lao động 1/5" needs no 01/05 behind it. */
function saysItsDay(why: string, from: Day, to: Day): boolean {
  const [month, day] = [Number(from.slice(5, 7)), Number(from.slice(8, 10))];
  return from === to && new RegExp(`(?<!\\d)0?${day}/0?${month}(?!\\d)`).test(why);
}

function spanOf(from: Day, to: Day): string {
  if (from === to) return showDay(from).slice(0, 5);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  return `${sameMonth ? from.slice(8, 10) : showDay(from).slice(0, 5)}–${showDay(to).slice(0, 5)}`;
}
