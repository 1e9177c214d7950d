import { ensure } from './finding.ts';

const ZIP_END = Buffer.from('PK\u0005\u0006', 'latin1');
const ZIP_ENTRY = 'PK\u0001\u0002';
const ZIP_END_SIZE = 22;
const ZIP_COMMENT_MOST = 65_535;

/** Refuses bytes that some program would also open as an archive: a directory of files at the end, wherever the archive itself begins. */
export function refuseArchive(bytes: Buffer): void {
  const from = Math.max(0, bytes.length - ZIP_END_SIZE - ZIP_COMMENT_MOST);
  for (let at = bytes.indexOf(ZIP_END, from); at !== -1; at = bytes.indexOf(ZIP_END, at + 1)) {
    if (at + ZIP_END_SIZE > bytes.length) return;
    const directory = at - bytes.readUInt32LE(at + 12);
    const told = bytes.readUInt32LE(at + 16);
    const found = [directory, told].some((place) => place >= 0 && place < at && bytes.toString('latin1', place, place + ZIP_ENTRY.length) === ZIP_ENTRY);
    ensure(!found, 'secondFormat', { found: 'zip' });
  }
}

const PAGE = /<(?:script|html|iframe|!doctype\s+html|\?php)/i;

/** Refuses a passage that a browser, were it told to, would read as a page. */
export function refusePage(passage: Buffer): void {
  ensure(!PAGE.test(passage.toString('latin1')), 'secondFormat', { found: 'html' });
}

/** Refuses anything that follows where a content has ended; some machines fill up with zeros. */
export function refuseAfter(bytes: Buffer, end: number): void {
  for (let at = end; at < bytes.length; at += 1) ensure(bytes[at] === 0, 'secondFormat', { found: 'bytes', after: end });
}
