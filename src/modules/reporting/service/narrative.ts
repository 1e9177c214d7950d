import { signedIn } from '#kernel/actor.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { placeOf, toPage } from '#kernel/page.ts';
import { demand, notFound, required } from '#kernel/problem.ts';
import { storable } from '#kernel/text.ts';
import { note } from '#modules/journal/service.ts';
import type { Unit } from '#modules/organisation/rules.ts';
import { getUnit, listPlans, type Plan } from '#modules/organisation/store.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type * as contract from '../contract/narrative.ts';
import { narrativeRefused } from '../rules/narrative.ts';
import { getVersion, insertVersion, listVersions, lockNewest, type Version } from '../store/narrative.ts';
import { unitOf } from './asked.ts';

/** Writes a version of a paragraph, over the version its writer saw. */
export async function saveNarrative(ctx: Context, input: Input<typeof contract.saveNarrative>): Promise<Output<typeof contract.saveNarrative>> {
  const actor = signedIn(ctx);
  const { plan } = await planOf(ctx, input.plan);
  const newest = await lockNewest(ctx.db, plan.id, input.part);
  demand(narrativeRefused(input.text, input.baseVersion, newest));
  const [id, version] = [newId(), input.baseVersion + 1];
  await insertVersion(ctx.db, { id, planId: plan.id, part: input.part, version, text: storable(input.text), writtenBy: actor.staffId, role: actor.role, employer: actor.employer, unitId: actor.unitId, writtenAt: ctx.now });
  await note(ctx, { kind: 'reporting.narrativeSaved', subject: { kind: 'narrative', id }, facts: { plan: plan.code, part: input.part, version } });
  return presentVersion(await getVersion(ctx.db, id));
}

/** The versions of the paragraphs of a plan. */
export async function listNarratives(ctx: Context, input: Input<typeof contract.listNarratives>): Promise<Output<typeof contract.listNarratives>> {
  const { plan } = await planOf(ctx, input.plan);
  const limit = input.limit ?? 50;
  const rows = await listVersions(ctx.db, plan.id, input.part ?? null, placeOf(input.after), limit + 1);
  const page = toPage(rows, limit, (row) => [row.writtenAt.toISOString(), row.id]);
  return { rows: page.rows.map(presentVersion), next: page.next };
}

/** A plan whose unit's reports the asker may read, with that unit. */
export async function planOf(ctx: Context, code: string): Promise<{ plan: Plan; unit: Unit }> {
  const plan = required((await listPlans(ctx.db)).find((one) => one.code === code), notFound('reporting.planUnknown', { plan: code }));
  const { code: unitCode } = await getUnit(ctx.db, plan.unitId);
  const { unit } = await unitOf(ctx, unitCode);
  return { plan, unit };
}

/** A version without its id. */
export function presentVersion({ part, version, text, writtenBy, role, employer, unitName, writtenAt }: Version): Output<typeof contract.saveNarrative> {
  return { part, version, text, writtenBy, role, employer, unitName, writtenAt };
}
