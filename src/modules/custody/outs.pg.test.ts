import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/problem.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { OUT_KINDS, OUT_WAYS, type OutWay } from './rules.ts';
import { recordIncident, resolveIncident } from './service/incidents.ts';
import { keepOut, openAtDayEnd, reportStillOut, sayOutForAbsent } from './service/outs.ts';
import { countOuts, type OutSubject } from './store/outs.ts';

const NOON = new Date('2026-11-24T05:00:00Z');
const EVENING = new Date('2026-11-24T10:00:00Z');
const NEXT_EVENING = new Date('2026-11-25T10:00:00Z');

let house: TestHouse;
let office: string;
let boss: Actor;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  office = await house.addUnit({ code: 'BC', kind: 'POST_OFFICE' });
  boss = await house.addActor('POST_OFFICE_MANAGER', office, { name: 'Oanh' });
});
afterAll(() => house.close());

const courier = (name: string) => house.addActor('POSTAL_COLLECTOR', office, { name });
const parcel = (): OutSubject => ({ kind: 'shipment', id: newId() });

function kept(by: Actor, subject: OutSubject, out: { way: OutWay; of: Actor } | undefined, now = NOON): Promise<void> {
  return house.write({ as: by, now }, (ctx) => keepOut(ctx, subject, { label: 'EB1', out: out && { way: out.way, staffId: out.of.staffId, unitId: office } }));
}
const atEnd = (of: Actor, now = EVENING) => house.write({ as: of, now }, (ctx) => openAtDayEnd(ctx, of.staffId));
const say = (by: Actor, subject: OutSubject, now = EVENING) => house.write({ as: by, now }, (ctx) => reportStillOut(ctx, { subjectKind: subject.kind, subjectId: subject.id, reason: 'Để ở bưu cục, sáng mai phát' }));
const agree = (id: string, now = EVENING) => house.write({ as: boss, now }, (ctx) => resolveIncident(ctx, { id, outcome: 'explained', explanation: 'Đã thấy trong tủ có khóa' }));

async function codeOf(act: Promise<unknown>): Promise<string> {
  return act.then(
    () => 'done',
    (thrown: unknown) => {
      if (thrown instanceof Refusal) return thrown.problem.code;
      throw thrown;
    },
  );
}

test('the table says what the rules say', async () => {
  expect(await house.allowed('custody_out_way')).toEqual(OUT_WAYS.toSorted());
  expect(await house.allowed('custody_out_subject_kind')).toEqual(OUT_KINDS.toSorted());
});

describe('the book of what is out', () => {
  test('has one line from the scan out to the scan in, however often it is told', async () => {
    const [tu, one] = [await courier('Tú'), parcel()];
    await kept(tu, one, { way: 'door', of: tu });
    await kept(tu, one, { way: 'door', of: tu });
    expect((await atEnd(tu)).outs).toMatchObject([{ subjectId: one.id, way: 'door', label: 'EB1', outAt: NOON }]);
    expect(await house.read((db) => countOuts(db, tu.staffId, NOON, EVENING))).toEqual({ out: 1, in: 0 });
    await kept(tu, one, undefined);
    await kept(tu, one, undefined);
    expect((await atEnd(tu)).outs).toEqual([]);
    expect(await house.read((db) => countOuts(db, tu.staffId, NOON, EVENING))).toEqual({ out: 1, in: 1 });
  });

  test('follows a bag from who sealed it to who carries it', async () => {
    const [lan, tu, bag] = [await courier('Lan'), await courier('Tú'), { kind: 'manifest', id: newId() } as const];
    await kept(lan, bag, { way: 'sealed', of: lan });
    await kept(lan, bag, { way: 'carried', of: tu });
    expect([(await atEnd(lan)).outs.length, (await atEnd(tu)).outs[0]?.way]).toEqual([0, 'carried']);
    const own: OutSubject = { kind: 'manifest', id: newId() };
    await kept(lan, own, { way: 'sealed', of: lan });
    await kept(lan, own, { way: 'carried', of: lan });
    expect((await atEnd(lan)).outs.map((out) => out.way)).toEqual(['carried']);
  });
});

