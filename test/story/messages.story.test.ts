import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { settingsOf, startOutside, type Outside } from '#test/message-outside.ts';
import { openStage, type Caller, type Stage } from '#test/stage.ts';
import { cropping, owner, team } from './acts.ts';
import { receivedIn, refusalOf, said } from './answers.ts';
import { databaseOf, startServer, type ServerProcess } from './server-process.ts';

const Told = Type.Object({ rows: Type.Array(Type.Object({ id: Type.String(), template: Type.String(), state: Type.String(), failure: Type.Union([Type.String(), Type.Null()]), attempts: Type.Integer(), call: Type.Union([Type.String(), Type.Null()]), text: Type.String() })) });
const Calls = Type.Object({ open: Type.Integer(), rows: Type.Array(Type.Object({ id: Type.String(), why: Type.String(), name: Type.String(), phone: Type.String() })) });
const PATIENCE = { timeout: 90_000, interval: 100 };

/** What a counter's day tells the citizens, by the workers of real server processes; one of them is killed while the provider still owes it an answer. */
describe('what citizens are told', () => {
  let stage: Stage;
  let outside: Outside;
  let clerk: Caller;
  let admin: Caller;
  let person = 9700;
  let uncertain = '';
  const servers: ServerProcess[] = [];

  const start = async (clock: string) => {
    const server = startServer({ ...databaseOf(stage.test), ...settingsOf(outside), SMS_TIMEOUT_MS: '60000', CLOCK_START: clock });
    servers.push(server);
    await server.ready();
    await stage.test.owner(`select graphile_worker.add_job('sendMessages')`);
    return server;
  };
  const receive = async () => receivedIn(await clerk('receiveDossier', cropping((person += 1)))).dossier.id;
  const toldOf = async (id: string) => said(await clerk('listMessagesOfDossier', { id }), Told).rows;
  const heardOf = async (id: string | undefined) => (await outside.heard()).filter((one) => one.id === id);

  beforeAll(async () => {
    outside = await startOutside();
    stage = await openStage(import.meta.url, '2026-11-23T09:00:00+07:00', settingsOf(outside));
    const [one = stage.anyone, two = stage.anyone] = await team(stage, 'binh', 'quantri');
    clerk = one;
    admin = two;
  });
  afterAll(async () => {
    for (const server of servers) server.signal('SIGKILL');
    await Promise.all(servers.map((server) => server.ended));
    await stage.close();
    await outside.kill();
  });

  it('a reception waits for nobody, and is told a moment later in words that name nobody', async () => {
    await outside.misbehave();
    const id = await receive();
    expect(await toldOf(id)).toEqual([]);
    await start('2026-11-23T09:01:00+07:00');
    await vi.waitUntil(async () => (await toldOf(id))[0]?.state === 'sent', PATIENCE);
    const [message] = await toldOf(id);
    expect(await heardOf(message?.id)).toHaveLength(1);
    for (const word of [owner(person).name, owner(person).idNumber, owner(person).phone]) expect(message?.text).not.toContain(word);
  });

  it('a server killed between the words and the answer leaves a message of which nobody knows; no other server says it again', async () => {
    await outside.misbehave('silent');
    const id = await receive();
    await vi.waitUntil(async () => {
      const [message] = await toldOf(id);
      return message !== undefined && (await heardOf(message.id)).length === 1;
    }, PATIENCE);
    servers[0]?.signal('SIGKILL');
    expect(await servers[0]?.ended).toBeNull();
    expect(await toldOf(id)).toMatchObject([{ state: 'waiting', attempts: 1 }]);
    await start('2026-11-23T09:20:00+07:00');
    await start('2026-11-23T09:20:00+07:00');
    await vi.waitUntil(async () => (await toldOf(id))[0]?.state === 'uncertain', PATIENCE);
    const after = await receive();
    await vi.waitUntil(async () => (await toldOf(after))[0]?.state === 'sent', PATIENCE);
    const [message] = await toldOf(id);
    expect(message).toMatchObject({ state: 'uncertain', failure: 'unknownOutcome', attempts: 1, call: 'open' });
    uncertain = message?.id ?? '';
    expect(await heardOf(uncertain)).toHaveLength(1);
  });

  it('the counter calls her, is told by the provider’s key when it sends again, and nobody else sees her telephone', async () => {
    const calls = said(await clerk('listCallTasks'), Calls);
    expect(calls).toMatchObject({ open: 1, rows: [{ why: 'unknownOutcome', phone: owner(person).phone }] });
    expect(refusalOf(await admin('listCallTasks'))).toBe('403 access.notAllowed');
    expect((await clerk('settleCallTask', { id: calls.rows[0]?.id, outcome: 'notReached' })).status).toBe(200);
    expect((await clerk('resendMessage', { id: uncertain })).status).toBe(200);
    await vi.waitUntil(async () => (await heardOf(uncertain)).length === 2, PATIENCE);
    expect((await heardOf(uncertain)).map((one) => one.taken)).toEqual([true, false]);
    expect(said(await clerk('listCallTasks'), Calls).open).toBe(0);
  });

  it('a server asked to end while the provider is silent ends in time', async () => {
    await outside.misbehave('silent', 'silent');
    const id = await receive();
    await vi.waitUntil(async () => (await heardOf((await toldOf(id))[0]?.id)).length === 1, PATIENCE);
    for (const server of servers) server.signal('SIGTERM');
    expect(await Promise.all(servers.map((server) => server.ended))).toEqual([null, 0, 0]);
    expect(await toldOf(id)).toMatchObject([{ state: 'uncertain', attempts: 1 }]);
  });
});
