import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayOf } from '#kernel/day.ts';
import { codeOf } from '#modules/reception/fixture/counter.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { atOffice, delivered, NEXT_MORNING, outForDelivery, scanned, shipmentVersion, standing, STROKES, type OnTheWay } from '../fixture/door.ts';
import { holders } from '../fixture/parcels.ts';
import { NOW, openPost, sendIn, sendingIn, takeOut, readyResult, type Post } from '../fixture/post.ts';
import { INVITATION_WAYS } from '../rules/delivery.ts';
import { EVENT_CODES, SOURCES, STATES, DIRECTIONS } from '../rules/shipment-states.ts';
import { bookShipment } from './book-shipment.ts';
import { inviteReceiver, returnToSender, startReturn } from './bring-back.ts';
import { applyEvent } from './change-shipment.ts';
import { listCourierDay } from './courier-day.ts';
import { closeOutage, listOutages, openOutage } from './outages.ts';
import { correctShipmentEvent } from './scan.ts';
import { lockShipment } from '../store/shipment.ts';

let house: TestHouse;
let at: Post;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openPost(house);
});
afterAll(() => house.close());

const hours = (count: number) => new Date(NEXT_MORNING.getTime() + count * 3_600_000);
const days = (count: number) => hours(24 * count);
const invite = async (result: OnTheWay, now: Date, by = at.thu) => {
  const expectedVersion = await shipmentVersion(house, result.id);
  return house.write({ as: by, now }, (ctx) => inviteReceiver(ctx, { id: result.id, expectedVersion, way: 'phone' }));
};
const back = async (result: { id: string }, reason: 'undelivered' | 'calledBack', now: Date, by = at.thu) => {
  const expectedVersion = await shipmentVersion(house, result.id);
  return house.write({ as: by, now }, (ctx) => startReturn(ctx, { id: result.id, expectedVersion, reason }));
};

test.each([['shipment_state', STATES], ['shipment_direction', DIRECTIONS], ['shipment_event_code', EVENT_CODES], ['shipment_event_source', SOURCES], ['shipment_invitation_way', INVITATION_WAYS]] as const)('the table knows what the rules know: %s', async (constraint, words) => {
  expect(await house.allowed(constraint)).toEqual([...words].toSorted());
});