describe('what is out at the end of the day', () => {
  test('is spoken of by who has it: an incident another resolves; then it may stay out that night, not the next', async () => {
    const [tu, ha, one] = [await courier('Tú'), await courier('Hà'), parcel()];
    expect(await codeOf(say(tu, one))).toBe('custody.outUnknown');
    await kept(tu, one, { way: 'door', of: tu });
    expect(await codeOf(say(ha, one))).toBe('custody.notOutWithYou');
    const { incidentId } = await say(tu, one);
    expect(await codeOf(say(tu, one))).toBe('custody.saidAlready');
    expect(await atEnd(tu)).toMatchObject({ outs: [], incidents: [{ id: incidentId, difference: 'stillOut', label: 'EB1' }], incidentCount: 1 });
    await agree(incidentId);
    expect(await atEnd(tu)).toMatchObject({ outs: [], incidents: [] });
    expect((await atEnd(tu, NEXT_EVENING)).outs).toMatchObject([{ subjectId: one.id }]);
  });

  test('is said once, also when two pages say it at the same moment', async () => {
    const [tu, one] = [await courier('Tú'), parcel()];
    await kept(tu, one, { way: 'door', of: tu });
    const said: Promise<string>[] = [];
    await house.write({ as: tu, now: EVENING }, async (ctx) => {
      await reportStillOut(ctx, { subjectKind: one.kind, subjectId: one.id, reason: 'Để ở bưu cục' });
      said.push(codeOf(say(tu, one)));
      await new Promise((passed) => setTimeout(passed, 500));
    });
    expect(await Promise.all(said)).toEqual(['custody.saidAlready']);
  });

  test('who took part in a handover that went wrong may resolve what another reported; only what she has out is not hers to resolve', async () => {
    const [tu, one] = [await courier('Tú'), parcel()];
    const id = await house.write({ as: tu, now: NOON }, (ctx) => recordIncident(ctx, { subject: one, unitId: office, difference: 'damaged', people: [boss.staffId] }));
    expect(await codeOf(agree(id))).toBe('done');
  });

  test('what was said of it when it was out before does not speak for it now', async () => {
    const [tu, one] = [await courier('Tú'), parcel()];
    await kept(tu, one, { way: 'door', of: tu });
    const { incidentId } = await say(tu, one, NOON);
    await agree(incidentId, NOON);
    await kept(tu, one, undefined, new Date(NOON.getTime() + 60_000));
    await kept(tu, one, { way: 'door', of: tu }, new Date(NOON.getTime() + 120_000));
    expect((await atEnd(tu)).outs).toHaveLength(1);
  });

  test('of somebody absent becomes incidents under her name, found by the house: who closes for her may resolve them too', async () => {
    const [tu, one, two] = [await courier('Tú'), parcel(), parcel()];
    for (const each of [one, two]) await kept(tu, each, { way: 'door', of: tu });
    const ids = await house.write({ as: boss, now: EVENING }, (ctx) => sayOutForAbsent(ctx, tu.staffId, 'Nghỉ ốm'));
    expect(await atEnd(tu)).toMatchObject({ outs: [], incidentCount: 2 });
    const [mine = ''] = await house.write({ as: boss, now: EVENING }, async (ctx) => {
      await keepOut(ctx, parcel(), { label: 'EB2', out: { way: 'door', staffId: boss.staffId, unitId: office } });
      return sayOutForAbsent(ctx, boss.staffId, 'Nghỉ ốm');
    });
    expect(await codeOf(agree(mine))).toBe('custody.ownIncident');
    for (const id of ids) await agree(id);
    expect((await atEnd(tu)).incidents).toEqual([]);
    expect(await house.write({ as: boss, now: EVENING }, (ctx) => sayOutForAbsent(ctx, tu.staffId, 'Nghỉ ốm'))).toEqual([]);
  });
});
