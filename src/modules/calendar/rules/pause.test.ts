import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOf, plusDays } from '#kernel/day.ts';
import { computeDue } from './due.ts';
import { readingsOf, restartedDue, subtractedDue, type ClockRun, type Pause } from './pause.ts';
import { at, calendar, hours } from '../fixture/shipped.ts';
import { TERM_UNITS } from './term.ts';
import { isProblem } from './working-day.ts';

const tenDays: ClockRun = {
  receivedAt: at('2021-03-01', '09:00'),
  term: { count: 10, unit: 'workingDay' },
  pauses: [{ from: at('2021-03-03', '10:00'), to: at('2021-03-10', '14:00') }],
};

test('a supplement restarts the time from zero: ten working days from the day the papers are complete', () => {
  expect(restartedDue(calendar, hours, tenDays)).toEqual(computeDue(calendar, hours, at('2021-03-10', '14:00'), tenDays.term));
  expect(restartedDue(calendar, hours, tenDays)).toMatchObject({ dueDay: '2021-03-24' });
});

test('the subtracting reading adds the working days waited to the first due day', () => {
  expect(computeDue(calendar, hours, tenDays.receivedAt, tenDays.term)).toMatchObject({ dueDay: '2021-03-15' });
  expect(subtractedDue(calendar, hours, tenDays, at('2021-03-30', '09:00'))).toMatchObject({ dueDay: '2021-03-22' });
});

test('waiting through Tết is subtracted in working days, not in days of the calendar', () => {
  const run = { ...tenDays, receivedAt: at('2021-02-08', '09:00'), pauses: [{ from: at('2021-02-09', '10:00'), to: at('2021-02-17', '10:00') }] };
  expect(computeDue(calendar, hours, run.receivedAt, run.term)).toMatchObject({ dueDay: '2021-03-01' });
  expect(subtractedDue(calendar, hours, run, at('2021-03-30', '09:00'))).toMatchObject({ dueDay: '2021-03-02' });
});

test('while the citizen is waited for there is no due date by the decree, and the other reading counts until the day asked about', () => {
  const waiting = { ...tenDays, pauses: [{ from: at('2021-03-03', '10:00'), to: null }] };
  expect(restartedDue(calendar, hours, waiting)).toBeUndefined();
  expect(subtractedDue(calendar, hours, waiting, at('2021-03-05', '16:00'))).toMatchObject({ dueDay: '2021-03-17' });
});

test('a term in hours subtracts minutes of office time', () => {
  const run: ClockRun = { receivedAt: at('2021-03-01', '08:00'), term: { count: 4, unit: 'hour' }, pauses: [{ from: at('2021-03-01', '09:00'), to: at('2021-03-02', '08:00') }] };
  expect(subtractedDue(calendar, hours, run, at('2021-03-02', '16:00'))).toMatchObject({ dueAt: at('2021-03-02', '11:00') });
  expect(restartedDue(calendar, hours, run)).toMatchObject({ dueAt: at('2021-03-02', '14:00') });
});

test('days of the calendar and months subtract days, and roll at the end', () => {
  const run: ClockRun = { receivedAt: at('2021-03-01', '08:00'), term: { count: 10, unit: 'calendarDay' }, pauses: [{ from: at('2021-03-03', '09:00'), to: at('2021-03-05', '09:00') }] };
  expect(subtractedDue(calendar, hours, run, at('2021-03-30', '09:00'))).toMatchObject({ dueDay: '2021-03-15' });
  const month: ClockRun = { ...run, term: { count: 1, unit: 'month' } };
  expect(subtractedDue(calendar, hours, month, at('2021-03-30', '09:00'))).toMatchObject({ dueDay: '2021-04-05' });
});

test('same-day work that waited is due as many working days later', () => {
  const run: ClockRun = { receivedAt: at('2021-03-01', '09:00'), term: { count: 1, unit: 'sameDay' }, pauses: [{ from: at('2021-03-01', '10:00'), to: at('2021-03-03', '10:00') }] };
  expect(subtractedDue(calendar, hours, run, at('2021-03-30', '09:00'))).toMatchObject({ dueDay: '2021-03-03' });
});

