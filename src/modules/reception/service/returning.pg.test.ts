import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantOf } from '#kernel/day.ts';
import type { Input, Output } from '#kernel/operation.ts';
import { newId } from '#platform/ids.ts';
import { renderPdf } from '#platform/pdf.ts';
import type { Form } from '#modules/forms/rules/regulation.ts';
import { decideDossier } from '#modules/dossier/service/deciding.ts';
import { refuseDossier } from '#modules/dossier/service/ending.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import type * as contract from '../contract/returning.ts';
import type { printForm as printed } from '../contract/printing.ts';
import { codeOf, EXTRACT, household, HOUSEHOLD, openCounter, solve, type Counter } from '../fixture/counter.ts';
import { getCounterDay } from './counter-day.ts';
import { acceptHandover, getHandover, handOverDossier, listHandovers } from './handovers.ts';
import { printForm } from './print-form.ts';
import { printHandover } from './print-handover.ts';
import { printShortages } from './print-shortages.ts';
import { receiveDossier } from './receive-dossier.ts';
import { recordGuidance } from './record-guidance.ts';
import { getReturn, listUncollected, returnResult } from './return-result.ts';
import { voidServiceEvent } from './void-service-event.ts';

let house: TestHouse;
let at: Counter;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openCounter(house);
});
afterAll(() => house.close());

const MORNING = instantOf('2021-02-26', 9 * 60);
const AFTERNOON = instantOf('2021-02-26', 15 * 60);

async function received(now = MORNING, papersToRecover: string[] = [], as = at.mai) {
  return house.write({ as, now }, (ctx) => receiveDossier(ctx, { ...household(), papersToRecover }));
}

/** A dossier whose result lies on the shelf of the one-stop. */
async function ready(papersToRecover: string[] = []) {
  const { dossier } = await received(MORNING, papersToRecover);
  const version = await solve(house, at, dossier.id, MORNING);
  const { handovers } = await house.write({ as: at.chief, now: AFTERNOON }, (ctx) => handOverDossier(ctx, { dossierIds: [dossier.id], item: 'result' }));
  await house.write({ as: at.mai, now: AFTERNOON }, (ctx) => acceptHandover(ctx, { id: handovers[0]?.id ?? '', accepted: [dossier.id], counted: 1 }));
  return { id: dossier.id, version };
}

type Return = Input<typeof contract.returnResult>;

function giveBack(dossier: { id: string; version: number }, part: Partial<Return> = {}, as = at.mai) {
  const taker = { role: 'owner', evidence: 'identityShown' } as const;
  return house.write({ as, now: AFTERNOON }, (ctx) => returnResult(ctx, { id: dossier.id, expectedVersion: dossier.version, taker, slipShown: true, ...part }));
}

