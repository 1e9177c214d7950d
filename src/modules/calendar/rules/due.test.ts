import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, instantOf, minuteOf, plusDays, weekdayOf } from '#kernel/day.ts';
import { computeDue, type DueDate } from './due.ts';
import { officeMinutesBetween, officeTime, type WorkSession } from './office-hours.ts';
import { at, calendar, hours, weekly } from '../fixture/shipped.ts';
import { TERM_UNITS, type Term, type TermUnit } from './term.ts';
import { isProblem, stateOfDay } from './working-day.ts';

function due(receivedAt: Date, count: number, unit: TermUnit, own: readonly WorkSession[] = hours): DueDate {
  const answer = computeDue(calendar, own, receivedAt, { count, unit });
  if (isProblem(answer)) throw new Error(`${answer.code} ${JSON.stringify(answer.facts)}`);
  return answer;
}

const received = fc.tuple(fc.integer({ min: 0, max: 2300 }), fc.integer({ min: 0, max: 86_399 })).map(([offset, second]) => new Date(instantOf(plusDays('2020-01-01', offset), 0).getTime() + second * 1000));

describe('terms in working days', () => {
  test('three working days from 9/2/2021 pass over Tết: 19/2, the seven days named', () => {
    const answer = due(at('2021-02-09', '15:40'), 3, 'workingDay');
    expect(answer.dueDay).toBe('2021-02-19');
    expect(answer.dueAt).toEqual(at('2021-02-19', '15:45'));
    expect(answer.skipped.map(({ day }) => day)).toEqual(['2021-02-10', '2021-02-11', '2021-02-12', '2021-02-13', '2021-02-14', '2021-02-15', '2021-02-16']);
    expect(answer.provisional).toBe(false);
  });

  test('the first day is excluded: three working days from Monday is Thursday', () => {
    expect(due(at('2021-03-01', '08:00'), 3, 'workingDay').dueDay).toBe('2021-03-04');
  });

  test('the day of reception is the Vietnamese day, not the day in UTC', () => {
    expect(due(new Date('2021-03-01T17:30:00Z'), 1, 'workingDay').dueDay).toBe('2021-03-03');
    expect(due(new Date('2021-03-01T16:30:00Z'), 1, 'workingDay').dueDay).toBe('2021-03-02');
  });

  test('received at 16:55 it is received today, and the first day counted is the next working day', () => {
    expect(due(at('2021-03-05', '16:55'), 1, 'workingDay')).toMatchObject({ dueDay: '2021-03-08', dueAt: at('2021-03-08', '17:00') });
  });

  test('a due day may be a make-up Saturday, with the hours of the day it is worked for', () => {
    expect(due(at('2024-04-25', '16:52'), 4, 'workingDay')).toMatchObject({ dueDay: '2024-05-04', dueAt: at('2024-05-04', '17:00') });
  });

  test.each([
    ['09:40:00', '09:45'],
    ['09:45:00', '09:45'],
    ['09:45:01', '10:00'],
    ['11:29:00', '11:30'],
    ['11:31:00', '13:30'],
    ['12:20:00', '13:30'],
    ['05:10:00', '07:30'],
    ['16:59:00', '17:00'],
    ['21:00:00', '17:00'],
  ])('received at %s the slip says %s: a quarter up, never in a break, never after closing', (time, slip) => {
    expect(due(at('2021-03-01', time), 1, 'workingDay').dueAt).toEqual(at('2021-03-02', slip));
  });

  test('a half day closes at noon', () => {
    const halfFriday = weekly([
      { weekdays: [1, 2, 3, 4, 5], from: '07:30', to: '11:30', kind: 'open' },
      { weekdays: [1, 2, 3, 4], from: '13:30', to: '17:00', kind: 'open' },
    ]);
    expect(due(at('2021-03-04', '15:00'), 1, 'workingDay', halfFriday).dueAt).toEqual(at('2021-03-05', '11:30'));
  });

  test('a Saturday on which the counter only receives is no working day', () => {
    const withSaturday = [...hours, ...weekly([{ weekdays: [6], from: '07:30', to: '11:30', kind: 'receptionOnly' }])];
    expect(due(at('2021-03-05', '09:00'), 1, 'workingDay', withSaturday).dueDay).toBe('2021-03-08');
    expect(due(at('2021-03-06', '09:00'), 1, 'workingDay', withSaturday).dueDay).toBe('2021-03-08');
  });

  test('the more working days, the later; received later is never due earlier', () => {
    fc.assert(
      fc.property(received, received, fc.integer({ min: 1, max: 60 }), (one, other, count) => {
        const [first, second] = one <= other ? [one, other] : [other, one];
        expect(due(first, count, 'workingDay').dueDay <= due(second, count, 'workingDay').dueDay).toBe(true);
        expect(due(first, count, 'workingDay').dueDay < due(first, count + 1, 'workingDay').dueDay).toBe(true);
      }),
    );
  });
});