test('only waiting between reception and the day asked about is subtracted', () => {
  const early = { ...tenDays, pauses: [{ from: at('2021-02-22', '09:00'), to: at('2021-03-03', '10:00') }] };
  expect(subtractedDue(calendar, hours, early, at('2021-03-30', '09:00'))).toMatchObject({ dueDay: '2021-03-17' });
  expect(subtractedDue(calendar, hours, tenDays, at('2021-03-05', '09:00'))).toMatchObject({ dueDay: '2021-03-17' });
});

test('time restarts at the last complete supplement, in whatever order they are told', () => {
  const twice = { ...tenDays, pauses: [{ from: at('2021-03-12', '09:00'), to: at('2021-03-15', '09:00') }, ...tenDays.pauses] };
  expect(restartedDue(calendar, hours, twice)).toMatchObject({ dueDay: '2021-03-29' });
});

test('three readings of one dossier differ, and a second request is overdue for the index whatever the day', () => {
  expect(readingsOf(calendar, hours, tenDays, at('2021-03-23', '10:00'))).toEqual({ restarting: 'early', subtracting: 'late', index766: 'late' });
  expect(readingsOf(calendar, hours, tenDays, at('2021-03-22', '10:00'))).toEqual({ restarting: 'early', subtracting: 'onTime', index766: 'onTime' });
  const twice = { ...tenDays, pauses: [...tenDays.pauses, { from: at('2021-03-12', '09:00'), to: at('2021-03-15', '09:00') }] };
  expect(readingsOf(calendar, hours, twice, at('2021-03-16', '10:00'))).toEqual({ restarting: 'early', subtracting: 'early', index766: 'late' });
});

test('without waiting all readings are the first due date', () => {
  const run = { ...tenDays, pauses: [] };
  const first = computeDue(calendar, hours, run.receivedAt, run.term);
  expect(restartedDue(calendar, hours, run)).toEqual(first);
  expect(subtractedDue(calendar, hours, run, at('2021-04-30', '09:00'))).toEqual(first);
});

test('a year that is not loaded is refused by name in the readings too', () => {
  const run = { ...tenDays, pauses: [{ from: at('2027-12-20', '09:00'), to: at('2027-12-30', '09:00') }] };
  expect(readingsOf(calendar, hours, run, at('2027-12-31', '09:00'))).toMatchObject({ code: 'calendar.yearNotLoaded', facts: { year: 2028 } });
});

const pauses = fc.array(fc.tuple(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 20_000 })), { maxLength: 5 }).map((spans): Pause[] =>
  spans.map(([from, length]) => ({ from: instantOf('2021-03-01', from), to: instantOf('2021-03-01', from + length) })),
);

test('order, overlap and splitting of the times of waiting change nothing in what is subtracted', () => {
  fc.assert(
    fc.property(pauses, fc.constantFrom(...TERM_UNITS), fc.integer({ min: 1, max: 12 }), (spans, unit, count) => {
      const run: ClockRun = { receivedAt: at('2021-03-01', '09:00'), term: { count, unit }, pauses: spans };
      const until = at('2021-06-30', '17:00');
      const split = spans.flatMap(({ from, to }) => {
        const middle = new Date((from.getTime() + (to ?? until).getTime()) / 2);
        return [{ from: middle, to }, { from, to: middle }];
      });
      const answer = subtractedDue(calendar, hours, run, until);
      expect(subtractedDue(calendar, hours, { ...run, pauses: [...spans].reverse() }, until)).toEqual(answer);
      expect(subtractedDue(calendar, hours, { ...run, pauses: [...spans, ...spans] }, until)).toEqual(answer);
      if (unit !== 'hour') expect(subtractedDue(calendar, hours, { ...run, pauses: split }, until)).toEqual(answer);
    }),
  );
});

test('more waiting never makes the due date earlier', () => {
  fc.assert(
    fc.property(pauses, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }), (spans, offset, length) => {
      const until = at('2021-07-30', '17:00');
      const more = { from: instantOf(plusDays('2021-03-01', offset), 600), to: instantOf(plusDays('2021-03-01', offset + length), 600) };
      const less = subtractedDue(calendar, hours, { ...tenDays, pauses: spans }, until);
      const later = subtractedDue(calendar, hours, { ...tenDays, pauses: [...spans, more] }, until);
      if (isProblem(less) || isProblem(later)) throw new Error('the years are loaded');
      expect(less.dueDay <= later.dueDay).toBe(true);
    }),
  );
});
