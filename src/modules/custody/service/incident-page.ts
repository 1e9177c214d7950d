import { readCursor } from '#kernel/page.ts';
import { badInput, refuse } from '#kernel/problem.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** The years the database knows and a page of ours can hold. */
const MOMENT = /^[12]\d{3}-/;

/** Where the page before ended: when the last incident was reported, and its id; refuses a mark that is not one of ours. */
export function incidentAfter(cursor: string | undefined): { readonly at: Date; readonly id: string } | undefined {
  if (cursor === undefined) return undefined;
  const [text = '', id = ''] = readCursor(cursor, 2) ?? [];
  const at = new Date(text);
  return Number.isNaN(at.getTime()) || !MOMENT.test(text) || !UUID.test(id) ? refuse(badInput('input.cursorUnknown', 'after')) : { at, id };
}
