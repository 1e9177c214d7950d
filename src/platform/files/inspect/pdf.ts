import { ensure, NotTaken } from './finding.ts';
import { objectsOf, type PdfObjects } from './pdf-objects.ts';
import { isDict, isRef, nameOf, type Dict, type Value } from './pdf-values.ts';
import { refusePage } from './second-format.ts';

/** What a paper never needs: programs, other files inside, forms that only one maker's program shows. By the names the standard gives them. */
const ACTIVE: readonly string[] = ['JavaScript', 'JS', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'RichMediaContent', 'XFA', 'SubmitForm', 'ImportData', 'GoToE', 'Rendition', 'Movie', 'Sound'];
const HEAD = /^%PDF-[12]\.\d/;
const HEAD_PASSAGE = 1024;
const TAIL_PASSAGE = 4096;
/** The longest side a page may have (ISO 32000: 14,400 units). */
const SIDE_MOST = 14_400;
const DEEPEST = 60;

/** Looks into a PDF without showing it: pages, sizes, nothing locked, nothing that acts, nothing before or after it. */
export function walkPdf(bytes: Buffer, limits: { readonly mostPages: number; readonly mostPixels: number }): number {
  ensure(HEAD.test(bytes.toString('latin1', 0, 16)), 'damaged');
  refuseAround(bytes);
  const found = objectsOf(bytes);
  ensure(!found.trailers.some(({ entries }) => (entries.get('Encrypt') ?? null) !== null), 'locked');
  const active = ACTIVE.find((name) => found.names.has(name));
  ensure(active === undefined, 'active', { found: active ?? '' });
  for (const { dict } of found.streams) lookAtPicture(dict, limits.mostPixels);
  const pages = countPages(found, limits.mostPages);
  ensure(pages > 0, 'damaged');
  return pages;
}

function refuseAround(bytes: Buffer): void {
  const end = bytes.lastIndexOf('%%EOF');
  ensure(end !== -1, 'damaged');
  const after = bytes.toString('latin1', end + '%%EOF'.length);
  ensure(/^[\0\t\n\f\r ]*$/.test(after), 'secondFormat', { found: 'bytes', after: end });
  refusePage(bytes.subarray(0, HEAD_PASSAGE));
  refusePage(bytes.subarray(Math.max(0, bytes.length - TAIL_PASSAGE)));
}

function lookAtPicture({ entries }: Dict, mostPixels: number): void {
  if (nameOf(entries.get('Subtype')) !== 'Image') return;
  const [width, height] = [entries.get('Width'), entries.get('Height')];
  if (typeof width === 'number' && typeof height === 'number') ensure(width * height <= mostPixels, 'tooManyPixels', { width, height });
}

function countPages(found: PdfObjects, mostPages: number): number {
  const root = found.trailers.toReversed().map(({ entries }) => resolved(found, entries.get('Root'))).find(isDict);
  if (root === undefined) throw new NotTaken('damaged');
  const seen = new Set<Value>();
  let pages = 0;
  const walk = (value: Value | undefined, depth: number): void => {
    const node = resolved(found, value);
    if (!isDict(node) || depth > DEEPEST || seen.has(node)) return;
    seen.add(node);
    lookAtSize(found, node);
    const kids = resolved(found, node.entries.get('Kids'));
    if (!Array.isArray(kids)) pages += 1;
    else for (const kid of kids) walk(kid, depth + 1);
    ensure(pages <= mostPages, 'tooManyPages', { pages });
  };
  walk(root.entries.get('Pages'), 0);
  return pages;
}

function lookAtSize(found: PdfObjects, { entries }: Dict): void {
  const box = resolved(found, entries.get('MediaBox'));
  if (!Array.isArray(box)) return;
  const [left = 0, bottom = 0, right = 0, top = 0] = box.map((side) => resolved(found, side)).map((side) => (typeof side === 'number' ? side : 0));
  ensure(Math.abs(right - left) <= SIDE_MOST && Math.abs(top - bottom) <= SIDE_MOST, 'tooManyPixels', { width: Math.round(Math.abs(right - left)), height: Math.round(Math.abs(top - bottom)) });
}

/** What a reference leads to, a few steps at most. */
function resolved(found: PdfObjects, value: Value | undefined): Value | undefined {
  let at = value;
  for (let steps = 0; isRef(at) && steps < 8; steps += 1) at = found.objects.get(at.ref);
  return at;
}
