import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf } from '#modules/reception/fixture/counter.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { shipmentVersion, standing, takenOut, type OnTheWay } from './fixture/door.ts';
import { counted, faceToFace, holders, listed } from './fixture/parcels.ts';
import { bringingHome, NOW, openPost, type Post, readyResult, takeOut, versionOf } from './fixture/post.ts';
import type { EventCode } from './rules/shipment-states.ts';
import { startReturn } from './service/bring-back.ts';
import { applyEvent } from './service/change-shipment.ts';
import { bookShipment } from './service/book-shipment.ts';
import { handOverManifest, sealManifest } from './service/manifest-leaving.ts';
import { returnResult } from './service/return-over-counter.ts';
import { recordShipmentEvent } from './service/scan.ts';
import { lockShipment } from './store/shipment.ts';

let house: TestHouse;
let at: Post;

beforeAll(async () => {
  house = await openHouse(import.meta.url, { CARRIER_URL: 'https://post.example', CARRIER_KEY: 'k', CARRIER_SECRET: 's', CARRIER_CUSTOMER: 'C' });
  at = await openPost(house);
});
afterAll(() => house.close());

/** A result in a bag the carrier took for the post office; answers the bag too. */
async function withTheCarrier(): Promise<{ result: OnTheWay; bag: string }> {
  const { id: dossierId } = await readyResult(house, at);
  const result = await takenOut(house, dossierId, await takeOut(house, at, dossierId));
  const { id, version } = await listed(house, { kind: 'transport', from: at.lan, toUnitId: at.office, now: NOW }, [result]);
  await house.write({ as: at.lan, now: NOW }, async (ctx) => {
    const sealed = await sealManifest(ctx, { id, expectedVersion: version, sealNo: 'NP-01', countedOut: 1 });
    await handOverManifest(ctx, { id, expectedVersion: sealed.version, to: 'carrier' });
  });
  return { result, bag: id };
}

const told = (result: OnTheWay, code: EventCode) => house.write({ now: NOW }, async (ctx) => applyEvent(ctx, (await lockShipment(ctx.db, result.id)) ?? expect.fail(), { code, source: 'carrier', office: 'HN' }));

describe('a result the carrier says it has brought back', () => {
  test('is on its way back until it is counted out of its bag and in at the agency; then it waits at the counter', async () => {
    const { result, bag } = await withTheCarrier();
    await told(result, 'RETURNED');
    expect([await standing(house, result), await holders(house, result.dossierId)]).toEqual(['returning 9', expect.arrayContaining(['result bag'])]);
    expect(await house.owner('select finished_at, clock_stopped_at = $2 as stopped from shipment where id = $1', [result.id, NOW])).toEqual([{ finished_at: null, stopped: true }]);
    await counted(house, at.thu, bag, { lines: [{ postingNo: result.postingNo, finding: 'accepted' }] }, NOW);
    const back = await faceToFace(house, { kind: 'giveBack', from: at.thu, toUnitId: at.oneStop, now: NOW }, [result]);
    await counted(house, at.mai, back, { lines: [{ postingNo: result.postingNo, finding: 'accepted' }] }, NOW);
    expect([await standing(house, result), await holders(house, result.dossierId)]).toEqual(['returned 9', expect.arrayContaining(['result unit VY-OSS'])]);
    const expectedVersion = await versionOf(house, result.dossierId);
    expect(await codeOf(house.write({ as: at.mai, now: NOW }, (ctx) => returnResult(ctx, { id: result.dossierId, expectedVersion, taker: { role: 'owner', evidence: 'identityShown' }, slipShown: true })))).toBe('done');
  });

  test('is not sent a second time while its bag holds it, also when it was called back and the carrier tells of a delivery', async () => {
    const { result } = await withTheCarrier();
    await house.write({ as: at.lan, now: NOW }, (ctx) => recordShipmentEvent(ctx, { code: 'CANCEL_REQUESTED', postingNos: [result.postingNo] }));
    const expectedVersion = await shipmentVersion(house, result.id);
    await house.write({ as: at.lan, now: NOW }, (ctx) => startReturn(ctx, { id: result.id, expectedVersion, reason: 'calledBack' }));
    await told(result, 'DELIVERED');
    expect(await standing(house, result)).toBe('returning 9');
    expect(await codeOf(house.write({ as: at.lan, now: NOW }, (ctx) => bookShipment(ctx, bringingHome(result.dossierId))))).not.toBe('done');
  });
});
