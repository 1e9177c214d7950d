import type { Readable } from 'node:stream';
import type { Context } from '#platform/context.ts';
import { openDrafts, type Drafts } from '#platform/files/drafts.ts';
import type { Finding, Limits } from '#platform/files/inspect/finding.ts';
import { inspectFile } from '#platform/files/inspect.ts';
import { s3Store } from '#platform/files/s3-store.ts';
import { scanWithClamd, type Verdict } from '#platform/files/scanner.ts';
import type { FileSettings } from '#platform/files/settings.ts';
import { diskStore, verified, type Store } from '#platform/files/store.ts';
import { openUploads, type Body, type Uploads } from '#platform/files/uploads.ts';

/** Everything this house does with bytes. */
export type Files = {
  readonly uploads: Uploads;
  /** Files this house writes itself. */
  readonly drafts: Drafts;
  readonly store: Store;
  readonly inspect: (path: string) => Promise<Finding>;
  /** Kept bytes, checked on their way out. */
  readonly read: (kept: Kept) => Promise<Readable>;
  /** Absent where no scanner is set. */
  readonly scan: ((kept: Kept, stop: AbortSignal) => Promise<Verdict>) | undefined;
};

/** Kept bytes, with what they must be. */
export type Kept = { readonly id: string; readonly sha256: Buffer; readonly bytes: number };

/** What an act is given that works outside the database between short transactions of whoever asked; in one it never does. */
export type Hands = { readonly transact: <T>(act: (ctx: Context) => Promise<T>) => Promise<T>; readonly files: Files; readonly body: Body };

/** Opens uploads, store and scanner by the settings; nothing is reached yet. */
export function openFiles({ folder, store: outside, scanner, limits }: FileSettings): Files {
  const store = outside ? s3Store(outside) : diskStore(folder);
  const read = async (kept: Kept) => verified(await store.read(kept.id), kept);
  return {
    uploads: openUploads(folder),
    drafts: openDrafts(folder),
    store,
    read,
    inspect: (path) => inspectFile(path, limits),
    scan: scanner && (async (kept, stop) => scanWithClamd(scanner, await read(kept), stop)),
  };
}

/** What services must know of the settings. */
export function fileRulesOf({ limits, scanner, servesUnscanned }: FileSettings): Limits & { readonly scanned: boolean; readonly servesUnscanned: boolean | undefined } {
  return { ...limits, scanned: scanner !== undefined, servesUnscanned };
}
