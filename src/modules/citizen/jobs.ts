import type { Workbench } from '#platform/jobs.ts';
import { sweep } from './service/filing.ts';
import { listExpiredFilings } from './store/filings.ts';

/** Forgets drafts past their time, answers and files with them; a submission is none. */
export async function forgetFilings(bench: Workbench): Promise<void> {
  await bench.transact(async (ctx) => {
    for (const id of await listExpiredFilings(ctx.db, ctx.now)) await sweep(ctx, id);
  });
}
