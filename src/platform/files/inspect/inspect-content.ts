import { fileTypeFromBuffer } from 'file-type';
import { imageSize } from 'image-size';
import { ensure, INSPECTED, NotTaken, type Finding, type Inspected, type Limits } from './finding.ts';
import { walkJpeg } from './jpeg.ts';
import { walkPdf } from './pdf.ts';
import { walkPng } from './png.ts';
import { refuseArchive } from './second-format.ts';
import { walkWebp } from './webp.ts';

const EXTENSIONS: Readonly<Record<string, Inspected>> = { pdf: 'pdf', jpg: 'jpeg', png: 'png', webp: 'webp' };
const MAGIC: Readonly<Record<Inspected, RegExp>> = { pdf: /^%PDF-/, jpeg: /^\xff\xd8\xff/, png: /^\x89PNG\r\n\x1a\n/, webp: /^RIFF.{4}WEBP/s };
const NAMES: Readonly<Record<Inspected, string>> = { pdf: 'PDF', jpeg: 'JPEG', png: 'PNG', webp: 'WebP' };
const SIDE_MOST = 30_000;

/** What a content is, by itself and not by its name; or why it is not taken. */
export async function inspectContent(bytes: Buffer, limits: Limits): Promise<Finding> {
  try {
    const type = await typeOf(bytes, limits.types);
    refuseArchive(bytes);
    if (type === 'pdf') return { fault: null, type, pages: walkPdf(bytes, limits), width: null, height: null };
    const { width, height } = sizeOf(bytes, limits.mostPixels);
    await walkImage(type, bytes, limits.mostPixels);
    return { fault: null, type, pages: null, width, height };
  } catch (thrown) {
    if (thrown instanceof NotTaken) return { fault: thrown.fault, facts: thrown.facts };
    throw thrown;
  }
}

async function typeOf(bytes: Buffer, types: readonly Inspected[]): Promise<Inspected> {
  const found = await fileTypeFromBuffer(bytes);
  const head = bytes.toString('latin1', 0, 32);
  // What begins otherwise and is still one of ours to some reader has something before it.
  const type = INSPECTED.find((one) => MAGIC[one].test(head));
  const named = found === undefined ? undefined : EXTENSIONS[found.ext];
  if (type === undefined) ensure(named === undefined, 'secondFormat', { found: 'bytes', after: 0 });
  if (type === undefined || (named !== undefined && named !== type) || !types.includes(type)) throw new NotTaken('wrongType', { found: found?.ext ?? type ?? '?', allowed: types.map((one) => NAMES[one]).join(', ') });
  return type;
}

function sizeOf(bytes: Buffer, mostPixels: number): { width: number; height: number } {
  const size = measured(bytes);
  ensure(size.width > 0 && size.height > 0, 'damaged');
  ensure(size.width * size.height <= mostPixels && Math.max(size.width, size.height) <= SIDE_MOST, 'tooManyPixels', { width: size.width, height: size.height });
  return { width: size.width, height: size.height };
}

function measured(bytes: Buffer): { width: number; height: number } {
  try {
    return imageSize(bytes);
  } catch {
    throw new NotTaken('damaged');
  }
}

async function walkImage(type: Exclude<Inspected, 'pdf'>, bytes: Buffer, mostPixels: number): Promise<void> {
  if (type === 'png') await walkPng(bytes, mostPixels);
  else if (type === 'jpeg') walkJpeg(bytes, mostPixels);
  else walkWebp(bytes);
}
