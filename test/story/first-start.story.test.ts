import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import pg from 'pg';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { databaseOf, startServer, type ServerProcess } from './server-process.ts';

type Address = { readonly DATABASE_URL: string; readonly DATABASE_OWNER_URL: string };

const DEMO = ['src/apps/cli/main.ts', 'demo'];

const WORLD = `select (select count(*) from staff)::int as staff, (select count(*) from org_unit)::int as units, (select count(*) from procedure)::int as procedures,
  (select count(*) from procedure_revision)::int as revisions, (select count(*) from calendar_year)::int as years, (select count(*) from competent_unit)::int as competence, (select demo from installation) as demo`;

/** The first start on an empty database: furnished once and whole, whoever else starts, whenever it is killed. */
describe('the first start', () => {
  let test: TestHouse;
  const running: ServerProcess[] = [];

  const emptyDatabase = async (): Promise<Address> => {
    const name = `dau_tien_${newId().replaceAll('-', '').slice(-12)}`;
    await test.owner(`create database ${name} template template0 encoding 'UTF8' locale 'C.UTF-8'`);
    const there = (text: string) => Object.assign(new URL(text), { pathname: `/${name}` }).href;
    const { DATABASE_URL, DATABASE_OWNER_URL } = databaseOf(test);
    return { DATABASE_URL: there(DATABASE_URL), DATABASE_OWNER_URL: there(DATABASE_OWNER_URL) };
  };
  const start = (address: Address, program?: readonly string[]) => {
    const server = startServer(address, program);
    running.push(server);
    return server;
  };
  const worldAt = async (url: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<Record<string, unknown>>(WORLD);
    await client.end();
    return rows;
  };

  beforeAll(async () => {
    test = await openHouse(import.meta.url);
  });
  afterAll(async () => {
    for (const server of running) server.signal('SIGKILL');
    await Promise.all(running.map((server) => server.ended));
    await test.close();
  });

  it('two servers started together on an empty database bring it to this release once, and both open', async () => {
    const address = await emptyDatabase();
    const servers = [start(address), start(address)];
    await Promise.all(servers.map((server) => server.ready()));
    expect(servers.map((server) => server.said().includes('migrations applied')).toSorted()).toEqual([false, true]);
    expect(await worldAt(address.DATABASE_OWNER_URL)).toMatchObject([{ staff: 0, units: 0, demo: false }]);
  });

  it('two people furnish the demonstration at the same moment: there is one', async () => {
    const address = await emptyDatabase();
    const furnishing = [start(address, DEMO), start(address, DEMO)];
    expect(await Promise.all(furnishing.map((one) => one.ended)), furnishing.map((one) => one.said()).join('\n')).toEqual([0, 0]);
    expect(await worldAt(address.DATABASE_OWNER_URL)).toEqual(await test.owner(WORLD));
  });

  it('killed while it is furnished, it is made whole the next time', async () => {
    const address = await emptyDatabase();
    for (const step of ['national catalogue', 'units, people']) {
      const furnishing = start(address, DEMO);
      await Promise.race([furnishing.ended, vi.waitUntil(() => furnishing.said().includes(step), { timeout: 60_000, interval: 5 })]);
      furnishing.signal('SIGKILL');
      await furnishing.ended;
    }
    const last = start(address, DEMO);
    expect(await last.ended, last.said()).toBe(0);
    expect(await worldAt(address.DATABASE_OWNER_URL)).toEqual(await test.owner(WORLD));
  });
});
