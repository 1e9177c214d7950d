import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable, type TransformCallback } from 'node:stream';
import { makeFolder, syncFolder, type Sealed } from './uploads.ts';

/** Where kept bytes lie, by their id. */
export type Store = {
  /** Keeps a sealed copy under an id; done twice, nothing changes. The copy may be gone afterwards. */
  readonly put: (id: string, sealed: Sealed) => Promise<void>;
  readonly has: (id: string, bytes: number) => Promise<boolean>;
  readonly read: (id: string) => Promise<Readable>;
  readonly remove: (id: string) => Promise<void>;
};

/** The store cannot be reached or does not answer; nothing is known to be lost. */
export class StoreAway extends Error {}

/** What lies in the store is not what was put there, or nothing does. */
export class BytesLost extends Error {}

/** The store in a folder: written and synced before, renamed into its place, and the folder synced. */
export function diskStore(folder: string): Store {
  const kept = join(folder, 'kept');
  const shelf = (id: string) => join(kept, id.slice(-2));
  const place = (id: string) => join(shelf(id), id);
  return {
    put: async (id, sealed) => {
      await makeFolder(shelf(id));
      await rename(sealed.path, place(id));
      await syncFolder(shelf(id));
    },
    has: (id, bytes) =>
      stat(place(id)).then(
        ({ size }) => size === bytes,
        () => false,
      ),
    read: async (id) => {
      const handle = await open(place(id), 'r').catch((thrown: unknown) => {
        throw isMissing(thrown) ? new BytesLost('kept bytes are missing') : thrown;
      });
      await handle.close();
      return createReadStream(place(id));
    },
    remove: (id) => rm(place(id), { force: true }),
  };
}

function isMissing(thrown: unknown): boolean {
  return thrown instanceof Error && Reflect.get(thrown, 'code') === 'ENOENT';
}

/** The same bytes, counted and hashed on their way: the last of them goes on only when all of them are what was kept. */
export function verified(stream: Readable, wanted: { readonly sha256: Buffer; readonly bytes: number }): Readable {
  const check = new Verification(wanted);
  stream.on('error', (fault) => check.destroy(fault));
  check.on('close', () => stream.destroy());
  return stream.pipe(check);
}

class Verification extends Transform {
  private readonly hash = createHash('sha256');
  private readonly wanted: { readonly sha256: Buffer; readonly bytes: number };
  private held: Buffer | undefined;
  private bytes = 0;

  constructor(wanted: { readonly sha256: Buffer; readonly bytes: number }) {
    super();
    this.wanted = wanted;
  }

  override _transform(part: Buffer, _encoding: string, done: TransformCallback): void {
    this.hash.update(part);
    this.bytes += part.length;
    const before = this.held;
    this.held = part;
    if (this.bytes > this.wanted.bytes) done(new BytesLost('kept bytes are longer than they were'));
    else done(null, before);
  }

  override _flush(done: TransformCallback): void {
    const same = this.bytes === this.wanted.bytes && this.hash.digest().equals(this.wanted.sha256);
    if (same) done(null, this.held);
    else done(new BytesLost('kept bytes are not what they were'));
  }
}
