import { required } from '#kernel/problem.ts';
import { actorLater } from '#modules/access/service/session.ts';
import type { Context } from '#platform/context.ts';
import { namesLine, rowLines, sheetLines } from '#platform/sheets/tables.ts';
import { bookSheets, TITLES } from '../rules/export-book.ts';
import { assignmentOver } from '../rules/export-limits.ts';
import type { ExportRow, Step } from '../store/exports.ts';
import type { Paper, RowsPage } from './export-source.ts';
import { demandMay } from './exporting.ts';
import { sourceOf } from './export-sources.ts';

type Piece = { readonly text: string; readonly step: Omit<Step, 'id' | 'turn' | 'spooled'> };

/** The next piece of the tables of an export, as lines, and how far it is with them; read with the rights its asker has now. A report is one piece, and so is a list of one page with what stands before it. */
export async function nextPiece(ctx: Context, row: ExportRow, step: Step, pageRows: number): Promise<Piece> {
  const asker = await askerOf(ctx, row);
  const rows = await pageOf(asker, row, step, pageRows);
  if (step.spooled === 0) return beginning(asker, row, rows);
  if (rows === undefined) throw new Error(`${row.exported} has no pages`);
  return { text: rowLines(rows.rows), step: after(step.done, rows) };
}

/** The paper of an export, as the service that prints it answers. */
export async function paperOf(ctx: Context, row: ExportRow): Promise<Paper> {
  const asker = await askerOf(ctx, row);
  const { paper } = sourceOf(row.exported);
  if (paper === undefined) throw new Error(`nothing is printed of ${row.exported}`);
  return paper(asker, row.asked);
}

/** The context of whoever asked, as she may act now; refuses when her assignment is over or what she asked for is no longer hers. */
async function askerOf(ctx: Context, row: ExportRow): Promise<Context> {
  const actor = required(await actorLater(ctx, row.staffId, row.assignmentId), assignmentOver());
  const asker = { ...ctx, actor };
  if (row.cursor === null) await demandMay(asker, actor, sourceOf(row.exported), row.asked);
  return asker;
}

/** What a file begins with: all of a report; of a list what stands before its rows, and their first page, by which its columns are made wide enough. */
async function beginning(ctx: Context, row: ExportRow, first: RowsPage | undefined): Promise<Piece> {
  const book = await sourceOf(row.exported).book(ctx, row.asked);
  const about = { title: TITLES[row.exported], heading: book.heading, facts: book.facts ?? [], askedAt: row.askedAt, demonstration: ctx.installation.demo };
  const sheets = bookSheets(about, book.figures, book.sheets.map((sheet, at) => (first !== undefined && at === book.sheets.length - 1 ? { ...sheet, rows: first.rows } : sheet)));
  const text = namesLine(sheets.map(({ name }) => name)) + sheets.map(sheetLines).join('');
  return { text, step: first === undefined ? { cursor: null, done: book.sheets.reduce((sum, { rows }) => sum + rows.length, 0), whole: true } : after(0, first) };
}

async function pageOf(ctx: Context, row: ExportRow, { cursor }: Pick<Step, 'cursor'>, limit: number): Promise<RowsPage | undefined> {
  return sourceOf(row.exported).page?.(ctx, row.asked, { limit, ...(cursor === null ? {} : { after: cursor }) });
}

function after(done: number, { rows, next }: RowsPage): Piece['step'] {
  return { cursor: next, done: done + rows.length, whole: next === null };
}
