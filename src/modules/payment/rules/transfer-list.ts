import { instantOf, plusDays, yearOf, type Day } from '#kernel/day.ts';
import { badInput, problem, type Problem } from '#kernel/problem.ts';

export const RHYTHMS = ['daily', 'weekly', 'monthly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** How money of a unit goes on: until which minute of a day it counts for that day, how often, how many days later. */
export type CashRule = { readonly cutOffMinute: number; readonly rhythm: Rhythm; readonly daysToTransfer: number; readonly source: string };

/** Until somebody records the contract: a day ends at midnight, the money goes on by the next day. */
export const DEFAULT_RULE: CashRule = {
  cutOffMinute: 1440, rhythm: 'daily', daysToTransfer: 1,
  source: 'Chưa cấu hình theo hợp đồng: tạm tính hết ngày, chuyển chậm nhất ngày hôm sau',
};

const MONTHLY_LAST_DAY = 5;

/** The instant until which money counts for a day. */
export function cutOffAt(day: Day, rule: Pick<CashRule, 'cutOffMinute'>): Date {
  return instantOf(day, rule.cutOffMinute);
}

/** Refuses a list up to a day whose cut-off has not come. */
export function dayNotOver(day: Day, rule: Pick<CashRule, 'cutOffMinute'>, now: Date): Problem | undefined {
  return now.getTime() < cutOffAt(day, rule).getTime() ? badInput('payment.dayNotOver', 'throughDay') : undefined;
}

/**
 * The last day for transferring a list: of a month by the 5th of the next (TT 168/2016/TT-BTC Đ5, TT 212/2016/TT-BTC Đ5;
 * a day of the calendar, not moved for days off); of a day or week so many days after it as the unit's contract says.
 */
export function dueOf(rhythm: Rhythm, throughDay: Day, rule: CashRule): { readonly day: Day; readonly source: string } {
  if (rhythm === 'monthly') return { day: fifthOfNextMonth(throughDay), source: 'Chậm nhất ngày 05 tháng sau (TT 168/2016/TT-BTC Điều 5, TT 212/2016/TT-BTC Điều 5)' };
  return { day: plusDays(throughDay, rule.daysToTransfer), source: rule.source };
}

/** A number as vouchers and lists carry it: `7/2021`. */
export function showNo(number: number, year: number): string {
  return `${number}/${year}`;
}

/** Refuses an empty list. */
export function nothingToTransfer(lines: number): Problem | undefined {
  return lines === 0 ? problem('payment.nothingToTransfer') : undefined;
}

function fifthOfNextMonth(day: Day): Day {
  const month = Number(day.slice(5, 7));
  const [year, next] = month === 12 ? [yearOf(day) + 1, 1] : [yearOf(day), month + 1];
  return `${year}-${String(next).padStart(2, '0')}-${String(MONTHLY_LAST_DAY).padStart(2, '0')}`;
}
