import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PINNED_NODE, ROOT } from './places.mjs';

const GRACE_MS = 12_000;
const PRELOAD = path.join(ROOT, 'scripts/launcher/parent-watch.mjs');

const running = new Set();
let askedAt = 0;

/** A step's process ended with an error of its own, which it has already told. */
export class ChildFailed extends Error {
  constructor(exitCode) {
    super(`a child ended with ${exitCode}`);
    this.exitCode = exitCode;
  }
}

/** Runs a Node program to its end and gives its exit code. It gets our signals and dies with us. */
export async function runNode(args, options = {}) {
  return (await runNodeCaptured(args, { ...options, output: 'inherit' })).code;
}

/** The same, with what it wrote (`output: 'capture'`) or straight to our own output. */
export async function runNodeCaptured(args, { env = {}, node = PINNED_NODE, output = 'capture' } = {}) {
  if (askedAt > 0) throw new ChildFailed(130);
  const started = begin(node, args, env, output);
  const written = [];
  for (const stream of [started.stdout, started.stderr]) stream?.on('data', (chunk) => written.push(chunk));
  const code = await endOf(started);
  if (askedAt > 0 && output === 'capture') throw new ChildFailed(130);
  return { code, text: Buffer.concat(written).toString('utf8') };
}

/** Runs several until the first ends, then ends the others; gives the first one's exit code. */
export async function runTogether(lists) {
  const children = lists.map((args) => begin(PINNED_NODE, args, {}, 'inherit'));
  const ends = children.map(endOf);
  const code = await Promise.race(ends);
  for (const child of children) tellToStop(child, 'SIGTERM');
  await Promise.all(ends);
  return code;
}

/** Our signals go on to the children. Under npm: when npm is gone, even by kill -9, so are we. */
export function stopWithNpm() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => passOn(signal));
  if (process.env.npm_lifecycle_event === undefined) return;
  const before = parentsAbove();
  setInterval(() => parentsAbove() !== before && askedAt === 0 && passOn('SIGTERM'), 500).unref();
}

// npm runs scripts through a shell, which lives on when npm is killed: its own parent tells.
function parentsAbove() {
  try {
    const [, name, parent] = /^\d+ \((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${process.ppid}/stat`, 'utf8')) ?? [];
    return /^(ba|da|a)?sh$/.test(name) ? `${process.ppid} ${parent}` : String(process.ppid);
  } catch {
    return String(process.ppid);
  }
}

// A group of its own: Ctrl-C then reaches the child once, through us, and whatever the child leaves behind can be found.
function begin(node, args, env, output) {
  const stream = output === 'inherit' ? 'inherit' : 'pipe';
  const child = spawn(node, ['--import', PRELOAD, ...args], {
    cwd: ROOT,
    detached: true,
    env: { ...process.env, ...(output === 'capture' ? { NO_COLOR: '1', FORCE_COLOR: undefined } : {}), ...env, MOTCUA_PARENT_PIPE: '3' },
    stdio: [output === 'inherit' ? 'inherit' : 'ignore', stream, stream, 'pipe'],
  });
  child.stdio[3].on('error', () => {});
  running.add(child);
  return child;
}

async function endOf(child) {
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once(child.stdout ? 'close' : 'exit', (exitCode, signal) => resolve(exitCode ?? 128 + os.constants.signals[signal]));
  });
  await clearGroup(child.pid);
  running.delete(child);
  return code;
}

async function clearGroup(group) {
  for (let waited = 0; waited < 5_000 && signalGroup(group, 0); waited += 50) await pause(50);
  signalGroup(group, 'SIGKILL');
}

function signalGroup(group, signal) {
  try {
    return process.kill(-group, signal);
  } catch {
    return false;
  }
}

// npm repeats the terminal's Ctrl-C; only a later second one means "at once".
function passOn(signal) {
  const first = askedAt === 0;
  const again = !first && Date.now() - askedAt > 1_000;
  if (first) {
    askedAt = Date.now();
    setTimeout(endAtOnce, GRACE_MS).unref();
    for (const child of running) tellToStop(child, signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM');
    if (running.size === 0) process.exit(130);
  }
  if (again) endAtOnce();
}

function tellToStop(child, signal) {
  child.stdio[3].write('stop');
  child.kill(signal);
}

function endAtOnce() {
  for (const child of running) signalGroup(child.pid, 'SIGKILL');
}
