import { describe, expect, test } from 'vitest';
import { ROLES } from '#modules/access/rules.ts';
import { calendarOf, type SpecialDay } from '#modules/calendar/rules/working-day.ts';
import { BOARD_FIGURES, type BoardFigureId } from './board-figures.ts';
import { boardRefused, boardsOf, dueBetween, dueUntil, fitsBoard, horizonOf, measuresOf, shareOf, SHOWN, trendOf, valueOf } from './board.ts';

describe('whose board', () => {
  test('the head, the post manager, the leader and the monitor have one; who stands above may look below; nobody else has any', () => {
    expect(Object.fromEntries(ROLES.map((role) => [role, boardsOf(role)]).filter(([, boards]) => boards?.length))).toEqual({
      OSS_HEAD: ['oneStop'], POST_OFFICE_MANAGER: ['post'], POST_PROVINCE: ['post'], DEPT_HEAD: ['leader'], LEADER: ['leader', 'oneStop'], PROV_MONITOR: ['province', 'leader', 'oneStop'],
    });
    expect(boardRefused('OSS_HEAD', 'province')).toMatchObject({ code: 'reporting.notYourBoard', status: 403 });
    expect(boardRefused('POSTAL_COUNTER', 'post')).toMatchObject({ code: 'reporting.notYourBoard' });
    expect(boardRefused('PROV_MONITOR', 'oneStop')).toBeUndefined();
  });

  test('a board is of a unit of its kind', () => {
    expect(fitsBoard('oneStop', { kind: 'CENTER' })).toBe(true);
    expect(fitsBoard('oneStop', { kind: 'DEPT' })).toBe(false);
    expect(fitsBoard('post', { kind: 'POST_OFFICE' })).toBe(true);
    expect(fitsBoard('leader', { kind: 'POST_OFFICE' })).toBe(false);
    expect(fitsBoard('leader', { kind: 'DEPT' })).toBe(true);
  });
});

describe('what is drawn', () => {
  test('twelve half-months, the running one last, across the turn of a year and a leap February', () => {
    const halves = trendOf('2024-03-05');
    expect(halves).toHaveLength(12);
    expect(halves.at(-1)).toEqual({ from: '2024-03-01', to: '2024-03-14' });
    expect(halves.at(-2)).toEqual({ from: '2024-02-15', to: '2024-02-29' });
    expect(halves[0]).toEqual({ from: '2023-09-15', to: '2023-09-30' });
  });

  test('every figure of every board has measures that make it', () => {
    const ids = Object.values(SHOWN).flatMap(({ tiles, trend, units }): BoardFigureId[] => [...tiles, ...trend, ...units]);
    for (const id of ids) expect([id, measuresOf([id]).length > 0]).toEqual([id, true]);
    for (const { trend } of Object.values(SHOWN)) for (const id of trend) expect([id, BOARD_FIGURES[id].stock]).toEqual([id, false]);
  });

  test('what is open is what was accepted less all its endings', () => {
    const sums = [{ measure: 'accepted', n: 10 }, { measure: 'early', n: 2 }, { measure: 'late', n: 1 }, { measure: 'withdrawn', n: 1 }, { measure: 'overdue', n: 3 }, { measure: 'overdueApology', n: 1 }] as const;
    expect(valueOf('open', sums)).toBe(6);
    expect(valueOf('overdue', sums)).toBe(3);
    expect(valueOf('overdueNoApology', sums)).toBe(2);
  });

  test('turns of the post are those in which its staff acted, alone or with the agency', () => {
    const sums = [{ measure: 'GUIDE', slice: 'post', n: 3 }, { measure: 'RECEIVE', slice: 'both', n: 2 }, { measure: 'RETURN', slice: 'agency', n: 7 }, { measure: 'ONLINE', slice: 'nobody', n: 1 }] as const;
    expect(valueOf('postTurns', sums)).toBe(5);
    expect(valueOf('postHelped', sums)).toBe(0);
    expect(valueOf('guided', sums)).toBe(3);
  });

  test('a share of fewer than thirty is not told', () => {
    expect(shareOf(29, 29)).toBeNull();
    expect(shareOf(29, 30)).toBe(96.7);
    expect(shareOf(0, 0)).toBeNull();
  });
});

describe('what will be late', () => {
  const TET: readonly SpecialDay[] = ['2021-02-10', '2021-02-11', '2021-02-12', '2021-02-15', '2021-02-16'].map((day) => ({ day, kind: 'off', why: { vi: 'Tết', en: 'Tết' }, inPlaceOf: null }));
  const calendar = calendarOf([{ year: 2021, status: 'issued' }], TET);

  test('the next working day after the eve of Tết lies a week on, and its group holds every promise until then', () => {
    const horizon = horizonOf(calendar, '2021-02-09');
    expect(horizon).toEqual({ today: '2021-02-09', next: '2021-02-17', week: '2021-02-23' });
    expect(dueBetween('overdue', horizon)).toEqual({ from: null, to: '2021-02-08' });
    expect(dueBetween('next', horizon)).toEqual({ from: '2021-02-10', to: '2021-02-17' });
    expect(dueBetween('week', horizon)).toEqual({ from: '2021-02-18', to: '2021-02-23' });
  });

  test('a year whose calendar is not loaded is not guessed: its groups stay empty of a count', () => {
    const horizon = horizonOf(calendar, '2021-12-31');
    expect(horizon).toEqual({ today: '2021-12-31', next: undefined, week: undefined });
    expect(dueBetween('today', horizon)).toEqual({ from: '2021-12-31', to: '2021-12-31' });
    expect(dueBetween('next', horizon)).toBeUndefined();
    expect(dueUntil(horizon)).toBe('2021-12-31');
  });
});
