import type pg from 'pg';
import { MULTIPLY, PLANS, PROVINCE, SUM_UP, TEMPLATES } from './province.ts';

/** The year that is loaded: the reports' own, from 15 December to 14 December (TT 01/2020/TT-VPCP). */
export const YEAR = 2025;
const LAST_DAY = '2025-12-14';
const TABLES = ['report_step', 'report_block', 'report_rollup', 'report_subtree', 'report_closing'] as const;
const AT_ONCE = 100_000;

export type Loaded = { readonly dossiers: number; readonly steps: number; readonly blocks: number; readonly rollups: number; readonly gigabytes: number; readonly seconds: number };

/** Fills the figures of a province for a year: the simulated dossiers of a one-stop, moved and multiplied until there are as many as told. */
export async function loadYear(owner: pg.Client, oneStopId: string, dossiers: number): Promise<Loaded> {
  const began = performance.now();
  await owner.query(`set synchronous_commit = off; set work_mem = '1GB'; set maintenance_work_mem = '2GB'`);
  await owner.query(TEMPLATES.replaceAll('$1', `'${oneStopId}'`));
  const templates = await numberIn(owner, 'select count(distinct k) as number from bench_step');
  await owner.query(PROVINCE);
  await owner.query(PLANS);
  const copies = Math.ceil(dossiers / templates);
  await withoutIndexes(owner, async () => {
    const each = Math.max(1, Math.floor(AT_ONCE / templates));
    for (let first = 1; first <= copies; first += each) await owner.query(MULTIPLY, [first, Math.min(copies, first + each - 1), LAST_DAY]);
    await owner.query('truncate report_block, report_rollup, report_subtree');
    for (const sql of SUM_UP) await owner.query(sql);
  });
  // Closed anew, now that there is a year to close.
  await owner.query('truncate report_closing, report_closed');
  for (const table of TABLES) await owner.query(`vacuum (analyze) ${table}`);
  return {
    dossiers: copies * templates,
    steps: await numberIn(owner, 'select count(*) as number from report_step'),
    blocks: await numberIn(owner, 'select count(*) as number from report_block'),
    rollups: await numberIn(owner, 'select count(*) as number from report_rollup'),
    gigabytes: (await numberIn(owner, `select sum(pg_total_relation_size(name::regclass)) as number from unnest(array['${TABLES.join("', '")}']) name`)) / 1024 ** 3,
    seconds: (performance.now() - began) / 1000,
  };
}

type Index = { readonly tables: string; readonly name: string; readonly made: string; readonly constrained: boolean };

/** A load is quicker into bare tables that no log is kept of; every index and constraint is made again at its end, by the words the migrations made it with. */
async function withoutIndexes(owner: pg.Client, act: () => Promise<void>): Promise<void> {
  const { rows } = await owner.query<Index>(
    `select t.relname as tables, i.relname as name, coalesce(pg_get_constraintdef(c.oid), pg_get_indexdef(i.oid)) as made, c.oid is not null as constrained
       from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid left join pg_constraint c on c.conindid = i.oid
      where t.relname = any($1) and not x.indisprimary`,
    [TABLES],
  );
  for (const table of TABLES) await owner.query(`alter table ${table} set unlogged`);
  for (const { tables, name, constrained } of rows) await owner.query(constrained ? `alter table ${tables} drop constraint ${name}` : `drop index ${name}`);
  await act();
  for (const { tables, name, made, constrained } of rows) await owner.query(constrained ? `alter table ${tables} add constraint ${name} ${made}` : made);
}

async function numberIn(owner: pg.Client, sql: string): Promise<number> {
  const { rows } = await owner.query<{ number: string }>(sql);
  return Number(rows[0]?.number);
}
