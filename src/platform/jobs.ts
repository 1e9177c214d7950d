import { setTimeout as pause } from 'node:timers/promises';
import { Logger, run, runMigrations, type Runner } from 'graphile-worker';
import pg from 'pg';
import type { Context, Installation } from '#platform/context.ts';
import { openPool, transaction, type Db, type Pool } from '#platform/database.ts';
import { newId } from '#platform/ids.ts';

/** A job: what is done later, in as many short transactions as it likes; it may run twice, and at the same time in two processes. */
export type Job = (bench: Workbench) => Promise<void>;

/** What a job is given. Between its transactions it may call outside; in one it never does. */
export type Workbench = {
  readonly now: () => Date;
  /** One short writing transaction, with nobody signed in. */
  readonly transact: <T>(act: (ctx: Context) => Promise<T>) => Promise<T>;
  /** The same in one look: what it reads by many statements stands as at one moment, and whoever writes meanwhile waits for nothing. */
  readonly look: <T>(act: (ctx: Context) => Promise<T>) => Promise<T>;
  /** Says that the house is closing: stop waiting, begin nothing new. */
  readonly stop: AbortSignal;
  /** A number from 0 to 1, to spread what would otherwise come all at once. */
  readonly chance: () => number;
  /** Waits so long, or until the house closes. */
  readonly rest: (milliseconds: number) => Promise<void>;
  /** Tells the operator of a fault that is ours and that the job outlives; of what was in hand nothing is said. */
  readonly fault: (thrown: unknown) => void;
};

/** The house as jobs need it. */
export type Workplace = { readonly now: () => Date; readonly installation: Installation };

/** The bench of a job over a pool. */
export function workbench(pool: Pool, place: Workplace, stop: AbortSignal): Workbench {
  const { now, installation } = place;
  const nobody = (db: Db): Context => ({ db, now: now(), actor: undefined, language: 'vi', requestId: newId(), address: null, installation });
  return {
    now,
    stop,
    chance: Math.random,
    rest: (milliseconds) => pause(milliseconds, undefined, { signal: stop }).catch(() => undefined),
    fault: (thrown) => process.stderr.write(`jobs: ${outlineOf(thrown)}\n`),
    transact: (act) => transaction(pool, 'write', (db) => act(nobody(db))),
    look: (act) => transaction(pool, 'look', (db) => act(nobody(db))),
  };
}

/** The kind of a fault and its place in our code: what the database says of a row it refuses holds the row itself. */
function outlineOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return 'fault';
  const place = thrown.stack?.slice(thrown.stack.indexOf('\n    at ')) ?? '';
  const kept = thrown instanceof pg.DatabaseError ? [thrown.code, thrown.table, thrown.constraint].filter((word) => word !== undefined).join(' ') : '';
  return `${thrown.name} ${kept}${place}`;
}

/** Only what an operator must see: the library's errors, without what a job was given. */
const logger = new Logger(() => (level, message) => {
  if (level === 'error') process.stderr.write(`jobs: ${message}\n`);
});

/** Asks for a job at once, with the transaction: it begins when this is committed. Asked for twice before it has begun, it runs once. */
export async function askForJob(db: Db, name: string): Promise<void> {
  await db.run('jobs.ask', 'select graphile_worker.add_job($1, job_key := $1, max_attempts := 1)', [name]);
}

/** Brings the job library's own tables up to date, as the owner, and lets the working role use them. */
export async function migrateJobs(ownerUrl: string, workRole: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl });
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const role = pg.escapeIdentifier(workRole);
  try {
    await client.query('begin');
    await client.query(`grant usage on schema graphile_worker to ${role}`);
    await client.query(`grant select, insert, update, delete on all tables in schema graphile_worker to ${role}`);
    await client.query(`grant usage on all sequences in schema graphile_worker to ${role}`);
    await client.query(`grant execute on all functions in schema graphile_worker to ${role}`);
    await letThroughRowSecurity(client, role);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/** The library closes its tables by row security to everybody but their owner; the working role is let in by a policy. */
async function letThroughRowSecurity(client: pg.Client, role: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`select c.oid::regclass::text as name from pg_class c where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity`);
  for (const { name } of rows) {
    await client.query(`drop policy if exists motcua on ${name}`);
    await client.query(`create policy motcua on ${name} to ${role} using (true) with check (true)`);
  }
}

/** Runs jobs by a cron table (`minute hour day month weekday name`, one a line) until stopped; a slow one does not hold up the others. */
export async function startJobs(url: string, jobs: Readonly<Record<string, Job>>, crontab: string, place: Workplace): Promise<() => Promise<void>> {
  const names = Object.keys(jobs);
  const pool = openPool(url, names.length + 3);
  const stopping = new AbortController();
  const bench = workbench(pool, place, stopping.signal);
  const taskList = Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, () => job(bench)]));
  const runner: Runner = await run({ pgPool: pool, taskList, crontab, concurrency: names.length, noHandleSignals: true, logger });
  return async () => {
    stopping.abort();
    await runner.stop();
    await pool.end();
  };
}
