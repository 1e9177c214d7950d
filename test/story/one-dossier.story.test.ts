import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller, Stage } from '#test/stage.ts';
import { cropping, found, handOver, look, move, moved, openStory, staffIdOf, team } from './acts.ts';
import { counterDayIn, handoverIn, headlineIn, holders, moveRefusal, movesOpen, receivedIn, refusalOf, storyOf, trackedIn } from './answers.ts';

const UNIT = 'BN.VIETYEN.TT';
const AUTUMN = { unit: UNIT, from: '2026-11-23', to: '2026-12-31' };

/** Monday 23/11/2026; the Tuesday after it is a holiday. The dossier's procedure takes five working days. */
describe('one dossier, from the counter to the returned result', () => {
  let stage: Stage;
  const slip = { id: '', code: '', secret: '' };
  const track = async () => trackedIn(await stage.anyone('trackDossier', { code: slip.code, secret: slip.secret }));
  const at = async (instant: string, ...usernames: string[]): Promise<readonly [Caller, Caller, Caller]> => {
    stage.setClock(instant);
    const [first = stage.anyone, second = stage.anyone, third = stage.anyone] = await team(stage, ...usernames);
    return [first, second, third];
  };

  beforeAll(async () => {
    stage = await openStory(import.meta.url, '2026-11-23T08:30:00+07:00');
  });
  afterAll(() => stage.close());

  it('a postal clerk receives it: a code, a day promised, a secret for the citizen, the papers in her hands', async () => {
    const [lan] = await at('2026-11-23T08:30:00+07:00', 'lan');
    const { dossier, trackingSecret } = receivedIn(await lan('receiveDossier', cropping(1)));
    Object.assign(slip, { id: dossier.id, code: dossier.code, secret: trackingSecret });
    expect(dossier).toMatchObject({ code: 'H05.07777-261123-0001', status: 2, receivedDay: '2026-11-23', regime: 'NĐ 118/2025', source: 'live', overdue: false });
    expect(dossier.receiver).toMatchObject({ name: 'Nguyễn Thị Lan', employer: 'post' });
    expect(dossier.due).toEqual({ day: '2026-12-01', at: '2026-12-01T01:45:00.000Z', provisional: false });
    expect(trackingSecret).toMatch(/^[0-9A-HJKMNP-TV-Z]{10,}$/);
    expect([holders(dossier), storyOf(dossier)]).toEqual([['papers: Nguyễn Thị Lan'], ['dossier.received']]);
    expect(movesOpen(dossier)).toEqual(['handOver', 'askWithdrawal', 'amendReception', 'changeReturnChoice', 'cancelReception']);
    expect(moveRefusal(dossier, 'decide')).toBe('dossier.agencyOnly');
  });

  it('the citizen sees it received, with the day promised', async () => {
    expect(await track()).toMatchObject({ state: 'received', dates: { dueDay: '2026-12-01', finishedAt: null }, steps: ['received done', 'processing now', 'handOver next'] });
  });

  it('she looks in vain with a wrong secret, an unknown code, or both: one and the same answer', async () => {
    const wrong = [{ code: slip.code, secret: '0000000000' }, { code: 'H05.07777-261123-9999', secret: slip.secret }, { code: 'X', secret: 'Y' }];
    const answers = await Promise.all(wrong.map((one) => stage.anyone('trackDossier', one)));
    expect(answers.map(refusalOf)).toEqual(Array.from({ length: 3 }, () => '404 tracking.notFound'));
    const told = answers.map(({ body }) => ({ ...body, instance: 'each its own' }));
    for (const other of told) expect(other).toEqual(told[0]);
  });

  it('the counter’s day shows it as waiting to be handed over today', async () => {
    const [lan] = await at('2026-11-23T08:50:00+07:00', 'lan');
    const day = counterDayIn(await lan('getCounterDay'));
    expect(day).toMatchObject({ day: '2026-11-23', counts: { received: 1, returned: 0, guided: 0, supplements: 0 } });
    expect(day.handovers).toMatchObject([{ dossierId: slip.id, handoverBy: '2026-11-23T09:30:00.000Z', due: 'today', onOffer: false }]);
  });

  it('offered to the department it is still hers; counted and accepted there it is the specialist’s, and being solved', async () => {
    const [lan, quy] = await at('2026-11-23T09:00:00+07:00', 'lan', 'quy');
    const offer = handoverIn(await lan('handOverDossier', { dossierIds: [slip.id] }));
    expect(offer).toMatchObject({ item: 'papers', state: 'offered', countedOut: 1, to: { name: 'Phòng Kinh tế, Hạ tầng và Đô thị phường Việt Yên' } });
    expect(await look(lan, slip.id)).toMatchObject({ status: 2, custody: [{ staff: { name: 'Nguyễn Thị Lan' } }] });
    expect(counterDayIn(await lan('getCounterDay')).handovers).toMatchObject([{ onOffer: true }]);
    expect(refusalOf(await lan('acceptHandover', { id: offer.id, accepted: [slip.id], counted: 1 }))).toBe('409 custody.sameStaff');
    expect((await quy('acceptHandover', { id: offer.id, accepted: [slip.id], counted: 1, shelf: false })).status).toBe(200);
    const seen = await look(quy, slip.id);
    expect([seen.status, holders(seen)]).toEqual([4, ['papers: Lý Văn Quý']]);
    expect(storyOf(seen)).toEqual(['dossier.received', 'custody.offered', 'custody.accepted', 'dossier.handedOver']);
    expect(await track()).toMatchObject({ state: 'processing', steps: ['received done', 'processing now', 'handOver next'] });
  });

  it('the head of the department gives it to a specialist; nobody else may', async () => {
    const [xuan, quy] = await at('2026-11-23T10:00:00+07:00', 'xuan', 'quy');
    const handlerId = await staffIdOf(quy);
    expect(refusalOf(await move(quy, 'assignDossier', slip.id, { handlerId }))).toBe('403 access.notAllowed');
    expect((await moved(xuan, 'assignDossier', slip.id, { handlerId })).handler).toMatchObject({ name: 'Lý Văn Quý' });
  });

  it('the specialist asks once for what is missing: the citizen is told, the clock waits', async () => {
    const [quy] = await at('2026-11-25T09:00:00+07:00', 'quy');
    const asked = await moved(quy, 'requestSupplement', slip.id, { stage: 'examination', papers: [{ no: 1, what: 'Thiếu chữ ký của chủ hộ' }], reason: 'Bản đăng ký chưa có chữ ký' });
    expect(asked).toMatchObject({ status: 5, stage: 'examination', supplementCount: 1 });
    expect(await track()).toMatchObject({ state: 'supplement', steps: ['received done', 'supplement now', 'handOver next'] });
  });

  it('the paper comes to the counter: the clock begins anew, and the first promise stays visible', async () => {
    const [lan] = await at('2026-11-26T10:10:00+07:00', 'lan');
    const seen = await moved(lan, 'receiveSupplement', slip.id, { papers: [found(1)] });
    expect(seen).toMatchObject({ status: 4, stage: null, due: { day: '2026-12-03', at: '2026-12-03T03:15:00.000Z' } });
    expect(seen.appointments.map(({ kind, dueDay }) => `${kind} ${dueDay}`)).toEqual(['first 2026-12-01', 'restart 2026-12-03']);
    expect(holders(seen)).toEqual(['papers: Lý Văn Quý', 'papers: Nguyễn Thị Lan']);
    expect(await track()).toMatchObject({ state: 'processing', dates: { dueDay: '2026-12-03' }, steps: ['received done', 'supplemented done', 'processing now', 'handOver next'] });
  });

  it('the new sheet goes to the specialist too', async () => {
    const [lan, quy] = await at('2026-11-26T10:30:00+07:00', 'lan', 'quy');
    await handOver(lan, quy, slip.id);
    expect(holders(await look(lan, slip.id))).toEqual(['papers: Lý Văn Quý', 'papers: Lý Văn Quý']);
  });

  it('a second request needs the article that allows it', async () => {
    const [quy] = await at('2026-11-26T11:00:00+07:00', 'quy');
    const again = { stage: 'examination', papers: [{ no: 1 }], reason: 'Còn thiếu', lateReason: 'Luật chuyên ngành' };
    expect(refusalOf(await move(quy, 'requestSupplement', slip.id, again))).toBe('409 dossier.secondSupplementNeedsBasis');
  });

  it('drafted, sent back once, drafted again, reviewed, signed, numbered: solved in time', async () => {
    const [quy, xuan, duc] = await at('2026-12-01T09:00:00+07:00', 'quy', 'xuan', 'duc');
    const [nga = stage.anyone] = await team(stage, 'nga');
    const title = 'Văn bản chấp thuận chuyển đổi cơ cấu cây trồng';
    await moved(quy, 'draftResult', slip.id, { title });
    expect(refusalOf(await move(duc, 'decideDossier', slip.id))).toBe('409 dossier.reviewMissing');
    await moved(xuan, 'reviewDossier', slip.id, { approve: false, note: 'Ghi rõ diện tích' });
    await moved(quy, 'draftResult', slip.id, { title });
    await moved(xuan, 'reviewDossier', slip.id, { approve: true });
    expect(refusalOf(await move(nga, 'sealResult', slip.id, { docNumber: '12/UBND-KT' }))).toBe('409 dossier.resultNotSigned');
    expect((await moved(duc, 'decideDossier', slip.id)).status).toBe(4);
    const sealed = await moved(nga, 'sealResult', slip.id, { docNumber: '12/UBND-KT' });
    expect(sealed).toMatchObject({ status: 9, overdue: false, finishedAt: sealed.firstFinishedAt });
    expect(sealed.finishedAt).toMatch(/^2026-12-01T02:0/);
    expect(await track()).toMatchObject({ state: 'ready', steps: ['received done', 'supplemented done', 'finished done', 'handOver now'] });
  });

  it('a result that is still at the department cannot be handed out at the counter', async () => {
    const [lan, quy] = await at('2026-12-01T10:00:00+07:00', 'lan', 'quy');
    const taken = { taker: { role: 'owner', evidence: 'identityShown' }, slipShown: true };
    expect(refusalOf(await move(lan, 'returnResult', slip.id, taken))).toBe('409 dossier.resultElsewhere');
    await handOver(quy, lan, slip.id, { item: 'result' });
    expect(holders(await look(lan, slip.id))).toContain('result: Nguyễn Thị Lan');
    expect(counterDayIn(await lan('getCounterDay')).uncollected).toBe(1);
  });

  it('a stranger does not get it; the owner with her slip does, and no move is left', async () => {
    const [lan] = await at('2026-12-02T09:15:00+07:00', 'lan');
    const stranger = { taker: { role: 'authorised', name: 'Trần Văn Lạ', evidence: 'identityShown' }, slipShown: true };
    expect(refusalOf(await move(lan, 'returnResult', slip.id, stranger))).toBe('422 reception.authorityMissing');
    const returned = await moved(lan, 'returnResult', slip.id, { taker: { role: 'owner', evidence: 'identityShown' }, slipShown: true });
    expect([returned.status, holders(returned).at(-1), movesOpen(returned)]).toEqual([10, 'result: citizen', []]);
    expect(await track()).toMatchObject({ state: 'returned', steps: ['received done', 'supplemented done', 'finished done', 'returned done'] });
    expect(refusalOf(await move(lan, 'returnResult', slip.id, { taker: { role: 'owner', evidence: 'identityShown' }, slipShown: true }))).toBe('409 dossier.moveIllegal');
  });

  it('the journal tells the whole way, each entry with who and for whom she worked', async () => {
    const [lan] = await at('2026-12-02T10:00:00+07:00', 'lan');
    const seen = await look(lan, slip.id);
    expect(storyOf(seen)).toEqual([
      'dossier.received', 'custody.offered', 'custody.accepted', 'dossier.handedOver', 'dossier.assigned', 'dossier.supplementRequested', 'dossier.supplementReceived',
      'custody.offered', 'custody.accepted', 'dossier.resultDrafted', 'dossier.draftReviewed', 'dossier.resultDrafted', 'dossier.draftReviewed', 'dossier.decided', 'dossier.sealed',
      'custody.offered', 'custody.accepted', 'dossier.returned', 'reception.resultReturned',
    ]);
    const post = seen.timeline.filter((entry) => entry.employer === 'post').map((entry) => entry.kind);
    expect(post).toEqual(['dossier.received', 'custody.offered', 'dossier.supplementReceived', 'custody.offered', 'custody.accepted', 'dossier.returned', 'reception.resultReturned']);
    expect(seen.timeline.every((entry) => entry.actor !== null && entry.happenedAt <= entry.recordedAt)).toBe(true);
    expect(JSON.stringify(seen.timeline)).not.toMatch(/024085000001|0912345678|Nguyễn Văn Bình/);
  });

  it('the report counts a guidance, the reception and the return: three turns, two keys, two of them the post’s', async () => {
    const [binh, lan] = await at('2026-12-02T10:10:00+07:00', 'binh', 'lan');
    expect((await binh('recordGuidance', { topic: 'papers' })).status).toBe(200);
    const report = headlineIn(await binh('getHeadlineCounts', AUTUMN));
    expect(report.figures).toMatchObject({ A: 3, A1: 2, AP: 2, B: 0, C: 0, U: 2 });
    expect([report.overlap, report.legacy]).toEqual([{ onlyA: 2 }, []]);
    expect(counterDayIn(await lan('getCounterDay'))).toMatchObject({ counts: { received: 0, returned: 1, guided: 1, supplements: 0 }, handovers: [], uncollected: 0 });
    expect(counterDayIn(await lan('getCounterDay', { day: '2026-11-26' })).counts).toEqual({ received: 0, returned: 0, guided: 0, supplements: 1 });
  });
});
