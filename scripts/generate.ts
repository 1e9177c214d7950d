import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import pg from 'pg';
import { installationOf, type House } from '#apps/house.ts';
import { buildServer } from '#apps/server/build.ts';
import { readConfig } from '#platform/config.ts';
import { openPool } from '#platform/database.ts';
import { openFiles } from '#platform/files.ts';
import { migrate } from '#platform/migrate.ts';
import { startPostgres, WORK_ROLE } from '#platform/postgres.ts';
import { figureFonts } from './figures-font.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** The files made from the migrated database and from the operations; committed, and compared in a test. */
export async function generated(): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-generate-'));
  const postgres = await startPostgres(folder, { fast: true });
  try {
    await makeDatabase(postgres.ownerUrl('postgres'), postgres.ownerUrl('motcua'));
    const description = await describe(postgres.ownerUrl('motcua'));
    return new Map([
      ['docs/openapi.json', `${JSON.stringify(description, null, 1)}\n`],
      ['src/web/api/schema.gen.ts', astToString(await openapiTypescript(JSON.stringify(description)))],
      ['src/platform/tables.gen.ts', tables(postgres.ownerUrl('motcua'), join(folder, 'tables.ts'))],
    ]);
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeDatabase(adminUrl: string, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`create role ${WORK_ROLE}`);
  await client.query('create database motcua');
  await client.end();
  await migrate(url, WORK_ROLE);
}

async function describe(url: string): Promise<object> {
  const pool = openPool(url, 1);
  const config = readConfig({ LOG_LEVEL: 'silent' });
  const house: House = { config, pool, url, installation: { ...installationOf(config, false), publicUrl: 'http://127.0.0.1:8080' }, files: openFiles(config.files), now: () => new Date(), close: () => pool.end() };
  const server = await buildServer(house);
  try {
    return server.swagger();
  } finally {
    await server.close();
    await pool.end();
  }
}

function tables(url: string, outFile: string): string {
  const program = join(ROOT, 'node_modules/kysely-codegen/dist/cli/bin.js');
  const done = spawnSync(process.execPath, [program, '--dialect', 'postgres', '--url', url, '--out-file', outFile, '--include-pattern', 'public.*', '--exclude-pattern', '*.journal_entry_*', '--date-parser', 'string', '--numeric-parser', 'number', '--type-mapping', '{"int8":"number"}'], { encoding: 'utf8', cwd: ROOT });
  if (done.status !== 0) throw new Error(`kysely-codegen: ${done.stderr || done.stdout}`);
  return readFileSync(outFile, 'utf8');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of [...(await generated()), ...figureFonts()]) {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    writeFileSync(join(ROOT, file), text);
    process.stdout.write(`${file}\n`);
  }
}
