import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import type { Context } from '#platform/context.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { NOW, openPost, type Post, sendingIn } from '../fixture/post.ts';
import { acceptShipment } from './accept-shipment.ts';
import { bookShipment } from './book-shipment.ts';
import { changeShipmentAddress } from './change-return-choice.ts';
import { importTariff } from './import-tariff.ts';
import { getShipment } from './shipment-view.ts';

/** Both ways together five per cent cheaper than each for itself. */
const LIST = readFileSync(new URL('../../../../data/tariff-tt22-2017.csv', import.meta.url), 'utf8')
  .replace('TT22-2017', 'BD-2021')
  .replace('kind,,,,,,maximum', 'kind,,,,,,listPrice')
  .replace('meta,both,,,,,,sum,,,,', 'meta,both,,,,,,percent,,,,\nmeta,both_percent,,,,,,95,,,,');
const sister = { name: 'Nguyễn Thị Bình', phone: '0987654321', address: 'Số 5 phố Thân Nhân Trung' };

let house: TestHouse;
let at: Post;

const as = <T>(who: Actor, act: (ctx: Context) => Promise<T>) => house.write({ as: who, now: NOW }, act);
const priceOf = async (id: string) => (await as(at.thu, (ctx) => getShipment(ctx, { id }))).price.totalVnd;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openPost(house);
  await as(at.above, (ctx) => importTariff(ctx, { csv: LIST }));
});
afterAll(() => house.close());

async function bookBoth() {
  const { shipments: [there, back] } = await as(at.thu, (ctx) => bookShipment(ctx, sendingIn(at, { service: 'BOTH' })));
  if (!there || !back) throw new Error('nothing was booked');
  return { there, back };
}

describe('a way of BOTH, with a list price that is cheaper for both', () => {
  test('each way bears its own part of the price of both, and its own charge', async () => {
    const { there, back } = await bookBoth();
    expect([there.price.totalVnd, back.price.totalVnd]).toEqual([28_500, 29_450]);
    const charges = await house.owner(`select amount::int from charge where subject_id = any($1::uuid[]) order by amount`, [[there.id, back.id]]);
    expect(charges).toEqual([{ amount: 28_500 }, { amount: 29_450 }]);
  });

  test('a nearer address makes its own way cheaper, by the price of both; the other way keeps what it was sold for', async () => {
    const { there, back } = await bookBoth();
    const { differenceVnd, shipment } = await as(at.thu, (ctx) => changeShipmentAddress(ctx, { id: back.id, expectedVersion: back.version, receiver: sister, toArea: 'VIETYEN', reason: 'Công dân gọi điện' }));
    expect([differenceVnd, shipment.price.totalVnd]).toEqual([-3_800, 25_650]);
    expect(await priceOf(there.id)).toBe(28_500);
  });

  test('a heavier parcel at the counter costs what a step more costs of both, not a journey for itself', async () => {
    const { there, back } = await bookBoth();
    const { shipment } = await as(at.thu, (ctx) => acceptShipment(ctx, { id: there.id, expectedVersion: 1, senderSigned: true, weightGrams: 300 }));
    expect([shipment.price.totalVnd, await priceOf(back.id)]).toEqual([28_975, 29_450]);
  });

  test('what is left when the other way was cancelled is sold for itself', async () => {
    const { there, back } = await bookBoth();
    await house.owner(`update shipment set state = 'cancelled', finished_at = now() where id = $1`, [there.id]);
    const { shipment } = await as(at.thu, (ctx) => changeShipmentAddress(ctx, { id: back.id, expectedVersion: back.version, receiver: sister, toArea: 'VIETYEN', reason: 'Công dân gọi điện' }));
    expect(shipment.price.totalVnd).toBe(27_000);
  });
});
