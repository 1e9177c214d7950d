import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT, leftFor, readyAddress, runNpm, statusOf, sweep } from './started.ts';

const NOBODY = 65_534;
const copy = mkdtempSync(path.join(os.tmpdir(), 'motcua-copy-'));
const isRoot = process.getuid?.() === 0;

beforeAll(() => {
  for (const file of filesOfTheTree()) copyIn(file);
  linkPackages();
  if (isRoot) execFileSync('find', [copy, '-type', 'd', '-exec', 'chown', `${String(NOBODY)}:${String(NOBODY)}`, '{}', '+']);
  chmodSync(copy, 0o755);
});

afterAll(() => {
  sweep(copy);
  rmSync(copy, { recursive: true, force: true });
});

test('a copy of the tree starts for an ordinary user without a home, and stopping it leaves nothing behind', async () => {
  const started = runNpm(['start'], { folder: copy, env: { HOME: '/nonexistent', DATA_DIR: path.join(copy, 'data-local'), PORT: '0' }, ...(isRoot ? { uid: NOBODY } : {}) });
  const address = await readyAddress(started);
  expect(await statusOf(`${address}/healthz`)).toBe(200);
  process.kill(started.pid, 'SIGTERM');
  expect(await leftFor(copy)).toEqual([]);
});

test('the same user runs the quick checks by npm test', async () => {
  const tested = runNpm(['test', '--', '--only', 'lock,lint'], { folder: copy, env: { HOME: '/nonexistent' }, ...(isRoot ? { uid: NOBODY } : {}) });
  expect(await tested.ended).toBe(0);
  expect(tested.said()).toMatch(/^2 passed, 0 failed$/m);
});

function filesOfTheTree(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return listed.split('\0').filter((file) => file !== '' && existsSync(path.join(ROOT, file)));
}

function copyIn(file: string): void {
  mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
  cpSync(path.join(ROOT, file), path.join(copy, file), { force: true });
}

// Hard links cost no space; where the temporary folder is on another disk, a real copy.
function linkPackages(): void {
  try {
    execFileSync('cp', ['-al', path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules')], { stdio: 'ignore' });
  } catch {
    rmSync(path.join(copy, 'node_modules'), { recursive: true, force: true });
    execFileSync('cp', ['-a', path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules')]);
  }
}
