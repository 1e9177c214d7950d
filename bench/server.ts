import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The real server in a process of its own, as `npm start` runs it, with its own embedded PostgreSQL (fsync on). */
export type Server = {
  readonly base: string;
  readonly pid: number;
  /** From the start of the process to its first ready answer. */
  readonly startMs: number;
  readonly stop: () => Promise<void>;
};

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const PATIENCE_MS = 180_000;

/** Starts the server on a data folder; it ends with this process, whatever ends this one. */
export async function startServer(dataDir: string): Promise<Server> {
  const began = performance.now();
  const { DATABASE_URL: _url, DATABASE_OWNER_URL: _owner, CLOCK_START: _clock, TLS_CERT: _cert, TLS_KEY: _key, ...env } = process.env;
  const child = spawn(process.execPath, ['--import', `${ROOT}scripts/launcher/parent-watch.mjs`, `${ROOT}src/apps/server/main.ts`], {
    cwd: ROOT,
    detached: true,
    env: { ...env, DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: '0', TRUSTED_PROXY: '', LOG_LEVEL: 'error', PUBLIC_URL: '', MOTCUA_PARENT_PIPE: '3' },
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('the server does not start');
  running.add(child);
  const base = await addressOf(child);
  await untilReady(base);
  return { base, pid, startMs: performance.now() - began, stop: () => stop(child) };
}

/** Stops every server that still runs. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map(stop));
}

const running = new Set<ChildProcess>();

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`the server said no address:\n${said}`)), PATIENCE_MS);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${said}`)));
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-8000);
      const [, address] = /running at (http:\/\/[\d.:]+)/.exec(said) ?? [];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    });
  });
}

async function untilReady(base: string): Promise<void> {
  for (let asked = 0; asked < 600; asked += 1) {
    if ((await fetch(`${base}/readyz`)).ok) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the server does not become ready');
}

function stop(child: ChildProcess): Promise<void> {
  running.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
