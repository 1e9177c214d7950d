import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sendWebhooks } from '#modules/integration/jobs.ts';
import { workbench } from '#platform/jobs.ts';
import { standardSignature } from '#platform/signature.ts';
import { openStage, type Caller, type Stage } from '#test/stage.ts';
import { strangersDone } from '#test/strangers.ts';
import { cropping, owner, team } from './acts.ts';
import { receivedIn, refusalOf, said } from './answers.ts';

const PROGRAM = fileURLToPath(new URL('fake-receiver.ts', import.meta.url));
const Heard = Type.Array(Type.Object({ id: Type.String(), timestamp: Type.String(), signature: Type.String(), body: Type.String() }));
const Subscribed = Type.Object({ webhook: Type.Object({ id: Type.String() }), secret: Type.String() });
const Told = Type.Object({ rows: Type.Array(Type.Object({ id: Type.String(), kind: Type.String(), state: Type.String(), attempts: Type.Integer(), lastFailure: Type.Union([Type.String(), Type.Null()]) })) });
const Listed = Type.Object({ rows: Type.Array(Type.Object({ id: Type.String(), state: Type.String(), disabledFor: Type.Union([Type.String(), Type.Null()]) })) });

/** A system outside that misbehaves in every way: it is told each thing, under one id, and nobody at the counter waits for it. */
describe('a system that is told', () => {
  let stage: Stage;
  let admin: Caller;
  let clerk: Caller;
  let child: ChildProcess;
  let url = '';
  let id = '';
  let secret = '';
  let person = 9100;
  let clock = Date.parse('2026-11-23T09:00:00+07:00');

  const start = async (port: number) => {
    child = spawn(process.execPath, [PROGRAM, String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let told = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (told += text));
    await vi.waitUntil(() => told.includes('\n'), { timeout: 20_000 });
    url = /receiver at (http:\S+)/.exec(told)?.[1] ?? '';
  };
  const misbehave = (...next: string[]) => fetch(`${url}/__do`, { method: 'POST', body: JSON.stringify(next) });
  const heard = async (): Promise<Static<typeof Heard>> => Value.Parse(Heard, await (await fetch(`${url}/__heard`, { method: 'POST' })).json());
  const later = (minutes: number) => {
    clock += minutes * 60_000;
    stage.setClock(new Date(clock).toISOString());
  };
  const receive = async () => receivedIn(await clerk('receiveDossier', cropping((person += 1))));
  const send = async (processes = 1) => {
    await strangersDone(stage.test);
    const house = { ...stage.test.house, installation: { ...stage.test.house.installation, demo: true }, now: stage.now };
    const bench = workbench(house.pool, house, new AbortController().signal);
    return Promise.all(Array.from({ length: processes }, () => sendWebhooks(bench, { timeoutMs: 400, batch: 5 })));
  };
  const newest = async () => said(await admin('listWebhookDeliveries', { id }), Told).rows[0];

  beforeAll(async () => {
    await start(0);
    stage = await openStage(import.meta.url, new Date(clock).toISOString(), { WEBHOOK_SECRET: 'mot-bi-mat-cua-ban-cai-dat-0123456789' });
    const [one = stage.anyone, two = stage.anyone] = await team(stage, 'quantri', 'lan');
    admin = one;
    clerk = two;
    const subscribed = said(await admin('subscribeWebhook', { url: `${url}/hook`, kinds: ['dossier.received'] }), Subscribed);
    id = subscribed.webhook.id;
    secret = subscribed.secret;
  });
  afterAll(async () => {
    child.kill('SIGKILL');
    await stage.close();
  });

  it('hears of a dossier once from two processes, signed, and of nobody', async () => {
    const { dossier } = await receive();
    await send(2);
    const [message, ...more] = await heard();
    expect(more).toEqual([]);
    const body = message?.body.replace('/hook ', '') ?? '';
    expect(message?.signature).toBe(standardSignature(secret, { id: message?.id ?? '', seconds: Number(message?.timestamp), body }));
    expect(JSON.parse(body)).toMatchObject({ id: message?.id, type: 'dossier.received', data: { dossierCode: dossier.code } });
    for (const word of [owner(person).idNumber, owner(person).name, owner(person).phone]) expect(body).not.toContain(word);
    expect(await newest()).toMatchObject({ state: 'sent', attempts: 1 });
  });

  it.each([['fault', 'serverError'], ['silent', 'timeout'], ['reset', 'reset']])('that answers with %s hears the same id again later', async (behaviour, failure) => {
    await receive();
    await misbehave(behaviour);
    await send();
    expect(await newest()).toMatchObject({ state: 'due', attempts: 1, lastFailure: failure });
    later(2);
    await send();
    const delivery = await newest();
    expect(delivery).toMatchObject({ state: 'sent', attempts: 2 });
    expect((await heard()).filter((one) => one.id === delivery?.id)).toHaveLength(2);
  });

  it('that redirects is not followed, and the message waits for a person, who sends it again', async () => {
    await receive();
    await misbehave('redirect');
    await send();
    const dead = await newest();
    expect(dead).toMatchObject({ state: 'dead', lastFailure: 'redirected' });
    expect((await heard()).some((one) => one.body.startsWith('/elsewhere'))).toBe(false);
    expect((await admin('resendWebhookDelivery', { id: dead?.id })).status).toBe(200);
    await send();
    expect(await newest()).toMatchObject({ id: dead?.id, state: 'sent' });
  });

  it('that answers without end has heard it all the same', async () => {
    await receive();
    await misbehave('huge');
    await send();
    expect(await newest()).toMatchObject({ state: 'sent', attempts: 1 });
  });

  it('that is killed keeps no clerk waiting, and hears everything when it is back', async () => {
    child.kill('SIGKILL');
    await vi.waitUntil(() => child.signalCode !== null);
    await receive();
    await receive();
    await send();
    expect(await newest()).toMatchObject({ state: 'due', lastFailure: 'unreachable' });
    await start(Number(new URL(url).port));
    later(2);
    await send();
    expect(await heard()).toHaveLength(2);
  });

  it('that is gone is told nothing more, and the list says so; nobody but the administrator may look', async () => {
    await receive();
    await misbehave('gone');
    await send();
    expect(said(await admin('listWebhooks'), Listed).rows).toMatchObject([{ state: 'disabled', disabledFor: 'gone' }]);
    expect(refusalOf(await clerk('listWebhooks'))).toBe('403 access.notAllowed');
    expect(refusalOf(await admin('testWebhook', { id }))).toBe('409 integration.isDisabled');
  });

  it('is never an inner address, not even in a demonstration', async () => {
    for (const inner of ['https://10.0.0.1/', 'https://0xa9fea9fe/', 'https://[::ffff:192.168.1.1]/']) expect(refusalOf(await admin('subscribeWebhook', { url: inner, kinds: ['dossier.received'] })), inner).toBe('422 integration.addressClosed');
  });
});
