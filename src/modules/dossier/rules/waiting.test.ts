import { expect, test } from 'vitest';
import { RESULT_STEPS } from './state.ts';
import { STATUSES } from './statuses.ts';
import { WAITS, waitsFor } from './waiting.ts';

const UNDER_EXAMINATION = { status: 4, handlerId: 'hung', result: 'none' } as const;

test('a dossier under examination waits for its handler, then for the draft, the review, the signature and the seal', () => {
  const steps = [{ ...UNDER_EXAMINATION, handlerId: null }, ...(['none', 'drafted', 'reviewed', 'signed'] as const).map((result) => ({ ...UNDER_EXAMINATION, result }))];
  expect(steps.map(waitsFor)).toEqual([...WAITS]);
});

test('a draft that was sent back and a sealed result under correction wait for a new draft', () => {
  expect(waitsFor({ ...UNDER_EXAMINATION, result: 'sentBack' })).toBe('draft');
  expect(waitsFor({ ...UNDER_EXAMINATION, result: 'sealed' })).toBe('draft');
  expect(waitsFor({ ...UNDER_EXAMINATION, result: 'drafted', handlerId: null })).toBe('review');
});

test('in every other status nothing is said', () => {
  for (const status of STATUSES.filter((one) => one !== 4)) for (const result of RESULT_STEPS) expect(waitsFor({ status, handlerId: null, result })).toBeNull();
});
