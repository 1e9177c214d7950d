import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { codeOf } from '#modules/reception/fixture/counter.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { listed, MORNING, openPost, sent, type Post } from './fixture/parcels.ts';
import { listCouriers } from './service/couriers.ts';
import { handOverManifest, sealManifest } from './service/manifest-leaving.ts';

let house: TestHouse;
let at: Post;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openPost(house);
});
afterAll(() => house.close());

const bag = async () => {
  const { id, version } = await listed(house, { kind: 'transport', from: at.tamBc, toUnitId: at.branch, now: MORNING }, [await sent(house, at, { by: at.tamBc })]);
  const sealed = await house.write({ as: at.tamBc, now: MORNING }, (ctx) => sealManifest(ctx, { id, expectedVersion: version, sealNo: '1', countedOut: 1 }));
  return { id, version: sealed.version };
};
const couriers = (id: string, by: Actor) => house.write({ as: by, now: MORNING }, (ctx) => listCouriers(ctx, { id }));
const give = (to: { id: string; version: number }, courierId: string) => codeOf(house.write({ as: at.tamBc, now: MORNING }, (ctx) => handOverManifest(ctx, { id: to.id, expectedVersion: to.version, to: 'courier', courierId })));

test('who may carry is told to who may hand over, and to nobody else', async () => {
  const { id } = await bag();
  expect([await codeOf(couriers(id, at.mai)), await codeOf(couriers(id, at.hoaBranch))]).toEqual(['postal.manifestUnknown', 'postal.notYourManifest']);
});

test('colleagues of my own unit stand first, then those of the offices next to it; never myself, and nobody of the agency', async () => {
  const { id } = await bag();
  const { rows } = await couriers(id, at.tamBc);
  expect(rows.map((row) => row.name)).toEqual(['Bưu tá Bình', 'Bà Hiền', 'Bưu tá Hòa']);
  expect(rows[2]?.unit).toEqual({ id: at.branch, name: 'Bưu cục Ninh Sơn' });
});

test('a courier of the office it goes to takes the bag; one of another district does not, nor of another enterprise, nor who has left', async () => {
  const far = await house.addActor('POSTAL_COLLECTOR', await house.addUnit({ code: 'BC-LN', kind: 'POST_OFFICE', name: 'Bưu cục Lục Nam' }), { name: 'Bưu tá Xa' });
  const other = await house.addActor('POSTAL_COLLECTOR', at.branch, { name: 'Bưu tá Hãng khác' });
  const gone = await house.addActor('POSTAL_COLLECTOR', at.office, { name: 'Bưu tá Nghỉ' });
  await house.owner(`insert into helper_organisation (id, name, kind) values (gen_random_uuid(), 'Hãng khác', 'post')`);
  await house.owner(`update staff set helper_organisation_id = (select id from helper_organisation where name = 'Hãng khác') where id = $1`, [other.staffId]);
  await house.owner(`update assignment set ended_at = now(), end_reason = 'nghỉ' where staff_id = $1`, [gone.staffId]);
  const one = await bag();
  expect([await give(one, far.staffId), await give(one, other.staffId), await give(one, gone.staffId), await give(one, at.mai.staffId)]).toEqual(Array(4).fill('postal.courierUnknown'));
  expect(await give(one, at.hoaBranch.staffId)).toBe('done');
});
