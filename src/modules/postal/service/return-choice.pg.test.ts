import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { openCashSession } from '#modules/payment/service/cash-sessions.ts';
import { takePayment } from '#modules/payment/service/take-payment.ts';
import { codeOf, COPIES } from '#modules/reception/fixture/counter.ts';
import { receiveDossier } from '#modules/reception/service/receive-dossier.ts';
import { listUncollected } from '#modules/reception/service/return-result.ts';
import type { Context } from '#platform/context.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { holders } from '../fixture/parcels.ts';
import { bringingHome, NOW, openPost, type Post, readyResult, takeOut, versionOf } from '../fixture/post.ts';
import { bookShipment } from './book-shipment.ts';
import { changeReturnChoice, changeShipmentAddress } from './change-return-choice.ts';
import { applyEvent, lockShipmentFor } from './change-shipment.ts';
import { sealManifest } from './manifest-leaving.ts';
import { addToManifest, openManifest, removeFromManifest } from './manifest-listing.ts';
import { returnResult } from './return-over-counter.ts';
import { getShipment } from './shipment-view.ts';

let house: TestHouse;
let at: Post;

const as = <T>(who: Actor, act: (ctx: Context) => Promise<T>) => house.write({ as: who, now: NOW }, act);
const sister = { name: 'Nguyễn Thị Bình', phone: '0987654321', address: 'Số 5 phố Thân Nhân Trung' };

async function change(who: Actor, id: string, more: Omit<Parameters<typeof changeReturnChoice>[1], 'id' | 'expectedVersion' | 'reason'>) {
  const expectedVersion = await versionOf(house, id);
  return as(who, (ctx) => changeReturnChoice(ctx, { id, expectedVersion, reason: 'Công dân gọi điện', ...more }));
}

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openPost(house);
});
afterAll(() => house.close());

