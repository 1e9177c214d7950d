import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildWeb } from './build.mjs';
import { ChildFailed, runNode, runTogether, stopWithNpm } from './child.mjs';
import { install } from './install.mjs';
import { ROOT, nodePackageBin } from './places.mjs';
import { AlreadyRunning, waitForPrevious } from './running.mjs';
import { Stop, say, speakOn } from './say.mjs';

const COMMANDS = { start, test, outside, bench, motcua, dev };

/** Does one command and ends with its exit code. */
export async function main([name, ...rest]) {
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});
  const command = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name] : undefined;
  if (command === undefined) {
    say(`Không có lệnh "${name ?? ''}". Các lệnh: ${Object.keys(COMMANDS).join(', ')}.`, `There is no command "${name ?? ''}". Commands: ${Object.keys(COMMANDS).join(', ')}.`);
    process.exit(2);
  }
  if (name === 'motcua' || name === 'bench') speakOn(process.stderr);
  stopWithNpm();
  process.exit(await command(rest).catch(explain));
}

async function start(args) {
  await install();
  await buildWeb();
  const run = await waitForPrevious();
  return runNode([path.join(ROOT, 'src/apps/server/main.ts'), ...args], { env: { MOTCUA_RUN: run } });
}

async function test(args) {
  await install();
  return runNode([path.join(ROOT, 'scripts/test.mjs'), ...args]);
}

async function outside(args) {
  await install();
  return runNode([path.join(ROOT, 'scripts/outside.mjs'), ...args]);
}

async function bench(args) {
  await install();
  await buildWeb();
  return runNode([entry('bench/main.ts'), ...args]);
}

async function motcua(args) {
  await install();
  return runNode([entry('src/apps/cli/main.ts'), ...args]);
}

async function dev(args) {
  await install();
  await buildWeb();
  const server = ['--watch', entry('src/apps/server/main.ts'), ...args];
  return runTogether([server, [nodePackageBin('vite', 'bin/vite.js')]]);
}

function entry(file) {
  const full = path.join(ROOT, file);
  if (!existsSync(full)) throw new Stop(`Thiếu tệp ${file}: bản sao mã nguồn chưa đầy đủ.`, `${file} is missing: this copy of the source is not whole.`);
  return full;
}

function explain(error) {
  if (error instanceof ChildFailed) return error.exitCode;
  if (error instanceof Stop || error instanceof AlreadyRunning) {
    say(error.vi, error.en);
    return 1;
  }
  throw error;
}
