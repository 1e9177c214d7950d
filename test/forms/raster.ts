import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** One page as somebody would see and read it. */
export type SeenPage = { readonly text: string; readonly width: number; readonly height: number; readonly gray: Uint8Array };

const NORMAL = 72;

/** Opens a PDF and draws its pages in grey at the given dots per inch. */
export async function seePages(pdf: Uint8Array, dotsPerInch: number): Promise<SeenPage[]> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(pdf);
    const pages: SeenPage[] = [];
    for (const page of document.pages()) {
      // The text first: this build of pdfium loses its function table once a page has been drawn.
      const text = page.getText().normalize('NFC');
      const drawn = await page.render({ scale: dotsPerInch / NORMAL, render: 'bitmap', colorSpace: 'Gray' });
      pages.push({ text, width: drawn.width, height: drawn.height, gray: Uint8Array.from(drawn.data) });
    }
    document.destroy();
    return pages;
  } finally {
    library.destroy();
  }
}

/** The texts of the codes on a page, by kind. */
export async function readCodes(page: SeenPage): Promise<{ qr: string[]; code128: string[] }> {
  const rgba = new Uint8ClampedArray(page.width * page.height * 4);
  page.gray.forEach((shade, at) => rgba.set([shade, shade, shade, 255], at * 4));
  const image = { data: rgba, width: page.width, height: page.height, colorSpace: 'srgb' as const };
  const found = await readBarcodes(image, { formats: ['QRCode', 'Code128'], tryHarder: true, maxNumberOfSymbols: 8 });
  const of = (format: string) => found.filter((code) => code.format.startsWith(format)).map((code) => code.text);
  return { qr: of('QRCode'), code128: of('Code128') };
}

/** Reads with the decoder that npm brought, never over the network. */
export function openDecoder(): void {
  const find = createRequire(import.meta.url).resolve;
  const wasmBinary = Uint8Array.from(readFileSync(find('zxing-wasm/reader/zxing_reader.wasm'))).buffer;
  prepareZXingModule({ overrides: { wasmBinary } });
}
