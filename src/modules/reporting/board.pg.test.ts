import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import type { Input } from '#kernel/operation.ts';
import { dayAt, type Day } from '#modules/dossier/fixture/day.ts';
import { arrangeDesk, at, MONDAY, open, refusalOf, type Desk } from '#modules/dossier/fixture/desk.ts';
import { handToDepartment } from '#modules/dossier/service/reception-moves.ts';
import { requestSupplement } from '#modules/dossier/service/supplements.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import type { Db } from '#platform/database.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { followAll } from '#test/report.ts';
import type * as contract from './contract/board.ts';
import { getBoard, listDueSoon } from './service/board.ts';
import { listReportRows } from './service/rows.ts';

let house: TestHouse;
let desk: Desk;
let day: Day;
const TODAY = at('2021-02-19', '09:00');

const board = (as: Actor, input: Input<typeof contract.getBoard> = {}, now = TODAY) => house.write({ as, now }, (ctx) => getBoard(ctx, input));
const due = (as: Actor, input: Input<typeof contract.listDueSoon>, now = TODAY) => house.write({ as, now }, (ctx) => listDueSoon(ctx, input));
const tiles = (shown: Awaited<ReturnType<typeof board>>) => Object.fromEntries(shown.tiles.map((tile) => [tile.definition.id, tile.value]));
/** How much the list holds that a figure opens to. */
async function behind(as: Actor, opens: Awaited<ReturnType<typeof getBoard>>['tiles'][number]['opens']): Promise<number> {
  if (opens === null) throw new Error('the figure does not open');
  const { solver, ...asked } = opens;
  const { rows } = await house.write({ as, now: TODAY }, (ctx) => listReportRows(ctx, { ...asked, ...(solver === null ? {} : { solver }) }));
  return rows.reduce((sum, { n }) => sum + n, 0);
}
const groups = (shown: Awaited<ReturnType<typeof board>>) => Object.fromEntries(shown.due.groups.map(({ group, count }) => [group, count]));

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  desk = await arrangeDesk(house);
  day = dayAt(house, desk);
  // Received on 8/2/2021 for three working days: promised for 18/2, overdue on 19/2 (Tết lies between).
  await day.handedOver();
  // Solved in time.
  await day.sealed();
  // Promised for today, for Monday, and for the Wednesday after.
  for (const count of [1, 2, 4]) await day.received({ term: { count, unit: 'workingDay' } }, at('2021-02-18', '08:00'));
  // Its promise has passed too, but the citizen is waited for: no clock of the agency runs.
  const asked = await day.handedOver();
  await day.act(desk.hung, MONDAY, asked, (ctx, of) => requestSupplement(ctx, { ...of, stage: 'examination', papers: [{ no: 1 }], reason: 'Thiếu giấy ủy quyền của chủ hộ.' }));
  await house.write({ as: desk.mai, now: TODAY }, (ctx) => open(ctx, desk));
  await followAll(house);
});
afterAll(() => house.close());

describe('who may not', () => {
  test('who has no board is refused, and so is a board above her own', async () => {
    expect(await refusalOf(board({ ...desk.lan, permissions: [...desk.lan.permissions, 'report.board'] }))).toBe('reporting.notYourBoard');
    expect(await refusalOf(board(desk.thanh, { board: 'province' }))).toBe('reporting.notYourBoard');
    expect(await refusalOf(due(desk.thanh, { board: 'leader', group: 'today' }))).toBe('reporting.notYourBoard');
  });

  test('a unit outside her administration does not exist, and a unit of another kind has no such board', async () => {
    const head = await house.addActor('OSS_HEAD', desk.elsewhere, { name: 'Trưởng nơi khác' });
    expect(await refusalOf(board(desk.binh, { unit: 'HH-OSS', board: 'oneStop' }))).toBe('organisation.unitUnknown');
    expect(await refusalOf(board(head, { unit: 'VY-OSS' }))).toBe('not refused');
    expect(await refusalOf(board(desk.binh, { unit: 'VY-OSS', board: 'leader' }))).toBe('reporting.unitHasNoBoard');
    expect(await refusalOf(board(desk.thu, { unit: 'KHONG-CO' }))).toBe('organisation.unitUnknown');
  });
});

