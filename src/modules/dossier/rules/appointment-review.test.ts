import { describe, expect, test } from 'vitest';
import type { Day } from '#kernel/day.ts';
import { computeDue } from '#modules/calendar/rules/due.ts';
import type { OfficeHours } from '#modules/calendar/rules/office-hours.ts';
import { type Calendar, type YearStatus, calendarOf, isProblem } from '#modules/calendar/rules/working-day.ts';
import { messages } from '../messages.ts';
import { at } from '../fixture/desk.ts';
import { type KeptAppointment, type PromiseHistory, REVIEW_REASONS, appointmentReview, isStillPromised } from './appointment-review.ts';
import { STATUSES } from './statuses.ts';

const HOURS: OfficeHours = [1, 2, 3, 4, 5].map((weekday) => ({ ofUnit: false, day: null, validFrom: '2020-01-01', validTo: null, weekday, fromMinute: 480, toMinute: 1020, kind: 'open' as const }));

/** The years 2026, with its notice, and 2027, as far as it is known. */
function known(status: YearStatus, ...off: Day[]): Calendar {
  const why = { vi: 'nghỉ Tết', en: 'Tết' };
  return calendarOf([{ year: 2026, status: 'issued' }, { year: 2027, status }], off.map((day) => ({ day, kind: 'off' as const, why, inPlaceOf: null })));
}

const BEFORE = known('provisional', '2027-02-05');
const AFTER = known('issued', '2027-02-04', '2027-02-05');
const TERM = { count: 3, unit: 'workingDay' } as const;

function promisedBy(calendar: Calendar, from: Date): KeptAppointment {
  const due = computeDue(calendar, HOURS, from, TERM);
  if (isProblem(due)) throw new Error(due.code);
  const { dueDay, dueAt, provisional } = due;
  return { kind: 'first', dueDay, dueAt, provisional, countedFrom: from, calendarDay: null, madeAt: from };
}

function history(...appointments: KeptAppointment[]): PromiseHistory {
  return { appointments, term: TERM, waits: [] };
}

const FIRST = promisedBy(BEFORE, at('2027-02-01', '09:00'));

describe('a promise under a changed calendar', () => {
  test('stands while the calendar is the same, provisional or not', () => {
    expect(appointmentReview(BEFORE, HOURS, history(FIRST))).toBeUndefined();
    expect(appointmentReview(AFTER, HOURS, history(promisedBy(AFTER, at('2027-02-01', '09:00'))))).toBeUndefined();
  });

  test('needs a decision when the notice gives another day', () => {
    expect(FIRST).toMatchObject({ dueDay: '2027-02-04', provisional: true });
    expect(appointmentReview(AFTER, HOURS, history(FIRST))).toEqual({ why: 'dayChanged', dueDay: '2027-02-08', dueAt: at('2027-02-08', '09:00'), provisional: false });
  });

  test('needs a decision when the day is the same but the year is no longer provisional', () => {
    const early = promisedBy(BEFORE, at('2027-01-04', '09:00'));
    expect(appointmentReview(AFTER, HOURS, history(early))).toMatchObject({ why: 'yearIssued', dueDay: early.dueDay, provisional: false });
  });

  test('that was kept is asked again only when the calendar gives yet another day', () => {
    const kept: KeptAppointment = { ...FIRST, kind: 'calendarReview', provisional: false, calendarDay: '2027-02-08' };
    expect(appointmentReview(AFTER, HOURS, history(FIRST, kept))).toBeUndefined();
    const again = known('issued', '2027-02-04', '2027-02-05', '2027-02-08');
    expect(appointmentReview(again, HOURS, history(FIRST, kept))).toMatchObject({ why: 'dayChanged', dueDay: '2027-02-09' });
  });

  test('that was kept under a year still provisional is asked again when its notice comes', () => {
    const kept: KeptAppointment = { ...FIRST, kind: 'calendarReview', provisional: true, calendarDay: '2027-02-08' };
    expect(appointmentReview(AFTER, HOURS, history(FIRST, kept))).toMatchObject({ why: 'yearIssued', dueDay: '2027-02-08' });
  });

  test('the day of an apology is not counted anew: it gives way only when nobody works on it', () => {
    const apology: KeptAppointment = { ...FIRST, kind: 'apology', dueDay: '2027-02-12', dueAt: at('2027-02-12', '09:00') };
    expect(appointmentReview(AFTER, HOURS, history(FIRST, { ...apology, provisional: false }))).toBeUndefined();
    expect(appointmentReview(AFTER, HOURS, history(FIRST, apology))).toMatchObject({ why: 'yearIssued', dueDay: '2027-02-12' });
    expect(appointmentReview(known('issued', '2027-02-12'), HOURS, history(FIRST, apology))).toEqual({ why: 'dayChanged', dueDay: '2027-02-15', dueAt: at('2027-02-15', '09:00'), provisional: false });
  });

  test('waiting that a sector law leaves out is left out again, as far as it had come when the day was set', () => {
    const waits = [{ from: at('2027-02-02', '08:00'), to: at('2027-02-03', '08:00') }, { from: at('2027-02-16', '08:00'), to: null }];
    const excluded: KeptAppointment = { ...FIRST, kind: 'excluded', dueDay: '2027-02-08', madeAt: at('2027-02-03', '08:00') };
    expect(appointmentReview(BEFORE, HOURS, { ...history(FIRST, excluded), waits })).toBeUndefined();
    expect(appointmentReview(AFTER, HOURS, { ...history(FIRST, excluded), waits })).toMatchObject({ why: 'dayChanged', dueDay: '2027-02-09' });
  });

  test('a term in hours is asked about by its day', () => {
    const from = at('2027-02-03', '15:00');
    const hours: KeptAppointment = { ...FIRST, dueDay: '2027-02-04', dueAt: at('2027-02-04', '10:00'), countedFrom: from };
    expect(appointmentReview(AFTER, HOURS, { appointments: [hours], term: { count: 4, unit: 'hour' }, waits: [] })).toMatchObject({ why: 'dayChanged', dueDay: '2027-02-08', dueAt: at('2027-02-08', '10:00') });
  });

  test('a year that is not loaded is named', () => {
    expect(appointmentReview(calendarOf([{ year: 2026, status: 'issued' }], []), HOURS, history(FIRST))).toMatchObject({ code: 'calendar.yearNotLoaded', facts: { year: 2027 } });
  });
});

test('only accepted dossiers with a promise still to be kept are asked about', () => {
  const open = { dueDay: '2027-02-04', firstFinishedAt: null, cancelledAt: null };
  expect(STATUSES.filter((status) => isStillPromised({ ...open, status }))).toEqual([2, 4, 5, 6, 7]);
  const moment = at('2027-02-01', '09:00');
  for (const change of [{ dueDay: null }, { firstFinishedAt: moment }, { cancelledAt: moment }]) expect(isStillPromised({ ...open, status: 4, ...change })).toBe(false);
});

test('each reason of the list has its sentence', () => {
  for (const why of REVIEW_REASONS) expect(messages[`dossier.reviewReason.${why}`].vi).not.toBe('');
});
