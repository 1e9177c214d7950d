import { describe, expect, it } from 'vitest';
import { plusDays } from '#kernel/day.ts';
import { periodOf, periodRefused, stillOpen, type AskedPeriod, type PeriodKind } from './periods.ts';

const daysOf = (asked: AskedPeriod) => {
  const { from, to } = periodOf(asked);
  return [from, to];
};

describe('the periods of official reports', () => {
  it.each<[PeriodKind, number | undefined, string, string]>([
    ['month', 1, '2020-12-15', '2021-01-14'],
    ['month', 3, '2021-02-15', '2021-03-14'],
    ['month', 12, '2021-11-15', '2021-12-14'],
    ['quarter', 1, '2020-12-15', '2021-03-14'],
    ['quarter', 4, '2021-09-15', '2021-12-14'],
    ['half', undefined, '2020-12-15', '2021-06-14'],
    ['secondHalf', undefined, '2021-06-15', '2021-12-14'],
    ['year', undefined, '2020-12-15', '2021-12-14'],
  ])('%s %s of 2021 runs from %s to %s', (periodKind, number, from, to) => {
    expect(daysOf({ periodKind, year: 2021, number })).toEqual([from, to]);
  });

  it('follow each other without a gap: months make quarters, quarters halves, halves the year', () => {
    const months = Array.from({ length: 12 }, (_, place) => daysOf({ periodKind: 'month', year: 2021, number: place + 1 }));
    for (const [place, [from]] of months.entries()) if (place > 0) expect(from).toBe(plusDays(months[place - 1]?.[1] ?? '', 1));
    const quarters = [1, 2, 3, 4].map((number) => daysOf({ periodKind: 'quarter', year: 2021, number }));
    expect(quarters.map(([from]) => from)).toEqual([0, 3, 6, 9].map((place) => months[place]?.[0]));
    expect([daysOf({ periodKind: 'half', year: 2021 })[0], daysOf({ periodKind: 'secondHalf', year: 2021 })[1]]).toEqual(daysOf({ periodKind: 'year', year: 2021 }));
  });

  it('are any two days where they are free', () => {
    expect(periodOf({ periodKind: 'free', from: '2020-10-26', to: '2021-02-28' })).toMatchObject({ from: '2020-10-26', to: '2021-02-28', code: '20201026-20210228', label: { vi: 'từ ngày 26/10/2020 đến ngày 28/02/2021' } });
  });

  it.each<[string, AskedPeriod, string, string]>([
    ['a month without its number', { periodKind: 'month', year: 2021 }, 'reporting.periodNotNamed', 'number'],
    ['a year without its year', { periodKind: 'year' }, 'reporting.periodNotNamed', 'year'],
    ['a fifth quarter', { periodKind: 'quarter', year: 2021, number: 5 }, 'reporting.periodNumberUnknown', 'number'],
    ['a free period without its end', { periodKind: 'free', from: '2021-01-01' }, 'reporting.periodNotNamed', 'to'],
  ])('%s is refused by name', (_, asked, code, field) => {
    expect(periodRefused(asked)).toMatchObject({ code, facts: { field } });
  });

  it('are over on the day after their last', () => {
    expect(stillOpen({ to: '2021-02-14' }, '2021-02-14')).toMatchObject({ code: 'reporting.periodOpen', facts: { to: '14/02/2021' } });
    expect(stillOpen({ to: '2021-02-14' }, '2021-02-15')).toBeUndefined();
  });
});
