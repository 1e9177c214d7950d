import { expect, test } from 'vitest';
import { throughDayOf } from './through-day.ts';

test('a list is offered up to the last day of the period that has just ended', () => {
  expect(throughDayOf('daily', '2026-11-23')).toBe('2026-11-22');
  expect(['2026-11-23', '2026-11-25', '2026-11-28', '2026-11-29'].map((today) => throughDayOf('weekly', today))).toEqual(['2026-11-22', '2026-11-22', '2026-11-22', '2026-11-22']);
  expect([throughDayOf('monthly', '2026-11-23'), throughDayOf('monthly', '2027-01-01'), throughDayOf('monthly', '2028-03-31')]).toEqual(['2026-10-31', '2026-12-31', '2028-02-29']);
});
