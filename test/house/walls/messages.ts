import ts from 'typescript';
import { breachAt, isTest, placeOf, walk, type Breach, type Source, type Tree } from './tree.ts';

/** What one file of messages says: its path, and each key with its two sentences. */
export type Spoken = { readonly path: string; readonly entries: readonly (readonly [key: string, message: unknown])[] };

const CODE = /^[a-z][A-Za-z]*\.[a-z][A-Za-z0-9]*$/;
const REFUSING = new Set(['problem', 'badInput', 'notFound', 'forbidden']);

/** Every refusal and every journal kind that is written somewhere has its sentence; `isSaid` asks the catalogue of the whole house. */
export function unspoken(tree: Tree, isSaid: (code: string) => boolean): Breach[] {
  const speaking = tree.sources.filter((source) => source.path.startsWith('src/') && !isTest(source));
  return speaking.flatMap((source) =>
    codesIn(source)
      .filter(({ code }) => !isSaid(code))
      .map(({ code, node }) => breachAt(source, node, `"${code}" has no sentence in any messages.ts`)),
  );
}

/** Both languages say something, with the same facts in it, in the room the key belongs to, once. */
export function misspoken(tree: Tree, spoken: readonly Spoken[]): Breach[] {
  const first = new Map<string, string>();
  return spoken.flatMap(({ path, entries }) =>
    entries.flatMap(([key, message]) => {
      const taken = first.get(key);
      first.set(key, path);
      return [...faultsOf(message), ...(taken ? [`stands in ${taken} too`] : []), ...strangeRoom(tree, path, key)].map((fault) => ({ path, line: 1, what: `"${key}" ${fault}` }));
    }),
  );
}

/** The files of the rooms that speak. */
export function isSpeaking(source: Source): boolean {
  return !isTest(source) && placeOf(source)?.kind === 'messages';
}

function faultsOf(message: unknown): string[] {
  if (!isMessage(message)) return ['needs vi and en'];
  const empty = ['vi', 'en'].filter((language) => (language === 'vi' ? message.vi : message.en).trim() === '');
  const same = factsIn(message.vi) === factsIn(message.en);
  return [...empty.map((language) => `says nothing in ${language}`), ...(same ? [] : ['names other facts in vi than in en'])];
}

function isMessage(message: unknown): message is { vi: string; en: string } {
  return typeof message === 'object' && message !== null && 'vi' in message && 'en' in message && typeof message.vi === 'string' && typeof message.en === 'string';
}

function factsIn(text: string): string {
  return [...new Set([...text.matchAll(/\{\w+(?:\|[\w.]+)?\}/g)].map(([fact]) => fact))].sort().join(' ');
}

function strangeRoom(tree: Tree, path: string, key: string): string[] {
  const room = /^src\/modules\/([^/]+)\//.exec(path)?.[1];
  const owner = key.split('.')[0] ?? '';
  return room === undefined || owner === room || !tree.house.rooms.includes(owner) ? [] : [`belongs to another room than ${room}`];
}

function codesIn(source: Source): { code: string; node: ts.Node }[] {
  const codes: { code: string; node: ts.Node }[] = [];
  const take = (expression: ts.Node): void => {
    if (ts.isStringLiteral(expression)) codes.push({ code: expression.text, node: expression });
    if (ts.isConditionalExpression(expression)) [expression.whenTrue, expression.whenFalse].forEach(take);
    if (ts.isArrayLiteralExpression(expression)) expression.elements.forEach(take);
  };
  walk(source, (node) => {
    if (ts.isCallExpression(node) && REFUSING.has(node.expression.getText()) && node.arguments[0]) take(node.arguments[0]);
    if (ts.isPropertyAssignment(node) && (node.name.getText() === 'refusals' || node.name.getText() === 'kind')) take(node.initializer);
  });
  return codes.filter(({ code, node }) => CODE.test(code) || (ts.isCallExpression(node.parent) && REFUSING.has(node.parent.expression.getText())));
}
