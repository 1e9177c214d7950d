import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type { Messages } from '#kernel/message.ts';
import { allMessages } from '#apps/messages.ts';
import { roomWords as dossierPageWords } from '#web/officer/dossier/words.ts';
import { isTest, readTree, walk, type Source } from './walls/tree.ts';

const root = path.resolve(import.meta.dirname, '../..');
const tree = readTree(root);
const spoken = tree.sources.filter((source) => !isTest(source));
/** The rooms whose acts stand on the dossier's page, but for what a till, a tariff and the carrier did. */
const OF_A_DOSSIER = ['journal', 'custody', 'dossier', 'payment', 'assistance', 'reception', 'postal', 'notification'];
const BUT = await Promise.all(['payment/messages/cash', 'postal/messages/tariff', 'postal/messages/carrier'].map((file) => keysOf(`src/modules/${file}.ts`)));

const SAYS_ONE_OF = /\b(\w+)\(`([\w.]+\.)\$\{/;
const SAYS_REFUSAL = /\b(\w+)\((?:\w+\??\.)*code, /;

describe('the words a screen says', () => {
  test('the dossier’s page has words for everything that can be noted about a dossier', () => {
    const kinds = spoken.filter(({ path: file }) => file.startsWith('src/modules/')).flatMap(kindsIn);
    const shown = kinds.filter((kind) => allMessages[kind] !== undefined && OF_A_DOSSIER.includes(kind.split('.')[0] ?? '') && !BUT.flat().includes(kind));
    expect(shown.length).toBeGreaterThan(60);
    expect([...new Set(shown)].filter((kind) => dossierPageWords[kind] === undefined)).toEqual([]);
  });

  test('a screen that says a list of codes has the words of the whole list at hand', async () => {
    const asked = (await Promise.all(spoken.filter(({ path: file }) => file.startsWith('src/web/')).map((source) => wordsAskedIn(source)))).flat();
    expect(asked.length).toBeGreaterThan(100);
    const lists = asked.filter(({ prefix }) => !tree.house.rooms.includes(prefix.slice(0, -1)));
    const missing = lists.flatMap(({ file, prefix, words }) => {
      const known = Object.keys({ ...allMessages, ...words }).filter((code) => code.startsWith(prefix) && !code.slice(prefix.length).includes('.'));
      return known.length === 0 ? [`${file} ${prefix}: no words at all`] : known.filter((code) => words[code] === undefined).map((code) => `${file} ${code}`);
    });
    expect(missing).toEqual([]);
  });

  test('where words stand inside a refusal, the screen that says the refusal knows them', async () => {
    const refusing = spoken.filter(({ path: file, text }) => file.startsWith('src/web/') && SAYS_REFUSAL.test(text));
    const asked = (await Promise.all(refusing.map((source) => wordsAskedIn(source, SAYS_REFUSAL)))).flat();
    expect(asked.length).toBeGreaterThan(10);
    const missing = asked.flatMap(({ file, words }) =>
      Object.entries(words).flatMap(([code, { vi }]) => [...vi.matchAll(/\{\w+\|([\w.]+)\}/g)].filter(([, inside]) => inside !== 'vnd' && !Object.keys(words).some((one) => one.startsWith(`${inside}.`))).map(() => `${file} ${code}`)),
    );
    expect([...new Set(missing)]).toEqual([]);
  });
});

/** The kinds of journal entries a file writes. */
function kindsIn(source: Source): string[] {
  const kinds: string[] = [];
  const take = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && /^[a-z]+\.[a-zA-Z]+$/.test(node.text)) kinds.push(node.text);
    if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(take);
  };
  walk(source, (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'kind') take(node.initializer);
  });
  return kinds;
}

type AskedWords = { readonly file: string; readonly prefix: string; readonly words: Messages };

/** Each `word(`state.${state}`)` of a file, or what else is looked for, with the words that were at hand where it stands. */
async function wordsAskedIn({ path: file, text }: Source, how = SAYS_ONE_OF): Promise<AskedWords[]> {
  const asked: AskedWords[] = [];
  for (const use of text.matchAll(new RegExp(how, 'g'))) {
    const [, name = '', prefix = ''] = use;
    const set = [...text.slice(0, use.index).matchAll(new RegExp(`const ${name} = useSayCode\\((\\w+)\\)`, 'g'))].at(-1)?.[1];
    if (set !== undefined) asked.push({ file, prefix, words: await wordsNamed(file, text, set) });
  }
  return asked;
}

async function wordsNamed(file: string, text: string, set: string): Promise<Messages> {
  const [, names = '', from = ''] = [...text.matchAll(/import (?:type )?\{([^}]*)\} from '([^']+)'/g)].find(([, all]) => all?.split(',').some((one) => one.trim().split(' as ').at(-1) === set)) ?? [];
  const [exported = set] = names.split(',').map((one) => one.trim()).find((one) => one.split(' as ').at(-1) === set)?.split(' as ') ?? [];
  const target = from === '' ? path.join(root, file) : from.startsWith('#web/') ? path.join(root, 'src/web', from.slice(5)) : from.startsWith('#modules/') ? path.join(root, 'src/modules', from.slice(9)) : path.resolve(root, path.dirname(file), from);
  const all: Record<string, Messages> = await import(pathToFileURL(target).href);
  return all[exported] ?? {};
}

async function keysOf(file: string): Promise<string[]> {
  const { messages }: { messages: Messages } = await import(pathToFileURL(path.join(root, file)).href);
  return Object.keys(messages);
}
