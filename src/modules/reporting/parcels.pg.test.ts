import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { dayOf } from '#kernel/day.ts';
import { atOffice, delivered, NEXT_MORNING, outForDelivery, scanned, shipmentVersion, type OnTheWay } from '#modules/postal/fixture/door.ts';
import { NOW, openPost, sendIn, type Post } from '#modules/postal/fixture/post.ts';
import { clockStop } from '#modules/postal/rules/transit.ts';
import { answerComplaint, fileComplaint } from '#modules/postal/service/complaints.ts';
import { correctShipmentEvent } from '#modules/postal/service/scan.ts';
import { reportDamage, reportLoss } from '#modules/postal/service/losses.ts';
import { codeOf } from '#modules/reception/fixture/counter.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { followAll } from '#test/report.ts';
import type { BcciList } from './rules/bcci.ts';
import { compareChannels } from './service/channels.ts';
import { getIndicator } from './service/indicators.ts';
import { listPostedItems } from './service/scored.ts';

let house: TestHouse;
let at: Post;
let first: OnTheWay;
let second: OnTheWay;
const MINUTES = { minutesNo: 'BB 1', account: 'Lập cùng người nhận.' };
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000);
/** Between districts: J + 2, J is 8/2/2021; Tết is over on 17/2, so the day is 17/2. */
const LATER = days(11);
let asked: { unit: string; from: string; to: string };

const quality = async (now = LATER, more: { asOf?: string; knownOn?: string } = {}, as: Actor = at.head) => {
  const { groups } = await house.write({ as, now }, (ctx) => getIndicator(ctx, { indicator: 'bcci', ...asked, ...more }));
  return Object.fromEntries(groups.flatMap(({ figures }) => figures.map((figure) => [figure.id, figure])));
};
const list = async (of: BcciList, now = LATER) => (await house.write({ as: at.head, now }, (ctx) => listPostedItems(ctx, { ...asked, of }))).rows.map(({ postingNo }) => postingNo);

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openPost(house);
  const [unit] = await house.owner('select code from org_unit where id = $1', [at.oneStop]);
  asked = { unit: String(unit?.['code']), from: '2021-02-01', to: '2021-02-28' };
  first = await outForDelivery(house, at);
  await delivered(house, at.thu, first);
  second = await outForDelivery(house, at);
  await scanned(house, at.thu, [second], 'ATTEMPT_FAILED', { reason: 'absent' });
  const damaged = await outForDelivery(house, at);
  const damagedVersion = await shipmentVersion(house, damaged.id);
  await house.write({ as: at.thu, now: NEXT_MORNING }, (ctx) => reportDamage(ctx, { id: damaged.id, expectedVersion: damagedVersion, ...MINUTES, rewrapped: true }));
  const lost = await atOffice(house, at);
  const lostVersion = await shipmentVersion(house, lost.id);
  await house.write({ as: at.boss, now: NEXT_MORNING }, (ctx) => reportLoss(ctx, { id: lost.id, expectedVersion: lostVersion, ...MINUTES }));
  await sendIn(house, at);
  const complain = (shipmentId: string) => house.write({ as: at.thu, now: NEXT_MORNING }, (ctx) => fileComplaint(ctx, { shipmentId, kind: 'attitude', complainantName: 'Nguyễn Văn An', text: 'Không gọi trước' }));
  const { id } = await complain(first.id);
  await complain(second.id);
  await house.write({ as: at.boss, now: days(2) }, (ctx) => answerComplaint(ctx, { id, expectedVersion: 1, outcome: 'rejected', answer: 'Đã gọi hai lần.' }));
  await followAll(house);
});
afterAll(() => house.close());

