import { signedIn } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import { demand, notFound, required } from '#kernel/problem.ts';
import type { Unit } from '#modules/organisation/rules.ts';
import { desksManaged } from '#modules/organisation/service.ts';
import { listAllUnits } from '#modules/organisation/store.ts';
import type { Context } from '#platform/context.ts';
import { administrationOf, countedAs, daysOf, daysRefused, unitAndBelow, unitRefused, type AskedDays, type CountedAs, type Days } from '../rules/asked.ts';
import { followedBy } from '../rules/succession.ts';
import { listSuccessions } from '../store/official.ts';
import { countBehind, findLastCheck } from '../store/follower.ts';
import { hasSynthetic } from '../store/synthetic.ts';

const BEHIND_UP_TO = 10_000;

/** A report's question, refused or understood: its unit with all below it, whose dossiers it counts, its days, and what every report says of itself. */
export type Asked = Days & {
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly unitIds: readonly string[];
  readonly as: CountedAs;
  readonly heading: HeadingOf;
};

export type HeadingOf = Days & {
  readonly unit: Pick<Unit, 'id' | 'code' | 'name' | 'kind'>;
  readonly complete: boolean;
  readonly followed: { readonly upTo: Date; readonly behind: number; readonly checkedAt: Date | null; readonly differing: number };
  readonly synthetic: boolean;
};

/** Reads a report's question: refuses days that cannot be and a unit that is not hers to ask about. */
export async function askedOf(ctx: Context, asked: AskedDays & { readonly unit: string }): Promise<Asked> {
  demand(daysRefused(asked, ctx.now));
  const { unit, all } = await unitOf(ctx, asked.unit);
  const units = unitAndBelow(all, unit.id);
  const unitIds = units.map(({ id }) => id);
  const days = daysOf(asked, ctx.now);
  return { ...days, unit, units, unitIds, as: countedAs(unit.kind), heading: await headingOf(ctx, unit, days, unitIds) };
}

/** A unit the asker may have reports of, with all units; `missing`: what is said where there is none for her. */
export async function unitOf(ctx: Context, code: string, missing = notFound('organisation.unitUnknown', { code })): Promise<{ unit: Unit; all: Unit[] }> {
  const actor = signedIn(ctx);
  const all = await listAllUnits(ctx.db);
  const unit = required(all.find((one) => one.code === code), missing);
  const desks = await desksManaged(ctx);
  const asker = { unitId: actor.unitId, permissions: actor.permissions, desks, followed: [] };
  if (unitRefused(asker, all, unit.id)) demand(unitRefused({ ...asker, followed: await followedOf(ctx, all, actor.unitId) }, all, unit.id) && missing);
  return { unit, all };
}

/** The administrations the asker's own one follows whole today. */
async function followedOf(ctx: Context, all: readonly Unit[], unitId: string): Promise<string[]> {
  const today = dayOf(ctx.now);
  const known = (await listSuccessions(ctx.db)).filter(({ effectiveOn }) => effectiveOn <= today);
  return followedBy(all, known, administrationOf(all, unitId));
}

/** What every report says of itself: its unit and days, up to when the journal is in its figures, whether the last check found them right, and whether simulated dossiers are among them. */
async function headingOf(ctx: Context, { id, code, name, kind }: Unit, days: Days, unitIds: readonly string[]): Promise<HeadingOf> {
  const { behind, since } = await countBehind(ctx.db, BEHIND_UP_TO);
  const checked = await findLastCheck(ctx.db);
  const synthetic = await hasSynthetic(ctx.db, unitIds, null, days.to);
  const followed = { upTo: since ?? ctx.now, behind, checkedAt: checked?.checkedAt ?? null, differing: checked?.differing ?? 0 };
  return { unit: { id, code, name, kind }, ...days, complete: days.to <= days.asOf && days.to < dayOf(ctx.now), followed, synthetic };
}
