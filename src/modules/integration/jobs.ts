import { newId } from '#platform/ids.ts';
import type { Workbench } from '#platform/jobs.ts';
import { callWebhook } from '#platform/webhook.ts';
import { DELIVERY_DAYS } from './rules.ts';
import { beginSaying, claimDue, type Claiming, followJournal, recordHeard } from './service/sending.ts';
import { dropOldDeliveries, releaseDeliveries } from './store/deliveries.ts';
import { listActiveIds } from './store/subscriptions.ts';

/** How deliveries are sent: how long an answer is waited for, how many at once. */
export type WebhookPlan = { readonly timeoutMs: number; readonly batch: number };
export const WEBHOOK_PLAN: WebhookPlan = { timeoutMs: 10_000, batch: 20 };

/** So many receivers are told beside each other: a slow one holds up no other for long. */
const ABREAST = 4;
/** After so many failures in a row the rest of a receiver waits for the next run. */
const ENOUGH_FAILURES = 3;
const BATCHES_A_RUN = 50;
const DROPPED_AT_ONCE = 5000;
const DAY_MS = 86_400_000;

/** Follows the journal for every subscription, then says what is due; several receivers beside each other, each in its own order. */
export async function sendWebhooks(bench: Workbench, plan: WebhookPlan): Promise<void> {
  const ids = await bench.transact(({ db }) => listActiveIds(db));
  const waiting = ids.values();
  const lane = async () => {
    for (const id of waiting) {
      if (bench.stop.aborted) return;
      await serve(bench, plan, id);
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, lane));
}

/** Lets go of settled deliveries that no replay reaches any more, a part at a time. */
export async function dropSettledDeliveries(bench: Workbench): Promise<void> {
  const before = new Date(bench.now().getTime() - DELIVERY_DAYS * DAY_MS);
  for (let gone = DROPPED_AT_ONCE; gone === DROPPED_AT_ONCE && !bench.stop.aborted; ) gone = await bench.transact(({ db }) => dropOldDeliveries(db, before, DROPPED_AT_ONCE));
}

/** A fault of ours with one receiver is told to the operator and keeps no other waiting. */
async function serve(bench: Workbench, plan: WebhookPlan, subscriptionId: string): Promise<void> {
  try {
    for (let more = true; more && !bench.stop.aborted; ) more = await bench.transact((ctx) => followJournal(ctx, subscriptionId));
    for (let batch = 0; batch < BATCHES_A_RUN && !bench.stop.aborted; batch += 1) {
      if (!(await sendBatch(bench, plan, subscriptionId))) return;
    }
  } catch (thrown) {
    bench.fault(thrown);
  }
}

/** True when there may be more to say and somebody hears it. */
async function sendBatch(bench: Workbench, plan: WebhookPlan, subscriptionId: string): Promise<boolean> {
  const claiming: Claiming = { claimId: newId(), subscriptionId, most: plan.batch, leaseMs: plan.timeoutMs * 6 };
  const ids = await bench.transact((ctx) => claimDue(ctx, claiming));
  let failures = 0;
  try {
    for (const id of ids) {
      if (bench.stop.aborted || failures >= ENOUGH_FAILURES) return false;
      failures = (await sendOne(bench, plan, claiming, id)) ? 0 : failures + 1;
    }
  } finally {
    await bench.transact(({ db }) => releaseDeliveries(db, claiming.claimId));
  }
  return ids.length === plan.batch;
}

/** False when it did not arrive. */
async function sendOne(bench: Workbench, plan: WebhookPlan, claiming: Claiming, id: string): Promise<boolean> {
  const begun = await bench.transact(async (ctx) => {
    const saying = await beginSaying(ctx, id, claiming);
    return saying === undefined ? undefined : { saying, loopback: ctx.installation.demo };
  });
  if (begun === undefined) return true;
  const { url, headers, body } = begun.saying;
  const heard = await callWebhook({ url, headers, body, timeoutMs: plan.timeoutMs, loopback: begun.loopback, stop: bench.stop });
  return bench.transact((ctx) => recordHeard(ctx, begun.saying, heard, bench.chance()));
}
