import { expect, test } from 'vitest';
import type { WorkSession } from '#modules/calendar/rules/office-hours.ts';
import { hoursLine } from './hours.ts';

const session = (weekday: number | null, from: number, to: number, more: Partial<WorkSession> = {}): WorkSession => ({ ofUnit: false, weekday, day: null, validFrom: '2020-01-01', validTo: null, fromMinute: from * 60, toMinute: to * 60, kind: 'open', ...more });
const week = [1, 2, 3, 4, 5].flatMap((day) => [session(day, 13.5, 17), session(day, 7.5, 11.5)]);

test('a week of five equal days is one stretch, morning before afternoon', () => {
  expect(hoursLine(week, '2021-02-09')).toEqual({ vi: 'Thứ Hai đến thứ Sáu 07:30–11:30, 13:30–17:00', en: 'Monday to Friday 07:30–11:30, 13:30–17:00' });
});

test('a Saturday that only receives says so; a closed day parts two stretches', () => {
  const saturday = session(6, 7.5, 11.5, { kind: 'receptionOnly' });
  expect(hoursLine([...week, saturday], '2021-02-09')?.vi).toBe('Thứ Hai đến thứ Sáu 07:30–11:30, 13:30–17:00; thứ Bảy 07:30–11:30 (chỉ tiếp nhận)');
  expect(hoursLine([session(1, 8, 12), session(3, 8, 12)], '2021-02-09')?.vi).toBe('Thứ Hai 08:00–12:00; thứ Tư 08:00–12:00');
});

test('a Sunday stands last', () => {
  expect(hoursLine([session(0, 8, 9), session(6, 8, 9)], '2021-02-09')?.en).toBe('Saturday to Sunday 08:00–09:00');
});

test("the unit's own hours stand for its week, and hours of other days or years are not told", () => {
  expect(hoursLine([...week, session(2, 8, 12, { ofUnit: true })], '2021-02-09')?.vi).toBe('Thứ Ba 08:00–12:00');
  expect(hoursLine([session(1, 8, 12, { validTo: '2020-12-31' }), session(null, 8, 12, { day: '2021-02-09' })], '2021-02-09')).toBeNull();
  expect(hoursLine([], '2021-02-09')).toBeNull();
});
