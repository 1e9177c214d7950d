import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { DiskCrowded, isCrowded, makeFolder, syncFolder, type Sealed } from './uploads.ts';

/** Files this house is writing itself, piece by piece over many transactions; each is named by an id. */
export type Drafts = {
  /** Writes a piece behind so many bytes; whatever came after them is dropped. Answers how many bytes are safe then, undefined when fewer than that are here. */
  readonly append: (id: string, at: number, piece: string) => Promise<number | undefined>;
  /** The lines among the first bytes. */
  readonly lines: (id: string, bytes: number) => AsyncGenerator<string>;
  /** Writes what is made of a draft beside it, and says what it is. */
  readonly make: (id: string, parts: AsyncIterable<Uint8Array>) => Promise<Sealed>;
  /** Forgets a draft and what was made of it. */
  readonly drop: (id: string) => Promise<void>;
  /** Drafts nobody wrote to for so long, by id. */
  readonly listForgotten: (ageMs: number) => Promise<string[]>;
};

const ID = /^[0-9a-f-]{36}$/;
const MADE = '.made';

/** Opens the folder of drafts. */
export function openDrafts(folder: string): Drafts {
  const drafts = join(folder, 'drafts');
  const place = (id: string) => {
    if (!ID.test(id)) throw new Error('not the id of a draft');
    return join(drafts, id);
  };
  return {
    append: async (id, at, piece) => {
      await roomIn(drafts);
      return append(drafts, place(id), at, Buffer.from(piece));
    },
    lines: (id, bytes) => linesOf(place(id), bytes),
    make: async (id, parts) => {
      await roomIn(drafts);
      return make(`${place(id)}${MADE}`, parts);
    },
    drop: async (id) => {
      await rm(place(id), { force: true });
      await rm(`${place(id)}${MADE}`, { force: true });
    },
    listForgotten: (ageMs) => listOld(drafts, new Date(Date.now() - ageMs)),
  };
}

async function roomIn(folder: string): Promise<void> {
  await makeFolder(folder);
  if (await isCrowded(folder)) throw new DiskCrowded();
}

async function append(folder: string, path: string, at: number, piece: Buffer): Promise<number | undefined> {
  const here = await sizeOf(path);
  if (here < at) return undefined;
  const file = await open(path, here === 0 ? 'w' : 'r+', 0o600);
  try {
    await file.truncate(at);
    await writeAll(file, piece, at);
    await file.sync();
  } finally {
    await file.close();
  }
  if (here === 0) await syncFolder(folder);
  return at + piece.length;
}

/** Lines end with LF and nothing else: a line separator a person typed stands inside one. */
async function* linesOf(path: string, bytes: number): AsyncGenerator<string> {
  if (bytes === 0) return;
  let rest = '';
  for await (const part of createReadStream(path, { end: bytes - 1, encoding: 'utf8' })) {
    const lines = `${rest}${String(part)}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

async function make(path: string, parts: AsyncIterable<Uint8Array>): Promise<Sealed> {
  const hash = createHash('sha256');
  const file = await open(path, 'w', 0o600);
  let bytes = 0;
  try {
    for await (const part of parts) {
      hash.update(part);
      await writeAll(file, part, bytes);
      bytes += part.length;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { path, bytes, sha256: hash.digest() };
}

async function writeAll(file: FileHandle, part: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < part.length; ) done += (await file.write(part, done, part.length - done, at + done)).bytesWritten;
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

async function listOld(folder: string, before: Date): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const old = new Set<string>();
  for (const name of names) {
    const id = name.replace(MADE, '');
    const found = ID.test(id) ? await stat(join(folder, name)).catch(() => undefined) : undefined;
    if (found && found.mtime < before) old.add(id);
  }
  return [...old];
}
