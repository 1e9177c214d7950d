import { ensure } from './finding.ts';
import { refuseAfter, refusePage } from './second-format.ts';

const HEAD = 12;
const CHUNK = 8;
const KNOWN = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP', 'EXIF', 'XMP '];
const PICTURES = ['VP8 ', 'VP8L'];

/** Walks a still WebP from its first byte to its last: one picture and what belongs to it, nothing else. Pictures that move are not papers. */
export function walkWebp(bytes: Buffer): void {
  ensure(bytes.length >= HEAD + CHUNK, 'damaged');
  const end = 8 + bytes.readUInt32LE(4);
  ensure(end <= bytes.length, 'damaged');
  let pictures = 0;
  let at = HEAD;
  while (at < end) {
    ensure(at + CHUNK <= end, 'damaged');
    const name = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const next = at + CHUNK + length + (length % 2);
    ensure(KNOWN.includes(name), 'secondFormat', { found: /^[A-Z0-9 ]{4}$/.test(name) ? name.trim() : 'bytes' });
    ensure(at + CHUNK + length <= end, 'damaged');
    if (PICTURES.includes(name)) pictures += 1;
    else refusePage(bytes.subarray(at + CHUNK, at + CHUNK + length));
    at = next;
  }
  ensure(pictures === 1, 'damaged');
  refuseAfter(bytes, Math.max(end, Math.min(at, bytes.length)));
}
