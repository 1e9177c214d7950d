import { getDocument, GlobalWorkerOptions, version } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What the reader fetches when it needs it: its worker, the fonts every PDF may name without carrying them, and the decoders of fax and JPEG 2000 pictures. */
const PARTS = `/assets/pdf-${version}/`;
/** A page is drawn with at most so many pixels, whatever its size and the zoom. */
const MOST_PIXELS = 16_000_000;

GlobalWorkerOptions.workerSrc = `${PARTS}pdf.worker.min.mjs`;

export type Pdf = PDFDocumentProxy;

/** Opens a PDF for drawing. No script in it runs, nothing it names elsewhere is fetched; a copy is taken, the bytes stay as they are. */
export function openPdf(bytes: ArrayBuffer | Uint8Array) {
  return getDocument({ data: new Uint8Array(bytes).slice(), useWasm: false, useWorkerFetch: true, wasmUrl: PARTS, standardFontDataUrl: PARTS, useSystemFonts: false, enableXfa: false, maxImageSize: MOST_PIXELS * 4, stopAtErrors: false });
}

/** Draws one page so many CSS pixels wide; answers how to stop it. */
export function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement, width: number, density: number) {
  const plain = page.getViewport({ scale: 1 });
  const wanted = (width / plain.width) * density;
  const scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / (plain.width * plain.height)));
  const viewport = page.getViewport({ scale });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  return page.render({ canvas, viewport });
}

/** The words on a page, in the order they stand there. */
export async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    .join('')
    .trim();
}
