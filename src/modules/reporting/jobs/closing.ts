import type { Workbench } from '#platform/jobs.ts';
import { closeYear } from '../service/closing.ts';

/** While the follower is at work. */
const WAIT_MS = 2000;

/** Closes the year of the reports that is over, at night: nothing is followed while it takes. */
export async function closeYears(bench: Workbench): Promise<void> {
  while (!bench.stop.aborted && (await bench.transact(closeYear)) === 'busy') await bench.rest(WAIT_MS);
}
