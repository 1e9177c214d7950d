import { problem, type Problem } from '#kernel/problem.ts';

/** Look-up secrets: twelve characters of Crockford's alphabet, 60 bits of chance. */
export const SECRET_LENGTH = 12;

/** A secret as it was issued: a person may type it in lower case, with spaces or dashes, O for 0, I or L for 1. */
export function plainSecret(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** A secret as papers show it: `7K2M-9QXT-0B4D`. */
export function shownSecret(secret: string): string {
  return (secret.match(/.{1,4}/g) ?? []).join('-');
}

/** A draft lives seven days after it was last saved. */
export const DRAFT_DAYS = 7;
/** Bytes of one draft, as JSON in UTF-8. */
const DRAFT_BYTES = 65_536;
/** Drafts one person keeps at a time. */
export const DRAFTS_EACH = 50;

export function draftTooLarge(json: string): Problem | undefined {
  const bytes = new TextEncoder().encode(json).length;
  return bytes > DRAFT_BYTES ? problem('reception.draftTooLarge', { bytes, limit: DRAFT_BYTES }, 422) : undefined;
}

export function tooManyDrafts(count: number): Problem | undefined {
  return count >= DRAFTS_EACH ? problem('reception.tooManyDrafts', { limit: DRAFTS_EACH }) : undefined;
}

type Saved = { readonly version: number; readonly writer: string | null };
type Saving = { readonly expectedVersion?: number | undefined; readonly writer?: string | undefined };

/** Refuses a save that does not know of the last one; whoever wrote the last one herself knows of it. */
export function draftStale(saved: Saved | undefined, saving: Saving): Problem | undefined {
  const version = saved?.version ?? 0;
  const own = saving.writer !== undefined && saving.writer === saved?.writer;
  return own || saving.expectedVersion === undefined || saving.expectedVersion === version ? undefined : problem('reception.draftStale', { version });
}
