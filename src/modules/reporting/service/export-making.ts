import { required } from '#kernel/problem.ts';
import { actorLater } from '#modules/access/service/session.ts';
import type { Context } from '#platform/context.ts';
import { namesLine, rowLines, sheetLines } from '#platform/sheets/tables.ts';
import { bookSheets, TITLES } from '../rules/export-book.ts';
import { assignmentOver } from '../rules/export-limits.ts';
import type { ExportRow, Step } from '../store/exports.ts';
import type { Paper } from './export-source.ts';
import { demandMay } from './exporting.ts';
import { sourceOf } from './export-sources.ts';

/** The next piece of the tables of an export, as lines, and how far it is with them; read with the rights its asker has now. */
export async function nextPiece(ctx: Context, row: ExportRow, step: Step, pageRows: number): Promise<{ readonly text: string; readonly step: Omit<Step, 'id' | 'turn' | 'spooled'> }> {
  const asker = await askerOf(ctx, row);
  return step.spooled === 0 ? firstPiece(asker, row) : rowsPiece(asker, row, step, pageRows);
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

async function firstPiece(ctx: Context, row: ExportRow) {
  const source = sourceOf(row.exported);
  const book = await source.book(ctx, row.asked);
  const about = { title: TITLES[row.exported], heading: book.heading, facts: book.facts ?? [], askedAt: row.askedAt, demonstration: ctx.installation.demo };
  const sheets = bookSheets(about, book.figures, book.sheets);
  const done = book.sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  return { text: namesLine(sheets.map(({ name }) => name)) + sheets.map(sheetLines).join(''), step: { cursor: null, done, whole: source.page === undefined } };
}

async function rowsPiece(ctx: Context, row: ExportRow, step: Step, limit: number) {
  const page = await sourceOf(row.exported).page?.(ctx, row.asked, { limit, ...(step.cursor === null ? {} : { after: step.cursor }) });
  if (page === undefined) throw new Error(`${row.exported} has no pages`);
  return { text: rowLines(page.rows), step: { cursor: page.next, done: step.done + page.rows.length, whole: page.next === null } };
}
