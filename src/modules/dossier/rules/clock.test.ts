import { expect, test } from 'vitest';
import { apologyTooLate, newDayNotLater, partBeyondWhole, partTimeLeft, respondByPast, secondSupplementNeedsBasis, supplementLate, waitingNeedsBasis } from './clock.ts';
import { regimeOf } from './statuses.ts';

test('an apology goes out at least one day before the due day', () => {
  expect(['2021-02-17', '2021-02-18', '2021-02-19', '2021-02-20'].map((today) => apologyTooLate('2021-02-19', today))).toEqual([false, false, true, true]);
});

test('the new day of an apology is later than the old one', () => {
  expect(newDayNotLater('2021-02-19', '2021-02-19')?.facts).toEqual({ field: 'newDay', dueDay: '2021-02-19' });
  expect(newDayNotLater('2021-02-19', '2021-02-22')).toBeUndefined();
});

test('one request for papers is free, another names the law that allows it', () => {
  expect(secondSupplementNeedsBasis(0, undefined)).toBeUndefined();
  expect(secondSupplementNeedsBasis(1, undefined)?.code).toBe('dossier.secondSupplementNeedsBasis');
  expect(secondSupplementNeedsBasis(1, 'NĐ 46/2026 Đ16.3')).toBeUndefined();
});

test('papers are asked for within three working days, later with a reason', () => {
  expect(supplementLate('2021-02-19', '2021-02-19', undefined)).toBeUndefined();
  expect(supplementLate('2021-02-19', '2021-02-20', undefined)).toEqual({ code: 'dossier.supplementLate', status: 409, facts: { lastDay: '2021-02-19' } });
  expect(supplementLate('2021-02-19', '2021-02-20', 'NĐ 67/2013: 7 ngày làm việc')).toBeUndefined();
});

test('a day given to the citizen lies ahead', () => {
  expect(respondByPast('2021-02-08', '2021-02-08')?.facts).toEqual({ field: 'respondBy', today: '2021-02-08' });
  expect(respondByPast('2021-02-09', '2021-02-08')).toBeUndefined();
  expect(respondByPast(undefined, '2021-02-08')).toBeUndefined();
});

test('a part ends inside the promised day, as long as that day is ahead', () => {
  expect(partBeyondWhole('2021-02-22', '2021-02-19', '2021-02-08')?.facts).toEqual({ field: 'dueDay', whole: '2021-02-19' });
  expect(partBeyondWhole('2021-02-19', '2021-02-19', '2021-02-08')).toBeUndefined();
  expect(partBeyondWhole('2021-02-26', '2021-02-19', '2021-02-22')).toBeUndefined();
});

test("silence counts after the part's day", () => {
  expect(partTimeLeft('2021-02-19', '2021-02-19')?.code).toBe('dossier.partTimeLeft');
  expect(partTimeLeft('2021-02-19', '2021-02-20')).toBeUndefined();
});

test('waiting is left out only by a law', () => {
  expect(waitingNeedsBasis(true, undefined)?.facts).toEqual({ field: 'legalBasis' });
  expect(waitingNeedsBasis(true, 'Luật Đất đai')).toBeUndefined();
  expect(waitingNeedsBasis(false, undefined)).toBeUndefined();
});

test('the day of reception decides the decree', () => {
  expect([regimeOf('2025-06-30'), regimeOf('2025-07-01')]).toEqual(['NĐ 61/2018', 'NĐ 118/2025']);
});
