import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, daysBetween, instantOf, isDay, minuteOf, plusDays, showInstant, weekdayOf } from '#kernel/day.ts';

const anInstant = fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true });

describe('Vietnamese days', () => {
  it('begin at midnight in Vietnam, not in London: 06:59 is still today there', () => {
    expect(dayOf(new Date('2021-02-09T23:59:59+07:00'))).toBe('2021-02-09');
    expect(dayOf(new Date('2021-02-10T00:00:00+07:00'))).toBe('2021-02-10');
    expect(dayOf(new Date('2021-02-09T18:00:00Z'))).toBe('2021-02-10');
  });

  it('and minutes give the instant back', () => {
    fc.assert(
      fc.property(anInstant, (instant) => {
        const whole = new Date(Math.floor(instant.getTime() / 60_000) * 60_000);
        expect(instantOf(dayOf(whole), minuteOf(whole))).toEqual(whole);
      }),
    );
  });

  it('exist or are refused: 29 February only in leap years', () => {
    expect([isDay('2024-02-29'), isDay('2023-02-29'), isDay('2021-13-01'), isDay('2021-2-9'), isDay('hôm nay')]).toEqual([true, false, false, false, false]);
  });

  it('count forward and back the same', () => {
    fc.assert(fc.property(anInstant, fc.integer({ min: -4000, max: 4000 }), (instant, count) => daysBetween(dayOf(instant), plusDays(dayOf(instant), count)) === count));
  });

  it('are written as the papers write them', () => {
    expect(showInstant(new Date('2021-02-19T09:45:00+07:00'))).toBe('09:45 thứ Sáu, 19/02/2021');
    expect(weekdayOf('2021-02-19')).toBe(5);
  });
});
