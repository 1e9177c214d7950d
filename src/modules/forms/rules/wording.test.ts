import { expect, test } from 'vitest';
import { instantOf } from '#kernel/day.ts';
import { longDay, longInstant, paragraphs, shortInstant, termText } from '#modules/forms/rules/wording.ts';

test('a date on a paper pads days below 10 and months 1 and 2 only', () => {
  expect(longDay('2021-02-09')).toBe('ngày 09 tháng 02 năm 2021');
  expect(longDay('2021-03-05')).toBe('ngày 05 tháng 3 năm 2021');
  expect(longDay('2020-10-26')).toBe('ngày 26 tháng 10 năm 2020');
});

test('a time on a paper is Vietnamese time, whatever the machine keeps', () => {
  expect(longInstant(new Date('2021-02-08T23:05:00Z'))).toBe('06 giờ 05 phút, ngày 09 tháng 02 năm 2021');
  expect(shortInstant(instantOf('2021-02-09', 940))).toBe('15:40 09/02/2021');
});

test('a term says which days it counts', () => {
  expect(termText({ count: 3, unit: 'workingDay' })).toBe('03 ngày làm việc');
  expect(termText({ count: 20, unit: 'calendarDay' })).toBe('20 ngày');
  expect(termText({ count: 8, unit: 'hour' })).toBe('08 giờ làm việc');
  expect(termText({ count: 1, unit: 'month' })).toBe('01 tháng');
  expect(termText({ count: 1, unit: 'sameDay' })).toBe('trong ngày làm việc');
});

test('a reason of several lines keeps its lines and loses the blank ones', () => {
  expect(paragraphs(' Thiếu bản vẽ.\r\n\n  Thiếu đơn. ')).toEqual(['Thiếu bản vẽ.', 'Thiếu đơn.']);
});
