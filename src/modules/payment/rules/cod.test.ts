import { expect, test } from 'vitest';
import { carriedOn, codNotHeld } from './cod.ts';

const OPEN = [{ entryId: 'a', left: 30_000 }, { entryId: 'b', left: 20_000 }, { entryId: 'c', left: 50_000 }];

test('what was collected first goes on first, and no đồng of it goes twice', () => {
  expect(carriedOn(40_000, OPEN, [])).toEqual([{ entryId: 'a', amount: 30_000 }, { entryId: 'b', amount: 10_000 }]);
  expect(carriedOn(500_000, OPEN, []).reduce((sum, line) => sum + line.amount, 0)).toBe(100_000);
  expect(carriedOn(40_000, [], [])).toEqual([]);
});

test('what she names goes before what is older', () => {
  expect(carriedOn(60_000, OPEN, ['c'])).toEqual([{ entryId: 'c', amount: 50_000 }, { entryId: 'a', amount: 10_000 }]);
});

test('nothing is named that is not held, nor more than is handed over', () => {
  expect(codNotHeld(60_000, OPEN, ['c', 'x'])?.code).toBe('payment.codGone');
  expect(codNotHeld(60_000, OPEN, ['c', 'b'])).toMatchObject({ code: 'payment.codBeyond', facts: { total: 70_000, amount: 60_000 } });
  expect(codNotHeld(50_000, OPEN, ['c'])).toBeUndefined();
});
