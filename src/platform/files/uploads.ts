import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rm, stat, statfs, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** A body as it comes in: how long it says it is, if it does. */
export type Body = { readonly stream: AsyncIterable<Uint8Array>; readonly length: number | undefined };

/** How a piece ended: all of it is here, it was cut, it is longer than what fits, or the disk is full. */
export type PieceEnd = 'whole' | 'cut' | 'tooLong' | 'noRoom';

/** A private copy of an upload, which nobody writes to any more. */
export type Sealed = { readonly path: string; readonly bytes: number; readonly sha256: Buffer };

/** Uploads on their way, each a file named by its id. What they are called never becomes a path. */
export type Uploads = {
  /** Runs with an upload alone: whoever has it already is cut off first, so that a browser that begins anew does not wait for its own dead connection. */
  readonly alone: <T>(id: string, act: (stop: AbortSignal) => Promise<T>) => Promise<T>;
  /** How many bytes are here. */
  readonly sizeOf: (id: string) => Promise<number>;
  /** Writes a piece at its place, up to `most`; what it answers as written is safe on disk. */
  readonly write: (id: string, piece: { readonly offset: number; readonly most: number; readonly body: Body; readonly stop: AbortSignal }) => Promise<{ readonly until: number; readonly end: PieceEnd }>;
  /** Copies an upload to a file of its own and says what is in it. */
  readonly seal: (id: string) => Promise<Sealed>;
  /** Forgets an upload, or a sealed copy that was not taken. */
  readonly drop: (id: string) => Promise<void>;
  readonly dropSealed: (sealed: Sealed) => Promise<void>;
  /** Uploads untouched for so long, by id and by the clock that wrote their times; copies as old are dropped at once. */
  readonly listForgotten: (ageMs: number) => Promise<string[]>;
};

type Holder = { readonly stop: AbortController; readonly done: Promise<unknown> };

const ID = /^[0-9a-f-]{36}$/;

/** Left free for the database and everything else on that disk. */
const LEAST_FREE_BYTES = 300_000_000;

/** Opens the folder of uploads. One process serves it. */
export function openUploads(folder: string, leastFree = LEAST_FREE_BYTES): Uploads {
  const [coming, sealing] = [join(folder, 'uploads'), join(folder, 'sealing')];
  const holders = new Map<string, Holder>();
  const place = (id: string) => {
    if (!ID.test(id)) throw new Error('not the id of an upload');
    return join(coming, id);
  };
  return {
    alone: (id, act) => alone(holders, id, act),
    sizeOf: (id) => sizeOf(place(id)),
    write: async (id, piece) => {
      await makeFolder(coming);
      if (await isCrowded(coming, leastFree)) return { until: piece.offset, end: 'noRoom' };
      return writePiece(coming, place(id), piece);
    },
    seal: async (id) => {
      await makeFolder(sealing);
      return seal(place(id), join(sealing, randomUUID()));
    },
    drop: (id) => rm(place(id), { force: true }),
    dropSealed: ({ path }) => rm(path, { force: true }),
    listForgotten: async (ageMs) => {
      const before = new Date(Date.now() - ageMs);
      for (const name of await listOld(sealing, before)) await rm(join(sealing, name), { force: true });
      return listOld(coming, before);
    },
  };
}

async function alone<T>(holders: Map<string, Holder>, id: string, act: (stop: AbortSignal) => Promise<T>): Promise<T> {
  for (let holder = holders.get(id); holder; holder = holders.get(id)) {
    holder.stop.abort();
    await holder.done.catch(() => undefined);
  }
  const stop = new AbortController();
  const done = act(stop.signal);
  const held = { stop, done };
  holders.set(id, held);
  try {
    return await done;
  } finally {
    if (holders.get(id) === held) holders.delete(id);
  }
}

/** Makes a folder that is still there after the power was cut. */
export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first !== undefined) await syncFolder(join(first, '..'));
}

/** The names in a folder are safe on disk. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** True when less is free beside a folder than the database and everything else there need. */
export async function isCrowded(folder: string, leastFree = LEAST_FREE_BYTES): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < leastFree;
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

type Piece = Parameters<Uploads['write']>[1];

async function writePiece(folder: string, path: string, piece: Piece): Promise<{ until: number; end: PieceEnd }> {
  const fresh = (await sizeOf(path)) === 0;
  const file = await open(path, fresh ? 'a+' : 'r+', 0o600).then(async (made) => {
    if (!fresh) return made;
    await made.close();
    return open(path, 'r+');
  });
  try {
    const written = await writeBody(file, piece);
    await file.sync();
    if (fresh) await syncFolder(folder);
    return written;
  } finally {
    await file.close();
  }
}

/** One part of the body after the other, each written before the next is asked for: no more than a part is ever in memory. */
async function writeBody(file: FileHandle, { offset, most, body, stop }: Piece): Promise<{ until: number; end: PieceEnd }> {
  let until = offset;
  try {
    for await (const part of untilStopped(body.stream, stop)) {
      if (until + part.length > most) return { until: offset, end: 'tooLong' };
      await writeAll(file, part, until);
      until += part.length;
    }
  } catch (thrown) {
    return { until, end: isFull(thrown) ? 'noRoom' : 'cut' };
  }
  return { until, end: stop.aborted ? 'cut' : 'whole' };
}

async function* untilStopped(stream: AsyncIterable<Uint8Array>, stop: AbortSignal): AsyncGenerator<Uint8Array> {
  const parts = stream[Symbol.asyncIterator]();
  const stopped = new Promise<IteratorResult<Uint8Array>>((resolve) => stop.addEventListener('abort', () => resolve({ done: true, value: undefined }), { once: true }));
  while (!stop.aborted) {
    const next = await Promise.race([parts.next(), stopped]);
    if (next.done) return;
    yield next.value;
  }
}

async function writeAll(file: FileHandle, part: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < part.length; ) done += (await file.write(part, done, part.length - done, at + done)).bytesWritten;
}

/** The disk is nearly full: what is left is for the database. */
export class DiskCrowded extends Error {}

/** True when the disk has no room left. */
export function isFull(thrown: unknown): boolean {
  if (thrown instanceof DiskCrowded) return true;
  const code: unknown = thrown instanceof Error ? Reflect.get(thrown, 'code') : undefined;
  return code === 'ENOSPC' || code === 'EDQUOT';
}

async function seal(from: string, to: string): Promise<Sealed> {
  const hash = createHash('sha256');
  const file = await open(to, 'wx', 0o600);
  let bytes = 0;
  try {
    for await (const part of createReadStream(from)) {
      hash.update(part);
      await writeAll(file, part, bytes);
      bytes += part.length;
    }
    await file.sync();
  } catch (thrown) {
    await rm(to, { force: true });
    throw thrown;
  } finally {
    await file.close();
  }
  return { path: to, bytes, sha256: hash.digest() };
}

async function listOld(folder: string, before: Date): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const old: string[] = [];
  for (const name of names.filter((one) => ID.test(one))) {
    const found = await stat(join(folder, name)).catch(() => undefined);
    if (found && found.mtime < before) old.push(name);
  }
  return old;
}
