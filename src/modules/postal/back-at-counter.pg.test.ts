import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { codeOf } from '#modules/reception/fixture/counter.ts';
import { listUncollected } from '#modules/reception/service/return-result.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { atOffice, delivered, NEXT_MORNING, scanned, shipmentVersion, standing, takenOut, type OnTheWay } from './fixture/door.ts';
import { bagged, counted, faceToFace, holders } from './fixture/parcels.ts';
import { bringingHome, NOW, openPost, type Post, refusedOnMerits, takeOut, toOneStop, versionOf } from './fixture/post.ts';
import { bookShipment } from './service/book-shipment.ts';
import { startReturn } from './service/bring-back.ts';
import { changeReturnChoice } from './service/change-return-choice.ts';
import { acceptFoundItem } from './service/counting-in.ts';
import { listReadyForPost } from './service/lists.ts';
import { returnResult } from './service/return-over-counter.ts';

let house: TestHouse;
let at: Post;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openPost(house);
});
afterAll(() => house.close());

const readyOf = async (dossierId: string) => (await house.write({ as: at.lan, now: NEXT_MORNING }, (ctx) => listReadyForPost(ctx, { limit: 200 }))).rows.find((row) => row.dossierId === dossierId);
const waitsOf = async (dossierId: string) => (await house.write({ as: at.mai, now: NEXT_MORNING }, (ctx) => listUncollected(ctx, { limit: 200 }))).rows.filter((row) => row.dossierId === dossierId && row.kind === 'result');
const choiceOf = async (dossierId: string) => (await house.owner('select result_choice from dossier where id = $1', [dossierId]))[0]?.['result_choice'];

/** What nobody was to receive, brought back before the officer by the courier who has it. */
async function broughtBack(result: OnTheWay): Promise<void> {
  await scanned(house, at.thu, [result], 'CANCEL_REQUESTED');
  const expectedVersion = await shipmentVersion(house, result.id);
  await house.write({ as: at.thu, now: NEXT_MORNING }, (ctx) => startReturn(ctx, { id: result.id, expectedVersion, reason: 'calledBack' }));
  const id = await faceToFace(house, { kind: 'giveBack', from: at.thu, toUnitId: at.oneStop, now: NEXT_MORNING }, [result]);
  await counted(house, at.mai, id, { lines: [{ postingNo: result.postingNo, finding: 'accepted' }] }, NEXT_MORNING);
}

describe('a result the post brought back', () => {
  test('waits at the counter, not for the post: the choice is changed by the same move as at the citizen’s word, and stays visible', async () => {
    const result = await atOffice(house, at);
    await broughtBack(result);
    expect([await standing(house, result), await choiceOf(result.dossierId)]).toEqual(['returned 9', 'counter']);
    expect([await readyOf(result.dossierId), await waitsOf(result.dossierId)]).toMatchObject([undefined, [{ status: 9, resultChoice: 'counter' }]]);
    expect(await house.owner(`select facts->>'from' as before, facts->>'to' as after from journal_entry where kind = 'dossier.returnChoiceChanged' and dossier_id = $1 and facts->>'to' = 'counter'`, [result.dossierId])).toEqual([{ before: 'post', after: 'counter' }]);
    expect(await house.owner(`select new_value, reason from dossier_amendment where dossier_id = $1 and new_value = 'counter'`, [result.dossierId])).toEqual([{ new_value: 'counter', reason: 'Bưu chính chuyển hoàn về Bộ phận Một cửa' }]);
  });

  test('its owner takes it over the counter, or chooses the post anew and it leaves once more', async () => {
    const [fetched, again] = [await atOffice(house, at), await atOffice(house, at)];
    for (const result of [fetched, again]) await broughtBack(result);
    const expectedVersion = await versionOf(house, fetched.dossierId);
    expect(await codeOf(house.write({ as: at.mai, now: NEXT_MORNING }, (ctx) => returnResult(ctx, { id: fetched.dossierId, expectedVersion, taker: { role: 'owner', evidence: 'identityShown' }, slipShown: true })))).toBe('done');
    await house.write({ as: at.lan, now: NEXT_MORNING }, (ctx) => bookShipment(ctx, bringingHome(again.dossierId)));
    expect([await choiceOf(again.dossierId), (await readyOf(again.dossierId))?.resultHere]).toEqual(['post', true]);
    expect(await waitsOf(again.dossierId)).toEqual([]);
  });

  test('found in a bag that came without it, it waits at the counter too', async () => {
    const result = await atOffice(house, at);
    await scanned(house, at.thu, [result], 'CANCEL_REQUESTED');
    const expectedVersion = await shipmentVersion(house, result.id);
    await house.write({ as: at.thu, now: NEXT_MORNING }, (ctx) => startReturn(ctx, { id: result.id, expectedVersion, reason: 'calledBack' }));
    const id = await bagged(house, { kind: 'giveBack', from: at.thu, toUnitId: at.oneStop, now: NEXT_MORNING }, [result], at.ha);
    await counted(house, at.mai, id, { lines: [], counted: 0 }, NEXT_MORNING);
    expect(await choiceOf(result.dossierId)).toBe('post');
    await house.write({ as: at.mai, now: NEXT_MORNING }, (ctx) => acceptFoundItem(ctx, { id, line: { postingNo: result.postingNo, finding: 'accepted' }, explanation: 'dưới đáy túi' }));
    expect([await choiceOf(result.dossierId), await holders(house, result.dossierId)]).toEqual(['counter', expect.arrayContaining(['result unit VY-OSS'])]);
  });
});

