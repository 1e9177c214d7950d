import type { Cell, Column, Sheet } from '#kernel/sheet.ts';
import { widthsOf } from './widths.ts';

/** What a table is before its rows; `widths` of its columns where they were reckoned from rows. */
export type Head = { readonly name: string; readonly columns: readonly Column[]; readonly widths?: readonly number[] };

/** A table whose rows come one by one; they are read to their end before the next table. */
export type Table = Head & { readonly rows: AsyncIterable<readonly Cell[]> };

/** The first line of a spool: the names of all its tables, so that a file can begin with its list of contents. */
export function namesLine(names: readonly string[]): string {
  return `${JSON.stringify({ names })}\n`;
}

/** A table as lines of a spool: its head, then a line for each row; more rows of the last table may follow. */
export function sheetLines({ name, columns, rows }: Sheet): string {
  return `${JSON.stringify({ name, columns, widths: widthsOf(columns, rows) } satisfies Head)}\n${rowLines(rows)}`;
}

/** Rows as lines of a spool. */
export function rowLines(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** A spool read again: the names of its tables, then the tables one after the other. */
export async function readSpool(lines: AsyncGenerator<string>): Promise<{ readonly names: readonly string[]; readonly tables: AsyncGenerator<Table> }> {
  const first = await lines.next();
  const { names }: { names: readonly string[] } = JSON.parse(first.done ? '{"names":[]}' : first.value);
  return { names, tables: tablesOf(lines) };
}

async function* tablesOf(lines: AsyncGenerator<string>): AsyncGenerator<Table> {
  const begun: { head: Head | undefined } = { head: await nextHead(lines) };
  while (begun.head !== undefined) {
    const { columns, ...about } = begun.head;
    begun.head = undefined;
    yield { ...about, columns, rows: rowsOf(lines, columns, begun) };
  }
}

async function nextHead(lines: AsyncGenerator<string>): Promise<Head | undefined> {
  const line = await lines.next();
  return line.done ? undefined : JSON.parse(line.value);
}

/** The rows up to the next head, which is put down for whoever asks for the next table. */
async function* rowsOf(lines: AsyncGenerator<string>, columns: readonly Column[], begun: { head: Head | undefined }): AsyncGenerator<readonly Cell[]> {
  for (let line = await lines.next(); !line.done; line = await lines.next()) {
    const read: Head | (string | number | null)[] = JSON.parse(line.value);
    if (!Array.isArray(read)) {
      begun.head = read;
      return;
    }
    yield read.map((cell, at) => (columns[at]?.kind === 'instant' && typeof cell === 'string' ? new Date(cell) : cell));
  }
}
