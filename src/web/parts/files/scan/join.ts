import { degrees, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFPage } from '@cantoo/pdf-lib';
import { turnedBy, type ScanPage } from './pages.ts';
import { mostDpi, millimetresOf, pageFor, PAPERS, placedOn, pointsOf, type Paper } from './resolution.ts';

/** One PDF of the pages in their order. Pictures go in as they are, no JPEG is compressed again; each stands at full size on its paper. */
export async function joinPages(pages: readonly ScanPage[], paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const joined = await PDFDocument.create();
  joined.setProducer('Một Cửa');
  joined.setCreator('Một Cửa');
  const opened = new Map<Uint8Array, PDFDocument>();
  for (const page of pages) {
    const { source } = page;
    if (source.kind !== 'pdf') await addPicture(joined, page, source, paper);
    else {
      const from = opened.get(source.bytes) ?? (await PDFDocument.load(source.bytes));
      opened.set(source.bytes, from);
      const [copy] = await joined.copyPages(from, [source.index]);
      if (copy === undefined) continue;
      copy.setRotation(degrees(copy.getRotation().angle + page.turn));
      joined.addPage(copy);
    }
  }
  return new Uint8Array(await joined.save());
}

/** What one PDF page is before it is joined: its size as shown, and the dots of its picture where it is nothing but a picture. */
export type PdfPageFacts = { readonly width: number; readonly height: number; readonly dpi: number | null };

/** The pages of a PDF; throws where it is locked or damaged. */
export async function readPdf(bytes: Uint8Array): Promise<readonly PdfPageFacts[]> {
  const opened = await PDFDocument.load(bytes);
  return opened.getPages().map((page) => {
    const { width, height } = page.getSize();
    const lies = turnedBy(0, page.getRotation().angle) % 180 !== 0;
    return { width: lies ? height : width, height: lies ? width : height, dpi: dpiOfPage(page) };
  });
}

async function addPicture(joined: PDFDocument, page: ScanPage, source: Extract<ScanPage['source'], { kind: 'jpeg' | 'png' }>, paper: Paper): Promise<void> {
  const picture = source.kind === 'jpeg' ? await joined.embedJpg(source.bytes) : await joined.embedPng(source.bytes);
  const size = pageFor(picture, PAPERS[paper]);
  const sheet = joined.addPage([pointsOf(size.widthMm), pointsOf(size.heightMm)]);
  sheet.drawImage(picture, placedOn(picture, size));
  sheet.setRotation(degrees(turnedBy(source.ownTurn, page.turn)));
}

/** Dots per inch of the largest picture on a page without letters; null where it has letters of its own or no picture. */
function dpiOfPage(page: PDFPage): number | null {
  const resources = page.node.Resources();
  if (resources === undefined || hasEntries(resources.lookupMaybe(PDFName.of('Font'), PDFDict))) return null;
  const objects = resources.lookupMaybe(PDFName.of('XObject'), PDFDict);
  const pictures = (objects?.keys() ?? []).flatMap((name) => {
    const object = objects?.lookup(name);
    if (!(object instanceof PDFRawStream) || object.dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Image')) return [];
    return [{ width: pixels(object.dict, 'Width'), height: pixels(object.dict, 'Height') }];
  });
  const largest = pictures.toSorted((a, b) => b.width * b.height - a.width * a.height)[0];
  if (largest === undefined) return null;
  const { width, height } = page.getSize();
  return mostDpi(largest, { widthMm: millimetresOf(width), heightMm: millimetresOf(height) });
}

function hasEntries(dict: PDFDict | undefined): boolean {
  return dict !== undefined && dict.keys().length > 0;
}

function pixels(dict: PDFDict, name: string): number {
  return dict.lookupMaybe(PDFName.of(name), PDFNumber)?.asNumber() ?? 0;
}
