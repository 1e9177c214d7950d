import { dayOf, plusDays } from '#kernel/day.ts';
import { problem, Refusal, type Problem } from '#kernel/problem.ts';
import type { Files } from '#platform/files.ts';
import { isFull } from '#platform/files/uploads.ts';
import type { Workbench } from '#platform/jobs.ts';
import { renderPdf } from '#platform/pdf.ts';
import { csvFiles } from '#platform/sheets/csv.ts';
import { readSpool } from '#platform/sheets/tables.ts';
import { xlsxFiles } from '#platform/sheets/xlsx.ts';
import { zipped } from '#platform/sheets/zip.ts';
import { KEPT_DAYS, SHOWN_DAYS } from '../rules/export-limits.ts';
import { fileNameOf } from '../rules/export-names.ts';
import { noteExport } from '../service/exporting.ts';
import { nextPiece, paperOf } from '../service/export-making.ts';
import * as store from '../store/exports.ts';

const MINUTE = 60_000;
/** As long as one turn may take; after that somebody else goes on from the last page. */
const HELD_MS = 5 * MINUTE;
/** Rows a page (a list reckoned from all its rows is asked for few pages), and pages a turn: then it is another export's, so that a small one never waits for a large one. */
const SIZES = { pageRows: 10_000, pagesATurn: 3 };
type Sizes = typeof SIZES;
/** After so many faults of ours in a row a file is given up. */
const MOST_FAULTS = 3;
const AT_ONCE = 200;
const DAY_MS = 24 * 60 * MINUTE;

/** It was given up meanwhile, or somebody else goes on with it. */
class Lost extends Error {}

/** Makes every file that was asked for, in turns; what ends it in between, it goes on from the last page. */
export async function makeExports(bench: Workbench, files: Files, sizes = SIZES): Promise<void> {
  for (let more = true; more && !bench.stop.aborted; ) more = await takeTurn(bench, files, sizes);
}

/** Removes files whose days are over, rows of those long gone, and drafts nobody goes on with. */
export async function removeExports(bench: Workbench, files: Files): Promise<void> {
  for (let gone = AT_ONCE; gone === AT_ONCE && !bench.stop.aborted; ) {
    // The bytes go first: they name people, and a store that is away is asked again the next hour. From its last day on nobody is given them.
    const old = await bench.transact(({ db, now }) => store.listOld(db, dayOf(now), AT_ONCE));
    for (const id of old) await files.store.remove(id);
    await bench.transact(({ db, now }) => store.setRemoved(db, old, now));
    gone = old.length;
  }
  await bench.transact(({ db, now }) => store.dropEnded(db, new Date(now.getTime() - SHOWN_DAYS * DAY_MS), AT_ONCE));
  const strays = await files.drafts.listForgotten(DAY_MS);
  const standing = await bench.transact(({ db }) => store.listUnfinishedAmong(db, strays));
  for (const id of strays.filter((one) => !standing.includes(one))) await files.drafts.drop(id);
}

/** One turn of the export that has waited longest; false when none waits. */
async function takeTurn(bench: Workbench, files: Files, sizes: Sizes): Promise<boolean> {
  const row = await bench.transact(({ db, now }) => store.claimExport(db, now, heldFrom(now)));
  if (row === undefined) return false;
  try {
    if (row.format === 'pdf') await finish(bench, files, row, row, await paperBytes(bench, row));
    else await goOn(bench, files, sizes, row);
    return true;
  } catch (thrown) {
    if (thrown instanceof Lost) await leave(bench, files, row);
    else await endBadly(bench, files, row, thrown);
    return true;
  }
}

/** Page after page, each safe on disk before it is written down; at the last one the file is made of them. */
async function goOn(bench: Workbench, files: Files, sizes: Sizes, row: store.ExportRow): Promise<void> {
  let step: store.Step = row;
  for (let pages = 0; pages < sizes.pagesATurn && !step.whole && !bench.stop.aborted; pages += 1) {
    step = await takePage(bench, files, sizes, row, step);
  }
  if (step.whole && !bench.stop.aborted) await finish(bench, files, row, step, holding(bench, step, tablesBytes(files, row, step)));
  else await bench.transact(({ db, now }) => store.releaseExport(db, row, now, 0));
}

