import { readCursor } from '#kernel/page.ts';
import { badInput, refuse } from '#kernel/problem.ts';

/** Where the page before ended: an instant and an id. */
type Place = { readonly at: Date; readonly id: string };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads the cursor of a list ordered by instant and id; refuses one that is not ours. */
export function placeOf(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined;
  const [text = '', id = ''] = readCursor(cursor, 2) ?? [];
  const at = new Date(text);
  if (Number.isNaN(at.getTime()) || !UUID.test(id)) refuse(badInput('input.cursorUnknown', 'after'));
  return { at, id };
}
