import type { Contribution } from './contribution.ts';
import type { Entry } from './entry.ts';
import type { TimetableOf } from './index766.ts';
import { lifeOf } from './life.ts';
import { turnsOf } from './turns.ts';

/**
 * What a group of entries did to the figures: those of one dossier with the sessions of help that led to it, those of a session, or one entry by itself. The entries
 * stand in the order they happened, those of one moment in the order they were recorded; what is kept beside them stands anywhere. Nothing is added up over time: every change of what is known makes all of it anew.
 */
export function trajectoryOf(entries: readonly Entry[], timetableOf: TimetableOf): Contribution[] {
  return [...turnsOf(entries), ...lifeOf(entries, timetableOf)];
}
