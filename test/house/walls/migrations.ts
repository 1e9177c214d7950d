import type { Breach, Source, Tree } from './tree.ts';

const NAME = /^db\/migrations\/(\d{4})-([a-z]+)(-[a-z0-9-]+)?\.sql$/;
const TABLE = String.raw`(?:public\.)?"?([a-z_][a-z0-9_]*)"?`;

/** Which room owns each table: the one whose migration creates it. */
export function ownersOf(tree: Tree): Map<string, string> {
  const owners = new Map<string, string>();
  for (const source of tree.migrations) {
    for (const [table] of matches(source, `create\\s+(?:unlogged\\s+)?(?:table|materialized\\s+view|view)\\s+(?:if\\s+not\\s+exists\\s+)?${TABLE}`)) owners.set(table, roomOf(source));
  }
  return owners;
}

/** Migrations are numbered without gap or double, belong to a known room, touch its own tables only and lean only on rooms before it. */
export function brokenMigrations(tree: Tree): Breach[] {
  const owners = ownersOf(tree);
  return [...tree.migrations.flatMap((source, place) => misnumbered(tree, source, place)), ...tree.migrations.flatMap((source) => [...foreignTables(source, owners), ...upwardReferences(tree, source, owners)])];
}

function misnumbered(tree: Tree, source: Source, place: number): Breach[] {
  const [, number, room] = NAME.exec(source.path) ?? [];
  if (number === undefined || room === undefined) return [at(source, 0, 'a migration is named NNNN-room.sql or NNNN-room-what.sql')];
  const expected = String(place + 1).padStart(4, '0');
  return [
    ...(number === expected ? [] : [at(source, 0, `the next number is ${expected}`)]),
    ...(room === 'platform' || tree.house.rooms.includes(room) ? [] : [at(source, 0, `there is no room "${room}" in house.json`)]),
  ];
}

function foreignTables(source: Source, owners: Map<string, string>): Breach[] {
  const room = roomOf(source);
  const changes = [`(?:alter|drop)\\s+table\\s+(?:if\\s+exists\\s+)?(?:only\\s+)?${TABLE}`, `create\\s+unique\\s+index\\b[^;]*?\\son\\s+${TABLE}`, `(?:insert\\s+into|update|delete\\s+from)\\s+${TABLE}`];
  return changes
    .flatMap((pattern) => matches(source, pattern))
    .filter(([table]) => owners.has(table) && owners.get(table) !== room)
    .map(([table, offset]) => at(source, offset, `${table} belongs to ${owners.get(table) ?? ''}`));
}

function upwardReferences(tree: Tree, source: Source, owners: Map<string, string>): Breach[] {
  const height = (room: string): number => tree.house.rooms.indexOf(room);
  const own = height(roomOf(source));
  const leans = [`references\\s+${TABLE}`, `create\\s+index\\b[^;]*?\\son\\s+${TABLE}`];
  return leans
    .flatMap((pattern) => matches(source, pattern))
    .filter(([table]) => height(owners.get(table) ?? '') > own)
    .map(([table, offset]) => at(source, offset, `${table} belongs to the later room ${owners.get(table) ?? ''}`));
}

function roomOf(source: Source): string {
  return NAME.exec(source.path)?.[2] ?? '';
}

function matches(source: Source, pattern: string): [string, number][] {
  const plain = source.text.replace(/--[^\n]*/g, (comment) => ' '.repeat(comment.length));
  return [...plain.matchAll(new RegExp(`\\b${pattern}`, 'gi'))].map((match) => [(match[1] ?? '').toLowerCase(), match.index]);
}

function at(source: Source, offset: number, what: string): Breach {
  return { path: source.path, line: source.text.slice(0, offset).split('\n').length, what };
}
