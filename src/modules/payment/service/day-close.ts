import { countOpenIncidents } from '#modules/custody/store/incidents.ts';
import type { Context } from '#platform/context.ts';
import { blockersOf, type Blocker } from '../rules/day-close.ts';
import { countWaiting } from '../store/day-close.ts';

/** What keeps a session from closing, as far as this room and the rooms before it know; what the post must still scan is told by the post. */
export async function listBlockers(ctx: Context, session: { readonly id: string; readonly staffId: string }): Promise<Blocker[]> {
  const waiting = await countWaiting(ctx.db, session.id);
  const incidentOpen = await countOpenIncidents(ctx.db, { staffId: session.staffId, subjectKinds: ['handover', 'manifest', 'shipment'] });
  return blockersOf({ ...waiting, incidentOpen });
}
