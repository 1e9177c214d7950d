import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { arrangeHelping, granted, type Helping, knock, MORNING, PASSWORD, somebody } from '#modules/mandate/fixture/helping.ts';
import { previewMandate } from '#modules/mandate/service/mandates.ts';
import { newId } from '#platform/ids.ts';
import { workbench } from '#platform/jobs.ts';
import { messagePlanOf } from '#apps/server/worker.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { settingsOf, startOutside, type Outside } from '#test/message-outside.ts';
import { sendMessages } from './jobs.ts';
import { eventSignature, receiveSms } from './service/outside.ts';
import { countBehind } from './store/following.ts';

let outside: Outside;
let house: TestHouse;
let at: Helping;

beforeAll(async () => {
  outside = await startOutside();
  house = await openHouse(import.meta.url, settingsOf(outside));
  at = await arrangeHelping(house);
});
afterAll(async () => {
  await outside.kill();
  await house.close();
});

const later = (minutes: number, from = MORNING) => new Date(from.getTime() + minutes * 60_000);
const send = (now: Date) =>
  vi.waitUntil(
    async () => {
      const place = { ...house.house, now: () => now };
      await sendMessages(workbench(house.house.pool, place, new AbortController().signal), messagePlanOf(place));
      return (await house.write({ now }, ({ db }) => countBehind(db, 1))).behind === 0;
    },
    { timeout: 30_000, interval: 20 },
  );
const ask = async (citizen: ReturnType<typeof somebody>, now = MORNING) => {
  const what = { citizen, kinds: ['fill', 'submit'], scope: 'visit' } satisfies Parameters<typeof previewMandate>[1];
  const { textSha256 } = await house.write({ as: at.lan, now }, (ctx) => previewMandate(ctx, what));
  return knock<{ id: string }>(house, 'askMandateByPhone', at.lan, { ...what, textSha256, password: PASSWORD }, now);
};
const heardBy = async (phone: string) => (await outside.heard()).filter((one) => one.to === phone).map((one) => one.body);
const answer = (from: string, text: string, now: Date) => {
  const event = { eventId: newId(), signedAt: now.toISOString() };
  return house.write({ now }, (ctx) => receiveSms(ctx, { ...event, from, text, signature: eventSignature(settingsOf(outside)['MESSAGE_SECRET'] ?? '', 'inbound', event, [from, text]) }));
};
const told = (where: string, ...values: string[]) => house.owner(`select m.template, m.state, m.failure, m.channel, p.text from message m join message_person p on p.message_id = m.id where ${where} order by m.made_at, m.id`, values);

describe('a mandate by telephone', () => {
  test('is asked with a code that only the message holds, granted by her answer, told, and revoked by another', async () => {
    const citizen = somebody();
    await ask(citizen);
    await send(later(1));
    const [question = ''] = await heardBy(citizen.phone);
    const code = /DONGY ([0-9A-Z]{6})/.exec(question)?.[1] ?? '';
    expect(code).not.toBe('');
    expect(question).not.toMatch(/Mến|024185/);
    const [kept] = await told('m.template = $1', 'mandateAsked');
    expect(kept).toMatchObject({ state: 'sent', channel: 'sms' });
    expect(String(kept?.['text'])).toContain('DONGY ••••••');
    expect(JSON.stringify(await told('true'))).not.toContain(code);

    expect(await answer(citizen.phone, `Đồng ý ${code}`, later(2))).toEqual({ understood: true });
    await send(later(3));
    const granted = (await heardBy(citizen.phone)).at(-1) ?? '';
    const revoke = /HUY ([0-9A-Z]{10})/.exec(granted)?.[1] ?? '';
    expect(granted).toContain('đã đồng ý để Bưu điện tỉnh');
    await answer(citizen.phone, `HUY ${revoke}`, later(4));
    await send(later(5));
    expect((await heardBy(citizen.phone)).at(-1)).toContain('đã hủy ngày 03/11/2020');
    expect(await house.owner('select revoked_for from mandate')).toEqual([{ revoked_for: 'citizen' }]);
    expect(JSON.stringify(await told('true'))).not.toContain(revoke);
  });

  test('is asked at night too, for she stands there; too late it is not sent, and nobody calls', async () => {
    const night = new Date('2020-11-03T15:00:00Z');
    const [quick, slow] = [somebody(), somebody()];
    await ask(quick, night);
    await send(later(1, night));
    expect(await heardBy(quick.phone)).toHaveLength(1);
    const { id } = await ask(slow, night);
    await send(later(40, night));
    expect(await heardBy(slow.phone)).toEqual([]);
    expect(await told('m.subject_id = $1', id)).toMatchObject([{ state: 'failed', failure: 'overtaken' }]);
    expect(await house.owner('select 1 from call_task')).toEqual([]);
  });
});

test('the account of her business, whose tax number is her own number, is told nothing of what she granted', async () => {
  const citizen = somebody();
  const { citizen: business } = await house.addCitizen({ kind: 'enterprise', name: 'Hộ kinh doanh Mến', idNumber: citizen.idNumber, now: MORNING });
  await granted(house, at.lan, { citizen, kinds: ['fill'], scope: 'visit' }, later(60));
  await send(later(61));
  expect(await told('p.phone = $1', citizen.phone)).toHaveLength(1);
  expect(await told('m.citizen_id = $1', business.citizenId)).toEqual([]);
});
