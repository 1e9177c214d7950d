import { describe, expect, test } from 'vitest';
import { calendarOf } from '#modules/calendar/rules/working-day.ts';
import { clocksOf, longestFirst, type TwoClocks } from './clocks.ts';
import { daysOut, outageEndProblem, outageInFuture } from './outages.ts';

const calendar = calendarOf([{ year: 2021, status: 'issued' }], []);
const NOW = new Date('2021-03-10T03:00:00Z');
const fine: TwoClocks = { promisedDay: '2021-03-10', clockStoppedAt: null, outSince: null, state: 'inTransit', termUnit: 'workingDay', dueDay: '2021-03-10', dueAt: new Date('2021-03-10T09:30:00Z'), finishedAt: null };

describe('two clocks', () => {
  test('on their days neither is late', () => {
    expect(clocksOf(calendar, fine, NOW)).toEqual([]);
  });
  test('the way is the post’s, the desk is the agency’s', () => {
    expect(clocksOf(calendar, { ...fine, promisedDay: '2021-03-08' }, NOW)).toEqual([{ owner: 'post', dueDay: '2021-03-08', workingDays: 2, open: true }]);
    expect(clocksOf(calendar, { ...fine, dueDay: '2021-03-05', dueAt: new Date('2021-03-05T09:30:00Z') }, NOW)).toEqual([{ owner: 'agency', dueDay: '2021-03-05', workingDays: 3, open: true }]);
    expect(clocksOf(calendar, { ...fine, promisedDay: '2021-03-08', clockStoppedAt: new Date('2021-03-08T03:00:00Z') }, NOW)).toEqual([]);
  });
  test('while an outage lasts the post’s promise stands still; the agency’s does not', () => {
    const late = { ...fine, promisedDay: '2021-03-08', dueDay: '2021-03-09', dueAt: new Date('2021-03-09T09:30:00Z') };
    expect(clocksOf(calendar, { ...late, outSince: '2021-03-08' }, NOW)).toMatchObject([{ owner: 'agency' }]);
    expect(clocksOf(calendar, { ...late, outSince: '2021-03-08', clockStoppedAt: new Date('2021-03-09T03:00:00Z') }, NOW)).toMatchObject([{ owner: 'agency' }]);
  });
  test('what was late before an outage began stays late', () => {
    expect(clocksOf(calendar, { ...fine, promisedDay: '2021-03-08', outSince: '2021-03-09' }, NOW)).toMatchObject([{ owner: 'post', workingDays: 2 }]);
  });
  test('what is lost is not late on its way any more', () => {
    expect(clocksOf(calendar, { ...fine, promisedDay: '2021-03-08', state: 'lost' }, NOW)).toEqual([]);
  });
  test('what was promised to nobody is never late', () => {
    expect(clocksOf(calendar, { ...fine, promisedDay: null, termUnit: null, dueDay: null, dueAt: null }, NOW)).toEqual([]);
  });
  test('the longest lateness is told first', () => {
    expect(longestFirst([{ workingDays: 1, dueDay: 'b' }, { workingDays: 5, dueDay: 'c' }, { workingDays: 5, dueDay: 'a' }]).map((one) => one.dueDay)).toEqual(['a', 'c', 'b']);
  });
});

describe('outages', () => {
  const [from, to] = [new Date('2021-03-08T20:00:00Z'), new Date('2021-03-10T01:00:00Z')];
  test('every day an outage touches is nobody’s, by Vietnamese time; one that lasts has no last day', () => {
    expect(daysOut([{ fromAt: from, toAt: to }, { fromAt: to, toAt: null }])).toEqual([{ fromDay: '2021-03-09', toDay: '2021-03-10' }, { fromDay: '2021-03-10', toDay: null }]);
  });
  test('it is not declared ahead, ends after it began, and once', () => {
    expect(outageInFuture(to, from)?.code).toBe('postal.outageInFuture');
    expect(outageEndProblem({ fromAt: from, toAt: null }, to, to)).toBeUndefined();
    expect(outageEndProblem({ fromAt: from, toAt: null }, from, to)?.code).toBe('postal.outageEndWrong');
    expect(outageEndProblem({ fromAt: from, toAt: null }, to, from)?.code).toBe('postal.outageEndWrong');
    expect(outageEndProblem({ fromAt: from, toAt: to }, to, to)?.code).toBe('postal.outageOver');
  });
});