async function takePage(bench: Workbench, files: Files, { pageRows }: Sizes, row: store.ExportRow, step: store.Step): Promise<store.Step> {
  const piece = await bench.look((ctx) => nextPiece(ctx, row, step, pageRows));
  const spooled = await files.drafts.append(row.id, step.spooled, piece.text);
  // Less is on this disk than was written down: it begins anew.
  const next = spooled === undefined ? { ...step, cursor: null, done: 0, spooled: 0, whole: false } : { ...step, ...piece.step, spooled };
  await hold(bench, next);
  return next;
}

/** Writes down how far it is, and that it is still in hand. */
async function hold(bench: Workbench, step: store.Step): Promise<void> {
  if (!(await bench.transact(({ db, now }) => store.updateProgress(db, step, heldFrom(now))))) throw new Lost();
}

/** The same parts; while they come, it stays in hand, and giving it up ends them. */
async function* holding(bench: Workbench, step: store.Step, parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let until = bench.now().getTime() + MINUTE;
  for await (const part of parts) {
    if (bench.now().getTime() >= until) {
      await hold(bench, step);
      until = bench.now().getTime() + MINUTE;
    }
    yield part;
  }
}

async function* tablesBytes(files: Files, { id, format }: store.ExportRow, { spooled }: store.Step): AsyncGenerator<Uint8Array> {
  const { names, tables } = await readSpool(files.drafts.lines(id, spooled));
  yield* zipped(format === 'xlsx' ? xlsxFiles(names, tables) : csvFiles(names, tables));
}

async function paperBytes(bench: Workbench, row: store.ExportRow): Promise<AsyncIterable<Uint8Array>> {
  const { template, data, codes } = await bench.look((ctx) => paperOf(ctx, row));
  const bytes = await renderPdf(template, data, { codes });
  return (async function* once() {
    yield bytes;
  })();
}

/** Keeps the bytes first, then says that they are there. */
async function finish(bench: Workbench, files: Files, row: store.ExportRow, step: store.Step, parts: AsyncIterable<Uint8Array>): Promise<void> {
  const sealed = await files.drafts.make(row.id, parts);
  const { sha256, bytes } = sealed;
  await files.store.put(row.id, sealed);
  await bench.transact(async (ctx) => {
    const made = { fileName: fileNameOf(row.exported, row.format, row.asked), sha256, bytes, keptUntil: plusDays(dayOf(ctx.now), KEPT_DAYS) };
    if (!(await store.setReady(ctx.db, row, made, ctx.now))) throw new Lost();
    await noteExport(ctx, 'reporting.exportMade', row, { rows: step.done, bytes, sha256: sha256.toString('hex') });
  });
  await files.drafts.drop(row.id);
}

/** What was given up leaves nothing behind; what somebody else goes on with is hers. */
async function leave(bench: Workbench, files: Files, { id }: store.ExportRow): Promise<void> {
  if (!(await bench.transact(({ db }) => store.isCancelled(db, id)))) return;
  await files.drafts.drop(id);
  await files.store.remove(id);
}

/** A refusal is told to whoever asked; a fault of ours is tried again after a minute, a few times. */
async function endBadly(bench: Workbench, files: Files, row: store.ExportRow, thrown: unknown): Promise<void> {
  const refused = refusalIn(thrown);
  if (refused === undefined) bench.fault(thrown);
  if (refused === undefined && row.faults + 1 < MOST_FAULTS) {
    await bench.transact(({ db, now }) => store.releaseExport(db, row, new Date(now.getTime() + MINUTE), row.faults + 1));
    return;
  }
  const told = refused ?? problem('reporting.exportFault');
  await bench.transact(async (ctx) => {
    if (await store.setFailed(ctx.db, row, told, ctx.now)) await noteExport(ctx, 'reporting.exportFailed', row, { refused: told.code });
  });
  await files.drafts.drop(row.id);
}

function refusalIn(thrown: unknown): Problem | undefined {
  if (thrown instanceof Refusal) return thrown.problem;
  return isFull(thrown) ? problem('reporting.exportNoRoom') : undefined;
}

function heldFrom(now: Date): Date {
  return new Date(now.getTime() + HELD_MS);
}
