import { dayOf, daysBetween, minuteOf } from '#kernel/day.ts';
import { wouldBegin } from '#kernel/inert.ts';
import type { Cell, Column, ColumnKind } from '#kernel/sheet.ts';
import { sheetNames } from './names.ts';
import type { Table } from './tables.ts';
import { headLinesIn, linesIn, widthsOf } from './widths.ts';
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

/** Where each form of cell stands among the styles below; `typed`: a text that would become a formula when somebody edits its cell, `told`: an amount among texts. */
const STYLES = { text: 0, head: 1, whole: 2, broken: 3, day: 4, instant: 5, rate: 6, typed: 7, told: 8 } as const;
/** Points a line of writing takes, and the most a row may. */
const LINE_POINTS = 15;
const TALLEST = 409;
/** Digits across that a sheet of A4 takes upright. */
const UPRIGHT = 95;

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

async function* sheetText({ columns, rows, widths = widthsOf(columns, []) }: Table): AsyncGenerator<string> {
  const across = columns.map((_, at) => `<col min="${at + 1}" max="${at + 1}" width="${widths[at]}" customWidth="1"/>`).join('');
  const view = '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${view}<sheetFormatPr defaultRowHeight="${LINE_POINTS}"/>${across === '' ? '' : `<cols>${across}</cols>`}<sheetData>`;
  const letters = columns.map((_, at) => lettersOf(at));
  yield rowText(1, Math.max(1, ...columns.map(({ title }, at) => headLinesIn(title, widths[at] ?? 1))), columns.map(({ title }, at) => textCell(`${letters[at]}1`, title, STYLES.head)));
  let no = 1;
  for await (const row of rows) {
    no += 1;
    if (no > MOST_ROWS) throw new Error('a sheet is longer than a workbook takes');
    yield rowText(no, linesOf(row, widths), columns.map((column, at) => cellText(`${letters[at]}${no}`, row[at] ?? null, column)));
  }
  const wide = widths.reduce((sum, width) => sum + width, 0) > UPRIGHT;
  const paper = `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="${wide ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P/&amp;N</oddFooter></headerFooter>`;
  yield `</sheetData>${paper}<ignoredErrors><ignoredError sqref="A1:${letters.at(-1) ?? 'A'}${no}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;
}

/** A row, as tall as its longest text: not every program reckons that when it opens a workbook. */
function rowText(no: number, lines: number, cells: readonly string[]): string {
  return `<row r="${no}"${lines > 1 ? ` ht="${Math.min(TALLEST, lines * LINE_POINTS)}" customHeight="1"` : ''}>${cells.join('')}</row>`;
}

function linesOf(row: readonly Cell[], widths: readonly number[]): number {
  return row.reduce<number>((most, cell, at) => (typeof cell === 'string' ? Math.max(most, linesIn(cell, widths[at] ?? 1)) : most), 1);
}

/** What is not recorded leaves its cell empty. */
function cellText(place: string, cell: Cell, { kind }: Column): string {
  if (cell === null || (typeof cell === 'number' && !Number.isFinite(cell))) return `<c r="${place}" s="${STYLES.text}"/>`;
  if (cell instanceof Date) return numberCell(place, serialOf(dayOf(cell)) + minuteOf(cell) / DAY_MINUTES, STYLES.instant);
  if (typeof cell === 'number') return numberCell(place, cell, styleOf(cell, kind));
  return kind === 'day' && cell >= FIRST_DAY ? numberCell(place, serialOf(cell), STYLES.day) : textCell(place, cell, wouldBegin(cell) ? STYLES.typed : STYLES.text);
}

/** A, B … Z, AA, AB … */
function lettersOf(at: number): string {
  return `${at < 26 ? '' : lettersOf(Math.floor(at / 26) - 1)}${String.fromCharCode(65 + (at % 26))}`;
}

function styleOf(cell: number, kind: ColumnKind): number {
  if (kind === 'rate') return STYLES.rate;
  if (kind === 'text') return STYLES.told;
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
  const heads = sheets.map((name, no) => `<definedName name="_xlnm.Print_Titles" localSheetId="${no}">'${escaped(name).replace(/'/g, "''")}'!$1:$1</definedName>`).join('');
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><sheets>${list}</sheets><definedNames>${heads}</definedNames></workbook>`;
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
  const amount = '<alignment horizontal="right" vertical="top" indent="1"/>';
  const form = (number: number, alignment: string, more = '') => `<xf numFmtId="${number}" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"${more}>${alignment}</xf>`;
  const cells = [
    form(0, wrapped),
    `<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>`,
    ...[3, 164].map((number) => form(number, amount)),
    ...[165, 166].map((number) => form(number, '<alignment horizontal="center" vertical="top"/>')),
    form(167, amount),
    form(0, wrapped, ' quotePrefix="1"'),
    form(3, '<alignment horizontal="left" vertical="top"/>'),
  ];
  const font = (bold: string) => `<font>${bold}<sz val="11"/><name val="Times New Roman"/><family val="1"/></font>`;
  const line = (side: string) => `<${side} style="thin"><color rgb="FFC9D3DC"/></${side}>`;
  const fills = '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8F1F8"/></patternFill></fill></fills>';
  const borders = `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(line).join('')}<diagonal/></border></borders>`;
  const ground = '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>';
  return `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="4">${formats}</numFmts><fonts count="2">${font('')}${font('<b/>')}</fonts>${fills}${borders}${ground}<cellXfs count="${cells.length}">${cells.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
