export type Cell = string | number | null;

/** A table as people read it; numbers stand right. */
export type Table = { readonly title: string; readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[]; readonly notes?: readonly string[] };

/** One part of the benchmark: its figures for machines and its tables for people. */
export type Part = { readonly facts: object; readonly tables: readonly Table[] };

/** Writes a table in Markdown, which a terminal shows as it stands. */
export function tableText({ title, head, rows, notes = [] }: Table): string {
  const all = [head.map(String), ...rows.map((row) => row.map(shown))];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => (row[column] ?? '').length)));
  const isNumber = head.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number' || row[column] === null));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, column) => (isNumber[column] === true ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (isNumber[column] === true ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  const [first = [], ...rest] = all;
  return [`\n${title}\n`, line(first), rule, ...rest.map(line), ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
}

/** Three figures are enough of any measurement. */
export function rounded(value: number): number {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}

function shown(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(rounded(cell)) : cell;
}
