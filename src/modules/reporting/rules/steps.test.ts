import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDays, type Day } from '#kernel/day.ts';
import { calendar, hours } from '#modules/calendar/fixture/shipped.ts';
import { besides, histories, ONE_STOP, someDay } from '../fixture/histories.ts';
import { entriesOfSpans } from './beside.ts';
import type { Entry } from './entry.ts';
import { groupsOf } from './grouping.ts';
import { endOf } from './half.ts';
import { recountLives, recountTurns } from './recount.ts';
import { missingSteps, stepsOf, type Step } from './steps.ts';
import { livesOf, turnsOfUnit } from './summing.ts';

const RUNS = { numRuns: 1000 };
const timetableOf = () => ({ calendar, hours });
const days = fc.tuple(someDay, someDay, someDay, someDay).map(([one, other, asOf, knownOn]) => ({ from: one < other ? one : other, to: one < other ? other : one, asOf, knownOn }));
const isHere = ({ unitId, keyKind }: Step) => unitId === ONE_STOP && keyKind === 'dossier';

describe('the figures of whatever happened', () => {
  it('are those a slow recount of the journal counts, for any period, any day as of which and any day on which it was known', () => {
    fc.assert(
      fc.property(histories, besides, days, (journal, beside, asked) => {
        const entries = [...journal, ...entriesOfSpans(beside(journal))];
        const steps = allSteps(entries);
        expect(livesOf(steps.filter(isHere), asked)).toEqual(recountLives(entries, { ...asked, unit: ONE_STOP, as: 'reception', timetableOf }));
        const moments = { unit: ONE_STOP, from: asked.from, to: asked.to, asOf: endOf(asked.asOf), knownOn: endOf(asked.knownOn) };
        expect(turnsOfUnit(steps, ONE_STOP, asked)).toEqual(recountTurns(entries, moments));
      }),
      RUNS,
    );
  });

  it('satisfy the identities of II.06a on any day: received = solved and gone + open, brought over and received = the same, open = in time + overdue', () => {
    fc.assert(
      fc.property(histories, days, (entries, asked) => {
        const steps = allSteps(entries);
        const { accepted = 0, carriedIn = 0, early = 0, onTime = 0, late = 0, withdrawn = 0, stopped = 0, leftEarly = 0, leftOnTime = 0, leftLate = 0, leftCarried = 0, open = 0, openInTime = 0, openOverdue = 0 } = livesOf(steps.filter(isHere), asked);
        expect(accepted + carriedIn).toBe(early + onTime + late + withdrawn + stopped + open);
        expect(openInTime + openOverdue).toBe(open);
        expect(leftEarly + leftOnTime + leftLate).toBe(withdrawn + stopped);
        expect(Math.min(openInTime, openOverdue, carriedIn, leftCarried)).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it('come to the same however the journal is cut into what was followed before and after', () => {
    fc.assert(
      fc.property(histories, fc.nat({ max: 30 }), (entries, cut) => {
        const recorded = entries.toSorted((one, other) => one.recordedAt.getTime() - other.recordedAt.getTime());
        const first = recorded.slice(0, cut);
        const before = allSteps(entries.filter((entry) => first.includes(entry)));
        const whole = allSteps(entries);
        const both = [...before, ...missingSteps(whole, before)];
        expect(missingSteps(whole, both)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('of a dossier that something happened to on each of 300 days, all told at once, are made of each day alone', () => {
    const entries = Array.from({ length: 300 }, (_, place) => ofDay(place));
    const steps = stepsOf(entries, timetableOf);
    expect(steps.every(({ since, known }) => since === known)).toBe(true);
    expect(livesOf(steps, { from: dayNo(0), to: dayNo(299), asOf: dayNo(299), knownOn: dayNo(299) })).toMatchObject({ accepted: 1, open: 1, openInTime: 1, openOverdue: 0 });
  });
});

describe('entries that hang together', () => {
  it('are one group however many they are', () => {
    const entries = Array.from({ length: 30_000 }, (_, place) => ofDay(place % 300, place));
    expect(groupsOf(entries).map((group) => group.length)).toEqual([30_000]);
  });
});

function dayNo(count: number): Day {
  return plusDays('2021-01-01', count);
}

/** Accepted on the first day, promised three days on from each. */
function ofDay(count: number, place = count): Entry {
  const day = dayNo(count);
  const at = new Date(endOf(day).getTime() - 1_000_000 + place);
  return {
    id: `00000000-0000-7000-8000-${String(place).padStart(12, '0')}`, kind: place === 0 ? 'dossier.received' : 'dossier.examined', unitId: ONE_STOP, subjectId: null, dossierId: '00000000-0000-7000-8000-0000000000d0', sessionId: null,
    employer: 'agency', channel: 'counter', procedureCode: '2.000720', fieldCode: 'KH', at, day, known: day, recordedAt: at, facts: { status: place === 0 ? 2 : 4, promisedDay: dayNo(count + 3), receptionUnitId: ONE_STOP },
  };
}

function allSteps(entries: readonly Entry[]): Step[] {
  return groupsOf(entries).flatMap((group) => stepsOf(group, timetableOf));
}
