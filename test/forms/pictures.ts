import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import type { SeenPage } from './raster.ts';

/** The resolution of the committed pictures, dots per inch. */
export const PICTURE_DPI = 80;

const FOLDER = new URL('./pictures/', import.meta.url);
/** A dot counts as changed when its grey moved by more than this, of 255. */
const NOTICEABLE = 48;

/**
 * The share of dots, 0-1, in which a page differs from the picture somebody looked at; 1 when there is none or its size
 * is another. With MOTCUA_DRAW_PICTURES=1 the picture is drawn anew instead: look at it before you commit it.
 */
export function differenceFromPicture(name: string, page: SeenPage): number {
  const file = new URL(`${name}.png`, FOLDER);
  if (process.env['MOTCUA_DRAW_PICTURES'] === '1') writeFileSync(file, drawn(page));
  if (!existsSync(file)) return 1;
  const known = PNG.sync.read(readFileSync(file));
  if (known.width !== page.width || known.height !== page.height) return 1;
  const changed = page.gray.reduce((count, shade, at) => count + (Math.abs(shade - (known.data[at * 4] ?? 0)) > NOTICEABLE ? 1 : 0), 0);
  return changed / page.gray.length;
}

function drawn(page: SeenPage): Buffer {
  const picture = new PNG({ width: page.width, height: page.height });
  page.gray.forEach((shade, at) => picture.data.set([shade, shade, shade, 255], at * 4));
  return PNG.sync.write(picture, { colorType: 0, deflateLevel: 9 });
}
