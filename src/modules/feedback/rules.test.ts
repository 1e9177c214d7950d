import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOfMonth, figuresOf, FLOOR, OVERALL, plainCode, scoresMisfit, tooLate, type Tally } from './rules.ts';

const EMPLOYERS = ['agency', 'post'] as const;
const NOON = new Date('2021-02-10T05:00:00Z');

describe('who may rate what', () => {
  it('whoever served asks within half an hour, not later', () => {
    expect(tooLate(new Date('2021-02-10T04:30:00Z'), NOON)).toBeUndefined();
    expect(tooLate(new Date('2021-02-10T04:29:59Z'), NOON)).toMatchObject({ code: 'feedback.tooLate', facts: { minutes: 30 } });
  });

  it('a code may be typed in small letters, with spaces and look-alikes', () => {
    expect(plainCode(' a0o1-iL9z ')).toBe('A001119Z');
  });

  it('the overall question must be answered, each at most once, none of another form', () => {
    const asked = [OVERALL, 'conduct'];
    expect(scoresMisfit([{ question: OVERALL, score: 4 }], asked)).toBeUndefined();
    expect(scoresMisfit([{ question: 'conduct', score: 4 }], asked)).toMatchObject({ code: 'feedback.overallMissing' });
    expect(scoresMisfit([{ question: OVERALL, score: 4 }, { question: 'service', score: 4 }], asked)).toMatchObject({ code: 'feedback.questionUnknown' });
    expect(scoresMisfit([{ question: OVERALL, score: 4 }, { question: OVERALL, score: 5 }], asked)).toMatchObject({ code: 'feedback.questionUnknown' });
  });
});

describe('what is told', () => {
  it('of a month up to yesterday, of a month that is over all of it, of one to come nothing', () => {
    expect(daysOfMonth('2021-02', NOON)).toEqual({ from: '2021-02-01', to: '2021-02-09' });
    expect(daysOfMonth('2020-02', NOON)).toEqual({ from: '2020-02-01', to: '2020-02-29' });
    expect(daysOfMonth('2020-12', NOON)).toEqual({ from: '2020-12-01', to: '2020-12-31' });
    expect(daysOfMonth('2021-03', NOON)).toBeUndefined();
    expect(daysOfMonth('2021-02', new Date('2021-02-01T05:00:00Z'))).toBeUndefined();
  });

  it('satisfied are fours and fives of the valid answers', () => {
    const { total, byKind } = figuresOf([tally({ score: 5, answers: 3 }), tally({ score: 4, answers: 3 }), tally({ score: 3, answers: 2 }), tally({ score: 1, answers: 1 })], [OVERALL], EMPLOYERS);
    expect(total.told).toEqual({ valid: 9, scores: [1, 0, 2, 3, 3], satisfied: 6, percent: 66.7 });
    expect(byKind.find(({ key }) => key === 'return')?.told).toEqual({ valid: 0, scores: [0, 0, 0, 0, 0], satisfied: 0, percent: null });
  });

  it('four answers are not told, five are', () => {
    expect(figuresOf([tally({ answers: 4 })], [OVERALL], EMPLOYERS).total.told).toBeNull();
    expect(figuresOf([tally({ answers: 5 })], [OVERALL], EMPLOYERS).total.told?.valid).toBe(5);
  });

  it('where two of nine were about the post, the seven about the agency are held back too: the difference would tell the two', () => {
    const { total, byEmployer } = figuresOf([tally({ answers: 7 }), tally({ employer: 'post', answers: 2 })], [OVERALL], EMPLOYERS);
    expect(total.told?.valid).toBe(9);
    expect(byEmployer.map(({ told }) => told)).toEqual([null, null]);
  });

  it('never can fewer than five answers be reckoned from what is told', () => {
    const some = fc.record({ kind: fc.constantFrom('reception', 'return', 'help', 'delivery'), employer: fc.constantFrom(...EMPLOYERS), question: fc.constant(OVERALL), score: fc.integer({ min: 1, max: 5 }), answers: fc.integer({ min: 1, max: 6 }) });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), (tallies) => {
        const { total, byKind, byEmployer } = figuresOf(tallies, [OVERALL], EMPLOYERS);
        for (const groups of [byKind, byEmployer]) {
          const told = groups.map((group) => group.told?.valid ?? 0);
          for (const valid of told) expect(valid === 0 || valid >= FLOOR).toBe(true);
          const left = (total.told?.valid ?? 0) - told.reduce((sum, one) => sum + one, 0);
          if (total.told !== null) expect(left === 0 || left >= FLOOR).toBe(true);
        }
      }),
    );
  });
});

function tally(of: Partial<Tally>): Tally {
  return { kind: 'reception', employer: 'agency', question: OVERALL, score: 5, answers: 1, ...of };
}
