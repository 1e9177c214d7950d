import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { furnishSubmissions } from '#apps/demo/filing.ts';
import { installationOf } from '#apps/house.ts';
import { DEMONSTRATION_PASSWORD } from '#modules/access/service/staff.ts';
import { newId } from '#platform/ids.ts';
import type { Caller, Stage } from '#test/stage.ts';
import { smallPdf } from '#test/files.ts';
import { look, moved, openStory, team } from './acts.ts';
import { headlineIn, refusalOf, said, SeenDossier } from './answers.ts';
import { UploadLine } from './upload-line.ts';

const Text = Type.String();
const Filing = Type.Object({ id: Text, version: Type.Integer(), number: Type.Integer(), state: Text, onBehalfOf: Type.Union([Text, Type.Null()]), fee: Type.Object({ kind: Text, total: Type.Integer() }), problems: Type.Array(Type.Object({ step: Text, code: Text })), applicant: Type.Object({ name: Text }) });
const Saved = Type.Object({ version: Type.Integer(), number: Type.Integer(), answers: Type.Record(Text, Type.Unknown()) });
const Told = Type.Object({ dossierId: Text, receiptNo: Text, secret: Text, answerBy: Text });
const Mine = Type.Object({ standing: Text, code: Type.Union([Text, Type.Null()]), steps: Type.Array(Type.Object({ kind: Text })), charges: Type.Array(Type.Object({ amount: Type.Integer(), state: Text })), files: Type.Array(Type.Object({ component: Text, file: Type.Object({ useId: Text }) })) });
const Inbox = Type.Object({ rows: Type.Array(Type.Object({ dossierId: Text, version: Type.Integer(), receiptNo: Text, helpedBy: Type.Union([Type.Object({ name: Text }), Type.Null()]), clock: Type.Union([Type.Object({ late: Type.Boolean(), leftMinutes: Type.Integer() }), Type.Null()]) })), counts: Type.Object({ waiting: Type.Integer(), late: Type.Integer() }) });
const Settled = Type.Object({ dossier: SeenDossier });
const Session = Type.Object({ id: Text });
const Tracked = Type.Object({ code: Text, state: Text, dates: Type.Object({ receivedAt: Type.Union([Text, Type.Null()]) }) });
const Bill = Type.Object({ amount: Type.Integer(), purpose: Text, billRef: Text, payload: Text });

const HOUSEHOLD = '1.001612';
const EXTRACT = '2.000635';
const WHERE = 'Tổ dân phố 3, phường Việt Yên, tỉnh Bắc Ninh';
const BUSINESS = {
  ownerBirth: '1990-05-17', ownerGender: 'male', ownerContact: WHERE, filedBy: 'owner', businessName: 'Hộ kinh doanh Minh Phát', businessAddress: WHERE,
  trades: [{ name: 'Sửa chữa xe máy', code: '4542', main: true }], capital: 50_000_000, founder: 'individual', taxAddressSame: true, startsOn: '2026-10-01', workers: 1, premises: 'no',
};
const PLEDGES = { pledgeTrue: true, pledgeFree: true, pledgeSeat: true };
const COPY = {
  requesterResidence: WHERE, relation: 'self', event: 'birth', copies: 3, pledge: true, registeredAt: 'UBND xã Bích Sơn, huyện Việt Yên',
  person: { name: 'Hoàng Thị Sáu', birth: '1962', gender: 'female' },
};

