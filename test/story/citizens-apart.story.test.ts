import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allOperations } from '#apps/operations/all.ts';
import { pathNames } from '#apps/server/schemas.ts';
import { DEMONSTRATION_PASSWORD } from '#modules/access/service/staff.ts';
import { askHouse, fileFrom } from '#test/files.ts';
import { fittingInput } from '#test/house/fitting.ts';
import { citizenCaller, type Caller, type Stage } from '#test/stage.ts';
import { look, openStory } from './acts.ts';
import { refusalOf, said } from './answers.ts';

const Text = Type.String();
const Filing = Type.Object({ id: Text, version: Type.Integer(), number: Type.Integer(), papers: Type.Array(Type.Object({ component: Text, files: Type.Array(Type.Object({ useId: Text })) })) });
const Rows = Type.Object({ rows: Type.Array(Type.Unknown()) });
const Me = Type.Object({ citizenId: Text, name: Text });

const HOUSEHOLD = '1.001612';
const EXTRACT = '2.000635';
const WHERE = 'Tổ dân phố 3, phường Việt Yên, tỉnh Bắc Ninh';
const LAN = { name: 'Thân Thị Lan', idKind: 'CCCD', idNumber: '024185000123' };
/** Words that stand only in what is hers. */
const HERS = /Hộ kinh doanh Hoa Sen|giay-cua-lan|Thân Thị Lan|024185000123|0912345678/;

