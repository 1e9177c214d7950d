import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, plusDays } from '#kernel/day.ts';
import { at, calendar } from '#modules/calendar/fixture/shipped.ts';
import { isProblem, plusWorkingDays, workingDaysBetween } from '#modules/calendar/rules/working-day.ts';
import { routeBetween, areaProblem, type PostalArea } from './area.ts';
import { clockStop, isOut, latenesses, scopeProblem, transitDays, transitDue, TRANSIT_SCOPES } from './transit.ts';

const plain = { specialDays: null, specialSlipDays: null };

function due(from: string, days: number, outages: readonly { fromDay: string; toDay: string | null }[] = [], today = from) {
  const answer = transitDue(calendar, { from, days, outages, today });
  if (isProblem(answer)) throw new Error(answer.code);
  return answer;
}

describe('the time of the post', () => {
  it('is J + 1, 2, 3, 4 by the distance, twice that with the appointment slip, and what the post publishes for special geography', () => {
    expect(TRANSIT_SCOPES.map((scope) => [scope, transitDays({ scope, ...plain }, false), transitDays({ scope, ...plain }, true)])).toEqual([
      ['withinDistrict', 1, 2], ['betweenDistricts', 2, 4], ['majorCities', 3, 6], ['interProvince', 4, 8], ['sameDay', 0, 0], ['special', 4, 8],
    ]);
    expect([transitDays({ scope: 'special', specialDays: 7, specialSlipDays: null }, true), transitDays({ scope: 'special', specialDays: 7, specialSlipDays: 10 }, true)]).toEqual([14, 10]);
    expect([scopeProblem({ scope: 'special', ...plain })?.code, scopeProblem({ scope: 'withinDistrict', ...plain, specialDays: 3 })?.code, scopeProblem({ scope: 'special', specialDays: 0, specialSlipDays: null })]).toEqual(['postal.specialDaysNeeded', 'postal.specialDaysNeeded', undefined]);
  });

  it('counts working days after the day of the phiếu gửi: not Tết, not a weekend, not 24/11', () => {
    expect([due('2021-02-09', 2).dueDay, due('2026-11-20', 2).dueDay, due('2026-11-20', 0).dueDay]).toEqual(['2021-02-18', '2026-11-25', '2026-11-20']);
    expect(due('2026-11-20', 2).skipped.map(({ day }) => day)).toEqual(['2026-11-21', '2026-11-22', '2026-11-24']);
  });

  it('leaves out the days of an outage; while one lasts the day moves with it and is marked', () => {
    expect(due('2026-11-16', 2, [{ fromDay: '2026-11-17', toDay: '2026-11-18' }])).toMatchObject({ dueDay: '2026-11-20', outageDays: ['2026-11-17', '2026-11-18'], paused: false });
    expect(due('2026-11-16', 2, [{ fromDay: '2026-11-17', toDay: null }], '2026-11-19')).toMatchObject({ dueDay: '2026-11-23', paused: true });
    expect(due('2026-11-16', 2, [{ fromDay: '2026-11-19', toDay: null }], '2026-11-19')).toMatchObject({ dueDay: '2026-11-18', paused: false });
  });

  it('refuses a year without a calendar', () => {
    expect(transitDue(calendar, { from: '2031-01-02', days: 1, outages: [], today: '2031-01-02' })).toMatchObject({ code: 'calendar.yearNotLoaded' });
  });

  it('has exactly n working days outside every outage between J and the due day', () => {
    const day = fc.integer({ min: 0, max: 200 }).map((offset) => plusDays('2026-01-05', offset));
    const outage = fc.tuple(day, fc.integer({ min: 0, max: 6 })).map(([fromDay, length]) => ({ fromDay, toDay: plusDays(fromDay, length) }));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 8 }), fc.array(outage, { maxLength: 3 }), (from, days, outages) => {
        const { dueDay, outageDays } = due(from, days, outages);
        expect(workingDaysBetween(calendar, from, dueDay)).toBe(days + outageDays.length);
        expect(outageDays.every((one) => isOut(outages, one, from))).toBe(true);
        expect(dueDay >= String(plusWorkingDays(calendar, from, days))).toBe(true);
      }),
    );
  });
});

