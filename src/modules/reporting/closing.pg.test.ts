import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { instantOf, plusDays, type Day } from '#kernel/day.ts';
import { newId } from '#platform/ids.ts';
import { workbench } from '#platform/jobs.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { nextHalf } from './rules/half.ts';
import type { Step } from './rules/steps.ts';
import { closeYears } from './jobs/closing.ts';
import { closeFigures, countWrongClosings, findLastClosed } from './store/closing.ts';
import { takeMark } from './store/follower.ts';
import { insertSteps } from './store/steps.ts';
import { sumBelow, sumSteps, type Cut, type Question, type Sum } from './store/sums.ts';

let house: TestHouse;
let province: string;
let commune: string;
let places: readonly string[];

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  province = await house.addUnit({ code: 'TT', kind: 'PROVINCE' });
  commune = await house.addUnit({ code: 'TT.A', kind: 'COMMUNE', parentId: province });
  places = [province, commune, await house.addUnit({ code: 'TT.A.1', kind: 'DEPT', parentId: commune }), await house.addUnit({ code: 'TT.B', kind: 'DEPT', parentId: province })];
});

afterAll(() => house.close());

const someDay = fc.integer({ min: 0, max: 120 }).map((days) => plusDays('2021-01-01', days));
const drawn = fc.record({ solver: fc.option(fc.nat({ max: 3 })), stop: fc.nat({ max: 3 }), procedureCode: fc.constantFrom('1.000001', '1.000002'), measure: fc.constantFrom('accepted', 'late', 'overdue'), day: someDay, ahead: fc.integer({ min: -30, max: 30 }), lag: fc.nat({ max: 60 }), n: fc.constantFrom(1, 2, -1) } as const);
type Drawn = typeof drawn extends fc.Arbitrary<infer One> ? One : never;

function stepOf({ solver, stop, procedureCode, measure, day, ahead, lag, n }: Drawn): Step {
  const since = plusDays(day, ahead);
  return { key: newId(), keyKind: 'dossier', unitId: places[stop] ?? '', solverId: solver === null ? null : (places[solver] ?? null), procedureCode, fieldCode: 'F', slice: 'post', measure, day, prev: null, since, known: plusDays(since, lag), n };
}

/** Each with the day up to which the figures were closed before it was followed. */
const batches = fc.array(fc.record({ steps: fc.array(drawn, { maxLength: 25 }), closes: fc.option(someDay) }), { minLength: 2, maxLength: 4 });
const CUTS: readonly (readonly Cut[])[] = [[], ['procedure', 'field'], ['procedure', 'slice', 'unit'], ['solver']];

