import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pass } from '#apps/door.ts';
import { calendarOperations } from '#apps/operations/calendar.ts';
import type { Actor } from '#kernel/actor.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { at, shipped } from './fixture/shipped.ts';
import { computeDue } from './rules/due.ts';
import { SESSION_KINDS } from './rules/office-hours.ts';
import { DAY_KINDS, YEAR_STATUSES } from './rules/working-day.ts';
import { calendarFor } from './service/calendar-for.ts';
import { dueDateOf } from './service/due-date-of.ts';
import { getCalendar } from './service/get-calendar.ts';
import { importCalendar } from './service/import-calendar.ts';
import { saveWorkSessions } from './service/save-work-sessions.ts';

let house: TestHouse;
let admin: Actor;
let unitId: string;
const threeDays = { receivedAt: at('2021-02-09', '15:40'), term: { count: 3, unit: 'workingDay' } } as const;
const now = at('2026-11-23', '09:00');
const issued2027 = {
  off: { '2027': ['01-01', '02-04', '02-05', '02-06', '02-07', '02-08', '02-09', '02-10', '04-16', '04-30', '05-01', '05-03', '09-02', '09-03', '11-24'] },
  years: { '2027': { status: 'issued' as const, notice: 'Thông báo thử 1/TB', source: 'thử nghiệm' } },
};

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  unitId = await house.addUnit({ code: 'MOTCUA', kind: 'OSS' });
  admin = await house.addActor('SYS_ADMIN', unitId);
});

afterAll(() => house.close());

async function entries(kind: string): Promise<Record<string, unknown>[]> {
  return house.owner('select facts, unit_id, actor_id from journal_entry where kind = $1 order by position', [kind]);
}

describe('who may', () => {
  test.each(['POSTAL_COUNTER', 'SPECIALIST', 'LEADER', 'AUDITOR', undefined] as const)('%s changes neither the calendar nor the hours', async (role) => {
    const actor = role && (await house.addActor(role, unitId));
    for (const id of ['importCalendar', 'saveWorkSessions']) {
      const bound = calendarOperations.find(({ operation }) => operation.id === id);
      if (!bound) throw new Error(id);
      const knock = { now, language: 'vi' as const, requestId: newId(), address: null, by: actor && { actor } };
      await expect(pass(house.house, bound, { off: {}, source: 'thử', sessions: [] }, knock, (result) => result)).rejects.toMatchObject({
        problem: { code: actor ? 'access.notAllowed' : 'access.signInNeeded' },
      });
    }
  });
});

describe('before anything is loaded', () => {
  test('a due date is refused, and names the year', async () => {
    await expect(house.write({}, (ctx) => dueDateOf(ctx, threeDays))).rejects.toMatchObject({ problem: { code: 'calendar.yearNotLoaded', facts: { year: 2021 } } });
    await expect(house.write({}, (ctx) => getCalendar(ctx, { year: 2021 }))).rejects.toMatchObject({ problem: { status: 404, code: 'calendar.yearNotLoaded' } });
  });

  test('a file that contradicts itself leaves no trace', async () => {
    await expect(house.write({ as: admin, now }, (ctx) => importCalendar(ctx, { ...shipped, workingDaysCheck: { '2021': 251 } }))).rejects.toMatchObject({
      problem: { code: 'calendar.checkFailed', facts: { year: 2021, expected: 251, found: 250 } },
    });
    expect(await house.owner('select 1 from calendar_year union all select 1 from work_session')).toEqual([]);
  });

  test('two who load the shipped calendar at once load it once', async () => {
    const load = () => house.write({ as: admin, now }, (ctx) => importCalendar(ctx, shipped));
    const answers = await Promise.all([load(), load()]);
    expect(answers.map(({ years }) => [...new Set(years.map(({ outcome }) => outcome))]).sort()).toEqual([['added'], ['unchanged']]);
    expect(answers.map(({ hoursSet }) => hoursSet).sort()).toEqual([false, true]);
    expect(await entries('calendar.imported')).toMatchObject([{ actor_id: admin.staffId, facts: { changedDays: [], hoursSet: true } }]);
  });
});

