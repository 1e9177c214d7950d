import { createInflate, crc32, inflateSync } from 'node:zlib';
import { once } from 'node:events';
import { ensure, NotTaken } from './finding.ts';
import { refuseAfter, refusePage } from './second-format.ts';

const SIGNATURE = 8;
const SMALLEST_CHUNK = 12;
const CRITICAL = ['IHDR', 'PLTE', 'IDAT', 'IEND'];
/** What the standard knows beside pictures that move; an own chunk of some program could hold anything. */
const ANCILLARY = ['cHRM', 'cICP', 'gAMA', 'iCCP', 'mDCV', 'cLLI', 'sBIT', 'sRGB', 'bKGD', 'hIST', 'tRNS', 'pHYs', 'sPLT', 'eXIf', 'tIME', 'tEXt', 'zTXt', 'iTXt'];
const TEXTS = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'iCCP'];
const TEXT_MOST = 4_000_000;
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

type Chunk = { readonly name: string; readonly data: Buffer };

/** Walks a PNG from its first byte to its last and unpacks its picture without keeping it: it is whole, says nothing else, and is as large as it says. */
export async function walkPng(bytes: Buffer, mostPixels: number): Promise<void> {
  const { chunks, end } = chunksOf(bytes);
  refuseAfter(bytes, end);
  const [head] = chunks;
  ensure(head?.name === 'IHDR' && head.data.length === 13 && chunks.filter(({ name }) => name === 'IHDR').length === 1, 'damaged');
  for (const chunk of chunks) lookAt(chunk);
  if (head) await unpack(head.data, chunks, mostPixels);
}

function chunksOf(bytes: Buffer): { chunks: Chunk[]; end: number } {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE; at + SMALLEST_CHUNK <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const end = at + SMALLEST_CHUNK + length;
    ensure(end <= bytes.length, 'damaged');
    ensure(crc32(bytes.subarray(at + 4, end - 4)) === bytes.readUInt32BE(end - 4), 'damaged');
    const name = bytes.toString('latin1', at + 4, at + 8);
    chunks.push({ name, data: bytes.subarray(at + 8, end - 4) });
    if (name === 'IEND') return { chunks, end };
    at = end;
  }
  throw new NotTaken('damaged');
}

function lookAt({ name, data }: Chunk): void {
  ensure(CRITICAL.includes(name) || ANCILLARY.includes(name), 'secondFormat', { found: /^[A-Za-z]{4}$/.test(name) ? name : 'bytes' });
  if (!TEXTS.includes(name)) return;
  refusePage(data);
  ensure(data.length <= TEXT_MOST, 'expands');
  if (name === 'tEXt' || name === 'eXIf') return;
  // A packed text begins after its keyword; where it does not unpack, nothing of it is shown anywhere.
  for (let at = data.indexOf(0); at !== -1 && at < 200; at = data.indexOf(0, at + 1)) refusePage(unpackedText(data.subarray(at + (name === 'iTXt' ? 1 : 2))));
}

function unpackedText(packed: Buffer): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: TEXT_MOST });
  } catch (thrown) {
    if (thrown instanceof RangeError) throw new NotTaken('expands');
    return Buffer.alloc(0);
  }
}

/** What the picture takes unpacked, by its head; interlaced ones take a little more. */
function unpackedSize(head: Buffer): { most: number; exact: boolean } {
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const [depth = 0, colour = 0] = [head[8], head[9]];
  const samples = SAMPLES[colour] ?? 0;
  ensure(samples > 0 && depth > 0 && depth <= 16, 'damaged');
  const row = Math.ceil((width * samples * depth) / 8) + 1;
  const interlaced = head[12] === 1;
  return interlaced ? { most: row * height + 16 * (width + height) + 64, exact: false } : { most: row * height, exact: true };
}

async function unpack(head: Buffer, chunks: readonly Chunk[], mostPixels: number): Promise<void> {
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  ensure(width > 0 && height > 0, 'damaged');
  ensure(width * height <= mostPixels, 'tooManyPixels', { width, height });
  const { most, exact } = unpackedSize(head);
  const inflate = createInflate();
  let size = 0;
  inflate.on('data', (part: Buffer) => {
    size += part.length;
    if (size > most) inflate.destroy(new NotTaken('expands'));
  });
  const ended = once(inflate, 'end').catch((thrown: unknown) => {
    throw thrown instanceof NotTaken ? thrown : new NotTaken('damaged');
  });
  for (const { data } of chunks.filter(({ name }) => name === 'IDAT')) {
    if (!inflate.destroyed) inflate.write(data);
  }
  if (!inflate.destroyed) inflate.end();
  await ended;
  ensure(exact ? size === most : size > 0, 'damaged');
}
