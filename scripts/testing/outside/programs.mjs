import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Stop, step } from '../../launcher/say.mjs';

const running = new Set();

/** Makes sure that these programs are here: from Debian, if this machine has its packages and we may install. */
export async function need(programs, packages) {
  if (programs.every((program) => existsSync(program))) return;
  if (process.getuid() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Stop(`Thiếu ${packages.join(', ')} của Debian; hãy cài bằng apt-get với quyền root.`, `Debian's ${packages.join(', ')} is missing; install it with apt-get as root.`);
  }
  await step(`Cài ${packages.join(', ')}`, `installing ${packages.join(', ')}`, async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update'], { env, stdio: 'ignore', timeout: 120_000 });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env, stdio: 'ignore', timeout: 600_000 });
  });
  const missing = programs.filter((program) => !existsSync(program));
  if (missing.length > 0) throw new Stop(`Không cài được ${packages.join(', ')}: thiếu ${missing.join(', ')}.`, `${packages.join(', ')} could not be installed: ${missing.join(', ')} is missing.`);
}

/** Starts a program that stays in the foreground; it ends with us. */
export function begin(program, args, options = {}) {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], ...options });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => (said = (said + text).slice(-4000)));
  running.add(child);
  child.once('exit', () => running.delete(child));
  return { ended: () => child.exitCode !== null || child.signalCode !== null, said: () => said };
}

/** Runs a program to its end and gives what it wrote; refuses one that fails. */
export function run(program, args, options = {}) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: 60_000, ...options });
  if (status !== 0) throw new Stop(`${program} ${args[0] ?? ''} kết thúc với ${status}: ${stderr.trim().slice(-500)}`, `it ended with ${status}`);
  return stdout;
}

/** Waits until something is so, or says that it never was. */
export async function until(what, isSo, program) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await isSo().catch(() => false)) return;
    if (program?.ended()) break;
    await pause(200);
  }
  throw new Stop(`${what} không khởi động được: ${program?.said().trim().slice(-500) ?? ''}`, `${what} did not start`);
}

/** A port nobody listens on. */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Ends everything that was begun. */
export function endPrograms() {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
}
