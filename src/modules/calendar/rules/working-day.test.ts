import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plusDays } from '#kernel/day.ts';
import { calendar, shipped } from '../fixture/shipped.ts';
import { calendarOf, isProblem, plusWorkingDays, rollToWorkingDay, stateOfDay, walkWorkingDays, workingDaysBetween, yearNotLoaded } from './working-day.ts';

const someDay = fc.integer({ min: 0, max: 2400 }).map((offset) => plusDays('2020-01-01', offset));

test.each([
  ['2021-02-09', 3, '2021-02-19'],
  ['2021-02-08', 5, '2021-02-22'],
  ['2024-04-25', 3, '2024-05-03'],
  ['2024-04-25', 4, '2024-05-04'],
  ['2025-04-25', 1, '2025-04-26'],
  ['2025-04-29', 3, '2025-05-07'],
  ['2026-01-08', 2, '2026-01-10'],
  ['2026-08-28', 3, '2026-09-07'],
  ['2026-11-20', 2, '2026-11-25'],
])('%s and %i working days make %s', (from, count, expected) => {
  expect(plusWorkingDays(calendar, from, count)).toBe(expected);
});

test.each(Object.entries(shipped.workingDaysCheck ?? {}))('the year %s has %i working days', (year, expected) => {
  expect(workingDaysBetween(calendar, plusDays(`${year}-01-01`, -1), `${year}-12-31`)).toBe(expected);
});

test('every year whose notice is out has its sum checked', () => {
  const issued = Object.entries(shipped.years ?? {}).filter(([, { status }]) => status === 'issued');
  expect(Object.keys(shipped.workingDaysCheck ?? {})).toEqual(issued.map(([year]) => year));
});

test('the pilot of 26/10/2020 to 28/02/2021 had 84 working days', () => {
  expect(workingDaysBetween(calendar, '2020-10-25', '2021-02-28')).toBe(84);
});

test('the holiday of 24 November begins in 2026 and has no make-up day', () => {
  expect(stateOfDay(calendar, '2025-11-24')).toMatchObject({ working: true });
  expect(stateOfDay(calendar, '2026-11-24')).toMatchObject({ working: false, why: { vi: 'nghỉ lễ 24/11 (NQ 28/2026/QH16)' } });
  expect(stateOfDay(calendar, '2026-11-28')).toMatchObject({ working: false });
  expect(stateOfDay(calendar, '2026-11-23')).toMatchObject({ working: true });
});

test('a make-up Saturday is worked and says for which day', () => {
  for (const day of ['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22']) expect(stateOfDay(calendar, day)).toMatchObject({ working: true });
  expect(calendar.days.get('2024-05-04')).toMatchObject({ inPlaceOf: '2024-04-29', why: { vi: 'làm bù cho ngày 29/04/2024' } });
});

test('days that are passed over say why, in Vietnamese', () => {
  const walk = walkWorkingDays(calendar, '2021-02-05', 3);
  if (isProblem(walk)) throw new Error(walk.code);
  expect(walk.skipped.map(({ day, why }) => `${day} ${why.vi}`)).toEqual([
    '2021-02-06 Thứ Bảy', '2021-02-07 Chủ nhật', '2021-02-10 nghỉ Tết Nguyên đán', '2021-02-11 nghỉ Tết Nguyên đán', '2021-02-12 nghỉ Tết Nguyên đán',
    '2021-02-13 nghỉ Tết Nguyên đán', '2021-02-14 nghỉ Tết Nguyên đán', '2021-02-15 nghỉ Tết Nguyên đán', '2021-02-16 nghỉ Tết Nguyên đán',
  ]);
});

test('a year that is not loaded is refused by name, never taken for worked', () => {
  expect(plusWorkingDays(calendar, '2027-12-31', 1)).toEqual(yearNotLoaded(2028));
  expect(plusWorkingDays(calendar, '2020-01-02', -2)).toEqual(yearNotLoaded(2019));
  expect(rollToWorkingDay(calendar, '2019-06-03')).toEqual(yearNotLoaded(2019));
  expect(workingDaysBetween(calendar, '2019-12-30', '2020-01-05')).toEqual(yearNotLoaded(2019));
  expect(plusWorkingDays(calendar, '2019-12-31', 1)).toBe('2020-01-02');
});

test('a count that enters a year without its notice is provisional', () => {
  expect(walkWorkingDays(calendar, '2026-12-30', 1)).toMatchObject({ day: '2026-12-31', provisional: false });
  expect(walkWorkingDays(calendar, '2026-12-31', 1)).toMatchObject({ day: '2027-01-04', provisional: true });
  expect(rollToWorkingDay(calendar, '2027-02-06')).toMatchObject({ day: '2027-02-11', provisional: true });
});

test('a count that only passes through a provisional year is provisional too', () => {
  const odd = calendarOf([{ year: 2027, status: 'provisional' }, { year: 2028, status: 'issued' }], []);
  expect(walkWorkingDays(odd, '2027-12-30', 2)).toMatchObject({ day: '2028-01-03', provisional: true });
  const rest = calendarOf([{ year: 2026, status: 'issued' }, { year: 2027, status: 'provisional' }], [{ day: '2026-12-31', kind: 'off', why: { vi: 'nghỉ', en: 'off' }, inPlaceOf: null }]);
  expect(rollToWorkingDay(rest, '2026-12-31')).toMatchObject({ day: '2027-01-01', provisional: true });
});

test('counting on and counting between agree, and end on a working day', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 60 }), (from, count) => {
      const day = plusWorkingDays(calendar, from, count);
      if (isProblem(day)) throw new Error(day.code);
      expect(workingDaysBetween(calendar, from, day)).toBe(count);
      expect(stateOfDay(calendar, day)).toMatchObject({ working: true });
      expect(plusWorkingDays(calendar, plusWorkingDaysBack(day), 1)).toBe(day);
    }),
  );
});

test('every day walked over is either counted or named', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 40 }), (from, count) => {
      const walk = walkWorkingDays(calendar, from, count);
      if (isProblem(walk)) throw new Error(walk.code);
      expect(plusDays(from, count + walk.skipped.length)).toBe(walk.day);
      for (const { day } of walk.skipped) expect(stateOfDay(calendar, day)).toMatchObject({ working: false });
    }),
  );
});

test('going back takes the same steps as going on', () => {
  fc.assert(
    fc.property(someDay.filter((day) => day > '2020-06-01'), fc.integer({ min: 1, max: 40 }), (from, count) => {
      const start = rollToWorkingDay(calendar, from);
      if (isProblem(start)) throw new Error(start.code);
      const back = plusWorkingDays(calendar, start.day, -count);
      if (isProblem(back)) throw new Error(back.code);
      expect(plusWorkingDays(calendar, back, count)).toBe(start.day);
    }),
  );
});

function plusWorkingDaysBack(day: string): string {
  const before = plusWorkingDays(calendar, day, -1);
  return isProblem(before) ? plusDays(day, -1) : before;
}