/** What one citizen has, and another knocks at with its very id: with a cookie of her own she finds nothing, and nothing is told. */
describe('citizens apart', () => {
  let stage: Stage;
  let lan: Caller;
  let minh: Caller;
  let clerk: Caller;
  const hers: Record<string, string> = {};

  beforeAll(async () => {
    stage = await openStory(import.meta.url, '2026-09-08T08:30:00+07:00');
    [lan, minh, clerk] = [await stage.asCitizen('lan'), await stage.asCitizen('minh'), await stage.as('lan')];
    const { citizenId, name } = said(await lan('whoAmICitizen'), Me);
    const by = { citizen: { citizenId, accountId: citizenId, sessionId: citizenId, name, kind: 'person' as const, kiosk: false } };
    const house = { ...stage.test.house, now: stage.now };
    const draft = said(await lan('startFiling', { procedureCode: HOUSEHOLD }), Filing);
    said(await lan('saveFiling', { id: draft.id, device: 'may-cua-lan', number: draft.number + 1, changes: { businessName: 'Hộ kinh doanh Hoa Sen' } }), Type.Object({}));
    const file = await fileFrom(house, by, 'giay-cua-lan.pdf');
    const kept = said(await lan('attachToFiling', { id: draft.id, component: draft.papers[0]?.component ?? '', fileId: file.id }), Filing);
    const upload = Type.Object({ id: Text });
    const opened = await askHouse(house, by, 'openUpload', { name: 'giay-cua-lan.pdf', bytes: 100 });
    const copy = said(await lan('startFiling', { procedureCode: EXTRACT }), Filing);
    const answers = { requesterResidence: WHERE, relation: 'self', event: 'birth', copies: 1, pledge: true, registeredAt: 'UBND xã Bích Sơn', person: { name: LAN.name, birth: '1985', gender: 'female' } };
    said(await lan('saveFiling', { id: copy.id, device: 'may-cua-lan', number: copy.number + 1, changes: answers }), Type.Object({}));
    const chosen = said(await lan('saveFilingChoices', { id: copy.id, returnChoice: 'counter', contact: { phone: '0912345678' } }), Filing);
    const told = said(await lan('submitDossier', { id: copy.id, version: chosen.version }), Type.Object({ dossierId: Text }));
    const what = { citizen: LAN, kinds: ['fill'], scope: 'visit' };
    const { textSha256 } = said(await clerk('previewMandate', what), Type.Object({ textSha256: Text }));
    const mandate = said(await clerk('grantMandate', { ...what, textSha256, evidence: 'paper', documentNo: '01/GUQ', password: DEMONSTRATION_PASSWORD }), Type.Object({ id: Text }));
    Object.assign(hers, { draft: draft.id, submitted: copy.id, dossier: told.dossierId, mandate: mandate.id, file: file.id, use: kept.papers[0]?.files[0]?.useId, upload: said({ status: 200, body: JSON.parse(JSON.stringify(opened)), bytes: Buffer.alloc(0) }, upload).id });
  });
  afterAll(() => stage.close());

  const withIds = allOperations.map(({ operation }) => operation).filter(({ citizens, path, consumes }) => citizens !== undefined && consumes === undefined && pathNames(path).length > 0);

  it('are found to be asked at many doors', () => {
    expect(withIds.length).toBeGreaterThan(15);
  });

  it.each(withIds.map((operation) => [operation.id, operation] as const))('%s: what is another’s does not exist for her', async (_id, operation) => {
    for (const [what, id] of Object.entries(hers)) {
      const ids = Object.fromEntries(pathNames(operation.path).map((name) => [name, name === 'useId' ? hers['use'] : id]));
      const answer = await minh(operation.id, { ...fittingInput(operation), ...ids });
      const body = answer.bytes.toString('utf8');
      expect([what, answer.status, body.slice(0, 200)]).toEqual([what, 404, expect.any(String)]);
      expect(body).not.toMatch(HERS);
    }
  });

  it('are told the same of what is another’s as of what never was', async () => {
    const strange = '01890000-0000-7000-8000-000000000000';
    for (const operation of ['getFiling', 'getMyDossier', 'revokeMyMandate']) {
      const [anothers, nobodys] = await Promise.all([hers['draft'], strange].map((id) => minh(operation, { id })));
      expect([operation, refusalOf(anothers ?? (await minh(operation, { id: strange })))]).toEqual([operation, refusalOf(nobodys ?? (await minh(operation, { id: strange })))]);
    }
  });

  it('find only what is theirs in every list', async () => {
    for (const list of ['listMyDrafts', 'listMyDossiers', 'listMyMandates', 'listMyMessages', 'listMyViews']) {
      const answer = await minh(list);
      expect([list, said(answer, Rows).rows.length]).toEqual([list, 0]);
      expect(answer.bytes.toString('utf8')).not.toMatch(HERS);
    }
    expect(said(await lan('listMyDrafts'), Rows).rows).toHaveLength(1);
    expect(said(await lan('listMyDossiers'), Rows).rows).toHaveLength(1);
    expect(said(await lan('listMyMandates'), Rows).rows).toHaveLength(1);
  });

  it('cannot attach another’s file to their own draft', async () => {
    const own = said(await minh('startFiling', { procedureCode: HOUSEHOLD }), Filing);
    const answer = await minh('attachToFiling', { id: own.id, component: own.papers[0]?.component ?? '', fileId: hers['file'] });
    expect(answer.status).toBe(404);
    expect(answer.bytes.toString('utf8')).not.toMatch(HERS);
  });

  it('see which unit looked, in what function, never who', async () => {
    await look(await stage.as('binh'), hers['dossier'] ?? '');
    const answer = await lan('listMyViews');
    expect(said(answer, Type.Object({ rows: Type.Array(Type.Object({ role: Text, unit: Text, employer: Text, what: Text })) })).rows).toMatchObject([{ role: 'OSS_OFFICER', employer: 'agency', what: 'dossier', unit: 'Trung tâm Phục vụ hành chính công phường Việt Yên' }]);
    expect(answer.bytes.toString('utf8')).not.toContain('Đỗ Thanh Bình');
  });

  it('whose number nobody has seen find nothing by it, only what they filed themselves', async () => {
    const impostor = await stage.test.addCitizen({ name: LAN.name, idNumber: LAN.idNumber, verified: false, now: stage.now() });
    const caller = citizenCaller(stage.base, impostor.secret);
    for (const list of ['listMyDossiers', 'listMyMandates', 'listMyViews']) expect([list, said(await caller(list), Rows).rows]).toEqual([list, []]);
    expect((await caller('getMyDossier', { id: hers['dossier'] })).status).toBe(404);
    expect((await caller('revokeMyMandate', { id: hers['mandate'] })).status).toBe(404);
  });

  it('joined by two people, see what both had; the session of before opens nothing more', async () => {
    const twin = await stage.test.addCitizen({ name: 'Thân Thị Lành', idNumber: LAN.idNumber, now: stage.now() });
    const caller = citizenCaller(stage.base, twin.secret);
    const filing = said(await caller('startFiling', { procedureCode: EXTRACT }), Filing);
    const { citizenId } = said(await lan('whoAmICitizen'), Me);
    const [binh, thuy] = [await stage.as('binh'), await stage.as('thuy')];
    const asked = said(await binh('askCitizenMerge', { fromId: twin.citizen.citizenId, intoId: citizenId, reason: 'Gõ nhầm dấu, đã xem thẻ' }), Type.Object({ id: Text }));
    expect(refusalOf(await binh('settleCitizenMerge', { id: asked.id, decision: 'merge' }))).toBe('409 citizen.mergeNeedsSecond');
    expect((await clerk('settleCitizenMerge', { id: asked.id, decision: 'merge' })).status).toBe(403);
    expect((await thuy('settleCitizenMerge', { id: asked.id, decision: 'merge' })).body).toMatchObject({ state: 'merged', accounts: 1, filings: 1 });
    expect((await caller('whoAmICitizen')).status).toBe(401);
    expect((await lan('whoAmICitizen')).status).toBe(401);
    const again = await stage.asCitizen('lan');
    expect(said(await again('getFiling', { id: filing.id }), Filing).id).toBe(filing.id);
    expect(said(await again('listMyDrafts'), Rows).rows).toHaveLength(2);
  });
});
