import { expect, test } from 'vitest';
import { isClosed, lastYearEnd } from './closing.ts';
import { halfOf, nextHalf } from './half.ts';

test('a year of the reports is over on the day after 14 December, which ends a half-month', () => {
  expect(['2021-12-13', '2021-12-14', '2021-12-15', '2022-01-01', '2022-11-24'].map(lastYearEnd)).toEqual(['2020-12-14', '2020-12-14', '2021-12-14', '2021-12-14', '2021-12-14']);
  expect([halfOf('2021-12-14'), nextHalf('2021-12-14')]).toEqual(['2021-12-01', '2021-12-15']);
});

test('stocks are read from closings, and what else is asked with them is not', () => {
  expect(isClosed(['accepted', 'late', 'overdue', 'openAsked'])).toBe(true);
  expect(isClosed(['accepted', 'supplement'])).toBe(false);
});
