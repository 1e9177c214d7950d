import { searchKey, storable } from '#kernel/text.ts';
import type { CitizenIdKind } from './accounts.ts';

/** Under which a name is held against another: no marks, lower case. */
export function nameKeyOf(name: string): string {
  return searchKey(storable(name));
}

/**
 * Whether somebody who shows a number is the person of an entry with that number: only where number and name agree. A number typed wrong long ago must not open a
 * stranger's papers; two entries of one number are laid before two people instead (never joined by the name alone).
 */
export function isSamePerson(entry: { readonly nameKey: string; readonly idKind: CitizenIdKind | null; readonly idNumber: string | null }, shown: { readonly name: string; readonly idKind: CitizenIdKind; readonly idNumber: string }): boolean {
  return entry.idKind === shown.idKind && entry.idNumber === shown.idNumber && entry.nameKey === nameKeyOf(shown.name);
}
