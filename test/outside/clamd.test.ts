import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { scanFiles } from '#modules/digitisation/jobs/scanning.ts';
import { workbench } from '#platform/jobs.ts';
import { askHouse, fileFrom, smallPdf } from '#test/files.ts';
import { openHouse, type TestHouse } from '#test/house.ts';

const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** Debian's clamd at CLAMD_PORT, with one signature of our own: that of the EICAR test word. */
describe('the real clamd', () => {
  let test: TestHouse;
  let clerk: Actor;
  const faults: unknown[] = [];
  beforeAll(async () => {
    test = await openHouse(import.meta.url, { CLAMD_HOST: '127.0.0.1', CLAMD_PORT: process.env['OUTSIDE_CLAMD_PORT'] ?? '' });
    clerk = await test.addActor('OSS_OFFICER', await test.addUnit({ code: 'MC', kind: 'OSS' }));
  });
  afterAll(() => test.close());

  const scan = () => scanFiles({ ...workbench(test.house.pool, test.house, new AbortController().signal), fault: (thrown) => void faults.push(thrown) }, test.house.files);
  const stateOf = async (bytes: Buffer) => {
    const { id } = await fileFrom(test.house, { actor: clerk }, 'giay-to.pdf', bytes);
    await scan();
    const [row] = await test.owner('select b.state, b.found from file f join kept_bytes b on b.id = f.bytes_id where f.id = $1', [id]);
    return row;
  };

  it('finds nothing in a plain paper', async () => {
    expect([await stateOf(smallPdf(3)), faults]).toEqual([{ state: 'clean', found: null }, []]);
  });

  it('finds the EICAR word in a paper that holds it', async () => {
    const bytes = Buffer.from(smallPdf().toString('latin1').replace('%PDF-1.7\n', `%PDF-1.7\n%${EICAR}\n`), 'latin1');
    expect(await stateOf(bytes)).toMatchObject({ state: 'infected', found: expect.stringMatching(/^Eicar/) });
  });

  it('says nothing of a paper larger than it takes, which stays closed', async () => {
    const small = smallPdf();
    const cut = small.lastIndexOf('%%EOF');
    const large = Buffer.concat([small.subarray(0, cut), Buffer.alloc(4_000_000, '%\n'), Buffer.from('\n%%EOF\n')]);
    expect(await stateOf(large)).toEqual({ state: 'pending', found: null });
    expect(String(faults.at(-1))).toContain('StreamMaxLength');
    expect(await askHouse(test.house, { actor: clerk }, 'getUploadRules', {})).toMatchObject({ scanned: true });
  });
});
