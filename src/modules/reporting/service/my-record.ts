import { signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { demand } from '#kernel/problem.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/my-record.ts';
import { daysOf, daysRefused, type AskedDays, type Days } from '../rules/asked.ts';
import { ACT_IDS, ACTS, MY_ACTS, MY_FIRST_TIME_RIGHT, recordRefused, rightShare, type TakenIn } from '../rules/my-record.ts';
import * as store from '../store/my-record.ts';

/** What the asker did in a period, by day and kind, and what became of what she took in. Nobody else's can be asked for. */
export async function getMyRecord(ctx: Context, input: Input<typeof contract.getMyRecord>): Promise<Output<typeof contract.getMyRecord>> {
  const { staffId, name } = signedIn(ctx);
  const days = recordDays(ctx, input);
  const done = await store.listMyActDays(ctx.db, staffId, days);
  const taken = await store.countTakenIn(ctx.db, staffId, days);
  const of = (outcome: TakenIn) => taken.find((one) => one.outcome === outcome)?.count ?? 0;
  const counts = { right: of('right'), asked: of('asked'), otherwise: of('otherwise'), open: of('open') };
  return {
    name,
    ...days,
    complete: days.to < days.asOf,
    definition: { id: 'myActs', ...MY_ACTS },
    acts: ACT_IDS.flatMap((act) => totalOf(act, done)),
    days: done,
    takenIn: { definition: { id: 'myFirstTimeRight', ...MY_FIRST_TIME_RIGHT }, total: counts.right + counts.asked + counts.otherwise + counts.open, ...counts, share: rightShare(counts) },
  };
}

/** The asker's own acts one by one. */
export async function listMyActs(ctx: Context, input: Input<typeof contract.listMyActs>): Promise<Output<typeof contract.listMyActs>> {
  const { staffId } = signedIn(ctx);
  const days = recordDays(ctx, input);
  const limit = input.limit ?? 50;
  const rows = await store.listMyActRows(ctx.db, staffId, days, { act: input.act, day: input.day }, { after: placeOf(input.after), limit: limit + 1 });
  const page = toPage(rows, limit, (row) => [row.happenedAt.toISOString(), row.entryId]);
  return { rows: page.rows.map((row) => ({ ...row, name: { ...ACTS[row.act].name } })), next: page.next };
}

/** How many acts a record holds, counted no further than one above `most`. */
export function countMyActs(ctx: Context, asked: Input<typeof contract.getMyRecord>, most: number): Promise<number> {
  return store.countMyActRows(ctx.db, signedIn(ctx).staffId, recordDays(ctx, asked), most + 1);
}

/** The dossiers the asker took in, with what became of them. */
export async function listMyTakenIn(ctx: Context, input: Input<typeof contract.listMyTakenIn>): Promise<Output<typeof contract.listMyTakenIn>> {
  const { staffId } = signedIn(ctx);
  const days = recordDays(ctx, input);
  const limit = input.limit ?? 50;
  const rows = await store.listTakenInRows(ctx.db, staffId, days, input.outcome, { after: placeOf(input.after), limit: limit + 1 });
  return toPage(rows, limit, (row) => [row.takenAt.toISOString(), row.dossierId]);
}

function recordDays(ctx: Context, asked: AskedDays): Days {
  demand(daysRefused(asked, ctx.now) ?? recordRefused(asked));
  return daysOf(asked, ctx.now);
}

function totalOf(act: (typeof ACT_IDS)[number], days: readonly store.DayOfActs[]) {
  const own = days.filter((one) => one.act === act);
  const sum = (of: 'done' | 'voided') => own.reduce((total, one) => total + one[of], 0);
  return own.length === 0 ? [] : [{ act, name: { ...ACTS[act].name }, done: sum('done'), voided: sum('voided') }];
}
