import { expect, test } from 'vitest';
import { at, calendar, hours } from '#modules/calendar/fixture/shipped.ts';
import { inTime766, progressOf } from './index766.ts';

const RECEIVED = at('2021-03-01', '08:00');
const THREE_DAYS = { count: 3, unit: 'workingDay' } as const;
const until = at('2021-03-31', '23:59');

const asked = (requests: number, pauses: { from: Date; to: Date | null }[], endedAt: Date | null) => inTime766(calendar, hours, { requests, run: { receivedAt: RECEIVED, term: THREE_DAYS, pauses }, endedAt, until });

test('waiting for papers is subtracted: due on 4/3, five days waited for, done on 11/3 is in time and on 12/3 is not', () => {
  const waited = [{ from: at('2021-03-02', '09:00'), to: at('2021-03-09', '09:00') }];
  expect(asked(1, waited, at('2021-03-11', '16:00'))).toBe(true);
  expect(asked(1, waited, at('2021-03-12', '08:00'))).toBe(false);
});

test('two requests are overdue however quick it was', () => {
  expect(asked(2, [{ from: at('2021-03-01', '09:00'), to: at('2021-03-01', '10:00') }, { from: at('2021-03-01', '11:00'), to: at('2021-03-01', '14:00') }], at('2021-03-02', '08:00'))).toBe(false);
});

test('two requests are overdue also where only one time of waiting is known, or none', () => {
  expect([asked(2, [{ from: at('2021-03-01', '09:00'), to: at('2021-03-01', '10:00') }], at('2021-03-02', '08:00')), asked(2, [], at('2021-03-02', '08:00'))]).toEqual([false, false]);
});

test('still waited for: the moment of the request is the end, in time when it was asked in time', () => {
  expect(asked(1, [{ from: at('2021-03-03', '09:00'), to: null }], null)).toBe(true);
  expect(asked(1, [{ from: at('2021-03-10', '09:00'), to: null }], null)).toBe(false);
});

test('still in progress after its papers came, it is looked at on the last day', () => {
  expect(asked(1, [{ from: at('2021-03-02', '09:00'), to: at('2021-03-03', '09:00') }], null)).toBe(false);
});

test('a year without calendar answers nothing', () => {
  const far = { count: 3000, unit: 'workingDay' } as const;
  expect(inTime766(calendar, hours, { requests: 1, run: { receivedAt: RECEIVED, term: far, pauses: [] }, endedAt: null, until })).toBeUndefined();
});

test('2.1 is done on time and in progress within time, of all done and in progress', () => {
  const counts = { doneOnTime: 50, doneLate: 10, doneOnce: 6, doneOnceOnTime: 4, open: 30, overdue: 5, openAsked: 8, openAskedOverdue: 2, openAskedInTime: 7 };
  // Of the 22 nobody was asked for, 3 are overdue: 19; of the 8 asked 7 are in time.
  expect(progressOf(counts)).toEqual({ part: 50 + 4 + 19 + 7, whole: 50 + 10 + 6 + 30 });
});
