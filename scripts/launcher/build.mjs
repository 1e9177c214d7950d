import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runNodeCaptured } from './child.mjs';
import { alone } from './lock.mjs';
import { ROOT, nodePackageBin } from './places.mjs';
import { Stop, step } from './say.mjs';

const SOURCES = ['src/web', 'src/kernel', 'src/modules'];
const SINGLE_FILES = ['vite.config.ts', 'vite.citizen.config.ts', 'package.json', 'package-lock.json', 'tsconfig.base.json', 'tsconfig.web.json'];
const BUILDS = [
  { needs: 'vite.config.ts', args: ['build'], vi: 'Dựng các trang của cán bộ', en: 'building the staff pages' },
  { needs: 'vite.citizen.config.ts', args: ['build', '--config', 'vite.citizen.config.ts'], vi: 'Dựng các trang của người dân', en: "building the citizens' pages" },
];
const STAMP = path.join(ROOT, 'dist/.built-from');

/** Builds the pages for the browser unless dist was made from exactly this source. */
export async function buildWeb() {
  if (isFresh()) return;
  await alone(async () => {
    if (isFresh()) return;
    rmSync(STAMP, { force: true });
    const source = fingerprint();
    for (const build of presentBuilds()) await step(build.vi, build.en, () => runBuild(build));
    mkdirSync(path.dirname(STAMP), { recursive: true });
    writeFileSync(STAMP, source);
  });
}

async function runBuild({ args }) {
  const { code, text } = await runNodeCaptured([nodePackageBin('vite', 'bin/vite.js'), ...args], { env: { NODE_ENV: 'production' } });
  if (code === 0) return;
  process.stderr.write(text);
  throw new Stop('Không dựng được trang web; xem lỗi ở trên.', 'The pages could not be built; see the message above.');
}

function isFresh() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint();
}

function presentBuilds() {
  return BUILDS.filter(({ needs }) => existsSync(path.join(ROOT, needs)));
}

function fingerprint() {
  const hash = createHash('sha256');
  const present = [...SINGLE_FILES.filter((file) => existsSync(path.join(ROOT, file))), ...SOURCES.flatMap(filesBelow)];
  for (const file of present) hash.update(`${file}\n`).update(readFileSync(path.join(ROOT, file)));
  return hash.digest('hex');
}

function filesBelow(folder) {
  const entries = readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .sort();
}
