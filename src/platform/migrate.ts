import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { sha256 } from '#platform/ids.ts';
import { migrateJobs } from '#platform/jobs.ts';

const FOLDER = fileURLToPath(new URL('../../db/migrations/', import.meta.url));
const LOCK = 7_202_611;

/** The migrations of this release, in order. */
export function migrationNames(): string[] {
  return readdirSync(FOLDER).filter((name) => name.endsWith('.sql')).toSorted();
}

/** Brings a database to this release, as its owner, and gives the working role what it may do. Answers what was new. */
export async function migrate(ownerUrl: string, workRole: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'motcua migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query('create table if not exists schema_migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())');
    const done = await appliedMigrations(client);
    const known = migrationNames();
    const later = [...done.keys()].filter((name) => !known.includes(name));
    if (later.length > 0) throw new Error(`This database was migrated by a later release (${later.join(', ')}): start that release.`);
    const fresh: string[] = [];
    for (const name of known) if (await applyOne(client, name, done)) fresh.push(name);
    await migrateJobs(ownerUrl, workRole);
    await grant(client, workRole);
    return fresh;
  } finally {
    await client.end();
  }
}

async function appliedMigrations(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; checksum: string }>('select name, checksum from schema_migration');
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

async function applyOne(client: pg.Client, name: string, done: ReadonlyMap<string, string>): Promise<boolean> {
  const sql = readFileSync(FOLDER + name, 'utf8');
  const checksum = sha256(sql).toString('hex');
  const known = done.get(name);
  if (known === checksum) return false;
  if (known !== undefined) throw new Error(`Migration ${name} was changed after it had been applied; migrations go forward only.`);
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into schema_migration (name, checksum) values ($1, $2)', [name, checksum]);
    await client.query('commit');
  } catch (thrown) {
    await client.query('rollback');
    throw new Error(`Migration ${name} failed: ${thrown instanceof Error ? thrown.message : String(thrown)}`, { cause: thrown });
  }
  return true;
}

/** The working role reads and writes every table, but only adds to those whose comment begins with `append-only`. */
async function grant(client: pg.Client, workRole: string): Promise<void> {
  const role = pg.escapeIdentifier(workRole);
  const { rows } = await client.query<{ name: string; appendOnly: boolean }>(
    `select format('%I.%I', n.nspname, c.relname) as name, coalesce(obj_description(c.oid, 'pg_class'), '') like 'append-only%' as "appendOnly"
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm')`,
  );
  // In one transaction: a server at work sees the rights of before or of after, never none.
  await client.query('begin');
  await client.query(`grant usage on schema public to ${role}`);
  await client.query(`grant usage on all sequences in schema public to ${role}`);
  for (const table of rows) {
    await client.query(`revoke all on ${table.name} from ${role}`);
    if (table.name === 'public.schema_migration') await client.query(`grant select on ${table.name} to ${role}`);
    else await client.query(`grant select, insert${table.appendOnly ? '' : ', update, delete'} on ${table.name} to ${role}`);
  }
  await client.query('commit');
}
