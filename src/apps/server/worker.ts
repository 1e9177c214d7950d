import { join } from 'node:path';
import type { House } from '#apps/house.ts';
import { dropSpentAccess } from '#modules/access/store.ts';
import { closeForgotten } from '#modules/assistance/jobs.ts';
import { forgetFilings } from '#modules/citizen/jobs.ts';
import { dropSpentSignIns } from '#modules/citizen/store/sign-in.ts';
import { forgetUnused } from '#modules/digitisation/jobs/forgetting.ts';
import { scanFiles } from '#modules/digitisation/jobs/scanning.ts';
import { dropSettledDeliveries, sendWebhooks, WEBHOOK_PLAN } from '#modules/integration/jobs.ts';
import { dropMessageEvents, MESSAGE_SIZES, watchMessages, type MessagePlan } from '#modules/notification/jobs.ts';
import { applyCarrierEvents, dropCarrierExchanges, pollCarrier, sendCarrierRequests } from '#modules/postal/jobs/carrier.ts';
import { unknownMeanings } from '#modules/postal/rules/carrier.ts';
import { checkFigures } from '#modules/reporting/jobs/checking.ts';
import { closeYears } from '#modules/reporting/jobs/closing.ts';
import { watchFigures } from '#modules/reporting/jobs/following.ts';
import { makeExports, removeExports } from '#modules/reporting/jobs/exporting.ts';
import { dropExpiredDrafts } from '#modules/reception/store/drafts.ts';
import { openCarrier } from '#platform/carrier.ts';
import { BadSetting } from '#platform/config.ts';
import { transaction } from '#platform/database.ts';
import { dropOldReplies } from '#platform/idempotency.ts';
import { askForJob, startJobs, type Job } from '#platform/jobs.ts';
import { openMail } from '#platform/mail.ts';
import { openPaper } from '#platform/messaging/paper.ts';
import { openSms } from '#platform/sms.ts';

/** When what is done, in UTC: 19:20 is 02:20 in Vietnam. A run that nobody could begin in its minute is not made up for: the next one finds the same work. */
const CRONTAB = `
17 * * * * housekeeping
* * * * * sendCarrierRequests ?max=1&jobKey=sendCarrierRequests
* * * * * pollCarrier ?max=1&jobKey=pollCarrier
* * * * * sendWebhooks ?max=1&jobKey=sendWebhooks
* * * * * scanFiles ?max=1&jobKey=scanFiles
* * * * * sendMessages ?max=1&jobKey=sendMessages
* * * * * watchFigures ?max=1&jobKey=watchFigures
* * * * * makeExports ?max=1&jobKey=makeExports
50 18 * * * closeYears ?max=1&jobKey=closeYears
20 19 * * * checkFigures ?max=1&jobKey=checkFigures
`;

/** Does later what is done later, in this process, until stopped. */
export async function startWorker(house: House): Promise<() => Promise<void>> {
  const stop = await startJobs(house.url, jobsOf(house), CRONTAB, house);
  // Who is to be told, and what is to be counted, waits for no full minute.
  await transaction(house.pool, 'write', (db) => askForJob(db, 'sendMessages'));
  await transaction(house.pool, 'write', (db) => askForJob(db, 'watchFigures'));
  return stop;
}

/** Everything this house does by itself, by name. */
export function jobsOf(house: House): Readonly<Record<'housekeeping' | 'scanFiles' | 'sendCarrierRequests' | 'pollCarrier' | 'sendMessages' | 'sendWebhooks' | 'watchFigures' | 'closeYears' | 'checkFigures' | 'makeExports', Job>> {
  const carrier = openCarrier(house.config.carrier, house.now);
  const strange = unknownMeanings(carrier.plan.statuses ?? {});
  if (strange.length > 0) throw new BadSetting(`CARRIER_CONFIG: statuses name events a carrier cannot report: ${strange.join(', ')}.`);
  return {
    housekeeping: async (bench) => {
      await bench.transact(async ({ db, now }) => {
        await dropOldReplies(db, now);
        await dropSpentAccess(db, now);
        await dropSpentSignIns(db, now);
        await dropExpiredDrafts(db, now);
      });
      await closeForgotten(bench);
      await forgetFilings(bench);
      await dropCarrierExchanges(bench, carrier.plan.exchangeDays);
      await dropSettledDeliveries(bench);
      await forgetUnused(bench, house.files);
      await dropMessageEvents(bench);
      await removeExports(bench, house.files);
    },
    scanFiles: (bench) => scanFiles(bench, house.files),
    makeExports: (bench) => makeExports(bench, house.files),
    sendCarrierRequests: (bench) => sendCarrierRequests(bench, carrier),
    pollCarrier: async (bench) => {
      await pollCarrier(bench, carrier);
      await applyCarrierEvents(bench, carrier.plan);
    },
    watchFigures,
    closeYears,
    checkFigures,
    sendMessages: (bench) => watchMessages(bench, messagePlanOf(house)),
    sendWebhooks: async (bench) => {
      if (house.installation.webhookSecret !== undefined) await sendWebhooks(bench, WEBHOOK_PLAN);
    },
  };
}

/** The ways out of this installation as jobs use them. A demonstration's lead into one file of its own. */
export function messagePlanOf(house: Pick<House, 'config' | 'installation' | 'now'>): MessagePlan {
  const { mail, sms } = house.config.messaging;
  const setup = house.installation.messaging;
  const paper = join(house.config.dataDir, 'tin-bao.ndjson');
  const real = { email: mail === undefined ? undefined : () => openMail(mail), sms: sms === undefined ? undefined : () => openSms(sms, house.now) };
  const line = (channel: 'email' | 'sms') => (setup?.[channel] === 'paper' ? () => openPaper(channel, paper) : setup?.[channel] === 'real' ? real[channel] : undefined);
  return { ...MESSAGE_SIZES, lines: { email: line('email'), sms: line('sms') } };
}
