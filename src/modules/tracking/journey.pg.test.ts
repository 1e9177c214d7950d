import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pass } from '#apps/door.ts';
import { trackingOperations } from '#apps/operations/tracking.ts';
import { Refusal } from '#kernel/problem.ts';
import { bringingHome, openPost, NOW, type Post, readyResult, sendIn, takeOut } from '#modules/postal/fixture/post.ts';
import { bookShipment } from '#modules/postal/service/book-shipment.ts';
import { changeReturnChoice } from '#modules/postal/service/change-return-choice.ts';
import { applyEvent, lockShipmentFor } from '#modules/postal/service/change-shipment.ts';
import type { EventCode } from '#modules/postal/rules/shipment-states.ts';
import { voidLabel } from '#modules/postal/service/void-label.ts';
import { issueSecret } from '#modules/reception/service/secrets.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';

let house: TestHouse;
let at: Post;
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

async function ask(code: string, secret: string, address = newId()) {
  const [bound] = trackingOperations;
  if (bound === undefined) throw new Error('no operation');
  return pass(house.house, bound, { code, secret }, { now: later(600), language: 'vi', requestId: newId(), address, by: undefined }, (told) => told).catch((thrown: unknown) => (thrown instanceof Refusal ? thrown.problem : Promise.reject(thrown)));
}

const happen = (id: string, code: EventCode, minutes: number) => house.write({ as: at.thu, now: later(minutes) }, async (ctx) => applyEvent(ctx, (await lockShipmentFor(ctx, { id })).row, { code, source: 'staff' }));

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openPost(house);
});
afterAll(() => house.close());

describe('a parcel not yet filed', () => {
  test('its number and secret open its journey, without people, addresses or staff', async () => {
    const { shipments: [shipment], trackingSecret } = await sendIn(house, at);
    await happen(shipment?.id ?? '', 'DEPARTED_ORIGIN', 30);
    const told = await ask(` ${String(shipment?.postingNo).toLowerCase()}`, trackingSecret ?? '');
    expect(told).toMatchObject({ code: shipment?.postingNo, state: 'parcelComing', status: null, dates: { receivedAt: null, dueDay: null, postDueDay: '2021-02-17' } });
    expect(told).toMatchObject({ steps: [{ name: 'inAccepted', at: NOW, mark: 'done', byPost: true }, { name: 'inDeparted', at: later(30), mark: 'now', byPost: true }, { name: 'inFiled', at: null, mark: 'next', byPost: true }] });
    const departed = await house.owner(`select id from shipment_event where shipment_id = $1 and code = 'DEPARTED_ORIGIN'`, [shipment?.id]);
    await house.write({ as: at.thu, now: later(40) }, async (ctx) => applyEvent(ctx, (await lockShipmentFor(ctx, { id: shipment?.id ?? '' })).row, { code: 'CORRECTED', source: 'staff', corrects: String(departed[0]?.['id']) }));
    expect(await ask(shipment?.postingNo ?? '', trackingSecret ?? '')).toMatchObject({ steps: [{ name: 'inAccepted', mark: 'now' }, { name: 'inFiled', mark: 'next' }] });
    for (const secret of ['Nguyễn Văn An', at.thu.name, 'Bích Sơn', '0912345678']) expect(JSON.stringify(told)).not.toContain(secret);
  });

  test('a wrong secret, a secret of another parcel and a voided number open nothing; the sixth try waits', async () => {
    const [mine, other] = [await sendIn(house, at), await sendIn(house, at)];
    const shipment = mine.shipments[0];
    const number = shipment?.postingNo ?? '';
    expect(await ask(number, other.trackingSecret ?? '')).toMatchObject({ code: 'tracking.notFound' });
    for (let tried = 0; tried < 5; tried += 1) await ask(number, 'WRONG', '10.0.0.1');
    expect(await ask(number, mine.trackingSecret ?? '', '10.0.0.1')).toMatchObject({ code: 'tracking.tooManyAttempts' });
    const { postingNo } = await house.write({ as: at.thu, now: NOW }, (ctx) => voidLabel(ctx, { id: shipment?.id ?? '', expectedVersion: shipment?.version ?? 0, reason: 'hỏng' }));
    expect(await ask(number, mine.trackingSecret ?? '')).toMatchObject({ code: 'tracking.notFound' });
    expect(await ask(postingNo, mine.trackingSecret ?? '')).toMatchObject({ state: 'parcelComing' });
  });
});

