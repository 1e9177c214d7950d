import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { calendarFor, settled } from '#modules/calendar/service/calendar-for.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/lists.ts';
import { nextStep } from '../rules/invitations.ts';
import type { Outage } from '../rules/transit.ts';
import { listUnreceived } from '../store/delivery.ts';
import { outagesOf } from './outages.ts';
import { lookedAfter } from './seen-shipment.ts';

/** Whom to invite, and what goes back to the agency: results nobody has received, with the day of the next step (TT 17/2017/TT-BTTTT Đ5.2). */
export async function listInvitationsDue(ctx: Context, input: Input<typeof contract.listInvitationsDue>): Promise<Output<typeof contract.listInvitationsDue>> {
  const limit = input.limit ?? 50;
  const { rows, next } = toPage(await listUnreceived(ctx.db, await lookedAfter(ctx), placeOf(input.after), limit + 1), limit, (row) => [row.waitsSince.toISOString(), row.shipmentId]);
  const out = new Map<string, readonly Outage[]>();
  for (const unitId of new Set(rows.map((row) => row.unitId))) out.set(unitId, await outagesOf(ctx, unitId));
  const { calendar } = await calendarFor(ctx);
  const today = dayOf(ctx.now);
  const told = rows.map(({ unitId, invited, ...row }) => {
    const times = invited.map((at) => new Date(at));
    const step = settled(nextStep(calendar, { invitedOn: times.map(dayOf), outages: out.get(unitId) ?? [], today }, dayOf(row.waitsSince)));
    return { ...row, invitations: times.length, lastInvitedAt: times.at(-1) ?? null, ...step, due: step.from <= today };
  });
  return { rows: told, next };
}
