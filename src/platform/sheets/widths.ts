import { showDay } from '#kernel/day.ts';
import type { Cell, Column, ColumnKind } from '#kernel/sheet.ts';

/** Of a table nothing is known of yet; in digits of its writing, as a workbook measures columns. */
const USUAL: Readonly<Record<ColumnKind, number>> = { text: 32, number: 12, day: 12, instant: 18, rate: 10 };
/** What a landscape sheet of A4 still shows legibly, shared among the texts once the rest has its place. */
const ACROSS = 220;
const [NARROWEST, WIDEST] = [22, 80];
/** A code is not broken; what is longer is. */
const LONGEST_WORD = 30;
const LEAST: Readonly<Record<ColumnKind, number>> = { text: 7, number: 10, day: 12, instant: 17, rate: 10 };
/** Rows looked at: a list looks alike all the way down. */
const LOOKED_AT = 1_000;
/** A head stands in about so many lines. */
const HEAD_LINES = 4;
/** A line of a head is bold, and words end before the edge. */
const [HEAD_ROOM, WORD_ROOM] = [1.25, 1.1];

/** How wide each column of a table is: what its texts and amounts take, so that long texts share what there is and are broken into lines. */
export function widthsOf(columns: readonly Column[], rows: readonly (readonly Cell[])[]): number[] {
  const texts = columns.filter(({ kind }) => kind === 'text').length;
  const most = Math.min(WIDEST, Math.max(NARROWEST, Math.floor((ACROSS - (columns.length - texts) * USUAL.number) / Math.max(1, texts))));
  const some = rows.slice(0, LOOKED_AT);
  return columns.map(({ kind, title }, at) => {
    const words = Math.max(LEAST[kind], Math.ceil(Math.max(title.length / HEAD_LINES, ...title.split(/\s+/).map((word) => word.length)) * HEAD_ROOM) + 1);
    const needed = some.length === 0 ? USUAL[kind] : Math.max(...some.map((row) => lengthOf(row[at] ?? null, kind))) + 2;
    return Math.max(words, Math.min(needed, most), Math.min(LONGEST_WORD, Math.max(0, ...some.map((row) => longestWord(row[at] ?? null))) + 3));
  });
}

/** In how many lines a text stands in a column of that width. */
export function linesIn(text: string, width: number): number {
  if (text.length <= width && !text.includes('\n')) return 1;
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * (line.length > width ? WORD_ROOM : 1)) / width)), 0);
}

/** The same of a title, which is bold. */
export function headLinesIn(title: string, width: number): number {
  return linesIn(title, width / HEAD_ROOM);
}

function longestWord(cell: Cell): number {
  return typeof cell === 'string' ? Math.max(...cell.split(/\s+/).map((word) => word.length)) : 0;
}

function lengthOf(cell: Cell, kind: ColumnKind): number {
  if (cell === null) return 0;
  if (cell instanceof Date) return USUAL.instant - 2;
  if (typeof cell === 'number') return kind === 'rate' ? USUAL.rate - 2 : cell.toLocaleString('vi-VN', { maximumFractionDigits: 3 }).length;
  return kind === 'day' ? showDay(cell).length : Math.max(...cell.split('\n').map((line) => line.length));
}
