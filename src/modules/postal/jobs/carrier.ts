import { Refusal } from '#kernel/problem.ts';
import type { Carrier } from '#platform/carrier/adapter.ts';
import { newId } from '#platform/ids.ts';
import type { Workbench } from '#platform/jobs.ts';
import { goesOn, markAfter, type ReadingPlan, tellsOfCarrier } from '../rules/carrier.ts';
import { applyCarrierEvent, putOff } from '../service/apply-carrier-event.ts';
import { beginReading, endReading, keepPage } from '../service/carrier-feed.ts';
import { beginSaying, claimDue, recordHeard, releaseClaim, type Saying } from '../service/carrier-sending.ts';
import { type CarrierEventRow, lockNextEvent } from '../store/carrier-events.ts';
import { dropOldExchanges } from '../store/carrier-requests.ts';

/** After so many failures in a row that tell of the carrier, the rest waits for the next run. */
const ENOUGH_FAILURES = 3;
const BATCHES_A_RUN = 50;
const EVENTS_A_RUN = 5000;
const DROPPED_AT_ONCE = 5000;
const DAY_MS = 86_400_000;

/** Says what is due: claimed in batches, said outside every transaction, recorded in another. At the post's own desk there is nothing to say. */
export async function sendCarrierRequests(bench: Workbench, carrier: Carrier): Promise<void> {
  if (carrier.plan.batch === 0) return;
  for (let batch = 0; batch < BATCHES_A_RUN && !bench.stop.aborted; batch += 1) {
    if (!(await sendBatch(bench, carrier))) return;
  }
}

/** Reads the feed from where it stood: each page is kept before the next is asked for, and the reading ends for certain. */
export async function pollCarrier(bench: Workbench, carrier: Carrier): Promise<void> {
  if (carrier.kind === 'desk') return;
  const claimId = newId();
  const from = await bench.transact((ctx) => beginReading(ctx, claimId, carrier.plan));
  if (from === undefined) return;
  let whole = false;
  try {
    whole = await readOn(bench, carrier, claimId, from);
  } finally {
    await bench.transact((ctx) => endReading(ctx, claimId, whole));
  }
}

/** Applies what was read, each document in a transaction of its own: one that cannot be applied waits and holds up no other. */
export async function applyCarrierEvents(bench: Workbench, plan: ReadingPlan): Promise<void> {
  for (let count = 0; count < EVENTS_A_RUN && !bench.stop.aborted; count += 1) {
    if (!(await applyNext(bench, plan))) return;
  }
}

/** Lets exchanges go that are older than so many days, a part at a time. */
export async function dropCarrierExchanges(bench: Workbench, days: number): Promise<void> {
  const before = new Date(bench.now().getTime() - days * DAY_MS);
  for (let gone = DROPPED_AT_ONCE; gone === DROPPED_AT_ONCE && !bench.stop.aborted; ) gone = await bench.transact(({ db }) => dropOldExchanges(db, before, DROPPED_AT_ONCE));
}

/** True when there may be more to say and somebody hears it. */
async function sendBatch(bench: Workbench, carrier: Carrier): Promise<boolean> {
  const claimId = newId();
  const ids = await bench.transact((ctx) => claimDue(ctx, claimId, carrier.plan));
  let failures = 0;
  try {
    for (const id of ids) {
      if (bench.stop.aborted || failures >= ENOUGH_FAILURES) return false;
      failures = (await sendOne(bench, carrier, { id, claimId })) ? 0 : failures + 1;
    }
  } finally {
    await bench.transact((ctx) => releaseClaim(ctx, claimId));
  }
  return ids.length === carrier.plan.batch;
}

/** False when the carrier was not there. */
async function sendOne(bench: Workbench, carrier: Carrier, claimed: { id: string; claimId: string }): Promise<boolean> {
  const saying = await bench.transact((ctx) => beginSaying(ctx, claimed, carrier.plan));
  if (saying === undefined) return true;
  const heard = await say(carrier, saying, bench.stop);
  await bench.transact((ctx) => recordHeard(ctx, saying, heard, carrier.plan, bench.chance()));
  return !tellsOfCarrier(heard.said);
}

function say(carrier: Carrier, saying: Saying, stop: AbortSignal) {
  const call = { key: saying.key, stop };
  if (saying.label === null) return carrier.cancel(saying.orderNo, call);
  return saying.kind === 'price' ? carrier.price(saying.label, call) : carrier.order(saying.label, call);
}

/** True when the carrier answered to the end of the feed, or of what is read in one run. */
async function readOn(bench: Workbench, carrier: Carrier, claimId: string, from: string): Promise<boolean> {
  let mark = from;
  for (let pages = 1; ; pages += 1) {
    const { page, exchanges } = await carrier.track(mark, bench.stop);
    const [next, failed] = [markAfter(page, mark), page.failure !== undefined];
    await bench.transact((ctx) => keepPage(ctx, claimId, { documents: page.documents, mark: next, exchanges }, carrier.plan));
    if (bench.stop.aborted || !goesOn({ ...page, failed }, mark, pages, carrier.plan.maxPages)) return !failed;
    mark = next;
  }
}

/** False when nothing is left to apply. */
async function applyNext(bench: Workbench, plan: ReadingPlan): Promise<boolean> {
  const taken: CarrierEventRow[] = [];
  try {
    await bench.transact(async (ctx) => {
      const event = await lockNextEvent(ctx.db, ctx.now);
      if (event === undefined) return;
      taken.push(event);
      await applyCarrierEvent(ctx, event, plan);
    });
  } catch (thrown) {
    const event = taken.at(-1);
    if (event === undefined) throw thrown;
    if (!(thrown instanceof Refusal)) bench.fault(thrown);
    await bench.transact((ctx) => putOff(ctx, event, thrown instanceof Refusal ? thrown.problem.code : 'house.fault'));
  }
  return taken.length > 0;
}
