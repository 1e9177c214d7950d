/** The papers people bring, in millimetres, upright. */
export const PAPERS = {
  a4: { widthMm: 210, heightMm: 297 },
  a3: { widthMm: 297, heightMm: 420 },
  a5: { widthMm: 148, heightMm: 210 },
  /** A card such as the identity card: ISO/IEC 7810 ID-1, upright. */
  card: { widthMm: 53.98, heightMm: 85.6 },
} as const;
export type Paper = keyof typeof PAPERS;
export const PAPER_NAMES = ['a4', 'a3', 'a5', 'card'] as const satisfies readonly Paper[];

/**
 * The least resolution of a scanned paper, in dots per inch: PDF 1.4 or later, colour, 200 dpi, at full size
 * (Nghị định 30/2020/NĐ-CP of 05/03/2020, Phụ lục I; cited from memory, not held against the text).
 */
export const LEAST_DPI = 200;

const MM_PER_INCH = 25.4;
const POINTS_PER_INCH = 72;

type Pixels = { readonly width: number; readonly height: number };
type Millimetres = { readonly widthMm: number; readonly heightMm: number };

/**
 * The most dots per inch a picture can have of a paper that lies whole inside it, long side along long side. What is around the
 * paper only makes it less.
 */
export function mostDpi(picture: Pixels, paper: Millimetres): number {
  const along = (long: number, longMm: number) => (long / longMm) * MM_PER_INCH;
  return Math.floor(
    Math.min(
      along(Math.max(picture.width, picture.height), Math.max(paper.widthMm, paper.heightMm)),
      along(Math.min(picture.width, picture.height), Math.min(paper.widthMm, paper.heightMm)),
    ),
  );
}

/** The pixels a picture needs at least for a paper, upright. */
export function leastPixels(paper: Millimetres): Pixels {
  const needed = (mm: number) => Math.ceil((mm / MM_PER_INCH) * LEAST_DPI);
  return { width: needed(Math.min(paper.widthMm, paper.heightMm)), height: needed(Math.max(paper.widthMm, paper.heightMm)) };
}

/** Millimetres in the points PDF counts in. */
export function pointsOf(mm: number): number {
  return (mm / MM_PER_INCH) * POINTS_PER_INCH;
}

/** Points as millimetres. */
export function millimetresOf(points: number): number {
  return (points / POINTS_PER_INCH) * MM_PER_INCH;
}

/** The size of the page for a picture: the chosen paper, turned as the picture lies. */
export function pageFor(picture: Pixels, paper: Millimetres): Millimetres {
  const lies = picture.width > picture.height;
  const [short, long] = [Math.min(paper.widthMm, paper.heightMm), Math.max(paper.widthMm, paper.heightMm)];
  return lies ? { widthMm: long, heightMm: short } : { widthMm: short, heightMm: long };
}

/** Where a picture stands on its page: as large as fits, in the middle, its proportions kept. */
export function placedOn(picture: Pixels, page: Millimetres): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  const [pageWidth, pageHeight] = [pointsOf(page.widthMm), pointsOf(page.heightMm)];
  const scale = Math.min(pageWidth / picture.width, pageHeight / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  return { x: (pageWidth - width) / 2, y: (pageHeight - height) / 2, width, height };
}
