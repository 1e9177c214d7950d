import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Something started from a terminal of its own: the process npm runs in, and what it has said so far. */
export type Started = { readonly child: ChildProcess; readonly pid: number; readonly said: () => string; readonly ended: Promise<number> };
export type Terminal = { readonly folder?: string; readonly env?: Readonly<Record<string, string>>; readonly uid?: number };

/** Runs `npm run <script>` as from a fresh terminal: nothing of this test's own environment but the path and the home. */
export function runNpm(args: readonly string[], { folder = ROOT, env = {}, uid }: Terminal = {}): Started {
  const child = spawn('npm', [...args], {
    cwd: folder,
    detached: true,
    env: { PATH: machinePath(), HOME: process.env['HOME'] ?? '/', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? -1));
  });
  return { child, pid: child.pid ?? 0, said: () => said, ended };
}

/** Waits for the server's address and for its readiness. */
export async function readyAddress(started: Started): Promise<string> {
  const address = await until(() => /running at (http:\/\/[\d.:]+)/.exec(started.said())?.[1] ?? (started.child.exitCode === null ? undefined : ''), started.said);
  if (address === '') throw new Error(`it ended before it was ready:\n${started.said()}`);
  await until(async () => (await statusOf(`${address}/readyz`)) === 200 || undefined, started.said);
  return address;
}

/** The status of an answer; 0 when nobody answers. */
export async function statusOf(url: string): Promise<number> {
  try {
    return (await fetch(url)).status;
  } catch {
    return 0;
  }
}

/** Every process that was started for this folder of data, by what it was called with or told. */
function processesFor(folder: string): { pid: number; command: string }[] {
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return numbers.flatMap((name) => {
    const command = readProc(name, 'cmdline');
    const related = command.includes(folder) || readProc(name, 'environ').includes(`=${folder}`);
    return related && command !== '' && Number(name) !== process.pid ? [{ pid: Number(name), command }] : [];
  });
}

/** Waits until no process is left for the folder; gives those that stayed. */
export async function leftFor(folder: string, seconds = 40): Promise<string[]> {
  for (let waited = 0; waited < seconds * 10 && processesFor(folder).length > 0; waited += 1) await pause(100);
  return processesFor(folder).map(({ command }) => command);
}

/** Ends whatever a failed test left behind. */
export function sweep(folder: string): void {
  for (const { pid } of processesFor(folder)) process.kill(pid, 'SIGKILL');
}

/** The process for this folder whose command names the file. */
export function processRunning(file: string, folder: string): number {
  const found = processesFor(folder).find(({ command }) => !command.startsWith('sh ') && command.split(' ').some((word) => word.endsWith(file)));
  if (!found) throw new Error(`no process runs ${file}`);
  return found.pid;
}

/** Asks again until there is an answer, for three minutes. */
export async function until<T>(ask: () => T | undefined | Promise<T | undefined>, told: () => string): Promise<T> {
  for (let waited = 0; waited < 1800; waited += 1) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await pause(100);
  }
  throw new Error(`nothing came in three minutes:\n${told()}`);
}

/** The search path without packages of ours: the Node the machine has. */
function machinePath(): string {
  return (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => !folder.includes('node_modules')).join(path.delimiter);
}

function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}
