import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { DEMONSTRATION_PASSWORD } from '#modules/access/service/staff.ts';
import type { TestHouse } from '#test/house.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A server in a process of its own. */
export type ServerProcess = {
  readonly base: () => string;
  /** Everything it has said so far, on both streams. */
  readonly said: () => string;
  /** Waits until it answers that it is ready. */
  readonly ready: () => Promise<void>;
  readonly signal: (signal: NodeJS.Signals) => void;
  /** The most memory it ever held, in bytes. */
  readonly mostMemory: () => number;
  /** The code it ended with; null when a signal ended it. */
  readonly ended: Promise<number | null>;
};

/** Starts the server, or another program of ours (`src/apps/cli/main.ts demo`), with these settings and no others. */
export function startServer(settings: Readonly<Record<string, string>>, program: readonly string[] = ['src/apps/server/main.ts']): ServerProcess {
  const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '/', PORT: '0', POOL_SIZE: '6', LOG_LEVEL: 'error', ...settings };
  const child = spawn(process.execPath, program, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const told: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => told.push(text));
  const said = () => told.join('');
  const base = () => /running at (http:\/\/[\d.:]+)/.exec(said())?.[1] ?? '';
  const ended = endOf(child);
  const ready = async () => {
    await vi.waitUntil(async () => child.exitCode !== null || (base() !== '' && (await fetch(`${base()}/readyz`)).ok), { timeout: 60_000, interval: 50 });
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}: ${said()}`);
  };
  const mostMemory = () => Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  return { base, said, ready, ended, mostMemory, signal: (signal) => child.kill(signal) };
}

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code));
  });
}

/** The database of a test house, as settings. */
export function databaseOf(test: TestHouse): { DATABASE_URL: string; DATABASE_OWNER_URL: string } {
  const { database } = test.house.config;
  if (!database) throw new Error('the test house has no address');
  return { DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl };
}

/** The cookie of a demonstration account. */
export async function cookieAt(base: string, username: string): Promise<string> {
  const answer = await fetch(`${base}/api/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username, password: DEMONSTRATION_PASSWORD }) });
  if (!answer.ok) throw new Error(`${username} cannot sign in: ${await answer.text()}`);
  return answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
}
