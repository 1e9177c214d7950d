/** What the head of a picture says of it, before it is drawn: how many pixels as it is stored, and how it wants to be turned. */
export type PictureFacts = { readonly kind: 'jpeg' | 'png' | 'webp'; readonly width: number; readonly height: number; readonly turn: Turn };
export type Turn = 0 | 90 | 180 | 270;

const EXIF_TURNS: Readonly<Record<number, Turn>> = { 3: 180, 4: 180, 5: 90, 6: 90, 7: 270, 8: 270 };
const ORIENTATION_TAG = 0x0112;
const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0];

/** The kind of a file by its first bytes, never by its name. */
export function kindOf(bytes: Uint8Array): 'jpeg' | 'png' | 'webp' | 'pdf' | undefined {
  const begins = (text: string, at = 0) => [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (begins('\u0089PNG\r\n\u001a\n')) return 'png';
  if (begins('RIFF') && begins('WEBP', 8)) return 'webp';
  return begins('%PDF-') ? 'pdf' : undefined;
}

/** Width, height and turn of a JPEG; undefined where its head is broken. Mirrored pictures are taken as not mirrored. */
export function jpegFacts(bytes: Uint8Array): PictureFacts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let turn: Turn = 0;
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const length = view.getUint16(at + 2);
    if (isFrame(marker)) return { kind: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7), turn };
    if (marker === 0xe1) turn = exifTurn(view, at + 4, Math.min(at + 2 + length, view.byteLength)) ?? turn;
    if (length < 2) return undefined;
    at += 2 + length;
  }
  return undefined;
}

/** A frame's head: every kind of coding but the tables that share the numbers. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function exifTurn(view: DataView, from: number, to: number): Turn | undefined {
  const tiff = from + EXIF.length;
  if (tiff + 8 > to || EXIF.some((byte, index) => view.getUint8(from + index) !== byte)) return undefined;
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  if (directory + 2 > to) return undefined;
  const entries = view.getUint16(directory, little);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > to) return undefined;
    if (view.getUint16(at, little) === ORIENTATION_TAG) return EXIF_TURNS[view.getUint16(at + 8, little)] ?? 0;
  }
  return undefined;
}
