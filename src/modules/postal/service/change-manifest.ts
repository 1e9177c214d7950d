import { type Actor, signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import { demand, notFound, problem, refuse, type Facts } from '#kernel/problem.ts';
import { mayLook, type Out } from '#modules/custody/rules.ts';
import { keepOut } from '#modules/custody/service/outs.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { mayAct, type Listing, type ManifestAct } from '../rules/manifests.ts';
import { bagOut } from '../rules/outs.ts';
import { findCourierUnit, lockManifest, updateManifest, type ManifestRow } from '../store/manifests.ts';
import { lookedAfter } from './seen-shipment.ts';

/** A manifest whose row is taken, and the person the rule has let through. */
export type HeldManifest = { readonly row: ManifestRow; readonly actor: Actor };

/** Takes the row of a manifest for one act and asks the rule: seen by the asker, unchanged since she looked, and hers to do. */
export async function lockManifestFor(ctx: Context, asked: { id: string; expectedVersion?: number }, act: ManifestAct): Promise<HeldManifest> {
  const actor = signedIn(ctx);
  const row = await lockManifest(ctx.db, asked.id, await lookedAfter(ctx));
  if (row === undefined || !mayLook(actor, { inReach: row.inReach, people: peopleOf(row) })) refuse(notFound('postal.manifestUnknown'));
  demand(mayAct(act, row, actor));
  if (asked.expectedVersion !== undefined && asked.expectedVersion !== row.version) refuse(problem('postal.manifestStale', { version: row.version }));
  return { row, actor };
}

/** Writes a manifest whose row is taken and notes the entry. */
export async function changeManifest(ctx: Context, row: ManifestRow, done: { changes: Partial<ManifestRow>; kind: string; facts?: Facts }): Promise<void> {
  const next = { ...row, ...done.changes };
  await updateManifest(ctx.db, next);
  if (bagOut(row) !== undefined || bagOut(next) !== undefined) await keepOut(ctx, { kind: 'manifest', id: row.id }, { label: row.number, out: await outOf(ctx, next) });
  await noteManifest(ctx, row, done.kind, done.facts ?? {});
}

/** Notes what happened to a manifest, under the unit of who did it. */
export async function noteManifest(ctx: Context, row: Pick<ManifestRow, 'id' | 'number' | 'kind'>, kind: string, facts: Facts): Promise<void> {
  await note(ctx, { kind, subject: { kind: 'manifest', id: row.id }, channel: 'post', facts: { number: row.number, manifestKind: row.kind, ...facts } });
}

/** With whom the bag is out, at the unit where that person works. */
async function outOf(ctx: Context, row: ManifestRow): Promise<Out | undefined> {
  const out = bagOut(row);
  return out && { ...out, unitId: out.way === 'sealed' ? row.fromUnitId : ((await findCourierUnit(ctx.db, out.staffId, dayOf(ctx.now))) ?? row.fromUnitId) };
}

/** Whose handover a manifest is: who made the list, who gave it away, who carries it. */
export function peopleOf(row: Pick<Listing, 'openedBy' | 'handedBy' | 'holderStaffId'>): string[] {
  return [...new Set([row.openedBy, row.handedBy, row.holderStaffId].filter((id) => id !== null))];
}
