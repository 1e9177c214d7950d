import { describe, expect, test } from 'vitest';
import { misspoken, unspoken, type Spoken } from './walls/messages.ts';
import { brokenMigrations } from './walls/migrations.ts';
import { brokenNames } from './walls/names.ts';
import { barrels, impurities, strayClocks } from './walls/syntax.ts';
import { muddledStatements, straySql, trespasses } from './walls/tables.ts';
import { told, type Tree } from './walls/tree.ts';

const house = { rooms: ['journal', 'dossier', 'reporting'], kinds: { rules: {}, messages: {}, contract: {}, store: {}, service: {}, jobs: {} }, bannedNames: ['utils', 'common'] };
const migrations = {
  'db/migrations/0001-journal.sql': 'create table entry (id uuid primary key);',
  'db/migrations/0002-dossier.sql': 'create table dossier (id uuid primary key, entry_id uuid references entry(id));',
  'db/migrations/0003-reporting.sql': 'create table headline (day date);',
};

/** A small house of the given files, on three migrations unless others are given. */
function planted(files: Record<string, string>, sql: Record<string, string> = migrations): Tree {
  const list = (record: Record<string, string>) => Object.entries(record).map(([path, text]) => ({ path, text }));
  return { sources: list(files), migrations: list(sql), house };
}

const store = (room: string, sql: string) => planted({ [`src/modules/${room}/store.ts`]: `export const f = (db: Db) => db.run('${room}.f', \`${sql}\`);` });

describe('tables', () => {
  test.each(['insert into entry (id) values ($1)', 'update entry set id = $1', 'delete from entry', 'with gone as (delete from entry returning id) select 1 from gone', 'truncate entry', 'INSERT INTO public.entry values ($1)'])(
    'another room that writes is caught: %s',
    (sql) => {
      expect(told(trespasses(store('dossier', sql)))).toContain('src/modules/dossier/store.ts:1 writes entry, which belongs to journal');
    },
  );

  test('a query builder that writes is caught', () => {
    const tree = planted({ 'src/modules/dossier/store.ts': "export const f = () => lists.insertInto('entry').values({}).compile();" });
    expect(told(trespasses(tree))).toEqual(['src/modules/dossier/store.ts:1 writes entry, which belongs to journal']);
  });

  test('a room that reads a later room is caught', () => {
    expect(told(trespasses(store('dossier', 'select 1 from dossier join headline on true')))).toEqual(['src/modules/dossier/store.ts:1 reads headline of the later room reporting']);
  });

  test('writing one\'s own, reading an earlier room and locking a row pass', () => {
    expect(trespasses(store('dossier', 'select 1 from entry for update of entry'))).toEqual([]);
    expect(trespasses(store('dossier', 'insert into dossier (id) select id from entry on conflict (id) do update set id = excluded.id'))).toEqual([]);
    expect(trespasses(store('reporting', 'select id from dossier for no key update'))).toEqual([]);
  });

  test('SQL outside a store is caught, a sentence is not', () => {
    const service = (line: string) => planted({ 'src/modules/dossier/service.ts': line });
    expect(told(straySql(service('const q = `select id from dossier where id = $1`;')))).toHaveLength(1);
    expect(told(straySql(service("const q = 'begin';")))).toHaveLength(1);
    expect(told(straySql(service("const q = lists.selectFrom('dossier').compile();")))).toHaveLength(1);
    expect(straySql(service("const q = 'Select a dossier from the list'; const kind = 'dossier';"))).toEqual([]);
  });

  test('a statement name of another room, or one used twice, is caught', () => {
    const calls = "db.run('journal.x', `a`); db.row('dossier.getOne', `b`); db.rows('dossier.getOne', `c`);";
    expect(told(muddledStatements(planted({ 'src/modules/dossier/store.ts': calls })))).toEqual([
      'src/modules/dossier/store.ts:1 the statement "journal.x" is named dossier.verbNoun',
      'src/modules/dossier/store.ts:1 the statement name "dossier.getOne" is taken by src/modules/dossier/store.ts:1',
    ]);
  });
});

describe('migrations', () => {
  const broken = (name: string, sql: string) => told(brokenMigrations(planted({}, { ...migrations, [`db/migrations/${name}`]: sql })));

  test('a gap, a double, a stranger and a wrong name are caught', () => {
    expect(broken('0005-journal.sql', '')).toEqual(['db/migrations/0005-journal.sql:1 the next number is 0004']);
    expect(broken('0003-reporting-more.sql', '')).toEqual(['db/migrations/0003-reporting-more.sql:1 the next number is 0004']);
    expect(broken('0004-kitchen.sql', '')).toEqual(['db/migrations/0004-kitchen.sql:1 there is no room "kitchen" in house.json']);
    expect(broken('later.sql', '')).toEqual(['db/migrations/later.sql:1 a migration is named NNNN-room.sql or NNNN-room-what.sql']);
  });

  test('a change to another room\'s table and a reference to a later room are caught', () => {
    expect(broken('0004-journal-more.sql', '\nalter table dossier add column x text;')).toEqual(['db/migrations/0004-journal-more.sql:2 dossier belongs to dossier']);
    expect(broken('0004-journal-more.sql', 'create index on dossier (id);')).toEqual(['db/migrations/0004-journal-more.sql:1 dossier belongs to the later room dossier']);
    expect(broken('0004-reporting-more.sql', 'create unique index on dossier (id);')).toEqual(['db/migrations/0004-reporting-more.sql:1 dossier belongs to dossier']);
    expect(broken('0004-journal-more.sql', 'alter table entry add column d uuid references dossier(id);')).toEqual(['db/migrations/0004-journal-more.sql:1 dossier belongs to the later room dossier']);
  });

  test('the next migration of a room and an index for reading an earlier one pass', () => {
    expect(broken('0004-reporting-list.sql', 'create index headline_by_day on dossier (id);')).toEqual([]);
    expect(broken('0004-dossier-late.sql', 'alter table dossier add column late boolean; -- update entry\n')).toEqual([]);
  });
});

