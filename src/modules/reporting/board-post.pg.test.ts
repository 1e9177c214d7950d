import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import type { Input } from '#kernel/operation.ts';
import { refusalOf } from '#modules/dossier/fixture/desk.ts';
import { note } from '#modules/journal/service.ts';
import { NOW, openPost, sendIn, type Post } from '#modules/postal/fixture/post.ts';
import { openOutage } from '#modules/postal/service/outages.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { followAll } from '#test/report.ts';
import type * as contract from './contract/board.ts';
import { getBoard, listDueSoon } from './service/board.ts';
import { listReportRows } from './service/rows.ts';

let house: TestHouse;
let post: Post;

const board = (as: Actor, now: Date, input: Input<typeof contract.getBoard> = {}) => house.write({ as, now }, (ctx) => getBoard(ctx, input));
const due = (as: Actor, now: Date, group: Input<typeof contract.listDueSoon>['group']) => house.write({ as, now }, (ctx) => listDueSoon(ctx, { group }));
const groups = (shown: Awaited<ReturnType<typeof board>>) => Object.fromEntries(shown.due.groups.map(({ group, count }) => [group, count]));

/** The day the post promised for the first shipment, in the middle of its morning, and so many days after. */
async function promised(days: number): Promise<Date> {
  const [row] = await house.owner('select min(promised_day)::text as day from shipment');
  return new Date(Date.parse(`${String(row?.['day'])}T03:00:00Z`) + days * 86_400_000);
}

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  post = await openPost(house);
  await sendIn(house, post);
  await sendIn(house, post);
  await house.write({ as: post.lan, now: NOW }, (ctx) => note(ctx, { kind: 'reception.guided', channel: 'counter', facts: {} }));
  await house.write({ as: post.mai, now: NOW }, (ctx) => note(ctx, { kind: 'reception.guided', channel: 'counter', facts: {} }));
  await followAll(house);
});
afterAll(() => house.close());

describe('the board of the post', () => {
  test('a manager sees the turns of postal staff at the one-stops she serves, not those of the agency', async () => {
    const shown = await board(post.boss, NOW);
    expect(shown).toMatchObject({ board: 'post', boards: ['post'], oneStops: [] });
    expect(Object.fromEntries(shown.tiles.map(({ definition, value }) => [definition.id, value]))).toMatchObject({ postTurns: 1, postHelped: 0, sentIn: 2, delivered: 0 });
    expect(shown.units.rows.map(({ cells, share, board: below }) => [cells.map(({ value }) => value), share, below])).toEqual([[[1, 0, 2, 0, 0], null, null]]);
    expect(shown.units.share).toBeNull();
    const opened = shown.tiles[0]?.opens;
    const { solver: _solver, ...asked } = opened ?? { solver: null, figure: 'AP' as const, unit: '', from: '', to: '' };
    expect((await house.write({ as: post.boss, now: NOW }, (ctx) => listReportRows(ctx, asked))).rows).toHaveLength(1);
  });

  test('the province of the post sees the same through the units below it; a one-stop has no board of the post', async () => {
    expect((await board(post.above, NOW)).units.rows).toHaveLength(1);
    const [row] = (await board(post.boss, NOW)).units.rows;
    expect(await refusalOf(board(post.boss, NOW, { unit: row?.unit.code ?? '' }))).toBe('reporting.unitHasNoBoard');
    expect(await refusalOf(board(post.mai, NOW, { board: 'post' }))).toBe('reporting.notYourBoard');
  });

  test('shipments on their way are due on the day the post promised, and late from the day after', async () => {
    const on = await promised(0);
    expect(groups(await board(post.boss, on))).toEqual({ overdue: 0, today: 2, next: 0, week: 0 });
    expect((await due(post.boss, on, 'today')).rows.map(({ status, openable, number }) => [status, openable, number !== null])).toEqual([[null, true, true], [null, true, true]]);
    expect(groups(await board(post.boss, await promised(1)))).toMatchObject({ overdue: 2, today: 0 });
    expect((await due(post.boss, await promised(1), 'overdue')).rows).toHaveLength(2);
  });

  test('a unit that could not work before the promise broke is not late, as on the page of the post', async () => {
    await house.write({ as: post.boss, now: NOW }, (ctx) => openOutage(ctx, { unitId: post.office, fromAt: NOW.toISOString(), reason: 'Bão, đường bị chia cắt' }));
    expect(groups(await board(post.boss, await promised(1)))).toMatchObject({ overdue: 0 });
    expect((await due(post.boss, await promised(1), 'overdue')).rows).toEqual([]);
  });
});
