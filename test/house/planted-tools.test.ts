import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const house = mkdtempSync(path.join(os.tmpdir(), 'motcua-planted-'));
const CONFIGS = ['package.json', 'house.json', '.dependency-cruiser.mjs', '.oxlintrc.json', 'knip.json', 'tsconfig.base.json', 'tsconfig.json', 'tsconfig.web.json'];

const long = (lines: number): string => Array.from({ length: lines }, (_, line) => `  console.log(${String(line)});`).join('\n');
const tangled = Array.from({ length: 12 }, (_, way) => `  if (n === ${String(way)}) return ${String(way)};`).join('\n');

/** One broken wall a file, and some that stand. */
const FILES: Record<string, string> = {
  'src/kernel/good.ts': 'export const good = 1;\n',
  'src/kernel/upward.ts': "import { good } from '#modules/dossier/rules.ts';\nexport const upward = good;\n",
  'src/kernel/machine.ts': "import { readFileSync } from 'node:fs';\nexport const machine = readFileSync;\n",
  'src/kernel/ring-a.ts': "import type { B } from './ring-b.ts';\nexport type A = B | 1;\n",
  'src/kernel/ring-b.ts': "import type { A } from './ring-a.ts';\nexport type B = A | 2;\n",
  'src/kernel/lost.ts': "import { nothing } from './nowhere.ts';\nexport const lost = nothing;\n",
  'src/platform/mail.ts': 'export const mail = 1;\n',
  'src/platform/nosy.ts': "import { good } from '#modules/dossier/rules.ts';\nexport const nosy = good;\n",
  'src/modules/journal/rules.ts': "import { good } from '#modules/dossier/rules.ts';\nexport const early = good;\n",
  'src/modules/journal/store.ts': 'export const journalStore = 1;\n',
  'src/modules/journal/service.ts': 'export const journalService = 1;\n',
  'src/modules/dossier/rules.ts': "import { good as kernel } from '#kernel/good.ts';\nexport const good = kernel;\n",
  'src/modules/dossier/contract.ts': "import { mail } from '#platform/mail.ts';\nexport const contract = mail;\n",
  'src/modules/dossier/messages.ts': "import pg from 'pg';\nexport const messages = pg;\n",
  'src/modules/dossier/store.ts': "import { journalStore } from '#modules/journal/store.ts';\nexport const store = journalStore;\n",
  'src/modules/dossier/service.ts': "import { journalService } from '#modules/journal/service.ts';\nimport { mail } from '#platform/mail.ts';\nexport const service = [journalService, mail];\n",
  'src/modules/dossier/jobs.ts': "import { mail } from '#platform/mail.ts';\nexport const jobs = mail;\n",
  'src/modules/forms/service.ts': "import { good } from '#modules/dossier/rules.ts';\nexport const forms = good;\n",
  'src/apps/server/main.ts': "import { button } from '#web/ui/button.ts';\nexport const main = button;\n",
  'src/web/ui/button.ts': "import { desk } from '#web/counter/desk.ts';\nexport const button = desk;\n",
  'src/web/counter/desk.ts': "import { service } from '#modules/dossier/service.ts';\nexport const desk = service;\n",
  'src/web/officer/list.ts': "import { desk } from '#web/counter/desk.ts';\nimport fastify from 'fastify';\nexport const list = [desk, fastify];\n",
  'src/apps/cli/any.ts': 'export const loose = (value: any): unknown => value;\n',
  'src/apps/cli/bang.ts': 'export const bang = (list: number[]): number => list[0]!;\n',
  'src/apps/cli/cast.ts': 'export const cast = (value: unknown): string => value as string;\nexport const fixed = [1] as const;\n',
  'src/apps/cli/default.ts': 'export default function anything(): void {}\n',
  'src/apps/cli/later.ts': '// TODO: tomorrow\nexport const later = 1;\n',
  'src/apps/cli/long-file.ts': `export const rows = [\n${'  1,\n'.repeat(300)}];\n`,
  'src/apps/cli/long-function.ts': `export function talk(): void {\n${long(60)}\n}\n`,
  'src/web/ui/long-component.tsx': `export function Talk(): void {\n${long(70)}\n}\n`,
  'src/web/ui/endless-component.tsx': `export function Endless(): void {\n${long(100)}\n}\n`,
  'src/apps/cli/tangle.ts': `export function tangle(n: number): number {\n${tangled}\n  return n;\n}\n`,
  'src/apps/cli/enum.ts': 'export enum Color { Red }\n',
  'src/apps/cli/unchecked.ts': 'export const first = (list: number[]): number => list[0];\n',
  'src/apps/cli/exact.ts': 'const given: { a?: number } = { a: undefined };\nexport const exact = given;\n',
  'src/apps/cli/page.ts': 'export const title = document.title;\n',
  'src/web/ui/server.ts': 'export const folder = process.cwd();\n',
  'tsconfig.planted.json': '{ "extends": "./tsconfig.web.json", "include": ["src/web/ui/server.ts"] }',
  'test/focused.test.ts': "import { expect, test } from 'vitest';\ntest.only('one', () => expect(1).toBe(1));\n",
};

