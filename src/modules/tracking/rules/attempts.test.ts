import { expect, test } from 'vitest';
import { ATTEMPTS, plainCode, tooManyAttempts, windowStart } from './attempts.ts';

test('a code is the same in small letters, with spaces, and with the dash of a telephone', () => {
  for (const typed of ['000.00.19.H02-210209-0007', '000.00.19.h02-210209-0007', ' 000.00.19.H02 - 210209 - 0007 ', '000.00.19.H02–210209‑0007']) expect(plainCode(typed)).toBe('000.00.19.H02-210209-0007');
});

test('five wrong look-ups are answered, the sixth is told to wait', () => {
  expect(tooManyAttempts(ATTEMPTS)).toBeUndefined();
  expect(tooManyAttempts(ATTEMPTS + 1)).toEqual({ code: 'tracking.tooManyAttempts', status: 429, facts: { minutes: 15 } });
});

test('attempts count for a quarter of an hour', () => {
  expect(windowStart(new Date('2021-02-09T08:15:00Z'))).toEqual(new Date('2021-02-09T08:00:00Z'));
});
