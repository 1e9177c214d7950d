import pg from 'pg';

/** Something Kysely has compiled. */
export type Compiled<T> = { readonly sql: string; readonly parameters: readonly unknown[]; readonly row?: T };

/** The database as a service sees it: inside one transaction, rows in camelCase. */
export type Db = {
  /** All rows of a named prepared statement. */
  rows<T extends object>(name: string, sql: string, values?: readonly unknown[]): Promise<T[]>;
  /** Exactly one row; anything else is our fault. */
  row<T extends object>(name: string, sql: string, values?: readonly unknown[]): Promise<T>;
  /** One row or none. */
  find<T extends object>(name: string, sql: string, values?: readonly unknown[]): Promise<T | undefined>;
  /** How many rows it touched. */
  run(name: string, sql: string, values?: readonly unknown[]): Promise<number>;
  /** A list built with optional filters. */
  list<T extends object>(query: Compiled<T>): Promise<T[]>;
};

export type Pool = pg.Pool;
type Client = Pick<pg.PoolClient, 'query'>;

const DATE = 1082;
const INT8 = 20;
const DATE_ARRAY = 1182;
const INT8_ARRAY = 1016;

/** How long one statement, and one transaction without any, may last; in milliseconds. */
export type Limits = { readonly statement_timeout?: number; readonly idle_in_transaction_session_timeout?: number };

/** Opens a pool to one database address. Days come as text, counts as numbers, instants as Date. */
export function openPool(url: string, size: number, limits: Limits = {}): Pool {
  const types = new pg.TypeOverrides();
  types.setTypeParser(DATE, (text) => text);
  types.setTypeParser(INT8, Number);
  types.setTypeParser(DATE_ARRAY, (text) => arrayOf(text));
  types.setTypeParser(INT8_ARRAY, (text) => arrayOf(text).map(Number));
  const pool = new pg.Pool({ connectionString: url, max: size, types, connectionTimeoutMillis: 10_000, ...limits, application_name: 'motcua' });
  // A connection that breaks while idle is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** `look`: everything it reads stands as at one moment, and it may write what it saw; `read`: the same, and it writes nothing. */
export type Isolation = 'write' | 'look' | 'read';

const BEGIN = { write: 'begin', look: 'begin transaction isolation level repeatable read', read: 'begin transaction isolation level repeatable read read only' } as const;

/**
 * Runs an act in one transaction. `commitOn` says whether something thrown still commits (an attempt's refusal does).
 * A deadlock or serialization failure is tried again, twice.
 */
export async function transaction<T>(pool: Pool, isolation: Isolation, act: (db: Db) => Promise<T>, commitOn: (thrown: unknown) => boolean = never): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(pool, isolation, act, commitOn);
    } catch (thrown) {
      if (attempt >= 3 || !isPassing(thrown)) throw thrown;
    }
  }
}

async function once<T>(pool: Pool, isolation: Isolation, act: (db: Db) => Promise<T>, commitOn: (thrown: unknown) => boolean): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query(BEGIN[isolation]);
    try {
      const result = await act(dbOver(client));
      await commit(client);
      return result;
    } catch (thrown) {
      if (commitOn(thrown)) await commit(client);
      else await client.query('rollback').catch(() => (broken = true));
      throw thrown;
    }
  } finally {
    client.release(broken);
  }
}

function never(): boolean {
  return false;
}

/** COMMIT of a failed transaction answers ROLLBACK without an error: that must never pass for a commit. */
async function commit(client: Client): Promise<void> {
  const answer = await client.query('commit');
  if (answer.command !== 'COMMIT') throw new Error(`commit answered ${answer.command}`);
}

function isPassing(thrown: unknown): boolean {
  return thrown instanceof pg.DatabaseError && (thrown.code === '40001' || thrown.code === '40P01');
}

/** Faults of the database itself, not of what it was asked: conflict, no room, out of time or shutting down, its disk. */
const NOT_OF_A_PART = /^(?:08|40|53|57|58)/;

/**
 * Does a part of a transaction that may fail alone: what it wrote is undone, what it threw is answered, and the rest goes on. A connection that is lost, and whatever else
 * would meet every part, is thrown.
 */
export async function apart<T>(db: Db, act: () => Promise<T>): Promise<{ readonly done: T } | { readonly thrown: unknown }> {
  await db.run('database.beginPart', 'savepoint part');
  try {
    const done = await act();
    await db.run('database.endPart', 'release savepoint part');
    return { done };
  } catch (thrown) {
    if (thrown instanceof pg.DatabaseError && NOT_OF_A_PART.test(thrown.code ?? '')) throw thrown;
    await db.run('database.undoPart', 'rollback to savepoint part');
    await db.run('database.endPart', 'release savepoint part');
    return { thrown };
  }
}

let statements = 0;

/** How many statements this process has sent inside transactions; the benchmark reads it. */
export function statementsSent(): number {
  return statements;
}

function dbOver(client: Client): Db {
  const ask = async <T>(query: pg.QueryArrayConfig): Promise<T[]> => {
    statements += 1;
    const answer = await client.query(query);
    return camelRows<T>(answer);
  };
  const rows = <T extends object>(name: string, sql: string, values: readonly unknown[] = []) => ask<T>({ name, text: sql, values: [...values], rowMode: 'array' });
  return {
    rows,
    async row<T extends object>(name: string, sql: string, values?: readonly unknown[]) {
      const found = await rows<T>(name, sql, values);
      const [only] = found;
      if (only === undefined || found.length > 1) throw new Error(`${name} gave ${found.length} rows instead of one`);
      return only;
    },
    async find<T extends object>(name: string, sql: string, values?: readonly unknown[]) {
      const found = await rows<T>(name, sql, values);
      if (found.length > 1) throw new Error(`${name} gave ${found.length} rows instead of one at most`);
      return found[0];
    },
    async run(name, sql, values = []) {
      statements += 1;
      const answer = await client.query({ name, text: sql, values: [...values] });
      return answer.rowCount ?? 0;
    },
    list: <T extends object>(query: Compiled<T>) => ask<T>({ text: query.sql, values: [...query.parameters], rowMode: 'array' }),
  };
}

const camelNames = new Map<string, string>();

function camelRows<T>(answer: pg.QueryArrayResult): T[] {
  const names = answer.fields.map((field) => camel(field.name));
  return answer.rows.map((values) => {
    const row: Record<string, unknown> = {};
    names.forEach((name, index) => {
      row[name] = values[index];
    });
    return row as T;
  });
}

function camel(name: string): string {
  const known = camelNames.get(name);
  if (known !== undefined) return known;
  const made = name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  camelNames.set(name, made);
  return made;
}

/** A one-dimensional PostgreSQL array of plain values, `{2021-02-10,2021-02-11}`. */
function arrayOf(text: string): string[] {
  const inner = text.slice(1, -1);
  return inner === '' ? [] : inner.split(',');
}