describe('the board of a one-stop', () => {
  test('today, what is open and what is overdue are those of the reports', async () => {
    const shown = await board(desk.thanh);
    expect(shown).toMatchObject({ board: 'oneStop', today: '2021-02-19', boards: ['oneStop'], heading: { unit: { code: 'VY-OSS' }, followed: { behind: 0 } } });
    expect(tiles(shown)).toEqual({ accepted: 1, returned: 0, guided: 0, helped: 0, waiting: 0, open: 6, overdue: 1 });
  });

  test('every figure says what it counts, and opens to the list of its days', async () => {
    const { tiles: shown } = await board(desk.thanh);
    for (const { definition } of shown) expect([definition.id, definition.counts.vi !== '' && definition.basis !== '']).toEqual([definition.id, true]);
    expect(shown.map(({ opens }) => opens)).toContainEqual({ figure: 'accepted', unit: 'VY-OSS', solver: null, from: '2021-02-19', to: '2021-02-19' });
    for (const { value, opens } of shown) expect([opens?.figure, value]).toEqual([opens?.figure, await behind(desk.thanh, opens)]);
  });

  test('the half-months before end with the running one, which is not complete', async () => {
    const { trend } = await board(desk.thanh);
    expect(trend.halves.at(-1)).toEqual({ from: '2021-02-15', to: '2021-02-28', complete: false });
    const accepted = trend.series.find(({ definition }) => definition.id === 'accepted');
    expect(accepted?.values.slice(-2)).toEqual([3, 4]);
    expect(trend.series.find(({ definition }) => definition.id === 'solved')?.values.slice(-2)).toEqual([1, 0]);
  });

  test('what will be late stands by its working days, and what waits for the citizen stands apart', async () => {
    const shown = await board(desk.thanh);
    expect(groups(shown)).toEqual({ overdue: 1, today: 1, next: 1, week: 2, waiting: 1 });
    expect(shown.due.groups.find(({ group }) => group === 'next')).toMatchObject({ from: '2021-02-20', to: '2021-02-22' });
    expect(shown.due.missing).toBeNull();
  });

  test('each group opens to its dossiers page by page, without anybody’s name', async () => {
    const first = await due(desk.thanh, { group: 'week', limit: 1 });
    expect(first.rows).toHaveLength(1);
    const second = await due(desk.thanh, { group: 'week', limit: 1, after: first.next ?? '' });
    expect([second.rows.length, second.next]).toEqual([1, null]);
    expect([first.rows[0]?.dueDay, second.rows[0]?.dueDay]).toEqual(['2021-02-24', '2021-02-24']);
    expect((await due(desk.thanh, { group: 'waiting' })).rows.map(({ status, openable }) => [status, openable])).toEqual([[5, true]]);
    expect(JSON.stringify(await due(desk.thanh, { group: 'overdue' }))).not.toMatch(/Lành|024185000123|Hùng/);
    expect(await refusalOf(due(desk.thanh, { group: 'week', after: 'eA' }))).toBe('input.cursorUnknown');
  });

  test('at the turn of a year whose calendar is not loaded the next days are not guessed', async () => {
    const eve = at('2027-12-31', '09:00');
    const shown = await board(desk.thanh, {}, eve);
    expect(shown.due.groups.filter(({ count }) => count === null).map(({ group }) => group)).toEqual(['next', 'week']);
    expect(shown.due.missing?.vi).toMatch(/chưa nạp/);
    expect(await refusalOf(due(desk.thanh, { group: 'next' }, eve))).toBe('calendar.yearNotLoaded');
  });

  test('each department has its row, and no share is told of a handful', async () => {
    const { units } = await board(desk.thanh);
    expect(units.columns.map(({ definition }) => definition.id)).toEqual(['accepted', 'solved', 'late', 'open', 'overdue']);
    expect(units.rows.map(({ unit, cells, share }) => [unit.code, cells.map(({ value }) => value), share])).toEqual([['VY-TCKH', [7, 1, 0, 6, 1], null]]);
    for (const { value, opens } of units.rows[0]?.cells ?? []) expect([opens, value]).toEqual([opens, await behind(desk.thanh, opens)]);
  });
});