describe('handing over', () => {
  test('the 15:00 batch: one bundle a department, accepted sets become its work, a refused one stays at the counter with an incident', async () => {
    const all = [(await received()).dossier, (await received()).dossier, (await received()).dossier];
    const extract = await house.write({ as: at.mai, now: MORNING }, (ctx) => receiveDossier(ctx, { ...household(), procedureCode: EXTRACT, papers: [{ no: 1, state: 'complete', originals: 1, certified: 0, copies: 0 }] }));
    const { handovers } = await house.write({ as: at.mai, now: AFTERNOON }, (ctx) => handOverDossier(ctx, { dossierIds: [...all.map((one) => one.id), extract.dossier.id] }));
    expect(handovers.map((one) => [one.to.id, one.lines.length]).toSorted()).toEqual([[at.finance, 3], [at.justice, 1]].toSorted());
    const batch = handovers.find((one) => one.to.id === at.finance);
    const [first = '', second = '', third = ''] = all.map((one) => one.id);
    const { handover, incidents } = await house.write({ as: at.hung, now: AFTERNOON }, (ctx) =>
      acceptHandover(ctx, { id: batch?.id ?? '', accepted: [first, second], refused: [{ dossierId: third, difference: 'missing' }], counted: 2 }));
    expect(handover).toMatchObject({ state: 'settled', countedOut: 3, countedIn: 2, settledBy: { id: at.hung.staffId } });
    expect(incidents.map((one) => [one.difference, one.dossierId])).toEqual([['missing', third]]);
    const statuses = await house.owner('select id, status from dossier where id = any($1::uuid[]) order by code', [[first, second, third]]);
    expect(statuses.map((row) => row['status'])).toEqual([4, 4, 2]);
    expect(await codeOf(house.write({ as: at.mai, now: AFTERNOON }, (ctx) => handOverDossier(ctx, { dossierIds: [third] })))).toBe('done');
  });
  test('what another one-stop received, what is not accepted yet, and a person of another unit are refused', async () => {
    const prepared = await received(MORNING, [], at.lan);
    const over = (part: object, as = at.mai) => codeOf(house.write({ as, now: AFTERNOON }, (ctx) => handOverDossier(ctx, { dossierIds: [prepared.dossier.id], ...part })));
    expect(await over({})).toBe('reception.notReadyToHandOver');
    expect(await over({ dossierIds: [newId()] })).toBe('dossier.unknown');
    const { dossier } = await received();
    expect(await over({ dossierIds: [dossier.id], toStaffId: at.hung.staffId })).toBe('reception.staffNotInUnit');
    expect(await over({ dossierIds: [dossier.id], toUnitId: newId() })).toBe('organisation.unitUnknown');
    expect(await over({ dossierIds: [dossier.id], item: 'result' })).toBe('reception.notReadyToHandOver');
    expect(await over({ dossierIds: [dossier.id], toStaffId: at.oanh.staffId })).toBe('done');
  });
  test('both sides see it in their lists, a third unit does not see it at all', async () => {
    const { dossier } = await received();
    const { handovers } = await house.write({ as: at.mai, now: AFTERNOON }, (ctx) => handOverDossier(ctx, { dossierIds: [dossier.id] }));
    const id = handovers[0]?.id ?? '';
    const listed = async (as: typeof at.mai, side: 'in' | 'out') => (await house.write({ as }, (ctx) => listHandovers(ctx, { side, state: 'offered', limit: 200 }))).rows.map((row) => row.id);
    expect(await listed(at.mai, 'out')).toContain(id);
    expect(await listed(at.hung, 'in')).toContain(id);
    expect(await listed(at.hung, 'out')).not.toContain(id);
    expect(await codeOf(house.write({ as: { ...at.hung, unitId: at.justice } }, (ctx) => getHandover(ctx, { id })))).toBe('custody.batchUnknown');
    expect(await codeOf(house.write({ as: at.mai }, (ctx) => listHandovers(ctx, { side: 'out', after: 'WyJ4IiwieSJd' })))).toBe('input.cursorUnknown');
  });
  test('an acceptance that names nothing is none', async () => {
    expect(await codeOf(house.write({ as: at.hung }, (ctx) => acceptHandover(ctx, { id: newId(), accepted: [], counted: 0 })))).toBe('reception.nothingSettled');
  });
});

