import { plusDays, type Day } from '#kernel/day.ts';
import { dueIn, statusIn, type Entry } from './entry.ts';

/** Where an overdue dossier lay on the evening of the day it was promised for. */
export const PLACES = ['oneStop', 'department', 'citizen', 'obligation', 'withdrawal', 'unknown'] as const;
export type Place = (typeof PLACES)[number];

/** What is recorded of how it came to be overdue: one place, and facts that may stand together. */
export type Cause = { readonly place: Place; readonly supplemented: boolean; readonly consulted: boolean; readonly assignedLate: boolean };

const BY_STATUS: Readonly<Record<number, Place>> = { 2: 'oneStop', 4: 'department', 5: 'citizen', 6: 'obligation', 7: 'withdrawal' };

/**
 * What the entries of one dossier, in the order they happened, tell of why it became overdue by its last promised day up to `until`: whose it was when that day ended,
 * whether papers had been asked for, other agencies consulted, and nobody named to examine it before that day. Whose fault it was nobody records.
 */
export function causeOf(entries: readonly Entry[], until: Day): Cause {
  const due = overduePromise(entries, until);
  if (due === undefined) return { place: 'unknown', supplemented: false, consulted: false, assignedLate: false };
  const before = entries.filter((entry) => entry.day <= due);
  const last = before.findLast((entry) => statusIn(entry) !== undefined);
  const has = (kind: string) => before.some((entry) => entry.kind === kind);
  return {
    place: BY_STATUS[last === undefined ? 0 : (statusIn(last) ?? 0)] ?? 'unknown',
    supplemented: has('dossier.supplementRequested'),
    consulted: has('dossier.partAdded'),
    assignedLate: has('dossier.handedOver') && !before.some((entry) => entry.kind === 'dossier.assigned' && entry.day < due),
  };
}

/** The promised day that stood when it ended, or stands at `until`, where that is past; days before it that were moved in time, or while papers were awaited, made nothing overdue. */
function overduePromise(entries: readonly Entry[], until: Day): Day | undefined {
  const end = entries.find((entry) => ENDS.includes(statusIn(entry) ?? 0))?.day ?? plusDays(until, 1);
  const told = entries.findLast((entry) => dueIn(entry) !== undefined && entry.day <= until && entry.day <= end);
  const due = told === undefined ? undefined : dueIn(told);
  return due !== undefined && due < end ? due : undefined;
}

const ENDS: readonly number[] = [8, 9, 10];
