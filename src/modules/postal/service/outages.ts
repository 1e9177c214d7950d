import { signedIn } from '#kernel/actor.ts';
import { dayOf, type Day } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand, notFound, problem, refuse, required } from '#kernel/problem.ts';
import { calendarFor, settled } from '#modules/calendar/service/calendar-for.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/overview.ts';
import { daysOut, outageEndProblem, outageInFuture } from '../rules/outages.ts';
import { type Outage, transitDue } from '../rules/transit.ts';
import { isLookedAfter } from '../store/labels.ts';
import * as store from '../store/outages.ts';
import { lookedAfter } from './seen-shipment.ts';

/** Says that a unit of the post cannot work from now or since then; its expiries stand still until it is closed. */
export async function openOutage(ctx: Context, input: Input<typeof contract.openOutage>): Promise<Output<typeof contract.openOutage>> {
  const actor = signedIn(ctx);
  const unitId = input.unitId ?? actor.unitId;
  const hers = await lookedAfter(ctx);
  if (!(await isLookedAfter(ctx.db, hers, unitId))) refuse(notFound('postal.unitUnknown'));
  const fromAt = input.fromAt === undefined ? ctx.now : new Date(input.fromAt);
  demand(outageInFuture(fromAt, ctx.now));
  const id = newId();
  if (!(await store.insertOutage(ctx.db, { id, unitId, fromAt, reason: input.reason, by: actor.staffId }))) refuse(problem('postal.outageOpen'));
  await note(ctx, { kind: 'postal.outageOpened', unitId, subject: { kind: 'postalOutage', id }, facts: { from: fromAt.toISOString() } });
  return required(await store.lockOutage(ctx.db, id, hers), notFound('postal.outageUnknown'));
}

/** The unit works again: the days it lost are added to what its open shipments were promised. */
export async function closeOutage(ctx: Context, input: Input<typeof contract.closeOutage>): Promise<Output<typeof contract.closeOutage>> {
  const actor = signedIn(ctx);
  const outage = required(await store.lockOutage(ctx.db, input.id, await lookedAfter(ctx)), notFound('postal.outageUnknown'));
  const toAt = input.toAt === undefined ? ctx.now : new Date(input.toAt);
  demand(outageEndProblem(outage, toAt, ctx.now));
  await store.endOutage(ctx.db, outage.id, toAt, actor.staffId);
  const moved = await moveDays(ctx, outage.unitId, { fromAt: outage.fromAt, toAt });
  await note(ctx, { kind: 'postal.outageClosed', unitId: outage.unitId, subject: { kind: 'postalOutage', id: outage.id }, facts: { to: toAt.toISOString(), moved } });
  return { ...outage, toAt, closedBy: actor.name, moved };
}

/** Outages of the asker's unit and those below it, the newest first. */
export async function listOutages(ctx: Context, _input: Input<typeof contract.listOutages>): Promise<Output<typeof contract.listOutages>> {
  return { rows: await store.listOutageRows(ctx.db, await lookedAfter(ctx), false), units: await unitsManaged(ctx) };
}

/** The units and postal desks the asker manages for the post; none without the right. */
export async function unitsManaged(ctx: Context): Promise<{ id: string; name: string }[]> {
  return signedIn(ctx).permissions.includes('postal.manage') ? store.listUnitsLookedAfter(ctx.db, await lookedAfter(ctx), dayOf(ctx.now)) : [];
}

/** The days on which a unit of the post, or one it stands below, could not work. */
export async function outagesOf(ctx: Context, unitId: string): Promise<Outage[]> {
  return daysOut(await store.listOutageTimes(ctx.db, unitId));
}

/** Since which day an outage that lasts holds the clocks of a unit; null when it works. */
export async function outSince(ctx: Context, unitId: string): Promise<Day | null> {
  const lasting = (await outagesOf(ctx, unitId)).filter(({ toDay }) => toDay === null);
  return lasting.map(({ fromDay }) => fromDay).toSorted()[0] ?? null;
}

async function moveDays(ctx: Context, unitId: string, lasted: { fromAt: Date; toAt: Date }): Promise<number> {
  const promises = await store.lockPromises(ctx.db, unitId, lasted);
  const { calendar } = await calendarFor(ctx);
  const out = new Map<string, Outage[]>();
  for (const id of new Set(promises.map((one) => one.unitId))) out.set(id, await outagesOf(ctx, id));
  const moved = promises.flatMap((one) => {
    const { dueDay } = settled(transitDue(calendar, { from: one.jDay, days: one.transitDays, outages: out.get(one.unitId) ?? [], today: dayOf(ctx.now) }));
    return dueDay > one.promisedDay ? [{ id: one.id, promisedDay: dueDay }] : [];
  });
  if (moved.length > 0) await store.movePromises(ctx.db, moved);
  return moved.length;
}
