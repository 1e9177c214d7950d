import type { Day } from '#kernel/day.ts';
import type { Contribution } from './contribution.ts';
import type { Entry } from './entry.ts';
import type { TimetableOf } from './index766.ts';
import { trajectoryOf } from './trajectory.ts';

/** A difference to the figures: what became so on `since` and was known from `known`. */
export type Step = Contribution & { readonly since: Day; readonly known: Day };

/**
 * The steps a group of entries comes to: the differences of its trajectories over the days things happened and the days they were recorded, so that the steps with
 * `since` up to one day and `known` up to another add up to the trajectory of just the entries that had happened by the one and were recorded by the other.
 */
export function stepsOf(entries: readonly Entry[], timetableOf: TimetableOf): Step[] {
  const sinces = daysOf(entries, ({ day }) => day);
  const knowns = daysOf(entries, ({ known }) => known);
  const [firstKnown, firstHappened] = [firstOf(entries, ({ day }) => day, ({ known }) => known), firstOf(entries, ({ known }) => known, ({ day }) => day)];
  const seen = new Map<string, readonly Contribution[]>();
  const at = (since: Day | undefined, known: Day | undefined) => (since === undefined || known === undefined ? [] : trajectoryAt(entries, since, known, { timetableOf, seen }));
  return sinces.flatMap((since, i) =>
    knowns.flatMap((known, j) => {
      // Where nothing of this day was known yet, or nothing recorded on that day had happened, both differences are of the same entries: of what is entered at once only each day itself is left.
      if (isBefore(known, firstKnown.get(since)) || isBefore(since, firstHappened.get(known))) return [];
      const [before, earlier] = [sinces[i - 1], knowns[j - 1]];
      const net = sumOf([[at(since, known), 1], [at(before, known), -1], [at(since, earlier), -1], [at(before, earlier), 1]]);
      return net.map((one) => ({ ...one, since, known }));
    }),
  );
}

/** What has to be added to the steps there are so that they come to those there should be. */
export function missingSteps(wanted: readonly Step[], there: readonly Step[]): Step[] {
  return netOf([...wanted, ...there.map((step) => ({ ...step, n: -step.n }))], (step) => `${nameOf(step)} ${step.since} ${step.known}`);
}

/** The trajectory of the entries known; where the same ones are known, it is made once. */
function trajectoryAt(entries: readonly Entry[], since: Day, known: Day, { timetableOf, seen }: { readonly timetableOf: TimetableOf; readonly seen: Map<string, readonly Contribution[]> }): readonly Contribution[] {
  const inside = entries.map((entry) => entry.day <= since && entry.known <= known);
  const name = inside.map((one) => (one ? '1' : '0')).join('');
  const made = seen.get(name) ?? trajectoryOf(entries.filter((_, place) => inside[place]), timetableOf);
  seen.set(name, made);
  return made;
}

function sumOf(parts: readonly (readonly [readonly Contribution[], number])[]): Contribution[] {
  return netOf(parts.flatMap(([counts, sign]) => counts.map((count) => ({ ...count, n: count.n * sign }))), nameOf);
}

function netOf<T extends Contribution>(counts: readonly T[], name: (count: T) => string): T[] {
  const net = new Map<string, T>();
  for (const count of counts) {
    const before = net.get(name(count));
    net.set(name(count), before === undefined ? count : { ...before, n: before.n + count.n });
  }
  return [...net.values()].filter(({ n }) => n !== 0);
}

function nameOf({ key, unitId, solverId, procedureCode, fieldCode, slice, measure, day, prev }: Contribution): string {
  return [key, unitId, solverId, procedureCode, fieldCode, slice, measure, day, prev].join('|');
}

/** Of the entries of each day, the first of another of their days. */
function firstOf(entries: readonly Entry[], by: (entry: Entry) => Day, of: (entry: Entry) => Day): ReadonlyMap<Day, Day> {
  const first = new Map<Day, Day>();
  for (const entry of entries) if (!isBefore(first.get(by(entry)) ?? of(entry), of(entry))) first.set(by(entry), of(entry));
  return first;
}

function isBefore(day: Day, other: Day | undefined): boolean {
  return other !== undefined && day < other;
}

function daysOf(entries: readonly Entry[], of: (entry: Entry) => Day): Day[] {
  return [...new Set(entries.map(of))].sort();
}
