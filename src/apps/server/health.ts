import { access, constants, mkdir, statfs } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import type { House } from '#apps/house.ts';
import { transaction } from '#platform/database.ts';
import { listAppliedMigrations } from '#platform/installation.ts';
import { migrationNames } from '#platform/migrate.ts';

const LEAST_FREE_BYTES = 200 * 1024 * 1024;

/** `/healthz`: the process lives. `/readyz`: database, migrations, files and free disk, each by name. */
export function addHealth(server: FastifyInstance, house: House): void {
  server.get('/healthz', { schema: { hide: true } }, () => ({ ok: true }));
  server.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
    const checks = { database: await passes(() => databaseIsCurrent(house)), files: await passes(() => folderIsWritable(house.config.dataDir)), disk: await passes(() => diskHasRoom(house.config.dataDir)) };
    const ok = Object.values(checks).every(Boolean);
    return reply.code(ok ? 200 : 503).send({ ok, ...checks });
  });
}

async function passes(check: () => Promise<boolean>): Promise<boolean> {
  return check().catch(() => false);
}

async function databaseIsCurrent(house: House): Promise<boolean> {
  const applied = new Set(await transaction(house.pool, 'read', listAppliedMigrations));
  return migrationNames().every((name) => applied.has(name));
}

async function folderIsWritable(folder: string): Promise<boolean> {
  await mkdir(folder, { recursive: true });
  await access(folder, constants.W_OK);
  return true;
}

async function diskHasRoom(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize >= LEAST_FREE_BYTES;
}
