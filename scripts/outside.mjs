// npm run test:outside: the same house against real programs from Debian instead of our own small ones: clamd, Ceph's S3 gateway, PostgreSQL 15.
// What cannot be installed here is left out with a sentence; what is there is started in a folder of its own and ended again.
//   --only clamd,s3,postgres     --files part,part   (of the database tests that run on Debian's PostgreSQL; all unless told)
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ChildFailed, stopWithNpm } from './launcher/child.mjs';
import { Stop, say } from './launcher/say.mjs';
import { openCeph } from './testing/outside/ceph.mjs';
import { openClamd } from './testing/outside/clamd.mjs';
import { findPostgres } from './testing/outside/debian-postgres.mjs';
import { endPrograms } from './testing/outside/programs.mjs';
import { runVitest } from './testing/vitest.mjs';

const PIECES = [
  { name: 'clamd', open: openClamd, project: 'outside', files: () => ['test/outside/clamd'] },
  { name: 's3', open: openCeph, project: 'outside', files: () => ['test/outside/s3'] },
  { name: 'postgres', open: findPostgres, project: 'database', files: (wish) => wish.files },
];

stopWithNpm();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, endPrograms);
process.once('exit', endPrograms);
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof Stop) say(error.vi, error.en);
  else if (!(error instanceof ChildFailed)) throw error;
  process.exitCode = error instanceof ChildFailed ? error.exitCode : 1;
}

async function main(args) {
  const wish = { only: listOf(args, '--only') ?? PIECES.map(({ name }) => name), files: listOf(args, '--files') ?? [] };
  const total = { passed: 0, failed: 0, leftOut: 0 };
  for (const piece of PIECES.filter(({ name }) => wish.only.includes(name))) {
    const result = await runPiece(piece, wish);
    total.passed += result.passed;
    total.failed += result.failed;
    total.leftOut += result.leftOut ?? 0;
  }
  if (total.leftOut > 0) say(`${total.leftOut} phần không chạy được ở máy này`, `${total.leftOut} pieces could not run here`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

async function runPiece({ name, open, project, files }, wish) {
  const folder = mkdtempSync(path.join(os.tmpdir(), `motcua-${name}-`));
  try {
    const { about, env } = await open(folder);
    say(`${name}: ${about}`, 'from Debian');
    Object.assign(process.env, env);
    const result = await runVitest(project, files(wish));
    if (result.failed > 0) console.log(result.text.trimEnd());
    console.log(`${result.failed > 0 ? '✗' : '✓'} ${name}: ${result.passed} passed, ${result.failed} failed`);
    return result;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(`${name}: bỏ qua. ${error.vi}`, `left out. ${error.en}`);
    return { passed: 0, failed: 0, leftOut: 1 };
  } finally {
    endPrograms();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function listOf(args, option) {
  const at = args.indexOf(option);
  return at < 0 ? undefined : (args[at + 1] ?? '').split(',').filter(Boolean);
}