describe('the loaded calendar', () => {
  test('loading it again changes nothing and notes nothing', async () => {
    const before = await house.owner('select revision from calendar_revision');
    const answer = await house.write({ as: admin, now }, (ctx) => importCalendar(ctx, shipped));
    expect(answer.years.every(({ outcome, changedDays }) => outcome === 'unchanged' && changedDays.length === 0)).toBe(true);
    expect(await house.owner('select revision from calendar_revision')).toEqual(before);
    expect(await entries('calendar.imported')).toHaveLength(1);
  });

  test('three working days from 9/2/2021 are due on 19/2/2021, each day of Tết named in the language asked', async () => {
    const answer = await house.write({}, (ctx) => dueDateOf(ctx, threeDays));
    expect(answer).toMatchObject({ dueDay: '2021-02-19', dueAt: at('2021-02-19', '15:45'), provisional: false });
    expect(answer.skipped).toHaveLength(7);
    expect(answer.skipped[0]).toEqual({ day: '2021-02-10', why: 'nghỉ Tết Nguyên đán' });
    const english = await house.write({}, (ctx) => dueDateOf({ ...ctx, language: 'en' }, threeDays));
    expect(english.skipped[0]).toEqual({ day: '2021-02-10', why: 'Lunar New Year holiday' });
  });

  test('a year is shown with its notice, its days and its hours', async () => {
    const answer = await house.write({}, (ctx) => getCalendar(ctx, { year: 2026 }));
    expect(answer).toMatchObject({ status: 'issued', workingDays: 249 });
    expect(answer.notice).toContain('9441/TB-BNV');
    expect(answer.days.find(({ kind }) => kind === 'makeup')).toMatchObject({ day: '2026-01-10', inPlaceOf: '2026-01-02' });
    expect(answer.years.find(({ year }) => year === 2027)).toEqual({ year: 2027, status: 'provisional' });
    expect(answer.sessions).toHaveLength(10);
    expect(answer.sessions[0]).toMatchObject({ ofUnit: false, weekday: 1, from: '07:00', to: '11:30', kind: 'open', validFrom: '2016-01-01', validTo: null });
  });

  test('one small statement answers while nothing changes', async () => {
    await house.write({}, (ctx) => calendarFor(ctx));
    const asked: string[] = [];
    await house.write({}, (ctx) => {
      const row: typeof ctx.db.row = (name, sql, values) => {
        asked.push(name);
        return ctx.db.row(name, sql, values);
      };
      return calendarFor({ ...ctx, db: { ...ctx.db, row } }, unitId);
    });
    expect(asked).toEqual(['calendar.getRevision']);
  });

  test('a change that is rolled back is forgotten by memory too', async () => {
    const promise = { receivedAt: at('2027-02-02', '09:00'), term: { count: 2, unit: 'workingDay' } } as const;
    const undone = house.write({ as: admin, now }, async (ctx) => {
      await importCalendar(ctx, issued2027);
      expect(await dueDateOf(ctx, promise)).toMatchObject({ dueDay: '2027-02-11', provisional: false });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await house.write({}, (ctx) => dueDateOf(ctx, promise))).toMatchObject({ dueDay: '2027-02-04', provisional: true });
  });

  test('a file without a notice cannot change an issued year', async () => {
    await expect(house.write({ as: admin, now }, (ctx) => importCalendar(ctx, { off: { '2026': ['01-01'] } }))).rejects.toMatchObject({ problem: { code: 'calendar.noticeNeeded' } });
  });

  test('the notice over a provisional year reports the days that changed, in the answer and in the journal', async () => {
    const answer = await house.write({ as: admin, now }, (ctx) => importCalendar(ctx, issued2027));
    expect(answer.years).toEqual([{ year: 2027, outcome: 'changed', status: 'issued', changedDays: [{ day: '2027-02-04', becomes: 'off' }, { day: '2027-09-03', becomes: 'off' }] }]);
    expect((await entries('calendar.imported')).at(-1)).toMatchObject({ facts: { years: ['2027 issued'], changedDays: ['2027-02-04', '2027-09-03'] } });
    expect(await house.write({}, (ctx) => getCalendar(ctx, { year: 2027 }))).toMatchObject({ status: 'issued', notice: 'Thông báo thử 1/TB' });
  });
});

describe('office hours', () => {
  const week = [
    { weekdays: [1, 2, 3, 4, 5], from: '08:00', to: '12:00', kind: 'open' as const },
    { weekdays: [1, 2, 3, 4], from: '13:00', to: '17:00', kind: 'open' as const },
    { weekdays: [6], from: '08:00', to: '11:00', kind: 'receptionOnly' as const },
  ];

  test('a unit has its own week from a day on; other units and earlier days keep theirs', async () => {
    const answer = await house.write({ as: admin, now }, (ctx) => saveWorkSessions(ctx, { unitCode: 'MOTCUA', validFrom: '2021-03-01', source: 'Quyết định thử', sessions: week }));
    expect(answer.sessions.filter(({ ofUnit }) => ofUnit)).toHaveLength(10);
    const late = { receivedAt: at('2021-03-03', '16:50'), term: { count: 1, unit: 'workingDay' } } as const;
    expect(await house.write({}, (ctx) => dueDateOf(ctx, { ...late, unitCode: 'MOTCUA' }))).toMatchObject({ dueAt: at('2021-03-04', '17:00') });
    expect(await house.write({}, (ctx) => dueDateOf(ctx, late))).toMatchObject({ dueAt: at('2021-03-04', '16:30') });
    expect(await house.write({}, (ctx) => dueDateOf(ctx, { ...late, receivedAt: at('2021-02-22', '16:50'), unitCode: 'MOTCUA' }))).toMatchObject({ dueAt: at('2021-02-23', '16:30') });
    expect((await entries('calendar.hoursChanged')).at(-1)).toMatchObject({ unit_id: unitId, actor_id: admin.staffId, facts: { validFrom: '2021-03-01', sessions: ['12345 08:00-12:00 open', '1234 13:00-17:00 open', '6 08:00-11:00 receptionOnly'] } });
  });

  test('a half Friday closes at noon and the reception-only Saturday is no working day', async () => {
    const { calendar, hours } = await house.write({}, (ctx) => calendarFor(ctx, unitId));
    expect(computeDue(calendar, hours, at('2021-03-04', '16:00'), { count: 1, unit: 'workingDay' })).toMatchObject({ dueAt: at('2021-03-05', '12:00') });
    expect(computeDue(calendar, hours, at('2021-03-05', '16:00'), { count: 1, unit: 'workingDay' })).toMatchObject({ dueAt: at('2021-03-08', '16:00') });
  });

  test('new hours end the old ones the day before; the same day again replaces them; an earlier day is refused', async () => {
    const save = (validFrom: string) => house.write({ as: admin, now }, (ctx) => saveWorkSessions(ctx, { unitCode: 'MOTCUA', validFrom, source: 'Mùa hè', sessions: week.slice(0, 2) }));
    await save('2021-04-16');
    const { sessions } = await save('2021-04-16');
    const own = sessions.filter(({ ofUnit }) => ofUnit);
    expect(own.filter(({ validFrom }) => validFrom === '2021-04-16')).toHaveLength(9);
    expect(new Set(own.filter(({ validFrom }) => validFrom === '2021-03-01').map(({ validTo }) => validTo))).toEqual(new Set(['2021-04-15']));
    await expect(save('2021-04-01')).rejects.toMatchObject({ problem: { code: 'calendar.hoursSuperseded', facts: { day: '2021-04-16' } } });
  });

  test('one day has hours of its own, and may go back', async () => {
    const asked = { receivedAt: at('2021-04-28', '16:00'), term: { count: 1, unit: 'workingDay' }, unitCode: 'MOTCUA' } as const;
    const day = { unitCode: 'MOTCUA', day: '2021-04-29', source: 'Thông báo nghỉ sớm' };
    await house.write({ as: admin, now }, (ctx) => saveWorkSessions(ctx, { ...day, sessions: [{ from: '08:00', to: '15:00', kind: 'open' }] }));
    expect(await house.write({}, (ctx) => dueDateOf(ctx, asked))).toMatchObject({ dueAt: at('2021-04-29', '15:00') });
    await house.write({ as: admin, now }, (ctx) => saveWorkSessions(ctx, { ...day, sessions: [] }));
    expect(await house.write({}, (ctx) => dueDateOf(ctx, asked))).toMatchObject({ dueAt: at('2021-04-29', '16:00') });
  });

  test.each([
    ['office time on a holiday', { day: '2021-04-30', sessions: [{ from: '08:00', to: '15:00', kind: 'open' as const }] }, 'calendar.openOnRestDay'],
    ['a day of a year not loaded', { day: '2035-01-02', sessions: [] }, 'calendar.yearNotLoaded'],
    ['a day that does not exist', { day: '2021-02-30', sessions: [] }, 'calendar.dayUnknown'],
    ['weekly hours from a day that does not exist', { validFrom: '2021-02-30', sessions: week }, 'calendar.dayUnknown'],
    ['an unknown unit', { unitCode: 'KHONGCO', validFrom: '2021-03-01', sessions: week }, 'organisation.unitUnknown'],
  ])('%s is refused and nothing is noted', async (_what, input, code) => {
    const before = (await entries('calendar.hoursChanged')).length;
    await expect(house.write({ as: admin, now }, (ctx) => saveWorkSessions(ctx, { source: 'thử', ...input }))).rejects.toMatchObject({ problem: { code } });
    expect(await entries('calendar.hoursChanged')).toHaveLength(before);
  });

  test('what an administrator set is not overwritten by the hours of a file', async () => {
    await house.write({ as: admin, now }, (ctx) => saveWorkSessions(ctx, { validFrom: '2026-12-01', source: 'Quyết định thử', sessions: week }));
    const answer = await house.write({ as: admin, now }, (ctx) => importCalendar(ctx, { off: {}, ...(shipped.hours && { hours: shipped.hours }) }));
    expect(answer.hoursSet).toBe(false);
  });
});

test.each([
  ['calendar_year', 'status', YEAR_STATUSES],
  ['calendar_day', 'kind', DAY_KINDS],
  ['work_session', 'kind', SESSION_KINDS],
])('the database allows in %s.%s what the rules know, and nothing else', async (table, column, words) => {
  const checks = await house.owner(`select pg_get_constraintdef(oid) as definition from pg_constraint where conrelid = $1::regclass and contype = 'c'`, [table]);
  const check = checks.map(({ definition }) => String(definition)).find((definition) => definition.includes(`(${column} = ANY`));
  expect([...(check ?? '').matchAll(/'(\w+)'::text/g)].map((match) => match[1])).toEqual([...words]);
});
