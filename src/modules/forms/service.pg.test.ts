import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { instantOf } from '#kernel/day.ts';
import { FORMS, numberSuffix, PAPER_SIZES, REGULATIONS } from '#modules/forms/rules/regulation.ts';
import { recordPrint, type Printing } from '#modules/forms/service.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';

let house: TestHouse;
let unitId: string;
let clerk: Actor;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  unitId = await house.addUnit({ code: 'VY.OSS', kind: 'OSS', name: 'Bộ phận Một cửa huyện Việt Yên' });
  clerk = await house.addActor('POSTAL_COUNTER', unitId);
});
afterAll(() => house.close());

const NOW = instantOf('2021-02-09', 16 * 60);
const printing = (changes: Partial<Printing> = {}): Printing => ({ form: 'receipt', regulation: 'tt01-2018', paperSize: 'A5', unitId, dossierId: newId(), subjectId: null, content: { name: 'A' }, ...changes });
const print = (asked: Printing, now = NOW) => house.write({ as: clerk, now }, (ctx) => recordPrint(ctx, asked));

describe('who may not', () => {
  test('nobody prints without having signed in', async () => {
    await expect(house.write({ now: NOW }, (ctx) => recordPrint(ctx, printing()))).rejects.toMatchObject({ problem: { code: 'access.signInNeeded' } });
  });

  test('a paper outside the set, or in a size it has not, is refused and leaves no trace', async () => {
    const dossierId = newId();
    await expect(print(printing({ dossierId, form: 'stopNotice' }))).rejects.toMatchObject({ problem: { code: 'forms.notInSet' } });
    await expect(print(printing({ dossierId, form: 'register', paperSize: 'A5' }))).rejects.toMatchObject({ problem: { code: 'forms.sizeNotOffered' } });
    expect(await house.owner('select id from printed_form where dossier_id = $1', [dossierId])).toEqual([]);
  });
});

describe('prints are counted', () => {
  test('the second print of a receipt is its first reprint, another paper of the dossier begins at one', async () => {
    const dossierId = newId();
    expect((await print(printing({ dossierId }))).copyNo).toBe(1);
    expect((await print(printing({ dossierId, paperSize: 'A4' }))).copyNo).toBe(2);
    expect((await print(printing({ dossierId, form: 'controlSlip' }))).copyNo).toBe(1);
    expect((await print(printing())).copyNo).toBe(1);
  });

  test('two supplement requests of one dossier are two papers, each with its own reprints', async () => {
    const dossierId = newId();
    const [first, second] = [newId(), newId()];
    const one = await print(printing({ dossierId, form: 'supplement', subjectId: first }));
    const again = await print(printing({ dossierId, form: 'supplement', subjectId: first }));
    const two = await print(printing({ dossierId, form: 'supplement', subjectId: second }));
    expect([one.copyNo, again.copyNo, two.copyNo]).toEqual([1, 2, 1]);
    expect(again.number).toBe(one.number);
    expect(two.number).not.toBe(one.number);
  });

  test('a document to which its agency gave a number keeps it, and uses up none of the unit’s', async () => {
    const next = async () => Number((await print(printing({ form: 'apology', subjectId: newId() }))).number?.split('/')[0]);
    const before = await next();
    expect((await print(printing({ form: 'apology', subjectId: newId(), number: '05/PXL-UBND' }))).number).toBe('05/PXL-UBND');
    expect(await next()).toBe(before + 1);
  });

  test('ten prints of one paper at once are numbered one to ten', async () => {
    const asked = printing();
    const copies = await Promise.all(Array.from({ length: 10 }, () => print(asked)));
    expect(copies.map(({ copyNo }) => copyNo).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('guidance without a dossier or session is a first print each time', async () => {
    const asked = printing({ dossierId: null, form: 'supplement' });
    expect([(await print(asked)).copyNo, (await print(asked)).copyNo]).toEqual([1, 1]);
  });

  test('what stood on the paper is remembered by its hash only', async () => {
    const dossierId = newId();
    const { contentHash } = await print(printing({ dossierId, content: { name: 'Nguyễn Văn Ẩn' } }));
    const [row] = await house.owner(`select encode(content_hash, 'hex') as hash, printed_at, to_jsonb(p)::text as whole from printed_form p where dossier_id = $1`, [dossierId]);
    expect(row).toMatchObject({ hash: contentHash, printed_at: NOW });
    expect(row?.['whole']).not.toContain('Nguyễn');
  });
});

describe('numbers', () => {
  test('run without gap or double in a unit and year, even when asked for at once, and begin again in the next year', async () => {
    const other = await house.addUnit({ code: 'VY.OSS2', kind: 'OSS' });
    const ask = () => print(printing({ form: 'apology', unitId: other }));
    const given = await Promise.all(Array.from({ length: 6 }, ask));
    expect(given.map(({ number }) => number).toSorted()).toEqual(['01/PXL', '02/PXL', '03/PXL', '04/PXL', '05/PXL', '06/PXL']);
    expect((await print(printing({ form: 'apology', unitId: other }), instantOf('2022-01-01', 0))).number).toBe('01/PXL');
    expect((await print(printing({ form: 'receipt', unitId: other }))).number).toBeNull();
  });

  test('a print that fails gives its number back', async () => {
    const other = await house.addUnit({ code: 'VY.OSS3', kind: 'OSS' });
    const asked = printing({ form: 'apology', unitId: other });
    const failing = house.write({ as: clerk, now: NOW }, async (ctx) => {
      await recordPrint(ctx, asked);
      throw new Error('the paper jams');
    });
    await expect(failing).rejects.toThrow('the paper jams');
    expect((await print(asked)).number).toBe('01/PXL');
  });
});

describe('the tables', () => {
  test('what the working role has printed it can neither change nor remove', async () => {
    await print(printing());
    for (const sql of ['update printed_form set copy_no = 9', 'delete from printed_form', 'truncate printed_form']) await expect(house.house.pool.query(sql)).rejects.toThrow(/permission denied/);
  });

  test('the words the table knows are the words of the rules', async () => {
    const suffixes = [...new Set(FORMS.map((form) => numberSuffix(form, 'tt01-2018')))].filter((suffix) => suffix !== null);
    expect(await wordsOf('printed_form_form_check')).toEqual([...FORMS].toSorted());
    expect(await wordsOf('printed_form_regulation_check')).toEqual([...REGULATIONS].toSorted());
    expect(await wordsOf('printed_form_paper_size_check')).toEqual([...PAPER_SIZES].toSorted());
    expect(await wordsOf('form_number_suffix_check')).toEqual(suffixes.toSorted());
  });
});

async function wordsOf(constraint: string): Promise<string[]> {
  const [row] = await house.owner('select pg_get_constraintdef(oid) as check from pg_constraint where conname = $1', [constraint]);
  return [...String(row?.['check']).matchAll(/'([^']+)'/g)].map(([, word]) => word ?? '').toSorted();
}
