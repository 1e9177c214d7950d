import { Logger, run, runMigrations, type Runner } from 'graphile-worker';
import pg from 'pg';
import { openPool, transaction, type Db } from '#platform/database.ts';

/** A job: what is done later, in a transaction of its own; it may run twice. */
export type Job = (db: Db, now: Date) => Promise<void>;

/** Only what an operator must see: the library's errors, without what a job was given. */
const logger = new Logger(() => (level, message) => {
  if (level === 'error') process.stderr.write(`jobs: ${message}\n`);
});

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

/** Runs jobs by a cron table (`minute hour day month weekday name`, one a line) until stopped. */
export async function startJobs(url: string, jobs: Readonly<Record<string, Job>>, crontab: string, now: () => Date): Promise<() => Promise<void>> {
  const pool = openPool(url, 3);
  const taskList = Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, () => transaction(pool, 'write', (db) => job(db, now()))]));
  const runner: Runner = await run({ pgPool: pool, taskList, crontab, concurrency: 1, noHandleSignals: true, logger });
  return async () => {
    await runner.stop();
    await pool.end();
  };
}
