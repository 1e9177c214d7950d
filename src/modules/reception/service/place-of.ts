import { MOMENT_MARK, placeAfter } from '#modules/dossier/service/place-after.ts';

/** Where the page before ended: an instant and an id. */
type Place = { readonly at: Date; readonly id: string };

/** Reads the cursor of a list ordered by instant and id; refuses one that is not ours. */
export function placeOf(cursor: string | undefined): Place | undefined {
  const place = placeAfter(cursor, MOMENT_MARK);
  return place && { at: new Date(place.value), id: place.id };
}
