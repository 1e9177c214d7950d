import { askServer, type Caller, signIn } from '../caller.ts';
import { explainSlowest, type Plan } from '../explain.ts';
import { openInside, type Inside } from '../inside.ts';
import { type Spread, spreadOf, timed } from '../quantiles.ts';
import { loadRows, openLoader } from '../rows/load-rows.ts';
import type { Stand } from '../stand.ts';
import { rounded, type Part, type Table } from '../table.ts';
import type { OneStop } from '../units.ts';
import { type Case, listCases } from './list-cases.ts';

const TIMES = 25;
const MOST_SECONDS = 4;

type Line = { readonly what: string; readonly who: string; readonly spread: Spread; readonly plan: Plan | undefined };
type Level = { readonly rows: number; readonly loadSeconds: number; readonly lines: readonly Line[] };

/** Lists, searches and other readings over a growing number of dossiers, over HTTP, with how the database finds the rows. */
export async function measureLists(stand: Stand, units: readonly OneStop[], counts: readonly number[]): Promise<Part> {
  await openLoader(stand.owner, units);
  const levels: Level[] = [];
  let loaded = 0;
  for (const rows of counts) {
    const began = performance.now();
    await loadRows(stand.owner, loaded, rows);
    loaded = rows;
    const loadSeconds = (performance.now() - began) / 1000;
    process.stderr.write(`  ${rows} dossiers loaded in ${rounded(loadSeconds)} s\n`);
    levels.push({ rows, loadSeconds, lines: await measureLevel(stand, units[0]?.id ?? '') });
  }
  return { facts: { levels }, tables: [timesOf(levels), plansOf(levels)] };
}

async function measureLevel(stand: Stand, unitId: string): Promise<Line[]> {
  const inside = openInside(stand.workUrl(), stand.server.base);
  const callers = new Map<string, Caller>();
  const lines: Line[] = [];
  for (const one of await listCases(stand.owner, unitId)) {
    const caller = callers.get(one.who) ?? (await signIn(stand.server.base, one.who));
    callers.set(one.who, caller);
    lines.push(await measureCase(stand, inside, caller, one));
  }
  await inside.close();
  return lines;
}

async function measureCase(stand: Stand, inside: Inside, caller: Caller, { what, who, operation, input }: Case): Promise<Line> {
  const act = () => askServer(stand.server.base, caller, operation, input);
  await timed(3, MOST_SECONDS, act);
  const spread = spreadOf(await timed(TIMES, MOST_SECONDS, act));
  const { sent } = await inside.ask(operation, input, caller.secret);
  return { what, who, spread, plan: await explainSlowest(stand.owner, sent) };
}

function timesOf(levels: readonly Level[]): Table {
  const [first] = levels;
  return {
    title: 'Lists and searches over HTTP, pages of 50 (ms)',
    head: ['what', 'asked by', ...levels.flatMap(({ rows }) => [`${named(rows)} p50`, `${named(rows)} p95`])],
    rows: (first?.lines ?? []).map((line, place) => [line.what, line.who, ...levels.flatMap(({ lines }) => [lines[place]?.spread.p50 ?? null, lines[place]?.spread.p95 ?? null])]),
    notes: ['Half of all dossiers lie at the one-stop that is asked; those of four weeks are being worked on, four in a hundred wait for their owners. Results, printed forms and views are not loaded.', `Loaded: ${levels.map(({ rows, loadSeconds }) => `${named(rows)} in ${rounded(loadSeconds)} s`).join(', ')}.`],
  };
}

function plansOf(levels: readonly Level[]): Table {
  const last = levels.at(-1);
  return {
    title: `How the rows are found at ${named(last?.rows ?? 0)} (the slowest statement of each)`,
    head: ['what', 'statement', 'ms', 'rows looked at', 'ways'],
    rows: (last?.lines ?? []).map(({ what, plan }) => [what, plan?.name ?? '', plan?.ms ?? null, plan?.looked ?? null, (plan?.ways ?? []).join(', ')]),
  };
}

function named(rows: number): string {
  return rows >= 1_000_000 ? `${rows / 1_000_000} M` : `${rows / 1000} k`;
}