describe('terms in days of the calendar', () => {
  test('fifteen days from 27/1/2021 end inside Tết and move to the first working day after it; days inside Tết counted', () => {
    const answer = due(at('2021-01-27', '09:00'), 15, 'calendarDay');
    expect(answer.dueDay).toBe('2021-02-17');
    expect(answer.skipped.map(({ day }) => day)).toEqual(['2021-02-11', '2021-02-12', '2021-02-13', '2021-02-14', '2021-02-15', '2021-02-16']);
  });

  test('a term that ends on a working day stays there and skips nothing', () => {
    expect(due(at('2021-03-01', '09:00'), 10, 'calendarDay')).toMatchObject({ dueDay: '2021-03-11', skipped: [] });
  });

  test('a term rolls only over days nobody works', () => {
    fc.assert(
      fc.property(received, fc.integer({ min: 1, max: 90 }), (instant, count) => {
        const answer = due(instant, count, 'calendarDay');
        const last = plusDays(dayOf(instant), count);
        expect(plusDays(last, answer.skipped.length)).toBe(answer.dueDay);
        for (const { day } of answer.skipped) expect(stateOfDay(calendar, day)).toMatchObject({ working: false });
      }),
    );
  });
});

describe('terms in months', () => {
  test.each([
    ['2021-01-15', 1, '2021-02-17', 'the same day number, here inside Tết and a weekend'],
    ['2021-01-31', 1, '2021-03-01', 'no 31 February: the 28th, a Sunday, then Monday'],
    ['2023-12-31', 2, '2024-02-29', 'the last day of a leap February'],
    ['2021-10-25', 3, '2022-01-25', 'over the end of the year'],
    ['2021-03-31', 1, '2021-05-04', '30 April is a holiday, then the weekend and its day in lieu'],
  ])('%s and %i months make %s: %s', (from, count, expected) => {
    expect(due(at(from, '09:00'), count, 'month').dueDay).toBe(expected);
  });
});

describe('terms in hours', () => {
  test.each([
    ['2021-03-01', '08:00:00', 2, '2021-03-01', '10:00'],
    ['2021-03-01', '10:30:00', 2, '2021-03-01', '14:30'],
    ['2021-03-01', '07:30:00', 4, '2021-03-01', '11:30'],
    ['2021-03-05', '16:00:00', 2, '2021-03-08', '08:30'],
    ['2021-03-06', '10:00:00', 1, '2021-03-08', '08:30'],
    ['2021-02-09', '16:30:00', 1, '2021-02-17', '08:00'],
    ['2021-03-01', '11:30:00', 1, '2021-03-01', '14:30'],
    ['2021-03-01', '08:00:40', 1, '2021-03-01', '09:00'],
  ])('received %s %s, %i hours of office time end %s %s', (day, time, count, dueDay, minute) => {
    expect(due(at(day, time), count, 'hour')).toMatchObject({ dueDay, dueAt: at(dueDay, minute) });
  });

  test('reception-only time is not counted', () => {
    const evening = [...hours, ...weekly([{ weekdays: [1], from: '17:00', to: '19:00', kind: 'receptionOnly' }, { weekdays: [6], from: '07:30', to: '11:30', kind: 'receptionOnly' }])];
    expect(due(at('2021-03-01', '17:30'), 1, 'hour', evening).dueAt).toEqual(at('2021-03-02', '08:30'));
    expect(due(at('2021-03-05', '16:30'), 1, 'hour', evening).dueAt).toEqual(at('2021-03-08', '08:00'));
  });

  test('the hours that are walked are the hours that were promised', () => {
    fc.assert(
      fc.property(received, fc.integer({ min: 1, max: 80 }), (instant, count) => {
        const answer = due(instant, count, 'hour');
        expect(officeMinutesBetween(calendar, hours, instant, answer.dueAt)).toBe(count * 60);
        expect(officeMinutesBetween(calendar, hours, instant, new Date(answer.dueAt.getTime() - 60_000))).toBe(count * 60 - 1);
      }),
    );
  });
});

