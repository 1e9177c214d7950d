/** A person who opens a dossier again within ten minutes has looked once. */
const ONE_LOOK_MINUTES = 10;
const MINUTE = 60_000;

/** Since when an earlier look counts as the same one. */
export function sameLookSince(now: Date): Date {
  return new Date(now.getTime() - ONE_LOOK_MINUTES * MINUTE);
}
