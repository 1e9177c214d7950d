import { expect, test } from 'vitest';
import { handoverDeadline } from './handover.ts';
import { at, calendar, hours } from '../fixture/shipped.ts';

test.each([
  ['2021-03-01', '09:00:00', '2021-03-01', '17:00', 'the same working day'],
  ['2021-03-01', '15:00:00', '2021-03-01', '17:00', '15:00:00 is not after 15:00'],
  ['2021-03-01', '15:00:01', '2021-03-02', '08:30', 'the first hour of the next working day'],
  ['2021-03-05', '16:55:00', '2021-03-08', '08:30', 'Friday evening: Monday'],
  ['2021-03-06', '09:00:00', '2021-03-08', '08:30', 'a Saturday on which the counter only receives: Monday'],
  ['2021-02-09', '15:30:00', '2021-02-17', '08:30', 'before Tết: the first working day after it'],
  ['2024-05-04', '10:00:00', '2024-05-04', '17:00', 'a make-up Saturday is a working day'],
])('received %s %s, handed over by %s %s: %s', (day, time, untilDay, until) => {
  expect(handoverDeadline(calendar, hours, at(day, time))).toEqual(at(untilDay, until));
});

test('another cutoff may be given, and a year not loaded is refused by name', () => {
  expect(handoverDeadline(calendar, hours, at('2021-03-01', '15:30'), 16 * 60)).toEqual(at('2021-03-01', '17:00'));
  expect(handoverDeadline(calendar, hours, at('2027-12-31', '15:30'))).toMatchObject({ code: 'calendar.yearNotLoaded', facts: { year: 2028 } });
});
