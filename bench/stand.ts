import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { OWNER_ROLE, startPostgres, WORK_ROLE } from '#platform/postgres.ts';
import { startServer, type Server } from './server.ts';

/** Where everything is measured: a server on a folder of its own, and both roles' addresses of its database. */
export type Stand = {
  readonly server: Server;
  readonly ownerUrl: (database?: string) => string;
  readonly workUrl: (database?: string) => string;
  readonly owner: pg.Client;
  readonly firstStartMs: number;
  readonly secondStartMs: number;
};

const DATABASE = 'motcua';

/** Starts the server twice on a fresh folder (first start, second start) and lets it run for the act. */
export async function withStand<T>(act: (stand: Stand) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-bench-'));
  folders.add(folder);
  try {
    const first = await startServer(folder);
    await first.stop();
    const server = await startServer(folder);
    // Adopts the database that the server runs; nothing of it is ours to stop.
    const postgres = await startPostgres(join(folder, 'postgres'));
    const owner = new pg.Client({ connectionString: postgres.ownerUrl(DATABASE), application_name: 'motcua bench' });
    // A database that goes away shows itself at the next question; without a listener it would end the process.
    owner.on('error', () => undefined);
    await owner.connect();
    try {
      return await act({ server, owner, ownerUrl: (database = DATABASE) => postgres.ownerUrl(database), workUrl: (database = DATABASE) => postgres.workUrl(database), firstStartMs: first.startMs, secondStartMs: server.startMs });
    } finally {
      await owner.end();
      await server.stop();
    }
  } finally {
    clearStands();
  }
}

const folders = new Set<string>();

/** Removes the folders of the stands; their servers must have stopped. */
export function clearStands(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  folders.clear();
}

/** An empty database of the same cluster, dropped after the act. */
export async function withDatabase<T>(stand: Stand, name: string, act: () => Promise<T>): Promise<T> {
  await stand.owner.query(`create database ${name} owner ${OWNER_ROLE} template template0 encoding 'UTF8' locale 'C.UTF-8'`);
  try {
    return await act();
  } finally {
    await stand.owner.query(`drop database ${name} with (force)`);
  }
}

export const WORKER = WORK_ROLE;
