import ts from 'typescript';
import { ownersOf } from './migrations.ts';
import { breachAt, isTest, placeOf, textOf, walk, type Breach, type Source, type Tree } from './tree.ts';

type Use = { readonly table: string; readonly writes: boolean; readonly node: ts.Node };

const NAME = String.raw`(?:public\.)?"?([a-z_][a-z0-9_]*)"?`;
const WRITES = new RegExp(String.raw`\b(?:insert\s+into|(?<!\bfor\s)(?<!\bdo\s)(?<!\bno\s+key\s)update(?:\s+only)?|delete\s+from|merge\s+into|truncate(?:\s+table)?)\s+${NAME}`, 'gi');
const READS = new RegExp(String.raw`\b(?:from|join)\s+(?:only\s+|lateral\s+)?${NAME}`, 'gi');
const STATEMENT = /^\s*(?:--[^\n]*\n\s*)*(?:with|select|insert\s+into|update\s+\w+(?:\s+(?:as\s+)?\w+)?\s+set|delete\s+from|merge\s+into|truncate|begin|commit|rollback|set\s+(?:local|role|session)|savepoint|lock\s+table|notify|listen)\b/;
const BUILDER_WRITES = new Set(['insertInto', 'updateTable', 'deleteFrom', 'mergeInto', 'replaceInto']);
const BUILDER_READS = new Set(['selectFrom', 'innerJoin', 'leftJoin', 'rightJoin', 'fullJoin']);

/** Only the owning room writes a table; only rooms above it may read it. */
export function trespasses(tree: Tree): Breach[] {
  const owners = ownersOf(tree);
  const height = (room: string): number => (room === 'platform' ? -1 : tree.house.rooms.indexOf(room));
  return tree.sources.filter(isStore).flatMap((source) => {
    const room = placeOf(source)?.room ?? 'platform';
    return usesOf(source).flatMap(({ table, writes, node }) => {
      const owner = owners.get(table);
      if (owner === undefined || owner === room) return [];
      if (writes) return [breachAt(source, node, `writes ${table}, which belongs to ${owner}`)];
      return height(owner) > height(room) ? [breachAt(source, node, `reads ${table} of the later room ${owner}`)] : [];
    });
  });
}

/** SQL stands in stores, in platform and in migrations, nowhere else. */
export function straySql(tree: Tree): Breach[] {
  const owners = ownersOf(tree);
  return tree.sources.filter((source) => source.path.startsWith('src/') && !isTest(source) && !isStore(source)).flatMap((source) => {
    const breaches: Breach[] = [];
    walk(source, (node) => {
      if (isSql(textOf(node), owners) || builderTable(node) !== undefined) breaches.push(breachAt(source, node, 'SQL belongs in a store'));
    });
    return breaches;
  });
}

/** A statement name is `room.verbNoun`, and one name means one statement. */
export function muddledStatements(tree: Tree): Breach[] {
  const seen = new Map<string, string>();
  return tree.sources.filter((source) => isStore(source) && placeOf(source) !== undefined).flatMap((source) =>
    statementsOf(source).flatMap(({ name, node }) => {
      const room = placeOf(source)?.room ?? '';
      const before = seen.get(name);
      seen.set(name, `${source.path}:${breachAt(source, node, '').line}`);
      if (!new RegExp(`^${room}\\.[a-z][A-Za-z0-9]*$`).test(name)) return [breachAt(source, node, `the statement "${name}" is named ${room}.verbNoun`)];
      return before ? [breachAt(source, node, `the statement name "${name}" is taken by ${before}`)] : [];
    }),
  );
}

function isStore(source: Source): boolean {
  if (isTest(source)) return false;
  return source.path.startsWith('src/platform/') || placeOf(source)?.kind === 'store';
}

function usesOf(source: Source): Use[] {
  const uses: Use[] = [];
  walk(source, (node) => {
    const text = textOf(node);
    if (text !== undefined) uses.push(...tablesIn(text, node));
    const built = builderTable(node);
    if (built) uses.push(built);
  });
  return uses;
}

function tablesIn(text: string, node: ts.Node): Use[] {
  const named = (pattern: RegExp, writes: boolean): Use[] => [...text.matchAll(pattern)].map((match) => ({ table: (match[1] ?? '').toLowerCase(), writes, node }));
  return [...named(WRITES, true), ...named(READS, false)];
}

function builderTable(node: ts.Node): Use | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const method = node.expression.name.text;
  const first = node.arguments[0];
  const text = first ? textOf(first) : undefined;
  if (text === undefined || !(BUILDER_WRITES.has(method) || BUILDER_READS.has(method))) return undefined;
  return { table: text.split(' ')[0] ?? '', writes: BUILDER_WRITES.has(method), node };
}

// Sentences begin with a capital, our SQL does not; and it names a table we have.
function isSql(text: string | undefined, owners: Map<string, string>): boolean {
  if (text === undefined || !STATEMENT.test(text)) return false;
  if (/^\s*(begin|commit|rollback)\s*;?\s*$/.test(text)) return true;
  return [...text.matchAll(/[a-z_][a-z0-9_]*/g)].some(([word]) => owners.has(word)) && /\s/.test(text.trim());
}

function statementsOf(source: Source): { name: string; node: ts.Node }[] {
  const found: { name: string; node: ts.Node }[] = [];
  walk(source, (node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    const [first, second] = node.arguments;
    const isCall = /^(rows|row|find|run)$/.test(node.expression.name.text) && second !== undefined;
    if (isCall && first && ts.isStringLiteral(first)) found.push({ name: first.text, node: first });
  });
  return found;
}
