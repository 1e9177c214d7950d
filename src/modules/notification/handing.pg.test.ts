import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MONDAY, at, refusalOf } from '#modules/dossier/fixture/desk.ts';
import { newId } from '#platform/ids.ts';
import { startOutside, type Outside } from '#test/message-outside.ts';
import { arrangeTelling, later, MAIL, PHONE, type Telling } from './fixture/telling.ts';
import { resendMessage } from './service/calling.ts';
import { beginHanding, claimDue } from './service/handing.ts';
import { eventSignature, receiveSms, reportMessageStatus } from './service/outside.ts';
import { getMessagingState, listMessages, listMessageTemplates } from './service/reading.ts';

let outside: Outside;
let telling: Telling;

beforeAll(async () => {
  outside = await startOutside();
  telling = await arrangeTelling(import.meta.url, outside);
});
afterAll(async () => {
  await outside.kill();
  await telling.house.close();
});
beforeEach(() => telling.clear());

const heardOf = async (id: string | undefined) => (await outside.heard()).filter((one) => one.id === id);

describe('a message', () => {
  test('goes out under its id, once, from two processes', async () => {
    const id = await telling.receive();
    await telling.follow();
    await Promise.all([telling.send(), telling.send()]);
    const [message] = await telling.toldOf(id);
    expect(message).toMatchObject({ state: 'sent', attempts: 1, failure: null, handedAt: MONDAY });
    expect(await heardOf(message?.id)).toMatchObject([{ channel: 'sms', to: '0987654321' }]);
  });

  test('of the night waits for the morning', async () => {
    const evening = at('2021-02-08', '21:30');
    const { id } = await telling.day.received(telling.somebody(PHONE), at('2021-02-08', '16:00'));
    await telling.send(evening);
    expect(await telling.toldOf(id)).toMatchObject([{ state: 'waiting', attempts: 0, nextAt: at('2021-02-09', '07:00') }]);
    await telling.send(at('2021-02-09', '06:59'));
    expect(await telling.toldOf(id)).toMatchObject([{ state: 'waiting' }]);
    await telling.send(at('2021-02-09', '07:00'));
    expect(await telling.toldOf(id)).toMatchObject([{ state: 'sent' }]);
  });

  test('that a fault of ours keeps from beginning fails alone, and a person may say it again', async () => {
    const odd = await telling.asked(PHONE);
    await telling.follow();
    const id = await telling.receive();
    await telling.house.owner(`alter table message add constraint odd check (begun_at is null or template <> 'supplementAsked')`);
    await telling.send();
    await telling.house.owner('alter table message drop constraint odd');
    expect(await telling.toldOf(id)).toMatchObject([{ state: 'sent' }]);
    const message = (await telling.toldOf(odd)).find(({ template }) => template === 'supplementAsked');
    expect(message).toMatchObject({ state: 'failed', failure: 'couldNotBeMade', attempts: 0, maySayAgain: true, call: 'open' });
  });

  test('refused for good fails at once and is called', async () => {
    const id = await telling.asked(MAIL);
    await telling.follow();
    await outside.misbehave('never');
    await telling.send();
    expect(await telling.toldOf(id)).toEqual(expect.arrayContaining([expect.objectContaining({ state: 'failed', failure: 'refused', attempts: 1, call: 'open' })]));
    expect(await telling.callsOf()).toMatchObject([{ why: 'refused', email: 'hoa@vidu.vn' }]);
  });

  test('put off is said again later, longer each time, under its id', async () => {
    const id = await telling.receive(MAIL);
    await outside.misbehave('later');
    await telling.send();
    expect(await telling.toldOf(id)).toMatchObject([{ state: 'waiting', failure: 'putOff', attempts: 1 }]);
    await telling.send(later(1));
    const [message] = await telling.toldOf(id);
    expect(message).toMatchObject({ state: 'sent', attempts: 2, failure: null });
    expect(await heardOf(message?.id)).toHaveLength(1);
  });

  test('put off for a whole day fails and is called', async () => {
    const id = await telling.receive(MAIL);
    await outside.misbehave(...Array.from({ length: 30 }, () => 'later'));
    for (let hour = 0; hour < 48; hour += 1) await telling.send(later(hour * 60, at('2021-02-08', '09:00')));
    await outside.misbehave();
    expect(await telling.toldOf(id)).toMatchObject([{ state: 'failed', failure: 'gaveUp', attempts: 17, call: 'open' }]);
  });

  test('cut after its words is uncertain, is shown, is not said again by itself, and a person decides', async () => {
    const id = await telling.receive(MAIL);
    await outside.misbehave('cutAfterData');
    await telling.send();
    for (const minutes of [1, 60, 600]) await telling.send(later(minutes));
    const [message] = await telling.toldOf(id);
    expect(message).toMatchObject({ state: 'uncertain', failure: 'unknownOutcome', attempts: 1, maySayAgain: true, call: 'open' });
    expect(await heardOf(message?.id)).toHaveLength(1);
    expect(await telling.asMai((ctx) => resendMessage(ctx, { id: message?.id ?? '' }), later(700))).toMatchObject({ state: 'waiting', call: 'settled' });
    await telling.send(later(700));
    expect(await telling.toldOf(id)).toMatchObject([{ id: message?.id, state: 'sent', attempts: 2 }]);
    expect((await heardOf(message?.id)).map((one) => one.id)).toEqual([message?.id, message?.id]);
    expect(await refusalOf(telling.asMai((ctx) => resendMessage(ctx, { id: message?.id ?? '' })))).toBe('notification.notAgain');
  });

  test('whose process died half way is uncertain when its claim has run out; one that had not begun goes out', async () => {
    const [begun, claimed] = [await telling.receive(), await telling.receive()];
    await telling.follow();
    await telling.asHouse((ctx) => claimDue(ctx, { claimId: newId(), channel: 'sms', most: 10, leaseMs: 60_000 }));
    await telling.house.owner('update message set begun_at = $2, attempts = 1, tries = 1 where dossier_id = $1', [begun, MONDAY]);
    await telling.send(later(0.5));
    expect([...(await telling.toldOf(begun)), ...(await telling.toldOf(claimed))]).toMatchObject([{ state: 'waiting' }, { state: 'waiting', attempts: 0 }]);
    await telling.send(later(2));
    expect([...(await telling.toldOf(begun)), ...(await telling.toldOf(claimed))]).toMatchObject([{ state: 'uncertain', call: 'open' }, { state: 'sent', attempts: 1 }]);
  });

  test('is begun once under one claim, and by no other', async () => {
    const id = await telling.receive();
    await telling.follow();
    const claiming = { claimId: newId(), channel: 'sms', most: 10, leaseMs: 60_000 } as const;
    const [claimed = ''] = await telling.asHouse((ctx) => claimDue(ctx, claiming));
    const begin = (of: typeof claiming) => telling.asHouse((ctx) => beginHanding(ctx, claimed, of, () => undefined));
    expect(await begin({ ...claiming, claimId: newId() })).toBeUndefined();
    expect(await begin(claiming)).toMatchObject({ id: claimed, tries: 1 });
    expect(await begin(claiming)).toBeUndefined();
    expect(await telling.toldOf(id)).toMatchObject([{ state: 'waiting', attempts: 1 }]);
  });

  test('waits an hour for a mail server that is down: nothing lost, nothing doubled, the telephone not held up', async () => {
    const { mailPort } = outside;
    const webPort = Number(new URL(outside.smsUrl).port);
    await outside.kill();
    outside = await startOutside({ webPort });
    const letters = [];
    for (let count = 0; count < 7; count += 1) letters.push(await telling.receive(MAIL));
    const onPhone = await telling.receive();
    for (let minutes = 0; minutes < 60; minutes += 2) await telling.send(later(minutes));
    for (const id of letters) expect(await telling.toldOf(id)).toMatchObject([{ state: 'waiting', attempts: 0 }]);
    expect(await telling.toldOf(onPhone)).toMatchObject([{ state: 'sent' }]);
    const { channels } = await telling.asHouse(getMessagingState, later(59));
    expect(channels).toMatchObject([{ channel: 'email', setup: 'real', downSince: MONDAY, waiting: 7 }, { channel: 'sms', downSince: null, waiting: 0 }]);
    await outside.kill();
    outside = await startOutside({ mailPort, webPort });
    for (let minutes = 60; minutes < 80; minutes += 2) await telling.send(later(minutes));
    for (const id of letters) expect(await telling.toldOf(id)).toMatchObject([{ state: 'sent', attempts: 1 }]);
    const heard = (await outside.heard()).map((one) => one.id);
    expect(new Set(heard).size).toBe(heard.length);
    expect(heard).toHaveLength(letters.length);
    expect((await telling.asHouse(getMessagingState, later(80))).channels[0]).toMatchObject({ downSince: null, waiting: 0, sent: 7 });
  });

  test('nobody follows for stands in the state after two minutes', async () => {
    await telling.receive();
    expect(await telling.asHouse(getMessagingState, later(1))).toMatchObject({ stalled: false });
    expect(await telling.asHouse(getMessagingState, later(3))).toMatchObject({ stalled: true });
  });

  test('the state counts what went out within ten seconds of the moment it might', async () => {
    await telling.receive();
    await telling.receive(MAIL);
    await telling.send();
    expect((await telling.asHouse(getMessagingState)).channels).toMatchObject([{ channel: 'email', sent: 1, soon: 1 }, { channel: 'sms', sent: 1, soon: 1 }]);
    expect((await telling.asHouse((ctx) => listMessages(ctx, { state: 'sent' }))).rows).toMatchObject([{ text: null, subject: null }, { text: null }]);
    expect((await telling.asHouse(listMessageTemplates)).rows.every((row) => row.vi.sms.length > 20 && row.en.email.length > 20)).toBe(true);
  });
});

