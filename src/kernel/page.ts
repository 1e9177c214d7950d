import { Type, type TSchema } from 'typebox';

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
