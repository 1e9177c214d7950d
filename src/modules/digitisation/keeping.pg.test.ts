import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Citizen } from '#kernel/actor.ts';
import { newId } from '#platform/ids.ts';
import { workbench } from '#platform/jobs.ts';
import { fileFrom, smallPdf } from '#test/files.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { forgetUnused } from './jobs/forgetting.ts';
import { recordVerdict } from './service/scanning.ts';
import { attachTo, removeUse } from './service/uses.ts';

const HOUR = 3_600_000;

let test: TestHouse;
let citizen: Citizen;

beforeAll(async () => {
  test = await openHouse(import.meta.url, { FILES_SERVE_UNSCANNED: '1' });
  ({ citizen } = await test.addCitizen());
});
afterAll(() => test.close());

const bytesOf = async (fileId: string) => String((await test.owner('select bytes_id from file where id = $1', [fileId]))[0]?.['bytes_id']);
const put = (fileId: string, kind: 'filing' | 'dossier') => test.write({ citizen }, (ctx) => attachTo(ctx, { fileId, subject: { kind, id: newId() }, component: '1' }));

it('what a scanner said of a content stands; a second word, that would make it harmless, changes nothing and is told to nobody', async () => {
  const { id } = await fileFrom(test.house, { citizen });
  await put(id, 'dossier');
  const bytesId = await bytesOf(id);
  const said = (found: string | null) => test.write({}, (ctx) => recordVerdict(ctx, bytesId, found));
  await said('Eicar-Test-Signature');
  await said(null);
  await said('Something-Else');
  expect(await test.owner('select state, found from kept_bytes where id = $1', [bytesId])).toEqual([{ state: 'infected', found: 'Eicar-Test-Signature' }]);
  expect(await test.owner(`select facts ->> 'found' as found from journal_entry where kind = 'digitisation.harmful' and subject_id = $1`, [id])).toEqual([{ found: 'Eicar-Test-Signature' }]);
});

it('files that stand nowhere are forgotten after two days with their bytes; what stands, or ever stood in a dossier, is kept', async () => {
  const names = ['loose', 'inDraft', 'outOfDraft', 'inDossier', 'outOfDossier'] as const;
  const files = new Map<string, string>();
  for (const name of names) files.set((await fileFrom(test.house, { citizen }, `${name}.pdf`, smallPdf(1, name))).id, name);
  for (const [id, name] of files) {
    if (name === 'loose') continue;
    const use = await put(id, name.endsWith('Draft') ? 'filing' : 'dossier');
    if (name.startsWith('outOf')) await test.write({ citizen }, async (ctx) => removeUse(ctx, { useId: use.useId, subject: await subjectOf(use.useId), reason: 'Nhầm' }));
  }
  const left = async (hours: number) => {
    const now = new Date(Date.now() + hours * HOUR);
    await forgetUnused(workbench(test.house.pool, { now: () => now, installation: test.house.installation }, new AbortController().signal), test.house.files);
    return (await test.owner('select id from file where id = any($1)', [[...files.keys()]])).map(({ id }) => files.get(String(id))).toSorted();
  };
  expect(await left(47)).toEqual([...names].toSorted());
  expect(await left(49)).toEqual(['inDossier', 'inDraft', 'outOfDossier']);
  expect(await test.owner('select count(*)::int as n from kept_bytes b where not exists (select from file f where f.bytes_id = b.id)')).toEqual([{ n: 0 }]);
});

async function subjectOf(useId: string) {
  const [row] = await test.owner('select subject_kind, subject_id from file_use where id = $1', [useId]);
  return { kind: row?.['subject_kind'] === 'filing' ? 'filing' : 'dossier', id: String(row?.['subject_id']) } as const;
}