describe('a result on its way', () => {
  test('the dossier’s own page shows what the post did, and by when it has promised it', async () => {
    const { id } = await readyResult(house, at);
    const secret = await house.write({ as: at.mai, now: NOW }, (ctx) => issueSecret(ctx, id));
    const [row] = await house.owner('select code from dossier where id = $1', [id]);
    const { shipments: [shipment] } = await takeOut(house, at, id);
    await house.write({ as: at.lan, now: later(20) }, async (ctx) => applyEvent(ctx, (await lockShipmentFor(ctx, { id: shipment?.id ?? '' })).row, { code: 'DEPARTED_ORIGIN', source: 'staff' }));
    const told = await ask(String(row?.['code']), secret);
    expect(told).toMatchObject({ state: 'delivering', dates: { postDueDay: '2021-02-17' } });
    expect(told).toMatchObject({
      steps: [
        { name: 'received', mark: 'done' }, { name: 'finished', mark: 'done' }, { name: 'outAccepted', mark: 'done' }, { name: 'outDeparted', mark: 'done' },
        { name: 'delivering', mark: 'now' }, { name: 'handOverByPost', mark: 'next' },
      ],
    });
  });
});

describe('what is told of the post', () => {
  async function posted(changes: Parameters<typeof takeOut>[3] = {}) {
    const { id } = await readyResult(house, at);
    const secret = await house.write({ as: at.mai, now: NOW }, (ctx) => issueSecret(ctx, id));
    const [row] = await house.owner('select code from dossier where id = $1', [id]);
    const { shipments: [shipment] } = await takeOut(house, at, id, changes);
    return { id, shipmentId: shipment?.id ?? '', look: () => ask(String(row?.['code']), secret) };
  }
  const tell = (id: string, happened: Parameters<typeof applyEvent>[2], minutes: number) => house.write({ as: at.lan, now: later(minutes) }, async (ctx) => applyEvent(ctx, (await lockShipmentFor(ctx, { id })).row, happened));

  test('a result that came back is no longer on its way: it waits where its owner wants it now', async () => {
    const { id, look } = await posted();
    expect(await look()).toMatchObject({ state: 'delivering' });
    const [row] = await house.owner('select version from dossier where id = $1', [id]);
    await house.write({ as: at.mai, now: later(60) }, (ctx) => changeReturnChoice(ctx, { id, expectedVersion: Number(row?.['version']), choice: 'counter', reason: 'công dân gọi' }));
    expect(await look()).toMatchObject({ state: 'ready', dates: { postDueDay: null } });
  });

  test('that the carrier says it has brought a result back is no step: it is back when the agency has counted it in', async () => {
    const { shipmentId, look } = await posted();
    const steps = async () => {
      return [...JSON.stringify(await look()).matchAll(/"name":"(out\w+)"/g)].map(([, name]) => name);
    };
    await tell(shipmentId, { code: 'RETURNED', source: 'carrier' }, 20);
    expect(await steps()).toEqual(['outAccepted']);
    await tell(shipmentId, { code: 'RETURN_STARTED', source: 'staff' }, 30);
    await tell(shipmentId, { code: 'DELIVERED', source: 'carrier' }, 40);
    expect(await steps()).toEqual(['outAccepted', 'outReturning']);
    await tell(shipmentId, { code: 'RETURNED', source: 'staff' }, 50);
    expect(await steps()).toEqual(['outAccepted', 'outReturning', 'outReturned']);
  });

  test('what the carrier says before the post has taken anything over is no step', async () => {
    const { id } = await readyResult(house, at);
    const secret = await house.write({ as: at.mai, now: NOW }, (ctx) => issueSecret(ctx, id));
    const [row] = await house.owner('select code from dossier where id = $1', [id]);
    const { shipments: [ordered] } = await house.write({ as: at.lan, now: NOW }, (ctx) => bookShipment(ctx, bringingHome(id)));
    await tell(ordered?.id ?? '', { code: 'ACCEPTED', source: 'carrier' }, 5);
    const told = await ask(String(row?.['code']), secret);
    expect(JSON.stringify(told)).not.toContain('outAccepted');
    expect(told).toMatchObject({ state: 'readyByPost' });
  });

  test('a scan that was taken back, and the taking back itself, move nothing', async () => {
    const { shipmentId, look } = await posted();
    await tell(shipmentId, { code: 'DEPARTED_ORIGIN', source: 'staff' }, 20);
    await tell(shipmentId, { code: 'ARRIVED_DEST', source: 'staff' }, 30);
    const [wrong] = await house.owner(`select id from shipment_event where shipment_id = $1 and code = 'ARRIVED_DEST'`, [shipmentId]);
    await tell(shipmentId, { code: 'CORRECTED', source: 'staff', corrects: String(wrong?.['id']) }, 40);
    const told = await look();
    expect(told).toMatchObject({ steps: expect.arrayContaining([expect.objectContaining({ name: 'delivering', at: later(20), mark: 'now' })]) });
    expect(JSON.stringify(told)).not.toContain('outArrived');
  });

  test('steps stand in the order in which they happened, whenever they were told', async () => {
    const { shipmentId, look } = await posted();
    await tell(shipmentId, { code: 'ARRIVED_DEST', source: 'staff' }, 60);
    await tell(shipmentId, { code: 'DEPARTED_ORIGIN', source: 'carrier', happenedAt: later(30) }, 70);
    expect(await look()).toMatchObject({ steps: [{ name: 'received' }, { name: 'finished' }, { name: 'outAccepted' }, { name: 'outDeparted' }, { name: 'outArrived' }, { name: 'delivering' }, { name: 'handOverByPost' }] });
  });

  test('the post’s day is told while its clock runs, of the way that is gone now, and not any more after the first attempt', async () => {
    const { id, shipmentId, look } = await posted({ citizenArea: 'VIETYEN' });
    const { shipments: [parcel], trackingSecret } = await sendIn(house, at);
    await house.owner('update shipment set dossier_id = $1, ordered_at = ordered_at - interval \'1 hour\' where id = $2', [id, parcel?.id]);
    await house.owner(`update shipment_event set happened_at = happened_at - interval '1 hour' where shipment_id = $1`, [parcel?.id]);
    const [out] = await house.owner('select promised_day::text as day from shipment where id = $1', [shipmentId]);
    expect(out?.['day']).not.toBe('2021-02-17');
    expect(await look()).toMatchObject({ dates: { postDueDay: out?.['day'] } });
    expect(await ask(parcel?.postingNo ?? '', trackingSecret ?? '')).toMatchObject({ dates: { postDueDay: '2021-02-17' } });
    await tell(shipmentId, { code: 'OUT_FOR_DELIVERY', source: 'staff' }, 30);
    await tell(shipmentId, { code: 'ATTEMPT_FAILED', source: 'staff', reason: 'absent' }, 40);
    await tell(parcel?.id ?? '', { code: 'RETURN_STARTED', source: 'staff' }, 50);
    expect([await look(), await ask(parcel?.postingNo ?? '', trackingSecret ?? '')]).toMatchObject([{ dates: { postDueDay: null } }, { dates: { postDueDay: null } }]);
  });
});
