import { dayOf, minuteOf, showMinute } from '#kernel/day.ts';
import { inert } from '#kernel/inert.ts';
import type { Cell, Column } from '#kernel/sheet.ts';
import { fileWord, numbered } from './names.ts';
import type { Table } from './tables.ts';
import type { Entry } from './zip.ts';

const BOM = '\ufeff';

/** Tables as open data: a file for each, RFC 4180 in UTF-8 with its mark, every text in quotes and none that a spreadsheet would take for a formula. */
export async function* csvFiles(names: readonly string[], tables: AsyncIterable<Table>): AsyncGenerator<Entry> {
  let no = 0;
  for await (const table of tables) {
    yield { name: `${numbered(no, names.length)}-${fileWord(table.name)}.csv`, text: csvText(table) };
    no += 1;
  }
}

async function* csvText({ columns, rows }: Table): AsyncGenerator<string> {
  yield BOM + line(columns.map(({ title }) => quoted(inert(title))));
  for await (const row of rows) yield line(columns.map((column, at) => csvCell(row[at] ?? null, column)));
}

function line(cells: readonly string[]): string {
  return `${cells.join(',')}\r\n`;
}

/** Empty where nothing is recorded; an amount bare, everything else in quotes. */
function csvCell(cell: Cell, { kind }: Column): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (cell instanceof Date) return quoted(momentOf(cell));
  return quoted(kind === 'text' ? inert(cell) : cell);
}

/** RFC 4180, 2.7: a quote within is doubled. */
function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** A moment with its offset: `2021-02-28T17:00:00+07:00`. */
function momentOf(when: Date): string {
  return `${dayOf(when)}T${showMinute(minuteOf(when))}:${String(when.getUTCSeconds()).padStart(2, '0')}+07:00`;
}
