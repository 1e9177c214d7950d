import { setTimeout as pause } from 'node:timers/promises';
import { installationOf } from '#apps/house.ts';
import { buildServer } from '#apps/server/build.ts';
import { startWorker } from '#apps/server/worker.ts';
import { findOperation } from '#apps/operations/all.ts';
import { asksInQuery, pathNames } from '#apps/server/schemas.ts';
import { DEMONSTRATION_PASSWORD } from '#modules/access/service/staff.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';

export type Answer = { readonly status: number; readonly body: Record<string, never> & Record<string, unknown>; readonly bytes: Buffer };

/** Asks one operation by its id, over HTTP, as one person. */
export type Caller = (operationId: string, input?: Record<string, unknown>, options?: { key?: string }) => Promise<Answer>;

/** A furnished house with its real server; its clock stands where the test puts it. */
export type Stage = {
  readonly base: string;
  readonly test: TestHouse;
  readonly setClock: (instant: string) => void;
  readonly now: () => Date;
  /** Signs in a demonstration account. */
  readonly as: (username: string) => Promise<Caller>;
  /** Signs in a demonstration citizen, as the citizens' pages ask. */
  readonly asCitizen: (username: string) => Promise<Caller>;
  readonly anyone: Caller;
  /** Lets the worker of this house do its jobs beside the server, until the stage closes. */
  readonly work: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opens the stage of a test file; `at` is `import.meta.url`. Settings are those of the environment. */
export async function openStage(at: string, clock: string, settings: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const test = await openHouse(at, settings);
  let offset = Date.parse(clock) - Date.now();
  const house = { ...test.house, installation: { ...installationOf(test.house.config, true), publicUrl: test.house.installation.publicUrl }, now: () => new Date(Date.now() + offset) };
  const server = await buildServer(house);
  const base = await server.listen({ port: Number(settings['PORT'] ?? 0), host: '127.0.0.1' });
  let stopWork = () => Promise.resolve();
  return {
    base,
    test,
    now: house.now,
    setClock: (instant) => {
      offset = Date.parse(instant) - Date.now();
    },
    as: async (username) => callerAt(base, await cookieOf(base, username)),
    asCitizen: async (username) => callerAt(base, await cookieOf(base, username, '/api/citizen/session'), CITIZENS_PAGES),
    anyone: callerAt(base, undefined),
    work: async () => {
      stopWork = await startWorker(house);
    },
    close: async () => {
      await stopWork();
      await server.close();
      await test.close();
    },
  };
}

/** What the citizens' pages send with everything they ask. */
const CITIZENS_PAGES = { 'x-citizen': '1' } as const;

/** Whoever holds the secret of a citizen's session, as the citizens' pages ask. */
export function citizenCaller(base: string, secret: string): Caller {
  return callerAt(base, `__Host-congdan=${secret}`, CITIZENS_PAGES);
}

async function cookieOf(base: string, username: string, path = '/api/session'): Promise<string> {
  const body = JSON.stringify({ username, password: DEMONSTRATION_PASSWORD });
  const answer = await untilFree(() => fetch(`${base}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body }));
  if (!answer.ok) throw new Error(`${username} cannot sign in: ${await answer.text()}`);
  return answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
}

const TRIES = 60;
const PAUSE_MS = 500;

/** Asks again while the house says that it is too busy, as its answer wants; a machine that tests run on may be. */
export async function untilFree<A extends { readonly status: number }>(ask: () => Promise<A>): Promise<A> {
  for (let tries = 1; ; tries += 1) {
    const answer = await ask();
    if (answer.status !== 503 || tries === TRIES) return answer;
    await pause(PAUSE_MS);
  }
}

/** Whoever holds this cookie, at the door of one server. */
export function callerAt(base: string, cookie: string | undefined, always: Readonly<Record<string, string>> = {}): Caller {
  return async (operationId, input = {}, options = {}) => {
    const operation = findOperation(operationId)?.operation;
    if (!operation) throw new Error(`no operation ${operationId}`);
    const names = pathNames(operation.path);
    const path = names.reduce((made, name) => made.replace(`:${name}`, encodeURIComponent(String(input[name]))), `/api${operation.path}`);
    const rest = Object.entries(input).filter(([name]) => !names.includes(name));
    const headers: Record<string, string> = { 'idempotency-key': options.key ?? newId(), ...(cookie ? { cookie } : {}), ...always };
    const inQuery = asksInQuery(operation);
    const url = inQuery && rest.length > 0 ? `${path}?${new URLSearchParams(rest.map(([name, value]): [string, string] => [name, String(value)]))}` : path;
    const body = inQuery ? {} : { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(Object.fromEntries(rest)) };
    return read(await fetch(base + url, { method: operation.method, headers, ...body }));
  };
}

async function read(answer: Response): Promise<Answer> {
  const bytes = Buffer.from(await answer.arrayBuffer());
  const isJson = (answer.headers.get('content-type') ?? '').includes('json');
  return { status: answer.status, body: isJson ? JSON.parse(bytes.toString('utf8')) : {}, bytes };
}
