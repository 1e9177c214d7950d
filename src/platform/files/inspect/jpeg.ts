import { ensure, NotTaken } from './finding.ts';
import { refusePage } from './second-format.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const MARKER = 0xff;
/** More passes over one picture than any camera makes: they cost the reader time, not the sender bytes. */
const SCANS_MOST = 100;
const TRAILER_MOST = 64 * 1024;
const TRAILER_END = 'SEFT';

/** Walks a JPEG to its end. Telephones put further pictures of the same shot after the first one, and one maker a short list of its own; nothing else may follow. */
export function walkJpeg(bytes: Buffer, mostPixels: number): void {
  let end = walkPicture(bytes, 0, mostPixels);
  while (end < bytes.length) {
    if (bytes[end] === 0) end += 1;
    else if (bytes[end] === MARKER && bytes[end + 1] === SOI) end = walkPicture(bytes, end, mostPixels);
    else return lookAtTrailer(bytes.subarray(end), end);
  }
}

function lookAtTrailer(rest: Buffer, after: number): void {
  ensure(rest.length <= TRAILER_MOST && rest.toString('latin1', rest.length - TRAILER_END.length) === TRAILER_END, 'secondFormat', { found: rest.includes('ftyp') ? 'video' : 'bytes', after });
  ensure(!rest.includes('ftyp'), 'secondFormat', { found: 'video', after });
  refusePage(rest);
}

/** From one start of image to its end: the place after it. */
function walkPicture(bytes: Buffer, start: number, mostPixels: number): number {
  let at = start + 2;
  let scans = 0;
  let frames = 0;
  while (at + 4 <= bytes.length) {
    ensure(bytes[at] === MARKER, 'damaged');
    const kind = bytes[at + 1] ?? 0;
    if (kind === MARKER) {
      at += 1;
      continue;
    }
    ensure(!standsAlone(kind), 'damaged');
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    ensure(end <= bytes.length && end >= at + 4, 'damaged');
    if (isFrame(kind)) frames += lookAtFrame(bytes.subarray(at + 4, end), mostPixels);
    if (kind >= 0xe0) refusePage(bytes.subarray(at + 4, end));
    at = end;
    if (kind !== SOS) continue;
    scans += 1;
    ensure(scans <= SCANS_MOST, 'expands');
    at = afterScan(bytes, at);
    if (bytes[at + 1] === EOI) {
      ensure(frames === 1, 'damaged');
      return at + 2;
    }
  }
  throw new NotTaken('damaged');
}

/** Markers without a length have no place between the others. */
function standsAlone(kind: number): boolean {
  return kind === 0 || kind === 1 || (kind >= 0xd0 && kind <= EOI);
}

function isFrame(kind: number): boolean {
  return kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind);
}

function lookAtFrame(frame: Buffer, mostPixels: number): 1 {
  ensure(frame.length >= 6, 'damaged');
  const [height, width] = [frame.readUInt16BE(1), frame.readUInt16BE(3)];
  ensure(width > 0 && height > 0, 'damaged');
  ensure(width * height <= mostPixels, 'tooManyPixels', { width, height });
  return 1;
}

/** The next marker after the packed picture: neither a stuffed byte nor a restart. */
function afterScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(MARKER, from); at !== -1 && at + 1 < bytes.length; at = bytes.indexOf(MARKER, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== MARKER && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new NotTaken('damaged');
}