describe('same-day work', () => {
  test.each([
    ['2021-03-01', '08:00:00', '2021-03-01'],
    ['2021-03-01', '14:59:59', '2021-03-01'],
    ['2021-03-01', '15:00:00', '2021-03-01'],
    ['2021-03-01', '15:00:01', '2021-03-02'],
    ['2021-03-01', '16:55:00', '2021-03-02'],
    ['2021-03-05', '15:30:00', '2021-03-08'],
    ['2021-03-06', '09:00:00', '2021-03-08'],
    ['2021-02-09', '15:01:00', '2021-02-17'],
    ['2024-05-04', '14:00:00', '2024-05-04'],
  ])('received %s at %s it is due by closing of %s', (day, time, dueDay) => {
    expect(due(at(day, time), 1, 'sameDay')).toMatchObject({ dueDay, dueAt: at(dueDay, '17:00') });
  });

  test('another cutoff may be given', () => {
    const answer = computeDue(calendar, hours, at('2021-03-01', '15:20'), { count: 0, unit: 'sameDay' }, 16 * 60);
    expect(answer).toMatchObject({ dueDay: '2021-03-01' });
  });

  test('at the minute of closing the counter is closed, however late the cutoff is', () => {
    const dayOfWork = (time: string) => computeDue(calendar, hours, at('2021-03-01', time), { count: 0, unit: 'sameDay' }, 18 * 60);
    expect([dayOfWork('16:59:59'), dayOfWork('17:00:00')]).toMatchObject([{ dueDay: '2021-03-01' }, { dueDay: '2021-03-02' }]);
  });

  test('a half day that has closed serves the next working day, never the past', () => {
    const mornings = weekly([{ weekdays: [1, 2, 3, 4, 5], from: '07:30', to: '11:30', kind: 'open' }]);
    expect(due(at('2021-03-01', '11:45'), 1, 'sameDay', mornings).dueAt).toEqual(at('2021-03-02', '11:30'));
  });

  test('from a provisional year it is provisional even without a step', () => {
    expect(due(at('2027-03-01', '09:00'), 1, 'sameDay').provisional).toBe(true);
  });
});

describe('what is refused', () => {
  test.each(TERM_UNITS)('a term in %s that needs a year not loaded names the year', (unit) => {
    const counts = { workingDay: 300, calendarDay: 400, hour: 3000, month: 13, sameDay: 1 } satisfies Record<TermUnit, number>;
    const answer = computeDue(calendar, hours, at(unit === 'sameDay' ? '2028-01-05' : '2027-06-01', '09:00'), { count: counts[unit], unit });
    expect(answer).toMatchObject({ code: 'calendar.yearNotLoaded', facts: { year: 2028 } });
  });

  test.each([0, -1, 1.5, Number.NaN])('a term of %d working days is refused', (count) => {
    expect(computeDue(calendar, hours, at('2021-03-01', '09:00'), { count, unit: 'workingDay' })).toMatchObject({ code: 'calendar.termEmpty' });
  });

  test('a term beyond all published times is refused', () => {
    expect(computeDue(calendar, hours, at('2021-03-01', '09:00'), { count: 10_001, unit: 'calendarDay' })).toMatchObject({ code: 'calendar.termTooLong' });
  });

  test('a time that does not exist is refused', () => {
    for (const instant of [new Date(Number.NaN), new Date('9999-12-31T23:30:00Z')]) {
      expect(computeDue(calendar, hours, instant, { count: 1, unit: 'workingDay' })).toMatchObject({ code: 'calendar.instantUnreadable' });
    }
  });

  test('a day without hours is refused by name', () => {
    for (const unit of TERM_UNITS) expect(computeDue(calendar, [], at('2021-03-01', '09:00'), { count: 1, unit })).toMatchObject({ code: 'calendar.hoursMissing' });
  });

  test('a term that ends in a year without its notice is provisional', () => {
    expect(due(at('2026-12-28', '09:00'), 5, 'workingDay').provisional).toBe(true);
    expect(due(at('2026-12-28', '09:00'), 3, 'workingDay').provisional).toBe(false);
    expect(due(at('2026-12-20', '09:00'), 1, 'month').provisional).toBe(true);
  });
});

test('every appointment stands in office time of a working day, not before reception', () => {
  const anyTerm = fc.record({ count: fc.integer({ min: 1, max: 30 }), unit: fc.constantFrom(...TERM_UNITS) });
  fc.assert(
    fc.property(received, anyTerm, (instant, term: Term) => {
      const answer = due(instant, term.unit === 'month' ? Math.ceil(term.count / 3) : term.count, term.unit);
      expect(dayOf(answer.dueAt)).toBe(answer.dueDay);
      expect(answer.dueAt > instant).toBe(true);
      const office = officeTime(calendar, hours, answer.dueDay);
      if (isProblem(office)) throw new Error(office.code);
      expect(office.sessions.some(({ fromMinute, toMinute }) => fromMinute <= minuteOf(answer.dueAt) && minuteOf(answer.dueAt) <= toMinute)).toBe(true);
      expect([1, 2, 3, 4, 5].includes(weekdayOf(answer.dueDay)) || calendar.days.get(answer.dueDay)?.kind === 'makeup').toBe(true);
    }),
  );
});
