import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '#test/stage.ts';
import { owner, team } from './acts.ts';
import { refusalOf, said } from './answers.ts';
import { openCarrierStage, orderedAt, requestsOf, type CarrierStage } from './carrier-stage.ts';
import { takeParcel, type Sent } from './postal-acts.ts';

const AREA = 'BG-VIETYEN';
const HERE = Type.Object({ unit: Type.Object({ id: Type.String() }) });
const State = Type.Object({ carrier: Type.String(), due: Type.Integer(), dead: Type.Integer(), lastFailure: Type.Union([Type.String(), Type.Null()]), lastSuccessAt: Type.Union([Type.String(), Type.Null()]) });
const Exchanges = Type.Object({ rows: Type.Array(Type.Object({ kind: Type.String(), status: Type.Union([Type.Integer(), Type.Null()]), failure: Type.Union([Type.String(), Type.Null()]), attempt: Type.Integer() })) });

/** What is said to a carrier that misbehaves in every way: nothing is doubled there, nothing is forgotten here. */
describe('orders to a carrier', () => {
  let house: CarrierStage;
  let collector: Caller;
  let manager: Caller;
  let oneStopId = '';
  let person = 8100;
  let clock = Date.parse('2021-02-02T09:00:00+07:00');

  const later = (minutes: number) => {
    clock += minutes * 60_000;
    house.stage.setClock(new Date(clock).toISOString());
  };
  const taken = (area = AREA): Promise<Sent> => {
    person += 1;
    return takeParcel(collector, oneStopId, person, area);
  };
  const misbehave = (path: string, ...next: string[]) => house.carrier.tell({ path, next });
  const send = () => house.run('sendCarrierRequests');
  const order = async (parcel: Sent) => (await requestsOf(manager, parcel.shipmentId)).find((request) => request.kind === 'order');
  const countAt = async (parcel: Sent) => (await orderedAt(house.carrier, (await order(parcel))?.orderNo)).length;
  const failures = async (id: string) => said(await manager('listCarrierExchanges', { id }), Exchanges).rows.filter((one) => one.kind === 'order').map((one) => one.failure ?? one.status);

  beforeAll(async () => {
    house = await openCarrierStage(import.meta.url, new Date(clock).toISOString(), { exchangeDays: 90 });
    const [one = house.stage.anyone, two = house.stage.anyone] = await team(house.stage, 'tam.vy', 'hien.vy');
    collector = one;
    manager = two;
    oneStopId = said(await (await house.stage.as('binh.vy'))('whoAmI'), HERE).unit.id;
  });
  afterAll(() => house.close());

  it('what the post takes over is ordered once, with label data and nothing more', async () => {
    const parcel = await taken();
    await send();
    expect(await order(parcel)).toMatchObject({ state: 'sent', attempts: 1 });
    const [ordered, ...more] = await orderedAt(house.carrier, (await order(parcel))?.orderNo);
    expect(more).toEqual([]);
    expect(ordered?.body).toMatchObject({ CustomerCode: 'C-001', ItemCode: parcel.postingNo, CODAmount: 0, SenderProvince: 24, SenderDistrict: 2401, SenderTel: '0912345678', Description: 'Hồ sơ thủ tục hành chính', FlagConfig: 2 });
    expect(JSON.stringify(ordered)).not.toContain(owner(person).idNumber);
    expect(ordered?.key).toBe(`order-${parcel.shipmentId}-1`);
  });

  it('with the order its price is asked, and the manager sees it beside what is charged', async () => {
    const parcel = await taken();
    await send();
    const { rows } = said(await manager('listCarrierRequests', { state: 'sent' }), Type.Object({ rows: Type.Array(Type.Object({ shipmentId: Type.String(), kind: Type.String(), priceVnd: Type.Union([Type.Integer(), Type.Null()]), ourPriceVnd: Type.Integer() })) }));
    const price = rows.find((row) => row.shipmentId === parcel.shipmentId && row.kind === 'price');
    expect(price?.priceVnd).toBe(26_000);
    expect(price?.ourPriceVnd).toBeGreaterThan(0);
  });

  it('three processes at the same time order every parcel once', async () => {
    const parcels = [];
    for (let one = 0; one < 10; one += 1) parcels.push(await taken());
    await house.run('sendCarrierRequests', 3);
    await send();
    for (const parcel of parcels) {
      expect(await order(parcel)).toMatchObject({ state: 'sent', attempts: 1 });
      expect(await countAt(parcel)).toBe(1);
    }
  });

  it('a fault, a cut line, nonsense, an answer that never comes: it is tried again, ever later, and taken once', async () => {
    for (const behaviour of ['fault', 'reset', 'garbage', 'redirect', 'huge', 'silent', 'takenThenReset', 'takenThenSilent']) {
      const parcel = await taken();
      await misbehave('order', behaviour);
      await send();
      expect(await order(parcel), behaviour).toMatchObject({ state: 'due', attempts: 1 });
      await send();
      expect(await order(parcel), `${behaviour}, not before its time`).toMatchObject({ state: 'due', attempts: 1 });
      later(3);
      await send();
      expect(await order(parcel), behaviour).toMatchObject({ state: 'sent', attempts: 2 });
      expect(await countAt(parcel), behaviour).toBe(1);
    }
  });

  it('who is told to slow down waits as long as the carrier asks', async () => {
    const parcel = await taken();
    await misbehave('order', 'tooMany');
    await send();
    later(5);
    await send();
    expect(await order(parcel)).toMatchObject({ state: 'due', attempts: 1, lastFailure: 'tooMany' });
    later(10);
    await send();
    expect(await order(parcel)).toMatchObject({ state: 'sent' });
  });

  it('a token that was refused is renewed once; one that ends is renewed before', async () => {
    const parcel = await taken();
    const before = (await house.carrier.seen()).tokens;
    await misbehave('order', 'expired');
    await send();
    expect(await order(parcel)).toMatchObject({ state: 'sent', attempts: 1 });
    expect((await house.carrier.seen()).tokens).toBe(before + 1);
    later(60);
    await taken();
    await send();
    expect((await house.carrier.seen()).tokens).toBe(before + 2);
  });

  it('a carrier killed in the middle of its answer is found again with the order it had taken', async () => {
    const parcel = await taken();
    const waiting = await taken();
    await misbehave('order', 'takenThenExit');
    await send();
    await house.carrier.gone();
    expect([(await order(parcel))?.state, (await order(waiting))?.state]).toEqual(['due', 'due']);
    await house.carrier.start();
    later(10);
    await send();
    expect(await order(parcel)).toMatchObject({ state: 'sent' });
    expect(await order(waiting)).toMatchObject({ state: 'sent' });
    expect([await countAt(parcel), await countAt(waiting)]).toEqual([1, 1]);
  });

  it('after three tries it is a dead letter that staff see, with every exchange, and send again', async () => {
    const parcel = await taken();
    for (const behaviour of ['fault', 'reset', 'garbage']) {
      await misbehave('order', behaviour);
      await send();
      later(10);
    }
    const dead = await order(parcel);
    expect(dead).toMatchObject({ state: 'dead', attempts: 3, lastFailure: 'garbage' });
    const id = dead?.id ?? '';
    expect(await failures(id)).toEqual(['serverError', 'reset', 'garbage']);
    expect(said(await manager('getCarrierState'), State)).toMatchObject({ carrier: 'http', dead: 1, lastFailure: 'garbage' });
    expect(refusalOf(await collector('resendCarrierRequest', { id }))).toBe('403 access.notAllowed');
    said(await manager('resendCarrierRequest', { id }), Type.Object({}));
    expect(refusalOf(await manager('resendCarrierRequest', { id }))).toBe('409 postal.carrierRequestNotDead');
    await send();
    expect(await order(parcel)).toMatchObject({ state: 'sent', attempts: 4 });
    expect(await countAt(parcel)).toBe(1);
    expect(said(await manager('getCarrierState'), State)).toMatchObject({ dead: 0, lastFailure: null });
  });

  it('what the carrier refuses by name is not said again by itself; a person gives it up with a reason', async () => {
    const parcel = await taken();
    await misbehave('order', 'refused');
    await send();
    const dead = await order(parcel);
    expect(dead).toMatchObject({ state: 'dead', attempts: 1, lastFailure: 'refused' });
    said(await manager('withdrawCarrierRequest', { id: dead?.id, reason: 'Đã đặt qua điện thoại' }), Type.Object({}));
    expect(await order(parcel)).toMatchObject({ state: 'withdrawn' });
  });

  it('a place without a number of the carrier is never guessed: nothing is sent, a person is told', async () => {
    const parcel = await taken('BN-TPBACNINH');
    await send();
    const dead = await order(parcel);
    expect(dead).toMatchObject({ state: 'dead', attempts: 0, orderNo: null, lastFailure: 'areaUnmapped' });
    expect(await failures(dead?.id ?? '')).toEqual([]);
  });

  it('housekeeping lets exchanges go after the days that are configured', async () => {
    const put = (day: string) => house.sql(`insert into carrier_exchange (id, at, kind, path, milliseconds, attempt) values (gen_random_uuid(), $1, 'track', '/tracking', 1, 0)`, [day]);
    await put('2020-10-01');
    await put('2020-12-01');
    await house.run('housekeeping');
    expect(await house.sql(`select at::date::text as day from carrier_exchange where at < '2021-01-01'`)).toEqual([{ day: '2020-12-01' }]);
  });

  it('no record of the exchange holds a name, a telephone, an address or a secret', async () => {
    const rows = await house.sql(`select to_jsonb(x)::text as row from carrier_exchange x union all select to_jsonb(r)::text from carrier_request r
      union all select facts::text || coalesce(subject_kind, '') from journal_entry where kind like 'postal.carrier%' union all select payload::text from graphile_worker._private_jobs`);
    const text = rows.map((row) => String(row['row'])).join('\n');
    expect(rows.length).toBeGreaterThan(50);
    for (const word of ['Nguyễn', 'Bình', '0912345678', '024085', 'Tổ dân phố', 'very-secret', 'token-', 'Bearer']) expect(text, word).not.toContain(word);
  });
});