describe('the clock of the post', () => {
  const events = (...codes: string[]) => codes.map((code, hour) => ({ code, at: instantOf('2026-11-23', hour * 60) }));

  it('of a dossier stops at the biên bản, not at arrival; with the slip, when that has reached the citizen', () => {
    expect(clockStop('in', false, events('ACCEPTED', 'DELIVERED', 'FILED'))).toEqual(instantOf('2026-11-23', 120));
    expect(clockStop('in', false, events('ACCEPTED', 'DELIVERED'))).toBeUndefined();
    expect(clockStop('in', true, events('ACCEPTED', 'FILED', 'SLIP_DELIVERED'))).toEqual(instantOf('2026-11-23', 120));
    expect(clockStop('in', true, events('ACCEPTED', 'FILED'))).toBeUndefined();
    expect(clockStop('in', true, events('ACCEPTED', 'REJECTED'))).toEqual(instantOf('2026-11-23', 60));
  });

  it('of a result stops at the first of delivery, failed attempt and notification', () => {
    expect(clockStop('out', false, events('ACCEPTED', 'ATTEMPT_FAILED', 'DELIVERED'))).toEqual(instantOf('2026-11-23', 60));
    expect(clockStop('out', false, events('ACCEPTED', 'NOTIFIED'))).toEqual(instantOf('2026-11-23', 60));
    expect(clockStop('out', false, events('ACCEPTED', 'DEPARTED_ORIGIN'))).toBeUndefined();
  });

  it('tells each lateness with its owner, and blames nobody for the other', () => {
    const now = at('2026-11-27', '09:00');
    const agency = { unit: 'workingDay', dueDay: '2026-11-20', dueAt: at('2026-11-20', '16:30'), finishedAt: at('2026-11-20', '17:00') } as const;
    const post = { dueDay: '2026-11-23', stoppedAt: null, outSince: null };
    expect(latenesses(calendar, { agency, post }, now)).toEqual([{ owner: 'post', dueDay: '2026-11-23', workingDays: 3, open: true }]);
    expect(latenesses(calendar, { agency: { ...agency, finishedAt: null }, post: { ...post, stoppedAt: at('2026-11-23', '23:59') } }, now)).toEqual([{ owner: 'agency', dueDay: '2026-11-20', workingDays: 4, open: true }]);
    expect(latenesses(calendar, { agency: undefined, post: { ...post, outSince: '2026-11-23' } }, now)).toEqual([]);
  });
});

describe('the way between two areas', () => {
  const area = (code: string, kind: PostalArea['kind'], province: string): PostalArea => ({ code, name: code, kind, province, majorCity: false, validFrom: '2015-01-01', validTo: null });
  const [vietYen, hiepHoa, nenh, vanHa, hanoi] = [area('VY', 'district', 'Bắc Giang'), area('HH', 'district', 'Bắc Giang'), area('NENH', 'commune', 'Bắc Ninh'), area('VANHA', 'commune', 'Bắc Ninh'), area('HN', 'province', 'Hà Nội')];
  const told = (from: PostalArea, to: PostalArea) => {
    const route = routeBetween(from, to, undefined);
    return isProblem(route) ? route.code : `${route.zone} ${route.scope} ${route.basis}`;
  };

  it('is settled by the law’s own words inside a province, marked where districts are gone, and never guessed between provinces', () => {
    expect([told(vietYen, vietYen), told(vietYen, hiepHoa), told(nenh, nenh), told(nenh, vanHa), told(nenh, hanoi), told(hanoi, hanoi)]).toEqual([
      'ND withinDistrict sameArea', 'LH betweenDistricts sameProvince', 'ND withinDistrict sameArea', 'LH betweenDistricts assumed', 'postal.routeUnknown', 'postal.routeUnknown',
    ]);
  });

  it('is the written one where there is one', () => {
    expect(routeBetween(nenh, vanHa, { zone: 'ND', scope: 'withinDistrict', ...plain, source: 'bảng vùng' })).toMatchObject({ zone: 'ND', basis: 'configured', source: 'bảng vùng' });
  });

  it('needs areas that are there on the day', () => {
    const ended = { ...vietYen, validTo: '2025-06-30' };
    expect([areaProblem(ended, 'fromArea', '2025-06-30'), areaProblem(ended, 'fromArea', '2025-07-01')?.code, areaProblem(ended, 'fromArea', '2014-12-31')?.code]).toEqual([undefined, 'postal.areaEnded', 'postal.areaEnded']);
  });
});
