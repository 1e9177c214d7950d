import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pass } from '#apps/door.ts';
import { receptionOperations } from '#apps/operations/reception.ts';
import type { Actor } from '#kernel/actor.ts';
import { instantOf } from '#kernel/day.ts';
import { apologise } from '#modules/dossier/service/apologise.ts';
import { refuseDossier, withdrawDossier } from '#modules/dossier/service/ending.ts';
import { dossierView } from '#modules/dossier/service/read-dossier.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { codeOf, EXTRACT, household, openCounter, type Counter } from '../fixture/counter.ts';
import { getPrintUnit } from '../store/printing.ts';
import { cancelReception, coSignReception } from './after-reception.ts';
import { stopNoticeOf } from './papers-afterwards.ts';
import { printForm } from './print-form.ts';
import { receiveDossier } from './receive-dossier.ts';

let house: TestHouse;
let at: Counter;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openCounter(house);
});
afterAll(() => house.close());

const BEFORE_TET = instantOf('2021-02-09', 9 * 60);
const MORNING = instantOf('2021-02-26', 9 * 60);
/** Papers printed since 25/5/2023 carry the number of the owner in a code of their own. */
const IN_2024 = instantOf('2024-03-04', 9 * 60);

type Form = Parameters<typeof printForm>[1]['form'];

const received = (as: Actor, now = MORNING) => house.write({ as, now }, (ctx) => receiveDossier(ctx, household()));
const print = (as: Actor, id: string, form: Form, now = MORNING) => house.write({ as, now }, (ctx) => printForm(ctx, { id, form }));
const textOf = async (paper: ReturnType<typeof print>) => JSON.stringify((await paper).data);

/** Prepared by one postal clerk, co-signed by an officer: open, and the clerk's own. */
async function lansOwn() {
  const { dossier } = await received(at.lan);
  await house.write({ as: at.mai, now: MORNING }, (ctx) => coSignReception(ctx, { id: dossier.id, expectedVersion: 1 }));
  return dossier.id;
}

describe('the receipt', () => {
  test('says why its day is that day, and only what the calendar still says', async () => {
    const { dossier } = await received(at.mai, BEFORE_TET);
    expect(await textOf(print(at.mai, dossier.id, 'receipt'))).toContain('nghỉ Tết Nguyên đán 10/02–16/02/2021 không tính');
    const plain = await received(at.mai);
    expect(await textOf(print(at.mai, plain.dossier.id, 'receipt'))).not.toContain('không tính');
  });

  test('for an agency of another place says that the clock starts there', async () => {
    const { dossier } = await house.write({ as: at.mai, now: MORNING }, (ctx) => receiveDossier(ctx, { ...household(), nonTerritorial: true }));
    expect(await textOf(print(at.mai, dossier.id, 'receipt'))).toContain('Thời hạn tính từ khi cơ quan có thẩm quyền nhận được hồ sơ');
  });

  test('of a cancelled reception is not printed', async () => {
    const { dossier } = await received(at.mai);
    await house.write({ as: at.mai, now: MORNING }, (ctx) => cancelReception(ctx, { id: dossier.id, expectedVersion: 1, reason: 'Nhập nhầm' }));
    expect(await codeOf(print(at.mai, dossier.id, 'receipt'))).toBe('reception.formNotReady');
  });
});

describe('several dossiers at once', () => {
  test('have their list, one paper whichever of them it is printed from, given by the citizen', async () => {
    const extract = { procedureCode: EXTRACT, papers: [{ no: 1, state: 'complete' as const, originals: 1, certified: 0, copies: 0 }] };
    const { dossier, more } = await house.write({ as: at.mai, now: MORNING }, (ctx) => receiveDossier(ctx, { ...household({ name: 'Nguyễn Văn Danh' }), more: [extract] }));
    const list = await print(at.mai, dossier.id, 'dossierHandover');
    expect(list.data).toMatchObject({ page: { size: 'a4' }, content: { giver: 'Nguyễn Văn Danh', signatures: [{ caption: 'NGƯỜI GIAO', name: 'Nguyễn Văn Danh' }, { caption: 'NGƯỜI NHẬN', name: 'Phạm Thị Mai' }] } });
    for (const part of ['Đăng ký thành lập hộ kinh doanh', 'Cấp bản sao trích lục hộ tịch', dossier.code ?? '-', more[0]?.dossier.code ?? '-']) expect(JSON.stringify(list.data)).toContain(part);
    expect(await textOf(print(at.mai, more[0]?.dossier.id ?? '', 'dossierHandover'))).toContain('Bản in lại lần 1');
    expect(await codeOf(print(at.hung, dossier.id, 'dossierHandover'))).toBe('access.notAllowed');
    expect(await codeOf(print(at.mai, (await received(at.mai)).dossier.id, 'dossierHandover'))).toBe('reception.formNotReady');
  });
});

