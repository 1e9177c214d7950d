import { Type, type TSchema } from 'typebox';
import { isDay } from './day.ts';
import { badInput, refuse } from './problem.ts';

const PAGE_LIMIT = 200;

/** The input fields every list takes. */
export const pageInput = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: PAGE_LIMIT, description: 'rows a page, 50 unless told' })),
  after: Type.Optional(Type.String({ maxLength: 400, description: 'the `next` of the page before' })),
};

/** The answer of every list: rows, and where the next page begins (null at the end). */
export function pageOf<T extends TSchema>(row: T) {
  return Type.Object({ rows: Type.Array(row), next: Type.Union([Type.String(), Type.Null()]) });
}

/** A keyset cursor: the sort values of the last row, opaque to the caller. */
function cursorOf(values: readonly string[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(values));
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** The values of a cursor with as many parts as expected; undefined when it is not one of ours. */
export function readCursor(cursor: string, parts: number): string[] | undefined {
  try {
    const bytes = Uint8Array.from(atob(cursor.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0));
    const values: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const ours = Array.isArray(values) && values.length === parts && values.every((value) => typeof value === 'string' && !value.includes('\u0000'));
    return ours ? values : undefined;
  } catch {
    return undefined;
  }
}

/** Cuts rows fetched with limit + 1 to a page. */
export function toPage<T>(rows: readonly T[], limit: number, key: (row: T) => readonly string[]): { rows: T[]; next: string | null } {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  return { rows: kept, next: rows.length > limit && last !== undefined ? cursorOf(key(last)) : null };
}

/** Where the page before ended: the day or moment it was sorted by, and an id; refuses a mark that is not one of ours (`input.cursorUnknown`). */
export function placeAfter(cursor: string | undefined, sortedBy: RegExp): { readonly value: string; readonly id: string } | undefined {
  if (cursor === undefined) return undefined;
  const [value = '', id = ''] = readCursor(cursor, 2) ?? [];
  return sortedBy.test(value) && exists(value) && ID.test(id) ? { value, id } : refuse(badInput('input.cursorUnknown', 'after'));
}

/** The same where a list is sorted by instant and id. */
export function placeOf(cursor: string | undefined): { readonly at: Date; readonly id: string } | undefined {
  const place = placeAfter(cursor, MOMENT_MARK);
  return place && { at: new Date(place.value), id: place.id };
}

/** A day alone. */
export const DAY_MARK = /^\d{4}-\d{2}-\d{2}$/;
/** A moment as the database writes it, or none. */
export const DUE_MARK = /^(?:infinity|\d{4}-\d{2}-\d{2} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?[+-](?:0\d|1[0-4])(?::[0-5]\d)?)$/;
/** A moment in UTC, as a `Date` writes it. */
const MOMENT_MARK = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The database knows no year 0 and no 30 February. */
function exists(value: string): boolean {
  return value === 'infinity' || (!value.startsWith('0000') && isDay(value.slice(0, 10)));
}
