import type { LaidOut } from '#modules/forms/rules/lay-out.ts';
import { renderPdf } from '#platform/pdf.ts';
import { PICTURE_DPI } from './pictures.ts';
import { seePages, type SeenPage } from './raster.ts';

/** The resolution a scanner at the counter reads with, dots per inch. */
export const READING_DPI = 200;
/** The share of dots that may differ from a picture before somebody would notice. */
export const UNNOTICED = 0.002;

export const noPage: SeenPage = { text: '', width: 0, height: 0, gray: new Uint8Array() };

export function paper(laid: LaidOut): Promise<Uint8Array> {
  return renderPdf(laid.template, laid.data, { codes: laid.codes });
}

export async function seen(laid: LaidOut, dotsPerInch = PICTURE_DPI): Promise<SeenPage[]> {
  return seePages(await paper(laid), dotsPerInch);
}

/** The text as a reader copies it out: lines joined. */
export function textOf(pages: readonly SeenPage[]): string {
  return pages.map((page) => page.text).join('\n').replaceAll(/\s+/g, ' ');
}

/** True when nothing is printed in the outermost dots of a page. */
export function isMarginWhite(page: SeenPage, dots: number): boolean {
  return page.gray.every((shade, at) => shade === 255 || isInside(page, at, dots));
}

function isInside(page: SeenPage, at: number, dots: number): boolean {
  const [row, column] = [Math.floor(at / page.width), at % page.width];
  return row >= dots && row < page.height - dots && column >= dots && column < page.width - dots;
}