describe('the boards above', () => {
  test('a leader sees her departments, opens them, and may look at the one-stop', async () => {
    const shown = await board(desk.binh);
    expect(shown).toMatchObject({ board: 'leader', boards: ['leader', 'oneStop'], oneStops: [{ code: 'VY-OSS' }] });
    expect(tiles(shown)).toEqual({ accepted: 1, solved: 0, open: 6, overdue: 1, overdueNoApology: 1 });
    expect(shown.units.rows.map(({ unit, board: below, cells }) => [unit.code, below, cells[3]])).toEqual([['VY-TCKH', 'leader', { value: 6, opens: { figure: 'open', unit: 'VY-TCKH', solver: null, from: '2021-02-19', to: '2021-02-19' } }]]);
    expect(groups(shown)).toEqual({ overdue: 1, today: 1, next: 1, week: 2, waiting: 1 });
    await expect(board(desk.binh, { board: 'oneStop', unit: 'VY-OSS' })).resolves.toMatchObject({ board: 'oneStop' });
    await expect(board(desk.thu)).resolves.toMatchObject({ board: 'leader', heading: { unit: { code: 'VY-TCKH' } } });
  });

  test('the monitor of a province sees each district once, and may only look', async () => {
    const shown = await board(desk.monitor);
    expect(shown.board).toBe('province');
    expect(shown.units.rows.map(({ unit, board: below, cells }) => [unit.code, below, cells.map(({ value }) => value)])).toEqual([['VY', 'leader', [7, 1, 0, 6, 1]]]);
    expect((await due(desk.monitor, { group: 'overdue' })).rows.map(({ openable, unitName }) => [openable, unitName])).toEqual([[true, 'VY-TCKH']]);
  });

  test('a department of enough dossiers has its share', async () => {
    const entries = (kind: string, status: number, dossiers: readonly string[], now: Date) =>
      house.write({ as: desk.hung, now }, async (ctx) => {
        for (const dossierId of dossiers) await note(ctx, { kind, dossierId, unitId: desk.oneStop, procedureCode: '1.001612', fieldCode: 'linh-vuc-thu', facts: { status, promisedDay: '2021-02-09', receptionUnitId: desk.oneStop, competentUnitId: desk.department } });
      });
    const many = Array.from({ length: 30 }, newId);
    await entries('dossier.received', 2, many, MONDAY);
    await entries('dossier.sealed', 9, many, at('2021-02-09', '10:00'));
    await followAll(house);
    const { units } = await board(desk.binh);
    expect(units.rows.map(({ share }) => share)).toEqual([100]);
  });
});

describe('what is not in the figures yet', () => {
  test('is told: the board says how many entries of the journal wait, and shows the figures of before', async () => {
    const before = tiles(await board(desk.thanh));
    await house.write({ as: desk.mai, now: TODAY }, (ctx) => open(ctx, desk));
    const shown = await board(desk.thanh);
    expect(shown.heading.followed.behind).toBeGreaterThan(0);
    expect(tiles(shown)).toEqual(before);
    await followAll(house);
    expect(tiles(await board(desk.thanh))['accepted']).toBe((before['accepted'] ?? 0) + 1);
  });
});

describe('however many units', () => {
  test('a board asks as many questions of the database with many departments as with one', async () => {
    const one = await statementsOf((ctx) => getBoard(ctx, {}));
    for (const name of ['A', 'B', 'C', 'D']) {
      const competentUnitId = await house.addUnit({ code: `VY-${name}`, kind: 'DEPT', parentId: desk.district });
      const { id } = await house.write({ as: desk.mai, now: TODAY }, (ctx) => open(ctx, desk, { competentUnitId }));
      await house.write({ as: await house.addActor('SPECIALIST', competentUnitId), now: TODAY }, (ctx) => handToDepartment(ctx, { dossierIds: [id] }));
    }
    await followAll(house);
    expect((await board(desk.binh)).units.rows).toHaveLength(5);
    const five = await statementsOf((ctx) => getBoard(ctx, {}));
    expect(five).toEqual(one);
    expect(five.length).toBeLessThanOrEqual(12);
  });
});

/** The names of the statements a leader's request sends. */
async function statementsOf(act: (ctx: Context) => Promise<unknown>): Promise<string[]> {
  const names: string[] = [];
  await house.write({ as: desk.binh, now: TODAY }, (ctx) => act({ ...ctx, db: named(ctx.db, names) }));
  return names;
}

function named(db: Db, names: string[]): Db {
  const seen = <A extends [string, ...unknown[]], R>(ask: (...asked: A) => R) => (...asked: A): R => {
    names.push(asked[0]);
    return ask(...asked);
  };
  return new Proxy(db, { get: (target, key) => (key === 'rows' ? seen(target.rows) : key === 'row' ? seen(target.row) : key === 'find' ? seen(target.find) : Reflect.get(target, key)) });
}