describe('a stock read from a closing', () => {
  test('is that of every step by hand, whatever was followed before and after it was closed, and as of and as known on any day', async () => {
    await fc.assert(
      fc.asyncProperty(batches, fc.array(fc.tuple(someDay, someDay, someDay), { minLength: 4, maxLength: 4 }), async (met, asked) => {
        const steps: Step[] = [];
        for (const one of met) {
          const made = one.steps.map(stepOf);
          steps.push(...made);
          await house.write({}, ({ db }) => insertSteps(db, made));
          if (one.closes !== null) await close(one.closes);
        }
        for (const [to, asOf, knownOn] of asked) for (const as of ['reception', 'solver'] as const) await sameByHand(steps, { as, from: null, to, asOf, knownOn: plusDays(knownOn, 30), measures: ['accepted', 'late', 'overdue'] });
        expect(await wrong()).toBe(0);
        await house.owner('truncate report_step, report_block, report_rollup, report_subtree, report_closing, report_closed');
      }),
      { numRuns: 20 },
    );
  });

  test('reads no half-month before the closing', async () => {
    const old = stepOf({ solver: 2, stop: 1, procedureCode: '1.000001', measure: 'accepted', day: '2021-01-05', ahead: 0, lag: 0, n: 2 });
    await house.write({}, ({ db }) => insertSteps(db, [old]));
    await close('2021-03-14');
    // Whoever still read the halves and steps before would find nothing there.
    await house.owner('truncate report_step, report_block, report_rollup, report_subtree');
    for (const [as, units] of [['solver', [...places]], ['reception', [...places]], ['solver', [places[2] ?? '']]] as const) {
      const asked = { as, units, from: null, to: '2021-04-20', asOf: '2021-04-20', knownOn: '2021-04-20', measures: ['accepted'] } as const;
      expect((await house.read((db) => sumSteps(db, asked, ['procedure']))).map(({ n }) => n)).toEqual([2]);
    }
    const below = await house.read((db) => sumBelow(db, { units: [...places], as: 'solver', from: null, to: '2021-04-20', asOf: '2021-04-20', knownOn: '2021-04-20', measures: ['accepted'] }, province, []));
    expect(below.map(({ n, solverId }) => [n, solverId])).toEqual([[2, commune]]);
    await house.owner('truncate report_closing, report_closed');
  });

  test('is closed at night once the year of the reports is over, as soon as the follower lets go, and held against its steps every night', async () => {
    let rests = 0;
    const night = (day: Day) => closeYears({ ...workbench(house.house.pool, { now: () => instantOf(day, 110), installation: house.house.installation }, new AbortController().signal), rest: async () => void (rests += 1) });
    await house.write({}, ({ db }) => insertSteps(db, [stepOf({ solver: 2, stop: 1, procedureCode: '1.000001', measure: 'accepted', day: '2021-01-05', ahead: 0, lag: 0, n: 1 })]));
    await night('2021-12-14');
    expect(await house.read(findLastClosed)).toBe('2020-12-14');
    const { closing } = await house.write({}, async ({ db }) => {
      await takeMark(db);
      const begun = night('2021-12-15');
      await vi.waitUntil(() => rests > 0);
      expect(await house.read(findLastClosed)).toBe('2020-12-14');
      return { closing: begun };
    });
    await closing;
    expect(await house.read(findLastClosed)).toBe('2021-12-14');
    expect(await house.owner(`select distinct n::int from report_closing where closed_on = '2021-12-14'`)).toEqual([{ n: 1 }]);
    expect(await wrong()).toBe(0);
    await house.owner(`update report_closing set n = n + 1 where span = 'own' and counted_as = 'solver'`);
    // The place's own, and those of the two above it with and without procedures, and its own without.
    expect(await wrong()).toBeGreaterThanOrEqual(2);
  });
});

/** Ends the half-month of a day; a day that is not after the last closing closes nothing. */
async function close(day: Day): Promise<void> {
  const end = plusDays(nextHalf(day), -1);
  await house.write({}, async ({ db }) => {
    const last = await findLastClosed(db);
    if (last === undefined || last < end) await closeFigures(db, end, last);
  });
}

/** Of the closing that was made last. */
function wrong(): Promise<number> {
  return house.read(async (db) => {
    const last = await findLastClosed(db);
    return last === undefined ? 0 : countWrongClosings(db, last, 0, 1);
  });
}

async function sameByHand(steps: readonly Step[], question: Omit<Question, 'units'>): Promise<void> {
  for (const units of [[...places], [commune, places[2] ?? ''], [places[3] ?? '']]) {
    for (const cuts of CUTS) {
      const told = await house.read((db) => sumSteps(db, { ...question, units }, cuts));
      expect(added(told, cuts)).toEqual(added(byHand(steps, { ...question, units }), cuts));
    }
  }
  if (question.as === 'reception') return;
  const told = await house.read((db) => sumBelow(db, { ...question, units: [...places] }, province, []));
  const rows = byHand(steps, { ...question, units: [...places] }).map((sum) => ({ ...sum, solverId: sum.solverId === places[2] ? commune : (sum.solverId ?? null) }));
  expect(added(told, ['solver'])).toEqual(added(rows, ['solver']));
}

function byHand(steps: readonly Step[], { units, as, to, asOf, knownOn }: Question): Sum[] {
  const place = (step: Step) => (as === 'reception' ? step.unitId : step.solverId) ?? '';
  return steps.filter((step) => units.includes(place(step)) && step.day <= to && step.day <= asOf && step.since <= asOf && step.known <= knownOn);
}

const NAMED = { unit: 'unitId', solver: 'solverId', procedure: 'procedureCode', field: 'fieldCode', slice: 'slice', month: 'month', half: 'half' } as const satisfies Record<Cut, keyof Sum>;

function added(sums: readonly Sum[], cuts: readonly Cut[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const sum of sums) {
    const name = [sum.measure, ...cuts.map((cut) => sum[NAMED[cut]])].join(' ');
    total[name] = (total[name] ?? 0) + sum.n;
  }
  return Object.fromEntries(Object.entries(total).filter(([, n]) => n !== 0).toSorted());
}