describe('returning the result', () => {
  test('the owner with her slip takes it: the dossier is returned, the result is in her hands, the event counts', async () => {
    const dossier = await ready();
    const view = await giveBack(dossier, { originalsBack: '01 sổ hộ khẩu' });
    expect(view).toMatchObject({ status: 10, returnedAt: AFTERNOON });
    expect(view.custody.find((item) => item.kind === 'result')).toMatchObject({ holderKind: 'citizen' });
    const [event] = await house.owner(`select type, channel, employer from service_event where dossier_id = $1 and type = 'RETURN'`, [dossier.id]);
    expect(event).toEqual({ type: 'RETURN', channel: 'counter', employer: 'agency' });
    expect(await codeOf(giveBack({ ...dossier, version: view.version }))).toBe('dossier.moveIllegal');
  });
  test('a postal clerk returns what an officer took to the shelf', async () => {
    expect((await giveBack(await ready(), {}, at.lan)).status).toBe(10);
  });
  test('papers to be withdrawn come back first, by name', async () => {
    const dossier = await ready(['Giấy chứng nhận cũ', 'Giấy hẹn']);
    await expect(giveBack(dossier)).rejects.toMatchObject({ problem: { code: 'reception.papersToRecover', facts: { papers: ['Giấy chứng nhận cũ', 'Giấy hẹn'] } } });
    const { papersToRecover, resultInHouse } = await house.write({ as: at.mai }, (ctx) => getReturn(ctx, { id: dossier.id }));
    expect(resultInHouse).toBe(true);
    const [first, second] = papersToRecover.map((paper) => paper.id);
    expect(await codeOf(giveBack(dossier, { recovered: [first ?? ''] }))).toBe('reception.papersToRecover');
    expect(await codeOf(giveBack(dossier, { recovered: [newId()] }))).toBe('reception.recoveredUnknown');
    expect(await codeOf(giveBack(dossier, { recovered: [first ?? '', second ?? ''] }))).toBe('done');
    expect(await house.owner('select count(*)::int as n from paper_to_recover where dossier_id = $1 and recovered_by = $2', [dossier.id, at.mai.staffId])).toEqual([{ n: 2 }]);
  });
  test('without the slip the clerk writes how she made sure; a proxy shows and names her authority', async () => {
    const dossier = await ready();
    expect(await codeOf(giveBack(dossier, { slipShown: false }))).toBe('reception.withoutSlipNote');
    const proxy = { role: 'authorised', name: 'Trần Thị Bình', idKind: 'CCCD', idNumber: '024180000001' } as const;
    expect(await codeOf(giveBack(dossier, { taker: { ...proxy, evidence: 'identityShown' } }))).toBe('reception.authorityMissing');
    expect(await codeOf(giveBack(dossier, { taker: { ...proxy, evidence: 'authorisationPaper' } }))).toBe('reception.authorityNoteMissing');
    expect(await codeOf(giveBack(dossier, { taker: { role: 'authorised', evidence: 'authorisationPaper', evidenceNote: 'số 12' } }))).toBe('reception.takerUnnamed');
    expect(await codeOf(giveBack(dossier, { taker: { ...proxy, idNumber: '12', evidence: 'authorisationPaper', evidenceNote: 'số 12' } }))).toBe('dossier.idNumberWrong');
    const done = await giveBack(dossier, { slipShown: false, withoutSlipNote: 'đối chiếu CCCD và số điện thoại', taker: { ...proxy, evidence: 'authorisationPaper', evidenceNote: 'số 12 ngày 25/02/2021' } });
    expect(done.status).toBe(10);
    const entries = await house.owner(`select facts::text as facts from journal_entry where dossier_id = $1`, [dossier.id]);
    expect(JSON.stringify(entries)).not.toContain('024180000001');
  });
  test('“trả ngay”: signed while at the counter, finished and returned in one act, recorded as two moves', async () => {
    const extract = { ...household(), procedureCode: EXTRACT, papers: [{ no: 1, state: 'complete', originals: 1, certified: 0, copies: 0 }] as const };
    const { dossier } = await house.write({ as: at.mai, now: MORNING }, (ctx) => receiveDossier(ctx, { ...extract, papers: [...extract.papers] }));
    expect(await codeOf(giveBack({ id: dossier.id, version: 1 }, { docNumber: '07/TL' }))).toBe('dossier.resultNotSigned');
    const signed = await house.write({ as: at.leader, now: MORNING }, (ctx) => decideDossier(ctx, { id: dossier.id, expectedVersion: 1, title: 'Trích lục khai sinh' }));
    expect(await codeOf(giveBack(signed))).toBe('dossier.fieldNeeded');
    const view = await giveBack(signed, { docNumber: '07/TL' });
    expect(view).toMatchObject({ status: 10, finishedAt: AFTERNOON, returnedAt: AFTERNOON, result: { docNumber: '07/TL' } });
    const steps = view.timeline.map((step) => step.kind).filter((kind) => kind === 'dossier.sealed' || kind === 'dossier.returned');
    expect(steps).toEqual(['dossier.sealed', 'dossier.returned']);
  });
  test('a result still in the department is not handed out, nor one that waits for its receiver', async () => {
    const { dossier } = await received();
    const version = await solve(house, at, dossier.id, MORNING);
    expect(await codeOf(giveBack({ id: dossier.id, version }))).toBe('dossier.resultElsewhere');
    expect(await house.write({ as: at.mai }, (ctx) => getReturn(ctx, { id: dossier.id }))).toMatchObject({ resultInHouse: false });
    const listed = await house.write({ as: at.mai }, (ctx) => listUncollected(ctx, { limit: 200 }));
    expect(listed.rows.map((row) => row.dossierId)).toContain(dossier.id);
  });
});

