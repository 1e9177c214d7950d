import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMONSTRATION_PASSWORD } from '#modules/access/service/staff.ts';
import { BadSetting, readConfig } from '#platform/config.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { databaseOf, startServer } from './server-process.ts';

const GOOD = 'postgres://work:x@127.0.0.1:5432/motcua';
const OWNER = 'postgres://owner:x@127.0.0.1:5432/motcua';

describe('a start with a setting that cannot be used', () => {
  const REFUSED: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
    [{ PORT: 'tám nghìn' }, /^PORT=tám nghìn is not a whole number from 0 to 65535/],
    [{ PORT: '65536' }, /^PORT=65536/],
    [{ PORT: '-1' }, /^PORT=-1/],
    [{ PORT: '80.5' }, /^PORT=80\.5/],
    [{ PORT: '0x50' }, /^PORT=0x50/],
    [{ POOL_SIZE: '0' }, /^POOL_SIZE=0 is not a whole number from 1 to 200/],
    [{ HOST: '0.0.0.0' }, /^HOST=0\.0\.0\.0 is reachable from other machines.*TLS_CERT and TLS_KEY/],
    [{ HOST: '::' }, /^HOST=:: is reachable/],
    [{ HOST: '127.0.0.1.example.vn' }, /^HOST=127\.0\.0\.1\.example\.vn is reachable/],
    [{ TRUSTED_PROXY: 'yes' }, /^TRUSTED_PROXY=yes is not one of 0, 1/],
    [{ TLS_CERT: 'cert.pem' }, /^TLS_CERT and TLS_KEY go together/],
    [{ TLS_KEY: 'key.pem' }, /^TLS_CERT and TLS_KEY go together/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL=loud is not one of silent, error/],
    [{ DATABASE_URL: GOOD }, /^DATABASE_URL .* DATABASE_OWNER_URL .* go together/],
    [{ DATABASE_OWNER_URL: OWNER }, /^DATABASE_URL .* DATABASE_OWNER_URL .* go together/],
    [{ DATABASE_URL: GOOD, DATABASE_OWNER_URL: GOOD }, /name the same role/],
    [{ DATABASE_URL: 'mysql://work:x@127.0.0.1/motcua', DATABASE_OWNER_URL: OWNER }, /^DATABASE_URL is not a postgres:\/\/ address/],
    [{ DATABASE_URL: GOOD, DATABASE_OWNER_URL: 'postgres://127.0.0.1/motcua' }, /^DATABASE_OWNER_URL names no role/],
    [{ PUBLIC_URL: 'motcua.vn' }, /^PUBLIC_URL=motcua\.vn is not an http or https address/],
    [{ PUBLIC_URL: 'http://motcua.vn' }, /^PUBLIC_URL=http:\/\/motcua\.vn: .*https/],
    [{ TRUSTED_PROXY: '1' }, /^PUBLIC_URL is missing/],
    [{ CLOCK_START: '9/2/2021' }, /^CLOCK_START=9\/2\/2021 is not an instant like/],
    [{ CLOCK_START: '2021-02-30T08:00:00+07:00' }, /^CLOCK_START=2021-02-30T08:00:00\+07:00 is not an instant/],
    [{ CLOCK_START: '2021-02-09T08:00:00' }, /^CLOCK_START=/],
  ];

  it.each(REFUSED.map(([settings, sentence]) => [JSON.stringify(settings), settings, sentence] as const))('%s is refused with a sentence that names it', (_title, settings, sentence) => {
    const read = () => readConfig(settings);
    expect(read).toThrow(BadSetting);
    expect(read).toThrow(sentence);
  });

  it('nothing set at all means loopback, the embedded database and the real clock', () => {
    expect(readConfig({})).toMatchObject({ port: 8080, host: '127.0.0.1', database: undefined, tls: undefined, trustedProxy: false, clockStart: undefined, publicUrl: 'http://127.0.0.1:8080' });
  });

  it('ends the process with code 2 and that one sentence, not a stack', async () => {
    const server = startServer({ PORT: 'tám nghìn' });
    expect(await server.ended).toBe(2);
    expect(server.said()).toBe('PORT=tám nghìn is not a whole number from 0 to 65535.\n');
  });
});

