import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller, Stage } from '#test/stage.ts';
import { found, handOver, look, move, moved, openStory, request, team } from './acts.ts';
import { holders, moveRefusal, movesOpen, receivedIn, refusalOf, storyOf, trackedIn } from './answers.ts';

/** Approval of a religious meeting: two papers, five working days, solved by Phòng Nội vụ. */
const MEETING = 'BG.NVH05A';
const TAKEN = { taker: { role: 'owner', evidence: 'identityShown' }, slipShown: true };

/** How dossiers of the pilot went on when they did not simply end with a result in time. */
describe('apologies, withdrawals, stops, refusals and corrections in the pilot', () => {
  let stage: Stage;
  let person = 300;
  const at = async (instant: string, ...usernames: string[]): Promise<readonly [Caller, Caller, Caller]> => {
    stage.setClock(instant);
    const [first = stage.anyone, second = stage.anyone, third = stage.anyone] = await team(stage, ...usernames);
    return [first, second, third];
  };
  const receive = async (who: Caller) => {
    person += 1;
    return receivedIn(await who('receiveDossier', request(MEETING, [found(1), found(2)], person)));
  };
  /** A dossier that the department is working on. */
  const inWork = async (instant: string): Promise<string> => {
    const [lan, cv] = await at(instant, 'lan.vy', 'cv.nv.vy');
    const { dossier } = await receive(lan);
    await handOver(lan, cv, dossier.id);
    return dossier.id;
  };
  /** Drafted, reviewed, signed, numbered. */
  const solve = async (id: string, docNumber: string) => {
    const [cv = stage.anyone, head = stage.anyone, leader = stage.anyone, seal = stage.anyone] = await team(stage, 'cv.nv.vy', 'tp.nv.vy', 'lanhdao.vy', 'vanthu.vy');
    await moved(cv, 'draftResult', id, { title: 'Văn bản chấp thuận hội nghị' });
    await moved(head, 'reviewDossier', id, { approve: true });
    await moved(leader, 'decideDossier', id);
    return moved(seal, 'sealResult', id, { docNumber });
  };

  beforeAll(async () => {
    stage = await openStory(import.meta.url, '2021-02-01T08:00:00+07:00');
  });
  afterAll(() => stage.close());

  it('an apology at least one day before moves the promise once; the first promise stays in the history', async () => {
    const id = await inWork('2021-02-01T09:00:00+07:00');
    const [cv, leader, binh] = await at('2021-02-05T10:00:00+07:00', 'cv.nv.vy', 'lanhdao.vy', 'binh.vy');
    const apology = { step: 'draft', reason: 'Chờ ý kiến Ban Tôn giáo tỉnh' };
    expect(refusalOf(await move(cv, 'apologise', id, { ...apology, newDay: '2021-02-08' }))).toBe('422 dossier.newDayNotLater');
    expect(refusalOf(await move(cv, 'apologise', id, { ...apology, newDay: '2021-02-12' }))).toBe('422 dossier.newDayNotWorking');
    await moved(cv, 'apologise', id, { ...apology, newDay: '2021-02-18' });
    expect(refusalOf(await move(binh, 'apologise', id, { step: 'enter' }))).toBe('409 dossier.apologyNotSigned');
    expect((await moved(leader, 'apologise', id, { step: 'sign', documentNo: '05/PXL' })).due?.day).toBe('2021-02-08');
    const entered = await moved(binh, 'apologise', id, { step: 'enter' });
    expect(entered.due?.day).toBe('2021-02-18');
    expect(entered.appointments.map(({ kind, dueDay }) => `${kind} ${dueDay}`)).toEqual(['first 2021-02-08', 'apology 2021-02-18']);
    expect(storyOf(entered).slice(-3)).toEqual(['dossier.apologyDrafted', 'dossier.apologySigned', 'dossier.apologyEntered']);
    expect(refusalOf(await move(cv, 'apologise', id, { ...apology, newDay: '2021-02-25' }))).toBe('409 dossier.reappointmentUsed');
  });

  it('the day before is still in time, the day itself is too late; late it is overdue, and yet solved', async () => {
    const id = await inWork('2021-02-01T10:00:00+07:00');
    const draft = { step: 'draft', reason: 'Hồ sơ phức tạp', newDay: '2021-02-19' };
    const [cv] = await at('2021-02-07T20:00:00+07:00', 'cv.nv.vy');
    expect((await moved(cv, 'apologise', id, draft)).due?.day).toBe('2021-02-08');
    const [leader, again] = await at('2021-02-08T08:00:00+07:00', 'lanhdao.vy', 'cv.nv.vy');
    expect(refusalOf(await move(leader, 'apologise', id, { step: 'sign' }))).toBe('409 dossier.apologyTooLate');
    expect(refusalOf(await move(again, 'apologise', id, draft))).toBe('409 dossier.apologyTooLate');
    const [head] = await at('2021-02-09T08:00:00+07:00', 'tp.nv.vy');
    expect((await look(head, id)).overdue).toBe(true);
    expect(await solve(id, '11/NV')).toMatchObject({ status: 9, overdue: true });
  });

  it('a wish to withdraw is declined, taken back, then accepted: first what was held comes back, at last it ends', async () => {
    const id = await inWork('2021-02-17T08:00:00+07:00');
    const [lan, binh] = await at('2021-02-17T09:00:00+07:00', 'lan.vy', 'binh.vy');
    const ask = { step: 'ask', reason: 'Gia đình thay đổi kế hoạch' };
    expect((await moved(lan, 'withdrawDossier', id, ask)).status).toBe(7);
    expect(refusalOf(await move(lan, 'withdrawDossier', id, { step: 'accept', reason: 'Đồng ý' }))).toBe('403 dossier.agencyOnly');
    expect((await moved(binh, 'withdrawDossier', id, { step: 'decline', reason: 'Kết quả sắp ký' })).status).toBe(4);
    expect((await moved(lan, 'withdrawDossier', id, ask)).status).toBe(7);
    expect((await moved(lan, 'withdrawDossier', id, { step: 'cancel', reason: 'Người dân đổi ý' })).status).toBe(4);
    await moved(lan, 'withdrawDossier', id, ask);
    const ended = await moved(binh, 'withdrawDossier', id, { step: 'accept', reason: 'Chưa ký kết quả' });
    expect(ended).toMatchObject({ status: 8, stopReason: 'WITHDRAWN' });
    expect([movesOpen(ended), moveRefusal(ended, 'givePapersBack'), ended.finishedAt === ended.firstFinishedAt]).toEqual([[], 'dossier.papersElsewhere', true]);
    expect(refusalOf(await move(lan, 'withdrawDossier', id, ask))).toBe('409 dossier.moveIllegal');
    expect(refusalOf(await move(lan, 'givePapersBack', id, TAKEN))).toBe('409 dossier.papersElsewhere');
    const [cv, desk] = await at('2021-02-17T09:30:00+07:00', 'cv.nv.vy', 'lan.vy');
    await handOver(cv, desk, id);
    expect(holders(await moved(desk, 'givePapersBack', id, TAKEN))).toEqual(['papers: citizen']);
  });

  it('a stop is proposed by the specialist and decided by the leader, for the reason proposed', async () => {
    const id = await inWork('2021-02-17T10:00:00+07:00');
    const [cv, leader, lan] = await at('2021-02-17T11:00:00+07:00', 'cv.nv.vy', 'lanhdao.vy', 'lan.vy');
    const stop = { reason: 'DUPLICATE', explanation: 'Trùng hồ sơ đã nhận hôm trước' };
    expect(refusalOf(await move(leader, 'stopDossier', id, { step: 'decide', ...stop }))).toBe('409 dossier.stopNotProposed');
    expect(refusalOf(await move(lan, 'stopDossier', id, { step: 'propose', ...stop }))).toMatch(/^403 dossier\./);
    await moved(cv, 'stopDossier', id, { step: 'propose', ...stop });
    expect(refusalOf(await move(leader, 'stopDossier', id, { step: 'decide', ...stop, reason: 'TRANSFERRED' }))).toMatch(/dossier.stopReasonWrong$/);
    expect(await moved(leader, 'stopDossier', id, { step: 'decide', ...stop, documentNo: '21/TB-UBND' })).toMatchObject({ status: 8, stopReason: 'DUPLICATE' });
  });

  it('a citizen who never answers is waited for to the last day set; then the dossier may be stopped', async () => {
    const id = await inWork('2021-02-18T08:00:00+07:00');
    const [cv] = await at('2021-02-18T09:00:00+07:00', 'cv.nv.vy');
    await moved(cv, 'requestSupplement', id, { stage: 'examination', papers: [{ no: 2 }], reason: 'Thiếu danh sách thành phần', respondBy: '2021-02-26' });
    const stop = { step: 'propose', reason: 'NO_SUPPLEMENT', explanation: 'Quá hạn bổ sung' };
    const [early] = await at('2021-02-26T16:00:00+07:00', 'cv.nv.vy');
    expect(refusalOf(await move(early, 'stopDossier', id, stop))).toBe('409 dossier.supplementTimeLeft');
    const [late, leader] = await at('2021-03-01T08:00:00+07:00', 'cv.nv.vy', 'lanhdao.vy');
    await moved(late, 'stopDossier', id, stop);
    expect(await moved(leader, 'stopDossier', id, { ...stop, step: 'decide' })).toMatchObject({ status: 8, stopReason: 'NO_SUPPLEMENT' });
  });

  it('a refusal at reception is proposed by the post and confirmed by an officer', async () => {
    const [hung, binh] = await at('2021-02-19T08:00:00+07:00', 'hung.vy', 'binh.vy');
    const { dossier } = await receive(hung);
    const refusal = { stage: 'reception', reason: 'Không thuộc thẩm quyền cấp huyện' };
    const proposed = await moved(hung, 'refuseDossier', dossier.id, { ...refusal, step: 'propose' });
    expect(proposed).toMatchObject({ status: 1, refusalProposed: true });
    expect(refusalOf(await move(hung, 'refuseDossier', dossier.id, { ...refusal, step: 'confirm' }))).toBe('403 dossier.agencyOnly');
    const refused = await moved(binh, 'refuseDossier', dossier.id, { ...refusal, step: 'confirm', documentNo: '03/PTC' });
    expect(refused).toMatchObject({ status: 3, code: null, finishedAt: null });
    expect([movesOpen(refused), storyOf(refused)]).toEqual([['givePapersBack'], ['dossier.prepared', 'dossier.refusalWasProposed', 'dossier.refused']]);
    const given = await moved(hung, 'givePapersBack', dossier.id, { ...TAKEN, slipShown: false, withoutSlipNote: 'Đối chiếu thẻ căn cước' });
    expect([given.status, holders(given), movesOpen(given)]).toEqual([3, ['papers: citizen'], []]);
  });

  it('a refusal on the merits is a document: it comes to the counter like a result, and the papers with it', async () => {
    const id = await inWork('2021-02-19T08:10:00+07:00');
    const [leader, cv, lan] = await at('2021-02-19T08:30:00+07:00', 'lanhdao.vy', 'cv.nv.vy', 'lan.vy');
    const refused = await moved(leader, 'refuseDossier', id, { stage: 'merits', reason: 'Không đủ điều kiện', legalBasis: 'Luật Tín ngưỡng, tôn giáo', documentNo: '44/UBND-NV' });
    expect(refused).toMatchObject({ status: 8, stopReason: 'REFUSED_ON_MERITS' });
    expect(moveRefusal(await look(lan, id), 'returnRefusal')).toBe('dossier.resultElsewhere');
    await handOver(cv, lan, id, { item: 'result' });
    await handOver(cv, lan, id);
    expect(movesOpen(await look(lan, id))).toEqual(['returnRefusal', 'givePapersBack', 'changeReturnChoice']);
    await moved(lan, 'returnResult', id, TAKEN);
    const ended = await moved(lan, 'givePapersBack', id, TAKEN);
    expect([ended.status, holders(ended), movesOpen(ended)]).toEqual([8, ['papers: citizen', 'result: citizen'], []]);
  });

  it('an agency’s error is corrected: the result comes anew, the first end time stays for the statistics', async () => {
    const [lan] = await at('2021-02-19T09:00:00+07:00', 'lan.vy');
    const { dossier: { id, code }, trackingSecret: secret } = await receive(lan);
    const [again, cv] = await at('2021-02-19T09:30:00+07:00', 'lan.vy', 'cv.nv.vy');
    await handOver(again, cv, id);
    await at('2021-02-22T09:00:00+07:00');
    const first = await solve(id, '31/NV');
    await at('2021-02-23T09:00:00+07:00');
    const [desk, specialist] = await at('2021-02-23T09:00:00+07:00', 'lan.vy', 'cv.nv.vy');
    await handOver(specialist, desk, id, { item: 'result' });
    await moved(desk, 'returnResult', id, { taker: { role: 'owner', evidence: 'identityShown' }, slipShown: true });
    const [binh, leader] = await at('2021-02-24T09:00:00+07:00', 'binh.vy', 'lanhdao.vy');
    expect(refusalOf(await move(leader, 'correctDossier', id, { step: 'sign', reason: 'Sai ngày tổ chức' }))).toBe('409 dossier.correctionNotOpened');
    expect((await moved(binh, 'correctDossier', id, { step: 'open', reason: 'Sai ngày tổ chức' })).status).toBe(10);
    expect(await moved(leader, 'correctDossier', id, { step: 'sign', reason: 'Sai ngày tổ chức' })).toMatchObject({ status: 4, correcting: true, finishedAt: null, firstFinishedAt: first.finishedAt });
    expect(trackedIn(await stage.anyone('trackDossier', { code, secret })).state).toBe('correcting');
    await at('2021-02-25T09:00:00+07:00');
    const anew = await solve(id, '35/NV');
    expect(anew).toMatchObject({ status: 9, firstFinishedAt: first.finishedAt, correcting: false });
    expect(anew.finishedAt?.slice(0, 10)).toBe('2021-02-25');
    expect(holders(anew).filter((line) => line.startsWith('result'))).toEqual(['result: citizen', expect.stringMatching(/^result: /)]);
  });

  it('a corrected result is returned again, and the dossier ends for good', async () => {
    const [binh] = await at('2021-02-25T10:00:00+07:00', 'binh.vy');
    const rows = await stage.test.owner('select id from dossier where status = 9 and first_finished_at < finished_at');
    const [id] = rows.map((row) => String(row['id']));
    const [cv, desk] = await at('2021-02-25T10:10:00+07:00', 'cv.nv.vy', 'lan.vy');
    await handOver(cv, desk, id ?? '', { item: 'result' });
    const returned = await moved(desk, 'returnResult', id ?? '', { taker: { role: 'owner', evidence: 'identityShown' }, slipShown: true });
    expect([returned.status, storyOf(returned).filter((kind) => kind === 'dossier.returned').length]).toEqual([10, 2]);
    expect(movesOpen(await look(binh, id ?? ''))).toEqual(['openCorrection']);
  });
});
