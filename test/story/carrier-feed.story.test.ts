import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '#test/stage.ts';
import { staffIdOf, team } from './acts.ts';
import { refusalOf, said } from './answers.ts';
import { eventsIn, openCarrierStage, requestsOf, type CarrierStage } from './carrier-stage.ts';
import { actOn, receiveAtCounter, seeShipment, solveAll, takeParcel, takeResult, type Sent } from './postal-acts.ts';

const AREA = 'BG-VIETYEN';
const DAY = '2021-02-02';
const Any = Type.Object({});
const HERE = Type.Object({ unit: Type.Object({ id: Type.String() }) });

type Told = { readonly item: string; readonly code: string | number; readonly at?: string; readonly office?: string };

/** What the carrier reports: late, twice, out of order, of things we do not know, and in the midst of faults. No report is lost, none is guessed. */
describe('the feed of a carrier', () => {
  let house: CarrierStage;
  let collector: Caller;
  let manager: Caller;
  let oneStopId = '';
  const incoming: Sent[] = [];
  const results: Sent[] = [];
  let documents = 0;
  let clock = Date.parse(`${DAY}T08:00:00+07:00`);

  const later = (minutes: number) => {
    clock += minutes * 60_000;
    house.stage.setClock(new Date(clock).toISOString());
  };
  const orderNo = async (one: Sent | undefined) => (await requestsOf(manager, one?.shipmentId ?? '')).findLast((request) => request.kind === 'order' && request.state === 'sent')?.orderNo ?? 'none';
  const stateOf = async (one: Sent | undefined) => (await seeShipment(manager, one?.shipmentId ?? '')).state;
  const codesOf = async (one: Sent | undefined) => (await seeShipment(manager, one?.shipmentId ?? '')).events.map((event) => event.code);
  const wishesOf = async (one: Sent | undefined) => (await requestsOf(manager, one?.shipmentId ?? '')).filter(({ kind }) => kind !== 'price').map(({ kind, no, state }) => [kind, no, state]);
  const documentOf = ({ item, code, at, office }: Told) => {
    documents += 1;
    const time = at === undefined ? new Date(clock).toISOString() : `${DAY}T${at}:00`;
    return { id: documents.toString(16).padStart(24, '0'), orderNumber: item, statusCode: code, statusMessage: 'Phát cho Nguyễn Văn Bình 0912345678', time, ...(office ? { office } : {}) };
  };
  const report = (...told: Told[]) => house.carrier.tell({ feed: told.map(documentOf) });
  const misbehave = (...next: string[]) => house.carrier.tell({ path: 'tracking', next });
  const poll = async (processes = 1) => {
    later(1);
    await house.run('pollCarrier', processes);
  };
  const incidents = async (difference: string) => house.sql('select label from custody_incident where difference = $1', [difference]);

  beforeAll(async () => {
    house = await openCarrierStage(import.meta.url, new Date(clock).toISOString());
    const signIn = async () => {
      const [one = house.stage.anyone, two = house.stage.anyone] = await team(house.stage, 'tam.vy', 'hien.vy');
      collector = one;
      manager = two;
    };
    await signIn();
    const [clerk = collector, officer = collector] = await team(house.stage, 'lan.vy', 'binh.vy');
    const [specialist = collector, head = collector, leader = collector, seal = collector] = await team(house.stage, 'cv.tckh.vy', 'tp.tckh.vy', 'lanhdao.vy', 'vanthu.vy');
    oneStopId = said(await officer('whoAmI'), HERE).unit.id;
    const ids: string[] = [];
    for (let person = 8201; person < 8208; person += 1) ids.push(await receiveAtCounter(officer, person));
    await solveAll(officer, { specialist, head, leader, seal }, ids, '2021-CF');
    for (const [place, id] of ids.entries()) results.push(await takeResult(clerk, await staffIdOf(officer), { id, person: 8201 + place }, AREA));
    for (let person = 8220; person < 8223; person += 1) incoming.push(await takeParcel(collector, oneStopId, person, AREA));
    later(5);
    await house.run('sendCarrierRequests');
    later(455);
    await signIn();
  });
  afterAll(() => house.close());

  it('out of order, twice and late: the state follows from all of it, and 110 before 100 is a delivery all the same', async () => {
    const item = await orderNo(results[0]);
    await report({ item, code: 110, at: '10:30' }, { item, code: 91, at: '09:40', office: '221500' }, { item, code: '100', at: '10:20' }, { item, code: 70, at: '08:20' }, { item, code: 100, at: '10:20' }, { item, code: 91, at: '09:40', office: '221500' });
    await poll();
    expect(await stateOf(results[0])).toBe('delivered');
    expect((await codesOf(results[0])).filter((code) => code === 'DELIVERED' || code === 'COD_COLLECTED' || code === 'ATTEMPT_FAILED').toSorted()).toEqual(['ATTEMPT_FAILED', 'COD_COLLECTED', 'DELIVERED']);
    await report({ item, code: 91, at: '09:20' });
    await poll();
    expect(await stateOf(results[0])).toBe('delivered');
  });

  it('a delivery the carrier tells of is no proof: the dossier stays where it is and a person is told', async () => {
    expect(await incidents('proofMissing')).toEqual([{ label: results[0]?.postingNo }]);
    expect((await seeShipment(manager, results[0]?.shipmentId ?? '')).dossier.status).toBe(9);
  });

  it('100 of what comes in is arrival at the agency and files nothing', async () => {
    await report({ item: await orderNo(incoming[0]), code: 100, at: '11:00' });
    await poll();
    expect(await stateOf(incoming[0])).toBe('atAgency');
    expect((await seeShipment(manager, incoming[0]?.shipmentId ?? '')).dossier.stands).toBe(false);
  });

  it('100 after the way back began is a delivery to the sender, and 161 is an incident', async () => {
    await report({ item: await orderNo(incoming[1]), code: 61 });
    await poll();
    said(await actOn(collector, 'startReturn', incoming[1]?.shipmentId ?? '', { reason: 'calledBack' }), Any);
    await house.run('sendCarrierRequests');
    expect(await wishesOf(incoming[1])).toEqual([['cancel', 1, 'sent'], ['order', 1, 'sent']]);
    await report({ item: await orderNo(incoming[1]), code: 161 });
    await poll();
    expect([await stateOf(incoming[1]), (await incidents('returnFailed')).length]).toEqual(['returning', 1]);
    await report({ item: await orderNo(incoming[1]), code: 100 });
    await poll();
    expect(await stateOf(incoming[1])).toBe('returned');
  });

  it('an unknown item is an incident, once; an item of another installation is kept apart; a code nobody explained waits for a person', async () => {
    const unknown = `MC${'0'.repeat(31)}7`;
    await report({ item: unknown, code: 70, at: '09:00' }, { item: unknown, code: 100, at: '09:30' }, { item: 'KHAC-0001', code: 100, at: '09:31' }, { item: await orderNo(results[1]), code: 777, at: '09:32' });
    await poll();
    expect((await eventsIn(manager, 'unknown')).map((event) => [event.item, event.code]).toSorted()).toEqual([[unknown, 'ACCEPTED'], [unknown, 'DELIVERED']]);
    expect(await incidents('unknownItem')).toHaveLength(1);
    expect((await eventsIn(manager, 'foreign')).map((event) => event.item)).toEqual(['KHAC-0001']);
    expect(await eventsIn(manager, 'unmapped')).toMatchObject([{ carrierCode: '777', code: null, shipmentId: results[1]?.shipmentId }]);
    expect(await stateOf(results[1])).toBe('accepted');
  });

  it('a manager says which shipment an unknown report is about, and what a strange code means; the rest she sets aside', async () => {
    const [delivered] = (await eventsIn(manager, 'unknown')).filter((event) => event.code === 'DELIVERED');
    const [strange] = await eventsIn(manager, 'unmapped');
    const [foreign] = await eventsIn(manager, 'foreign');
    expect(refusalOf(await collector('applyCarrierEventTo', { id: delivered?.id, shipmentId: results[2]?.shipmentId }))).toBe('403 access.notAllowed');
    said(await manager('applyCarrierEventTo', { id: delivered?.id, shipmentId: results[2]?.shipmentId }), Any);
    expect(await stateOf(results[2])).toBe('delivered');
    expect(refusalOf(await manager('applyCarrierEventTo', { id: delivered?.id, shipmentId: results[3]?.shipmentId }))).toBe('409 postal.carrierEventSettled');
    expect(refusalOf(await manager('applyCarrierEventTo', { id: strange?.id, shipmentId: results[1]?.shipmentId }))).toBe('422 postal.carrierEventMeaningMissing');
    said(await manager('applyCarrierEventTo', { id: strange?.id, shipmentId: results[1]?.shipmentId, code: 'HELD_FOR_PICKUP' }), Any);
    expect(await stateOf(results[1])).toBe('heldForPickup');
    said(await manager('setAsideCarrierEvent', { id: foreign?.id, reason: 'Của hệ thống khác dùng chung mã khách hàng' }), Any);
    expect((await eventsIn(manager, 'setAside')).map((event) => event.item)).toEqual(['KHAC-0001']);
  });

  it('a poisoned document keeps its place and holds up nothing behind it', async () => {
    const [good, item] = [documentOf({ item: 'x', code: 91 }), await orderNo(results[3])];
    const poison = [{ orderNumber: 7 }, {}, { orderNumber: 'a\u0000b', statusCode: 91 }, { orderNumber: item, statusCode: 'DROP TABLE x;--' }, { orderNumber: item, statusCode: 91, time: 'hôm qua' }, { orderNumber: item, statusCode: 91, time: '2999-01-01T00:00:00Z' }];
    await house.carrier.tell({ feed: poison.map((body, place) => ({ id: `${good.id}${place}`, ...body })) });
    await report({ item, code: 91, at: '14:00' });
    await poll();
    expect(await stateOf(results[3])).toBe('attemptFailed');
    expect(await eventsIn(manager, 'unreadable')).toHaveLength(poison.length);
  });

  it('a feed that fails, cuts the line, forgets the mark or never ends is read no further than it should, and to its end when it is well again', async () => {
    const item = await orderNo(results[4]);
    const many = Array.from({ length: 13 }, (_none, place): Told => ({ item, code: 91, at: `14:${String(10 + place)}` }));
    await report(...many, { item, code: 100, at: '14:40' });
    for (const behaviour of ['fault', 'reset', 'garbage', 'silent', 'huge', 'noDocuments', 'sameAgain', 'expired']) {
      await misbehave(behaviour);
      await poll();
    }
    await poll(3);
    expect(await stateOf(results[4])).toBe('delivered');
    expect((await codesOf(results[4])).filter((code) => code === 'ATTEMPT_FAILED')).toHaveLength(13);
  });

  it('another address calls the first order off and orders anew; what is then reported of the first changes nothing', async () => {
    const first = await orderNo(results[5]);
    await house.carrier.tell({ path: 'cancel', next: ['fault'] });
    const receiver = { name: 'Nguyễn Văn Bình', phone: '0987654321', address: 'Xóm Mới, Bích Động' };
    said(await actOn(manager, 'changeShipmentAddress', results[5]?.shipmentId ?? '', { receiver, toArea: AREA, reason: 'Người nhận gọi điện' }), Any);
    await house.run('sendCarrierRequests');
    expect(await wishesOf(results[5])).toEqual([['cancel', 1, 'due'], ['order', 1, 'sent'], ['order', 2, 'due']]);
    later(5);
    await house.run('sendCarrierRequests');
    await house.run('sendCarrierRequests');
    expect(await wishesOf(results[5])).toEqual([['cancel', 1, 'sent'], ['order', 1, 'sent'], ['order', 2, 'sent']]);
    await report({ item: first, code: 60, at: '15:30' }, { item: await orderNo(results[5]), code: 91, at: '15:10' });
    await poll();
    expect([await stateOf(results[5]), (await eventsIn(manager, 'outdated')).length]).toEqual(['attemptFailed', 1]);
  });

  it('every document the carrier gave is here once, and none of them names a person', async () => {
    const [row] = await house.sql(`select count(*) as documents, count(distinct document_id) as different, string_agg(to_jsonb(e)::text, ' ') as text from carrier_event e`);
    expect(Number(row?.['documents'])).toBe(documents - 1 - 2 + 6);
    expect(row?.['documents']).toBe(row?.['different']);
    const [others] = await house.sql(`select string_agg(to_jsonb(x)::text, ' ') as text from carrier_exchange x`);
    for (const word of ['Nguyễn', 'Bình', '0912345678', '0987654321', 'Xóm Mới', 'very-secret', 'token-']) expect(`${String(row?.['text'])} ${String(others?.['text'])}`, word).not.toContain(word);
  });
});
