import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, instantOf, plusDays } from '#kernel/day.ts';
import { cutOffAt, dayNotOver, DEFAULT_RULE, dueOf, nothingToTransfer, showNo, type CashRule } from './transfer-list.ts';

const rule: CashRule = { cutOffMinute: 16 * 60 + 30, rhythm: 'weekly', daysToTransfer: 2, source: 'Hợp đồng 12/2021' };
const aDay = fc.integer({ min: 0, max: 8000 }).map((days) => plusDays('2015-01-01', days));

describe('the cut-off', () => {
  it('is the minute of the contract; until somebody records one, midnight, and the label says it is not configured', () => {
    expect(cutOffAt('2021-02-09', rule)).toEqual(new Date('2021-02-09T16:30:00+07:00'));
    expect(cutOffAt('2021-02-09', DEFAULT_RULE)).toEqual(new Date('2021-02-10T00:00:00+07:00'));
    expect(DEFAULT_RULE.source).toContain('Chưa cấu hình');
  });

  it('must have come before a day is listed', () => {
    expect(dayNotOver('2021-02-09', rule, instantOf('2021-02-09', 16 * 60 + 29))?.code).toBe('payment.dayNotOver');
    expect(dayNotOver('2021-02-09', rule, instantOf('2021-02-09', 16 * 60 + 30))).toBeUndefined();
    expect(dayNotOver('2021-02-10', rule, instantOf('2021-02-09', 1439))?.code).toBe('payment.dayNotOver');
  });
});

describe('the last day for transferring', () => {
  it('a month is the 5th of the next, over the turn of the year too', () => {
    expect(dueOf('monthly', '2021-02-28', rule).day).toBe('2021-03-05');
    expect(dueOf('monthly', '2021-12-31', rule).day).toBe('2022-01-05');
    expect(dueOf('monthly', '2021-02-09', rule).source).toContain('TT 168/2016');
  });

  it('a month always lies in the month after, on its 5th', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const due = dueOf('monthly', day, rule).day;
        expect(due.slice(8)).toBe('05');
        expect(due.slice(0, 7)).toBe(plusDays(`${day.slice(0, 7)}-28`, 5).slice(0, 7));
        expect(daysBetween(day, due)).toBeGreaterThan(0);
      }),
    );
  });

  it('a week or a day is as many days later as the contract says, in its name', () => {
    expect(dueOf('weekly', '2021-02-12', rule)).toEqual({ day: '2021-02-14', source: 'Hợp đồng 12/2021' });
    expect(dueOf('daily', '2021-02-12', DEFAULT_RULE)).toEqual({ day: '2021-02-13', source: DEFAULT_RULE.source });
  });
});

describe('a list', () => {
  it('has a number of its unit and year, and is never empty', () => {
    expect(showNo(7, 2021)).toBe('7/2021');
    expect(nothingToTransfer(0)?.code).toBe('payment.nothingToTransfer');
    expect(nothingToTransfer(1)).toBeUndefined();
  });
});
