import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A file of the house, its path as the repository names it. */
export type Source = { readonly path: string; readonly text: string };
/** What house.json says, as far as the walls read it. */
export type House = { readonly rooms: readonly string[]; readonly kinds: Readonly<Record<string, object>>; readonly bannedNames: readonly string[] };
/** The files the walls look at, and the drawing they are held against. */
export type Tree = { readonly sources: readonly Source[]; readonly migrations: readonly Source[]; readonly house: House };
/** One place where a wall is broken. */
export type Breach = { readonly path: string; readonly line: number; readonly what: string };

const FOLDERS = ['src', 'test', 'bench', 'scripts', 'db'];
const PASSED_OVER = new Set(['node_modules', 'dist', 'data-local']);

/** Reads a checkout. */
export function readTree(root: string): Tree {
  const files = FOLDERS.flatMap((folder) => below(root, folder));
  const read = (name: string): Source => ({ path: name, text: readFileSync(path.join(root, name), 'utf8') });
  const code = files.filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !name.endsWith('.gen.ts'));
  const house: House = JSON.parse(readFileSync(path.join(root, 'house.json'), 'utf8'));
  return { sources: code.map(read), migrations: files.filter((name) => name.startsWith('db/migrations/')).map(read), house };
}

export const isTest = (source: Source): boolean => /\.(test|e2e)\.tsx?$/.test(source.path) || /^(test|bench)\/|\/fixture\//.test(source.path);

/** The room and kind of a file below src/modules; undefined elsewhere. */
export function placeOf(source: Source): { room: string; kind: string } | undefined {
  const [, room, kind] = /^src\/modules\/([^/]+)\/([^/.]+)/.exec(source.path) ?? [];
  return room !== undefined && kind !== undefined ? { room, kind } : undefined;
}

const parsed = new WeakMap<Source, ts.SourceFile>();

function syntaxOf(source: Source): ts.SourceFile {
  const known = parsed.get(source);
  if (known) return known;
  const kind = source.path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true, kind);
  parsed.set(source, file);
  return file;
}

/** Visits every node of a file. */
export function walk(source: Source, visit: (node: ts.Node) => void): void {
  const step = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, step);
  };
  step(syntaxOf(source));
}

export function breachAt(source: Source, node: ts.Node, what: string): Breach {
  const { line } = syntaxOf(source).getLineAndCharacterOfPosition(node.getStart());
  return { path: source.path, line: line + 1, what };
}

/** A string or template as text; what is filled in becomes ` ? `. */
export function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map((span) => ` ? ${span.literal.text}`).join('');
}

/** One line a breach, in order, for an assertion that shows them all. */
export function told(breaches: readonly Breach[]): string[] {
  return breaches.map(({ path: file, line, what }) => `${file}:${line} ${what}`).sort();
}

function below(root: string, folder: string): string[] {
  let entries;
  try {
    entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .filter((entry) => !PASSED_OVER.has(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? below(root, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .sort();
}