describe('a start the house itself refuses', () => {
  let test: TestHouse;

  /** How a start ended; a server that is up after all is ended by us. */
  const outcome = async (settings: Readonly<Record<string, string>>) => {
    const server = startServer({ ...databaseOf(test), ...settings });
    await Promise.race([server.ended, server.ready().catch(() => undefined)]);
    const address = server.base();
    server.signal('SIGKILL');
    return { code: address === '' ? await server.ended : `it ran at ${address}`, said: server.said() };
  };

  /** Makes a role that may sign in, and gives the address of the test's database for it. */
  const addressAs = async (attributes: string): Promise<string> => {
    const role = `vai_tro_${newId().replaceAll('-', '').slice(-12)}`;
    await test.owner(`create role ${role} login password 'thu-nghiem' ${attributes}`);
    const url = new URL(databaseOf(test).DATABASE_URL);
    url.username = role;
    url.password = 'thu-nghiem';
    return url.href;
  };

  /** An empty database beside the test's own, as settings. */
  const emptyDatabase = async () => {
    const name = `trong_${newId().replaceAll('-', '').slice(-12)}`;
    await test.owner(`create database ${name} template template0 encoding 'UTF8' locale 'C.UTF-8'`);
    const there = (text: string) => Object.assign(new URL(text), { pathname: `/${name}` }).href;
    const { DATABASE_URL, DATABASE_OWNER_URL } = databaseOf(test);
    return { DATABASE_URL: there(DATABASE_URL), DATABASE_OWNER_URL: there(DATABASE_OWNER_URL) };
  };

  beforeAll(async () => {
    test = await openHouse(import.meta.url);
  });
  afterAll(() => test.close());

  it.each([
    ['listens beyond this machine', { HOST: '0.0.0.0', TRUSTED_PROXY: '1', PUBLIC_URL: 'https://motcua.example.vn' }],
    ['stands behind a proxy', { TRUSTED_PROXY: '1', PUBLIC_URL: 'https://motcua.example.vn' }],
    ['prints the address of another machine', { PUBLIC_URL: 'https://motcua.example.vn' }],
  ])('a demonstration is refused that %s', async (_how, settings) => {
    const { code, said } = await outcome(settings);
    expect(code, said).toBe(2);
    expect(said).toMatch(/^This installation holds demonstration accounts/);
  });

  it('an empty house opened beyond this machine is not furnished: none of the printed passwords opens it', async () => {
    const server = startServer({ ...(await emptyDatabase()), HOST: '0.0.0.0', TRUSTED_PROXY: '1', PUBLIC_URL: 'https://motcua.example.vn' });
    await server.ready();
    const answer = await fetch(`${server.base()}/api/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username: 'lan', password: DEMONSTRATION_PASSWORD }) });
    server.signal('SIGTERM');
    expect(await server.ended).toBe(0);
    expect([answer.status, server.said().includes(DEMONSTRATION_PASSWORD)]).toEqual([401, false]);
  });

  it('a clock of its own is for the demonstration; an installation that is none keeps the real time', async () => {
    const { code, said } = await outcome({ ...(await emptyDatabase()), CLOCK_START: '2021-02-09T08:00:00+07:00' });
    expect(code, said).toBe(2);
    expect(said).toMatch(/CLOCK_START is for the demonstration and tests only/);
  });

  it.each([
    ['is a superuser', 'superuser'],
    ['belongs to the owner of the tables', 'in role motcua_owner'],
  ])('a working role that %s could rewrite the journal: refused', async (_title, attributes) => {
    const { code, said } = await outcome({ DATABASE_URL: await addressAs(attributes) });
    expect(code, said).toBe(2);
    expect(said).toMatch(/could change the journal/);
  });

  it('a working role that got the right to change entries through another role is refused', async () => {
    const group = `nhom_${newId().replaceAll('-', '').slice(-12)}`;
    await test.owner(`create role ${group}`);
    await test.owner(`grant update (facts) on journal_entry to ${group}`);
    const { code, said } = await outcome({ DATABASE_URL: await addressAs(`in role ${group}`) });
    expect(code, said).toBe(2);
    expect(said).toMatch(/could change the journal/);
  });

  it('the working role of a good start can neither change nor remove what was noted', async () => {
    for (const sql of [`update journal_entry set kind = 'x'`, 'delete from journal_entry', 'truncate journal_entry', 'alter table journal_entry disable trigger all', 'drop table journal_entry']) {
      await expect(test.house.pool.query(sql), sql).rejects.toThrow(/permission denied|must be owner/);
    }
  });
});
