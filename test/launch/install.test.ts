import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync, chmodSync, chownSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT, leftFor, processRunning, runNpm, sweep, until, type Started } from './started.ts';

const NOBODY = 65_534;
let house = '';

/** A small house: the launcher itself, one package named node, and programs that only tell what they got. */
beforeEach(() => {
  house = mkdtempSync(path.join(os.tmpdir(), 'motcua-small-'));
  cpSync(path.join(ROOT, 'scripts'), path.join(house, 'scripts'), { recursive: true });
  const scripts = { start: 'node scripts/launch.mjs start', motcua: 'node scripts/launch.mjs motcua', odd: 'node scripts/launch.mjs odd' };
  put('package.json', JSON.stringify({ name: 'small', version: '1.0.0', type: 'module', scripts, dependencies: { node: 'file:./node-package' } }));
  put('node-package/package.json', JSON.stringify({ name: 'node', version: '24.0.0' }));
  put('node-package/bin/.keep', '');
  symlinkSync(process.execPath, path.join(house, 'node-package/bin/node'));
  lockWith('1.0.0');
  put('src/apps/cli/main.ts', 'console.log(JSON.stringify(process.argv.slice(2)));process.exit(Number(process.argv[2] ?? 0));');
  put('src/apps/server/main.ts', "process.on('SIGTERM', () => { console.log('told to stop'); process.exit(0); });console.log('up');setInterval(() => {}, 1000);");
  for (const folder of ['src/web', 'src/kernel', 'src/modules']) mkdirSync(path.join(house, folder), { recursive: true });
  for (const file of ['tsconfig.base.json', 'tsconfig.web.json']) put(file, '{}');
});

afterEach(() => {
  sweep(house);
  rmSync(house, { recursive: true, force: true });
});

describe('installing', () => {
  test('a bare copy installs what is missing, once, and passes arguments and exit code on', async () => {
    const first = motcua('3', 'naïve');
    expect(await first.ended).toBe(3);
    expect(first.said()).toMatch(/installing the packages/);
    expect(first.said()).toMatch(/\["3","naïve"\]/);
    const second = motcua('0');
    expect(await second.ended).toBe(0);
    expect(second.said()).not.toMatch(/installing/);
  });

  test('a changed lock installs again', async () => {
    await motcua('0').ended;
    lockWith('1.0.1');
    put('node-package/package.json', JSON.stringify({ name: 'node', version: '24.0.1' }));
    const next = motcua('0');
    expect(await next.ended).toBe(0);
    expect(next.said()).toMatch(/installing the packages/);
  });

  test('packages somebody installed by hand are taken as they are', async () => {
    expect(await runNpm(['ci'], { folder: house }).ended).toBe(0);
    const next = motcua('0');
    expect(await next.ended).toBe(0);
    expect(next.said()).not.toMatch(/installing/);
  });

  test('two starts at once install one after the other, once', async () => {
    const both = [motcua('0'), motcua('0')];
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
    expect(both.filter((one) => /installing the packages/.test(one.said()))).toHaveLength(1);
  });

  test('a user without a home installs as well', async () => {
    const uid = process.getuid?.() === 0 ? NOBODY : undefined;
    if (uid !== undefined) give(house, uid);
    const started = runNpm(['run', 'motcua', '--', '0'], { folder: house, env: { HOME: '/nonexistent' }, ...(uid === undefined ? {} : { uid }) });
    expect(await started.ended).toBe(0);
    expect(readFileSync(path.join(house, 'node_modules/.motcua-installed'), 'utf8')).toMatch(/^[0-9a-f]{64}$/);
  });

  test('packages without the pinned Node are refused with a sentence', async () => {
    rmSync(path.join(house, 'node-package/bin/node'));
    const started = motcua('0');
    expect(await started.ended).toBe(1);
    expect(started.said()).toMatch(/node_modules\/node\/bin\/node .* is missing/);
  });
});

describe('the launcher', () => {
  test('refuses a Node that is too old with a sentence', async () => {
    put('old.cjs', "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } });");
    const started = runNpm(['run', 'motcua'], { folder: house, env: { NODE_OPTIONS: `--require ${path.join(house, 'old.cjs')}` } });
    expect(await started.ended).toBe(1);
    expect(started.said()).toMatch(/Một Cửa cần Node từ bản 20\.19; máy này đang dùng 18\.20\.4/);
  });

  test('refuses a command it does not know, naming those it does', async () => {
    const started = runNpm(['run', 'odd'], { folder: house });
    expect(await started.ended).toBe(2);
    expect(started.said()).toMatch(/There is no command "odd". Commands: start, test, outside, bench, motcua, dev/);
  });

  test('tells its server to stop when it is told to', async () => {
    const started = await up();
    process.kill(started.pid, 'SIGTERM');
    expect(await leftFor(house)).toEqual([]);
    expect(started.said()).toMatch(/told to stop/);
  });

  test('killed at once, its server stops by itself', async () => {
    const started = await up();
    process.kill(processRunning('scripts/launch.mjs', house), 'SIGKILL');
    await until(() => /told to stop/.test(started.said()) || undefined, started.said);
    expect(await leftFor(house)).toEqual([]);
  });

  test('waits for a server that is slow to stop after its launcher was killed', async () => {
    put('src/apps/server/main.ts', "process.on('SIGTERM', () => setTimeout(() => process.exit(0), 4000));console.log('up');setInterval(() => {}, 1000);");
    await up();
    process.kill(processRunning('scripts/launch.mjs', house), 'SIGKILL');
    const next = await up();
    expect(next.said()).toMatch(/the run before is still stopping/);
  });

  test('waits for a server that was told to stop a moment ago', async () => {
    put('src/apps/server/main.ts', "process.on('SIGTERM', () => setTimeout(() => process.exit(0), 5000));console.log('up');setInterval(() => {}, 1000);");
    const first = await up();
    process.kill(first.pid, 'SIGTERM');
    expect((await up()).said()).toMatch(/the run before is still stopping/);
  });

  test('ends what its server left running', async () => {
    put('src/apps/server/main.ts', "import { spawn } from 'node:child_process';spawn('sleep', ['600'], { stdio: 'ignore', env: process.env });process.on('SIGTERM', () => process.exit(0));console.log('up');");
    const started = await up();
    process.kill(started.pid, 'SIGTERM');
    expect(await leftFor(house)).toEqual([]);
  });
});

function motcua(...args: string[]): Started {
  return runNpm(['run', 'motcua', '--', ...args], { folder: house });
}

async function up(): Promise<Started> {
  const started = runNpm(['start'], { folder: house, env: { DATA_DIR: path.join(house, 'data') } });
  const isUp = await until(() => /^up$/m.test(started.said()) || (started.child.exitCode === null ? undefined : false), started.said);
  if (!isUp) throw new Error(`it ended before it was up:\n${started.said()}`);
  return started;
}

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
  writeFileSync(path.join(house, file), text);
}

function lockWith(version: string): void {
  const node = { version: version === '1.0.0' ? '24.0.0' : '24.0.1' };
  const packages = { '': { name: 'small', version, dependencies: { node: 'file:./node-package' } }, 'node_modules/node': { resolved: 'node-package', link: true }, 'node-package': { name: 'node', ...node } };
  put('package-lock.json', JSON.stringify({ name: 'small', version, lockfileVersion: 3, requires: true, packages }));
}

function give(folder: string, uid: number): void {
  chmodSync(folder, 0o755);
  chownSync(folder, uid, uid);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chownSync(path.join(entry.parentPath, entry.name), uid, uid);
  }
}
