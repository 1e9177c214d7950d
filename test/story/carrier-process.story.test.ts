import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openStage, type Caller, type Stage } from '#test/stage.ts';
import { team } from './acts.ts';
import { said } from './answers.ts';
import { orderedAt, requestsOf, settingsOf, startCarrier, type FakeCarrier } from './carrier-stage.ts';
import { seeShipment, takeParcel, type Sent } from './postal-acts.ts';
import { databaseOf, startServer, type ServerProcess } from './server-process.ts';

const HERE = Type.Object({ unit: Type.Object({ id: Type.String() }) });
const Exchanges = Type.Object({ rows: Type.Array(Type.Object({ kind: Type.String(), failure: Type.Union([Type.String(), Type.Null()]) })) });
const PATIENCE = { timeout: 60_000, interval: 50 };

/** The workers of real server processes, one of which is killed while the carrier still owes it an answer. */
describe('a server killed in the middle of an order', () => {
  let stage: Stage;
  let carrier: FakeCarrier;
  let manager: Caller;
  let parcel: Sent;
  const servers: ServerProcess[] = [];

  const start = async (clock: string) => {
    const server = startServer({ ...databaseOf(stage.test), ...settingsOf(carrier, { timeoutMs: 30_000 }), CLOCK_START: clock });
    servers.push(server);
    await server.ready();
    return server;
  };
  const wake = (job: string) => stage.test.owner('select graphile_worker.add_job($1)', [job]);
  const order = async () => (await requestsOf(manager, parcel.shipmentId))[0];

  beforeAll(async () => {
    carrier = await startCarrier();
    stage = await openStage(import.meta.url, '2021-02-02T09:00:00+07:00', settingsOf(carrier));
    const [collector = stage.anyone, boss = stage.anyone, officer = stage.anyone] = await team(stage, 'tam.vy', 'hien.vy', 'binh.vy');
    manager = boss;
    const oneStopId = said(await officer('whoAmI'), HERE).unit.id;
    parcel = await takeParcel(collector, oneStopId, 8301, 'BG-VIETYEN');
  });
  afterAll(async () => {
    for (const server of servers) server.signal('SIGKILL');
    await Promise.all(servers.map((server) => server.ended));
    await stage.close();
    await carrier.close();
  });

  it('the order had arrived; nobody here knows', async () => {
    await carrier.tell({ path: 'order', next: ['takenThenSilent'] });
    const server = await start('2021-02-02T09:10:00+07:00');
    await wake('sendCarrierRequests');
    await vi.waitUntil(async () => (await carrier.seen()).taken.length === 1, PATIENCE);
    server.signal('SIGKILL');
    expect(await server.ended).toBeNull();
    expect(await order()).toMatchObject({ state: 'due', attempts: 1 });
  });

  it('two other servers take it up when the claim has run out, and the carrier holds one order', async () => {
    await start('2021-02-02T09:30:00+07:00');
    await start('2021-02-02T09:30:00+07:00');
    await wake('sendCarrierRequests');
    await wake('sendCarrierRequests');
    await vi.waitUntil(async () => (await order())?.state === 'sent', PATIENCE);
    const sent = await order();
    expect(sent).toMatchObject({ attempts: 2 });
    expect(await orderedAt(carrier, sent?.orderNo)).toHaveLength(1);
    expect(said(await manager('listCarrierExchanges', { id: sent?.id }), Exchanges).rows.map((one) => one.failure)).toContain('unanswered');
  });

  it('what the carrier reports reaches the shipment without anybody at a screen', async () => {
    const { orderNo } = (await order()) ?? {};
    await carrier.tell({ feed: [{ id: '601896f0000000000000000a', orderNumber: orderNo, statusCode: 100, time: '2021-02-02T09:29:00' }] });
    await wake('pollCarrier');
    await vi.waitUntil(async () => (await seeShipment(manager, parcel.shipmentId)).state === 'atAgency', PATIENCE);
    expect((await seeShipment(manager, parcel.shipmentId)).dossier.stands).toBe(false);
  });

  it('a server asked to end while the carrier is silent does not wait for it', async () => {
    await stage.test.owner(`update carrier_request set state = 'due', settled_at = null, next_at = '2021-02-01', tries = 0`);
    await carrier.tell({ path: 'order', next: ['silent', 'silent'] });
    const before = (await carrier.seen()).asked['order'] ?? 0;
    await wake('sendCarrierRequests');
    await vi.waitUntil(async () => ((await carrier.seen()).asked['order'] ?? 0) > before, PATIENCE);
    for (const server of servers) server.signal('SIGTERM');
    const codes = await Promise.all(servers.map((server) => server.ended));
    expect(codes).toEqual([null, 0, 0]);
    expect(await order()).toMatchObject({ state: 'due', lastFailure: 'unanswered' });
  });
});
