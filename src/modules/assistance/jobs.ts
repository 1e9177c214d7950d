import { dayOf, instantOf } from '#kernel/day.ts';
import { note } from '#modules/journal/service.ts';
import type { Workbench } from '#platform/jobs.ts';
import { dropForgotten } from './store.ts';

/** Drops the sessions of earlier days that nobody ended: nothing is known of them, so nothing is counted. */
export async function closeForgotten(bench: Workbench): Promise<void> {
  await bench.transact(async (ctx) => {
    for (const { id, unitId } of await dropForgotten(ctx.db, instantOf(dayOf(ctx.now), 0), ctx.now)) {
      await note(ctx, { kind: 'assistance.dropped', unitId, subject: { kind: 'assistance', id }, sessionId: id, channel: 'online', facts: { forgotten: true } });
    }
  });
}