describe('kinds and names', () => {
  test.each([
    ['src/modules/kitchen/rules.ts', 'there is no room "kitchen" in house.json'],
    ['src/modules/dossier/queries.ts', 'a room holds only rules, messages, contract, store, service, jobs'],
    ['src/modules/dossier/service/late/close.ts', 'a floor is one folder of verbs, not a tree'],
    ['src/apps/server/string-utils.ts', '"utils" says nothing: name the noun or the deed'],
    ['src/web/common/button.tsx', '"common" says nothing: name the noun or the deed'],
    ['src/web/ui/DateField.tsx', 'file and folder names are kebab-case'],
  ])('%s is caught', (path, what) => {
    expect(told(brokenNames(planted({ [path]: '' })))).toEqual([`${path}:1 ${what}`]);
  });

  test('a file and a folder of the same floor are caught', () => {
    const tree = planted({ 'src/modules/dossier/service.ts': '', 'src/modules/dossier/service/receive-dossier.ts': '' });
    expect(told(brokenNames(tree))).toEqual(['src/modules/dossier/service.ts:1 a floor is a file or a folder of verbs, not both']);
  });

  test('a floor, its tests and a folder of verbs pass', () => {
    const files = ['src/modules/dossier/rules.ts', 'src/modules/dossier/rules.test.ts', 'src/modules/dossier/numbers.pg.test.ts', 'src/modules/dossier/service.pg.test.ts', 'src/modules/dossier/store/list-dossiers.ts', 'test/story/first-day.story.test.ts'];
    expect(brokenNames(planted(Object.fromEntries(files.map((path) => [path, '']))))).toEqual([]);
  });
});

describe('what a file may say', () => {
  const at = (path: string, text: string) => planted({ [path]: text });

  test.each(["export * from './b.ts';", "export { b } from './b.ts';", "export type { B } from './b.ts';", "import { b } from './b.ts';export { b };"])('a barrel is caught: %s', (text) => {
    expect(told(barrels(at('src/modules/dossier/rules.ts', text)))).toHaveLength(1);
  });

  test.each(['new Date()', 'Date.now()', 'Math.random()', 'process.env.X', 'performance.now()', 'fetch("x")', 'crypto.randomUUID()'])('a rule that reaches out is caught: %s', (expression) => {
    expect(told(impurities(at('src/modules/dossier/rules/late.ts', `export const a = () => ${expression};`)))).toHaveLength(1);
  });

  test('a service with a clock of its own is caught', () => {
    expect(told(strayClocks(at('src/modules/dossier/service.ts', 'export const a = () => new Date();')))).toEqual(['src/modules/dossier/service.ts:1 the time comes in as an argument: new Date()']);
  });

  test('a day made from an argument passes', () => {
    expect(impurities(at('src/modules/dossier/rules.ts', 'export const a = (at: Date) => new Date(at.getTime() + 1);'))).toEqual([]);
  });
});

describe('messages', () => {
  const spoken: Spoken[] = [{ path: 'src/modules/dossier/messages.ts', entries: [['dossier.known', { vi: 'Có {code}', en: 'Known {code}' }]] }];
  const said = (text: string) => told(unspoken(planted({ 'src/modules/dossier/service.ts': text }), (code) => code === 'dossier.known'));

  test.each(["problem('dossier.lost')", "badInput('dossier.lost', 'name')", "notFound('dossier.lost')", "forbidden(late ? 'dossier.lost' : 'dossier.known')", "operation({ refusals: ['dossier.known', 'dossier.lost'] })", "note(ctx, { kind: 'dossier.lost' })"])(
    'a code without a sentence is caught: %s',
    (text) => {
      expect(said(text)).toEqual(['src/modules/dossier/service.ts:1 "dossier.lost" has no sentence in any messages.ts']);
    },
  );

  test('a code with a sentence passes', () => {
    expect(said("problem('dossier.known'); note(ctx, { kind: 'dossier.known', subject: { kind: 'dossier' } })")).toEqual([]);
  });

  test.each([
    [{ vi: 'Có', en: ' ' }, 'says nothing in en'],
    [{ vi: 'Có {code}', en: 'Known' }, 'names other facts in vi than in en'],
    [{ vi: 'Có' }, 'needs vi and en'],
  ])('half a sentence is caught: %j', (message, fault) => {
    expect(told(misspoken(planted({}), [{ path: 'src/modules/dossier/messages.ts', entries: [['dossier.x', message]] }]))).toEqual([`src/modules/dossier/messages.ts:1 "dossier.x" ${fault}`]);
  });

  test('a sentence said twice or in another room is caught', () => {
    const message = { vi: 'Có', en: 'Yes' };
    const twice: Spoken[] = [...spoken, { path: 'src/modules/journal/messages.ts', entries: [['dossier.known', message]] }];
    expect(told(misspoken(planted({}), twice))).toEqual(['src/modules/journal/messages.ts:1 "dossier.known" belongs to another room than journal', 'src/modules/journal/messages.ts:1 "dossier.known" stands in src/modules/dossier/messages.ts too']);
  });
});
