import type pg from 'pg';
import { MAIN_CODE, type OneStop } from '../units.ts';
import { makeNames } from './names.ts';
import { FILL, HELPERS, KINDS, MAKE_ROWS, ORPHANS } from './statements.ts';

const AT_ONCE = 50_000;
const NAMES = 60_000;

/** Prepares a session for loading: names, units and kinds of dossier to draw from. */
export async function openLoader(owner: pg.Client, units: readonly OneStop[]): Promise<void> {
  await owner.query(HELPERS);
  const names = makeNames(NAMES);
  await owner.query('insert into bench_name select row_number() over () - 1, * from unnest($1::text[], $2::text[])', [names.map((one) => one.name), names.map((one) => one.key)]);
  await owner.query(`insert into bench_unit select row_number() over (order by array_position($1::uuid[], id)) - 1, id, ident_code from org_unit where id = any($1::uuid[])`, [units.map((unit) => unit.id)]);
  await owner.query(KINDS, [MAIN_CODE]);
  await owner.query('analyze bench_name');
}

/** Fills the tables from the dossier after `from` up to `to`; every check of the tables holds, references are counted afterwards. */
export async function loadRows(owner: pg.Client, from: number, to: number): Promise<void> {
  // References are checked once for the whole load (below) instead of row by row; nobody waits for this commit to be on disk.
  await owner.query(`set session_replication_role = replica; set synchronous_commit = off; set work_mem = '64MB'`);
  await letVacuum(owner, 'off');
  for (let first = from + 1; first <= to; first += AT_ONCE) {
    await owner.query('truncate bench_row');
    await owner.query(MAKE_ROWS, [first, Math.min(to, first + AT_ONCE - 1)]);
    await owner.query('begin');
    for (const { sql } of FILL) await owner.query(sql);
    await owner.query('commit');
  }
  await owner.query(`set session_replication_role = origin; set synchronous_commit = on`);
  for (const table of new Set(FILL.map((one) => one.table))) await owner.query(`vacuum (analyze) ${table}`);
  await letVacuum(owner, 'on');
  await refuseOrphans(owner);
}

/** During a load the database's own housekeeping would only queue up behind it; at its end everything is vacuumed at once. */
async function letVacuum(owner: pg.Client, how: 'on' | 'off'): Promise<void> {
  await owner.query(`alter system set autovacuum = ${how}`);
  await owner.query('select pg_reload_conf()');
}

async function refuseOrphans(owner: pg.Client): Promise<void> {
  for (const { table, sql } of ORPHANS) {
    const { rows } = await owner.query<{ count: number }>(sql);
    if (rows[0]?.count !== 0) throw new Error(`${rows[0]?.count} rows of ${table} name a row that is not there`);
  }
}