describe('the counter’s day', () => {
  test('guidance without a dossier counts once a visit and day; a void needs a reason and a second person', async () => {
    const day = '2021-03-04';
    const now = instantOf(day, 8 * 60);
    const guide = () => house.write({ as: at.lan, now }, (ctx) => recordGuidance(ctx, { topic: 'papers', procedureCode: HOUSEHOLD }));
    const { entryId } = await guide();
    await guide();
    const today = () => house.write({ as: at.mai, now: instantOf(day, 16 * 60) }, (ctx) => getCounterDay(ctx, {}));
    expect((await today()).counts).toMatchObject({ guided: 2, received: 0 });
    const asked = (step: 'ask' | 'confirm' | 'decline', as = at.lan, reason?: string) => house.write({ as, now }, (ctx) => voidServiceEvent(ctx, { id: entryId, step, ...(reason === undefined ? {} : { reason }) }));
    expect(await codeOf(asked('ask'))).toBe('reception.voidReasonMissing');
    expect(await codeOf(asked('confirm', at.mai))).toBe('reception.voidNotAsked');
    expect(await codeOf(asked('ask', at.hung, 'x'))).toBe('reception.eventNotCountable');
    expect((await asked('ask', at.mai, 'Bấm nhầm')).state).toBe('asked');
    expect((await today()).voidsAsked).toMatchObject([{ entryId, type: 'GUIDE', reason: 'Bấm nhầm' }]);
    expect(await codeOf(asked('confirm', at.mai))).toBe('reception.voidNeedsSecond');
    expect(await codeOf(asked('confirm', at.lan))).toBe('access.notAllowed');
    expect((await asked('decline', at.head)).state).toBe('declined');
    expect((await today()).counts.guided).toBe(2);
    expect((await asked('ask', at.lan, 'Bấm nhầm')).state).toBe('asked');
    expect(await codeOf(asked('ask', at.mai, 'nữa'))).toBe('reception.voidAlreadyAsked');
    expect((await asked('confirm', at.head)).state).toBe('confirmed');
    const after = await today();
    expect(after.counts.guided).toBe(1);
    expect(after.events.filter((event) => event.voided).map((event) => event.entryId)).toEqual([entryId]);
    expect(await codeOf(asked('ask', at.lan, 'nữa'))).toBe('reception.voidAlreadyAsked');
  });
  test('each handover carries its deadline: today before closing, after 15:00 the first hour of the next working day', async () => {
    const early = await received(instantOf('2021-03-05', 14 * 60));
    const late = await received(instantOf('2021-03-05', 16 * 60 + 55));
    const view = await house.write({ as: at.mai, now: instantOf('2021-03-05', 16 * 60 + 58) }, (ctx) => getCounterDay(ctx, {}));
    const dueOf = (id: string) => view.handovers.find((one) => one.dossierId === id);
    expect(dueOf(late.dossier.id)).toMatchObject({ due: 'nextMorning', onOffer: false });
    expect(dueOf(early.dossier.id)?.handoverBy.getTime()).toBeLessThan(instantOf('2021-03-06', 0).getTime());
    const next = await house.write({ as: at.mai, now: instantOf('2021-03-08', 7 * 60) }, (ctx) => getCounterDay(ctx, {}));
    expect(next.handovers.find((one) => one.dossierId === late.dossier.id)?.due).toBe('today');
    expect(next.handovers.find((one) => one.dossierId === early.dossier.id)?.due).toBe('overdue');
    expect(view.counts.received).toBe(2);
    expect(view.events.map((event) => event.dossierId)).toEqual([early.dossier.id, late.dossier.id]);
  });
});

