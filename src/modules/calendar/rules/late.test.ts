import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLate, lateFrom, outcomeOf, OUTCOMES } from './late.ts';
import { at } from '../fixture/shipped.ts';
import { TERM_UNITS } from './term.ts';

const dayTerm = { unit: 'workingDay', dueDay: '2021-03-04', dueAt: at('2021-03-04', '16:30') } as const;
const hourTerm = { unit: 'hour', dueDay: '2021-03-04', dueAt: at('2021-03-04', '16:30') } as const;

test('a result at 16:40 for an appointment at 16:30 is on time for a term in days, late for a term in hours', () => {
  expect(outcomeOf(dayTerm, at('2021-03-04', '16:40'))).toBe('onTime');
  expect(outcomeOf(hourTerm, at('2021-03-04', '16:40'))).toBe('late');
  expect(outcomeOf(dayTerm, at('2021-03-04', '08:00'))).toBe('onTime');
});

test('a term in days ends at midnight of the due day', () => {
  expect(isLate(dayTerm, at('2021-03-04', '23:59:59'))).toBe(false);
  expect(isLate(dayTerm, at('2021-03-05', '00:00:00'))).toBe(true);
  expect(outcomeOf(dayTerm, at('2021-03-03', '23:59:59'))).toBe('early');
});

test('a term in hours is on time through the minute that was printed', () => {
  expect(outcomeOf(hourTerm, at('2021-03-04', '16:30:59'))).toBe('onTime');
  expect(outcomeOf(hourTerm, at('2021-03-04', '16:31:00'))).toBe('late');
  expect(outcomeOf(hourTerm, at('2021-03-04', '16:29:59'))).toBe('early');
});

test.each(TERM_UNITS)('a term in %s goes from early through on time to late, and late begins where lateFrom says', (unit) => {
  fc.assert(
    fc.property(fc.integer({ min: -5000, max: 5000 }), (minutes) => {
      const promised = { unit, dueDay: '2021-03-04', dueAt: at('2021-03-04', '16:30') };
      const moment = new Date(promised.dueAt.getTime() + minutes * 60_000);
      const next = outcomeOf(promised, new Date(moment.getTime() + 60_000));
      expect(OUTCOMES.indexOf(outcomeOf(promised, moment))).toBeLessThanOrEqual(OUTCOMES.indexOf(next));
      expect(outcomeOf(promised, moment) === 'late').toBe(moment >= lateFrom(promised));
    }),
  );
});