describe('an apology', () => {
  test('names the day that was promised before it and the new one, before and after it is sent', async () => {
    const { dossier } = await received(at.mai);
    const step = (as: Actor, expectedVersion: number, part: object) => house.write({ as, now: MORNING }, (ctx) => apologise(ctx, { id: dossier.id, expectedVersion, step: 'enter', ...part }));
    await step(at.hung, 1, { step: 'draft', reason: 'Chờ ý kiến phối hợp', newDay: '2021-03-10' });
    await step(at.leader, 2, { step: 'sign', documentNo: '05/PXL' });
    const both = { appointedAt: '09 giờ 00 phút, ngày 03 tháng 3 năm 2021', newAppointmentAt: '09 giờ 00 phút, ngày 10 tháng 3 năm 2021' };
    expect((await print(at.mai, dossier.id, 'apology')).data).toMatchObject({ content: both });
    await step(at.mai, 3, {});
    expect((await print(at.mai, dossier.id, 'apology')).data).toMatchObject({ page: { number: '05/PXL' }, content: both });
    expect(await textOf(print(at.mai, dossier.id, 'receipt'))).toContain('hẹn lại theo phiếu xin lỗi số 05/PXL');
  });
});

describe('a refusal and a stop', () => {
  test('carry the number the agency gave the document', async () => {
    const { dossier } = await received(at.lan);
    await house.write({ as: at.mai, now: MORNING }, (ctx) => refuseDossier(ctx, { id: dossier.id, expectedVersion: 1, stage: 'reception', reason: 'Không thuộc thẩm quyền', documentNo: '03/PTC' }));
    expect((await print(at.mai, dossier.id, 'refusal')).data).toMatchObject({ page: { number: '03/PTC' } });
  });

  test('an officer who accepted a withdrawal does not stand in the place of the head', async () => {
    const { dossier } = await received(at.mai);
    const step = (expectedVersion: number, word: 'ask' | 'accept') => house.write({ as: at.mai, now: MORNING }, (ctx) => withdrawDossier(ctx, { id: dossier.id, expectedVersion, step: word, reason: 'Người dân đổi ý' }));
    await step(1, 'ask');
    await step(2, 'accept');
    const notice = await house.write({ as: at.mai, now: MORNING }, async (ctx) => stopNoticeOf({ view: await dossierView(ctx, dossier.id), unit: await getPrintUnit(ctx.db, at.oneStop), publicUrl: '' }));
    expect(notice?.data).toMatchObject({ reason: 'Người dân đổi ý', signer: { name: '' }, stoppedOn: '2021-02-26' });
  });
});

describe('people’s numbers and addresses', () => {
  test('are printed by whoever reads them in full; a colleague of the post is told whom to ask', async () => {
    const id = await lansOwn();
    expect(await codeOf(print(at.oanh, id, 'receipt'))).toBe('reception.peopleHidden');
    expect(await codeOf(print(at.lan, id, 'receipt'))).toBe('done');
    expect(await codeOf(print(at.mai, id, 'receipt'))).toBe('done');
  });

  test('stand in the code of a paper only for them', async () => {
    const { dossier } = await received(at.mai);
    const number = dossier.parties[0]?.idNumber ?? '-';
    expect((await print(at.mai, dossier.id, 'controlSlip', IN_2024)).codes['payload']?.text).toContain(`|${number}|`);
    expect((await print(at.hung, dossier.id, 'controlSlip', IN_2024)).codes['payload']?.text).toMatch(/^[^|]+\|1\.001612\|\|/);
  });

  test.each(['printForm', 'getReturn'])('%s shows a dossier, so the look is entered', async (operation) => {
    const { dossier } = await received(at.mai);
    const bound = receptionOperations.find((one) => one.operation.id === operation);
    if (bound === undefined) throw new Error(`${operation} is not bound`);
    await pass(house.house, bound, { id: dossier.id, form: 'progress' }, { now: MORNING, language: 'vi', requestId: newId(), address: null, by: { actor: at.mai } }, String);
    expect(await house.owner('select staff_id, unmasked from dossier_view_log where dossier_id = $1', [dossier.id])).toEqual([{ staff_id: at.mai.staffId, unmasked: true }]);
  });
});
