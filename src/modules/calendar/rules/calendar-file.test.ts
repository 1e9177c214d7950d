import { expect, test } from 'vitest';
import { fileProblem, yearChange, yearsOfFile, type CalendarFile, type LoadedYear } from './calendar-file.ts';
import { shipped } from '../fixture/shipped.ts';
import { isProblem } from './working-day.ts';

function yearOfFile(year: number, file: CalendarFile = shipped): LoadedYear {
  const found = yearsOfFile(file).find((loaded) => loaded.year === year);
  if (!found) throw new Error(`no ${year}`);
  return found;
}

const issued2027: CalendarFile = {
  off: { '2027': ['01-01', '02-04', '02-05', '02-06', '02-07', '02-08', '02-09', '02-10', '04-16', '04-30', '05-01', '05-03', '09-02', '09-03', '11-24'] },
  years: { '2027': { status: 'issued', notice: 'Thông báo 1/TB', source: 'thử' } },
};

test('the shipped calendar is without contradiction, and every special day has its own reason', () => {
  expect(fileProblem(shipped)).toBeUndefined();
  const reasons = yearsOfFile(shipped).flatMap(({ days }) => days.map(({ why }) => why.vi));
  expect(reasons).not.toContain('ngày nghỉ theo lịch năm');
  expect(reasons).not.toContain('ngày làm bù');
});

test('2027 is provisional: no notice number, lunar days labelled as expected', () => {
  const year = yearOfFile(2027);
  expect(year).toMatchObject({ status: 'provisional', notice: null });
  expect(year.days.filter(({ day }) => ['2027-02-06', '2027-04-16'].includes(day)).map(({ why }) => why.vi)).toEqual([
    'nghỉ Tết Nguyên đán Đinh Mùi (dự kiến, chưa có thông báo)',
    'nghỉ Giỗ Tổ Hùng Vương (dự kiến, chưa có thông báo)',
  ]);
});

test('every other year names its notice', () => {
  for (const year of yearsOfFile(shipped).filter(({ status }) => status === 'issued')) expect(year.notice).toMatch(/\S/);
  expect(yearOfFile(2025).notice).toBe('Thông báo 6150/TB-BLĐTBXH');
});

test('a year about which the file names no notice is provisional, its days explained as well as can be', () => {
  const [year] = yearsOfFile({ off: { '2030': ['01-01', '01-05'] }, makeup: ['2030-01-12'] });
  expect(year).toMatchObject({ status: 'provisional', notice: null });
  expect(year?.days.map(({ why }) => why.vi)).toEqual(['ngày nghỉ theo lịch năm', 'Thứ Bảy', 'ngày làm bù']);
});

const contradictions: [string, CalendarFile, string][] = [
  ['a 30 February', { off: { '2030': ['02-30'] } }, 'calendar.dayUnknown'],
  ['a day twice', { off: { '2030': ['01-01', '01-01'] } }, 'calendar.dayTwice'],
  ['a make-up day that is also off', { off: { '2030': ['01-05'] }, makeup: ['2030-01-05'] }, 'calendar.dayTwice'],
  ['a make-up day of a year without days', { off: { '2030': [] }, makeup: ['2031-01-04'] }, 'calendar.yearMissing'],
  ['a make-up Monday', { off: { '2030': [] }, makeup: ['2030-01-07'] }, 'calendar.makeupNotRest'],
  ['an exchange with a day that is not off', { off: { '2030': [] }, makeup: ['2030-01-05'], swaps: [{ off: '2030-01-03', makeup: '2030-01-05' }] }, 'calendar.swapUnknown'],
  ['a reason for a day that is not special', { off: { '2030': ['01-01'] }, why: [{ vi: 'nghỉ', en: 'off', days: ['2030-01-02'] }] }, 'calendar.dayUnknown'],
  ['an issued year without its notice', { off: { '2030': [] }, years: { '2030': { status: 'issued', notice: null, source: 'thử' } } }, 'calendar.noticeMissing'],
  ['a notice for a year without days', { off: {}, years: { '2030': { status: 'issued', notice: '1', source: 'thử' } } }, 'calendar.yearMissing'],
  ['a sum that does not come out', { off: { '2030': ['01-01'] }, workingDaysCheck: { '2030': 261 } }, 'calendar.checkFailed'],
  ['a sum for a year without days', { off: {}, workingDaysCheck: { '2030': 261 } }, 'calendar.yearMissing'],
  ['hours that overlap', { off: {}, hours: { source: 'thử', validFrom: '2020-01-01', sessions: [{ weekdays: [1], from: '08:00', to: '07:00', kind: 'open' }] } }, 'calendar.sessionBackwards'],
  ['hours from a day that does not exist', { off: {}, hours: { source: 'thử', validFrom: '2021-02-29', sessions: [] } }, 'calendar.dayUnknown'],
];

test.each(contradictions)('a calendar file with %s is refused', (_what, file, code) => {
  expect(fileProblem(file)).toMatchObject({ code });
});

test('a sum that comes out passes', () => {
  expect(fileProblem({ off: { '2030': ['01-01'] }, workingDaysCheck: { '2030': 260 } })).toBeUndefined();
});

test('loading the same year again changes nothing', () => {
  expect(yearChange(yearOfFile(2026), yearOfFile(2026))).toEqual({ outcome: 'unchanged', changedDays: [] });
});

test('the notice over a provisional year names the days that become off or worked', () => {
  expect(yearChange(yearOfFile(2027), yearOfFile(2027, issued2027))).toEqual({
    outcome: 'changed',
    changedDays: [{ day: '2027-02-04', becomes: 'off' }, { day: '2027-09-03', becomes: 'off' }],
  });
});

test('a swap decided during the year names both of its days', () => {
  const swapped = { ...yearOfFile(2026), days: [...yearOfFile(2026).days, special('2026-11-23', 'off'), special('2026-11-28', 'makeup')] };
  const change = yearChange(yearOfFile(2026), swapped);
  expect(isProblem(change) ? [] : change.changedDays).toEqual([{ day: '2026-11-23', becomes: 'off' }, { day: '2026-11-28', becomes: 'working' }]);
});

test('a Saturday newly listed as off changes no day, and the first loading of a year changes none', () => {
  const withSaturday = { ...yearOfFile(2026), days: [...yearOfFile(2026).days, special('2026-11-21', 'off')] };
  expect(yearChange(yearOfFile(2026), withSaturday)).toEqual({ outcome: 'changed', changedDays: [] });
  expect(yearChange(undefined, yearOfFile(2026))).toEqual({ outcome: 'added', changedDays: [] });
});

test('an issued year is not overwritten by a file that names no notice', () => {
  const { years: _years, ...bare } = shipped;
  expect(yearChange(yearOfFile(2026), yearOfFile(2026, bare))).toEqual({ outcome: 'unchanged', changedDays: [] });
  const changed = { ...bare, off: { ...bare.off, '2026': ['01-01'] } };
  expect(yearChange(yearOfFile(2026), yearOfFile(2026, changed))).toMatchObject({ code: 'calendar.noticeNeeded', facts: { year: 2026 } });
});

function special(day: string, kind: 'off' | 'makeup') {
  return { day, kind, why: { vi: 'thử', en: 'test' }, inPlaceOf: null };
}
