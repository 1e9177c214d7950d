import { expect, test } from 'vitest';
import { messages } from './messages/opening.ts';
import { SLICES } from './rules/measures.ts';
import { OPENABLE } from './rules/opening.ts';

test('every figure that opens, and every cut of it, has its name over the list, and no name is of a figure that is gone', () => {
  const slices = new Set(SLICES.filter((slice) => slice !== ''));
  const named = [...OPENABLE.map((figure) => `reporting.opened.${figure}`), ...[...slices].map((slice) => `reporting.slice.${slice}`)];
  expect(Object.keys(messages).sort()).toEqual(named.sort());
});
