import type { House } from '#apps/house.ts';
import { dropSpentAccess } from '#modules/access/store.ts';
import { closeForgotten } from '#modules/assistance/jobs.ts';
import { dropSettledDeliveries, sendWebhooks, WEBHOOK_PLAN } from '#modules/integration/jobs.ts';
import { applyCarrierEvents, dropCarrierExchanges, pollCarrier, sendCarrierRequests } from '#modules/postal/jobs/carrier.ts';
import { unknownMeanings } from '#modules/postal/rules/carrier.ts';
import { dropExpiredDrafts } from '#modules/reception/store/drafts.ts';
import { openCarrier } from '#platform/carrier.ts';
import { BadSetting } from '#platform/config.ts';
import { dropOldReplies } from '#platform/idempotency.ts';
import { startJobs, type Job } from '#platform/jobs.ts';

/** When what is done. A run that nobody could begin in its minute is not made up for: the next one finds the same work. */
const CRONTAB = `
17 * * * * housekeeping
* * * * * sendCarrierRequests ?max=1&jobKey=sendCarrierRequests
* * * * * pollCarrier ?max=1&jobKey=pollCarrier
* * * * * sendWebhooks ?max=1&jobKey=sendWebhooks
`;

/** Does later what is done later, in this process, until stopped. */
export function startWorker(house: House): Promise<() => Promise<void>> {
  return startJobs(house.url, jobsOf(house), CRONTAB, house);
}

/** Everything this house does by itself, by name. */
export function jobsOf(house: House): Readonly<Record<'housekeeping' | 'sendCarrierRequests' | 'pollCarrier' | 'sendWebhooks', Job>> {
  const carrier = openCarrier(house.config.carrier, house.now);
  const strange = unknownMeanings(carrier.plan.statuses ?? {});
  if (strange.length > 0) throw new BadSetting(`CARRIER_CONFIG: statuses name events a carrier cannot report: ${strange.join(', ')}.`);
  return {
    housekeeping: async (bench) => {
      await bench.transact(async ({ db, now }) => {
        await dropOldReplies(db, now);
        await dropSpentAccess(db, now);
        await dropExpiredDrafts(db, now);
      });
      await closeForgotten(bench);
      await dropCarrierExchanges(bench, carrier.plan.exchangeDays);
      await dropSettledDeliveries(bench);
    },
    sendCarrierRequests: (bench) => sendCarrierRequests(bench, carrier),
    pollCarrier: async (bench) => {
      await pollCarrier(bench, carrier);
      await applyCarrierEvents(bench, carrier.plan);
    },
    sendWebhooks: async (bench) => {
      if (house.installation.webhookSecret !== undefined) await sendWebhooks(bench, WEBHOOK_PLAN);
    },
  };
}
