import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Type, type Static, type TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { vi } from 'vitest';
import { jobsOf } from '#apps/server/worker.ts';
import { workbench, type Workbench } from '#platform/jobs.ts';
import { openStage, type Caller, type Stage } from '#test/stage.ts';
import { said } from './answers.ts';

const PROGRAM = fileURLToPath(new URL('fake-carrier.ts', import.meta.url));
const Seen = Type.Object({
  taken: Type.Array(Type.Object({ kind: Type.String(), number: Type.String(), key: Type.String(), body: Type.Record(Type.String(), Type.Unknown()) })),
  asked: Type.Record(Type.String(), Type.Integer()),
  tokens: Type.Integer(),
});

/** A carrier in a process of its own, on a port of its own, that can be killed and started again. */
export type FakeCarrier = {
  readonly url: string;
  readonly start: () => Promise<void>;
  readonly kill: () => Promise<void>;
  /** Waits until it has ended by itself. */
  readonly gone: () => Promise<void>;
  readonly tell: (wish: object) => Promise<void>;
  readonly seen: () => Promise<Static<typeof Seen>>;
  readonly close: () => Promise<void>;
};

export async function startCarrier(): Promise<FakeCarrier> {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-carrier-'));
  const state = join(folder, 'taken.ndjson');
  let { child, url } = await spawned(state, 0);
  const port = Number(new URL(url).port);
  const gone = async () => vi.waitUntil(() => child.exitCode !== null || child.signalCode !== null, { timeout: 20_000 }).then(() => undefined);
  return {
    url,
    gone,
    start: async () => {
      ({ child, url } = await spawned(state, port));
    },
    kill: async () => {
      child.kill('SIGKILL');
      await gone();
    },
    tell: async (wish) => {
      await fetch(`${url}/__do`, { method: 'POST', body: JSON.stringify(wish) });
    },
    seen: async () => shaped(Seen, await (await fetch(`${url}/__seen`, { method: 'POST' })).json()),
    close: async () => {
      child.kill('SIGKILL');
      await gone();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function spawned(state: string, port: number): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [PROGRAM, state, String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
  await vi.waitUntil(() => /carrier at http:\S+\n/.test(told), { timeout: 20_000 });
  return { child, url: /carrier at (http:\S+)/.exec(told)?.[1] ?? '' };
}

function shaped<T extends TSchema>(schema: T, value: unknown): Static<T> {
  return Value.Parse(schema, value);
}

/** The settings of a house that is connected to a carrier. */
export function settingsOf(carrier: FakeCarrier, more: object = {}): Record<string, string> {
  const file = join(mkdtempSync(join(tmpdir(), 'motcua-carrier-')), 'carrier.json');
  const areas = { 'BG-VIETYEN': { province: 24, district: 2401 } };
  const retry = { firstSeconds: 60, factor: 2, mostSeconds: 600, jitter: 0.2, tries: 3 };
  writeFileSync(file, JSON.stringify({ areas, retry, timeoutMs: 400, pageSize: 5, maxPages: 20, batch: 4, leaseSeconds: 120, ...more }));
  return { CARRIER_URL: carrier.url, CARRIER_KEY: 'key', CARRIER_SECRET: 'very-secret', CARRIER_CUSTOMER: 'C-001', CARRIER_CONFIG: file };
}

/** A furnished house connected to the fake carrier, with its worker's jobs to be run when the test says so. */
export type CarrierStage = {
  readonly stage: Stage;
  readonly carrier: FakeCarrier;
  /** Runs a job once, as this process would, or as so many processes at the same time. */
  readonly run: (name: 'sendCarrierRequests' | 'pollCarrier' | 'housekeeping', processes?: number) => Promise<void>;
  readonly sql: Stage['test']['owner'];
  readonly close: () => Promise<void>;
};

export async function openCarrierStage(at: string, clock: string, more: object = {}): Promise<CarrierStage> {
  const carrier = await startCarrier();
  const stage = await openStage(at, clock, settingsOf(carrier, more));
  return {
    stage,
    carrier,
    run: runnerOf(stage),
    sql: stage.test.owner,
    close: async () => {
      await stage.close();
      await carrier.close();
    },
  };
}

/** Runs a job of a house once, as one process would or as several at the same time. */
export function runnerOf(stage: Stage): CarrierStage['run'] {
  const house = { ...stage.test.house, now: stage.now };
  const bench: Workbench = workbench(house.pool, house, new AbortController().signal);
  const processes = [jobsOf(house), jobsOf(house), jobsOf(house)];
  return async (name, count = 1) => {
    await Promise.all(processes.slice(0, count).map((jobs) => jobs[name](bench)));
  };
}

const Requests = Type.Object({
  rows: Type.Array(
    Type.Object({ id: Type.String(), shipmentId: Type.String(), kind: Type.String(), no: Type.Integer(), state: Type.String(), attempts: Type.Integer(), orderNo: Type.Union([Type.String(), Type.Null()]), lastFailure: Type.Union([Type.String(), Type.Null()]) }),
  ),
});
const Events = Type.Object({ rows: Type.Array(Type.Object({ id: Type.String(), item: Type.String(), carrierCode: Type.String(), code: Type.Union([Type.String(), Type.Null()]), state: Type.String(), shipmentId: Type.Union([Type.String(), Type.Null()]) })) });

/** What was said to the carrier for one shipment, as a manager sees it. */
export async function requestsOf(manager: Caller, shipmentId: string) {
  const { rows } = said(await manager('listCarrierRequests', { limit: 200 }), Requests);
  return rows.filter((row) => row.shipmentId === shipmentId).toSorted((a, b) => a.no - b.no || (a.kind < b.kind ? -1 : 1));
}

/** The reports of the carrier in a state, as a manager sees them. */
export async function eventsIn(manager: Caller, state: string) {
  return said(await manager('listCarrierEvents', { state, limit: 200 }), Events).rows;
}

/** What was ordered at the carrier, by its own record. */
export async function orderedAt(carrier: FakeCarrier, number: string | null | undefined) {
  const { taken } = await carrier.seen();
  return taken.filter((one) => one.kind === 'order' && one.number === number);
}
