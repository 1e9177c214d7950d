import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type TestHouse } from '#test/house.ts';
import { newId } from '#platform/ids.ts';
import { cropping } from './acts.ts';
import { receivedIn } from './answers.ts';
import { cookieAt, databaseOf, startServer, type ServerProcess } from './server-process.ts';

const MIDNIGHT = Date.parse('2026-11-24T00:00:00+07:00');
const TEN_SECONDS = 10_000;
const DAYS = ['2026-11-23', '2026-11-24'];
const CLIENTS = 6;
const KILLS = 3;

type Reply = { readonly status: number; readonly text: string };
type Reception = { readonly key: string; readonly body: string; readonly reply: Reply; readonly tries: number };

/** Two servers on one database receive while midnight passes; one of them is killed and comes back. */
describe('numbers, with two servers, kills and midnight', () => {
  let began = Date.now();
  let late = MIDNIGHT - 60 * TEN_SECONDS;
  let test: TestHouse;
  let cookie = '';
  let steady: ServerProcess;
  let shaky: ServerProcess;
  let received: readonly Reception[] = [];
  let people = 0;
  let killing = true;

  const start = () => startServer({ ...databaseOf(test), CLOCK_START: new Date(late + Date.now() - began).toISOString().replace(/\.\d+/, '') });

  const post = async (server: ServerProcess, key: string, body: string): Promise<Reply> => {
    const answer = await fetch(`${server.base()}/api/dossiers`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': key, cookie }, body });
    return { status: answer.status, text: await answer.text() };
  };

  /** Asks with one and the same key until somebody answers; nobody knows what became of a try without answer. */
  const receive = async (): Promise<Reception> => {
    people += 1;
    const [key, body] = [newId(), JSON.stringify(cropping(people))];
    for (let tries = 1; ; tries += 1) {
      const server = Math.random() < 0.5 ? steady : shaky;
      const reply = await post(server, key, body).catch(() => ({ status: 0, text: '' }));
      if (reply.status !== 0 && reply.status !== 503) return { key, body, reply, tries };
      await pause(20);
    }
  };

  /** One window of the counter: it receives until the killing is over and the new day has come. */
  const receiveOn = async (): Promise<Reception[]> => {
    const mine: Reception[] = [];
    for (let day = ''; killing || day === DAYS[0]; await pause(40)) {
      const reception = await receive();
      mine.push(reception);
      day = reception.reply.status === 200 ? (dossierOf(reception).receivedDay ?? '') : day;
    }
    return mine;
  };

  const breakDown = async () => {
    for (let n = 0; n < KILLS; n += 1) {
      await pause(100 + Math.random() * 600);
      shaky.signal('SIGKILL');
      await shaky.ended;
      shaky = start();
      await shaky.ready();
    }
    killing = false;
  };

  const stored = () => test.owner(`select code, received_day::text as day from dossier order by code`);

  beforeAll(async () => {
    test = await openHouse(import.meta.url);
    // How long a start takes on this machine says how long before midnight the two must begin.
    const trial = start();
    await trial.ready();
    trial.signal('SIGTERM');
    await trial.ended;
    const tookMs = Date.now() - began;
    began = Date.now();
    late = MIDNIGHT - TEN_SECONDS - 2 * tookMs;
    [steady, shaky] = [start(), start()];
    await Promise.all([steady.ready(), shaky.ready()]);
    cookie = await cookieAt(steady.base(), 'lan');
  });
  afterAll(async () => {
    for (const server of [steady, shaky]) server.signal('SIGTERM');
    await Promise.all([steady.ended, shaky.ended]);
    await test.close();
  });

  it('everybody is received in the end, whatever was killed', async () => {
    const [work] = await Promise.all([Promise.all(Array.from({ length: CLIENTS }, receiveOn)), breakDown()]);
    const all = work.flat();
    received = all.filter(({ reply }) => reply.status === 200);
    expect(all.filter((one) => !received.includes(one)).map(({ reply }) => reply.text), steady.said()).toEqual([]);
    expect(received.some(({ tries }) => tries > 1)).toBe(true);
  });

  it('each acknowledged number stands in the register, once, and nothing else does', async () => {
    const told = received.map((reception) => dossierOf(reception).code);
    expect((await stored()).map((row) => row['code'])).toEqual(told.toSorted());
    expect(new Set(told).size).toBe(received.length);
  });

  it('on each of the two days the numbers run from 1 without a gap, and carry their day', async () => {
    const byDay = Map.groupBy(await stored(), (row) => String(row['day']));
    expect([...byDay.keys()].toSorted()).toEqual(DAYS);
    for (const [day, rows] of byDay) {
      const short = day.slice(2).replaceAll('-', '');
      expect(rows.map((row) => row['code'])).toEqual(rows.map((_, index) => `H05.07777-${short}-${String(index + 1).padStart(4, '0')}`));
    }
  });

  it('each dossier has one reception in the journal, one paper set with the clerk, one live secret', async () => {
    const [counts] = await test.owner(
      `select (select count(*) from dossier)::int as dossiers,
              (select count(distinct dossier_id) from journal_entry where kind = 'dossier.received')::int as noted,
              (select count(*) from journal_entry where kind = 'dossier.received')::int as entries,
              (select count(*) from custody_item)::int as sets,
              (select count(*) from dossier_secret)::int as secrets,
              (select count(*) from appointment)::int as appointments`,
    );
    const all = received.length;
    expect(counts).toEqual({ dossiers: all, noted: all, entries: all, sets: all, secrets: all, appointments: all });
  });

  it('asked again with its key, by either server, a reception answers what it answered, and no second number is given', async () => {
    for (const { key, body, reply } of received.slice(0, 5)) {
      expect(await post(steady, key, body)).toEqual(reply);
      expect(await post(shaky, key, body)).toEqual(reply);
    }
    expect(await stored()).toHaveLength(received.length);
  });

  it('the same key with another body is refused and leaves nothing', async () => {
    const other = JSON.stringify(cropping(999_999));
    const answers = await Promise.all(received.slice(0, 3).map(({ key }) => post(shaky, key, other)));
    expect(answers.map(({ status, text }) => [status, JSON.parse(text).code])).toEqual(Array.from({ length: 3 }, () => [409, 'input.keyReused']));
    expect(await stored()).toHaveLength(received.length);
  });

  it('twenty requests with one key at the same moment give one number and one answer', async () => {
    const [key, body] = [newId(), JSON.stringify(cropping(888_888))];
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => post(n % 2 === 0 ? steady : shaky, key, body)));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
    expect(await stored()).toHaveLength(received.length + 1);
  });
});

function dossierOf({ reply }: Reception) {
  return receivedIn({ status: reply.status, body: JSON.parse(reply.text), bytes: Buffer.alloc(0) }).dossier;
}