/** What is filed online, alone and with help, in the world of today: from the first answer to the result, through the API alone. */
describe('filing online', () => {
  let stage: Stage;
  let minh: Caller;
  let binh: Caller;
  beforeAll(async () => {
    stage = await openStory(import.meta.url, '2026-09-08T08:30:00+07:00');
    [binh = stage.anyone] = await team(stage, 'binh');
    minh = await stage.asCitizen('minh');
  });
  afterAll(() => stage.close());

  const save = async (who: Caller, id: string, number: number, changes: Record<string, unknown>, device = 'dien-thoai-minh') => said(await who('saveFiling', { id, device, number, changes }), Saved);
  const fileAt = async (who: Caller, procedureCode: string, more: Record<string, unknown> = {}) => said(await who('startFiling', { procedureCode, ...more }), Filing);

  it('the demonstration has three forms in use, and what its citizen has filed a little before now', async () => {
    const found = said(await stage.anyone('findFilings', { q: 'ho kinh doanh' }), Type.Object({ rows: Type.Array(Type.Object({ code: Text })) }));
    expect(found.rows.map(({ code }) => code)).toEqual([HOUSEHOLD]);
    await furnishSubmissions({ ...stage.test.house, installation: installationOf(stage.test.house.config, true), now: stage.now }, '2026-07-20');
    const { rows, counts } = said(await binh('listSubmissions', {}), Inbox);
    expect(rows).toHaveLength(2);
    expect(counts).toMatchObject({ waiting: 2, late: 0 });
  });

  it('a citizen alone: from the first answer to an electronic result (1, 2, 4, 9, 10)', async () => {
    const begun = await fileAt(minh, HOUSEHOLD);
    expect(begun).toMatchObject({ state: 'open', applicant: { name: 'Trần Văn Minh' }, fee: { kind: 'amount', total: 150_000 } });
    await save(minh, begun.id, begun.number + 1, BUSINESS);
    // The line was cut: an older save of the same device arrives after the newer one and changes nothing.
    await save(minh, begun.id, begun.number + 3, PLEDGES);
    const late = await save(minh, begun.id, begun.number + 2, { workers: 2 });
    expect(late.answers).toMatchObject({ workers: 2, pledgeTrue: true });
    const chosen = said(await minh('saveFilingChoices', { id: begun.id, returnChoice: 'electronic', contact: { phone: '0987654321' } }), Filing);
    expect(chosen.problems).toEqual([]);
    const key = newId();
    const told = said(await minh('submitDossier', { id: begun.id, version: chosen.version }, { key }), Told);
    expect(said(await minh('submitDossier', { id: begun.id, version: chosen.version }, { key }), Told)).toEqual(told);
    expect(refusalOf(await minh('submitDossier', { id: begun.id, version: chosen.version }))).toBe('409 citizen.filingNotOpen');

    const id = told.dossierId;
    const track = () => stage.anyone('trackDossier', { code: told.receiptNo.toLowerCase(), secret: told.secret }).then((answer) => said(answer, Tracked));
    expect(await track()).toMatchObject({ code: told.receiptNo, state: 'preparing', dates: { receivedAt: null } });
    expect(refusalOf(await stage.anyone('trackDossier', { code: told.receiptNo, secret: 'SAI-SAI' }))).toBe('404 tracking.notFound');
    await payByTransfer(id);
    const [quy = stage.anyone, xuan = stage.anyone, duc = stage.anyone, nga = stage.anyone] = await team(stage, 'quy', 'xuan', 'duc', 'nga');
    const accepted = said(await binh('acceptSubmission', { id, expectedVersion: 1 }), Settled).dossier;
    expect(accepted).toMatchObject({ status: 2, receiver: { name: 'Đỗ Thanh Bình' } });
    expect(await track()).toMatchObject({ code: accepted.code, state: 'received' });
    expect(said(await quy('takeOverSubmission', { id, expectedVersion: accepted.version }), Settled).dossier.status).toBe(4);
    await moved(quy, 'draftResult', id, { title: 'Giấy chứng nhận đăng ký hộ kinh doanh' });
    await moved(xuan, 'reviewDossier', id, { approve: true });
    await moved(duc, 'decideDossier', id);
    const sealed = await moved(nga, 'sealResult', id, { docNumber: '12/GCN-HKD' });
    expect(refusalOf(await binh('sendResult', { id, expectedVersion: sealed.version }))).toBe('409 citizen.resultFileMissing');
    await attachResult(id);
    expect(said(await minh('getMyDossier', { id }), Mine).files).toEqual([]);
    expect(said(await binh('sendResult', { id, expectedVersion: sealed.version }), Settled).dossier.status).toBe(10);
    const mine = said(await minh('getMyDossier', { id }), Mine);
    expect(mine).toMatchObject({ standing: 'returned', code: accepted.code, charges: [{ amount: 150_000, state: 'paid' }], files: [{ component: 'result' }] });
    expect(mine.steps.map(({ kind }) => kind)).toEqual(['citizen.submitted', 'payment.paid', 'dossier.received', 'dossier.handedOver', 'dossier.sealed', 'dossier.returned', 'citizen.resultSent']);
  });

  it('with help under a mandate the citizen stays the applicant, and session and dossier are one in every count', async () => {
    stage.setClock('2026-09-09T08:30:00+07:00');
    const [lan = stage.anyone, officer = stage.anyone] = await team(stage, 'lan', 'binh');
    const counts = async () => headlineIn(await officer('getHeadlineCounts', { unit: 'BN.VIETYEN.TT', from: '2026-09-09', to: '2026-09-09' })).figures;
    expect(refusalOf(await lan('startFiling', { procedureCode: EXTRACT }))).toBe('409 citizen.mandateNeeded');
    const what = { citizen: { name: 'Hoàng Thị Sáu', idKind: 'CCCD', idNumber: '024162000789', phone: '0377000111' }, kinds: ['fill', 'submit'], scope: 'procedures', procedures: [EXTRACT] };
    const { textSha256 } = said(await lan('previewMandate', what), Type.Object({ textSha256: Text }));
    const mandate = said(await lan('grantMandate', { ...what, textSha256, evidence: 'paper', documentNo: '07/GUQ', password: DEMONSTRATION_PASSWORD }), Type.Object({ id: Text }));
    expect(refusalOf(await lan('startFiling', { procedureCode: EXTRACT, mandateId: mandate.id }))).toBe('409 assistance.sessionNeeded');
    const session = said(await lan('startAssistance', { device: 'counter', portal: 'thisSystem' }), Session);
    expect(refusalOf(await lan('startFiling', { procedureCode: HOUSEHOLD, mandateId: mandate.id }))).toBe('409 mandate.procedureNotCovered');
    const begun = await fileAt(lan, EXTRACT, { mandateId: mandate.id });
    expect(begun).toMatchObject({ onBehalfOf: 'Hoàng Thị Sáu', applicant: { name: 'Hoàng Thị Sáu' } });
    await save(lan, begun.id, begun.number + 1, COPY, 'quay-lan-01');
    expect(refusalOf(await lan('attachToFiling', { id: begun.id, component: '5', fileId: newId() }))).toBe('409 mandate.kindNotCovered');
    const chosen = said(await lan('saveFilingChoices', { id: begun.id, returnChoice: 'counter', contact: { phone: '0377000111' } }), Filing);
    expect(chosen).toMatchObject({ problems: [], fee: { kind: 'amount', total: 24_000 } });
    const told = said(await lan('submitDossier', { id: begun.id, version: chosen.version }), Told);
    said(await lan('endAssistance', { id: session.id, kinds: ['fill', 'submit'], outcome: 'done', procedureCode: EXTRACT, typedBy: 'helper' }), Type.Object({}));
    expect(await counts()).toMatchObject({ A: 0, B: 1, BSubmit: 1, BAccepted: 0, U: 1 });

    const listed = said(await officer('listSubmissions', {}), Inbox).rows.find(({ dossierId }) => dossierId === told.dossierId);
    expect(listed).toMatchObject({ receiptNo: told.receiptNo, helpedBy: { name: 'Nguyễn Thị Lan' } });
    const seen = await look(officer, told.dossierId);
    expect(seen.parties.map(({ role, name }) => [role, name])).toEqual([['owner', 'Hoàng Thị Sáu']]);
    said(await officer('acceptSubmission', { id: told.dossierId, expectedVersion: 1 }), Settled);
    expect(await counts()).toMatchObject({ A: 0, B: 1, BAccepted: 1, U: 1 });
    // She comes to the desk for the result: still one dossier, once in A, once in B, once in the union.
    const [duc = stage.anyone, nga = stage.anyone] = await team(stage, 'duc', 'nga');
    await moved(duc, 'decideDossier', told.dossierId, { title: 'Bản sao trích lục khai sinh' });
    await moved(nga, 'sealResult', told.dossierId, { docNumber: '31/TLKS-BS' });
    const returned = await moved(officer, 'returnResult', told.dossierId, { slipShown: true, taker: { role: 'owner', evidence: 'identityShown' } });
    expect(returned).toMatchObject({ status: 10 });
    expect(await counts()).toMatchObject({ A: 1, B: 1, BAccepted: 1, U: 1 });
  });

  it('a mandate revoked in the middle stops the next answer; the try is remembered, what was typed is kept', async () => {
    const [lan = stage.anyone] = await team(stage, 'lan');
    const what = { citizen: { name: 'Đinh Văn Bảy', idKind: 'CCCD', idNumber: '024061000321' }, kinds: ['fill'], scope: 'visit' };
    const { textSha256 } = said(await lan('previewMandate', what), Type.Object({ textSha256: Text }));
    const mandate = said(await lan('grantMandate', { ...what, textSha256, evidence: 'paper', documentNo: '08/GUQ', password: DEMONSTRATION_PASSWORD }), Type.Object({ id: Text }));
    said(await lan('startAssistance', { device: 'counter', portal: 'thisSystem' }), Session);
    const begun = await fileAt(lan, EXTRACT, { mandateId: mandate.id });
    await save(lan, begun.id, begun.number + 1, { relation: 'self' }, 'quay-lan-01');
    expect((await lan('revokeMandate', { id: mandate.id, wish: 'citizen', idNumber: '024061000321' })).status).toBe(200);
    const key = newId();
    const next = { id: begun.id, device: 'quay-lan-01', number: begun.number + 2, changes: { relation: 'relative' } };
    expect(refusalOf(await lan('saveFiling', next, { key }))).toBe('409 mandate.revokedAlready');
    expect(refusalOf(await lan('saveFiling', next, { key }))).toBe('409 mandate.revokedAlready');
    expect(refusalOf(await lan('getFiling', { id: begun.id }))).toBe('404 citizen.filingUnknown');
    const [uses] = await stage.test.owner('select count(*) filter (where refusal is not null)::int as refused from mandate_use where mandate_id = $1', [mandate.id]);
    expect(uses).toEqual({ refused: 1 });
    const [kept] = await stage.test.owner('select answers->>$2 as relation from filing where id = $1', [begun.id, 'relation']);
    expect(kept).toEqual({ relation: 'self' });
  });

  /** The citizen begins a transfer; it is paid once an officer has confirmed it from the statement into her till, and not before. */
  const payByTransfer = async (id: string) => {
    const bill = said(await minh('payMyDossier', { id }), Bill);
    expect(said(await minh('payMyDossier', { id }), Bill)).toEqual(bill);
    expect(bill).toMatchObject({ amount: 150_000, payload: expect.stringContaining(bill.purpose) });
    expect(said(await minh('getMyDossier', { id }), Mine).charges).toMatchObject([{ state: 'pending' }]);
    const { rows } = said(await binh('listPayments', { state: 'pending' }), Type.Object({ rows: Type.Array(Type.Object({ id: Text, billRef: Text, takenBy: Text })) }));
    const waiting = rows.find(({ billRef }) => billRef === bill.billRef);
    expect(waiting?.takenBy).toBe('Trần Văn Minh');
    const proof = { id: waiting?.id ?? '', amount: 150_000, statementRef: 'SK-08-1', statementDay: '2026-09-08' };
    expect(refusalOf(await binh('confirmPayment', proof))).toBe('409 payment.sessionClosed');
    const none = { fee: 0, postage: 0, thirdParty: 0 };
    expect((await binh('openCashSession', { till: 'Quầy 1', counted: none })).status).toBe(200);
    expect((await binh('confirmPayment', proof)).status).toBe(200);
  };

  /** The officer puts the file of the result on its dossier. */
  const attachResult = async (id: string) => {
    const answer = await fetch(`${stage.base}/api/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username: 'binh', password: DEMONSTRATION_PASSWORD }) });
    const line = new UploadLine(stage.base, answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; '));
    const bytes = smallPdf();
    const upload = await line.open(bytes.length, 'giay-chung-nhan.pdf');
    await line.sendRest(upload, bytes);
    const closed = await line.json('POST', `/uploads/${upload}/close`);
    const attached = await binh('attachFile', { dossierId: id, component: 'result', fileId: closed.body['id'] });
    expect(attached.status, JSON.stringify(attached.body)).toBe(200);
  };
});
