// npm test: every check of the house in order, one line each, and at the end the two numbers.
import os from 'node:os';
import path from 'node:path';
import { ChildFailed, stopWithNpm } from './launcher/child.mjs';
import { Stop, say } from './launcher/say.mjs';
import { PARTS } from './testing/parts.mjs';
import { switchPostgres } from './testing/postgres.mjs';

stopWithNpm();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof Stop) say(error.vi, error.en);
  else if (!(error instanceof ChildFailed)) throw error;
  process.exitCode = error instanceof ChildFailed ? error.exitCode : 1;
}

async function main(args) {
  const wish = readArguments(args);
  if (wish.postgres) await switchPostgres(wish.postgres);
  const total = { passed: 0, failed: 0 };
  const wished = PARTS.filter(({ name }) => wish.only.includes(name));
  const small = wished.filter(({ cores }) => cores === 'one');
  const results = await sideBySide(small);
  for (const part of wished.filter((one) => !small.includes(one))) results.push(await timed(part));
  for (const { passed, failed } of results) {
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

function readArguments(args) {
  const names = PARTS.map(({ name }) => name);
  const only = valueOf(args, '--only')?.split(',') ?? names;
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Stop(`Không có phần kiểm thử "${unknown.join(', ')}". Các phần: ${names.join(', ')}.`, `There is no part "${unknown.join(', ')}". Parts: ${names.join(', ')}.`);
  return { only, postgres: valueOf(args, '--postgres') };
}

function valueOf(args, option) {
  const at = args.indexOf(option);
  return at < 0 ? undefined : args[at + 1];
}

/** As many at once as fit on two cores, the next as soon as one has ended. */
async function sideBySide(parts) {
  const waiting = [...parts];
  const results = [];
  const lane = async () => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) results.push(await timed(part));
  };
  await Promise.all(Array.from({ length: Math.min(2, os.availableParallelism()) }, lane));
  return results;
}

async function timed({ name, run }) {
  const began = Date.now();
  const result = await run();
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const skipped = result.skipped ? `, ${result.skipped} skipped` : '';
  if (result.failed > 0 && result.text) console.log(result.text.trimEnd().replaceAll(`${path.resolve()}/`, ''));
  console.log(`${result.failed > 0 ? '✗' : '✓'} ${name}: ${result.passed} passed, ${result.failed} failed${skipped} (${seconds} s)`);
  return result;
}
