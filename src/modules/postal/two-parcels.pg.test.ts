import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { codeOf } from '#modules/reception/fixture/counter.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { scanned, shipmentVersion, STROKES } from './fixture/door.ts';
import { bagged, counted, faceToFace, holders, listed, openPost, sent, type Parcel, type Post } from './fixture/parcels.ts';
import { returnToSender } from './service/bring-back.ts';
import { reportFound, reportLoss } from './service/losses.ts';

let house: TestHouse;
let at: Post;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openPost(house);
});
afterAll(() => house.close());

const MONDAY = new Date('2021-03-01T02:00:00Z');
const TUESDAY = new Date('2021-03-02T02:00:00Z');
const LATER = new Date('2021-03-02T03:00:00Z');

/** The first parcel of a dossier was not taken and is on its way back; what was missing comes in a second one. */
async function twoOfOne(second: Actor): Promise<[Parcel, Parcel]> {
  const first = await sent(house, at, { by: at.tamBc, now: MONDAY });
  const id = await faceToFace(house, { kind: 'filing', from: at.tamBc, toUnitId: at.oneStop, now: MONDAY }, [first]);
  await counted(house, at.mai, id, { lines: [{ postingNo: first.postingNo, finding: 'supplement', reason: 'thiếu biên bản', wanted: [{ no: 2 }] }], counted: 1 }, MONDAY);
  return [first, await sent(house, at, { by: second, now: TUESDAY, dossierId: first.dossierId, parties: [], filing: { papers: [{ no: 2, state: 'complete', originals: 0, certified: 0, copies: 1 }] } })];
}

async function giveBack(parcel: Parcel, by: Actor): Promise<unknown> {
  const expectedVersion = await shipmentVersion(house, parcel.id);
  const [owner] = await house.owner(`select id_number from dossier_party where dossier_id = $1 and role = 'owner'`, [parcel.dossierId]);
  return house.write({ as: by, now: LATER }, (ctx) => returnToSender(ctx, { id: parcel.id, expectedVersion, taker: { role: 'receiver', idKind: 'CCCD', idNumber: String(owner?.['id_number']) }, proof: { kind: 'screen', signature: STROKES } }));
}

/** Who holds what came with the first parcel and what came with the second. */
const held = async (parcel: Parcel) => (await house.owner('select i.holder_kind, s.name from custody_item i left join staff s on s.id = i.holder_staff_id where i.dossier_id = $1 order by i.part', [parcel.dossierId])).map((row) => String(row['name'] ?? row['holder_kind']));

describe('two parcels of one dossier', () => {
  test('what goes back to the sender is the parcel that was sent back; the second stays where it is', async () => {
    const [first, second] = await twoOfOne(at.tamBc);
    await giveBack(first, at.tamBc);
    expect(await held(first)).toEqual(['citizen', 'Bưu tá Tâm']);
    expect(await codeOf(listed(house, { kind: 'filing', from: at.tamBc, toUnitId: at.oneStop, now: LATER }, [second]))).toBe('done');
  });

  test('who has only the first neither lists the second nor says where it is', async () => {
    const [first, second] = await twoOfOne(at.binhBc);
    expect(await held(first)).toEqual(['Bưu tá Tâm', 'Bưu tá Bình']);
    expect(await codeOf(listed(house, { kind: 'filing', from: at.tamBc, toUnitId: at.oneStop, now: TUESDAY }, [second]))).toBe('custody.notInYourHands');
    expect(await codeOf(scanned(house, at.tamBc, [second], 'ARRIVED_DEST', {}, LATER))).toBe('custody.notInYourHands');
    expect(await codeOf(giveBack(first, at.binhBc))).toBe('custody.colleagueHolds');
  });

  test('a second parcel that was lost is found, and what the agency keeps of the first stays with the agency', async () => {
    const [first, second] = await twoOfOne(at.tamBc);
    const back = await bagged(house, { kind: 'transport', from: at.tamBc, toUnitId: at.branch, now: TUESDAY }, [first], at.binhBc);
    await counted(house, at.hoaBranch, back, { lines: [{ postingNo: first.postingNo, finding: 'accepted' }] }, TUESDAY);
    const expectedVersion = await shipmentVersion(house, second.id);
    const { incidentId } = await house.write({ as: at.hien, now: LATER }, (ctx) => reportLoss(ctx, { id: second.id, expectedVersion, minutesNo: 'BB 04', account: 'rơi khi đi đường' }));
    expect(await house.owner('select people from custody_incident where id = $1', [incidentId])).toEqual([{ people: [at.tamBc.staffId] }]);
    const now = await shipmentVersion(house, second.id);
    await house.write({ as: at.binhBc, now: LATER }, (ctx) => reportFound(ctx, { id: second.id, expectedVersion: now, note: 'người dân mang đến' }));
    expect(await held(second)).toEqual(['Bưu tá Hòa', 'Bưu tá Bình']);
    expect(await holders(house, second.dossierId)).toHaveLength(2);
  });
});
