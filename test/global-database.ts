import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '#platform/migrate.ts';
import { startPostgres, WORK_ROLE } from '#platform/postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { readonly owner: string; readonly work: string };
  }
}

export const TEMPLATE = 'motcua_template';

/** One PostgreSQL for all database tests; every test file copies its own database from the migrated template. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-test-'));
  const postgres = await startPostgres(folder, { fast: true });
  const admin = new pg.Client({ connectionString: postgres.ownerUrl('postgres') });
  await admin.connect();
  await admin.query(`create role ${WORK_ROLE} login password ${pg.escapeLiteral(new URL(postgres.workUrl('postgres')).password)}`);
  await admin.query(`create database ${TEMPLATE} template template0 encoding 'UTF8' locale 'C.UTF-8'`);
  await admin.end();
  await migrate(postgres.ownerUrl(TEMPLATE), WORK_ROLE);
  project.provide('postgres', { owner: postgres.ownerUrl('postgres'), work: postgres.workUrl('postgres') });
  return async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
