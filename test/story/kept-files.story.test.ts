import { spawn, type ChildProcess } from 'node:child_process';
import { createConnection } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { scanFiles } from '#modules/digitisation/jobs/scanning.ts';
import { forgetUnused } from '#modules/digitisation/jobs/forgetting.ts';
import { workbench } from '#platform/jobs.ts';
import { smallPdf } from '#test/files.ts';
import { openStage, type Caller, type Stage } from '#test/stage.ts';
import { cropping } from './acts.ts';
import { receivedIn, refusalOf, said } from './answers.ts';
import { cookieAt } from './server-process.ts';
import { UploadLine } from './upload-line.ts';

const Use = Type.Object({ useId: Type.String(), id: Type.String(), state: Type.String(), servable: Type.Boolean(), found: Type.Union([Type.String(), Type.Null()]) });
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const Seen = Type.Object({ objects: Type.Array(Type.String()), refused: Type.Array(Type.String()) });

/** A paper that holds a word: a remark that no reader shows. */
function paperWith(word: string): Buffer {
  const small = smallPdf().toString('latin1');
  return Buffer.from(small.replace('%PDF-1.7\n', `%PDF-1.7\n%${word}\n`), 'latin1');
}

/** A scanner and a store outside, each a process that may die: nothing unscanned is served, nothing is lost, nothing that changed is given out. */
describe('kept files', () => {
  let stage: Stage;
  let clerk: Caller;
  let line: UploadLine;
  let scanner: ChildProcess;
  let store: ChildProcess;
  let clock = Date.parse('2026-11-23T09:00:00+07:00');
  let [scanPort, controlPort, storeUrl, dossierId] = [0, 0, '', ''];

  const started = async (program: URL, args: readonly string[]): Promise<[ChildProcess, string]> => {
    const child = spawn(process.execPath, [fileURLToPath(program), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let told = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
    await vi.waitUntil(() => told.includes('\n'), { timeout: 20_000 });
    return [child, told];
  };
  const startScanner = async () => {
    const [child, told] = await started(new URL('fake-clamd.ts', import.meta.url), ['2000000', String(scanPort)]);
    scanner = child;
    [scanPort = 0, controlPort = 0] = [...told.matchAll(/at (\d+)/g)].map((match) => Number(match[1]));
  };
  const startStore = async () => {
    const [child, told] = await started(new URL('fake-s3.ts', import.meta.url), ['giay-to', 'khoa', 'bi-mat-cua-kho', storeUrl === '' ? '0' : new URL(storeUrl).port]);
    store = child;
    storeUrl = /http:\S+/.exec(told)?.[0] ?? '';
  };
  const end = async (child: ChildProcess) => {
    child.kill('SIGKILL');
    await vi.waitUntil(() => child.signalCode !== null);
  };
  const scannerDoes = (...next: string[]) =>
    new Promise<{ scans: number; faults: number }>((resolve, reject) => {
      let told = '';
      const socket = createConnection(controlPort, '127.0.0.1', () => socket.write(JSON.stringify(next)));
      socket.setEncoding('utf8').on('data', (text: string) => (told += text));
      socket.on('error', reject).on('end', () => resolve(JSON.parse(told)));
    });
  const storeDoes = (...next: string[]) => fetch(`${storeUrl}/__do`, { method: 'POST', body: JSON.stringify(next) });
  const storeSeen = async (): Promise<Static<typeof Seen>> => Value.Parse(Seen, await (await fetch(`${storeUrl}/__seen`, { method: 'POST' })).json());
  const later = (minutes: number) => stage.setClock(new Date((clock += minutes * 60_000)).toISOString());
  const faults: unknown[] = [];
  const bench = () => ({ ...workbench(stage.test.house.pool, { ...stage.test.house, now: stage.now }, new AbortController().signal), fault: (thrown: unknown) => void faults.push(thrown) });
  const scan = () => scanFiles(bench(), stage.test.house.files);
  const attached = async (bytes: Buffer, name?: string): Promise<Static<typeof Use>> => {
    const { status, body } = await line.file(bytes, name);
    expect(status, JSON.stringify(body)).toBe(200);
    return said(await clerk('attachFile', { dossierId, component: '1', fileId: body['id'] }), Use);
  };
  const stateOf = async (useId: string) => said(await clerk('listFiles', { dossierId }), Type.Object({ rows: Type.Array(Use) })).rows.find((row) => row.useId === useId);
  const get = (useId: string) => fetch(`${stage.base}/api/dossier-files/${useId}`, { headers: { cookie: line.cookie } });

  beforeAll(async () => {
    await Promise.all([startScanner(), startStore()]);
    stage = await openStage(import.meta.url, new Date(clock).toISOString(), { CLAMD_HOST: '127.0.0.1', CLAMD_PORT: String(scanPort), S3_ENDPOINT: storeUrl, S3_BUCKET: 'giay-to', S3_KEY: 'khoa', S3_SECRET: 'bi-mat-cua-kho' });
    clerk = await stage.as('lan');
    line = new UploadLine(stage.base, await cookieAt(stage.base, 'lan'));
    dossierId = receivedIn(await clerk('receiveDossier', cropping(9300))).dossier.id;
  });
  afterAll(async () => {
    for (const child of [scanner, store]) child.kill('SIGKILL');
    await stage.close();
  });

  it('wait for the scanner, and open once it has found nothing: as they came, under their name, and nothing else', async () => {
    const bytes = paperWith('sạch');
    const use = await attached(bytes, 'Giấy "khai" sinh.PDF');
    expect(use).toMatchObject({ state: 'pending', servable: false });
    expect(refusalOf(await clerk('getFile', { id: use.useId }))).toBe('409 digitisation.pending');
    await scan();
    const answer = await get(use.useId);
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    expect(Object.fromEntries(['content-type', 'content-disposition', 'x-content-type-options', 'cache-control', 'content-security-policy'].map((name) => [name, answer.headers.get(name)]))).toEqual({
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="Giay _khai_ sinh.PDF"; filename*=UTF-8''${encodeURIComponent('Giấy _khai_ sinh.PDF')}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    });
    expect((await scannerDoes()).faults).toBe(0);
    expect((await storeSeen()).refused).toEqual([]);
  });

  it('that hold the EICAR word are never given out, and whoever sent them sees it', async () => {
    const bytes = paperWith(EICAR);
    const { body, id } = await line.file(bytes);
    const use = said(await clerk('attachFile', { dossierId, component: '1', fileId: body['id'] }), Use);
    await scan();
    expect(await stateOf(use.useId)).toMatchObject({ state: 'infected', servable: false, found: 'Eicar-Test-Signature' });
    expect((await line.upload(id)).file).toMatchObject({ state: 'infected', servable: false });
    expect(refusalOf(await clerk('getFile', { id: use.useId }))).toBe('403 digitisation.infected');
    const again = await line.file(bytes);
    expect(again.body).toMatchObject({ state: 'infected' });
    expect(refusalOf(await clerk('attachFile', { dossierId, component: '1', fileId: again.body['id'] }))).toBe('403 digitisation.infected');
    const noted = await stage.test.owner(`select dossier_id, facts ->> 'found' as found from journal_entry where kind = 'digitisation.harmful'`);
    expect(noted).toEqual([{ dossier_id: dossierId, found: 'Eicar-Test-Signature' }]);
  });

  it.each(['close', 'nonsense', 'fault'])('stay closed while the scanner answers with %s, and open when it has come to itself', async (behaviour) => {
    const use = await attached(paperWith(behaviour));
    await scannerDoes(behaviour);
    await scan();
    expect(await stateOf(use.useId)).toMatchObject({ state: 'pending', servable: false });
    later(2);
    await scan();
    expect(await stateOf(use.useId)).toMatchObject({ state: 'clean', servable: true });
  });

  it('stay closed for the hour in which there is no scanner, all of them, and open when it is back', async () => {
    await end(scanner);
    const uses = [await attached(paperWith('một')), await attached(paperWith('hai'))];
    for (let minute = 0; minute < 60; minute += 1) {
      later(1);
      await scan();
    }
    for (const { useId } of uses) expect(refusalOf(await clerk('getFile', { id: useId }))).toBe('409 digitisation.pending');
    await startScanner();
    later(2);
    await scan();
    for (const { useId } of uses) expect((await get(useId)).status).toBe(200);
  });

  it('are not lost while the store is away: what was sent stays, and is closed when the store is back', async () => {
    await end(store);
    const bytes = paperWith('kho vắng');
    const { status, body, id } = await line.file(bytes);
    expect([status, body['code']]).toEqual([503, 'digitisation.storeAway']);
    expect(await line.upload(id)).toMatchObject({ received: bytes.length, refusal: null, file: null });
    await startStore();
    for (const trouble of ['fault', 'reset']) {
      await storeDoes(trouble, trouble);
      expect((await line.close(id)).body).toMatchObject({ code: 'digitisation.storeAway' });
    }
    await storeDoes();
    const closed = await line.close(id);
    expect(closed.status).toBe(200);
    // The store came back empty: what it held before is gone, and is kept anew when somebody sends it again.
    expect((await storeSeen()).objects).toHaveLength(1);
    const use = said(await clerk('attachFile', { dossierId, component: '1', fileId: closed.body['id'] }), Use);
    await scan();
    expect((await get(use.useId)).status).toBe(200);
    await end(store);
    expect(refusalOf(await clerk('getFile', { id: use.useId }))).toBe('503 digitisation.storeAway');
    await startStore();
    expect((await get(use.useId)).status).toBe(500);
    expect((await line.file(bytes)).status).toBe(200);
    expect(Buffer.from(await (await get(use.useId)).arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('that changed in the store, or come out by half, are not given out whole', async () => {
    const use = await attached(paperWith('đổi'));
    await scan();
    await storeDoes('half');
    await expect(get(use.useId).then((answer) => (answer.ok ? answer.arrayBuffer() : Promise.reject(new Error('refused'))))).rejects.toThrow(/refused|terminated|failed/);
    await fetch(`${storeUrl}/__scratch`, { method: 'POST' });
    await expect(get(use.useId).then((answer) => (answer.ok ? answer.arrayBuffer() : Promise.reject(new Error('refused'))))).rejects.toThrow(/refused|terminated|failed/);
  });

  it('that stand nowhere are forgotten after two days, with their bytes; those of a dossier never', async () => {
    const use = await attached(paperWith('dùng'));
    const { body, id } = await line.file(paperWith('không dùng'));
    const before = (await storeSeen()).objects.length;
    later(47 * 60);
    await forgetUnused(bench(), stage.test.house.files);
    expect((await storeSeen()).objects).toHaveLength(before);
    later(2 * 60);
    await forgetUnused(bench(), stage.test.house.files);
    expect((await storeSeen()).objects).toHaveLength(before - 1);
    expect(await stage.test.owner('select id from file where id = $1', [body['id']])).toEqual([]);
    expect(await stage.test.owner('select id from upload where id = $1', [id])).toEqual([]);
    expect(await stage.test.owner('select id from file_use where id = $1', [use.useId])).toHaveLength(1);
  });
});
