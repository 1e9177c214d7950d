import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { codeOf } from '../fixture/counter.ts';
import { dropExpiredDrafts } from '../store/drafts.ts';
import { dropDraft, getDraft, listDrafts, saveDraft } from './drafts.ts';

let house: TestHouse;
let lan: Actor;
let mai: Actor;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  const unit = await house.addUnit({ code: 'VY-OSS', kind: 'OSS' });
  lan = await house.addActor('POSTAL_COUNTER', unit, { name: 'Lan' });
  mai = await house.addActor('OSS_OFFICER', unit, { name: 'Mai' });
});
afterAll(() => house.close());

const DAY = 86_400_000;
const START = new Date('2021-02-26T02:00:00Z');
const later = (days: number) => new Date(START.getTime() + days * DAY);

function save(id: string, body: Record<string, unknown>, part: { as?: Actor; now?: Date; expectedVersion?: number; writer?: string } = {}) {
  const { as = lan, now = START, ...known } = part;
  return house.write({ as, now }, (ctx) => saveDraft(ctx, { id, title: 'Hộ kinh doanh – Nguyễn Văn An', body, ...known }));
}

function get(id: string, as = lan, now = START) {
  return house.write({ as, now }, (ctx) => getDraft(ctx, { id }));
}

describe('a draft', () => {
  test('survives with everything typed in it, and belongs to its writer alone', async () => {
    const id = newId();
    await save(id, { step: 2, owner: { name: 'Nguyễn Văn Ẩn' } });
    expect(await get(id)).toMatchObject({ version: 1, body: { step: 2, owner: { name: 'Nguyễn Văn Ẩn' } } });
    expect(await codeOf(get(id, mai))).toBe('reception.draftUnknown');
    expect(await codeOf(save(id, { stolen: true }, { as: mai }))).toBe('reception.draftUnknown');
    expect(await codeOf(house.write({ as: mai }, (ctx) => dropDraft(ctx, { id })))).toBe('reception.draftUnknown');
    expect((await get(id)).body).toEqual({ step: 2, owner: { name: 'Nguyễn Văn Ẩn' } });
  });
  test('saved from an older version than the one kept is refused', async () => {
    const id = newId();
    await save(id, { a: 1 }, { expectedVersion: 0 });
    await save(id, { a: 2 }, { expectedVersion: 1 });
    expect(await codeOf(save(id, { a: 3 }, { expectedVersion: 1 }))).toBe('reception.draftStale');
    expect((await get(id)).body).toEqual({ a: 2 });
  });
  test('of two windows: the one that did not write last is told before it writes over the other, and may then do so knowingly', async () => {
    const id = newId();
    const [first, second] = [newId(), newId()];
    await save(id, { a: 1 }, { expectedVersion: 0, writer: first });
    await save(id, { a: 2 }, { expectedVersion: 1, writer: second });
    expect(await codeOf(save(id, { a: 3 }, { expectedVersion: 1, writer: first }))).toBe('reception.draftStale');
    expect((await get(id)).body).toEqual({ a: 2 });
    await save(id, { a: 3 }, { expectedVersion: 2, writer: first });
    expect((await get(id)).body).toEqual({ a: 3 });
  });
  test('goes on from a save whose answer was lost: what a window wrote itself it may write over', async () => {
    const id = newId();
    const writer = newId();
    await save(id, { a: 1 }, { expectedVersion: 0, writer });
    await save(id, { a: 2 }, { expectedVersion: 0, writer });
    expect((await get(id)).body).toEqual({ a: 2 });
  });
  test('is gone seven days after it was last saved, and a save begins the seven days anew', async () => {
    const id = newId();
    await save(id, { a: 1 });
    await save(id, { a: 2 }, { now: later(6) });
    expect((await get(id, lan, later(12))).version).toBe(2);
    expect(await codeOf(get(id, lan, later(13)))).toBe('reception.draftUnknown');
    await save(newId(), {}, { now: later(14) });
    expect(await house.owner('select 1 from draft where id = $1', [id])).toEqual([]);
  });
  test('of a clerk who never comes back is forgotten too', async () => {
    const [old, young] = [newId(), newId()];
    await save(old, { owner: 'Nguyễn Văn An' }, { as: mai });
    await save(young, {}, { as: mai, now: later(3) });
    await house.write({ now: later(8) }, (ctx) => dropExpiredDrafts(ctx.db, ctx.now));
    expect(await house.owner('select id from draft where id = any($1::uuid[])', [[old, young]])).toEqual([{ id: young }]);
    await house.write({ now: later(10) }, (ctx) => dropExpiredDrafts(ctx.db, ctx.now));
    expect(await house.owner('select 1 from draft where id = $1', [young])).toEqual([]);
  });
  test('too large, or the fifty-first, is refused and nothing is kept', async () => {
    const id = newId();
    expect(await codeOf(save(id, { text: 'ễ'.repeat(30_000) }))).toBe('reception.draftTooLarge');
    expect(await codeOf(get(id))).toBe('reception.draftUnknown');
    const rows = async () => (await house.write({ as: mai, now: START }, (ctx) => listDrafts(ctx))).rows.length;
    for (let count = await rows(); count < 50; count += 1) await save(newId(), { count }, { as: mai });
    expect(await codeOf(save(newId(), {}, { as: mai }))).toBe('reception.tooManyDrafts');
    expect(await rows()).toBe(50);
  });
  test('is thrown away when its writer says so', async () => {
    const id = newId();
    await save(id, {});
    await house.write({ as: lan }, (ctx) => dropDraft(ctx, { id }));
    expect(await codeOf(get(id))).toBe('reception.draftUnknown');
  });
});
