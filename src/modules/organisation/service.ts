import { signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import type { Context } from '#platform/context.ts';
import type * as contract from './contract.ts';
import * as store from './store.ts';

/** The units around the asker's, or all of them. */
export async function listUnits(ctx: Context, input: Input<typeof contract.listUnits>): Promise<Output<typeof contract.listUnits>> {
  const actor = signedIn(ctx);
  const rows = input.scope === 'all' ? await store.listAllUnits(ctx.db) : await store.listUnitsAround(ctx.db, actor.unitId);
  return { rows };
}

/** A unit with its counters, codes and succession. */
export async function getUnit(ctx: Context, input: Input<typeof contract.getUnit>): Promise<Output<typeof contract.getUnit>> {
  const unit = await store.getUnitByCode(ctx.db, input.code);
  const counters = await store.listCounters(ctx.db, unit.id);
  const codes = await store.listCodeAliases(ctx.db, unit.id);
  return { unit, counters: [...counters], codes: [...codes], successions: await store.listSuccessionsOf(ctx.db, unit.id) };
}

/** The plans of the installation, the pilot among them. */
export async function listPlans(ctx: Context): Promise<Output<typeof contract.listPlans>> {
  const rows = await store.listPlans(ctx.db);
  return { rows: rows.map((plan) => ({ ...plan, parties: [...plan.parties], fieldCodes: [...plan.fieldCodes] })) };
}
