import { type Caller, signIn } from '../caller.ts';
import { openInside } from '../inside.ts';
import type { HttpJob, Measured, RawJob } from '../load/jobs.ts';
import { runLoad } from '../load/run.ts';
import { captureScript } from '../load/script.ts';
import type { Options } from '../options.ts';
import { usedBelow, usedBy } from '../processes.ts';
import { type Spread, spreadOf } from '../quantiles.ts';
import { citizenNumber } from '../request.ts';
import type { Stand } from '../stand.ts';
import { rounded, type Part } from '../table.ts';
import { freshIdentifiers, type OneStop } from '../units.ts';

const WARM_SECONDS = 1.5;
/** As many connections as the server has unless POOL_SIZE says otherwise. */
const POOL = 10;
const GOAL = 0.6;
const CITIZENS_A_RUN = 100_000;

type Rate = { readonly perSecond: number; readonly spread: Spread; readonly failed: number; readonly firstFailure: string | null; readonly cpuMs: { readonly server: number; readonly database: number; readonly generator: number } };
type Line = { readonly units: number; readonly clients: number; readonly http: readonly Rate[]; readonly raw: readonly Rate[] };

/** Receptions a second over HTTP, and the same statements by raw prepared connections on the same database, in turn. */
export async function measureReceive(stand: Stand, units: readonly OneStop[], options: Options): Promise<Part> {
  const lines: Line[] = [];
  for (const count of [1, units.length]) {
    for (const clients of options.clients) {
      if (count === 1 || clients >= count - 1) lines.push(await measureLine(stand, units.slice(0, count), clients, options));
    }
  }
  return { facts: { pool: POOL, seconds: options.seconds, runs: options.runs, lines: lines.map((line) => ({ ...line, ratio: rounded(ratioOf(line)) })) }, tables: [tableOf(lines), costOf(lines)] };
}

let citizens = 0;

async function measureLine(stand: Stand, units: readonly OneStop[], clients: number, options: Options): Promise<Line> {
  const http: Rate[] = [];
  const raw: Rate[] = [];
  const time = { seconds: options.seconds, warmSeconds: WARM_SECONDS };
  const callers: Caller[] = [];
  // One after another: checking a password is meant to be costly.
  for (const unit of units) callers.push(await signIn(stand.server.base, unit.username));
  for (let run = 0; run < options.runs; run += 1) {
    await freshIdentifiers(stand.owner, units);
    http.push(await rate(stand, { kind: 'http', ...time, base: stand.server.base, clients, cookies: callers.map((caller) => caller.cookie), firstCitizen: nextCitizens(CITIZENS_A_RUN) }));
    await freshIdentifiers(stand.owner, units);
    const inside = openInside(stand.workUrl(), stand.server.base);
    const scripts = [];
    for (const caller of callers) scripts.push(await captureScript(inside, caller.secret, [citizenNumber(nextCitizens(1)), citizenNumber(nextCitizens(1)), citizenNumber(nextCitizens(1))]));
    await inside.close();
    raw.push(await rate(stand, { kind: 'raw', ...time, url: stand.workUrl(), connections: Math.min(clients, POOL), scripts, firstCitizen: nextCitizens(CITIZENS_A_RUN) }));
    process.stderr.write(`  ${units.length} one-stop(s), ${clients} clients: ${rounded(http.at(-1)?.perSecond ?? 0)}/s over HTTP, ${rounded(raw.at(-1)?.perSecond ?? 0)}/s raw\n`);
  }
  return { units: units.length, clients, http, raw };
}

/** Sets so many citizens aside; answers the one before the first of them. */
function nextCitizens(count: number): number {
  citizens += count;
  return citizens - count;
}

async function rate(stand: Stand, job: HttpJob | RawJob): Promise<Rate> {
  const before = { server: usedBy(stand.server.pid).cpuMs, database: usedBelow(stand.server.pid).cpuMs };
  const measured = await runLoad(job);
  const cpu = { server: usedBy(stand.server.pid).cpuMs - before.server, database: usedBelow(stand.server.pid).cpuMs - before.database };
  return rateOf(measured, cpu, job);
}

/** The processors of server and database are counted over warm-up and run together. */
function rateOf(measured: Measured, cpu: { server: number; database: number }, job: HttpJob | RawJob): Rate {
  const done = measured.durations.length;
  const all = Math.max(1, (done / job.seconds) * (job.seconds + job.warmSeconds));
  const { failed, firstFailure } = measured;
  if (done === 0) throw new Error(`nothing was received: ${firstFailure}`);
  return { perSecond: done / measured.seconds, spread: spreadOf(measured.durations), failed, firstFailure, cpuMs: { server: cpu.server / all, database: cpu.database / all, generator: measured.cpuMs / Math.max(1, done) } };
}

function best(rates: readonly Rate[]): Rate {
  const [first, ...rest] = rates;
  if (!first) throw new Error('no run');
  return rest.reduce((fastest, one) => (one.perSecond > fastest.perSecond ? one : fastest), first);
}

function ratioOf(line: Line): number {
  return best(line.http).perSecond / best(line.raw).perSecond;
}

function tableOf(lines: readonly Line[]) {
  return {
    title: 'Receive over HTTP, and the same statements raw (best run of each)',
    head: ['one-stops', 'clients', 'received/s', 'p50 ms', 'p95 ms', 'p99 ms', 'failed', 'raw/s', 'raw p50 ms', 'ratio', `goal ${GOAL}`, 'all runs /s', 'all raw /s'],
    rows: lines.map((line) => {
      const [http, raw] = [best(line.http), best(line.raw)];
      const runs = (rates: readonly Rate[]) => rates.map((one) => rounded(one.perSecond)).join(' ');
      return [line.units, line.clients, http.perSecond, http.spread.p50, http.spread.p95, http.spread.p99, http.failed, raw.perSecond, raw.spread.p50, ratioOf(line), ratioOf(line) >= GOAL ? 'met' : 'missed', runs(line.http), runs(line.raw)];
    }),
    notes: [
      'One one-stop is the hard case: its dossiers take their numbers under one row lock that is held until the commit is on disk.',
      `Raw: min(clients, ${POOL}) connections, since the server has ${POOL}. Generator, server and database share this machine's processors.`,
    ],
  };
}

function costOf(lines: readonly Line[]) {
  return {
    title: 'Processor time per reception (ms)',
    head: ['one-stops', 'clients', 'server', 'database', 'generator', 'raw: database', 'raw: generator'],
    rows: lines.map((line) => {
      const [http, raw] = [best(line.http).cpuMs, best(line.raw).cpuMs];
      return [line.units, line.clients, http.server, http.database, http.generator, raw.database, raw.generator];
    }),
  };
}
