import { expect, it } from 'vitest';
import { isTime, momentOf } from './moment.ts';

it('a day and a time of the wall clock are a moment here; without a time it is now', () => {
  expect(momentOf('2026-11-23', '07:30')).toBe('2026-11-23T00:30:00.000Z');
  expect(momentOf('2026-11-23', '7h05')).toBe('2026-11-23T00:05:00.000Z');
  expect([momentOf('2026-11-23', ''), momentOf('', '07:30')]).toEqual([undefined, undefined]);
});

it('what is no time of the day is not taken for one', () => {
  expect(['', '07:30', '23:59', '24:00', '7:60', 'sáng'].map(isTime)).toEqual([true, true, true, false, false, false]);
});
