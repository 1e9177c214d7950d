import { isTest, type Breach, type Source, type Tree } from './tree.ts';

const FILE = /^[a-z0-9]+(-[a-z0-9]+)*(\.(pg|story))?(\.(test|e2e|gen|d|config))?\.(ts|tsx|mjs)$/;
const FOLDER = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Rooms, kinds and names: folder = noun, file = kind, and no drawer for odds and ends. */
export function brokenNames(tree: Tree): Breach[] {
  const rooms = tree.sources.filter(({ path }) => path.startsWith('src/modules/'));
  return [...tree.sources.flatMap((source) => misnamed(tree, source)), ...rooms.flatMap((source) => misplaced(tree, source)), ...twice(rooms)];
}

function misnamed(tree: Tree, source: Source): Breach[] {
  const parts = source.path.split('/');
  const words = parts.flatMap((part) => part.split(/[-.]/));
  const drawer = words.find((word) => tree.house.bannedNames.includes(word));
  const file = parts.at(-1) ?? '';
  const crooked = !FILE.test(file) || parts.slice(0, -1).some((folder) => !FOLDER.test(folder));
  return [
    ...(drawer ? [breach(source, `"${drawer}" says nothing: name the noun or the deed`)] : []),
    ...(crooked ? [breach(source, 'file and folder names are kebab-case')] : []),
  ];
}

function misplaced(tree: Tree, source: Source): Breach[] {
  const [room = '', ...rest] = source.path.split('/').slice(2);
  if (!tree.house.rooms.includes(room)) return [breach(source, `there is no room "${room}" in house.json`)];
  const kinds = Object.keys(tree.house.kinds);
  const kind = (rest[0] ?? '').replace(/\.ts$/, '');
  if (rest[0] === 'fixture' || (rest.length === 1 && isTest(source))) return [];
  if (rest.length > 2) return [breach(source, 'a floor is one folder of verbs, not a tree')];
  return kinds.includes(kind) ? [] : [breach(source, `a room holds only ${kinds.join(', ')}`)];
}

function twice(rooms: readonly Source[]): Breach[] {
  const folders = new Set(rooms.map(({ path }) => path.split('/').slice(0, 4).join('/')));
  return rooms.filter(({ path }) => /^src\/modules\/[^/]+\/[a-z]+\.ts$/.test(path) && folders.has(path.replace(/\.ts$/, ''))).map((source) => breach(source, 'a floor is a file or a folder of verbs, not both'));
}

function breach(source: Source, what: string): Breach {
  return { path: source.path, line: 1, what };
}
