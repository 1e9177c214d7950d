import { toSVG } from 'bwip-js/generic';
import QRCode from 'qrcode';

/** A code as black shapes on nothing; `modules` is its width in the smallest bar or dot, without quiet zone. */
export type Drawing = { readonly svg: string; readonly modules: number };

/** A QR code (ISO/IEC 18004, TCVN 7322), level M: a stained corner still reads. Its dark modules as one path in a square of `size` modules, without quiet zone. */
export function qrModules(text: string): { path: string; size: number } {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const size = modules.size;
  const strokes: string[] = [];
  for (let row = 0; row < size; row += 1) {
    const runs = darkRuns(size, (column) => modules.get(row, column) === 1);
    strokes.push(...runs.map(([from, length]) => `M${from} ${row}h${length}v1h-${length}z`));
  }
  return { path: strokes.join(''), size };
}

/** A QR code as SVG. */
export function qrDrawing(text: string): Drawing {
  const { path, size } = qrModules(text);
  return { svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${path}"/></svg>`, modules: size };
}

/** A Code 128 as SVG; the height follows where it is placed. */
export function code128Drawing(text: string): Drawing {
  const svg = toSVG({ bcid: 'code128', text, scale: 1, height: 10, includetext: false });
  const width = /viewBox="0 0 (\d+) \d+"/.exec(svg)?.[1];
  if (width === undefined) throw new Error('the barcode library answered a drawing without a viewBox');
  return { svg: svg.replace('<svg ', '<svg preserveAspectRatio="none" '), modules: Number(width) };
}

/** The dark stretches of one row: where each begins and how long it is. */
function darkRuns(size: number, isDark: (column: number) => boolean): [number, number][] {
  const runs: [number, number][] = [];
  for (let column = 0; column < size; column += 1) {
    if (!isDark(column)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === column) last[1] += 1;
    else runs.push([column, 1]);
  }
  return runs;
}