describe('the quality of the post', () => {
  test('a stranger learns nothing of it', async () => {
    const elsewhere = await house.addUnit({ code: 'XA-KHAC', kind: 'OSS' });
    const stranger = await house.addActor('POSTAL_COUNTER', elsewhere, { name: 'Người nơi khác' });
    expect(await codeOf(quality(LATER, {}, stranger))).toBe('organisation.unitUnknown');
    expect(await codeOf(house.write({ as: stranger, now: LATER }, (ctx) => listPostedItems(ctx, { ...asked, of: 'taken' })))).toBe('organisation.unitUnknown');
  });

  test('on time: delivered and tried in time, two not yet there after their day; what is lost is not late on its way', async () => {
    expect((await quality())['onTime']).toMatchObject({ part: 2, whole: 4, value: 50 });
    expect(await list('late')).toHaveLength(2);
    expect(await list('due')).toHaveLength(4);
    expect(await list('taken')).toHaveLength(5);
    const inward = await house.write({ as: at.head, now: LATER }, (ctx) => listPostedItems(ctx, { ...asked, of: 'taken', direction: 'in' }));
    expect(inward.rows.map(({ direction }) => direction)).toEqual(['in']);
  });

  test('before the day comes, what is on its way is not judged', async () => {
    expect((await quality(LATER, { asOf: '2021-02-09' }))['onTime']).toMatchObject({ part: 2, whole: 2, value: 100 });
    expect((await quality(LATER, { asOf: '2021-02-08' }))['onTime']).toMatchObject({ whole: 0, value: null });
    expect((await quality(LATER, { knownOn: '2021-02-08' }))['lost']).toMatchObject({ part: 0, whole: 5 });
  });

  test('the clock stops where the rule of the post stops it', async () => {
    const rows = await house.owner(`select s.direction, s.slip_wanted, s.id, s.promised_day::text as promised, s.state from shipment s where s.j_day is not null`);
    const late = await Promise.all(
      rows.map(async (row) => {
        const events = await house.owner('select code, happened_at from shipment_event where shipment_id = $1', [row['id']]);
        const stop = clockStop(row['direction'] === 'in' ? 'in' : 'out', row['slip_wanted'] === true, events.map((event) => ({ code: String(event['code']), at: event['happened_at'] instanceof Date ? event['happened_at'] : LATER })));
        return row['state'] !== 'lost' && dayOf(stop ?? LATER) > String(row['promised']);
      }),
    );
    expect(late.filter(Boolean)).toHaveLength((await list('late')).length);
  });

  test('at the first attempt: one of two', async () => {
    expect((await quality())['firstAttempt']).toMatchObject({ part: 1, whole: 2, value: 50 });
    expect(await list('failedFirst')).toEqual([second.postingNo]);
  });

  test('an attempt that a correction has taken back never was', async () => {
    const [event] = await house.owner(`select id from shipment_event where shipment_id = $1 and code = 'ATTEMPT_FAILED'`, [second.id]);
    const expectedVersion = await shipmentVersion(house, second.id);
    const correctedAt = days(12);
    await house.write({ as: at.boss, now: correctedAt }, (ctx) => correctShipmentEvent(ctx, { id: second.id, expectedVersion, eventId: String(event?.['id']), reason: 'Quét nhầm bưu gửi.' }));
    expect((await quality(days(13)))['firstAttempt']).toMatchObject({ part: 1, whole: 1, value: 100 });
    expect((await quality(days(13), { knownOn: dayOf(days(11)) }))['firstAttempt']).toMatchObject({ part: 1, whole: 2 });
  });

  test('lost and damaged are told per ten thousand, apart', async () => {
    const { lost, damaged, volume } = await quality();
    expect([lost?.value, damaged?.value, volume?.value]).toEqual([2000, 2000, 5]);
    expect(lost?.definition.numerator.vi).toBe('bưu gửi mất');
  });

  test('of two complaints one was answered by its day and one waits past it', async () => {
    expect((await quality(days(20)))['complaints']).toMatchObject({ part: 1, whole: 2, value: 50 });
    expect(await list('complainedLate', days(20))).toEqual([second.postingNo]);
    expect((await quality(days(2)))['complaints']).toMatchObject({ part: 1, whole: 1, value: 100 });
  });

  test('by zone they add up to the whole', async () => {
    const all = await quality();
    const zones = Object.entries(all).filter(([id]) => id.startsWith('onTime.'));
    expect(zones.reduce((sum, [, figure]) => sum + (figure.whole ?? 0), 0)).toBe(all['onTime']?.whole);
  });
});

describe('the post among the channels', () => {
  test('the way back counts parcels: four taken over, one delivered; its lateness is its own clock', async () => {
    const { channels } = await house.write({ as: at.head, now: LATER }, (ctx) => compareChannels(ctx, asked));
    const back = Object.fromEntries((channels.find(({ id }) => id === 'postOut')?.figures ?? []).map((figure) => [figure.id, figure]));
    expect(back['volume']).toMatchObject({ value: 4 });
    expect(back['timeToResult']).toMatchObject({ whole: 1, part: (NEXT_MORNING.getTime() - NOW.getTime()) / 60_000 });
    expect(back['latePost']).toMatchObject({ part: 1, whole: 3 });
    expect(back['lateAgency']).toMatchObject({ value: null });
  });

  test('postage is what was frozen on the parcels, evenly', async () => {
    const [sum] = await house.owner(`select sum(price_vnd) as vnd, count(*) as parcels from shipment where direction = 'out' and j_day is not null`);
    const { channels } = await house.write({ as: at.head, now: LATER }, (ctx) => compareChannels(ctx, asked));
    const postage = channels.find(({ id }) => id === 'postOut')?.figures.find(({ id }) => id === 'postage');
    expect(postage).toMatchObject({ part: Number(sum?.['vnd']), whole: Number(sum?.['parcels']), value: Math.round(Number(sum?.['vnd']) / Number(sum?.['parcels'])) });
  });
});
