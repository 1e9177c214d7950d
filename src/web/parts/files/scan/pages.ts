import type { Turn } from './picture-facts.ts';
import { LEAST_DPI, mostDpi, PAPERS, type Paper } from './resolution.ts';

/** One page of a scan, before it is joined with the others. */
export type ScanPage = {
  readonly id: string;
  /** Where it came from, in words: the name of a file or nothing for the camera. */
  readonly from: string;
  /** How it is to be shown: an address of the picture in this browser's memory. */
  readonly picture: string;
  /** Its pixels as shown, before the turn the person gave it. */
  readonly width: number;
  readonly height: number;
  readonly turn: Turn;
  readonly source:
    | { readonly kind: 'jpeg' | 'png'; readonly bytes: Uint8Array; /** The turn the file itself asks for. */ readonly ownTurn: Turn }
    /** `dpi`: of the picture on the page where the page is nothing but a picture; null where it has letters of its own. */
    | { readonly kind: 'pdf'; readonly bytes: Uint8Array; readonly index: number; readonly dpi: number | null };
};

/** The pages with one of them moved up (−1) or down (1); at the edge nothing moves. */
export function moved(pages: readonly ScanPage[], id: string, by: -1 | 1): readonly ScanPage[] {
  const from = pages.findIndex((page) => page.id === id);
  const page = pages[from];
  const other = pages[from + by];
  if (page === undefined || other === undefined) return pages;
  return pages.map((one, index) => (index === from ? other : index === from + by ? page : one));
}

/** The pages with one of them turned a quarter to the right. */
export function turned(pages: readonly ScanPage[], id: string): readonly ScanPage[] {
  return pages.map((page) => (page.id === id ? { ...page, turn: turnedBy(page.turn, 90) } : page));
}

export function without(pages: readonly ScanPage[], id: string): readonly ScanPage[] {
  return pages.filter((page) => page.id !== id);
}

/** The pages with others in the place of one of them (taken again), or behind all of them. */
export function withPages(pages: readonly ScanPage[], added: readonly ScanPage[], insteadOf: string | undefined): readonly ScanPage[] {
  const at = pages.findIndex((page) => page.id === insteadOf);
  return at === -1 ? [...pages, ...added] : [...pages.slice(0, at), ...added, ...pages.slice(at + 1)];
}

export function turnedBy(turn: Turn, by: number): Turn {
  const whole = (((turn + by) % 360) + 360) % 360;
  return whole === 90 || whole === 180 || whole === 270 ? whole : 0;
}

/** The most dots per inch a page can have on the chosen paper; null where its letters are not a picture. */
export function dpiOf(page: ScanPage, paper: Paper): number | null {
  return page.source.kind === 'pdf' ? page.source.dpi : mostDpi(page, PAPERS[paper]);
}

export function isTooCoarse(page: ScanPage, paper: Paper): boolean {
  const dpi = dpiOf(page, paper);
  return dpi !== null && dpi < LEAST_DPI;
}
