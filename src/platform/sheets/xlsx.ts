import { dayOf, daysBetween, minuteOf } from '#kernel/day.ts';
import type { Cell, Column, ColumnKind } from '#kernel/sheet.ts';
import { sheetNames } from './names.ts';
import type { Table } from './tables.ts';
import type { Entry } from './zip.ts';

/** The most rows and letters a sheet and a cell of a workbook hold. */
const MOST_ROWS = 1_048_576;
const LONGEST_TEXT = 32_767;
/** Days are counted from this one; before March 1900 the count is wrong by design of the first of these programs, so earlier ones stand as text. */
const DAY_ZERO = '1899-12-30';
const FIRST_DAY = '1900-03-01';
const DAY_MINUTES = 1440;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Where each form of cell stands among the styles below. */
const STYLES = { text: 0, head: 1, whole: 2, broken: 3, day: 4, instant: 5, rate: 6 } as const;
const WIDTHS: Readonly<Record<ColumnKind, number>> = { text: 32, number: 14, day: 13, instant: 18, rate: 12 };

/** The files of a workbook (ECMA-376): each table a sheet, its texts typed as texts, so that none is ever a formula. */
export async function* xlsxFiles(names: readonly string[], tables: AsyncIterable<Table>): AsyncGenerator<Entry> {
  const sheets = sheetNames(names);
  yield { name: '[Content_Types].xml', text: [contentTypes(sheets.length)] };
  yield { name: '_rels/.rels', text: [relations([['officeDocument', 'xl/workbook.xml']])] };
  yield { name: 'xl/workbook.xml', text: [workbook(sheets)] };
  yield { name: 'xl/_rels/workbook.xml.rels', text: [relations([...sheets.map((_, no) => ['worksheet', `worksheets/sheet${no + 1}.xml`] as const), ['styles', 'styles.xml']])] };
  yield { name: 'xl/styles.xml', text: [styles()] };
  let no = 0;
  for await (const table of tables) {
    no += 1;
    yield { name: `xl/worksheets/sheet${no}.xml`, text: sheetText(table) };
  }
}

async function* sheetText({ columns, rows }: Table): AsyncGenerator<string> {
  const widths = columns.map(({ kind, title }, at) => `<col min="${at + 1}" max="${at + 1}" width="${Math.max(WIDTHS[kind], Math.min(title.length + 2, 48))}" customWidth="1"/>`).join('');
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${widths === '' ? '' : `<cols>${widths}</cols>`}<sheetData>`;
  const letters = columns.map((_, at) => lettersOf(at));
  yield `<row r="1">${columns.map(({ title }, at) => textCell(`${letters[at]}1`, title, STYLES.head)).join('')}</row>`;
  let no = 1;
  for await (const row of rows) {
    no += 1;
    if (no > MOST_ROWS) throw new Error('a sheet is longer than a workbook takes');
    yield `<row r="${no}">${columns.map((column, at) => cellText(`${letters[at]}${no}`, row[at] ?? null, column)).join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

/** What is not recorded leaves no cell. */
function cellText(place: string, cell: Cell, { kind }: Column): string {
  if (cell === null) return '';
  if (cell instanceof Date) return numberCell(place, serialOf(dayOf(cell)) + minuteOf(cell) / DAY_MINUTES, STYLES.instant);
  if (typeof cell === 'number') return Number.isFinite(cell) ? numberCell(place, cell, styleOf(cell, kind)) : '';
  return kind === 'day' && cell >= FIRST_DAY ? numberCell(place, serialOf(cell), STYLES.day) : textCell(place, cell, STYLES.text);
}

/** A, B … Z, AA, AB … */
function lettersOf(at: number): string {
  return `${at < 26 ? '' : lettersOf(Math.floor(at / 26) - 1)}${String.fromCharCode(65 + (at % 26))}`;
}

function styleOf(cell: number, kind: ColumnKind): number {
  if (kind === 'rate') return STYLES.rate;
  return Number.isInteger(cell) ? STYLES.whole : STYLES.broken;
}

function serialOf(day: string): number {
  return daysBetween(DAY_ZERO, day);
}

function numberCell(place: string, value: number, style: number): string {
  return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
}

function textCell(place: string, text: string, style: number): string {
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** A text as XML carries it; `_x0041_` as somebody typed it stays so instead of being read as a sign (ECMA-376, 22.9.2.19). */
function escaped(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function attribute(text: string): string {
  return escaped(text).replace(/"/g, '&quot;');
}

function workbook(sheets: readonly string[]): string {
  const list = sheets.map((name, no) => `<sheet name="${attribute(name)}" sheetId="${no + 1}" r:id="rId${no + 1}"/>`).join('');
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><sheets>${list}</sheets></workbook>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(([type, target], no) => `<Relationship Id="rId${no + 1}" Type="${RELATED}/${type}" Target="${target}"/>`).join('');
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const parts = [['/xl/workbook.xml', 'sheet.main'], ['/xl/styles.xml', 'styles'], ...Array.from({ length: sheets }, (_, no) => [`/xl/worksheets/sheet${no + 1}.xml`, 'worksheet'])];
  const list = parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${TYPE}.${type}+xml"/>`).join('');
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${list}</Types>`;
}

function styles(): string {
  const formats = [[164, '#,##0.0##'], [165, 'dd/mm/yyyy'], [166, 'dd/mm/yyyy hh:mm'], [167, '0.0%']].map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`).join('');
  const wrapped = '<alignment vertical="top" wrapText="1"/>';
  const top = '<alignment vertical="top"/>';
  const cells = [
    `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${wrapped}</xf>`,
    `<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">${wrapped}</xf>`,
    ...[3, 164, 165, 166, 167].map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${top}</xf>`),
  ];
  return `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="4">${formats}</numFmts><fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8F1F8"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cells.length}">${cells.join('')}</cellXfs></styleSheet>`;
}
