import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { codeOf } from '#modules/reception/fixture/counter.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { shipmentVersion } from '../fixture/door.ts';
import { NOW, openPost, type Post, sendIn } from '../fixture/post.ts';
import { dropCarrierExchanges } from '../jobs/carrier.ts';
import { CARRIER_CODES, CARRIER_EVENT_STATES, EXCHANGE_FAILURES, EXCHANGE_KINDS, REQUEST_FAILURES, REQUEST_KINDS, REQUEST_STATES } from '../rules/carrier.ts';
import { applyCarrierEvent, putOff } from './apply-carrier-event.ts';
import { applyCarrierEventTo, getCarrierState, listCarrierEvents } from './carrier-events.ts';
import { keepPage } from './carrier-feed.ts';
import { startReturn } from './bring-back.ts';
import { enqueueCarrier, listCarrierExchanges, listCarrierRequests, resendCarrierRequest, withdrawCarrierRequest } from './carrier-requests.ts';
import { beginSaying, claimDue, recordHeard } from './carrier-sending.ts';
import { correctShipmentEvent, recordShipmentEvent } from './scan.ts';
import { lockNextEvent } from '../store/carrier-events.ts';
import { dropOldExchanges } from '../store/carrier-requests.ts';

const CARRIER = { CARRIER_URL: 'https://post.example', CARRIER_KEY: 'k', CARRIER_SECRET: 's', CARRIER_CUSTOMER: 'C' };
const PLAN = { orderPrefix: 'MC', batch: 10, leaseSeconds: 60, maxPages: 5, statuses: undefined, areas: { VIETYEN: { province: 1, district: 2 }, LANGGIANG: { province: 1, district: 3 } }, retry: { firstSeconds: 60, factor: 2, mostSeconds: 600, jitter: 0, tries: 3 } };
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

let house: TestHouse;
let at: Post;
let stranger: Actor;

beforeAll(async () => {
  house = await openHouse(import.meta.url, CARRIER);
  at = await openPost(house);
  const elsewhere = await house.addUnit({ code: 'VNPOST.BG.LG', kind: 'POST_DISTRICT', parentId: at.province });
  stranger = await house.addActor('POST_OFFICE_MANAGER', elsewhere);
});
afterAll(() => house.close());

const asHouse = <T>(minutes: number, act: Parameters<typeof house.write<T>>[1]) => house.write({ now: later(minutes) }, act);
const as = <T>(who: Actor, act: Parameters<typeof house.write<T>>[1]) => house.write({ as: who, now: later(500) }, act);

/** A parcel the post has taken over, and the id of its order. */
async function ordered() {
  const { shipments: [shipment] } = await sendIn(house, at);
  const [row] = await house.owner(`select id from carrier_request where shipment_id = $1 and kind = 'order'`, [shipment?.id]);
  return { shipmentId: shipment?.id ?? '', id: String(row?.['id']) };
}

describe('who may not', () => {
  test('a manager elsewhere sees nothing of it, and sends nothing again', async () => {
    const { id } = await ordered();
    expect((await as(stranger, (ctx) => listCarrierRequests(ctx, {}))).rows).toEqual([]);
    expect(await codeOf(as(stranger, (ctx) => listCarrierExchanges(ctx, { id })))).toBe('postal.carrierRequestUnknown');
    expect(await codeOf(as(stranger, (ctx) => resendCarrierRequest(ctx, { id })))).toBe('postal.carrierRequestUnknown');
    expect((await as(at.boss, (ctx) => listCarrierRequests(ctx, {}))).rows.map((row) => row.id)).toContain(id);
    expect((await as(at.above, (ctx) => listCarrierRequests(ctx, { state: 'due' }))).rows.map((row) => row.id)).toContain(id);
  });

  test('a report is brought to no shipment of another unit', async () => {
    const { shipmentId } = await ordered();
    await asHouse(0, (ctx) => keepPage(ctx, newId(), { documents: [{ id: 'w1', item: 'KHAC-1', code: '91', office: '', at: NOW, readable: true }], mark: 'w1', exchanges: [] }, PLAN));
    await asHouse(1, async (ctx) => applyCarrierEvent(ctx, (await lockNextEvent(ctx.db, ctx.now)) ?? expect.fail(), PLAN));
    const [event] = (await as(stranger, (ctx) => listCarrierEvents(ctx, { state: 'foreign' }))).rows;
    expect(await codeOf(as(stranger, (ctx) => applyCarrierEventTo(ctx, { id: event?.id ?? '', shipmentId })))).toBe('postal.shipmentUnknown');
  });
});

