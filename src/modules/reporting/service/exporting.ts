import { signedIn, type Actor } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { demand, forbidden, notFound, refuse, required } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { askForJob } from '#platform/jobs.ts';
import type * as contract from '../contract/exports.ts';
import { fieldRefused } from '../rules/export-fitting.ts';
import { askedRefused, atOnceRefused, cancelRefused, fetchRefused, formatRefused, rowsRefused, stateOn } from '../rules/export-limits.ts';
import { isUnfinished, type Exported, type Format } from '../rules/export-words.ts';
import * as store from '../store/exports.ts';
import { sourceOf } from './export-sources.ts';
import type { Source } from './export-source.ts';

/** Rows are counted so far, so that a refusal can say how many there are. */
const COUNTED_TO = 10_000_000;

/** Asks for a file: refuses what may not be had, does not fit or is too long, before any work begins. */
export async function exportReport(ctx: Context, input: Input<typeof contract.exportReport>): Promise<Output<typeof contract.exportReport>> {
  const actor = signedIn(ctx);
  const source = sourceOf(input.of);
  demand(formatRefused(input.of, input.format));
  const understood = askedNow(source, input.asked, ctx.now);
  await demandMay(ctx, actor, source, understood);
  const asked = { ...understood, ...(await source.told?.(ctx, understood)) };
  const rows = input.format === 'pdf' ? null : await countRows(ctx, source, asked, input.format);
  await store.lockExportsOf(ctx.db, actor.staffId);
  demand(atOnceRefused(await store.countUnfinished(ctx.db, actor.staffId)));
  const made = await store.insertExport(ctx.db, { id: newId(), staffId: actor.staffId, assignmentId: actor.assignmentId, exported: input.of, format: input.format, asked, askedAt: ctx.now, rows });
  await noteExport(ctx, 'reporting.exportAsked', made, { asked: JSON.stringify(asked), ...(rows === null ? {} : { rows }) });
  await askForJob(ctx.db, 'makeExports');
  return present(ctx, made);
}

/** How far one of the asker's own files is. */
export async function getExport(ctx: Context, { id }: Input<typeof contract.getExport>): Promise<Output<typeof contract.getExport>> {
  return present(ctx, required(await store.findExport(ctx.db, id, signedIn(ctx).staffId), unknown()));
}

/** The asker's own files. */
export async function listExports(ctx: Context, input: Input<typeof contract.listExports>): Promise<Output<typeof contract.listExports>> {
  const limit = input.limit ?? 50;
  const rows = await store.listExports(ctx.db, signedIn(ctx).staffId, placeOf(input.after), limit + 1);
  const page = toPage(rows, limit, (row) => [row.askedAt.toISOString(), row.id]);
  return { rows: page.rows.map((row) => present(ctx, row)), next: page.next };
}

/** Gives a file up that is still being made; whoever makes it stops at its next page. */
export async function cancelExport(ctx: Context, { id }: Input<typeof contract.cancelExport>): Promise<Output<typeof contract.cancelExport>> {
  const row = required(await store.lockExport(ctx.db, id, signedIn(ctx).staffId), unknown());
  demand(cancelRefused(row.state));
  if (!isUnfinished(row.state)) return present(ctx, row);
  await store.setCancelled(ctx.db, id, ctx.now);
  await noteExport(ctx, 'reporting.exportCancelled', row);
  return present(ctx, { ...row, state: 'cancelled', endedAt: ctx.now });
}

/** Hands a finished file to whoever asked for it, if she still may have what is in it. */
export async function fetchExport(ctx: Context, { id }: Input<typeof contract.fetchExport>): Promise<Output<typeof contract.fetchExport>> {
  const actor = signedIn(ctx);
  const row = required(await store.findExport(ctx.db, id, actor.staffId), unknown());
  demand(fetchRefused(stateOn(row, dayOf(ctx.now))));
  await demandMay(ctx, actor, sourceOf(row.exported), row.asked);
  await noteExport(ctx, 'reporting.exportFetched', row);
  return { bytesId: row.id, sha256: required(row.sha256, unknown()).toString('hex'), name: required(row.fileName, unknown()), type: row.format, bytes: required(row.bytes, unknown()) };
}

/** Refuses whoever may not have what is in a file, as the operation behind it does. What is printed too leaves the house with nobody who may not print it, in whatever form. */
export async function demandMay(ctx: Context, actor: Actor, source: Source, asked: store.AskedValues): Promise<void> {
  const { permission } = source.printing ?? source.operation;
  if (permission !== 'signedIn' && !actor.permissions.includes(permission)) refuse(forbidden('access.notAllowed', { permission }));
  await source.may(ctx, asked);
}

/** Enters who had what made, of whose figures; the day and the unit of the question stand among the facts. */
export async function noteExport(ctx: Context, kind: `reporting.export${'Asked' | 'Made' | 'Failed' | 'Cancelled' | 'Fetched'}`, row: Pick<store.ExportRow, 'id' | 'exported' | 'format'>, facts: Readonly<Record<string, string | number>> = {}): Promise<void> {
  await note(ctx, { kind, subject: { kind: 'export', id: row.id }, facts: { of: row.exported, format: row.format, ...facts } });
}

/** What was asked, held against the operation, with its open days closed on today: a file made after midnight is the one that was asked for. */
function askedNow(source: Source, asked: store.AskedValues, now: Date): store.AskedValues {
  const { input } = source.operation;
  const field = fieldRefused(input, asked);
  if (field !== undefined) refuse(askedRefused(field));
  const today = dayOf(now);
  const open = ['asOf', 'knownOn'].filter((name) => name in input.properties && asked[name] === undefined);
  return { ...asked, ...Object.fromEntries(open.map((name) => [name, today])) };
}

async function countRows(ctx: Context, source: Source, asked: store.AskedValues, format: Exclude<Format, 'pdf'>): Promise<number | null> {
  if (source.count === undefined) return null;
  const rows = await source.count(ctx, asked, COUNTED_TO);
  demand(rowsRefused(rows, format));
  return rows;
}

function unknown() {
  return notFound('reporting.exportUnknown');
}

function present(ctx: Context, row: store.ExportRow): Output<typeof contract.getExport> {
  const { id, format, asked, rows, done, fileName, bytes, askedAt, endedAt, keptUntil, refused, refusedFacts } = row;
  const of: Exported = row.exported;
  return { id, of, format, asked: { ...asked }, state: stateOn(row, dayOf(ctx.now)), rows, done, fileName, bytes, askedAt, endedAt, keptUntil, refused: refused === null ? null : { code: refused, facts: { ...refusedFacts } } };
}
