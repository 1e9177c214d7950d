import { type Actor, signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { demand } from '#kernel/problem.ts';
import { permissionsOf } from '#modules/access/rules.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from '../contract/manifests.ts';
import { mayAct } from '../rules/manifests.ts';
import { listPostStaff, type PostStaff } from '../store/couriers.ts';
import { seenManifest } from './manifest-view.ts';

/** Who may carry the bag of a list, for who may hand it over; nobody else learns who works where. */
export async function listCouriers(ctx: Context, input: Input<typeof contract.listCouriers>): Promise<Output<typeof contract.listCouriers>> {
  const actor = signedIn(ctx);
  const row = await seenManifest(ctx, input.id);
  demand(mayAct('handOver', row, actor));
  const near = await couriersNear(ctx, row, actor);
  return { rows: near.map(({ staffId, name, unitId, unitName }) => ({ staffId, name, unit: { id: unitId, name: unitName } })) };
}

/** People of the giver's own enterprise who carry for the post today, in the units of a list and the post offices beside, above and below them; never the giver herself. */
export async function couriersNear(ctx: Context, list: { readonly fromUnitId: string; readonly toUnitId: string }, actor: Pick<Actor, 'staffId' | 'unitId'>): Promise<PostStaff[]> {
  const all = await listPostStaff(ctx.db, { ...list, staffId: actor.staffId, day: dayOf(ctx.now) });
  const carry = all.filter((one) => permissionsOf('post', one).includes('postal.carry'));
  return carry.toSorted((a, b) => Number(b.unitId === actor.unitId) - Number(a.unitId === actor.unitId));
}
