import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plusDays, type Day } from '#kernel/day.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { SET_MEASURES } from './rules/measures.ts';
import type { Step } from './rules/steps.ts';
import { countWrongBlocks, listHalves } from './store/checking.ts';
import { insertSteps } from './store/steps.ts';
import { sumBelow, sumSteps, type Question, type Sum } from './store/sums.ts';

let house: TestHouse;
let province: string;
let communes: readonly string[];
let departments: readonly string[];

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  province = await house.addUnit({ code: 'TT', kind: 'PROVINCE' });
  communes = [await house.addUnit({ code: 'TT.A', kind: 'COMMUNE', parentId: province }), await house.addUnit({ code: 'TT.B', kind: 'COMMUNE', parentId: province })];
  const [first = '', second = ''] = communes;
  departments = [await house.addUnit({ code: 'TT.A.1', kind: 'DEPT', parentId: first }), await house.addUnit({ code: 'TT.A.2', kind: 'DEPT', parentId: first }), await house.addUnit({ code: 'TT.B.1', kind: 'DEPT', parentId: second })];
});

afterAll(() => house.close());

const someDay = fc.integer({ min: 0, max: 120 }).map((days) => plusDays('2021-01-01', days));
const drawn = fc.record({ solver: fc.nat({ max: 5 }), stop: fc.nat({ max: 5 }), procedureCode: fc.constantFrom('1.000001', '1.000002'), measure: fc.constantFrom('accepted', 'late', 'setA'), day: someDay, prev: fc.option(fc.integer({ min: 1, max: 60 })), lag: fc.nat({ max: 40 }), n: fc.constantFrom(1, 2, -1) } as const);

/** The measures that may stand with a day before are sets; the others have none. */
function stepOf({ solver, stop, procedureCode, measure, day, prev, lag, n }: Drawn): Step {
  const [solverId, unitId] = [solver, stop].map((place) => [...departments, ...communes, province][place] ?? province);
  const isSet = SET_MEASURES.some((set) => set === measure);
  return { key: newId(), keyKind: 'dossier', unitId: unitId ?? '', solverId: solverId ?? null, procedureCode, fieldCode: 'F', slice: 'post', measure, day, prev: isSet && prev !== null ? plusDays(day, -prev) : null, since: day, known: plusDays(day, lag), n };
}

describe('sums of a unit with everything below it', () => {
  test('are those of each solving or receiving unit added up, whatever the period and whatever was known', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(drawn, { maxLength: 40 }), fc.array(drawn, { maxLength: 20 }), someDay, someDay, someDay, async (before, after, one, other, knownOn) => {
        for (const batch of [before, after]) await house.write({}, ({ db }) => insertSteps(db, batch.map(stepOf)));
        const [from, to] = one < other ? [one, other] : [other, one];
        for (const units of [[province, ...communes, ...departments], [communes[0] ?? '', ...departments.slice(0, 2)], departments.slice(0, 1), [...communes, ...departments], departments.slice(1)]) {
          for (const [as, since] of [['solver', from], ['solver', null], ['reception', from], ['reception', null]] as const) await sameBothWays({ units, as, from: since, to, asOf: '2021-12-31', knownOn: plusDays(knownOn, 30), measures: ['accepted', 'late', 'setA'] });
        }
        for (const since of [from, null]) await sameForEachBelow({ units: [province, ...communes, ...departments], as: 'solver', from: since, to, asOf: '2021-12-31', knownOn: plusDays(knownOn, 30), measures: ['accepted', 'late'] });
        await expect(wrong()).resolves.toBe(0);
        await house.owner('truncate report_step, report_block, report_rollup, report_subtree, report_closing');
      }),
      { numRuns: 25 },
    );
  });

  test('a kept sum that is wrong is found by the nightly check', async () => {
    await house.write({}, ({ db }) => insertSteps(db, [stepOf({ solver: 0, stop: 1, procedureCode: '1.000001', measure: 'accepted', day: '2021-03-02', prev: null, lag: 0, n: 1 })]));
    await expect(wrong()).resolves.toBe(0);
    await house.owner('update report_rollup set n = n + 1 where scope_id = $1', [province]);
    await expect(wrong()).resolves.toBe(4);
    await house.owner('update report_rollup set n = n - 1 where scope_id = $1', [province]);
    await house.owner('update report_subtree set n = n + 1 where unit_id = $1', [departments[0]]);
    await expect(wrong()).resolves.toBe(2);
  });
});

type Drawn = { readonly solver: number; readonly stop: number; readonly procedureCode: string; readonly measure: 'accepted' | 'late' | 'setA'; readonly day: Day; readonly prev: number | null; readonly lag: number; readonly n: number };

/** Cut by unit every block is read one by one; uncut the kept sums are. */
async function sameBothWays(question: Question): Promise<void> {
  const [kept, each] = await house.read(async (db) => [await sumSteps(db, question, ['procedure']), await sumSteps(db, question, ['procedure', 'unit', 'solver'])] as const);
  expect(added(kept)).toEqual(added(each));
}

/** Each unit directly below the province holds what its solving units do, cut by solver and added up by hand; the province's own stands apart. */
async function sameForEachBelow(question: Question): Promise<void> {
  const [kept, each] = await house.read(async (db) => [await sumBelow(db, question, province, ['slice']), await sumSteps(db, question, ['solver', 'slice'])] as const);
  const rows = [[province], [communes[0] ?? '', ...departments.slice(0, 2)], [communes[1] ?? '', ...departments.slice(2)]];
  const byHand = rows.flatMap(([row = '', ...below]) => each.filter(({ solverId }) => [row, ...below].some((id) => id === solverId)).map(({ measure, n, slice }) => ({ measure, n, slice, solverId: row })));
  const named = (sums: readonly Pick<Sum, 'measure' | 'n' | 'solverId'>[]) => added(sums.map(({ measure, n, solverId }) => ({ measure, n, procedureCode: solverId ?? '' })));
  expect(named(kept)).toEqual(named(byHand));
}

function added(sums: readonly Sum[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const { measure, procedureCode, n } of sums) total[`${measure} ${procedureCode}`] = (total[`${measure} ${procedureCode}`] ?? 0) + n;
  return Object.fromEntries(Object.entries(total).filter(([, n]) => n !== 0).toSorted());
}

async function wrong(): Promise<number> {
  return house.read(async (db) => {
    let found = 0;
    for (const half of await listHalves(db)) found += await countWrongBlocks(db, half);
    return found;
  });
}