test('the database knows the same words as the rules', async () => {
  const same = async (constraint: string, words: readonly string[]) => expect(await house.allowed(constraint)).toEqual(words.toSorted());
  await same('carrier_request_kind', REQUEST_KINDS);
  await same('carrier_request_state', REQUEST_STATES);
  await same('carrier_request_last_failure', REQUEST_FAILURES);
  await same('carrier_exchange_kind', EXCHANGE_KINDS);
  await same('carrier_exchange_failure', EXCHANGE_FAILURES);
  await same('carrier_event_state', CARRIER_EVENT_STATES);
  await same('carrier_event_code', CARRIER_CODES);
});

describe('the outbox', () => {
  test('is written with the act and goes when the act is refused; a living order is not doubled', async () => {
    const { shipmentId } = await ordered();
    const all = () => house.owner('select kind, no, state from carrier_request where shipment_id = $1 order by no, kind', [shipmentId]);
    const before = await all();
    expect(before).toEqual([{ kind: 'order', no: 1, state: 'due' }, { kind: 'price', no: 1, state: 'due' }]);
    await asHouse(1, async (ctx) => {
      await enqueueCarrier(ctx, { shipmentId, kind: 'cancel' });
      throw new Error('refused in the end');
    }).catch(() => undefined);
    await asHouse(1, (ctx) => enqueueCarrier(ctx, { shipmentId, kind: 'order' }));
    expect(await all()).toEqual(before);
  });

  test('a person’s word that a dead order was settled otherwise lets it live: nothing is ordered again, and calling it off is told', async () => {
    const { shipmentId, id } = await ordered();
    await house.owner(`update carrier_request set state = 'dead' where id = $1`, [id]);
    await as(at.boss, (ctx) => withdrawCarrierRequest(ctx, { id, reason: 'Đã đặt qua điện thoại' }));
    await asHouse(2, (ctx) => enqueueCarrier(ctx, { shipmentId, kind: 'order' }));
    await asHouse(3, (ctx) => enqueueCarrier(ctx, { shipmentId, kind: 'cancel' }));
    await asHouse(4, (ctx) => enqueueCarrier(ctx, { shipmentId, kind: 'cancel' }));
    expect(await house.owner(`select kind, no, state from carrier_request where shipment_id = $1 and kind <> 'price' order by kind, no`, [shipmentId])).toEqual([
      { kind: 'cancel', no: 1, state: 'due' },
      { kind: 'order', no: 1, state: 'withdrawn' },
    ]);
  });

  test('a call-back that was entered by mistake and taken back orders anew', async () => {
    const { shipmentId, id } = await ordered();
    await house.owner(`update carrier_request set order_no = 'MC' || id where id = $1`, [id]);
    const stands = async () => shipmentVersion(house, shipmentId);
    const [row] = await house.owner('select posting_no from shipment where id = $1', [shipmentId]);
    await as(at.lan, (ctx) => recordShipmentEvent(ctx, { code: 'CANCEL_REQUESTED', postingNos: [String(row?.['posting_no'])] }));
    const before = await stands();
    await as(at.lan, (ctx) => startReturn(ctx, { id: shipmentId, expectedVersion: before, reason: 'calledBack' }));
    const [event] = await house.owner(`select id from shipment_event where shipment_id = $1 and code = 'RETURN_STARTED'`, [shipmentId]);
    const then = await stands();
    await as(at.boss, (ctx) => correctShipmentEvent(ctx, { id: shipmentId, expectedVersion: then, eventId: String(event?.['id']), reason: 'Người gửi không rút lại' }));
    expect(await house.owner('select kind, no, state from carrier_request where shipment_id = $1 order by no, kind', [shipmentId])).toEqual([
      { kind: 'cancel', no: 1, state: 'due' }, { kind: 'order', no: 1, state: 'withdrawn' }, { kind: 'price', no: 1, state: 'withdrawn' }, { kind: 'order', no: 2, state: 'due' }, { kind: 'price', no: 2, state: 'due' },
    ]);
  });

  test('an order that was never said is withdrawn without a word to the carrier', async () => {
    const { shipmentId, id } = await ordered();
    await asHouse(1, (ctx) => enqueueCarrier(ctx, { shipmentId, kind: 'cancel' }));
    expect(await house.owner('select kind, no, state from carrier_request where shipment_id = $1 order by kind', [shipmentId])).toEqual([{ kind: 'order', no: 1, state: 'withdrawn' }, { kind: 'price', no: 1, state: 'withdrawn' }]);
    expect(await codeOf(as(at.boss, (ctx) => resendCarrierRequest(ctx, { id })))).toBe('postal.carrierRequestNotDead');
  });

  test('a shipment the post carries at its own desk needs none', async () => {
    const { shipmentId } = await ordered();
    await house.owner(`update shipment set carrier = 'desk' where id = $1`, [shipmentId]);
    await asHouse(1, (ctx) => enqueueCarrier(ctx, { shipmentId, kind: 'cancel' }));
    expect(await house.owner(`select 1 from carrier_request where shipment_id = $1 and state = 'withdrawn'`, [shipmentId])).toEqual([]);
  });

  test('with the order its price is asked, and stands beside what we charge', async () => {
    const { shipmentId } = await ordered();
    await house.owner(`update carrier_request set state = 'sent', settled_at = now(), order_no = id::text, price_vnd = 26000 where shipment_id = $1 and kind = 'price'`, [shipmentId]);
    const [shipment] = await house.owner('select price_vnd::int as price from shipment where id = $1', [shipmentId]);
    const { rows } = await as(at.boss, (ctx) => listCarrierRequests(ctx, { state: 'sent' }));
    expect(rows.find((row) => row.shipmentId === shipmentId)).toMatchObject({ kind: 'price', priceVnd: 26_000, ourPriceVnd: shipment?.['price'] });
  });

  test('an answer that comes after its claim ran out still counts when it is good, and does not when it is not', async () => {
    const { id } = await ordered();
    await house.owner(`update carrier_request set next_at = '2030-01-01' where id <> $1 and state = 'due'`, [id]);
    const [mine, other] = [newId(), newId()];
    expect(await asHouse(1, (ctx) => claimDue(ctx, mine, PLAN))).toEqual([id]);
    const saying = (await asHouse(1, (ctx) => beginSaying(ctx, { id, claimId: mine }, PLAN))) ?? expect.fail();
    expect(await asHouse(1, (ctx) => claimDue(ctx, other, PLAN))).toEqual([]);
    expect(await asHouse(5, (ctx) => claimDue(ctx, other, PLAN))).toEqual([id]);
    await asHouse(5, (ctx) => recordHeard(ctx, saying, { said: { outcome: 'failed', failure: 'timeout', answer: null, retryAfterSeconds: 0 }, exchanges: [] }, PLAN, 0.5));
    expect(await house.owner('select state, claim_id from carrier_request where id = $1', [id])).toEqual([{ state: 'due', claim_id: other }]);
    await asHouse(5, (ctx) => recordHeard(ctx, saying, { said: { outcome: 'done', answer: '100', itemCode: 'EB1', priceVnd: null }, exchanges: [] }, PLAN, 0.5));
    expect(await asHouse(6, (ctx) => beginSaying(ctx, { id, claimId: other }, PLAN))).toBeUndefined();
    expect(await house.owner('select state, item_code from carrier_request where id = $1', [id])).toEqual([{ state: 'sent', item_code: 'EB1' }]);
    expect((await house.owner('select failure from carrier_exchange where request_id = $1', [id])).map((row) => row['failure'])).toEqual(['unanswered']);
  });
});

