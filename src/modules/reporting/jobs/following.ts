import type { Workbench } from '#platform/jobs.ts';
import { followFigures } from '../service/following.ts';

/** Between two looks at the journal. */
const LOOK_MS = 2000;
/** A watch ends a little after the next one begins, so that none is missed; two beside each other do nothing twice. */
const WATCH_MS = 63_000;

/** Takes what happens into the figures, every two seconds for about a minute: nobody who acts waits for it. */
export async function watchFigures(bench: Workbench): Promise<void> {
  const until = bench.now().getTime() + WATCH_MS;
  while (!bench.stop.aborted && bench.now().getTime() < until) {
    for (let more = true; more && !bench.stop.aborted; ) more = await bench.transact(followFigures);
    await bench.rest(LOOK_MS);
  }
}
