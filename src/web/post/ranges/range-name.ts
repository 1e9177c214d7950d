import type { Answered } from '#web/api/shapes.ts';

export type Range = Answered<'listWaybillRanges'>['rows'][number];

/** First and last number of a range. */
export function rangeName(row: Range): string {
  return `${row.first.postingNo} – ${row.last.postingNo}`;
}
