import { isDay, type Day } from '#kernel/day.ts';
import { badInput, problem, refuse } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { sha256 } from '#platform/ids.ts';
import type { RevisionContent } from '../rules/content.ts';
import { canonical, correctAgain, type Change } from '../rules/correct.ts';
import { fieldCodeOf, NO_FIELD, SOURCE_SECTORS } from '../rules/field.ts';
import { marksOf } from '../rules/marks.ts';
import { parseProcedure, READER_EDITION } from '../rules/parse-procedure.ts';
import { qualityOf, type Finding, type QualityField, type QualityFlag, type Share } from '../rules/quality.ts';
import { fold, readSourceRow, unknownColumns, type SourceRow } from '../rules/source-row.ts';
import { addFields, addProcedures, insertRevisions, listCorrections, listLatest, lockCatalogue, type Latest, type NewRevision } from '../store/import.ts';
import { newRevision } from './new-revision.ts';

export type ImportReport = {
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Lines that are no procedure, with what is wrong. */
  readonly refused: readonly { readonly line: number; readonly bad: string }[];
  /** Columns of the file that the catalogue does not know; what stands in them is not kept. */
  readonly unknownColumns: readonly string[];
  readonly flags: Readonly<Partial<Record<QualityFlag, number>>>;
  readonly shares: Readonly<Record<QualityField, Share>>;
};

const AT_ONCE = 200;

/**
 * Takes the crawled rows of the national catalogue: a new or changed text makes a revision valid from the given day, an unchanged one
 * nothing. Earlier corrections are made again where the source still has the fault. A day before the newest revision of a changed procedure is refused.
 */
export async function importProcedures(ctx: Context, lines: readonly unknown[], { day, source }: { day: Day; source: string }): Promise<ImportReport> {
  if (!isDay(day)) refuse(badInput('catalogue.dayUnknown', 'day', { day }));
  await lockCatalogue(ctx.db);
  const { rows, refused } = readLines(lines);
  const latest = new Map((await listLatest(ctx.db, 'national')).map((one) => [one.procedureCode, one]));
  const read = rows.map((row) => ({ row, content: parseProcedure(row), hash: hashOf(row) }));
  const fresh = read.filter(({ content, hash }) => latest.get(content.code)?.hash !== hash.toString('hex'));
  refusePast(fresh.map(({ content }) => latest.get(content.code)), day);
  await addFields(ctx.db, fieldsOf(fresh));
  await addProcedures(ctx.db, fresh.map(({ content }) => content.code), ctx.now);
  const again = await correctionsOf(ctx, fresh.map(({ content }) => content.code));
  const revisions = fresh.map(({ content, hash }) => importedRevision(content, again.get(content.code) ?? [], { hash, day, source }));
  for (let from = 0; from < revisions.length; from += AT_ONCE) await insertRevisions(ctx.db, revisions.slice(from, from + AT_ONCE), ctx.now);
  const changed = fresh.filter(({ content }) => latest.has(content.code)).length;
  const report = { read: rows.length, added: fresh.length - changed, changed, unchanged: rows.length - fresh.length };
  if (fresh.length > 0) await note(ctx, { kind: 'catalogue.imported', facts: { ...report, refused: refused.length, day, source } });
  const all = read.map(({ content }) => content);
  return { ...report, refused, unknownColumns: [...new Set(lines.flatMap(unknownColumns))].sort(), flags: countFlags(revisions), shares: qualityOf(all) };
}

/** Rows that are procedures, each code once; the rest with the number of its line. */
function readLines(lines: readonly unknown[]): { rows: SourceRow[]; refused: { line: number; bad: string }[] } {
  const rows = new Map<string, SourceRow>();
  const refused: { line: number; bad: string }[] = [];
  for (const [index, line] of lines.entries()) {
    const row = readSourceRow(line);
    if ('bad' in row) refused.push({ line: index + 1, bad: row.bad });
    else if (rows.has(row.ma_thu_tuc)) refused.push({ line: index + 1, bad: `ma_thu_tuc ${row.ma_thu_tuc}` });
    else rows.set(row.ma_thu_tuc, row);
  }
  return { rows: [...rows.values()], refused };
}

/** The same text read by the same edition of the reader gives the same hash; the address it was read from does not count. */
function hashOf(row: SourceRow): Buffer {
  const { detail_url: _, ...text } = row;
  return sha256(`${READER_EDITION}\n${fold(canonical(text))}`);
}

function refusePast(latest: readonly (Latest | undefined)[], day: Day): void {
  const later = latest.find((one) => one !== undefined && one.validFrom > day);
  if (later) refuse(problem('catalogue.importDayPast', { code: later.procedureCode, day, validFrom: later.validFrom }));
}

function fieldsOf(read: readonly { row: SourceRow; content: RevisionContent }[]): { code: string; name: string; sectorCode: string | null }[] {
  const named = read.filter(({ content }) => content.fieldName !== '');
  return [...new Map(named.map(({ row, content }) => [fieldCodeOf(content.fieldName), { name: content.fieldName, sectorCode: SOURCE_SECTORS.get(row.nguon) ?? null }]))].map(([code, field]) => ({ code, ...field }));
}

async function correctionsOf(ctx: Context, codes: readonly string[]): Promise<Map<string, Change[]>> {
  const changes = new Map<string, Change[]>();
  for (const correction of await listCorrections(ctx.db, codes)) changes.set(correction.procedureCode, [...(changes.get(correction.procedureCode) ?? []), ...correction.changes]);
  return changes;
}

function importedRevision(content: RevisionContent, changes: readonly Change[], { hash, day, source }: { hash: Buffer; day: Day; source: string }): NewRevision {
  const corrected = correctAgain(content, marksOf(content), changes);
  const outdated = corrected.outdated.map((change): Finding => ({ field: change.kind === 'paper' ? 'papers' : 'terms', flag: 'correctionOutdated', text: canonical(change.new).slice(0, 500) }));
  const fieldCode = content.fieldName === '' ? NO_FIELD : fieldCodeOf(content.fieldName);
  return newRevision(corrected.content, corrected.marks, { lineage: 'national', origin: 'import', fieldCode, source, confidence: '', sourceHash: hash, validFrom: day, validTo: null }, outdated);
}

function countFlags(revisions: readonly NewRevision[]): Partial<Record<QualityFlag, number>> {
  const counts: Partial<Record<QualityFlag, number>> = {};
  for (const { flag } of revisions.flatMap(({ findings }) => findings)) counts[flag] = (counts[flag] ?? 0) + 1;
  return counts;
}
