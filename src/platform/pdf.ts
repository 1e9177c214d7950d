import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { code128Drawing, qrDrawing, type Drawing } from '#platform/barcode.ts';

/** A code to be drawn: the template finds its drawing under the same name. */
type CodeText = { readonly kind: 'qr' | 'code128'; readonly text: string };

type PdfOptions = {
  /** The codes of the paper by name; the template reads them as `codes.<name>`. */
  readonly codes?: Readonly<Record<string, CodeText>>;
};

const SOURCES = fileURLToPath(new URL('../', import.meta.url));
/** Accessible PDF, checked while it is made: title, language, alternative texts, reading order. */
const STANDARD = 'ua-1';
/** Compiled results unused for this many papers are forgotten, so that a long-lived server does not grow. */
const KEPT_PAPERS = 5;

/**
 * Lays out a Typst template (its path below src) with plain data. The data never becomes markup: the template reads it
 * as JSON. Synchronous work of a few milliseconds, so never inside a transaction.
 */
export async function renderPdf(template: string, data: unknown, options: PdfOptions = {}): Promise<Uint8Array> {
  compiler ??= openCompiler();
  const paged = layOut(compiler, template, JSON.stringify({ data, codes: drawings(options.codes ?? {}) }));
  const written = write(compiler, paged);
  compiler.evictCache(KEPT_PAPERS);
  // The compiler's documents are given back only when the event loop turns; a row of prints must not pile them up.
  await setImmediate();
  return written;
}

let compiler: NodeCompiler | undefined;

type Paged = Parameters<NodeCompiler['pdf']>[0];

function openCompiler(): NodeCompiler {
  const find = createRequire(import.meta.url).resolve;
  const fontBlobs = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((face) => readFileSync(find(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`)));
  return NodeCompiler.create({ workspace: SOURCES, fontArgs: [{ fontBlobs }] });
}

function drawings(codes: Readonly<Record<string, CodeText>>): Record<string, Drawing> {
  return Object.fromEntries(Object.entries(codes).map(([name, code]) => [name, code.kind === 'qr' ? qrDrawing(code.text) : code128Drawing(code.text)]));
}

function layOut(typst: NodeCompiler, template: string, input: string): Paged {
  const laid = typst.compile({ mainFilePath: `${SOURCES}${template}`, inputs: { input } });
  const failure = laid.takeError();
  if (failure !== null) throw new Error(`the template ${template} does not compile: ${JSON.stringify(failure.shortDiagnostics)}`);
  if (laid.result === null) throw new Error(`the template ${template} gave no document`);
  return laid.result;
}

/** A name in a script our font lacks fails the standard but must not keep a citizen's paper from being printed. */
function write(typst: NodeCompiler, paged: Paged): Uint8Array {
  try {
    return typst.pdf(paged, { pdfStandard: STANDARD });
  } catch (thrown) {
    if (!isGlyphMissing(thrown)) throw thrown;
    return typst.pdf(paged);
  }
}

function isGlyphMissing(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.message.includes('could not be displayed with');
}
