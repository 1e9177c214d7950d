import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { NEXT_MORNING, outForDelivery, scanned, shipmentVersion, type OnTheWay } from '../fixture/door.ts';
import { openPost, type Post } from '../fixture/post.ts';
import { inviteReceiver } from './bring-back.ts';
import { listInvitationsDue } from './invitations-due.ts';
import { openOutage } from './outages.ts';

let house: TestHouse;
let at: Post;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openPost(house);
});
afterAll(() => house.close());

/** Tuesday 9/2/2021, the last working day before Tết; the next is Wednesday 17/2. */
const days = (count: number) => new Date(NEXT_MORNING.getTime() + count * 86_400_000);
const list = (now: Date, asked: { limit?: number; after?: string } = {}, by: Actor = at.thu) => house.write({ as: by, now }, (ctx) => listInvitationsDue(ctx, asked));
const rowOf = async (result: OnTheWay, now: Date) => (await list(now, { limit: 200 })).rows.find((row) => row.shipmentId === result.id);

async function failed(now: Date = NEXT_MORNING): Promise<OnTheWay> {
  const result = await outForDelivery(house, at);
  await scanned(house, at.thu, [result], 'ATTEMPT_FAILED', { reason: 'absent' }, now);
  return result;
}

async function invite(result: OnTheWay, now: Date): Promise<void> {
  const expectedVersion = await shipmentVersion(house, result.id);
  await house.write({ as: at.thu, now }, (ctx) => inviteReceiver(ctx, { id: result.id, expectedVersion, way: 'phone' }));
}

describe('what nobody has received', () => {
  test('is to be invited at once, again after two working days, and goes back two working days after that: each with its day', async () => {
    const result = await failed();
    expect(await rowOf(result, NEXT_MORNING)).toMatchObject({ state: 'attemptFailed', receiverName: 'Nguyễn Văn An', postingNo: result.postingNo, invitations: 0, lastInvitedAt: null, step: 'invite', from: '2021-02-09', due: true });
    await invite(result, NEXT_MORNING);
    expect(await rowOf(result, days(8))).toMatchObject({ invitations: 1, lastInvitedAt: NEXT_MORNING, step: 'invite', from: '2021-02-18', due: false });
    expect(await rowOf(result, days(9))).toMatchObject({ step: 'invite', from: '2021-02-18', due: true });
    await invite(result, days(9));
    expect([await rowOf(result, days(12)), await rowOf(result, days(13))]).toMatchObject([{ invitations: 2, step: 'giveBack', from: '2021-02-22', due: false }, { step: 'giveBack', due: true }]);
  });

  test('put aside for the receiver it waits on the list; out with a courier again it does not, and another office sees none of it', async () => {
    const [aside, out] = [await failed(), await failed()];
    await scanned(house, at.thu, [aside], 'HELD_FOR_PICKUP', {}, days(0.01));
    await scanned(house, at.thu, [out], 'OUT_FOR_DELIVERY', {}, days(0.01));
    expect([(await rowOf(aside, days(0.02)))?.state, await rowOf(out, days(0.02))]).toEqual(['heldForPickup', undefined]);
    const stranger = await house.addActor('POSTAL_COLLECTOR', await house.addUnit({ code: 'BC-XA', kind: 'POST_OFFICE' }));
    expect((await list(days(0.02), {}, stranger)).rows).toEqual([]);
  });

  test('the longest wait stands first, page after page', async () => {
    const all = (await list(days(1), { limit: 200 })).rows.map((row) => row.shipmentId);
    const first = await list(days(1), { limit: 1 });
    const second = await list(days(1), { limit: 1, after: first.next ?? '' });
    expect([...first.rows, ...second.rows].map((row) => row.shipmentId)).toEqual(all.slice(0, 2));
  });

  test('while its office cannot work nothing is due, and the lost days are nobody’s', async () => {
    const result = await failed();
    await invite(result, NEXT_MORNING);
    await house.write({ as: at.boss, now: days(8) }, (ctx) => openOutage(ctx, { unitId: at.office, reason: 'lũ' }));
    const waiting = await rowOf(result, days(10));
    expect([waiting?.due, waiting !== undefined && waiting.from > '2021-02-19']).toEqual([false, true]);
  });
});
