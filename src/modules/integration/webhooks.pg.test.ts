import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/problem.ts';
import { note } from '#modules/journal/service.ts';
import { newId } from '#platform/ids.ts';
import { workbench } from '#platform/jobs.ts';
import { receiverSecret } from '#platform/signature.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { strangersDone } from '#test/strangers.ts';
import { sendWebhooks, WEBHOOK_PLAN } from './jobs.ts';
import { DELIVERY_FAILURES, DELIVERY_STATES, DISABLED_FOR, SUBSCRIPTION_STATES } from './rules.ts';
import { beginSaying, claimDue, followJournal, recordHeard } from './service/sending.ts';
import { endWebhook, listWebhookDeliveries, listWebhooks, replayWebhook, resendWebhookDelivery, rotateWebhookSecret, subscribeWebhook, testWebhook } from './service/subscriptions.ts';

const MASTER = 'mot-bi-mat-cua-ban-cai-dat-0123456789';
const NOW = new Date('2026-11-23T09:00:00+07:00');
const URL_OUTSIDE = 'https://hooks.bacgiang.gov.vn/mot-cua';
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

let house: TestHouse;
let admin: Actor;
let clerk: Actor;
let unitId: string;

beforeAll(async () => {
  house = await openHouse(import.meta.url, { WEBHOOK_SECRET: MASTER });
  const district = await house.addUnit({ code: 'VY', kind: 'DISTRICT' });
  unitId = await house.addUnit({ code: 'VY-OSS', kind: 'OSS', parentId: district });
  admin = await house.addActor('SYS_ADMIN', district);
  clerk = await house.addActor('OSS_OFFICER', unitId);
});
afterAll(() => house.close());

const as = <T>(act: Parameters<typeof house.write<T>>[1], now = NOW) => house.write({ as: admin, now }, act);
const asHouse = <T>(act: Parameters<typeof house.write<T>>[1], now = NOW) => house.write({ now }, act);
const happen = (kind = 'dossier.received') => house.write({ as: clerk, now: NOW }, (ctx) => note(ctx, { kind, procedureCode: '1.008004', channel: 'counter', facts: { dueDay: '2026-11-26', receiverId: clerk.staffId } }));
const subscribe = async (unitCode?: string) => (await as((ctx) => subscribeWebhook(ctx, { url: URL_OUTSIDE, kinds: ['dossier.received'], ...(unitCode === undefined ? {} : { unitCode }) }))).webhook.id;
const follow = async (id: string) => {
  await strangersDone(house);
  return asHouse((ctx) => followJournal(ctx, id));
};
const toldOf = async (id: string) => (await as((ctx) => listWebhookDeliveries(ctx, { id, limit: 200 }))).rows;
const entriesOf = async (id: string) => (await house.owner('select entry_id from webhook_delivery where subscription_id = $1 order by entry_id', [id])).map((row) => String(row['entry_id']));
const claimOf = (subscriptionId: string) => ({ claimId: newId(), subscriptionId, most: 50, leaseMs: 60_000 });
const refusedWith = (act: Promise<unknown>) => act.then(() => 'done', (thrown: unknown) => (thrown instanceof Refusal ? thrown.problem.code : 'fault'));

/** Says everything that is due once, and hears the same each time. */
async function say(id: string, heard: { status: number }, now = NOW) {
  const claiming = claimOf(id);
  for (const one of await asHouse((ctx) => claimDue(ctx, claiming), now)) {
    const saying = await asHouse((ctx) => beginSaying(ctx, one, claiming), now);
    if (saying) await asHouse((ctx) => recordHeard(ctx, saying, { ...heard, failure: null, retryAfterSeconds: 0 }, 0.5), now);
  }
}

test('the database knows the same words as the rules', async () => {
  const same = async (constraint: string, words: readonly string[]) => expect(await house.allowed(constraint)).toEqual(words.toSorted());
  await same('webhook_subscription_state', SUBSCRIPTION_STATES);
  await same('webhook_subscription_disabled_for', DISABLED_FOR);
  await same('webhook_delivery_state', DELIVERY_STATES);
  await same('webhook_delivery_last_failure', DELIVERY_FAILURES);
});