describe('who knows afterwards', () => {
  const MASTER = 'bi-mat-cua-tin-bao-0123456789-abcdef';
  const report = (id: string, status: 'delivered' | 'failed', now = MONDAY, eventId: string = newId()) => {
    const event = { eventId, signedAt: now.toISOString() };
    return { ...event, id, status, signature: eventSignature(MASTER, 'report', event, [id, status]) };
  };
  const sent = async (word?: string) => {
    const id = await telling.receive();
    if (word) await outside.misbehave(word);
    await telling.send();
    return { dossierId: id, id: (await telling.toldOf(id))[0]?.id ?? '' };
  };

  test('settles what was sent, and what nobody knew; the call is over', async () => {
    const [one, two] = [await sent(), await sent('silent')];
    expect(await telling.callsOf()).toHaveLength(1);
    for (const { id } of [one, two]) expect(await telling.asHouse((ctx) => reportMessageStatus(ctx, report(id, 'delivered')))).toEqual({ state: 'delivered' });
    expect(await telling.callsOf()).toEqual([]);
    expect(await telling.toldOf(two.dossierId)).toMatchObject([{ state: 'delivered', failure: null, call: 'settled' }]);
  });

  test('of what was lost makes a call', async () => {
    const { id, dossierId } = await sent();
    await telling.asHouse((ctx) => reportMessageStatus(ctx, report(id, 'failed')));
    expect(await telling.toldOf(dossierId)).toMatchObject([{ state: 'failed', failure: 'reportedLost', call: 'open' }]);
  });

  test('is believed with a signature of now and once, and for messages of ours only', async () => {
    const { id } = await sent();
    const good = report(id, 'delivered');
    const say = (input: typeof good, now = MONDAY) => refusalOf(telling.asHouse((ctx) => reportMessageStatus(ctx, input), now));
    expect(await say({ ...good, status: 'failed' })).toBe('notification.signatureWrong');
    expect(await say({ ...good, signature: `v1,${'A'.repeat(43)}=` })).toBe('notification.signatureWrong');
    expect(await say({ ...good, eventId: newId() })).toBe('notification.signatureWrong');
    expect(await say(good, later(6))).toBe('notification.signatureOld');
    expect(await say(report(newId(), 'delivered'))).toBe('notification.unknown');
    expect(await say(good)).toBe('not refused');
    expect(await say(good)).toBe('notification.replayed');
    const closed = telling.asHouse((ctx) => reportMessageStatus({ ...ctx, installation: { ...ctx.installation, messageSecret: undefined } }, good));
    expect(await refusalOf(closed)).toBe('notification.closed');
  });

  test('of a message that never left nothing is believed', async () => {
    const id = await telling.receive();
    await telling.follow();
    const [message] = await telling.toldOf(id);
    expect(await telling.asHouse((ctx) => reportMessageStatus(ctx, report(message?.id ?? '', 'delivered')))).toEqual({ state: 'waiting' });
  });

  test('a citizen’s message is heard with its signature, once, and nothing of it is kept', async () => {
    const event = { eventId: newId(), signedAt: MONDAY.toISOString() };
    const input = { ...event, from: '0987654321', text: 'HUY 0123456789', signature: eventSignature(MASTER, 'inbound', event, ['0987654321', 'HUY 0123456789']) };
    expect(await refusalOf(telling.asHouse((ctx) => receiveSms(ctx, { ...input, text: 'HUY 9999999999' })))).toBe('notification.signatureWrong');
    expect(await telling.asHouse((ctx) => receiveSms(ctx, input))).toEqual({ understood: true });
    expect(await refusalOf(telling.asHouse((ctx) => receiveSms(ctx, input)))).toBe('notification.replayed');
    expect(JSON.stringify(await telling.house.owner('select * from message_event'))).not.toMatch(/0987654321|HUY/);
  });
});

