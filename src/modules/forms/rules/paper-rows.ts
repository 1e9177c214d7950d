import type { AmountLine, PaperRow } from './paper.ts';
import { amountText, twoDigits } from './wording.ts';

/** A paper of a list with how many of each kind. */
export function paperRow(row: PaperRow): object {
  return { name: row.name, originals: countText(row.originals), certified: countText(row.certified), copies: countText(row.copies), note: row.note };
}

/** Nothing is left blank where somebody could write a number in later. */
export function countText(count: number): string {
  return count === 0 ? '–' : twoDigits(count);
}

export function amountLine(line: AmountLine): object {
  return { label: line.label, amount: amountText(line.amount) };
}