describe('a written refusal on the merits', () => {
  test('registered for the post it waits in the list while it still lies in the department, until the post has taken it', async () => {
    const id = await refusedOnMerits(house, at);
    expect(await readyOf(id)).toBeUndefined();
    await house.write({ as: at.lan, now: NOW }, (ctx) => bookShipment(ctx, bringingHome(id)));
    expect(await readyOf(id)).toMatchObject({ dossierStatus: 8, resultHere: false });
    await toOneStop(house, at, id);
    expect([await readyOf(id), await waitsOf(id)]).toMatchObject([{ dossierStatus: 8, resultHere: true }, []]);
  });

  test('what another office sold stands in the list of that office too, and in nobody else’s', async () => {
    const id = await refusedOnMerits(house, at);
    await house.write({ as: at.lan, now: NOW }, (ctx) => bookShipment(ctx, bringingHome(id)));
    const seen = async (by: Actor) => (await house.write({ as: by, now: NEXT_MORNING }, (ctx) => listReadyForPost(ctx, { limit: 200 }))).rows.some((row) => row.dossierId === id);
    expect([await seen(at.lan), await seen(at.thu)]).toEqual([true, false]);
    await house.owner(`update shipment set origin_unit_id = $2 where dossier_id = $1`, [id, at.office]);
    expect([await seen(at.lan), await seen(at.thu)]).toEqual([true, true]);
  });

  test('it is delivered like a result and counted like one; its dossier stays at 8 and waits in no list', async () => {
    const id = await refusedOnMerits(house, at);
    await toOneStop(house, at, id);
    const result = await takenOut(house, id, await takeOut(house, at, id));
    expect(await readyOf(id)).toBeUndefined();
    const manifest = await bagged(house, { kind: 'transport', from: at.lan, toUnitId: at.office, now: NOW }, [result], at.ha);
    await counted(house, at.thu, manifest, { lines: [{ postingNo: result.postingNo, finding: 'accepted' }] }, NOW);
    await scanned(house, at.thu, [result], 'OUT_FOR_DELIVERY');
    expect(await delivered(house, at.thu, result)).toMatchObject({ state: 'delivered', dossierStatus: 8 });
    expect((await house.owner('select type from service_event where dossier_id = $1 order by type', [id])).map((row) => row['type'])).toEqual(['POST_OUT_ACCEPT', 'POST_OUT_DELIVER', 'RECEIVE']);
    expect(await house.owner(`select count(*)::int as n from journal_entry where kind = 'dossier.refusalReturned' and dossier_id = $1`, [id])).toEqual([{ n: 1 }]);
    expect([await readyOf(id), await waitsOf(id)]).toEqual([undefined, []]);
  });

  test('brought back it waits at the counter; once handed out there is nothing to choose any more', async () => {
    const id = await refusedOnMerits(house, at);
    await toOneStop(house, at, id);
    const result = await takenOut(house, id, await takeOut(house, at, id));
    const manifest = await bagged(house, { kind: 'transport', from: at.lan, toUnitId: at.office, now: NOW }, [result], at.ha);
    await counted(house, at.thu, manifest, { lines: [{ postingNo: result.postingNo, finding: 'accepted' }] }, NOW);
    await broughtBack(result);
    expect([await standing(house, result), await choiceOf(id), (await waitsOf(id)).length]).toEqual(['returned 8', 'counter', 1]);
    const choose = async (choice: 'post' | 'counter') => {
      const expectedVersion = await versionOf(house, id);
      return codeOf(house.write({ as: at.mai, now: NEXT_MORNING }, (ctx) => changeReturnChoice(ctx, { id, expectedVersion, choice, reason: 'Công dân gọi điện' })));
    };
    expect([await choose('post'), (await readyOf(id))?.dossierStatus]).toEqual(['done', 8]);
    const expectedVersion = await versionOf(house, id);
    await house.write({ as: at.mai, now: NEXT_MORNING }, (ctx) => returnResult(ctx, { id, expectedVersion, taker: { role: 'owner', evidence: 'identityShown' }, slipShown: true }));
    expect([await choose('counter'), await readyOf(id)]).toEqual(['dossier.refusalGone', undefined]);
  });
});