describe('how the citizen wants her result', () => {
  test('nobody out of reach changes it, and a stale page is told', async () => {
    const { id } = await readyResult(house, at);
    expect(await codeOf(change(at.thu, id, { choice: 'post' }))).toBe('dossier.unknown');
    expect(await codeOf(change(at.hung, id, { choice: 'post' }))).toBe('dossier.notPermitted');
    expect(await codeOf(as(at.mai, (ctx) => changeReturnChoice(ctx, { id, expectedVersion: 1, choice: 'post', reason: 'x' })))).toBe('dossier.stale');
  });

  test('from the counter to the post and back; the choice before stays visible', async () => {
    const { id } = await readyResult(house, at);
    expect(await change(at.mai, id, { choice: 'post' })).toMatchObject({ resultChoice: 'post', shipment: null, differenceVnd: 0 });
    expect(await codeOf(change(at.mai, id, { choice: 'post' }))).toBe('dossier.choiceSame');
    expect(await codeOf(change(at.mai, id, { choice: 'post', receiver: sister }))).toBe('postal.notBooked');
    expect((await change(at.mai, id, { choice: 'counter' })).resultChoice).toBe('counter');
    expect(await house.owner(`select old_value, new_value from dossier_amendment where dossier_id = $1 and field = 'resultChoice' order by made_at, new_value desc`, [id])).toEqual([{ old_value: 'counter', new_value: 'post' }, { old_value: 'post', new_value: 'counter' }]);
  });

  test('only where the procedure allows it', async () => {
    const { dossier } = await as(at.mai, (ctx) => receiveDossier(ctx, { procedureCode: COPIES, papers: [{ no: 1, state: 'complete', originals: 1, certified: 0, copies: 0 }], parties: [{ role: 'owner', name: 'Trần Văn Ba', idKind: 'NONE', evidence: 'identityShown' }] }));
    expect(await codeOf(change(at.mai, dossier.id, { choice: 'electronic' }))).toBe('postal.notElectronic');
    await house.owner(`update procedure_revision set bcci_out = false where id = (select revision_id from dossier where id = $1)`, [dossier.id]);
    expect(await codeOf(change(at.mai, dossier.id, { choice: 'post' }))).toBe('postal.notByPost');
    const { id } = await readyResult(house, at);
    expect(await codeOf(change(at.mai, id, { choice: 'electronic' }))).toBe('postal.notElectronic');
  });

  test('what was ordered is cancelled, and its charge with it', async () => {
    const { id } = await readyResult(house, at);
    await as(at.lan, (ctx) => bookShipment(ctx, bringingHome(id)));
    const { shipment, differenceVnd } = await change(at.mai, id, { choice: 'counter' });
    expect([shipment?.state, differenceVnd]).toEqual(['cancelled', 0]);
    expect(await house.owner(`select state from charge where subject_id = $1`, [shipment?.id])).toEqual([{ state: 'cancelled' }]);
  });

  test('what the post has taken and not dispatched goes back to the counter', async () => {
    const { id } = await readyResult(house, at);
    await takeOut(house, at, id);
    const expectedVersion = await versionOf(house, id);
    expect(await codeOf(as(at.lan, (ctx) => returnResult(ctx, { id, expectedVersion, taker: { role: 'owner', evidence: 'identityShown' }, slipShown: true })))).toBe('reception.withThePost');
    const { shipment } = await change(at.mai, id, { choice: 'counter' });
    expect(shipment).toMatchObject({ state: 'returned', endReason: 'Công dân gọi điện' });
  });

  test('what stands on an open list is taken off it first: nothing leaves by the list that the citizen fetches herself', async () => {
    const { id } = await readyResult(house, at);
    const postingNo = (await takeOut(house, at, id)).shipments[0]?.postingNo ?? '';
    const { id: manifestId } = await as(at.lan, (ctx) => openManifest(ctx, { kind: 'transport', toUnitId: at.office }));
    await as(at.lan, (ctx) => addToManifest(ctx, { id: manifestId, postingNos: [postingNo] }));
    expect(await codeOf(change(at.mai, id, { choice: 'counter' }))).toBe('postal.alreadyListed');
    await as(at.lan, (ctx) => removeFromManifest(ctx, { id: manifestId, postingNo }));
    expect((await change(at.mai, id, { choice: 'counter' })).shipment?.state).toBe('returned');
    expect(await holders(house, id)).toContain(`result staff ${at.lan.name}`);
  });

  test('what lies in a sealed bag is neither fetched nor sent elsewhere before the bag is opened', async () => {
    const { id } = await readyResult(house, at);
    const { shipments: [taken] } = await takeOut(house, at, id);
    const { id: manifestId } = await as(at.lan, (ctx) => openManifest(ctx, { kind: 'transport', toUnitId: at.office }));
    const { manifest } = await as(at.lan, (ctx) => addToManifest(ctx, { id: manifestId, postingNos: [taken?.postingNo ?? ''] }));
    await as(at.lan, (ctx) => sealManifest(ctx, { id: manifestId, expectedVersion: manifest.version, sealNo: 'NP', countedOut: 1 }));
    expect([await codeOf(change(at.mai, id, { choice: 'counter' })), await codeOf(change(at.mai, id, { choice: 'post', receiver: sister }))]).toEqual(['postal.inBag', 'postal.inBag']);
  });

  test('what somebody of another office has already carried away from the one-stop is gone', async () => {
    const { id } = await readyResult(house, at);
    await takeOut(house, at, id);
    await house.owner(`update custody_item set holder_staff_id = $2, holder_unit_id = $3 where dossier_id = $1 and kind = 'result'`, [id, at.thu.staffId, at.office]);
    expect(await codeOf(change(at.mai, id, { choice: 'counter' }))).toBe('postal.dispatchedAlready');
  });

  test('of a way that was taken over and is given up nothing is owed any more, at the door neither; what was paid is told', async () => {
    const { id } = await readyResult(house, at);
    const { shipments: [taken] } = await takeOut(house, at, id, { payAtDelivery: true });
    expect(taken?.price.codVnd).toBeGreaterThan(0);
    const unpaid = await change(at.mai, id, { choice: 'counter' });
    expect([unpaid.differenceVnd, unpaid.shipment?.price.codVnd]).toEqual([0, 0]);
    expect(await house.owner('select state from charge where subject_id = $1', [taken?.id])).toEqual([{ state: 'cancelled' }]);
    const other = await readyResult(house, at);
    const { shipments: [paid] } = await takeOut(house, at, other.id);
    const [owed] = await house.owner('select id from charge where subject_id = $1', [paid?.id]);
    await as(at.lan, (ctx) => openCashSession(ctx, { counted: { fee: 0, postage: 0, thirdParty: 0 } }));
    await as(at.lan, (ctx) => takePayment(ctx, { chargeIds: [String(owed?.['id'])], method: 'cash', tendered: paid?.price.totalVnd ?? 0 }));
    expect((await change(at.mai, other.id, { choice: 'counter' })).differenceVnd).toBe(0 - (paid?.price.totalVnd ?? 0));
  });

  test('a receiver whose telephone is none is refused before anything changes', async () => {
    const { id } = await readyResult(house, at);
    await as(at.lan, (ctx) => bookShipment(ctx, bringingHome(id)));
    expect(await codeOf(change(at.mai, id, { choice: 'post', receiver: { ...sister, phone: '12' } }))).toBe('dossier.phoneWrong');
  });

  test('after dispatch it is refused by name', async () => {
    const { id } = await readyResult(house, at);
    const { shipments: [taken] } = await takeOut(house, at, id);
    await as(at.lan, async (ctx) => applyEvent(ctx, (await lockShipmentFor(ctx, { id: taken?.id ?? '' })).row, { code: 'DEPARTED_ORIGIN', source: 'staff' }));
    expect(await codeOf(change(at.mai, id, { choice: 'counter' }))).toBe('postal.dispatchedAlready');
    expect(await codeOf(change(at.mai, id, { choice: 'post', receiver: sister }))).toBe('postal.dispatchedAlready');
    const { version, actions } = await as(at.lan, (ctx) => getShipment(ctx, { id: taken?.id ?? '' }));
    expect(actions.find(({ action }) => action === 'changeAddress')?.refusal?.code).toBe('postal.dispatchedAlready');
    expect(await codeOf(as(at.lan, (ctx) => changeShipmentAddress(ctx, { id: taken?.id ?? '', expectedVersion: version, receiver: sister, reason: 'x' })))).toBe('postal.dispatchedAlready');
  });

  test('another address is priced anew, the difference told and charged; who receives is replaced, not overwritten', async () => {
    const { id } = await readyResult(house, at);
    const { shipments: [ordered] } = await as(at.lan, (ctx) => bookShipment(ctx, bringingHome(id)));
    const { shipment, differenceVnd } = await change(at.mai, id, { choice: 'post', receiver: sister, toArea: 'VIETYEN' });
    expect(shipment?.people.find(({ role }) => role === 'receiver')).toMatchObject({ name: sister.name });
    expect(shipment?.toArea).toBe('VIETYEN');
    expect(differenceVnd).toBe((shipment?.price.totalVnd ?? 0) - (ordered?.price.totalVnd ?? 0));
    expect(differenceVnd).toBeLessThan(0);
    expect(await house.owner(`select sum(amount)::int as sum from charge where subject_id = $1 and state = 'open'`, [ordered?.id])).toEqual([{ sum: shipment?.price.totalVnd }]);
    expect(await house.owner(`select name, replaced_at is null as now from shipment_person where shipment_id = $1 and role = 'receiver' order by replaced_at nulls last`, [ordered?.id])).toEqual([{ name: 'Nguyễn Văn An', now: false }, { name: sister.name, now: true }]);
  });
});

test('another address of what the receiver pays at her door changes what is taken there', async () => {
  const { id } = await readyResult(house, at);
  const { shipments: [taken] } = await takeOut(house, at, id, { payAtDelivery: true, citizenArea: 'VIETYEN' });
  const { shipment, differenceVnd } = await as(at.lan, (ctx) => changeShipmentAddress(ctx, { id: taken?.id ?? '', expectedVersion: taken?.version ?? 0, receiver: sister, toArea: 'LANGGIANG', reason: 'x' }));
  expect(differenceVnd).toBeGreaterThan(0);
  expect(shipment.price.codVnd).toBe((taken?.price.codVnd ?? 0) + differenceVnd);
});

test('what is registered for the post or in its hands does not wait at the counter', async () => {
  const { id } = await readyResult(house, at);
  const waiting = async () => (await as(at.mai, (ctx) => listUncollected(ctx, { limit: 200 }))).rows.some(({ dossierId, kind }) => dossierId === id && kind === 'result');
  expect(await waiting()).toBe(true);
  await takeOut(house, at, id);
  expect(await waiting()).toBe(false);
});