describe('scans', () => {
  test('a day’s list goes out in one scan; one number nobody knows, or one that cannot go out, and none of it does', async () => {
    const list = [await atOffice(house, at), await atOffice(house, at)];
    const ordered = await takeOut(house, at, (await readyResult(house, at)).id);
    const [taken] = ordered.shipments;
    expect(await codeOf(scanned(house, at.thu, [...list, { postingNo: 'XX000000000VN' }], 'OUT_FOR_DELIVERY'))).toBe('postal.shipmentUnknown');
    expect(await codeOf(scanned(house, at.thu, [...list, { postingNo: taken?.postingNo ?? '' }], 'OUT_FOR_DELIVERY'))).toBe('postal.shipmentUnknown');
    for (const one of list) expect(await standing(house, one)).toBe('inTransit 9');
    const { rows } = await scanned(house, at.thu, list, 'OUT_FOR_DELIVERY');
    expect(rows.map((row) => [row.postingNo, row.state, row.recorded])).toEqual(list.map((one) => [one.postingNo, 'outForDelivery', true]));
  });
  test('only who holds it says where it is; a colleague does not, and the agency scans nothing', async () => {
    const result = await atOffice(house, at);
    expect([await codeOf(scanned(house, at.ha, [result], 'OUT_FOR_DELIVERY')), await codeOf(scanned(house, at.lan, [result], 'OUT_FOR_DELIVERY'))]).toEqual(['custody.colleagueHolds', 'custody.notInYourHands']);
    expect(await standing(house, result)).toBe('inTransit 9');
  });
  test('nobody scans into the future or before the acceptance; the same scan again changes nothing', async () => {
    const result = await atOffice(house, at);
    expect(await codeOf(scanned(house, at.thu, [result], 'OUT_FOR_DELIVERY', { at: hours(1).toISOString() }))).toBe('postal.eventInFuture');
    expect(await codeOf(scanned(house, at.thu, [result], 'OUT_FOR_DELIVERY', { at: new Date(NOW.getTime() - 1).toISOString() }))).toBe('postal.eventBeforeAcceptance');
    const when = { at: hours(-1).toISOString() };
    expect((await scanned(house, at.thu, [result], 'OUT_FOR_DELIVERY', when)).rows[0]?.recorded).toBe(true);
    expect((await scanned(house, at.thu, [result], 'OUT_FOR_DELIVERY', when)).rows[0]).toMatchObject({ recorded: false, state: 'outForDelivery' });
  });
  test('an attempt that failed says why; it is no second count, and the next morning it goes out again', async () => {
    const result = await outForDelivery(house, at);
    expect([await codeOf(scanned(house, at.thu, [result], 'ATTEMPT_FAILED', {}, hours(1))), await codeOf(scanned(house, at.thu, [result], 'ATTEMPT_FAILED', { reason: 'other' }, hours(1)))]).toEqual(['postal.attemptReasonNeeded', 'postal.attemptWordsNeeded']);
    await scanned(house, at.thu, [result], 'ATTEMPT_FAILED', { reason: 'absent' }, hours(1));
    expect(await standing(house, result)).toBe('attemptFailed 9');
    await scanned(house, at.thu, [result], 'OUT_FOR_DELIVERY', {}, days(1));
    await delivered(house, at.thu, result, {}, days(1));
    expect(await house.owner(`select count(*)::int as n from journal_entry where dossier_id = $1 and kind in ('postal.outAccepted', 'postal.outDelivered')`, [result.dossierId])).toEqual([{ n: 2 }]);
    const [row] = await house.owner('select clock_stopped_at from shipment where id = $1', [result.id]);
    expect(row?.['clock_stopped_at']).toEqual(hours(1));
  });
  test('put aside for pick-up it lies on the office’s shelf, the clock runs until she is told, and anyone there hands it out', async () => {
    const result = await outForDelivery(house, at);
    await scanned(house, at.thu, [result], 'HELD_FOR_PICKUP', {}, hours(2));
    expect(await holders(house, result.dossierId)).toContain('result postOffice VNPOST.BG.VY');
    const stopped = async () => (await house.owner('select clock_stopped_at from shipment where id = $1', [result.id]))[0]?.['clock_stopped_at'];
    expect(await stopped()).toBeNull();
    await scanned(house, at.ha, [result], 'NOTIFIED', {}, hours(3));
    expect(await stopped()).toEqual(hours(3));
    expect(await delivered(house, at.ha, result, {}, hours(4))).toMatchObject({ state: 'delivered', dossierStatus: 10 });
  });
  test('a wrong scan is corrected by a manager, once, and stays in the journey; what moved paper is not', async () => {
    const result = await outForDelivery(house, at);
    const eventOf = async (code: string) => String((await house.owner('select id from shipment_event where shipment_id = $1 and code = $2', [result.id, code]))[0]?.['id']);
    const correct = async (eventId: string, by = at.boss) => {
      const expectedVersion = await shipmentVersion(house, result.id);
      return house.write({ as: by, now: hours(1) }, (ctx) => correctShipmentEvent(ctx, { id: result.id, expectedVersion, eventId, reason: 'quét nhầm' }));
    };
    const wrong = await eventOf('OUT_FOR_DELIVERY');
    expect(await correct(wrong)).toMatchObject({ state: 'inTransit' });
    expect([await codeOf(correct(wrong)), await codeOf(correct(await eventOf('ACCEPTED'))), await codeOf(correct(newId()))]).toEqual(['postal.eventCorrected', 'postal.eventNotCorrectable', 'postal.eventUnknown']);
  });
});