describe('a run', () => {
  test('leaves a receiver alone that failed three times in a row, and tells it the rest in the next', async () => {
    let heard = 0;
    const receiver = createServer((_request, answer) => {
      heard += 1;
      answer.writeHead(500).end();
    });
    await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
    const id = await subscribe();
    const address = receiver.address();
    await house.owner('update webhook_subscription set url = $2 where id = $1', [id, `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`]);
    for (let count = 0; count < 5; count += 1) await happen();
    await follow(id);
    const run = () => sendWebhooks(workbench(house.house.pool, { now: () => NOW, installation: { ...house.house.installation, demo: true } }, new AbortController().signal), WEBHOOK_PLAN);
    await run();
    expect([heard, (await toldOf(id)).filter(({ attempts }) => attempts > 0).length]).toEqual([3, 3]);
    await run();
    expect([heard, (await toldOf(id)).filter(({ attempts }) => attempts > 0).length]).toEqual([5, 5]);
    await as((ctx) => endWebhook(ctx, { id, reason: 'Hết thử' }));
    receiver.close();
  });
});

describe('who subscribes', () => {
  test('gets a secret that is nowhere in the database, and another at a change', async () => {
    const { webhook, secret } = await as((ctx) => subscribeWebhook(ctx, { url: URL_OUTSIDE, kinds: ['dossier.received'], unitCode: 'VY' }));
    expect(secret).toBe(receiverSecret(MASTER, webhook.id, 1));
    expect(webhook).toMatchObject({ state: 'active', unit: { code: 'VY' }, kinds: ['dossier.received'] });
    expect(JSON.stringify([await house.owner('select * from webhook_subscription'), await house.owner(`select * from journal_entry where kind like 'integration%'`)])).not.toContain(secret.slice(6));
    expect((await as((ctx) => rotateWebhookSecret(ctx, { id: webhook.id }))).secret).toBe(receiverSecret(MASTER, webhook.id, 2));
  });

  test.each([['https://169.254.169.254/latest', 'integration.addressClosed'], ['https://2130706433/', 'integration.addressClosed'], ['https://[::ffff:10.0.0.1]/', 'integration.addressClosed'], ['http://127.0.0.1/', 'integration.addressClosed'], ['http://hooks.gov.vn/', 'integration.addressNotSecure'], ['x', 'integration.addressWrong']])('is refused %s by name', async (url, code) => {
    expect(await refusedWith(as((ctx) => subscribeWebhook(ctx, { url, kinds: ['dossier.received'] })))).toBe(code);
  });

  test('is refused without the installation’s secret', async () => {
    const without = (ctx: Parameters<typeof subscribeWebhook>[0]) => subscribeWebhook({ ...ctx, installation: { ...ctx.installation, webhookSecret: undefined } }, { url: URL_OUTSIDE, kinds: ['dossier.received'] });
    expect(await refusedWith(as(without))).toBe('integration.noSecretSet');
  });
});

describe('the follower', () => {
  test('tells of what happens after, of its kinds and its units, with no word about a person', async () => {
    await happen();
    const [all, elsewhere] = [await subscribe('VY'), await subscribe()];
    const other = await house.addUnit({ code: `U${Date.now()}`, kind: 'OSS' });
    const entry = await happen();
    await happen('dossier.viewed');
    await house.write({ as: clerk, now: NOW }, (ctx) => note(ctx, { kind: 'dossier.received', unitId: other }));
    await follow(all);
    await follow(elsewhere);
    expect(await entriesOf(all)).toEqual([entry]);
    expect(await entriesOf(elsewhere)).toHaveLength(2);
    const [told] = await toldOf(all);
    expect(JSON.parse(told?.body ?? '')).toMatchObject({ id: told?.id, type: 'dossier.received', data: { unitCode: 'VY-OSS', procedureCode: '1.008004', facts: { dueDay: '2026-11-26' } } });
    expect(told?.body).not.toContain(clerk.staffId);
  });

  test('passes by nothing that is entered before and committed after', async () => {
    const id = await subscribe();
    let commit = () => {};
    const gate = new Promise<void>((open) => (commit = open));
    let begun = () => {};
    const entered = new Promise<void>((open) => (begun = open));
    const slow = house.write({ as: clerk, now: NOW }, async (ctx) => {
      const entry = await note(ctx, { kind: 'dossier.received' });
      begun();
      await gate;
      return entry;
    });
    await entered;
    const quick = await happen();
    await follow(id);
    expect(await entriesOf(id)).toEqual([]);
    commit();
    const first = await slow;
    await follow(id);
    expect(await entriesOf(id)).toEqual([first, quick].toSorted());
  });

  test('tells each of many concurrent entries once, however many followers run', async () => {
    const id = await subscribe();
    const entries = Promise.all(Array.from({ length: 60 }, () => happen()));
    for (let round = 0; round < 5; round += 1) await Promise.all([follow(id), follow(id), follow(id)]);
    const noted = await entries;
    await follow(id);
    expect(await entriesOf(id)).toEqual(noted.toSorted());
  });
});

