import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CELLS, cellsOf, DEFINITIONS, distinctOf, FIGURES, insideOf, isComplete, listingOf, NOT_ADDED, OPENINGS, periodOf, periodRefused } from './headline.ts';

const now = new Date('2021-03-01T09:00:00+07:00');
const period = { from: '2020-10-26', to: '2021-02-28' };

describe('what is asked', () => {
  test('the pilot period, all behind us, is counted whole', () => {
    expect(periodRefused(period, now)).toBeUndefined();
    expect(isComplete(periodOf(period, now))).toBe(true);
    expect(periodOf(period, now)).toEqual({ ...period, asOf: now, knownOn: now });
  });

  test('a period that still runs is counted up to now and says that it is not complete', () => {
    expect(periodRefused({ from: '2021-03-01', to: '2021-03-31' }, now)).toBeUndefined();
    expect(isComplete(periodOf({ from: '2021-03-01', to: '2021-03-31' }, now))).toBe(false);
    expect(isComplete(periodOf({ from: '2021-03-01', to: '2021-03-01' }, now))).toBe(false);
  });

  test.each([
    ['a day that does not exist', { from: '2021-02-30', to: '2021-03-01' }, 'reporting.dayUnknown', 'from'],
    ['a last day that does not exist', { from: '2021-02-01', to: '2021-02-29' }, 'reporting.dayUnknown', 'to'],
    ['a day before anything was written down', { from: '0000-01-01', to: '2021-03-01' }, 'reporting.dayUnknown', 'from'],
    ['a period turned round', { from: '2021-02-02', to: '2021-02-01' }, 'input.periodReversed', 'to'],
    ['a period that has not begun', { from: '2021-03-02', to: '2021-03-05' }, 'reporting.periodNotBegun', 'from'],
    ['a period after the moment asked about', { ...period, from: '2021-01-01', asOf: '2020-12-31T17:00:00+07:00' }, 'reporting.periodNotBegun', 'from'],
    ['a moment to come', { ...period, asOf: '2021-03-01T09:00:01+07:00' }, 'reporting.momentInFuture', 'asOf'],
    ['knowledge to come', { ...period, knownOn: '2022-01-01T00:00:00Z' }, 'reporting.momentInFuture', 'knownOn'],
    ['a leap second', { ...period, asOf: '2016-12-31T23:59:60Z' }, 'reporting.momentUnknown', 'asOf'],
    ['the year one', { ...period, knownOn: '0001-01-01T00:00:00Z' }, 'reporting.momentUnknown', 'knownOn'],
  ])('%s is refused by name', (_, asked, code, field) => {
    expect(periodRefused(asked, now)).toMatchObject({ code, status: 422, facts: { field } });
  });

  test('the day of a moment is the Vietnamese one: 1 March begins at 17:00 UTC the day before', () => {
    const asked = { from: '2021-03-01', to: '2021-03-01', asOf: '2021-02-28T17:00:00Z' };
    expect(periodRefused(asked, now)).toBeUndefined();
    expect(periodRefused({ ...asked, asOf: '2021-02-28T16:59:59Z' }, now)?.code).toBe('reporting.periodNotBegun');
  });
});

describe('overlap', () => {
  const set = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 20 });

  test('the seven cells and the union are those of the sets themselves', () => {
    fc.assert(
      fc.property(set, set, set, (inA, inB, inC) => {
        const [a, b, c] = [new Set(inA), new Set(inB), new Set(inC)];
        const everyone = [...a.union(b).union(c)];
        const overlaps = everyone.map((one) => ({ a: a.has(one), b: b.has(one), c: c.has(one), dossiers: 1 }));
        const cells = Object.fromEntries(cellsOf(overlaps).map(({ cell, dossiers }) => [cell, dossiers]));
        expect(distinctOf(overlaps)).toEqual({ a: a.size, b: b.size, c: c.size, union: everyone.length });
        expect(cells).toEqual({
          onlyA: a.difference(b.union(c)).size,
          onlyB: b.difference(a.union(c)).size,
          onlyC: c.difference(a.union(b)).size,
          onlyAB: a.intersection(b).difference(c).size,
          onlyAC: a.intersection(c).difference(b).size,
          onlyBC: b.intersection(c).difference(a).size,
          ABC: a.intersection(b).intersection(c).size,
        });
      }),
      { seed: 94 },
    );
  });

  test('empty cells are told too, in their order', () => {
    expect(cellsOf([]).map(({ cell, dossiers }) => [cell, dossiers])).toEqual(CELLS.map((cell) => [cell, 0]));
    expect(insideOf({ a: true, b: false, c: true })).toEqual(['A', 'C']);
  });
});

describe('what a figure says of itself', () => {
  test('every figure has its name, what it counts and its unit in both languages', () => {
    for (const id of FIGURES) {
      const { name, counts, unit } = DEFINITIONS[id];
      for (const words of [name, counts, unit]) expect(words.vi.length * words.en.length).toBeGreaterThan(0);
    }
  });

  test('the sentence that they are not to be added is said in Vietnamese and English', () => {
    expect(NOT_ADDED.vi).toMatch(/các số liệu có giao nhau, không cộng dồn/i);
    expect(NOT_ADDED.en).toMatch(/overlap.*not to be added/);
  });

  test('every figure and every cell opens to something of its own', () => {
    expect(new Set(OPENINGS.map((opening) => JSON.stringify(listingOf(opening)))).size).toBe(OPENINGS.length);
  });
});
