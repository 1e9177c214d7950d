import { Type } from 'typebox';
import { DayField } from '#kernel/day.ts';
import { Instant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { Line, Prose } from '#kernel/text.ts';
import { YEAR_OUTCOMES } from './rules/calendar-file.ts';
import { SESSION_KINDS } from './rules/office-hours.ts';
import { TERM_COUNT_MAX, TERM_UNITS } from './rules/term.ts';
import { DAY_KINDS, YEAR_STATUSES } from './rules/working-day.ts';

export const TermField = Type.Object({
  count: Type.Integer({ minimum: 0, maximum: TERM_COUNT_MAX, description: 'at least 1; says nothing for sameDay' }),
  unit: Type.Enum(TERM_UNITS),
});

export const DueDate = Type.Object({
  dueDay: Type.String({ description: 'the day the law counts to, 2021-02-19' }),
  dueAt: Instant,
  skipped: Type.Array(Type.Object({ day: Type.String(), why: Type.String() }), { description: 'days that did not count, in order' }),
  provisional: Type.Boolean({ description: 'a year without its notice had a part in it' }),
});

const YearStatusField = Type.Enum(YEAR_STATUSES);
const DayKindField = Type.Enum(DAY_KINDS);
const SessionKindField = Type.Enum(SESSION_KINDS);
const Clock = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', description: 'time of day, 07:30' });
const UnitCode = Line(40, 'the code of a unit; without it the hours of the whole installation');

const WrittenSession = Type.Object({
  weekdays: Type.Optional(Type.Array(Type.Integer({ minimum: 0, maximum: 6 }), { maxItems: 7, uniqueItems: true, description: '0 Sunday … 6 Saturday' })),
  from: Clock,
  to: Clock,
  kind: SessionKindField,
});
const WrittenSessions = Type.Array(WrittenSession, { maxItems: 50 });

/** By year: `{ "2021": … }`. */
function byYear<T extends Parameters<typeof Type.Record>[1]>(value: T) {
  return Type.Record(Type.String({ pattern: '^(19|20|21)\\d\\d$' }), value, { additionalProperties: false });
}

const MonthDay = Type.String({ pattern: '^\\d{2}-\\d{2}$', description: 'month and day, 02-10' });

const SessionView = Type.Object({
  ofUnit: Type.Boolean(),
  weekday: Type.Union([Type.Integer(), Type.Null()]),
  day: Type.Union([Type.String(), Type.Null()]),
  from: Type.String(),
  to: Type.String(),
  kind: SessionKindField,
  validFrom: Type.String(),
  validTo: Type.Union([Type.String(), Type.Null()]),
  source: Type.String(),
});

export const getCalendar = operation({
  id: 'getCalendar',
  room: 'calendar',
  method: 'GET',
  path: '/calendar/:year',
  door: 'read',
  permission: 'signedIn',
  summary: 'A year of the working calendar: notice, days off, make-up days, hours',
  input: Type.Object({ year: Type.Integer({ minimum: 1900, maximum: 2199 }), unitCode: Type.Optional(UnitCode) }),
  output: Type.Object({
    year: Type.Integer(),
    status: YearStatusField,
    notice: Type.Union([Type.String(), Type.Null()]),
    source: Type.String(),
    workingDays: Type.Integer(),
    days: Type.Array(
      Type.Object({ day: Type.String(), kind: DayKindField, why: Type.Object({ vi: Type.String(), en: Type.String() }), inPlaceOf: Type.Union([Type.String(), Type.Null()]) }),
    ),
    sessions: Type.Array(SessionView),
    years: Type.Array(Type.Object({ year: Type.Integer(), status: YearStatusField })),
  }),
  refusals: ['calendar.yearNotLoaded', 'organisation.unitUnknown'],
});

export const importCalendar = operation({
  id: 'importCalendar',
  room: 'calendar',
  method: 'POST',
  path: '/calendar/imports',
  door: 'write',
  permission: 'calendar.edit',
  summary: 'Loads years of the working calendar; the notice of a provisional year names the days it changes',
  input: Type.Object({
    note: Type.Optional(Prose(2000)),
    off: byYear(Type.Array(MonthDay, { maxItems: 366 })),
    makeup: Type.Optional(Type.Array(DayField, { maxItems: 1000 })),
    years: Type.Optional(byYear(Type.Object({ status: YearStatusField, notice: Type.Union([Line(500), Type.Null()]), source: Prose(2000) }))),
    swaps: Type.Optional(Type.Array(Type.Object({ off: DayField, makeup: DayField }), { maxItems: 1000 })),
    why: Type.Optional(Type.Array(Type.Object({ vi: Line(200), en: Line(200), days: Type.Array(DayField, { maxItems: 1000 }) }), { maxItems: 1000 })),
    workingDaysCheck: Type.Optional(byYear(Type.Integer({ minimum: 0, maximum: 366 }))),
    hours: Type.Optional(Type.Object({ source: Prose(2000), validFrom: DayField, sessions: WrittenSessions })),
  }),
  output: Type.Object({
    years: Type.Array(
      Type.Object({
        year: Type.Integer(),
        outcome: Type.Enum(YEAR_OUTCOMES),
        status: YearStatusField,
        changedDays: Type.Array(Type.Object({ day: Type.String(), becomes: Type.Enum(['working', 'off']) })),
      }),
    ),
    hoursSet: Type.Boolean({ description: 'the default hours of the file were taken, because there were none' }),
  }),
  refusals: [
    'calendar.dayUnknown', 'calendar.dayTwice', 'calendar.yearMissing', 'calendar.makeupNotRest', 'calendar.swapUnknown', 'calendar.noticeMissing',
    'calendar.noticeNeeded', 'calendar.checkFailed', 'calendar.hoursShape', 'calendar.sessionBackwards', 'calendar.sessionsOverlap', 'calendar.weekdayWithoutHours', 'calendar.openOnWeekend',
  ],
});

export const saveWorkSessions = operation({
  id: 'saveWorkSessions',
  room: 'calendar',
  method: 'PUT',
  path: '/calendar/work-sessions',
  door: 'write',
  permission: 'calendar.edit',
  summary: 'Sets office hours: a whole week from a day on, or one day; for a unit or the installation',
  input: Type.Object({
    unitCode: Type.Optional(UnitCode),
    validFrom: Type.Optional(DayField),
    day: Type.Optional(DayField),
    source: Prose(2000, 'the decision or notice the hours come from'),
    sessions: WrittenSessions,
  }),
  output: Type.Object({ sessions: Type.Array(SessionView) }),
  refusals: [
    'calendar.hoursShape', 'calendar.sessionBackwards', 'calendar.sessionsOverlap', 'calendar.weekdayWithoutHours', 'calendar.openOnWeekend', 'calendar.openOnRestDay',
    'calendar.hoursSuperseded', 'calendar.yearNotLoaded', 'calendar.dayUnknown', 'organisation.unitUnknown',
  ],
});
