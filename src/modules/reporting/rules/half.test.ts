import { describe, expect, it } from 'vitest';
import { plusDays } from '#kernel/day.ts';
import { endOf, halfOf, nextHalf, wholeHalves } from './half.ts';

describe('half-months', () => {
  it('each day of four years lies in one, the next begins where it ends, on the 1st or the 15th', () => {
    for (let day = '2020-01-01'; day < '2024-01-01'; day = plusDays(day, 1)) {
      const [half, next] = [halfOf(day), nextHalf(day)];
      expect(half <= day && day < next).toBe(true);
      expect([half.slice(8), next.slice(8)].sort()).toEqual(['01', '15']);
      expect(halfOf(plusDays(next, -1))).toBe(half);
    }
  });

  it('the whole ones of a period are those that begin and end in it', () => {
    expect(wholeHalves('2020-12-15', '2021-03-14')).toEqual({ first: '2020-12-15', last: '2021-03-01' });
    expect(wholeHalves('2020-12-16', '2021-03-13')).toEqual({ first: '2021-01-01', last: '2021-02-15' });
    expect(wholeHalves(null, '2021-02-28')).toEqual({ first: null, last: '2021-02-15' });
    expect(wholeHalves('2021-02-02', '2021-02-20')).toBeUndefined();
    expect(wholeHalves('2021-02-15', '2021-02-15')).toBeUndefined();
  });

  it('a day ends a moment before the next begins in Vietnam', () => {
    expect(endOf('2021-02-28').toISOString()).toBe('2021-02-28T16:59:59.999Z');
  });
});
