/** A row of a CSV text with the number of the line it began on, from 1. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/**
 * The rows of a CSV text (RFC 4180): cells between commas, or between semicolons where the first line has those, in double
 * quotes when they hold either; outer spaces go, empty rows are passed over. Answers the number of the line where a quoted
 * cell begins that never ends, or goes on after its quote.
 */
export function readCsv(text: string): CsvRow[] | number {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(clean);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let [at, line, began] = [0, 1, 1];
  while (at <= clean.length) {
    const cell = cellAt(clean, at, separator);
    if (cell === undefined) return line;
    cells.push(cell.value);
    line += clean.slice(at, cell.end).split('\n').length - 1;
    at = cell.end + 1;
    if (clean[cell.end] === separator) continue;
    if (cells.some((value) => value !== '')) rows.push({ line: began, cells });
    line += 1;
    [cells, began] = [[], line];
  }
  return rows;
}

function separatorOf(text: string): ',' | ';' {
  const [first = ''] = text.split('\n', 1);
  return first.includes(';') && !first.includes(',') ? ';' : ',';
}

const QUOTED = /[^\S\n]*"([^"]*(?:""[^"]*)*)"[^\S\n]*/y;

/** The cell that begins there, and where it ends: at a separator, a line end, or the end of the text. */
function cellAt(text: string, at: number, separator: ',' | ';'): { value: string; end: number } | undefined {
  const plainEnd = endOfPlain(text, at, separator);
  if (!text.slice(at, plainEnd).trimStart().startsWith('"')) return { value: text.slice(at, plainEnd).trim(), end: plainEnd };
  QUOTED.lastIndex = at;
  const quoted = QUOTED.exec(text);
  const end = QUOTED.lastIndex;
  const whole = quoted !== null && (end === text.length || text[end] === separator || text[end] === '\n');
  return whole ? { value: (quoted[1] ?? '').replaceAll('""', '"').trim(), end } : undefined;
}

const PLAIN = { ',': /[^,\n]*/y, ';': /[^;\n]*/y } as const;

function endOfPlain(text: string, at: number, separator: ',' | ';'): number {
  const plain = PLAIN[separator];
  plain.lastIndex = at;
  plain.test(text);
  return plain.lastIndex;
}

/** What a spreadsheet would take for a formula, or for the beginning of one; the wide signs of an East Asian keyboard too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Rows as a CSV text for spreadsheets (RFC 4180): UTF-8 with its mark, commas, CRLF. A text that would be taken for a formula begins with an apostrophe; a number stays a
 * number.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
