import type { Output } from '#kernel/operation.ts';
import { openAtDayEnd } from '#modules/custody/service/outs.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/cash.ts';
import { blockersOf, type BlockerKind } from '../rules/day-close.ts';
import { countWaiting, listWaiting, type WaitingRow } from '../store/day-close.ts';

type Told = Output<typeof contract.getCashSession>['blockers'][number];
type Thing = Told['things'][number];

const SHOWN = 50;

/**
 * What keeps a session from closing, each kind with what it is and where to go: money nobody has settled, what its holder has scanned out and not in, and what
 * went wrong at her handovers. What is out and in only custody knows, whoever moved it.
 */
export async function listBlockers(ctx: Context, session: { readonly id: string; readonly staffId: string }): Promise<Told[]> {
  const waiting = await countWaiting(ctx.db, session.id);
  const { outs, incidents, incidentCount } = await openAtDayEnd(ctx, session.staffId);
  const blockers = blockersOf({ ...waiting, itemOut: outs.length, incidentOpen: incidentCount });
  if (blockers.length === 0) return [];
  const money = await listWaiting(ctx.db, session.id);
  const things: Record<BlockerKind, Thing[]> = {
    paymentPending: money.filter((row) => row.what === 'paymentPending').map(moneyThing),
    refundWaiting: money.filter((row) => row.what === 'refundWaiting').map(moneyThing),
    itemOut: outs.map((out) => ({ id: out.id, label: out.label, since: out.outAt, amount: null, how: out.way, place: { kind: out.subjectKind, id: out.subjectId } })),
    incidentOpen: incidents.map((one) => ({ id: one.id, label: one.label, since: one.reportedAt, amount: null, how: one.difference, place: { kind: one.subjectKind, id: one.subjectId } })),
  };
  return blockers.map(({ what, count }) => ({ what, count, things: things[what].slice(0, SHOWN) }));
}

function moneyThing({ id, label, since, amount, dossierId, subjectId }: WaitingRow): Thing {
  const place = dossierId === null ? { kind: 'shipment' as const, id: subjectId } : { kind: 'dossier' as const, id: dossierId };
  return { id, label, since, amount, how: null, place };
}
