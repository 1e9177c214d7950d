import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plusDays, type Day } from '#kernel/day.ts';
import { statementsSent } from '#platform/database.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import type { Step } from './rules/steps.ts';
import { listBehind, type Behind } from './store/behind.ts';
import { insertSteps } from './store/steps.ts';

let house: TestHouse;
let units: readonly string[];

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  units = [await house.addUnit({ code: 'MC.1', kind: 'OSS' }), await house.addUnit({ code: 'MC.2', kind: 'OSS' }), await house.addUnit({ code: 'MC.3', kind: 'OSS' })];
});

afterAll(() => house.close());

const someDay = fc.integer({ min: 0, max: 60 }).map((days) => plusDays('2021-01-01', days));
const drawn = fc.record({ key: fc.nat({ max: 12 }), unit: fc.nat({ max: 2 }), measure: fc.constantFrom('accepted', 'late', 'withdrawn'), day: someDay, lag: fc.nat({ max: 20 }), n: fc.constantFrom(1, 1, -1) } as const);
type Drawn = typeof drawn extends fc.Arbitrary<infer One> ? One : never;

const keyNo = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** What is taken away counts no less than nothing: a trajectory never does. */
function stepOf({ key, unit, measure, day, lag, n }: Drawn): Step {
  return { key: keyNo(key), keyKind: 'dossier', unitId: units[unit] ?? '', solverId: units[0] ?? '', procedureCode: '1.000001', fieldCode: 'F', slice: 'post', measure, day, prev: null, since: day, known: plusDays(day, lag), n: measure === 'withdrawn' ? Math.abs(n) : n };
}

const asked = fc.record({ from: fc.option(someDay), to: someDay, knownOn: someDay, minus: fc.constantFrom([], ['withdrawn'] as const), solved: fc.boolean() });

describe('the list behind a figure', () => {
  test('is, page after page, what stands by hand: each key once, by the first day on which it stands', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(drawn, { maxLength: 60 }), asked, fc.integer({ min: 1, max: 4 }), async (made, { from, to, knownOn, minus, solved }, limit) => {
        const steps = made.map(stepOf);
        await house.write({}, ({ db }) => insertSteps(db, steps));
        const behind: Behind = { units: units.slice(0, 2), as: 'reception', from, to, asOf: '2021-12-31', knownOn, plus: ['accepted', 'late'], minus, ...(solved ? { solverId: units[0] } : {}) };
        expect(await pages(behind, limit)).toEqual(byHand(steps, behind));
        await house.owner('truncate report_step, report_block, report_rollup, report_subtree, report_closing');
      }),
      { numRuns: 60 },
    );
  });

  test('of a year is read a page at a time: as many statements for its last page as for its first, and few for a page after an empty year', async () => {
    const days = Array.from({ length: 360 }, (_, place) => plusDays('2021-01-01', place));
    await house.write({}, ({ db }) => insertSteps(db, days.map((day, place) => stepOf({ key: place, unit: 0, measure: 'accepted', day, lag: 0, n: 1 }))));
    const year: Behind = { units, as: 'reception', from: '2021-01-01', to: '2021-12-31', asOf: '2022-12-31', knownOn: '2022-12-31', plus: ['accepted'], minus: [] };
    const first = await statementsOf(year, undefined);
    expect(await statementsOf(year, { day: days[340] ?? '', key: keyNo(340) })).toBeLessThanOrEqual(first);
    expect(await statementsOf({ ...year, from: '2020-01-01' }, undefined)).toBeLessThanOrEqual(12);
    await house.owner('truncate report_step, report_block, report_rollup, report_subtree, report_closing');
  });
});

async function statementsOf(behind: Behind, after: { readonly day: Day; readonly key: string } | undefined): Promise<number> {
  const before = statementsSent();
  await house.read((db) => listBehind(db, behind, after, 10));
  return statementsSent() - before;
}

async function pages(behind: Behind, limit: number): Promise<object[]> {
  const all: { readonly key: string; readonly day: Day; readonly n: number }[] = [];
  for (let more = true; more; ) {
    const last = all.at(-1);
    const page = await house.read((db) => listBehind(db, behind, last, limit));
    all.push(...page.map(({ key, day, n }) => ({ key, day, n })));
    more = page.length === limit;
  }
  return all;
}

function byHand(steps: readonly Step[], { units: of, from, to, knownOn, plus, minus }: Behind): object[] {
  const met = steps.filter(({ unitId, measure, day, known }) => of.includes(unitId) && [...plus, ...minus].includes(measure) && day <= to && known <= knownOn && (from === null || day >= from));
  const keys = Object.values(Object.groupBy(met, ({ key }) => key)).flatMap((own = []) => {
    const n = own.reduce((sum, step) => sum + (minus.includes(step.measure) ? -step.n : step.n), 0);
    const day = own.filter(({ measure }) => plus.includes(measure)).map((step) => step.day).toSorted()[0] ?? '';
    return n > 0 ? [{ key: own[0]?.key ?? '', day, n }] : [];
  });
  return keys.toSorted((one, other) => `${one.day} ${one.key}`.localeCompare(`${other.day} ${other.key}`));
}
