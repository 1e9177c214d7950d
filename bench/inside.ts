import type pg from 'pg';
import { pass } from '#apps/door.ts';
import { installationOf, type House } from '#apps/house.ts';
import { findOperation } from '#apps/operations/all.ts';
import { readConfig } from '#platform/config.ts';
import { openPool } from '#platform/database.ts';
import { openFiles } from '#platform/files.ts';
import { newId } from '#platform/ids.ts';

/** One message to the database, as the house sent it; without a name: not prepared (begin, commit, lists with filters). */
export type Sent = { readonly name: string; readonly text: string; readonly values: readonly unknown[] };

/** The same operations as the server's, through the same door, in this process: every message to the database is seen. */
export type Inside = {
  readonly house: House;
  /** Runs one operation as the holder of a session; answers what the service answered and what was sent for it. */
  readonly ask: (operationId: string, input: object, secret?: string) => Promise<{ answer: unknown; now: Date; sent: Sent[] }>;
  readonly close: () => Promise<void>;
};

/** Opens the door over a database with one connection that writes down what passes. */
export function openInside(url: string, publicUrl: string): Inside {
  const pool = openPool(url, 1);
  let sent: Sent[] = [];
  pool.on('connect', (client) => listen(client, (one) => sent.push(one)));
  const config = readConfig({ LOG_LEVEL: 'silent' });
  const house: House = { config, pool, url, installation: { ...installationOf(config, true), publicUrl }, files: openFiles(config.files), now: () => new Date(), close: () => pool.end() };
  return {
    house,
    ask: async (operationId, input, secret) => {
      const bound = findOperation(operationId);
      if (!bound) throw new Error(`no operation ${operationId}`);
      sent = [];
      const now = new Date();
      const knock = { now, language: 'vi' as const, requestId: newId(), address: '127.0.0.1', by: secret === undefined ? undefined : { secret }, key: newId() };
      const text = await pass(house, bound, input, knock, (result) => JSON.stringify(result));
      return { answer: JSON.parse(text), now, sent };
    },
    close: house.close,
  };
}

/** Writes down each query before it goes out, the transaction's own begin and commit included. */
function listen(client: pg.PoolClient, note: (sent: Sent) => void): void {
  const query = client.query.bind(client);
  Reflect.set(client, 'query', (...args: unknown[]) => {
    note(readQuery(args[0]));
    return Reflect.apply(query, client, args);
  });
}

function readQuery(query: unknown): Sent {
  if (typeof query === 'string') return { name: '', text: query, values: [] };
  const field = (name: string): unknown => (typeof query === 'object' && query !== null ? Reflect.get(query, name) : undefined);
  const values = field('values');
  return { name: String(field('name') ?? ''), text: String(field('text')), values: Array.isArray(values) ? values : [] };
}
