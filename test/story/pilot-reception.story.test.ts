import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PILOT_FIELDS } from '#apps/demo/pilot-world.ts';
import { dataFile, readShaped } from '#apps/demo/files.ts';
import { PilotFile } from '#modules/catalogue/contract/pilot-file.ts';
import type { Caller, Stage } from '#test/stage.ts';
import { completePapers, cropping, found, moved, move, notNeeded, openStory, request, team } from './acts.ts';
import { counterDayIn, headlineIn, holders, movesOpen, receivedIn, refusalOf, said, storyOf } from './answers.ts';

const PILOT = { unit: 'BG.VY.MC', from: '2020-10-26', to: '2021-02-28' };
const BIRTH = [found(1), found(2), notNeeded(3), notNeeded(4), notNeeded(5)];
const HOUSEHOLD = [found(1), found(2, 0, 1), found(3, 0, 1), found(4, 0, 1)];
const DueDate = Type.Object({ dueDay: Type.String(), skipped: Type.Array(Type.Object({ day: Type.String(), why: Type.Unknown() })) });

/** The pilot at huyện Việt Yên, before and after Tết 2021 (10-16/2). */
describe('receiving in the pilot', () => {
  let stage: Stage;
  let person = 100;
  const at = async (instant: string, ...usernames: string[]): Promise<readonly [Caller, Caller, Caller]> => {
    stage.setClock(instant);
    const [first = stage.anyone, second = stage.anyone, third = stage.anyone] = await team(stage, ...usernames);
    return [first, second, third];
  };
  const bring = (procedureCode: string, papers: Parameters<typeof request>[1]) => {
    person += 1;
    return request(procedureCode, papers, person);
  };
  const receive = async (who: Caller, procedureCode = '1.001612', papers = HOUSEHOLD) => receivedIn(await who('receiveDossier', bring(procedureCode, papers))).dossier;

  beforeAll(async () => {
    stage = await openStory(import.meta.url, '2021-02-01T08:00:00+07:00');
  });
  afterAll(() => stage.close());

  it('a dossier is received in each of the eleven fields, and goes to the department of that field', async () => {
    const [lan] = await at('2021-02-01T08:00:00+07:00', 'lan.vy');
    const { procedures } = readShaped(dataFile('pilot-procedures.json'), PilotFile);
    const codes: string[] = [];
    for (const field of PILOT_FIELDS) {
      const procedure = procedures.find((one) => one.fieldCode === field && !one.marks.civilServantOnly);
      const dossier = await receive(lan, procedure?.code, await completePapers(lan, procedure?.code ?? field));
      expect(dossier).toMatchObject({ status: 2, regime: 'NĐ 61/2018', receivedDay: '2021-02-01', procedure: { fieldCode: field } });
      codes.push(dossier.code ?? '');
    }
    expect([...PILOT_FIELDS].toSorted()).toEqual(['CT', 'DT', 'GD', 'LD', 'NN', 'NV', 'TC', 'TP', 'VH', 'XD', 'YT']);
    expect(codes).toEqual(PILOT_FIELDS.map((_, index) => `000.00.19.H02-210201-${String(index + 1).padStart(4, '0')}`));
  });

  it('certified copies are not received by the post, whatever her competence; a civil servant does', async () => {
    const [lan, binh] = await at('2021-02-01T09:00:00+07:00', 'lan.vy', 'binh.vy');
    const copies = [found(1), found(2, 0, 1)];
    expect(refusalOf(await lan('receiveDossier', bring('2.000815', copies)))).toBe('403 dossier.restrictedReceiver');
    expect(await receive(binh, '2.000815', copies)).toMatchObject({ status: 2, sameDay: true });
  });

  it('received on 9/2/2021, three working days are up on 19/2/2021: seven days of Tết lie between, each with its reason', async () => {
    const [lan] = await at('2021-02-09T08:40:00+07:00', 'lan.vy');
    expect((await receive(lan)).due).toEqual({ day: '2021-02-19', at: '2021-02-19T01:45:00.000Z', provisional: false });
    const asked = { receivedAt: '2021-02-09T08:40:00+07:00', procedureCode: '1.001612', channel: 'counter', unitCode: 'BG.VY.MC' };
    const { dueDay, skipped } = said(await stage.anyone('computeDueDate', asked), DueDate);
    expect([dueDay, skipped.map((one) => one.day)]).toEqual(['2021-02-19', ['10', '11', '12', '13', '14', '15', '16'].map((day) => `2021-02-${day}`)]);
    expect(skipped.filter((one) => !/Tết|thứ Bảy|Chủ nhật|cuối tuần/i.test(JSON.stringify(one.why)))).toEqual([]);
  });

  it('the power was off: what the paper book says is entered with its real time and number', async () => {
    const [lan] = await at('2021-02-08T16:10:00+07:00', 'lan.vy');
    const entry = { ...bring('1.001612', HOUSEHOLD), receivedAt: '2021-02-08T14:05:00+07:00', bookNo: 41 };
    const { dossier } = receivedIn(await lan('backfillReception', entry));
    expect(dossier).toMatchObject({ source: 'backfill', bookNo: '41', receivedAt: '2021-02-08T07:05:00.000Z', receivedDay: '2021-02-08', code: '000.00.19.H02-210208-0001', due: { day: '2021-02-18' } });
    const [noted] = dossier.timeline;
    expect([noted?.happenedAt, noted?.recordedAt.slice(0, 15)]).toEqual(['2021-02-08T07:05:00.000Z', '2021-02-08T09:1']);
    expect(refusalOf(await lan('backfillReception', { ...bring('1.001612', HOUSEHOLD), receivedAt: '2021-02-08T14:20:00+07:00', bookNo: 41 }))).toBe('422 reception.bookNoTaken');
    expect(refusalOf(await lan('backfillReception', { ...bring('1.001612', HOUSEHOLD), receivedAt: '2021-02-08T13:00:00+07:00', bookNo: 42 }))).toBe('422 reception.bookOrder');
    expect(refusalOf(await lan('backfillReception', { ...bring('1.001612', HOUSEHOLD), receivedAt: '2021-02-08T17:00:00+07:00', bookNo: 43 }))).toBe('422 reception.backfillInFuture');
  });

  it('what is done the same day is due that day until 15:00:00, and from 15:00:01 on the next working day', async () => {
    const [lan] = await at('2021-02-08T16:12:00+07:00', 'lan.vy');
    const dueOf = async (receivedAt: string, bookNo: number) => receivedIn(await lan('backfillReception', { ...bring('1.001193', BIRTH), receivedAt, bookNo })).dossier.due?.day;
    expect(await dueOf('2021-02-08T15:00:00+07:00', 51)).toBe('2021-02-08');
    expect(await dueOf('2021-02-08T15:00:01+07:00', 52)).toBe('2021-02-09');
    await at('2021-02-09T16:00:00+07:00');
    const [later] = await at('2021-02-09T16:00:00+07:00', 'lan.vy');
    const { dossier } = receivedIn(await later('backfillReception', { ...bring('1.001193', BIRTH), receivedAt: '2021-02-09T15:00:01+07:00', bookNo: 1 }));
    expect(dossier.due?.day).toBe('2021-02-17');
  });

  it('a clerk still learning prepares; without an officer there is no number, no promise, no secret', async () => {
    const [hung, binh] = await at('2021-02-17T08:10:00+07:00', 'hung.vy', 'binh.vy');
    const prepared = receivedIn(await hung('receiveDossier', bring('1.001612', HOUSEHOLD)));
    expect(prepared.trackingSecret).toBeNull();
    expect(prepared.dossier).toMatchObject({ status: 1, stage: 'coSign', code: null, due: null, receivedAt: null });
    expect(counterDayIn(await binh('getCounterDay'))).toMatchObject({ coSignWaiting: 1, counts: { received: 0 } });
    expect(refusalOf(await move(hung, 'coSignReception', prepared.dossier.id))).toBe('403 access.notAllowed');
    const signed = receivedIn(await move(binh, 'coSignReception', prepared.dossier.id));
    expect(signed.dossier).toMatchObject({ status: 2, stage: null, code: '000.00.19.H02-210217-0001', due: { day: '2021-02-22' }, receiver: { name: 'Trần Văn Hùng' } });
    expect(signed.trackingSecret).toMatch(/^[0-9A-HJKMNP-TV-Z]{10,}$/);
  });

  it('at 16:55 a wrong reception is taken back: its number stays used, and is not counted', async () => {
    const [lan, ha] = await at('2021-02-17T16:20:00+07:00', 'lan.vy', 'ha.vy');
    const wrong = await receive(lan);
    await at('2021-02-17T16:55:00+07:00');
    expect(refusalOf(await move(ha, 'cancelReception', wrong.id, { reason: 'Không phải của tôi' }))).toBe('403 dossier.cancelNotYours');
    const cancelled = await moved(lan, 'cancelReception', wrong.id, { reason: 'Nhập nhầm thủ tục' });
    expect(cancelled).toMatchObject({ code: '000.00.19.H02-210217-0002', cancelReason: 'Nhập nhầm thủ tục', custody: [{ holderKind: 'citizen' }] });
    expect([movesOpen(cancelled), storyOf(cancelled).at(-1)]).toEqual([[], 'dossier.receptionCancelled']);
    expect((await receive(ha)).code).toBe('000.00.19.H02-210217-0003');
    expect(counterDayIn(await lan('getCounterDay')).counts.received).toBe(2);
  });

  it('the day after, only the head of the one-stop takes a reception back', async () => {
    const [lan] = await at('2021-02-17T16:58:00+07:00', 'lan.vy');
    const wrong = await receive(lan);
    const [again, thuy] = await at('2021-02-18T08:00:00+07:00', 'lan.vy', 'thuy.vy');
    expect(refusalOf(await move(again, 'cancelReception', wrong.id, { reason: 'Nhầm' }))).toBe('403 dossier.cancelNotYours');
    const before = holders(wrong);
    expect(before).toEqual(['papers: Nguyễn Thị Lan']);
    expect(await moved(thuy, 'cancelReception', wrong.id, { reason: 'Nhập trùng' })).toMatchObject({ custody: [{ holderKind: 'citizen' }] });
  });

  it('what was typed wrong is amended with a reason, and the old value stays to be seen', async () => {
    const [lan] = await at('2021-02-18T09:00:00+07:00', 'lan.vy');
    const dossier = await receive(lan);
    const [owner] = dossier.parties;
    const amended = await moved(lan, 'amendDossier', dossier.id, { reason: 'Khách nộp hai bộ', quantity: 2 });
    expect(amended.amendments).toMatchObject([{ field: 'quantity', oldValue: '1', newValue: '2', reason: 'Khách nộp hai bộ', madeBy: 'Nguyễn Thị Lan' }]);
    const parties = [{ role: 'owner', name: 'Nguyễn Văn Bính', idKind: 'CCCD', idNumber: owner?.idNumber, birth: '1985-03-02', phone: '0912345678', evidence: 'identityShown' }];
    const renamed = await moved(lan, 'amendDossier', dossier.id, { reason: 'Sai dấu trong tên', parties });
    expect([renamed.parties.map((one) => one.name), renamed.amendments.length, storyOf(renamed).slice(-2)]).toEqual([['Nguyễn Văn Bính'], 2, ['dossier.amended', 'dossier.amended']]);
    expect(refusalOf(await move(lan, 'amendDossier', dossier.id, { reason: 'Không đổi gì', quantity: 2 }))).toBe('422 dossier.nothingAmended');
  });

  it('a counted event is void when one person asks and another confirms; the entry itself stays', async () => {
    const [lan, binh, thuy] = await at('2021-02-18T10:00:00+07:00', 'lan.vy', 'binh.vy', 'thuy.vy');
    const counted = async () => headlineIn(await binh('getHeadlineCounts', PILOT)).figures['A'];
    const before = await counted();
    const { entryId } = said(await lan('recordGuidance', { topic: 'papers', procedureCode: '1.001612' }), Type.Object({ entryId: Type.String() }));
    expect(await counted()).toBe((before ?? 0) + 1);
    expect(refusalOf(await lan('voidServiceEvent', { id: entryId, step: 'ask' }))).toBe('422 reception.voidReasonMissing');
    expect((await lan('voidServiceEvent', { id: entryId, step: 'ask', reason: 'Bấm nhầm' })).status).toBe(200);
    expect(refusalOf(await lan('voidServiceEvent', { id: entryId, step: 'confirm' }))).toBe('403 access.notAllowed');
    expect(await counted()).toBe((before ?? 0) + 1);
    expect((await thuy('voidServiceEvent', { id: entryId, step: 'confirm' })).status).toBe(200);
    expect(await counted()).toBe(before);
    expect(counterDayIn(await lan('getCounterDay')).events.find((event) => event.entryId === entryId)).toMatchObject({ type: 'GUIDE', voided: true });
  });

  it('nobody confirms her own void', async () => {
    const [binh] = await at('2021-02-18T11:00:00+07:00', 'binh.vy');
    const { entryId } = said(await binh('recordGuidance', { topic: 'other' }), Type.Object({ entryId: Type.String() }));
    await binh('voidServiceEvent', { id: entryId, step: 'ask', reason: 'Bấm nhầm' });
    expect(refusalOf(await binh('voidServiceEvent', { id: entryId, step: 'confirm' }))).toBe('403 reception.voidNeedsSecond');
  });

  it('no revision serves a reception outside its days: today’s in the pilot, the pilot’s today', async () => {
    const [lanThen] = await at('2021-02-18T14:00:00+07:00', 'lan.vy');
    expect(refusalOf(await lanThen('receiveDossier', cropping(900)))).toBe('409 catalogue.notInForce');
    const [lanNow] = await at('2026-11-23T14:00:00+07:00', 'lan');
    expect(refusalOf(await lanNow('receiveDossier', request('BG.NVH05A', [found(1), found(2)], 901)))).toBe('409 catalogue.notInForce');
    expect(refusalOf(await lanNow('receiveDossier', request('9.999999', [found(1)], 902)))).toBe('404 catalogue.procedureUnknown');
  });
});
