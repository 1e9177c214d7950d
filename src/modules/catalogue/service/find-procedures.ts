import { dayOf, isDay, type Day } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { readCursor, toPage } from '#kernel/page.ts';
import { badInput, refuse } from '#kernel/problem.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/operations.ts';
import { readQuestion } from '../rules/find.ts';
import { findProceduresInForce, listFieldsInForce, type AfterFound, type FoundRow } from '../store/find.ts';
import { marksIn } from './revision-in-force.ts';

/** Procedures in force on a day, those whose marks were typed exactly first. */
export async function findProcedures(ctx: Context, input: Input<typeof contract.findProcedures>): Promise<Output<typeof contract.findProcedures>> {
  const limit = input.limit ?? 50;
  const asked = input.q === undefined || input.q.trim() === '' ? undefined : readQuestion(input.q);
  const filters = { field: input.field ?? null, level: input.level ?? null, receivable: input.receivable ?? null, day: askedDay(ctx, input.day) };
  const rows = await findProceduresInForce(ctx.db, filters, asked, afterFound(input.after), limit + 1);
  const page = toPage(rows, limit, (row) => [String(row.rank), String(row.length), row.code]);
  return { rows: page.rows.map(shown), next: page.next };
}

/** Fields with their successors and how many procedures of each are in force on a day. */
export async function listFields(ctx: Context, input: Input<typeof contract.listFields>): Promise<Output<typeof contract.listFields>> {
  return { rows: await listFieldsInForce(ctx.db, askedDay(ctx, input.day)) };
}

function askedDay(ctx: Context, day: Day | undefined): Day {
  if (day !== undefined && !isDay(day)) refuse(badInput('catalogue.dayUnknown', 'day', { day }));
  return day ?? dayOf(ctx.now);
}

function afterFound(cursor: string | undefined): AfterFound | undefined {
  if (cursor === undefined) return undefined;
  const [rank = '', length = '', code = ''] = readCursor(cursor, 3) ?? [];
  const after = { rank: Number(rank), length: Number(length), code };
  const ours = rank !== '' && length !== '' && Number.isSafeInteger(after.rank) && Number.isSafeInteger(after.length);
  return ours ? after : refuse(badInput('input.cursorUnknown', 'after'));
}

function shown(row: FoundRow): Output<typeof contract.findProcedures>['rows'][number] {
  const { revisionId, code, version, name, fieldCode, fieldName, levels, receivable, flagCount, everydayWords, validFrom, validTo, confidence } = row;
  return { revisionId, code, version, name, fieldCode, fieldName, levels, receivable, flagCount, everydayWords, validFrom, validTo, confidence, marks: marksIn(row) };
}
