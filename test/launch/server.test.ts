import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { leftFor, processRunning, readyAddress, runNpm, statusOf, sweep, type Started } from './started.ts';

const data = mkdtempSync(path.join(os.tmpdir(), 'motcua-launch-'));
const start = (): Started => runNpm(['start'], { env: { DATA_DIR: data, PORT: '0' } });

afterEach(() => sweep(data));
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe('npm start', () => {
  test('on a fresh folder opens the house, says each step and the sign-ins, and SIGTERM leaves nothing behind', async () => {
    const started = start();
    const address = await readyAddress(started);
    expect(await statusOf(`${address}/healthz`)).toBe(200);
    expect(started.said()).toMatch(/Cơ sở dữ liệu đã chạy · database is up/);
    process.kill(started.pid, 'SIGTERM');
    expect(await leftFor(data)).toEqual([]);
    expect(await statusOf(`${address}/healthz`)).toBe(0);
  });

  test('starts again on the same folder, and Ctrl-C leaves nothing behind', async () => {
    const started = start();
    await readyAddress(started);
    process.kill(-started.pid, 'SIGINT');
    expect(await leftFor(data)).toEqual([]);
  });

  test('a closed terminal leaves nothing behind', async () => {
    const started = start();
    await readyAddress(started);
    process.kill(-started.pid, 'SIGHUP');
    expect(await leftFor(data)).toEqual([]);
  });

  test('a second start on the same folder is refused with a sentence while the first goes on', async () => {
    const first = start();
    const address = await readyAddress(first);
    const second = start();
    expect(await second.ended).not.toBe(0);
    expect(second.said()).toMatch(/already runs on this data folder/);
    expect(await statusOf(`${address}/readyz`)).toBe(200);
  });
});

describe('kill -9', () => {
  test.each([
    ['the launcher', 'scripts/launch.mjs'],
    ['the server', 'src/apps/server/main.ts'],
    ['PostgreSQL', 'bin/postgres'],
  ])('of %s: a new start at once works on the same folder, and stopping it leaves nothing behind', async (_name, file) => {
    const killed = start();
    await readyAddress(killed);
    process.kill(processRunning(file, data), 'SIGKILL');
    if (file === 'bin/postgres') process.kill(killed.pid, 'SIGTERM');
    const next = start();
    expect(await statusOf(`${await readyAddress(next)}/healthz`)).toBe(200);
    process.kill(next.pid, 'SIGTERM');
    expect(await leftFor(data)).toEqual([]);
  });

  test('of npm itself leaves nothing behind', async () => {
    const killed = start();
    await readyAddress(killed);
    process.kill(killed.pid, 'SIGKILL');
    expect(await leftFor(data)).toEqual([]);
  });

  test('of everything in the terminal at once leaves nothing behind', async () => {
    const killed = start();
    await readyAddress(killed);
    process.kill(-killed.pid, 'SIGKILL');
    expect(await leftFor(data)).toEqual([]);
  });
});

describe('a wrong setting', () => {
  test('stops the start with a sentence', async () => {
    const started = runNpm(['start'], { env: { DATA_DIR: data, PORT: 'eighty' } });
    expect(await started.ended).not.toBe(0);
    expect(started.said()).toMatch(/PORT=eighty is not a whole number/);
    expect(await leftFor(data)).toEqual([]);
  });
});
