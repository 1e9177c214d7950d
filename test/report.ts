import { followFigures } from '#modules/reporting/service/following.ts';
import type { TestHouse } from '#test/house.ts';
import { strangersDone } from '#test/strangers.ts';

/** Takes everything the journal holds into the figures, as the worker does. */
export async function followAll(test: TestHouse): Promise<void> {
  await strangersDone(test);
  for (let more = true; more; ) more = await test.write({}, followFigures);
}
