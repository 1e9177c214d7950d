import { isDay } from '#kernel/day.ts';
import { readCursor } from '#kernel/page.ts';
import { badInput, refuse } from '#kernel/problem.ts';

/** Where the page before ended: the day or moment it was sorted by, and an id; refuses a mark that is not one of ours (`input.cursorUnknown`). */
export function placeAfter(cursor: string | undefined, sortedBy: RegExp): { readonly value: string; readonly id: string } | undefined {
  if (cursor === undefined) return undefined;
  const [value = '', id = ''] = readCursor(cursor, 2) ?? [];
  return sortedBy.test(value) && exists(value) && ID.test(id) ? { value, id } : refuse(badInput('input.cursorUnknown', 'after'));
}

/** A day alone. */
export const DAY_MARK = /^\d{4}-\d{2}-\d{2}$/;
/** A moment in UTC, as a `Date` writes it. */
export const MOMENT_MARK = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
/** A moment as the database writes it, or none. */
export const DUE_MARK = /^(?:infinity|\d{4}-\d{2}-\d{2} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?[+-](?:0\d|1[0-4])(?::[0-5]\d)?)$/;

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The database knows no year 0 and no 30 February. */
function exists(value: string): boolean {
  return value === 'infinity' || (!value.startsWith('0000') && isDay(value.slice(0, 10)));
}
