import { expect, test } from 'vitest';
import { isSignature, SIGNATURE_MAX } from '#kernel/signature.ts';
import { isFull, strokeBegun, strokeDrawn } from './signature.ts';

test('strokes of a finger are a drawing the house takes', () => {
  const begun = strokeBegun('', { x: 10.4, y: 20 });
  const drawn = strokeDrawn(strokeDrawn(begun, { x: 10, y: 20 }, { x: 60, y: 80 }), { x: 60, y: 80 }, { x: 90, y: 20 });
  const again = strokeDrawn(strokeBegun(drawn, { x: 5, y: 5 }), { x: 5, y: 5 }, { x: 9, y: 9 });
  expect(again).toBe('M10 20 L60 80 L90 20 M5 5 L9 9');
  expect(isSignature(again)).toBe(true);
});

test('a finger that rests draws nothing more', () => {
  expect(strokeDrawn('M1 1', { x: 1, y: 1 }, { x: 2, y: 1 })).toBe('M1 1');
});

test('a drawing never grows beyond what the house keeps', () => {
  let path = strokeBegun('', { x: 0, y: 0 });
  for (let step = 0; step < 20_000; step += 1) path = strokeDrawn(path, { x: 0, y: 0 }, { x: 599, y: 259 });
  expect(isFull(path)).toBe(true);
  expect(path.length).toBeLessThanOrEqual(SIGNATURE_MAX);
  expect(isSignature(path)).toBe(true);
});
