import { dayOf } from '#kernel/day.ts';
import type { Workbench } from '#platform/jobs.ts';
import { checkDossiers, finishCheck, type Checked, type Look } from '../service/checking.ts';
import { beginCheck } from '../store/checking.ts';

/** Between two looks while entries wait to be followed, and how many such waits a night has in all. */
const WAIT_MS = 2000;
const MOST_WAITS = 300;

/**
 * Holds the figures against the slow recount, once a night: a difference is kept, told to the operator, and said on every report until a later check finds none. A check
 * that did not come to its end is not kept: it found nothing because it did not look.
 */
export async function checkFigures(bench: Workbench): Promise<void> {
  if (!(await bench.transact(({ db, now }) => beginCheck(db, dayOf(now))))) return;
  const { checked, look } = await checkAll(bench);
  if (look !== 'done') return bench.stop.aborted ? undefined : bench.fault(new Error('reports: the figures were not checked, the follower is behind'));
  const wrong = await bench.transact((ctx) => finishCheck(ctx, checked));
  if (wrong > 0) bench.fault(new Error('reports: figures differ from the journal'));
}

async function checkAll(bench: Workbench): Promise<{ checked: Checked; look: Look }> {
  let [checked, look, waits]: [Checked, Look, number] = [{ after: null, keys: 0, differing: [] }, 'more', 0];
  while (look !== 'done' && waits <= MOST_WAITS && !bench.stop.aborted) {
    ({ checked, look } = await bench.transact((ctx) => checkDossiers(ctx, checked)));
    if (look === 'behind') {
      waits += 1;
      await bench.rest(WAIT_MS);
    }
  }
  return { checked, look };
}
