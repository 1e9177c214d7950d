import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { operation, type Door } from '#kernel/operation.ts';
import { problem, refuse } from '#kernel/problem.ts';
import { pass } from '#apps/door.ts';
import type { Bound } from '#apps/operations/bind.ts';
import { note } from '#modules/journal/service.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';

const KIND = 'test.happened';

function asked(door: Door, act: (ctx: Context) => Promise<unknown>): Bound {
  return { operation: operation({ id: 'tryDoor', room: 'test', method: 'POST', path: '/try', door, permission: 'signedIn', summary: '', input: Type.Object({}), output: Type.Unknown(), refusals: [] }), act };
}

describe('the door', () => {
  let house: TestHouse;
  let clerk: Actor;
  beforeAll(async () => {
    house = await openHouse(import.meta.url);
    clerk = await house.addActor('POSTAL_COUNTER', await house.addUnit({ code: 'MC', kind: 'OSS' }));
  });
  afterAll(() => house.close());

  const knock = (bound: Bound, input: object = {}, key?: string, actor = clerk) =>
    pass(house.house, bound, input, { now: new Date(), language: 'vi', requestId: newId(), address: null, by: { actor }, key }, JSON.stringify);
  const entries = async () => (await house.owner('select count(*)::int as n from journal_entry where kind = $1', [KIND]))[0]?.['n'];
  const happen = async (ctx: Context) => ({ entry: await note(ctx, { kind: KIND, facts: {} }) });
  const happenAndRefuse = async (ctx: Context) => {
    await happen(ctx);
    return refuse(problem('test.refused'));
  };

  it('of reading writes nothing', async () => {
    await expect(knock(asked('read', happen))).rejects.toThrow('read-only transaction');
  });

  it('of writing rolls everything back when the act is refused', async () => {
    const before = await entries();
    await expect(knock(asked('write', happenAndRefuse))).rejects.toThrow('test.refused');
    expect(await entries()).toBe(before);
  });

  it('of an attempt keeps the note of the refusal', async () => {
    const before = Number(await entries());
    await expect(knock(asked('attempt', happenAndRefuse))).rejects.toThrow('test.refused');
    expect(await entries()).toBe(before + 1);
  });

  it('gives a retry the first answer and does nothing twice', async () => {
    const [key, before] = [newId(), Number(await entries())];
    const first = await knock(asked('write', happen), { a: 1 }, key);
    expect(await knock(asked('write', happen), { a: 1 }, key)).toBe(first);
    expect(await entries()).toBe(before + 1);
  });

  it('refuses the same key with another body, and knows keys by person', async () => {
    const key = newId();
    const first = await knock(asked('write', happen), { a: 1 }, key);
    await expect(knock(asked('write', happen), { a: 2 }, key)).rejects.toThrow('input.keyReused');
    const other = await house.addActor('OSS_OFFICER', clerk.unitId);
    const hers = await knock(asked('write', happen), { a: 1 }, key, other);
    expect(hers).not.toBe(first);
    expect([await knock(asked('write', happen), { a: 1 }, key), await knock(asked('write', happen), { a: 1 }, key, other)]).toEqual([first, hers]);
  });

  it('lets a refused act be tried again with its key', async () => {
    const key = newId();
    await expect(knock(asked('write', happenAndRefuse), {}, key)).rejects.toThrow('test.refused');
    await expect(knock(asked('write', happen), {}, key)).resolves.toContain('entry');
  });

  it('runs an act once when the same key comes twice at the same moment', async () => {
    const [key, before] = [newId(), Number(await entries())];
    const answers = await Promise.all(Array.from({ length: 8 }, () => knock(asked('write', happen), {}, key)));
    expect(new Set(answers).size).toBe(1);
    expect(await entries()).toBe(before + 1);
  });

  it('stores neither the key nor the answer in a form anybody can read', async () => {
    const key = newId();
    await knock(asked('write', () => Promise.resolve({ secret: 'Nguyễn Văn An 024085001417' })), {}, key);
    const rows = await house.owner('select encode(key_hash, \'escape\') as key, encode(reply, \'escape\') as reply from idempotent_reply');
    expect(JSON.stringify(rows)).not.toContain('024085001417');
    expect(JSON.stringify(rows)).not.toContain(key);
  });
});
