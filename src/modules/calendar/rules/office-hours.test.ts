import { expect, test } from 'vitest';
import { hoursProblem, openOnRestDay, type WrittenHours, type WrittenSession } from './hours-input.ts';
import { officeTime, sessionsOn, type WorkSession } from './office-hours.ts';
import { calendar, hours, shipped, weekly } from '../fixture/shipped.ts';
import { calendarOf } from './working-day.ts';

const MON_FRI = [1, 2, 3, 4, 5];
const MORNING: WrittenSession = { weekdays: MON_FRI, from: '07:30', to: '11:30', kind: 'open' };

function minutes(sessions: readonly { fromMinute: number; toMinute: number }[]): number[] {
  return sessions.flatMap(({ fromMinute, toMinute }) => [fromMinute, toMinute]);
}

test("a unit's own week goes before the installation's, and one day's hours before both", () => {
  const own = weekly([{ weekdays: MON_FRI, from: '08:00', to: '12:00', kind: 'open' }], { ofUnit: true });
  const oneDay: WorkSession = { ofUnit: false, weekday: null, day: '2021-03-02', fromMinute: 600, toMinute: 660, kind: 'open', validFrom: '2021-03-02', validTo: '2021-03-02' };
  expect(minutes(sessionsOn(calendar, [...hours, ...own], '2021-03-01'))).toEqual([480, 720]);
  expect(minutes(sessionsOn(calendar, [...hours, ...own, oneDay], '2021-03-02'))).toEqual([600, 660]);
  expect(minutes(sessionsOn(calendar, [...hours, ...own, oneDay], '2021-03-03'))).toEqual([480, 720]);
});

test('hours change on the day they change: winter ends, summer begins', () => {
  const winter = weekly([{ weekdays: MON_FRI, from: '07:30', to: '12:00', kind: 'open' }], { validTo: '2021-04-15' });
  const summer = weekly([{ weekdays: MON_FRI, from: '07:00', to: '11:30', kind: 'open' }], { validFrom: '2021-04-16' });
  expect(minutes(sessionsOn(calendar, [...winter, ...summer], '2021-04-15'))).toEqual([450, 720]);
  expect(minutes(sessionsOn(calendar, [...winter, ...summer], '2021-04-16'))).toEqual([420, 690]);
});

test('a make-up day has the hours of the day it is worked for; when its notice names none, those of Friday', () => {
  const shortFriday = [...weekly([{ weekdays: [1, 2, 3, 4], from: '07:30', to: '17:00', kind: 'open' }]), ...weekly([{ weekdays: [5], from: '07:30', to: '11:30', kind: 'open' }])];
  expect(officeTime(calendar, shortFriday, '2024-05-04')).toMatchObject({ opens: 450, closes: 1020 });
  expect(officeTime(calendar, shortFriday, '2026-01-10')).toMatchObject({ closes: 690 });
  const why = { vi: 'làm bù', en: 'make-up' };
  const unnamed = calendarOf([{ year: 2024, status: 'issued' }], [{ day: '2024-05-04', kind: 'makeup', why, inPlaceOf: null }]);
  expect(officeTime(unnamed, shortFriday, '2024-05-04')).toMatchObject({ closes: 690 });
});

test('a Saturday for reception has sessions and no office time', () => {
  const saturday = weekly([{ weekdays: [6], from: '07:30', to: '11:30', kind: 'receptionOnly' }]);
  expect(sessionsOn(calendar, [...hours, ...saturday], '2021-03-06')).toHaveLength(1);
  expect(officeTime(calendar, saturday, '2021-03-06')).toMatchObject({ code: 'calendar.hoursMissing' });
});

test('the shipped hours are eight hours a day and say that nobody has confirmed them', () => {
  const file = shipped.hours;
  expect(file && hoursProblem(file)).toBeUndefined();
  expect(file?.source).toContain('chưa được Việt Yên xác nhận');
  const day = sessionsOn(calendar, weekly(file?.sessions ?? []), '2021-03-01');
  expect(day.reduce((sum, { fromMinute, toMinute }) => sum + toMinute - fromMinute, 0)).toBe(480);
});

const refused: [string, WrittenHours, string][] = [
  ['neither weekly nor of one day', { sessions: [MORNING] }, 'calendar.hoursShape'],
  ['both weekly and of one day', { day: '2021-03-01', validFrom: '2021-03-01', sessions: [MORNING] }, 'calendar.hoursShape'],
  ['weekly without weekdays', { validFrom: '2021-03-01', sessions: [{ from: '07:30', to: '11:30', kind: 'open' }] }, 'calendar.hoursShape'],
  ['one day with weekdays', { day: '2021-03-01', sessions: [MORNING] }, 'calendar.hoursShape'],
  ['a session that ends before it begins', { validFrom: '2021-03-01', sessions: [{ ...MORNING, from: '11:30', to: '07:30' }] }, 'calendar.sessionBackwards'],
  ['overlapping sessions', { validFrom: '2021-03-01', sessions: [MORNING, { weekdays: [3], from: '11:00', to: '12:00', kind: 'receptionOnly' }] }, 'calendar.sessionsOverlap'],
  ['a Wednesday without office time', { validFrom: '2021-03-01', sessions: [{ ...MORNING, weekdays: [1, 2, 4, 5] }] }, 'calendar.weekdayWithoutHours'],
  ['office time every Saturday', { validFrom: '2021-03-01', sessions: [{ ...MORNING, weekdays: [1, 2, 3, 4, 5, 6] }] }, 'calendar.openOnWeekend'],
];

test.each(refused)('hours are refused: %s', (_what, written, code) => {
  expect(hoursProblem(written)).toMatchObject({ code });
});

test('half days, evenings and reception-only Saturdays are accepted', () => {
  const written: WrittenHours = {
    validFrom: '2021-03-01',
    sessions: [MORNING, { weekdays: [1, 2, 3, 4], from: '13:30', to: '17:00', kind: 'open' }, { weekdays: [2], from: '17:00', to: '19:00', kind: 'receptionOnly' }, { weekdays: [6], from: '07:30', to: '11:30', kind: 'receptionOnly' }],
  };
  expect(hoursProblem(written)).toBeUndefined();
  expect(hoursProblem({ day: '2021-03-06', sessions: [] })).toBeUndefined();
});

test('on a day of rest the counter may receive, not work', () => {
  expect(openOnRestDay({ day: '2021-03-06', sessions: [{ from: '07:30', to: '11:30', kind: 'receptionOnly' }] }, '2021-03-06')).toBeUndefined();
  expect(openOnRestDay({ day: '2021-03-06', sessions: [{ from: '07:30', to: '11:30', kind: 'open' }] }, '2021-03-06')).toMatchObject({ code: 'calendar.openOnRestDay' });
});
