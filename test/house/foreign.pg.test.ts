import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allOperations } from '#apps/operations/all.ts';
import { buildServer } from '#apps/server/build.ts';
import type { Operation } from '#kernel/operation.ts';
import { BIRTH, MONDAY, openOnline, readyFiling, SHOP } from '#modules/citizen/fixture/online.ts';
import { submitDossier } from '#modules/citizen/service/submit.ts';
import { requestSupplement } from '#modules/dossier/service/supplements.ts';
import { newId } from '#platform/ids.ts';
import { askHouse, smallPdf } from '#test/files.ts';
import { openHouse, type TestHouse, type TestCitizen } from '#test/house.ts';
import { addressOf, fittingInput, injected, requestOf } from './fitting.ts';

const SECRET = { name: 'Vi Thị Bí Mật', idNumber: '024199000777', phone: '0977000777' };
/** What nobody else may ever read of her: her name, her numbers, what she wrote and what she called her file. */
const HERS = [SECRET.name, SECRET.idNumber, SECRET.phone, 'Nguyễn An', 'giay-to.pdf'];

/** Operations that are told by an id whose it is; `file`: which file, `use`: where it hangs. */
type Place = { readonly id: string; readonly use: string };

describe('a citizen who asks for what is another’s', () => {
  let test: TestHouse;
  let server: FastifyInstance;
  let stranger: TestCitizen;
  let owner: TestCitizen;
  let draft: Place;
  let sent: Place;
  let uploadId: string;

  beforeAll(async () => {
    test = await openHouse(import.meta.url, { FILES_SERVE_UNSCANNED: '1' });
    const at = await openOnline(test);
    owner = await test.addCitizen({ ...SECRET, now: MONDAY });
    stranger = await test.addCitizen({ name: 'Trần Văn Tò', now: MONDAY });
    const as = { citizen: owner.citizen, now: MONDAY };
    const open = await readyFiling(test, owner.citizen, { procedureCode: SHOP });
    const filed = await readyFiling(test, owner.citizen, { procedureCode: BIRTH });
    const { dossierId } = await test.write(as, (ctx) => submitDossier(ctx, { id: filed.id, version: filed.version }));
    await test.write({ as: at.head, now: MONDAY }, (ctx) => requestSupplement(ctx, { id: dossierId, expectedVersion: 1, stage: 'preAcceptance', papers: [{ no: 2 }], reason: 'Ảnh mờ' }));
    const [use] = await test.owner(`select id from file_use where subject_kind = 'dossier' and subject_id = $1`, [dossierId]);
    draft = { id: open.id, use: open.papers.flatMap(({ files }) => files)[0]?.useId ?? '' };
    sent = { id: dossierId, use: String(use?.['id']) };
    const upload = await askHouse(test.house, { citizen: owner.citizen }, 'openUpload', { name: 'giay-to.pdf', bytes: smallPdf().length });
    uploadId = String(Reflect.get(Object(upload), 'id'));
    server = await buildServer({ ...test.house, now: () => MONDAY });
  });
  afterAll(async () => {
    await server.close();
    await test.close();
  });

  const ask = (who: TestCitizen | undefined, operation: Operation, input: Record<string, unknown>) => {
    const request = requestOf(operation, input);
    const cookie = who === undefined ? {} : { cookie: `__Host-congdan=${who.secret}`, 'x-citizen': '1' };
    return injected(server, { ...request, remoteAddress: addressOf(operation), headers: { ...request.headers, ...cookie } });
  };

  const ofCitizens = allOperations.filter(({ operation }) => operation.citizens !== undefined).map(({ operation }) => operation);
  const byId = ofCitizens.filter(({ path }) => path.includes('/:id'));

  /** What stands behind the ids of an operation when they are hers; with other ids nothing stands there. */
  function hers(operation: Operation): Record<string, unknown> {
    const place = operation.path.startsWith('/filings/') ? draft : operation.path.startsWith('/uploads/') ? { id: uploadId, use: '' } : sent;
    const named = Object.keys(operation.input.properties);
    return { ...fittingInput(operation), id: place.id, ...(named.includes('useId') ? { useId: place.use } : {}) };
  }

  it('is asked at every door that takes an id, and at every list', () => {
    expect(byId.length).toBeGreaterThan(20);
    expect(ofCitizens.filter(({ method, path }) => method === 'GET' && !path.includes(':')).length).toBeGreaterThan(5);
  });

  it.each(byId.map((operation) => [operation.id, operation] as const))('%s answers as if it were nowhere, and says nothing of it', async (_id, operation) => {
    const input = hers(operation);
    const foreign = await ask(stranger, operation, input);
    const nowhere = await ask(stranger, operation, { ...input, id: newId() });
    expect([foreign.statusCode, codeIn(foreign.body)]).toEqual([nowhere.statusCode, codeIn(nowhere.body)]);
    expect(foreign.statusCode).toBe(404);
    for (const word of HERS) expect(foreign.body).not.toContain(word);
  });

  it('tells all of it to her whose it is', async () => {
    const seen = await Promise.all(['getFiling', 'getMyDossier', 'getUpload', 'listMyDossiers', 'listMyDrafts'].map(async (id) => {
      const operation = operationOf(id);
      const answer = await ask(owner, operation, operation.path.includes(':id') ? hers(operation) : {});
      return [id, answer.statusCode];
    }));
    expect(seen).toEqual([['getFiling', 200], ['getMyDossier', 200], ['getUpload', 200], ['listMyDossiers', 200], ['listMyDrafts', 200]]);
    const files = await Promise.all(['getFilingFile', 'getMyDossierFile'].map(async (id) => (await ask(owner, operationOf(id), hers(operationOf(id)))).statusCode));
    expect(files).toEqual([200, 200]);
  });

  it.each(ofCitizens.filter(({ method, path }) => method === 'GET' && !path.includes(':')).map((operation) => [operation.id, operation] as const))('%s, a list of her own, holds nothing of it', async (_id, operation) => {
    const answer = await ask(stranger, operation, fittingInput(operation));
    expect(answer.statusCode).toBe(200);
    for (const word of [...HERS, draft.id, sent.id]) expect(answer.body).not.toContain(word);
  });

  it('gets nothing by asking for more than an operation tells: expanding, exporting, another’s id beside her own', async () => {
    for (const url of [`/api/my/dossiers?expand=all`, `/api/my/dossiers?citizenId=${owner.citizen.citizenId}`, `/api/my/dossiers/${sent.id}/export`, `/api/my/dossiers/${sent.id}?fields=*`, `/api/my/drafts?all=true`]) {
      const answer = await injected(server, { url, headers: { cookie: `__Host-congdan=${stranger.secret}`, 'x-citizen': '1' } });
      expect([url, answer.statusCode >= 400 && answer.statusCode < 500]).toEqual([url, true]);
      for (const word of HERS) expect(answer.body).not.toContain(word);
    }
  });

  it('hangs no file of another’s on a filing of her own', async () => {
    const own = await readyFiling(test, stranger.citizen, { procedureCode: BIRTH });
    const [file] = await test.owner('select file_id from file_use where id = $1', [draft.use]);
    const operation = operationOf('attachToFiling');
    const answer = await ask(stranger, operation, { id: own.id, component: '2', fileId: String(file?.['file_id']) });
    expect(answer.statusCode).toBe(404);
    for (const word of HERS) expect(answer.body).not.toContain(word);
  });

  it('is nobody at the doors of the staff, with the same ids: to read, print, list or fetch', async () => {
    for (const id of ['getDossier', 'getSubmission', 'listDossiers', 'listSubmissions', 'printForm', 'listFiles', 'getFile', 'listMessagesOfDossier', 'listViews']) {
      const operation = operationOf(id);
      const answer = await ask(stranger, operation, { ...fittingInput(operation), ...('id' in operation.input.properties ? { id: id === 'getFile' ? sent.use : sent.id } : {}), ...('dossierId' in operation.input.properties ? { dossierId: sent.id } : {}) });
      expect([id, answer.statusCode, codeIn(answer.body)]).toEqual([id, 401, 'access.signInNeeded']);
    }
  });

  it('leaves what is another’s as it was', async () => {
    const [row] = await test.owner(`select (select count(*) from file_use where subject_id in ($1, $2) and removed_at is null)::int as files, (select state from filing where id = $1) as state, (select status from dossier where id = $2) as status`, [draft.id, sent.id]);
    expect(row).toEqual({ files: 2, state: 'open', status: 5 });
  });
});

function operationOf(id: string): Operation {
  const found = allOperations.find(({ operation }) => operation.id === id);
  if (found === undefined) throw new Error(`no operation ${id}`);
  return found.operation;
}

function codeIn(body: string): unknown {
  return Reflect.get(Object(JSON.parse(body)), 'code');
}