describe('the courier’s list', () => {
  test('shows her own with address and telephone, what is owed and to be taken back; not a colleague’s', async () => {
    const [mine, hers] = [await outForDelivery(house, at), await atOffice(house, at, at.ha)];
    await house.owner(`insert into paper_to_recover (id, dossier_id, name) values (gen_random_uuid(), $1, 'Giấy cũ')`, [mine.dossierId]);
    const { rows, day } = await house.write({ as: at.thu, now: NEXT_MORNING }, (ctx) => listCourierDay(ctx, {}));
    expect(day).toBe(dayOf(NEXT_MORNING));
    expect(rows.find((row) => row.shipmentId === mine.id)).toMatchObject({ state: 'outForDelivery', person: { name: 'Nguyễn Văn An', phone: '0912345678', address: 'Thôn Đông, xã Bích Sơn' }, papersToRecover: [{ name: 'Giấy cũ' }], owed: [], invitations: 0 });
    expect(rows.some((row) => row.shipmentId === hers.id)).toBe(false);
  });
  test('late is what the post promised and has not done', async () => {
    const result = await outForDelivery(house, at);
    const [row] = (await house.write({ as: at.thu, now: days(30) }, (ctx) => listCourierDay(ctx, {}))).rows.filter((one) => one.shipmentId === result.id);
    expect(row?.late).toBe(true);
  });
  test('a parcel on its way in is brought to the one-stop, by its name', async () => {
    const { shipments } = await sendIn(house, at);
    const { rows } = await house.write({ as: at.thu, now: NEXT_MORNING }, (ctx) => listCourierDay(ctx, {}));
    const [oneStop] = await house.owner('select name from org_unit where id = $1', [at.oneStop]);
    expect(rows.find((row) => row.shipmentId === shipments[0]?.id)?.person.name).toBe(oneStop?.['name']);
  });

  test('pick-ups ordered from home stand on the list of the unit', async () => {
    const { shipments } = await house.write({ as: at.thu, now: NOW }, (ctx) => bookShipment(ctx, sendingIn(at, { homePickUp: true })));
    const { pickups } = await house.write({ as: at.ha, now: NOW }, (ctx) => listCourierDay(ctx, {}));
    expect(pickups.find((row) => row.shipmentId === shipments[0]?.id)).toMatchObject({ state: 'ordered', person: { name: 'Nguyễn Văn An', phone: '0912345678' }, papers: 1 });
  });
});

