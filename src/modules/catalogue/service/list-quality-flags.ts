import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { readCursor, toPage } from '#kernel/page.ts';
import { badInput, refuse } from '#kernel/problem.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/operations.ts';
import { NOT_UNDERSTOOD, QUALITY_FIELDS } from '../rules/quality.ts';
import { countFlags, countNotUnderstood, listFlagRows } from '../store/find.ts';
import { coreOf } from './revision-in-force.ts';

/** What is not understood in the revisions in force today. */
export async function listQualityFlags(ctx: Context, input: Input<typeof contract.listQualityFlags>): Promise<Output<typeof contract.listQualityFlags>> {
  const today = dayOf(ctx.now);
  const limit = input.limit ?? 50;
  const counts = await countFlags(ctx.db, today);
  const rows = await listFlagRows(ctx.db, today, input.flag ?? null, input.code === undefined ? null : coreOf(input.code), afterFlag(input.after), limit + 1);
  const page = toPage(rows, limit, (row) => [row.code, String(row.no)]);
  return { counts, shares: await sharesOf(ctx, today), rows: page.rows, next: page.next };
}

async function sharesOf(ctx: Context, today: string): Promise<Output<typeof contract.listQualityFlags>['shares']> {
  const counted = new Map((await countNotUnderstood(ctx.db, today, NOT_UNDERSTOOD)).map(({ field, revisions }) => [field, revisions]));
  const total = counted.get(null) ?? 0;
  return QUALITY_FIELDS.map((field) => ({ field, understood: total - (counted.get(field) ?? 0), total }));
}

function afterFlag(cursor: string | undefined): { code: string; no: number } | undefined {
  if (cursor === undefined) return undefined;
  const [code = '', no = ''] = readCursor(cursor, 2) ?? [];
  return no !== '' && Number.isSafeInteger(Number(no)) ? { code, no: Number(no) } : refuse(badInput('input.cursorUnknown', 'after'));
}
