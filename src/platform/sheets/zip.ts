import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** A file of a packet; its text comes part by part. */
export type Entry = { readonly name: string; readonly text: AsyncIterable<string> | Iterable<string> };

/** One day for every file: the same content makes the same bytes. */
const OPTIONS = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true } as const;
const PIECE = 65_536;

/** A ZIP packet of files made as they are asked for: nothing but the pieces in hand stands in memory. Whoever stops reading closes what was being read. */
export async function* zipped(entries: AsyncIterable<Entry> | Iterable<Entry>): AsyncGenerator<Buffer> {
  const packet = new ZipFile();
  const out = packet.outputStream;
  const fail = (thrown: unknown) => {
    if (out instanceof Readable) out.destroy(thrown instanceof Error ? thrown : new Error('a packet could not be filled'));
  };
  packet.on('error', fail);
  const hand: { content?: Readable } = {};
  const filled = fill(packet, entries, hand).catch(fail);
  try {
    for await (const piece of out) yield Buffer.from(piece);
    await filled;
  } finally {
    hand.content?.destroy();
  }
}

/** The next file is asked for when the one before has been packed. */
async function fill(packet: ZipFile, entries: AsyncIterable<Entry> | Iterable<Entry>, hand: { content?: Readable }): Promise<void> {
  for await (const { name, text } of entries) {
    hand.content = Readable.from(pieces(text));
    packet.addReadStream(hand.content, name, OPTIONS);
    await finished(hand.content);
  }
  packet.end();
}

/** Text in pieces of one size. */
async function* pieces(text: Entry['text']): AsyncGenerator<Buffer> {
  let held: string[] = [];
  let length = 0;
  for await (const part of text) {
    held.push(part);
    length += part.length;
    if (length < PIECE) continue;
    yield Buffer.from(held.join(''));
    [held, length] = [[], 0];
  }
  if (length > 0) yield Buffer.from(held.join(''));
}
