import type pg from 'pg';
import type { Sent } from './inside.ts';

/** How the database answers a statement: milliseconds, how rows were found, how many were looked at. */
export type Plan = { readonly name: string; readonly ms: number; readonly ways: readonly string[]; readonly looked: number };

/** Asks how the slowest reading statement among these is answered, with the values it was sent with. */
export async function explainSlowest(owner: pg.Client, sent: readonly Sent[]): Promise<Plan | undefined> {
  const plans: Plan[] = [];
  for (const { name, text, values } of sent.filter((one) => /^\s*(select|with)\b/i.test(one.text))) {
    const { rows } = await owner.query<{ 'QUERY PLAN': unknown }>({ text: `explain (analyze, timing off, format json) ${text}`, values: [...values] });
    const [answer] = asList(rows[0]?.['QUERY PLAN']);
    const nodes = nodesOf(field(answer, 'Plan'));
    plans.push({ name: name || 'list', ms: Number(field(answer, 'Execution Time')), ways: waysOf(nodes), looked: Math.max(0, ...nodes.map(lookedAt)) });
  }
  return plans.toSorted((a, b) => b.ms - a.ms)[0];
}

/** Small tables and empty partitions are read whole and rightly so; of the others every way in is told. */
const BIG = /^(dossier|journal_entry|appointment|custody|result_return|printed|report_)/;

function waysOf(nodes: readonly unknown[]): string[] {
  const ways = nodes.flatMap((node) => {
    const [kind, table, index] = [text(node, 'Node Type'), text(node, 'Relation Name'), text(node, 'Index Name')];
    if (kind === 'Sort' && lookedAt(node) > 2000) return [`sorts ${lookedAt(node)} rows`];
    if (index !== '') return BIG.test(index) || BIG.test(table) ? [index] : [];
    return kind === 'Seq Scan' && BIG.test(table) && lookedAt(node) > 0 ? [`READS ALL OF ${table}`] : [];
  });
  return [...new Set(ways)];
}

/** Rows a node took in: those it gave and those it threw away, over all its turns. */
function lookedAt(node: unknown): number {
  const thrown = Number(field(node, 'Rows Removed by Filter') ?? 0) + Number(field(node, 'Rows Removed by Index Recheck') ?? 0);
  return Math.round((Number(field(node, 'Actual Rows') ?? 0) + thrown) * Number(field(node, 'Actual Loops') ?? 1));
}

function nodesOf(node: unknown): unknown[] {
  return [node, ...asList(field(node, 'Plans')).flatMap(nodesOf)];
}

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;
}

function text(of: unknown, name: string): string {
  return String(field(of, name) ?? '');
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