describe('a delivery', () => {
  test('is signed with the secret before as well for a day after a change, and not a moment longer', async () => {
    const id = await subscribe();
    await happen();
    await follow(id);
    await as((ctx) => rotateWebhookSecret(ctx, { id }));
    const claiming = claimOf(id);
    const [one = ''] = await asHouse((ctx) => claimDue(ctx, claiming));
    const signaturesAt = async (now: Date) => (await asHouse((ctx) => beginSaying(ctx, one, claiming), now))?.headers['webhook-signature']?.split(' ').length;
    expect([await signaturesAt(later(23)), await signaturesAt(later(24)), await signaturesAt(later(100))]).toEqual([2, 1, 1]);
  });

  test('that was claimed is not said any more once the telling was stopped', async () => {
    const id = await subscribe();
    await happen();
    await happen();
    await follow(id);
    const claiming = claimOf(id);
    const [first = '', second = ''] = await asHouse((ctx) => claimDue(ctx, claiming));
    const saying = await asHouse((ctx) => beginSaying(ctx, first, claiming));
    if (saying) await asHouse((ctx) => recordHeard(ctx, saying, { status: 410, failure: null, retryAfterSeconds: 0 }, 0.5));
    expect(saying).toBeDefined();
    expect(await asHouse((ctx) => beginSaying(ctx, second, claiming))).toBeUndefined();
  });

  test('is claimed by one of two jobs, and goes out under one id', async () => {
    const id = await subscribe();
    await happen();
    await follow(id);
    const claims = [claimOf(id), claimOf(id)];
    const taken = await Promise.all(claims.map((claiming) => asHouse((ctx) => claimDue(ctx, claiming))));
    expect(taken.flat()).toHaveLength(1);
  });

  test('that nobody receives is tried for hours, then dead and seen; said again it keeps its id', async () => {
    const id = await subscribe();
    await happen();
    await follow(id);
    for (let hour = 0; hour < 60; hour += 1) await say(id, { status: 500 }, later(hour));
    const [dead] = await toldOf(id);
    expect(dead).toMatchObject({ state: 'dead', attempts: 9, lastStatus: 500, lastFailure: 'serverError' });
    await as((ctx) => resendWebhookDelivery(ctx, { id: dead?.id ?? '' }), later(61));
    await say(id, { status: 204 }, later(61));
    expect(await toldOf(id)).toMatchObject([{ id: dead?.id, state: 'sent', attempts: 10 }]);
    expect((await as((ctx) => listWebhooks(ctx, {}))).rows.find((row) => row.id === id)).toMatchObject({ dead: 0, failingSince: null, lastFailure: null });
  });

  test('answered 410 stops the telling; a replay begins again and repeats ids', async () => {
    const id = await subscribe();
    await happen();
    await follow(id);
    await say(id, { status: 410 });
    const [told] = await toldOf(id);
    expect((await as((ctx) => listWebhooks(ctx, {}))).rows.find((row) => row.id === id)).toMatchObject({ state: 'disabled', disabledFor: 'gone', dead: 1 });
    expect(await refusedWith(as((ctx) => testWebhook(ctx, { id })))).toBe('integration.isDisabled');
    const missed = await happen();
    expect(await follow(id)).toBe(false);
    await as((ctx) => replayWebhook(ctx, { id, from: NOW.toISOString() }));
    while (await follow(id));
    const again = await toldOf(id);
    expect(again.map((one) => one.id)).toContain(told?.id);
    expect(await entriesOf(id)).toContain(missed);
    expect(again.every((one) => one.state === 'due')).toBe(true);
  });

  test('is stopped after five days without a success, and ended for good it tells nothing', async () => {
    const id = await subscribe();
    await happen();
    await follow(id);
    await say(id, { status: 500 });
    await as((ctx) => testWebhook(ctx, { id }), later(121));
    await say(id, { status: 500 }, later(121));
    expect((await as((ctx) => listWebhooks(ctx, {}))).rows.find((row) => row.id === id)).toMatchObject({ state: 'disabled', disabledFor: 'failing' });
    await as((ctx) => endWebhook(ctx, { id, reason: 'Hệ thống nhận đã ngừng' }));
    expect((await toldOf(id)).every((one) => one.state === 'dropped')).toBe(true);
    expect(await refusedWith(as((ctx) => replayWebhook(ctx, { id, from: NOW.toISOString() })))).toBe('integration.ended');
  });
});