describe('papers', () => {
  type Laid = Output<typeof printed>;
  const print = (id: string, form: Form, part: { trackingSecret?: string } = {}, as = at.mai) => house.write({ as, now: AFTERNOON }, (ctx) => printForm(ctx, { id, form, ...part }));
  const opens = async (paper: Laid) => Buffer.from(await renderPdf(paper.template, paper.data, { codes: paper.codes })).subarray(0, 5).toString();

  test('the first receipt carries the secret of the reception, a reprint a new one and says that it is a reprint', async () => {
    const { dossier, trackingSecret } = await received();
    const first = await print(dossier.id, 'receipt', { trackingSecret: trackingSecret ?? '' });
    expect(first.codes['tracking']).toEqual({ kind: 'qr', text: `http://127.0.0.1:8080/tra-cuu/${dossier.code}#${trackingSecret}` });
    expect(JSON.stringify(first.data)).toContain('Nguyễn Văn An');
    expect(await opens(first)).toBe('%PDF-');
    const again = await print(dossier.id, 'receipt');
    expect(again.codes['tracking']?.text).not.toContain(trackingSecret);
    expect(JSON.stringify(again.data)).toContain('Bản in lại lần 1');
    expect(await codeOf(print(dossier.id, 'receipt', { trackingSecret: trackingSecret ?? '' }))).toBe('reception.secretWrong');
    const [kept] = await house.owner('select copy_no, p::text as whole from printed_form p where dossier_id = $1 order by copy_no desc limit 1', [dossier.id]);
    expect(kept).toMatchObject({ copy_no: 2 });
    expect(JSON.stringify(kept)).not.toContain('Nguyễn');
  });
  test('what there is nothing to print of yet is refused, and a department prints no receipt', async () => {
    const { dossier } = await received();
    for (const form of ['supplement', 'refusal', 'apology', 'resultReceipt', 'register'] as const) expect(await codeOf(print(dossier.id, form))).toBe('reception.formNotReady');
    const prepared = await received(MORNING, [], at.lan);
    expect(await codeOf(print(prepared.dossier.id, 'receipt'))).toBe('reception.formNotReady');
    await solve(house, at, dossier.id, MORNING);
    expect(await codeOf(print(dossier.id, 'receipt', {}, at.hung))).toBe('access.notAllowed');
    expect(await codeOf(print(newId(), 'progress'))).toBe('dossier.unknown');
  });
  test('control slip, progress and result receipt tell who gave and who took', async () => {
    const dossier = await ready();
    await giveBack(dossier, { taker: { role: 'authorised', name: 'Trần Thị Bình', idKind: 'NONE', evidence: 'familyPaper', evidenceNote: 'giấy khai sinh số 5' } });
    const [slip, progress, receipt] = [await print(dossier.id, 'controlSlip'), await print(dossier.id, 'progress'), await print(dossier.id, 'resultReceipt')];
    expect(JSON.stringify(slip.data)).toContain('Vũ Văn Hùng');
    expect(JSON.stringify(slip.data)).toContain('Trước hạn');
    expect(JSON.stringify(progress.data)).toContain('Cơ quan giải quyết nhận hồ sơ');
    expect(JSON.stringify(receipt.data)).toContain('giấy khai sinh số 5');
    for (const paper of [slip, progress, receipt]) expect(await opens(paper)).toBe('%PDF-');
  });
  test('a refusal at reception is printed under the officer’s name with the clerk who proposed it', async () => {
    const { dossier } = await received(MORNING, [], at.lan);
    const refuse = (step: 'propose' | 'confirm', expectedVersion: number, as: typeof at.lan) => house.write({ as, now: MORNING }, (ctx) => refuseDossier(ctx, { id: dossier.id, expectedVersion, stage: 'reception', step, reason: 'Không thuộc thẩm quyền' }));
    const proposed = await refuse('propose', 1, at.lan);
    await refuse('confirm', proposed.version, at.mai);
    const paper = await print(dossier.id, 'refusal');
    expect(JSON.stringify(paper.data)).toContain('Phạm Thị Mai');
    expect(JSON.stringify(paper.data)).toContain('Không thuộc thẩm quyền');
    expect(await opens(paper)).toBe('%PDF-');
  });
  test('the record of a handover prints its differences, that of results their numbers', async () => {
    const { dossier } = await received();
    const { handovers } = await house.write({ as: at.mai, now: AFTERNOON }, (ctx) => handOverDossier(ctx, { dossierIds: [dossier.id] }));
    const id = handovers[0]?.id ?? '';
    await house.write({ as: at.hung, now: AFTERNOON }, (ctx) => acceptHandover(ctx, { id, accepted: [], refused: [{ dossierId: dossier.id, difference: 'papersDiffer', note: 'thiếu 1 bản sao' }], counted: 2 }));
    const record = await house.write({ as: at.hung, now: AFTERNOON }, (ctx) => printHandover(ctx, { id }));
    expect(JSON.stringify(record.data)).toContain('Giấy tờ khác với danh mục: thiếu 1 bản sao');
    expect(JSON.stringify(record.data)).toContain('(1 bộ trong danh sách, đếm được 2)');
    expect(await opens(record)).toBe('%PDF-');
    const solved = await ready();
    const [batch] = await house.owner(`select batch_id from custody_transfer t join custody_batch b on b.id = t.batch_id where t.dossier_id = $1 and b.kind = 'result'`, [solved.id]);
    const results = await house.write({ as: at.mai, now: AFTERNOON }, (ctx) => printHandover(ctx, { id: String(batch?.['batch_id']) }));
    expect(JSON.stringify(results.data)).toContain('15/GCN');
    expect(await opens(results)).toBe('%PDF-');
  });
  test('the sheet of missing papers names all of them, receives nothing and counts as guidance', async () => {
    const shortage = (papers: Parameters<typeof printShortages>[1]['papers']) => house.write({ as: at.lan, now: AFTERNOON }, (ctx) => printShortages(ctx, { procedureCode: HOUSEHOLD, papers, ownerName: 'Nguyễn Văn An' }));
    const before = await house.owner('select count(*)::int as n from dossier');
    const paper = await shortage([]);
    expect(JSON.stringify(paper.data)).toContain('Giấy đề nghị đăng ký');
    expect(JSON.stringify(paper.data)).toContain('Biên bản họp thành viên hộ gia đình');
    expect(JSON.stringify(paper.data)).toContain('/HDHS');
    expect(await opens(paper)).toBe('%PDF-');
    expect(await house.owner('select count(*)::int as n from dossier')).toEqual(before);
    const [event] = await house.owner(`select type, employer from service_event where type = 'GUIDE' and procedure_code = $1 order by recorded_at desc limit 1`, [HOUSEHOLD]);
    expect(event).toEqual({ type: 'GUIDE', employer: 'post' });
    expect(await codeOf(shortage(household().papers))).toBe('reception.nothingMissing');
  });
});
