import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller, Stage } from '#test/stage.ts';
import { completePapers, handOver, look, move, moved, openStory, request, team } from './acts.ts';
import { headlineIn, moveRefusal, receivedIn, refusalOf, said, storyOf } from './answers.ts';

const Parts = Type.Object({ parts: Type.Array(Type.Object({ id: Type.String(), outcome: Type.Union([Type.String(), Type.Null()]) })) });
const Readings = Type.Object({ restartedDay: Type.Union([Type.String(), Type.Null()]), subtractedDay: Type.String(), requests: Type.Integer(), index766: Type.String() });
const Units = Type.Object({ rows: Type.Array(Type.Object({ id: Type.String(), code: Type.String() })) });

/** What departments of the pilot did besides solving: same-day work, money owed, other agencies, three readings of one clock. */
describe('in the departments of the pilot', () => {
  let stage: Stage;
  let person = 600;
  const at = async (instant: string, ...usernames: string[]): Promise<readonly [Caller, Caller, Caller]> => {
    stage.setClock(instant);
    const [first = stage.anyone, second = stage.anyone, third = stage.anyone] = await team(stage, ...usernames);
    return [first, second, third];
  };
  const receive = async (who: Caller, procedureCode: string) => {
    person += 1;
    return receivedIn(await who('receiveDossier', request(procedureCode, await completePapers(who, procedureCode), person))).dossier;
  };
  /** A new building number plate: eight working days, solved by Phòng Kinh tế và Hạ tầng. */
  const inWork = async (instant: string) => {
    const [lan, cv] = await at(instant, 'lan.vy', 'cv.ktht.vy');
    const { id } = await receive(lan, 'BG.XDH09A');
    await handOver(lan, cv, id);
    return id;
  };

  beforeAll(async () => {
    stage = await openStory(import.meta.url, '2021-02-01T08:00:00+07:00');
  });
  afterAll(() => stage.close());

  it('what is done while the citizen waits is entered all the same: signed, finished and returned in one act', async () => {
    const [binh, cv, leader] = await at('2021-02-01T09:00:00+07:00', 'binh.vy', 'cv.tp.vy', 'lanhdao.vy');
    const { id, due } = await receive(binh, '2.000815');
    expect(due?.day).toBe('2021-02-01');
    const taken = { taker: { role: 'owner', evidence: 'identityShown' }, slipShown: false, withoutSlipNote: 'Trả ngay, không cấp giấy hẹn' };
    expect(refusalOf(await move(binh, 'returnResult', id, { ...taken, docNumber: '101/CT' }))).toBe('409 dossier.resultNotSigned');
    await moved(cv, 'draftResult', id, { title: 'Bản sao có chứng thực' });
    await moved(leader, 'decideDossier', id);
    expect(refusalOf(await move(binh, 'returnResult', id, taken))).toBe('422 dossier.fieldNeeded');
    const done = await moved(binh, 'returnResult', id, { ...taken, docNumber: '101/CT' });
    expect([done.status, storyOf(done).slice(-3)]).toEqual([10, ['dossier.sealed', 'dossier.returned', 'reception.resultReturned']]);
    expect(headlineIn(await binh('getHeadlineCounts', { unit: 'BG.VY.MC', from: '2021-02-01', to: '2021-02-01' })).figures).toMatchObject({ A: 2, A1: 1, AP: 0 });
  });

  it('money owed on the way: the clock of the law runs on unless the sector law stops it', async () => {
    const id = await inWork('2021-02-01T10:00:00+07:00');
    const [cv, head] = await at('2021-02-02T09:00:00+07:00', 'cv.ktht.vy', 'tp.ktht.vy');
    const notice = { what: 'Lệ phí cấp biển số nhà', amount: 45_000, documentNo: '12/TB-KTHT', last: false, excludeWaiting: true };
    expect(refusalOf(await move(cv, 'requestObligation', id, notice))).toMatch(/dossier.waitingNeedsBasis$/);
    expect(await moved(cv, 'requestObligation', id, { ...notice, legalBasis: 'Quy định chuyên ngành (dữ liệu trình diễn)' })).toMatchObject({ status: 6 });
    expect(moveRefusal(await look(head, id), 'decide')).toBeDefined();
    const before = (await look(cv, id)).due?.day;
    const [later] = await at('2021-02-05T09:00:00+07:00', 'cv.ktht.vy');
    const paid = await moved(later, 'fulfilObligation', id, { evidence: 'BL 0001234' });
    expect([paid.status, before, paid.due?.day, paid.appointments.map((one) => one.kind)]).toEqual([4, '2021-02-18', '2021-02-23', ['first', 'excluded']]);
  });

  it('money owed at the end: the result is released when the proof is there', async () => {
    const id = await inWork('2021-02-02T10:00:00+07:00');
    const [cv, leader, seal] = await at('2021-02-03T09:00:00+07:00', 'cv.ktht.vy', 'lanhdao.vy', 'vanthu.vy');
    const [head = stage.anyone] = await team(stage, 'tp.ktht.vy');
    await moved(cv, 'requestObligation', id, { what: 'Lệ phí', documentNo: '13/TB-KTHT', last: true, excludeWaiting: false });
    await moved(cv, 'draftResult', id, { title: 'Quyết định cấp biển số nhà' });
    await moved(head, 'reviewDossier', id, { approve: true });
    await moved(leader, 'decideDossier', id);
    expect(refusalOf(await move(seal, 'sealResult', id, { docNumber: '77/QĐ' }))).toBe('409 dossier.obligationUnpaid');
    expect((await moved(cv, 'fulfilObligation', id, { evidence: 'BL 0001235' })).status).toBe(6);
    expect(await moved(seal, 'sealResult', id, { docNumber: '77/QĐ' })).toMatchObject({ status: 9, overdue: false });
  });

  it('another agency has its own day inside the promise; nothing is signed before it answers or its day has passed', async () => {
    const id = await inWork('2021-02-03T10:00:00+07:00');
    const [cv, head, leader] = await at('2021-02-04T09:00:00+07:00', 'cv.ktht.vy', 'tp.ktht.vy', 'lanhdao.vy');
    const unitId = said(await cv('listUnits'), Units).rows.find((unit) => unit.code === 'BG.VY.TP')?.id;
    const part = { unitId, content: 'Xin ý kiến về tên đường' };
    expect(refusalOf(await move(cv, 'addPart', id, { ...part, dueDay: '2021-02-26' }))).toMatch(/dossier.partBeyondWhole$/);
    const asked = said(await move(cv, 'addPart', id, { ...part, dueDay: '2021-02-09' }), Parts);
    await moved(cv, 'draftResult', id, { title: 'Quyết định cấp biển số nhà' });
    await moved(head, 'reviewDossier', id, { approve: true });
    expect(refusalOf(await move(leader, 'decideDossier', id))).toBe('409 dossier.partsOpen');
    const answer = { partId: asked.parts[0]?.id };
    expect(refusalOf(await move(cv, 'answerPart', id, { ...answer, outcome: 'silent' }))).toMatch(/dossier.partTimeLeft$/);
    const [later, signing] = await at('2021-02-17T09:00:00+07:00', 'cv.ktht.vy', 'lanhdao.vy');
    expect(said(await move(later, 'answerPart', id, { ...answer, outcome: 'silent' }), Parts).parts).toMatchObject([{ outcome: 'silent' }]);
    expect((await moved(signing, 'decideDossier', id)).status).toBe(4);
  });

  it('one clock, read three ways: from zero after the supplement, the waiting taken off, and index 766', async () => {
    const id = await inWork('2021-02-17T09:00:00+07:00');
    const [cv] = await at('2021-02-18T09:00:00+07:00', 'cv.ktht.vy');
    await moved(cv, 'requestSupplement', id, { stage: 'examination', papers: [{ no: 1 }], reason: 'Đơn thiếu chữ ký' });
    const [lan, again] = await at('2021-02-25T09:00:00+07:00', 'lan.vy', 'cv.ktht.vy');
    const papers = (await completePapers(lan, 'BG.XDH09A')).filter((paper) => paper.no === 1);
    expect((await moved(lan, 'receiveSupplement', id, { papers })).due?.day).toBe('2021-03-09');
    expect(said(await again('getDossierReadings', { id }), Readings)).toMatchObject({ restartedDay: '2021-03-09', subtractedDay: '2021-03-08', requests: 1 });
  });

  it('a request for papers later than three working days after reception names its reason', async () => {
    const id = await inWork('2021-02-17T10:00:00+07:00');
    const [cv] = await at('2021-02-23T09:00:00+07:00', 'cv.ktht.vy');
    const wanted = { stage: 'examination', papers: [{ no: 1 }], reason: 'Đơn thiếu chữ ký' };
    expect(refusalOf(await move(cv, 'requestSupplement', id, wanted))).toMatch(/dossier.supplementLate$/);
    expect(await moved(cv, 'requestSupplement', id, { ...wanted, lateReason: 'Phải kiểm tra thực địa trước' })).toMatchObject({ status: 5 });
  });
});
