import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { codeOf } from '#modules/reception/fixture/counter.ts';
import type { Context } from '#platform/context.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { NOW, number, openPost, type Post, sendIn, sendingIn } from '../fixture/post.ts';
import { postingNumber } from '../rules/labels.ts';
import { bookShipment } from './book-shipment.ts';
import { findByPostingNo } from './lists.ts';
import { voidLabel } from './void-label.ts';
import { listWaybillRanges, loadWaybillRange, recallWaybillRange } from './waybill-ranges.ts';

let house: TestHouse;
let at: Post;

const as = <T>(who: Actor, act: (ctx: Context) => Promise<T>) => house.write({ as: who, now: NOW }, act);

async function unitWith(first: number, last: number, warnBelow: number): Promise<{ courier: Actor; rangeId: string }> {
  const prefix = `Z${String.fromCharCode(65 + Math.floor(first / 1000))}`;
  const unitId = await house.addUnit({ code: `BC${first}`, kind: 'POST_OFFICE', parentId: at.office });
  const courier = await house.addActor('POSTAL_COLLECTOR', unitId);
  const { range } = await as(at.boss, (ctx) => loadWaybillRange(ctx, { unitId, first: number(prefix, first), last: number(prefix, last), warnBelow }));
  return { courier, rangeId: range.id };
}

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openPost(house);
});
afterAll(() => house.close());

describe('ranges', () => {
  test('the manager loads for her own units and for the postal desk of a one-stop, for nobody else', async () => {
    const elsewhere = await house.addUnit({ code: 'VNPOST.BG.TY', kind: 'POST_DISTRICT', parentId: at.province });
    expect(await codeOf(as(at.boss, (ctx) => loadWaybillRange(ctx, { unitId: elsewhere, first: number('XA', 1), last: number('XA', 9) })))).toBe('postal.unitNotYours');
    expect(await codeOf(as(at.above, (ctx) => loadWaybillRange(ctx, { unitId: elsewhere, first: number('XA', 1), last: number('XA', 9) })))).toBe('done');
    const mine = await as(at.boss, listWaybillRanges);
    expect(mine.rows.map(({ unit }) => unit.id).toSorted()).toEqual([at.office, at.oneStop].toSorted());
    expect((await as(at.lan, listWaybillRanges)).rows.map(({ unit }) => unit.id)).toEqual([at.oneStop]);
  });

  test('no number stands in two ranges, and two ends that do not belong together are none', async () => {
    const load = (first: string, last: string) => codeOf(as(at.above, (ctx) => loadWaybillRange(ctx, { unitId: at.office, first, last })));
    expect(await load(number('RA', 900), number('RA', 950))).toBe('postal.rangeOverlaps');
    expect(await load(number('RC', 9), number('RC', 1))).toBe('postal.rangeWrong');
    expect(await load(number('RC', 1), number('RD', 9))).toBe('postal.rangeWrong');
    expect(await load('12345678', number('RD', 9))).toBe('postal.rangeWrong');
    expect(await load(number('RC', 1), number('RC', 100_001))).toBe('postal.rangeTooLong');
  });

  test('a check digit that does not fit is a warning', async () => {
    const { warnings } = await as(at.above, (ctx) => loadWaybillRange(ctx, { unitId: at.office, first: 'RE000000010VN', last: 'RE000000014VN' }));
    expect(warnings.map(({ code }) => code)).toEqual(['postal.notS10']);
  });

  test('before the labels run out the answer warns, then acceptance is refused by name; a recalled range gives nothing more', async () => {
    const { courier } = await unitWith(1000, 1002, 3);
    const lefts = [];
    for (let taken = 0; taken < 3; taken += 1) lefts.push((await sendIn(house, at, {}, courier)).warnings.map(({ facts }) => facts['left']));
    expect(lefts).toEqual([[2], [1], [0]]);
    expect(await codeOf(sendIn(house, at, {}, courier))).toBe('postal.noLabels');
    const other = await unitWith(2000, 2010, 0);
    await as(at.boss, (ctx) => recallWaybillRange(ctx, { id: other.rangeId, reason: 'In sai' }));
    expect(await codeOf(sendIn(house, at, {}, other.courier))).toBe('postal.noLabels');
    expect(await codeOf(as(at.boss, (ctx) => recallWaybillRange(ctx, { id: other.rangeId, reason: 'In sai' })))).toBe('postal.rangeRecalled');
    const theirs = await unitWith(5000, 5009, 0);
    expect(await codeOf(as(other.courier, (ctx) => recallWaybillRange(ctx, { id: theirs.rangeId, reason: 'x' })))).toBe('postal.rangeUnknown');
    expect(await codeOf(sendIn(house, at, { accept: { senderSigned: true, postingNo: number('ZC', 2003) } }, other.courier))).toBe('postal.postingNoRecalled');
  });

  test('however many numbers of its range were given by hand, a unit gets the next one that is free', async () => {
    const { courier } = await unitWith(4000, 4030, 0);
    for (let serial = 4000; serial < 4025; serial += 1) await sendIn(house, at, { accept: { senderSigned: true, postingNo: postingNumber({ prefix: 'ZE', country: 'VN' }, serial) } }, courier);
    expect((await sendIn(house, at, {}, courier)).shipments[0]?.postingNo).toBe(postingNumber({ prefix: 'ZE', country: 'VN' }, 4025));
  });

  test('numbers given by hand before their turn are not left: the warning comes in time, and none is left when all are given', async () => {
    const { courier, rangeId } = await unitWith(6000, 6004, 3);
    for (const serial of [6002, 6003]) await sendIn(house, at, { accept: { senderSigned: true, postingNo: postingNumber({ prefix: 'ZG', country: 'VN' }, serial) } }, courier);
    const mine = await as(courier, listWaybillRanges);
    expect([mine.left, mine.low, mine.rows.find(({ id }) => id === rangeId)?.left]).toEqual([3, false, 3]);
    const lefts = [];
    for (let taken = 0; taken < 3; taken += 1) lefts.push((await sendIn(house, at, {}, courier)).warnings.map(({ facts }) => facts['left']));
    expect(lefts).toEqual([[2], [1], [0]]);
    expect(await codeOf(sendIn(house, at, {}, courier))).toBe('postal.noLabels');
  });

  test('fifty clerks who accept at once never share a number, over the end of a range and with numbers given by hand in between', async () => {
    const { courier } = await unitWith(3000, 3029, 0);
    await as(at.boss, (ctx) => loadWaybillRange(ctx, { unitId: courier.unitId, first: number('ZD', 4000), last: number('ZD', 4021) }));
    await sendIn(house, at, { accept: { senderSigned: true, postingNo: number('ZD', 3010) } }, courier);
    const taken = await Promise.allSettled(Array.from({ length: 50 }, () => sendIn(house, at, {}, courier)));
    const numbers = taken.flatMap((one) => (one.status === 'fulfilled' ? [one.value.shipments[0]?.postingNo] : []));
    expect(numbers).toHaveLength(50);
    expect(new Set(numbers).size).toBe(50);
    expect(numbers.filter((one) => String(one).startsWith('ZD0000301')).length).toBeGreaterThan(0);
  });
});

