import type { House } from '#apps/house.ts';
import { dropSpentAccess } from '#modules/access/store.ts';
import { dropExpiredDrafts } from '#modules/reception/store/drafts.ts';
import { startJobs } from '#platform/jobs.ts';
import { dropOldReplies } from '#platform/idempotency.ts';

const HOURLY = '17 * * * * housekeeping';

/** Once an hour: forget what is kept for a limited time only. */
export function startHousekeeping(house: House, url: string): Promise<() => Promise<void>> {
  return startJobs(
    url,
    {
      housekeeping: async (db, now) => {
        await dropOldReplies(db, now);
        await dropSpentAccess(db, now);
        await dropExpiredDrafts(db, now);
      },
    },
    HOURLY,
    house.now,
  );
}