describe('the feed', () => {
  const document = (id: string, item: string, minutes: number) => ({ id, item, code: '91', office: '', at: later(minutes), readable: true });

  test('a document that cannot be applied yet waits, ever longer, and never for good', async () => {
    await asHouse(10, (ctx) => keepPage(ctx, newId(), { documents: [document('p1', 'KHAC-2', 1)], mark: 'p1', exchanges: [] }, PLAN));
    const event = await asHouse(10, async (ctx) => (await lockNextEvent(ctx.db, ctx.now)) ?? expect.fail());
    await asHouse(10, (ctx) => putOff(ctx, { id: event.id, attempts: 0 }, 'house.fault'));
    await asHouse(10, (ctx) => putOff(ctx, { id: event.id, attempts: 40 }, 'house.fault'));
    const { rows: [waiting] } = await as(at.boss, (ctx) => listCarrierEvents(ctx, { state: 'waiting' }));
    expect(waiting).toMatchObject({ item: 'KHAC-2', problem: 'house.fault' });
    expect(await asHouse(11, (ctx) => lockNextEvent(ctx.db, ctx.now))).toBeUndefined();
    expect((await asHouse(10 + 361, (ctx) => lockNextEvent(ctx.db, ctx.now)))?.id).toBe(event.id);
    expect(await as(at.thu, (ctx) => getCarrierState(ctx))).toMatchObject({ carrier: 'http', events: { waiting: 1 } });
  });

  test('an item of the desk, of which the carrier should know nothing, is an incident and changes nothing', async () => {
    const { shipmentId } = await ordered();
    const [row] = await house.owner(`update shipment set carrier = 'desk' where id = $1 returning posting_no`, [shipmentId]);
    const item = String(row?.['posting_no']);
    await asHouse(20, (ctx) => keepPage(ctx, newId(), { documents: [document('d1', item, 5), document('d2', item, 6)], mark: 'd2', exchanges: [] }, PLAN));
    for (const _each of [1, 2]) await asHouse(21, async (ctx) => applyCarrierEvent(ctx, (await lockNextEvent(ctx.db, ctx.now)) ?? expect.fail(), PLAN));
    expect(await house.owner('select difference, unit_id from custody_incident where subject_id = $1', [shipmentId])).toMatchObject([{ difference: 'foreignItem' }]);
    expect(await house.owner('select state from shipment where id = $1', [shipmentId])).toEqual([{ state: 'accepted' }]);
  });

  test('a number of our own ranges that no label bears is unknown, not somebody else\'s', async () => {
    await asHouse(30, (ctx) => keepPage(ctx, newId(), { documents: [document('u1', 'RA000008000VN', 7)], mark: 'u1', exchanges: [] }, PLAN));
    await asHouse(31, async (ctx) => applyCarrierEvent(ctx, (await lockNextEvent(ctx.db, ctx.now)) ?? expect.fail(), PLAN));
    expect((await as(at.boss, (ctx) => listCarrierEvents(ctx, { state: 'unknown' }))).rows.map((row) => row.item)).toEqual(['RA000008000VN']);
    const [incident] = await house.owner(`select unit_id, reported_by from custody_incident where difference = 'unknownItem'`);
    expect(incident).toEqual({ unit_id: at.province, reported_by: null });
  });

  test('two processes that hear of one unknown item at the same moment tell people once', async () => {
    const item = 'RA000008013VN';
    await asHouse(40, (ctx) => keepPage(ctx, newId(), { documents: [document('v1', item, 8), document('v2', item, 9)], mark: 'v2', exchanges: [] }, PLAN));
    let second: Promise<void> | undefined;
    await asHouse(41, async (ctx) => {
      await applyCarrierEvent(ctx, (await lockNextEvent(ctx.db, ctx.now)) ?? expect.fail(), PLAN);
      second = asHouse(41, async (other) => applyCarrierEvent(other, (await lockNextEvent(other.db, other.now)) ?? expect.fail(), PLAN));
      await Promise.race([second, waiting()]);
    });
    await second;
    expect(await house.owner(`select state from carrier_event where item = $1`, [item])).toEqual([{ state: 'unknown' }, { state: 'unknown' }]);
    expect(await house.owner(`select 1 as one from custody_incident where difference = 'unknownItem' and label = $1`, [item])).toHaveLength(1);
  });

  /** Until another transaction waits for this one. */
  async function waiting(): Promise<void> {
    await vi.waitUntil(async () => (await house.owner(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length > 0, { timeout: 10_000 });
  }
});

describe('exchanges', () => {
  test('go when they are old, but for those of a request that is still open; the working role takes none by itself and no young ones', async () => {
    const [open, done] = [await ordered(), await ordered()];
    await house.owner(`update carrier_request set state = 'withdrawn', settled_at = now() where shipment_id = $1`, [done.shipmentId]);
    const put = (id: string, requestId: string | null, at: string) => house.owner(`insert into carrier_exchange (id, at, kind, request_id, path, milliseconds, attempt) values ($1, $2, 'order', $3, '/order', 1, 1)`, [id, at, requestId]);
    const [ofOpen, ofDone, feed, young] = [newId(), newId(), newId(), newId()];
    await put(ofOpen, open.id, '2019-01-01');
    await put(ofDone, done.id, '2019-01-01');
    await put(feed, null, '2019-01-02');
    await put(young, null, '2020-12-01');
    const bench = { now: () => NOW, stop: new AbortController().signal, chance: () => 0, fault: () => undefined, rest: () => Promise.resolve(), transact: <T>(act: Parameters<typeof house.write<T>>[1]) => asHouse(0, act), look: <T>(act: Parameters<typeof house.write<T>>[1]) => asHouse(0, act) };
    await dropCarrierExchanges(bench, 400);
    const left = (await house.owner('select id from carrier_exchange where id = any($1::uuid[])', [[ofOpen, ofDone, feed, young]])).map((row) => row['id']);
    expect(left.toSorted()).toEqual([ofOpen, young].toSorted());
    await expect(asHouse(0, (ctx) => dropOldExchanges(ctx.db, new Date(), 10))).rejects.toThrow('at least 30 days');
    await expect(asHouse(0, (ctx) => ctx.db.run('test.deleteExchanges', 'delete from carrier_exchange'))).rejects.toThrow('permission denied');
  });
});
