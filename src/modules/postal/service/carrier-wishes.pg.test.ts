import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import type { Context } from '#platform/context.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { bringingHome, NOW, openPost, type Post, readyResult, sendIn, sendingIn, takeOut, versionOf } from '../fixture/post.ts';
import { bookShipment } from './book-shipment.ts';
import { startReturn } from './bring-back.ts';
import { cancelShipment } from './cancel-shipment.ts';
import { changeReturnChoice } from './change-return-choice.ts';
import { recordShipmentEvent } from './scan.ts';

const CARRIER = { CARRIER_URL: 'https://post.example', CARRIER_KEY: 'k', CARRIER_SECRET: 's', CARRIER_CUSTOMER: 'C' };

let house: TestHouse;
let at: Post;

beforeAll(async () => {
  house = await openHouse(import.meta.url, CARRIER);
  at = await openPost(house);
});
afterAll(() => house.close());

const as = <T>(who: Actor, act: (ctx: Context) => Promise<T>) => house.write({ as: who, now: NOW }, act);

/** What the carrier is yet to be told, or was told, of a shipment: an order that was never said is withdrawn. */
const wishesOf = async (shipmentId: string | undefined) => (await house.owner(`select kind, state from carrier_request where shipment_id = $1 and kind <> 'price' order by id`, [shipmentId])).map((row) => `${String(row['kind'])} ${String(row['state'])}`);
/** As if the carrier had answered every order. */
const said = (shipmentId: string | undefined) => house.owner(`update carrier_request set state = 'sent', settled_at = now(), order_no = coalesce(order_no, 'MC-' || id) where shipment_id = $1 and kind = 'order'`, [shipmentId]);
const choose = async (id: string, more: Omit<Parameters<typeof changeReturnChoice>[1], 'id' | 'expectedVersion' | 'reason'>) => {
  const expectedVersion = await versionOf(house, id);
  return as(at.mai, (ctx) => changeReturnChoice(ctx, { id, expectedVersion, reason: 'công dân gọi', ...more }));
};

test('what is taken over is ordered at the carrier; what is only booked is not', async () => {
  const { shipments: [taken] } = await sendIn(house, at);
  const { shipments: [booked] } = await as(at.thu, (ctx) => bookShipment(ctx, sendingIn(at)));
  expect([await wishesOf(taken?.id), await wishesOf(booked?.id)]).toEqual([['order due'], []]);
});

test('a result its owner fetches herself is called off, and one for another address is ordered anew', async () => {
  const [fetched, moved] = [await readyResult(house, at), await readyResult(house, at)];
  const { shipments: [first] } = await takeOut(house, at, fetched.id);
  const { shipments: [second] } = await takeOut(house, at, moved.id);
  for (const one of [first, second]) await said(one?.id);
  await choose(fetched.id, { choice: 'counter' });
  await choose(moved.id, { choice: 'post', receiver: { name: 'Nguyễn Thị Bình', phone: '0987654321', address: 'Số 5' } });
  expect([await wishesOf(first?.id), await wishesOf(second?.id)]).toEqual([['order sent', 'cancel due'], ['order sent', 'cancel due', 'order due']]);
});

test('another receiver of what is only booked orders nothing', async () => {
  const { id } = await readyResult(house, at);
  const { shipments: [booked] } = await as(at.lan, (ctx) => bookShipment(ctx, bringingHome(id)));
  await choose(id, { choice: 'post', receiver: { name: 'Nguyễn Thị Bình', phone: '0987654321', address: 'Số 5' } });
  expect((await wishesOf(booked?.id)).filter((wish) => wish.startsWith('order'))).toEqual([]);
});

test('what is called back by its sender is called off at the carrier too', async () => {
  const { shipments: [taken] } = await sendIn(house, at);
  await said(taken?.id);
  await as(at.thu, (ctx) => recordShipmentEvent(ctx, { postingNos: [taken?.postingNo ?? ''], code: 'CANCEL_REQUESTED' }));
  await as(at.thu, (ctx) => startReturn(ctx, { id: taken?.id ?? '', expectedVersion: (taken?.version ?? 0) + 1, reason: 'calledBack' }));
  expect(await wishesOf(taken?.id)).toEqual(['order sent', 'cancel due']);
});

test('of both ways the way back is cancelled with the way in, where nothing has come in', async () => {
  const { shipments: [there, back] } = await as(at.thu, (ctx) => bookShipment(ctx, sendingIn(at, { service: 'BOTH' })));
  await as(at.thu, (ctx) => cancelShipment(ctx, { id: there?.id ?? '', expectedVersion: there?.version ?? 0, reason: 'thôi gửi' }));
  expect(await house.owner('select state from shipment where id = any($1)', [[there?.id, back?.id]])).toEqual([{ state: 'cancelled' }, { state: 'cancelled' }]);
  expect(await house.owner(`select distinct state from charge where subject_id = any($1)`, [[there?.id, back?.id]])).toEqual([{ state: 'cancelled' }]);
});