describe('labels', () => {
  test('a number at hand is taken with a warning when it is not S10, and refused when it was given, foreign or nonsense', async () => {
    const byHand = (postingNo: string, by = at.thu) => sendIn(house, at, { accept: { senderSigned: true, postingNo } }, by);
    expect((await byHand('hcc 123456789')).shipments[0]?.postingNo).toBe('HCC123456789');
    expect((await byHand('HCC987654321')).warnings.map(({ code }) => code)).toEqual(['postal.notS10']);
    expect((await byHand('RA473124829FI')).warnings).toEqual([]);
    expect(await codeOf(byHand('HCC123456789'))).toBe('postal.postingNoTaken');
    expect(await codeOf(byHand('RB000000014VN'))).toBe('postal.postingNoElsewhere');
    expect(await codeOf(byHand('A-1'))).toBe('postal.postingNoWrong');
  });

  test('a spoilt label is replaced in one act; the old number is told the new one and is never given again', async () => {
    const { shipments: [shipment] } = await sendIn(house, at);
    const [id, old] = [shipment?.id ?? '', shipment?.postingNo ?? ''];
    const { voided, postingNo, shipment: after } = await as(at.thu, (ctx) => voidLabel(ctx, { id, expectedVersion: shipment?.version ?? 0, reason: 'Nhãn in hỏng' }));
    expect([voided, after.postingNo]).toEqual([old, postingNo]);
    expect(after.labels.map((label) => [label.postingNo, label.voidedAt !== null])).toEqual([[old, true], [postingNo, false]]);
    await expect(as(at.thu, (ctx) => findByPostingNo(ctx, { code: old }))).rejects.toMatchObject({ problem: { code: 'postal.labelVoided', facts: { now: postingNo } } });
    expect(await codeOf(sendIn(house, at, { accept: { senderSigned: true, postingNo: old } }))).toBe('postal.postingNoTaken');
    expect(await codeOf(as(at.thu, (ctx) => voidLabel(ctx, { id, expectedVersion: 1, reason: 'x' })))).toBe('postal.stale');
    const { shipments: [ordered] } = await as(at.thu, (ctx) => bookShipment(ctx, sendingIn(at)));
    expect(await codeOf(as(at.thu, (ctx) => voidLabel(ctx, { id: ordered?.id ?? '', expectedVersion: 1, reason: 'x' })))).toBe('postal.notAccepted');
  });
});
