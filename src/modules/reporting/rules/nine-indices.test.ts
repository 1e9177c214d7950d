import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classOfStaff, classOfUnit, indexNine, meanScores, OUTCOMES, personScores, scoresOf, unitTotal, type Scored } from './nine-indices.ts';

const scored = fc.record({ outcome: fc.constantFrom(...OUTCOMES), slowestPart: fc.option(fc.constantFrom(...OUTCOMES)), requests: fc.nat({ max: 3 }) });

describe('the indices of one dossier', () => {
  test('early, with nobody else to wait for and nothing asked again, has every point', () => {
    expect(scoresOf({ outcome: 'early', slowestPart: null, requests: 0 })).toEqual({ one: 2, two: 2, three: 2, four: 2, seven: 2 });
  });

  test('early as a whole, but one agency was late: only its own time has no point', () => {
    expect(scoresOf({ outcome: 'early', slowestPart: 'late', requests: 0 })).toMatchObject({ one: 2, two: 0, seven: 2 });
  });

  test('an agency that was early makes a whole that was on time no better', () => {
    expect(scoresOf({ outcome: 'onTime', slowestPart: 'early', requests: 0 })).toMatchObject({ one: 1, two: 1 });
  });

  test('asked again once, it has one point for contacts and one for bodies; asked twice, none and one', () => {
    expect(scoresOf({ outcome: 'onTime', slowestPart: null, requests: 1 })).toMatchObject({ three: 1, four: 1 });
    expect(scoresOf({ outcome: 'onTime', slowestPart: null, requests: 2 })).toMatchObject({ three: 0, four: 1 });
  });
});

describe('means', () => {
  test('are rounded to one decimal, and the total adds up what is printed', () => {
    const mean = meanScores([
      { outcome: 'early', slowestPart: null, requests: 0, dossiers: 2 },
      { outcome: 'late', slowestPart: null, requests: 2, dossiers: 1 },
    ]);
    expect(mean).toEqual({ one: 1.3, two: 1.3, three: 1.3, four: 1.7, seven: 1.3, total: 6.9, dossiers: 3 });
  });

  test('of nothing there are none', () => {
    expect(meanScores([])).toBeUndefined();
  });

  test('counted in groups or one by one they are the same', () => {
    fc.assert(
      fc.property(fc.array(scored, { minLength: 1, maxLength: 40 }), (dossiers) => {
        const keyOf = (one: Scored) => JSON.stringify(one);
        const groups = [...Map.groupBy(dossiers, keyOf).values()].flatMap((met) => met.slice(0, 1).map((one) => ({ ...one, dossiers: met.length })));
        expect(meanScores(groups)).toEqual(meanScores(dossiers.map((one) => ({ ...one, dossiers: 1 }))));
      }),
    );
  });
});

describe('classes', () => {
  test.each([
    [15, 'excellent'], [14.9, 'good'], [12, 'good'], [11.9, 'fair'], [9, 'fair'], [8.9, 'average'], [6, 'average'], [5.9, 'weak'],
  ] as const)('a unit with %d points is %s: exactly 15 is excellent', (total, expected) => {
    expect(classOfUnit(total)).toBe(expected);
  });

  test.each([[5, 'whole'], [4.9, 'most'], [3.5, 'most'], [3.4, 'part']] as const)('a person with %d points did %s of the task', (total, expected) => {
    expect(classOfStaff(total)).toBe(expected);
  });

  test('of a person are told from thirty dossiers on, and of nobody with fewer', () => {
    const early = (dossiers: number) => personScores([{ outcome: 'early', slowestPart: null, requests: 0, dossiers }]);
    expect([early(29), personScores([])]).toEqual([{ dossiers: 29, scores: null }, { dossiers: 0, scores: null }]);
    expect(early(30)).toEqual({ dossiers: 30, scores: { one: 2, two: 2, three: 2, four: 2, seven: 2, total: 10, class: 'whole' } });
  });

  test('what nobody records leaves the class open between its least and its most', () => {
    expect(unitTotal([2, 2, 2, 2, null, null, 2, null, 2])).toEqual({ known: 12, unknown: [5, 6, 8], least: 12, most: 18, leastClass: 'good', mostClass: 'excellent' });
  });
});

describe('index 9', () => {
  const enough = { procedures: 100, offered: 20, dossiers: 100, online: 30, onlineLate: 0 };
  test.each([
    ['both shares are reached and nothing is late', {}, 2],
    ['one online dossier is late', { onlineLate: 1 }, 0],
    ['29 % came online', { online: 29 }, 1],
    ['15 % came online', { online: 15 }, 1],
    ['under 15 % came online', { online: 14 }, 0],
    ['30 % came online but only 19 % of the procedures are offered', { offered: 19 }, 0],
  ] as const)('where %s', (_what, change, expected) => {
    expect(indexNine({ ...enough, ...change })).toBe(expected);
  });

  test('has no value without dossiers or procedures', () => {
    expect(indexNine({ ...enough, dossiers: 0 })).toBeNull();
    expect(indexNine({ ...enough, procedures: 0 })).toBeNull();
  });
});
