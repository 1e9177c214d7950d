import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { createFont } from 'fonteditor-core';

/** Thousandths of the type size: the width of every figure, in every weight, so that numbers under each other keep their columns. */
const WIDTH = 660;
const FIGURES = Array.from({ length: 10 }, (_, figure) => 0x30 + figure);
const WEIGHTS = [400, 500, 600, 700] as const;

/** Be Vietnam Pro draws a 1 half as wide as a 0 and has no figures of one width: its ten figures, each in the middle of one width, a small font for each weight. */
export function figureFonts(): Map<string, Buffer> {
  return new Map(WEIGHTS.map((weight) => [`src/web/ui/figures-${weight}.ttf`, figureFont(readFileSync(`node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-${weight}-normal.woff`))]));
}

function figureFont(woff: Buffer): Buffer {
  const font = createFont(woff, { type: 'woff', subset: FIGURES, compound2simple: true, inflate: (packed) => [...inflateSync(Buffer.from(packed))] });
  for (const glyph of font.get().glyf) {
    glyph.advanceWidth = WIDTH;
    if (glyph.contours === undefined) continue;
    const shift = Math.round((WIDTH - (glyph.xMax - glyph.xMin)) / 2) - glyph.xMin;
    for (const point of glyph.contours.flat()) point.x += shift;
    glyph.leftSideBearing = glyph.xMin += shift;
    glyph.xMax += shift;
  }
  return Buffer.from(font.write({ type: 'ttf', toBuffer: true }));
}
