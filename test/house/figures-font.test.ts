import { readFileSync } from 'node:fs';
import { createFont } from 'fonteditor-core';
import { expect, it } from 'vitest';
import { figureFonts } from '../../scripts/figures-font.ts';

it.each([...figureFonts()])('%s stands in the tree as it would be made now (else: npm run generate), and gives ten figures one width', (file, made) => {
  expect(readFileSync(file).equals(made)).toBe(true);
  const figures = createFont(made, { type: 'ttf' }).get().glyf.filter(({ unicode }) => unicode !== undefined && unicode.length > 0);
  expect(figures.map(({ unicode, advanceWidth }) => [String.fromCodePoint(...unicode), advanceWidth])).toEqual(Array.from('0123456789', (figure) => [figure, 660]));
});
