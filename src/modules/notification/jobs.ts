import { newId } from '#platform/ids.ts';
import type { Workbench } from '#platform/jobs.ts';
import type { Line } from '#platform/messaging/line.ts';
import type { Outward } from './rules/channels.ts';
import { followJournal } from './service/following.ts';
import { beginHanding, claimDue, type Claiming, type Handing, type Heard, recordHeard, settleForgotten } from './service/handing.ts';
import { dropOldEvents, listDueChannels, releaseMessages } from './store/handing.ts';

/** The ways out of this installation, how many messages are claimed at once, for how long one may take, and how many go beside each other on a channel. */
export type MessagePlan = { readonly lines: Readonly<Record<Outward, (() => Line) | undefined>>; readonly batch: number; readonly leaseMs: number; readonly abreast: number };
export const MESSAGE_SIZES = { batch: 20, leaseMs: 180_000, abreast: 3 } as const;

const BATCHES_A_RUN = 100;
/** Between two looks at the journal. */
const LOOK_MS = 1000;
/** A watch ends a little after the next one begins, so that none is missed; two beside each other do nothing twice. */
const WATCH_MS = 63_000;
const EVENT_DAYS = 7;
/** A house that closes lets a hand-over that has begun come to its end, for so long: what is cut is uncertain. */
const GRACE_MS = 5000;
const DAY_MS = 86_400_000;

/** Looks every second, for about a minute: what is told is told within seconds of its entry. */
export async function watchMessages(bench: Workbench, plan: MessagePlan): Promise<void> {
  const until = bench.now().getTime() + WATCH_MS;
  while (!bench.stop.aborted && bench.now().getTime() < until) {
    await sendMessages(bench, plan);
    await bench.rest(LOOK_MS);
  }
}

/** Follows the journal, settles what a dead process left, then says what is due; the channels beside each other, so that one that is slow or down holds up no other. */
export async function sendMessages(bench: Workbench, plan: MessagePlan): Promise<void> {
  for (let more = true; more && !bench.stop.aborted; ) more = await bench.transact((ctx) => followJournal(ctx, bench.fault));
  await bench.transact(settleForgotten);
  const due = await bench.transact(({ db, now }) => listDueChannels(db, now));
  await Promise.all(due.flatMap((channel) => Array.from({ length: plan.abreast }, () => serve(bench, plan, channel))));
}

/** Lets go of providers' events that could not be believed again anyway. */
export async function dropMessageEvents(bench: Workbench): Promise<void> {
  await bench.transact(({ db, now }) => dropOldEvents(db, new Date(now.getTime() - EVENT_DAYS * DAY_MS)));
}

/** A fault of ours is told to the operator and keeps no other message waiting. */
async function serve(bench: Workbench, plan: MessagePlan, channel: Outward): Promise<void> {
  const line = plan.lines[channel]?.();
  if (line === undefined) return;
  try {
    for (let batch = 0; batch < BATCHES_A_RUN && !bench.stop.aborted; batch += 1) {
      if (!(await sendBatch(bench, plan, channel, line))) return;
    }
  } catch (thrown) {
    bench.fault(thrown);
  } finally {
    line.close();
  }
}

/** True when there may be more to say and somebody takes it. What one message came to and the beginning of the next are entered together. */
async function sendBatch(bench: Workbench, plan: MessagePlan, channel: Outward, line: Line): Promise<boolean> {
  const claiming: Claiming = { claimId: newId(), channel, most: plan.batch, leaseMs: plan.leaseMs };
  const ids = await bench.transact((ctx) => claimDue(ctx, claiming));
  const waiting = ids.values();
  let said: Said | undefined;
  try {
    for (let step = await enter(bench, claiming, said, waiting); step.handing !== undefined; step = await enter(bench, claiming, said, waiting)) {
      const { id, to, subject, text, language } = step.handing;
      said = { handing: step.handing, heard: await line.hand({ id, to, subject, text, language }, someTimeAfter(bench.stop)) };
    }
  } finally {
    await bench.transact(({ db }) => releaseMessages(db, claiming.claimId));
  }
  return ids.length === plan.batch && !bench.stop.aborted && said?.heard.outcome !== 'unreached';
}

type Said = { readonly handing: Handing; readonly heard: Heard };

/** Enters what was heard, and begins the next message unless the channel is down or the house closes. */
function enter(bench: Workbench, claiming: Claiming, said: Said | undefined, waiting: Iterator<string>): Promise<{ readonly handing: Handing | undefined }> {
  return bench.transact(async (ctx) => {
    const up = said === undefined || (await recordHeard(ctx, said.handing, said.heard, bench.chance()));
    let handing: Handing | undefined;
    for (let next = up && !bench.stop.aborted ? waiting.next() : undefined; next?.done === false && handing === undefined; next = handing === undefined ? waiting.next() : undefined) handing = await beginHanding(ctx, next.value, claiming, bench.fault);
    return { handing };
  });
}

function someTimeAfter(stop: AbortSignal): AbortSignal {
  const cut = new AbortController();
  const begin = () => setTimeout(() => cut.abort(), GRACE_MS).unref();
  if (stop.aborted) begin();
  else stop.addEventListener('abort', begin, { once: true });
  return cut.signal;
}
