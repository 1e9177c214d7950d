import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { handoverDeadline } from '#modules/calendar/rules/handover.ts';
import { calendarFor, settled } from '#modules/calendar/service/calendar-for.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/counter-day.ts';
import { handoverDue } from '../rules/counter.ts';
import * as store from '../store/counter-day.ts';
import { listAskedVoids } from '../store/voids.ts';

const EVENTS = 1000;
const HANDOVERS = 500;
const VOIDS = 100;

type CounterDay = Output<typeof contract.getCounterDay>;

/** The counter's day: what was done, and what must reach the departments by when (NĐ 61/2018 Đ18.2-3). */
export async function getCounterDay(ctx: Context, input: Input<typeof contract.getCounterDay>): Promise<CounterDay> {
  const actor = signedIn(ctx);
  const day = input.day ?? dayOf(ctx.now);
  const mine = input.mine === true ? actor.staffId : null;
  const events = await store.listEventsOfDay(ctx.db, actor.unitId, day, mine, EVENTS + 1);
  const waiting = await store.countWaiting(ctx.db, actor.unitId, actor.staffId);
  return {
    day,
    counts: counted(await store.countEventsOfDay(ctx.db, actor.unitId, day, mine)),
    events: events.slice(0, EVENTS),
    truncated: events.length > EVENTS,
    handovers: await waitingHandovers(ctx, actor.unitId),
    uncollected: waiting.uncollected,
    handoversToAccept: waiting.toAccept,
    coSignWaiting: waiting.coSign,
    voidsAsked: await listAskedVoids(ctx.db, actor.unitId, VOIDS),
  };
}

function counted(counts: readonly store.DayCount[]): CounterDay['counts'] {
  const of = (type: string) => counts.find((one) => one.type === type)?.count ?? 0;
  return { received: of('RECEIVE'), returned: of('RETURN'), guided: of('GUIDE'), supplements: of('SUPPLEMENT_IN') };
}

async function waitingHandovers(ctx: Context, unitId: string): Promise<CounterDay['handovers']> {
  const rows = await store.listWaitingHandover(ctx.db, unitId, HANDOVERS);
  if (rows.length === 0) return [];
  const { calendar, hours } = await calendarFor(ctx, unitId);
  const lines = rows.map((row) => ({ ...row, handoverBy: settled(handoverDeadline(calendar, hours, row.receivedAt)) }));
  const dated = lines.map((line) => ({ ...line, due: handoverDue(line.handoverBy, ctx.now) }));
  return dated.toSorted((a, b) => a.handoverBy.getTime() - b.handoverBy.getTime());
}
