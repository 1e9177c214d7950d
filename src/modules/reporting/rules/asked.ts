import { dayOf, isDay, showDay, type Day } from '#kernel/day.ts';
import { badInput, notFound, type Problem } from '#kernel/problem.ts';
import type { Unit, UnitKind } from '#modules/organisation/rules.ts';

/** What was asked: a period, what had happened by the end of a day, and what was recorded by the end of a day. */
export type AskedDays = { readonly from: Day; readonly to: Day; readonly asOf?: Day | undefined; readonly knownOn?: Day | undefined };
export type Days = { readonly from: Day; readonly to: Day; readonly asOf: Day; readonly knownOn: Day };

const EARLIEST: Day = '1900-01-01';
const ONE_STOPS: readonly UnitKind[] = ['OSS', 'CENTER', 'BRANCH'];
const ADMINISTRATIONS: readonly UnitKind[] = ['PROVINCE', 'DISTRICT', 'COMMUNE'];

/** The period asked about; both days are today unless told. */
export function daysOf(asked: AskedDays, now: Date): Days {
  const today = dayOf(now);
  return { from: asked.from, to: asked.to, asOf: asked.asOf ?? today, knownOn: asked.knownOn ?? today };
}

/** Refuses days that do not exist, a period turned round or not begun, and days still to come. */
export function daysRefused(asked: AskedDays, now: Date): Problem | undefined {
  const { from, to, asOf, knownOn } = asked;
  const [unknown] = Object.entries({ from, to, asOf, knownOn }).find(([, day]) => day !== undefined && (!isDay(day) || day < EARLIEST)) ?? [];
  if (unknown !== undefined) return badInput('reporting.dayUnknown', unknown);
  if (from > to) return badInput('input.periodReversed', 'to', { from: showDay(from), to: showDay(to) });
  const today = dayOf(now);
  const [later] = Object.entries({ asOf, knownOn }).find(([, day]) => day !== undefined && day > today) ?? [];
  if (later !== undefined) return badInput('reporting.dayInFuture', later, { today: showDay(today) });
  const until = asOf ?? today;
  return from > until ? badInput('reporting.periodNotBegun', 'from', { from: showDay(from), until: showDay(until) }) : undefined;
}

/** Whose dossiers a unit's report counts: those a one-stop received, or those that were any other unit's to solve (II.06a is the solving unit's). */
export const COUNTED_AS = ['reception', 'solver'] as const;
export type CountedAs = (typeof COUNTED_AS)[number];

export function countedAs(kind: UnitKind): CountedAs {
  return ONE_STOPS.includes(kind) ? 'reception' : 'solver';
}

/** A unit and everything below it that ever was. */
export function unitAndBelow(units: readonly Unit[], id: string): Unit[] {
  const below = new Set([id]);
  for (let before = 0; before < below.size; ) {
    before = below.size;
    for (const unit of units) if (unit.parentId !== null && below.has(unit.parentId)) below.add(unit.id);
  }
  return units.filter((unit) => below.has(unit.id));
}

/** Who asks, as far as a report's unit depends on it. `desks`: the one-stops whose postal desk her unit serves, where she manages it; `followed`: the administrations hers follows whole. */
export type Asker = { readonly unitId: string; readonly permissions: readonly string[]; readonly desks: readonly string[]; readonly followed: readonly string[] };

/**
 * The own unit is everybody's who reads reports; with `report.unit` every unit of one's administration: the province, district or commune one works in
 * or below, with all that lies under it, and those it followed whole, whose reports nobody else could open any more; a unit of the post asks about the one-stops its
 * desks stand in. Another unit does not exist for her.
 */
export function unitRefused(asker: Asker, units: readonly Unit[], id: string): Problem | undefined {
  const own = id === asker.unitId || asker.desks.includes(id);
  const hers = [administrationOf(units, asker.unitId), ...asker.followed];
  const wide = !own && asker.permissions.includes('report.unit') && hers.some((administration) => unitAndBelow(units, administration).some((unit) => unit.id === id));
  return own || wide ? undefined : notFound('organisation.unitUnknown');
}

/** The nearest province, district or commune at or above a unit; the unit itself where there is none. */
export function administrationOf(units: readonly Unit[], id: string): string {
  for (let unit = units.find((one) => one.id === id); unit !== undefined; unit = parentOf(units, unit)) {
    if (ADMINISTRATIONS.includes(unit.kind)) return unit.id;
  }
  return id;
}

function parentOf(units: readonly Unit[], { parentId }: Unit): Unit | undefined {
  return units.find((one) => one.id === parentId);
}
