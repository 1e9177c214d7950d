import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runNode } from './child.mjs';
import { alone } from './lock.mjs';
import { PINNED_NODE, ROOT } from './places.mjs';
import { Stop, step } from './say.mjs';

const LOCK = path.join(ROOT, 'package-lock.json');
const INSTALLED = path.join(ROOT, 'node_modules/.package-lock.json');
const STAMP = path.join(ROOT, 'node_modules/.motcua-installed');

/** Installs the packages of package-lock.json unless exactly these are there. */
export async function install() {
  if (isInstalled()) return;
  await alone(async () => {
    if (isInstalled()) return;
    await step('Cài các thư viện (lần đầu mất khoảng một phút)', 'installing the packages (about a minute the first time)', npmCi);
    leaveStamp();
  });
}

function isInstalled() {
  if (!existsSync(PINNED_NODE) || !existsSync(INSTALLED)) return false;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint()) return true;
  if (!holdsWhatTheLockSays()) return false;
  leaveStamp();
  return true;
}

function fingerprint() {
  return createHash('sha256').update(readFileSync(LOCK)).update(`${process.platform} ${process.arch}`).digest('hex');
}

// npm writes its own record last, after the packages' scripts: equal records mean a whole installation made by hand.
function holdsWhatTheLockSays() {
  const wanted = Object.entries(packagesOf(LOCK)).filter(([place]) => place !== '');
  const present = packagesOf(INSTALLED);
  return wanted.every(([place, entry]) => entry.optional || entry.peer || present[place]?.version === entry.version);
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function leaveStamp() {
  try {
    writeFileSync(STAMP, fingerprint());
  } catch {
    // Packages that belong to another user are as good; they are compared again next time.
  }
}

async function npmCi() {
  const cache = homeIsWritable() ? undefined : mkdtempSync(path.join(os.tmpdir(), 'motcua-npm-'));
  try {
    const wishes = ['ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional', '--ignore-scripts=false', '--loglevel=error'];
    const env = { npm_config_update_notifier: 'false', ...(cache ? { npm_config_cache: cache } : {}) };
    const code = await runNode([findNpm(), ...wishes], { node: nodeOutsidePackages(), env });
    if (code !== 0) throw new Stop('npm ci không thành công; xem lỗi ở trên.', 'npm ci failed; see its message above.');
    if (!existsSync(PINNED_NODE)) throw new Stop('Đã cài nhưng thiếu node_modules/node/bin/node (gói "node"). Hãy chạy lại: npm rebuild node.', 'Installed, yet node_modules/node/bin/node (the package "node") is missing. Run: npm rebuild node.');
  } finally {
    if (cache) rmSync(cache, { recursive: true, force: true });
  }
}

function homeIsWritable() {
  try {
    accessSync(os.homedir(), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The npm to call, as the file Node runs. */
export function findNpm() {
  const candidates = [process.env.npm_execpath ?? '', ...searchPath().map((folder) => path.join(folder, 'npm'))];
  const found = candidates.filter((file) => file !== '' && existsSync(file)).map((file) => realpathSync(file));
  const npm = found.find((file) => path.basename(file) === 'npm-cli.js');
  if (npm === undefined) throw new Stop('Không tìm thấy npm. Hãy cài npm (đi kèm Node) rồi chạy lại.', 'npm was not found. Install npm (it comes with Node), then start again.');
  return npm;
}

/** A Node that stays: npm ci removes node_modules, and with it the one we may be running on. */
export function nodeOutsidePackages() {
  if (!process.execPath.startsWith(path.join(ROOT, 'node_modules'))) return process.execPath;
  const others = searchPath().filter((folder) => !folder.includes('node_modules'));
  return others.map((folder) => path.join(folder, 'node')).find((file) => existsSync(file)) ?? process.execPath;
}

function searchPath() {
  return (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
}
