import { describe, expect, test } from 'vitest';
import { satisfiedIn, wholeMonths, type MonthlyAnswers } from './survey-months.ts';

describe('whole months', () => {
  test.each([
    ['2020-10-26', '2021-02-28', '2021-03-05', { from: '2020-11-01', to: '2021-02-28' }],
    ['2020-10-26', '2021-02-27', '2021-03-05', { from: '2020-11-01', to: '2021-01-31' }],
    ['2020-11-01', '2021-02-28', '2021-02-28', { from: '2020-11-01', to: '2021-01-31' }],
    ['2020-11-02', '2020-12-30', '2021-03-05', undefined],
    ['2020-12-01', '2020-12-31', '2021-01-01', { from: '2020-12-01', to: '2020-12-31' }],
    ['2020-12-02', '2021-01-31', '2021-02-01', { from: '2021-01-01', to: '2021-01-31' }],
  ] as const)('from %s to %s, asked on %s', (from, to, today, expected) => {
    expect(wholeMonths(from, to, today)).toEqual(expected);
  });
});

describe('who was satisfied', () => {
  const answers = (month: string, unitId: string, score: number, count: number): MonthlyAnswers => ({ unitId, month, kind: 'reception', employer: 'post', score, answers: count });

  test('a month with fewer than five answers is left out, so that no longer period tells of it', () => {
    const two = [answers('2020-11-01', 'one', 5, 6), answers('2020-12-01', 'one', 1, 4)];
    expect(satisfiedIn(two).total).toEqual({ key: 'all', satisfied: 6, valid: 6 });
    expect(satisfiedIn(two)).toEqual(satisfiedIn(two.slice(0, 1)));
  });

  test('the same for a unit with few answers among others', () => {
    expect(satisfiedIn([answers('2020-11-01', 'one', 4, 5), answers('2020-11-01', 'two', 2, 4)]).total).toEqual({ key: 'all', satisfied: 5, valid: 5 });
  });

  test('nobody answered: nothing of nothing', () => {
    expect(satisfiedIn([]).total).toEqual({ key: 'all', satisfied: 0, valid: 0 });
  });
});