beforeAll(() => {
  for (const name of CONFIGS) cpSync(path.join(root, name), path.join(house, name));
  symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(house, name)), { recursive: true });
    writeFileSync(path.join(house, name), text);
  }
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('planted violations', () => {
  test('the import walls refuse every way up, round, across and out', async () => {
    const report: { summary: { violations: { rule: { name: string }; from: string }[] } } = JSON.parse(await run('dependency-cruiser/bin/dependency-cruiser.mjs', '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src'));
    const refused = new Set(report.summary.violations.map(({ rule, from }) => `${from} ${rule.name}`));
    expect([...refused].sort()).toEqual([
      'src/apps/server/main.ts apps-of-the-house',
      'src/kernel/lost.ts no-lost-import',
      'src/kernel/machine.ts kernel-without-node',
      'src/kernel/ring-a.ts no-circle',
      'src/kernel/upward.ts kernel-of-the-house',
      'src/modules/dossier/contract.ts contract-of-dossier',
      'src/modules/dossier/contract.ts contract-without-outside',
      'src/modules/dossier/messages.ts messages-packages',
      'src/modules/dossier/service.ts service-without-outside',
      'src/modules/dossier/store.ts store-of-dossier',
      'src/modules/forms/service.ts secluded-forms',
      'src/modules/forms/service.ts service-of-forms',
      'src/modules/journal/rules.ts rules-of-journal',
      'src/platform/nosy.ts platform-of-the-house',
      'src/web/counter/desk.ts web-of-the-house',
      'src/web/officer/list.ts web-officer',
      'src/web/officer/list.ts web-packages',
      'src/web/ui/button.ts web-ui',
    ]);
  });

  test('the linter refuses what a file may not say, and files and functions that are too big', async () => {
    const lines = (await run('oxlint/bin/oxlint', '--deny-warnings', '--format', 'unix', 'src', 'test')).split('\n');
    const refused = lines.flatMap((line) => {
      const [, file, rule] = /^(\S+?):\d+:\d+: .*\[Error\/(\S+)\]$/.exec(line) ?? [];
      return file && rule ? [`${file} ${rule}`] : [];
    });
    expect([...new Set(refused)].sort()).toEqual([
      'src/apps/cli/any.ts typescript(no-explicit-any)',
      'src/apps/cli/bang.ts typescript(no-non-null-assertion)',
      'src/apps/cli/cast.ts typescript(consistent-type-assertions)',
      'src/apps/cli/default.ts import(no-default-export)',
      'src/apps/cli/later.ts eslint(no-warning-comments)',
      'src/apps/cli/long-file.ts eslint(max-lines)',
      'src/apps/cli/long-function.ts eslint(max-lines-per-function)',
      'src/apps/cli/tangle.ts eslint(complexity)',
      'src/web/ui/endless-component.tsx eslint(max-lines-per-function)',
      'test/focused.test.ts vitest(no-focused-tests)',
    ]);
  });

  test('the compiler refuses enums, unchecked indexes, loose options, a page on the server and the machine in the browser', async () => {
    const said = `${await run('typescript/bin/tsc', '-p', 'tsconfig.json')}${await run('typescript/bin/tsc', '-p', 'tsconfig.planted.json')}`;
    expect(said).toMatch(/src\/apps\/cli\/enum\.ts.*TS1294/);
    expect(said).toMatch(/src\/apps\/cli\/unchecked\.ts.*TS2322/);
    expect(said).toMatch(/src\/apps\/cli\/exact\.ts.*TS2375/);
    expect(said).toMatch(/src\/apps\/cli\/page\.ts.*TS2584/);
    expect(said).toMatch(/src\/web\/ui\/server\.ts.*TS2591/);
  });

  test('what nobody uses is named', async () => {
    const said = await run('knip/bin/knip.js', '--no-progress', '--include', 'files,exports');
    expect(said).toMatch(/src\/platform\/nosy\.ts/);
    expect(said).not.toMatch(/src\/web\/counter\/desk\.ts/);
  });
});

function run(tool: string, ...args: string[]): Promise<string> {
  const child = spawn(process.execPath, [path.join(root, 'node_modules', tool), ...args], { cwd: house, stdio: ['ignore', 'pipe', 'pipe'] });
  const written: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => written.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => written.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve(Buffer.concat(written).toString('utf8')));
  });
}
