import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { codeOf } from '#modules/reception/fixture/counter.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { atOffice, NEXT_MORNING, scanned, shipmentVersion, takenOut, type OnTheWay } from '../fixture/door.ts';
import { bagged, counted, holders } from '../fixture/parcels.ts';
import { NOW, openPost, type Post, readyResult, sendIn, takeOut } from '../fixture/post.ts';
import { startReturn } from './bring-back.ts';
import { reportDamage, reportFound, reportLoss } from './losses.ts';

let house: TestHouse;
let at: Post;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openPost(house);
});
afterAll(() => house.close());

const minutes = (count: number) => new Date(NEXT_MORNING.getTime() + count * 60_000);
const unitOf = async (of: { id: string }) => (await house.owner('select unit_id from shipment where id = $1', [of.id]))[0]?.['unit_id'];
const said = async <T>(by: Actor, of: { id: string }, act: (ctx: Parameters<typeof reportLoss>[0], asked: { id: string; expectedVersion: number }) => Promise<T>, now = NEXT_MORNING) => {
  const expectedVersion = await shipmentVersion(house, of.id);
  return house.write({ as: by, now }, (ctx) => act(ctx, { id: of.id, expectedVersion }));
};
const MINUTES = { minutesNo: 'BB 03', account: 'ướt một góc' };

async function ready(): Promise<OnTheWay> {
  const { id } = await readyResult(house, at);
  return takenOut(house, id, await takeOut(house, at, id));
}

test('whose scan says where it is, hers is the unit that answers for it; a note to the receiver moves nothing', async () => {
  const result = await ready();
  expect(await unitOf(result)).toBe(at.oneStop);
  const bag = await bagged(house, { kind: 'transport', from: at.lan, toUnitId: at.office, now: NOW }, [result], at.ha);
  expect(await house.owner('select way, unit_id from custody_out where subject_id = $1 order by way', [bag])).toEqual([{ way: 'carried', unit_id: at.office }, { way: 'sealed', unit_id: at.oneStop }]);
  await counted(house, at.thu, bag, { lines: [{ postingNo: result.postingNo, finding: 'accepted' }] }, NOW);
  expect(await unitOf(result)).toBe(at.office);
  await house.owner('update shipment set unit_id = $2 where id = $1', [result.id, at.oneStop]);
  await scanned(house, at.thu, [result], 'OUT_FOR_DELIVERY');
  expect(await unitOf(result)).toBe(at.office);
});

test('put aside by the clerk of a one-stop it lies on the shelf there, by a post office on its own', async () => {
  const [mine, theirs] = [await ready(), await atOffice(house, at)];
  await scanned(house, at.lan, [mine], 'HELD_FOR_PICKUP');
  await scanned(house, at.thu, [theirs], 'HELD_FOR_PICKUP');
  expect([await holders(house, mine.dossierId), await holders(house, theirs.dossierId)]).toEqual([expect.arrayContaining(['result unit VY-OSS']), expect.arrayContaining(['result postOffice VNPOST.BG.VY'])]);
});

test('a way back says why it was begun', async () => {
  const result = await atOffice(house, at);
  await scanned(house, at.thu, [result], 'CANCEL_REQUESTED');
  await said(at.thu, result, (ctx, asked) => startReturn(ctx, { ...asked, reason: 'calledBack' }), minutes(1));
  expect(await house.owner('select state, end_reason from shipment where id = $1', [result.id])).toEqual([{ state: 'returning', end_reason: 'calledBack' }]);
});

test('minutes are of what has happened, not of tomorrow; the agency hears of a loss and of damage, and a new cover stands in the journey only where there is one', async () => {
  const [lost, torn, wrapped] = [await atOffice(house, at), await atOffice(house, at), await atOffice(house, at)];
  const tomorrow = minutes(1440).toISOString();
  expect(await codeOf(said(at.boss, lost, (ctx, asked) => reportLoss(ctx, { ...asked, ...MINUTES, at: tomorrow })))).toBe('postal.eventInFuture');
  expect(await codeOf(said(at.thu, torn, (ctx, asked) => reportDamage(ctx, { ...asked, ...MINUTES, rewrapped: false, at: tomorrow })))).toBe('postal.eventInFuture');
  await said(at.boss, lost, (ctx, asked) => reportLoss(ctx, { ...asked, ...MINUTES }));
  await said(at.thu, torn, (ctx, asked) => reportDamage(ctx, { ...asked, ...MINUTES, rewrapped: false }));
  await said(at.thu, wrapped, (ctx, asked) => reportDamage(ctx, { ...asked, ...MINUTES, rewrapped: true }));
  expect(await house.owner('select difference, giver_unit_id from custody_incident where subject_id = any($1) order by difference', [[lost.id, torn.id]])).toEqual([{ difference: 'damaged', giver_unit_id: at.oneStop }, { difference: 'lost', giver_unit_id: at.oneStop }]);
  const codes = async (of: OnTheWay) => (await house.owner(`select code from shipment_event where shipment_id = $1 and code in ('DAMAGED', 'REWRAPPED') order by code`, [of.id])).map((row) => row['code']);
  expect([await codes(torn), await codes(wrapped)]).toEqual([['DAMAGED'], ['DAMAGED', 'REWRAPPED']]);
});

test('found by somebody of another office it is hers, and her office answers for it', async () => {
  const { shipments: [parcel] } = await sendIn(house, at);
  const of = { id: parcel?.id ?? '', dossierId: parcel?.dossier.id ?? '' };
  await said(at.boss, of, (ctx, asked) => reportLoss(ctx, { ...asked, ...MINUTES }));
  await said(at.lan, of, (ctx, asked) => reportFound(ctx, { ...asked, note: 'người dân mang đến Một cửa' }), minutes(5));
  expect([await unitOf(of), await holders(house, of.dossierId)]).toEqual([at.oneStop, [`papers staff ${at.lan.name}`]]);
});