describe('the way back', () => {
  test('in vain only after two invitations two working days apart and the last one’s time; days of an outage do not count', async () => {
    const result = await outForDelivery(house, at);
    expect(await codeOf(invite(result, hours(1)))).toBe('postal.eventImpossible');
    await scanned(house, at.thu, [result], 'ATTEMPT_FAILED', { reason: 'absent' }, hours(1));
    expect(await codeOf(back(result, 'undelivered', hours(1)))).toBe('postal.invitationsMissing');
    expect(await invite(result, hours(2))).toMatchObject({ invitations: 1, giveBackFrom: null });
    expect(await codeOf(invite(result, hours(3)))).toBe('postal.invitationTooSoon');
    // 9/2/2021 and two working days: Tết lies between
    expect(await codeOf(invite(result, days(8)))).toBe('postal.invitationTooSoon');
    const { giveBackFrom } = await invite(result, days(9));
    expect(giveBackFrom).toBe('2021-02-22');
    expect(await codeOf(back(result, 'undelivered', days(12)))).toBe('postal.giveBackTooSoon');
    expect(await back(result, 'undelivered', days(13))).toMatchObject({ state: 'returning' });
    expect(await holders(house, result.dossierId)).toContain('result staff Hoàng Văn Thu');
    expect(await codeOf(delivered(house, at.thu, result, {}, days(14)))).toBe('postal.eventImpossible');
  });
  test('called back by its sender it needs her request on record', async () => {
    const result = await atOffice(house, at);
    expect(await codeOf(back(result, 'calledBack', hours(1)))).toBe('postal.cancelNotRequested');
    await scanned(house, at.thu, [result], 'CANCEL_REQUESTED', {}, hours(1));
    expect(await back(result, 'calledBack', hours(2))).toMatchObject({ state: 'returning' });
  });
  test('a delivery racing a way back: one of them happens, the other is told', async () => {
    const result = await atOffice(house, at);
    await scanned(house, at.thu, [result], 'CANCEL_REQUESTED', {}, hours(1));
    await scanned(house, at.thu, [result], 'OUT_FOR_DELIVERY', {}, hours(1));
    await scanned(house, at.thu, [result], 'ATTEMPT_FAILED', { reason: 'refused' }, hours(1));
    const codes = await Promise.all([codeOf(delivered(house, at.thu, result, {}, hours(2))), codeOf(back(result, 'calledBack', hours(2)))]);
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(['delivered 10', 'returning 9']).toContain(await standing(house, result));
  });
  test('papers called back before the agency signed go to who sent them, against her card and her signature', async () => {
    const { shipments: [sent] } = await sendIn(house, at);
    const parcel = { id: sent?.id ?? '', postingNo: sent?.postingNo ?? '' };
    await scanned(house, at.thu, [parcel], 'CANCEL_REQUESTED');
    await back(parcel, 'calledBack', NEXT_MORNING);
    const give = async (by: typeof at.thu, idNumber: string) => {
      const expectedVersion = await shipmentVersion(house, parcel.id);
      return house.write({ as: by, now: hours(1) }, (ctx) => returnToSender(ctx, { id: parcel.id, expectedVersion, taker: { role: 'receiver', idKind: 'CCCD', idNumber }, proof: { kind: 'screen', signature: STROKES } }));
    };
    expect([await codeOf(give(at.ha, '024080000123')), await codeOf(give(at.thu, '12'))]).toEqual(['custody.colleagueHolds', 'dossier.idNumberWrong']);
    expect(await give(at.thu, '024080000123')).toMatchObject({ state: 'returned' });
    expect(await holders(house, sent?.dossier.id ?? '')).toEqual(['papers citizen']);
    expect(await house.owner('select taker_name, taker_id_number from shipment_delivery where shipment_id = $1', [parcel.id])).toEqual([{ taker_name: 'Nguyễn Văn An', taker_id_number: '024080000123' }]);
  });
  test('the carrier’s “delivered” after the way back began is no delivery, and no end before the agency has counted it in', async () => {
    const result = await atOffice(house, at);
    await scanned(house, at.thu, [result], 'CANCEL_REQUESTED', {}, hours(1));
    await back(result, 'calledBack', hours(2));
    await house.write({ as: at.thu, now: hours(5) }, async (ctx) => {
      const row = await lockShipment(ctx.db, result.id);
      if (row !== undefined) await applyEvent(ctx, row, { code: 'DELIVERED', source: 'carrier', happenedAt: hours(4) });
    });
    expect(await standing(house, result)).toBe('returning 9');
  });
});

describe('outages', () => {
  test('who manages says it, for her own units, once at a time; when it ends the promised days have moved', async () => {
    const result = await atOffice(house, at, at.ha);
    const promised = async () => String((await house.owner('select promised_day::text as day from shipment where id = $1', [result.id]))[0]?.['day']);
    const before = await promised();
    const elsewhere = await house.addUnit({ code: 'BC-XB', kind: 'POST_OFFICE' });
    expect(await codeOf(house.write({ as: at.boss, now: NOW }, (ctx) => openOutage(ctx, { unitId: elsewhere, reason: 'mất điện' })))).toBe('postal.unitUnknown');
    const { id } = await house.write({ as: at.above, now: NEXT_MORNING }, (ctx) => openOutage(ctx, { unitId: at.office, reason: 'bão', fromAt: NOW.toISOString() }));
    expect(await codeOf(house.write({ as: at.boss, now: NEXT_MORNING }, (ctx) => openOutage(ctx, { reason: 'bão' })))).toBe('postal.outageOpen');
    expect((await house.write({ as: at.boss, now: NEXT_MORNING }, (ctx) => listOutages(ctx, {}))).rows).toMatchObject([{ id, toAt: null, reason: 'bão' }]);
    const closed = await house.write({ as: at.boss, now: days(1) }, (ctx) => closeOutage(ctx, { id, toAt: hours(3).toISOString() }));
    expect(closed.moved).toBeGreaterThan(0);
    expect((await promised()) > before).toBe(true);
    expect(await codeOf(house.write({ as: at.boss, now: days(1) }, (ctx) => closeOutage(ctx, { id })))).toBe('postal.outageOver');
  });
});
