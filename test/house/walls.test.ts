import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { messageOf } from '#apps/messages.ts';
import { isSpeaking, misspoken, unspoken, type Spoken } from './walls/messages.ts';
import { brokenMigrations } from './walls/migrations.ts';
import { brokenNames } from './walls/names.ts';
import { barrels, impurities, strayClocks } from './walls/syntax.ts';
import { muddledStatements, straySql, trespasses } from './walls/tables.ts';
import { readTree, told } from './walls/tree.ts';

const root = path.resolve(import.meta.dirname, '../..');
const tree = readTree(root);

describe('the walls of the house', () => {
  test('the checker sees the house', () => {
    expect(tree.sources.length).toBeGreaterThan(100);
    expect(tree.migrations.length).toBeGreaterThan(5);
  });

  test('the linter measures by the sizes of house.json', () => {
    const { sizes }: { sizes: Record<string, number> } = readJson('house.json');
    const { rules, overrides }: { rules: Record<string, unknown>; overrides: { files: string[]; rules: Record<string, unknown> }[] } = readJson('.oxlintrc.json');
    expect([rules['eslint/max-lines'], rules['eslint/max-lines-per-function'], rules['eslint/complexity']]).toEqual([sizes['file'], sizes['function'], sizes['complexity']].map((max) => ['error', { max }]));
    expect(overrides.find(({ files }) => files.includes('**/*.tsx'))?.rules).toEqual({ 'eslint/max-lines-per-function': ['error', { max: sizes['component'] }] });
  });

  test('every file is of a known kind, in a known room, under a name that says something', () => {
    expect(told(brokenNames(tree))).toEqual([]);
  });

  test('no file hands on what another exports', () => {
    expect(told(barrels(tree))).toEqual([]);
  });

  test('rules, messages and kernel know no clock, no chance and no machine', () => {
    expect(told(impurities(tree))).toEqual([]);
  });

  test('services and stores read no clock of their own', () => {
    expect(told(strayClocks(tree))).toEqual([]);
  });

  test('only the owning room writes a table, and no room reads a later one', () => {
    expect(told(trespasses(tree))).toEqual([]);
  });

  test('SQL stands only in stores, platform and migrations', () => {
    expect(told(straySql(tree))).toEqual([]);
  });

  test('every statement has a name of its own, in its room', () => {
    expect(told(muddledStatements(tree))).toEqual([]);
  });

  test('migrations are numbered, and touch and lean on the right tables', () => {
    expect(told(brokenMigrations(tree))).toEqual([]);
  });

  test('every refusal and every journal kind has a sentence', () => {
    expect(told(unspoken(tree, (code) => messageOf(code).vi !== code))).toEqual([]);
  });

  test('every sentence is there in Vietnamese and English, with the same facts, once', async () => {
    const spoken = await hear();
    expect(spoken.length).toBeGreaterThan(20);
    expect(spoken.flatMap(({ entries }) => entries).length).toBeGreaterThan(1000);
    expect(told(misspoken(tree, spoken))).toEqual([]);
  });
});

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(root, name), 'utf8'));
}

async function hear(): Promise<Spoken[]> {
  return Promise.all(
    tree.sources.filter(isSpeaking).map(async (source) => {
      const exported: Record<string, unknown> = await import(pathToFileURL(path.join(root, source.path)).href);
      const catalogues = Object.values(exported).filter((value) => typeof value === 'object' && value !== null);
      return { path: source.path, entries: catalogues.flatMap((catalogue) => Object.entries(catalogue)) };
    }),
  );
}
