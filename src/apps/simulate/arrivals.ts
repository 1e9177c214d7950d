import { daysBetween, weekdayOf, type Day } from '#kernel/day.ts';
import { chanceOf } from './chance.ts';
import { A_WORKING_DAY, HABIT, HOURS, WEEKDAY_SHARE } from './rates.ts';

export type ArrivalKind = keyof typeof A_WORKING_DAY;
/** Somebody comes, or something, at a minute of the day. */
export type Arrival = { readonly minute: number; readonly kind: ArrivalKind };

/** A simulated period, as it was asked for. */
export type Asked = { readonly plan: string; readonly from: Day; readonly to: Day; readonly seed: number; readonly scale: number };

/** Who and what comes on a working day of a period, in the order of the day; the same for the same seed. */
export function arrivalsOf(asked: Asked, day: Day): Arrival[] {
  const chance = chanceOf(asked.seed, `arrivals ${day}`);
  const busy = asked.scale * (WEEKDAY_SHARE[weekdayOf(day)] ?? 1);
  const kinds = Object.entries(A_WORKING_DAY).flatMap(([kind, average]) => (isKind(kind) ? [{ kind, expected: average * busy * habitOf(asked, day, kind) }] : []));
  const arrivals = kinds.flatMap(({ kind, expected }) => Array.from({ length: chance.count(expected) }, (): Arrival => ({ kind, minute: chance.weighted(HOURS.map((hour) => [hour[0], hour[1]])) + chance.below(30) })));
  return arrivals.toSorted((one, other) => one.minute - other.minute);
}

/** What is online or by post grows evenly from the first day of the period to its last; the rest stays. */
function habitOf({ from, to }: Asked, day: Day, kind: ArrivalKind): number {
  if (kind === 'counter' || kind === 'guidance') return 1;
  const length = daysBetween(from, to);
  const passed = length === 0 ? 0.5 : daysBetween(from, day) / length;
  return HABIT.from + (HABIT.to - HABIT.from) * passed;
}

function isKind(kind: string): kind is ArrivalKind {
  return kind in A_WORKING_DAY;
}
