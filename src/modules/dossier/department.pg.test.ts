import { afterAll, describe, expect, test } from 'vitest';
import { offerItems, settleBatch } from '#modules/custody/service/handing-over.ts';
import { REASON, brought, openDay } from './fixture/day.ts';
import { ENOUGH, MONDAY, at, refusalOf } from './fixture/desk.ts';
import { apologise } from './service/apologise.ts';
import { getDossierReadings } from './service/dossier-clock.ts';
import { decideDossier, draftResult, reviewDossier, sealResult } from './service/deciding.ts';
import { addPart, answerPart, assignDossier, fulfilObligation, requestObligation } from './service/examining.ts';
import { dossierView } from './service/read-dossier.ts';
import { completeReturn, handToDepartment, lockForReturn } from './service/reception-moves.ts';
import { receiveSupplement, requestSupplement } from './service/supplements.ts';

const { house, desk, day } = await openDay(import.meta.url);
afterAll(() => house.close());

describe('department work', () => {
  test('a dossier goes from hand-over to the returned result, one entry a step', async () => {
    const id = await day.handedOver();
    await day.act(desk.thu, MONDAY, id, (ctx, of) => assignDossier(ctx, { ...of, handlerId: desk.hung.staffId }));
    await day.act(desk.hung, MONDAY, id, (ctx, of) => draftResult(ctx, { ...of, title: 'Giấy chứng nhận' }));
    await day.act(desk.thu, MONDAY, id, (ctx, of) => reviewDossier(ctx, { ...of, approve: false, note: 'Sai ngành nghề' }));
    expect(await refusalOf(day.act(desk.binh, MONDAY, id, (ctx, of) => decideDossier(ctx, of)))).toBe('dossier.reviewMissing');
    await day.act(desk.hung, MONDAY, id, (ctx, of) => draftResult(ctx, { ...of, title: 'Giấy chứng nhận đăng ký hộ kinh doanh' }));
    await day.act(desk.thu, MONDAY, id, (ctx, of) => reviewDossier(ctx, { ...of, approve: true }));
    await day.act(desk.binh, MONDAY, id, (ctx, of) => decideDossier(ctx, of));
    expect(await refusalOf(day.act(desk.van, MONDAY, id, (ctx, of) => sealResult(ctx, { ...of, docNumber: '123', docDay: '2021-02-09' })))).toBe('dossier.docDayWrong');
    const done = await day.act(desk.van, at('2021-02-09', '10:00'), id, (ctx, of) => sealResult(ctx, { ...of, docNumber: '20H8000123' }));
    expect(done).toMatchObject({ status: 9, finishedAt: at('2021-02-09', '10:00'), firstFinishedAt: at('2021-02-09', '10:00'), result: { step: 'sealed', docNumber: '20H8000123', docDay: '2021-02-09', signedBy: 'Bình' } });
    expect(done.custody).toMatchObject([{ kind: 'result', holderKind: 'unit', unit: { id: desk.department } }]);
    const giveOut: Parameters<typeof day.act>[3] = (ctx, of) => lockForReturn(ctx, of).then((held) => completeReturn(ctx, held));
    expect(await refusalOf(day.act(desk.lan, at('2021-02-17', '07:30'), id, giveOut))).toBe('dossier.resultElsewhere');
    const batchId = await house.write({ as: desk.hung, now: MONDAY }, (ctx) => offerItems(ctx, { dossierIds: [id], kind: 'result', toUnitId: desk.oneStop, toStaffId: null, insteadOf: null, note: null }));
    await house.write({ as: desk.lan, now: MONDAY }, (ctx) => settleBatch(ctx, { batchId, accepted: [id], refused: [], unlisted: [], counted: 1, shelf: true }));
    await day.act(desk.lan, at('2021-02-17', '08:00'), id, giveOut);
    expect(await day.kinds(id)).toEqual(['dossier.received', 'dossier.handedOver', 'dossier.assigned', 'dossier.resultDrafted', 'dossier.draftReviewed', 'dossier.resultDrafted', 'dossier.draftReviewed', 'dossier.decided', 'dossier.sealed', 'custody.offered', 'custody.accepted', 'dossier.returned']);
    const view = await house.write({ as: desk.mai, now: MONDAY }, (ctx) => dossierView(ctx, id));
    expect(view).toMatchObject({ status: 10, handler: { name: 'Hùng' }, returnedAt: at('2021-02-17', '08:00') });
  });

  test('papers that only change hands inside the one-stop, and those further on, do not move the dossier', async () => {
    const { id } = await day.received();
    expect(await house.write({ as: desk.mai, now: MONDAY }, (ctx) => handToDepartment(ctx, { dossierIds: [id] }))).toEqual([]);
    expect(await house.write({ as: desk.hung, now: MONDAY }, (ctx) => handToDepartment(ctx, { dossierIds: [id] }))).toEqual([id]);
    expect(await house.write({ as: desk.hung, now: MONDAY }, (ctx) => handToDepartment(ctx, { dossierIds: [id] }))).toEqual([]);
  });

  test('only somebody who examines in the competent unit is given a dossier; an absent colleague is replaced', async () => {
    const id = await day.handedOver();
    for (const unfit of [desk.mai, desk.stranger, desk.binh]) expect(await refusalOf(day.act(desk.thu, MONDAY, id, (ctx, of) => assignDossier(ctx, { ...of, handlerId: unfit.staffId })))).toBe('dossier.assigneeUnfit');
    await day.act(desk.thu, MONDAY, id, (ctx, of) => assignDossier(ctx, { ...of, handlerId: desk.hung.staffId }));
    const view = await day.act(desk.thu, MONDAY, id, (ctx, of) => assignDossier(ctx, { ...of, handlerId: desk.hoa.staffId, note: 'Hùng nghỉ phép' }));
    expect(view.handler).toMatchObject({ name: 'Hoa' });
  });

  test('papers are asked for once; when they are complete the time restarts from zero and both days stay visible', async () => {
    const id = await day.handedOver();
    const asked = await day.act(desk.hung, at('2021-02-09', '10:00'), id, (ctx, of) => requestSupplement(ctx, { ...of, stage: 'examination', papers: [{ no: 2, what: 'thiếu chữ ký' }], reason: REASON, respondBy: '2021-02-26' }));
    expect(asked).toMatchObject({ status: 5, stage: 'examination', supplementCount: 1, pauses: [{ kind: 'supplement', endedAt: null }] });
    const back = await day.act(desk.lan, at('2021-02-18', '08:00'), id, (ctx, of) => receiveSupplement(ctx, { ...of, papers: ENOUGH.slice(1).map(brought) }));
    expect(back).toMatchObject({ status: 4, due: { day: '2021-02-23' }, pauses: [{ endedAt: at('2021-02-18', '08:00') }] });
    expect(back.appointments.map((one) => [one.kind, one.dueDay])).toEqual([['first', '2021-02-18'], ['restart', '2021-02-23']]);
    expect(back.custody).toMatchObject([{ kind: 'papers', holderKind: 'staff', staff: { name: 'Lan' } }]);
    const again = { papers: [{ no: 1 }], reason: REASON };
    expect(await refusalOf(day.act(desk.hung, at('2021-02-18', '09:00'), id, (ctx, of) => requestSupplement(ctx, { ...of, stage: 'examination', ...again })))).toBe('dossier.secondSupplementNeedsBasis');
    const second = await day.act(desk.hung, at('2021-02-18', '09:00'), id, (ctx, of) => requestSupplement(ctx, { ...of, stage: 'examination', ...again, legalBasis: 'NĐ 155/2018 Đ7', lateReason: 'luật chuyên ngành' }));
    expect(second).toMatchObject({ supplementCount: 2, supplements: [{ no: 1 }, { no: 2, legalBasis: 'NĐ 155/2018 Đ7' }] });
  });

  test('three readings of one clock: restarted, subtracted, and index 766, which counts a second request as overdue', async () => {
    const id = await day.handedOver();
    const ask = { papers: [{ no: 2 }], reason: REASON, legalBasis: 'luật chuyên ngành' };
    const readings = (now: Date) => house.write({ as: desk.mai, now }, (ctx) => getDossierReadings(ctx, { id }));
    expect(await readings(MONDAY)).toMatchObject({ restartedDay: '2021-02-18', subtractedDay: '2021-02-18', index766: 'early', finished: false });
    await day.act(desk.hung, at('2021-02-09', '10:00'), id, (ctx, of) => requestSupplement(ctx, { ...of, stage: 'examination', ...ask }));
    expect(await readings(at('2021-02-17', '08:00'))).toMatchObject({ restartedDay: null });
    await day.act(desk.mai, at('2021-02-18', '08:00'), id, (ctx, of) => receiveSupplement(ctx, { ...of, papers: ENOUGH.slice(1).map(brought) }));
    expect(await readings(at('2021-02-23', '08:00'))).toEqual({ restartedDay: '2021-02-23', subtractedDay: '2021-02-22', requests: 1, finished: false, restarting: 'onTime', subtracting: 'late', index766: 'late' });
    await day.act(desk.hung, at('2021-02-18', '09:00'), id, (ctx, of) => requestSupplement(ctx, { ...of, stage: 'examination', ...ask }));
    await day.act(desk.mai, at('2021-02-18', '10:00'), id, (ctx, of) => receiveSupplement(ctx, { ...of, papers: ENOUGH.slice(1).map(brought) }));
    expect(await readings(at('2021-02-18', '11:00'))).toMatchObject({ requests: 2, restarting: 'early', subtracting: 'early', index766: 'late' });
  });

  test('for an agency of another place the clock starts when that agency has the dossier, not at the counter', async () => {
    const { id } = await day.received({ nonTerritorial: true });
    const arrived = at('2021-02-17', '09:00');
    await house.write({ as: desk.hung, now: arrived }, (ctx) => handToDepartment(ctx, { dossierIds: [id] }));
    const view = await house.write({ as: desk.mai, now: arrived }, (ctx) => dossierView(ctx, id));
    expect(view).toMatchObject({ nonTerritorial: true, due: { day: '2021-02-22' }, appointments: [{ kind: 'first', dueDay: '2021-02-18' }, { kind: 'agencyReceived', dueDay: '2021-02-22', countedFrom: arrived }] });
  });

  test('later than three working days a request says why', async () => {
    const id = await day.handedOver();
    const late = at('2021-02-19', '08:00');
    const ask = { papers: [{ no: 1 }], reason: REASON };
    expect(await refusalOf(day.act(desk.hung, late, id, (ctx, of) => requestSupplement(ctx, { ...of, stage: 'examination', ...ask })))).toBe('dossier.supplementLate');
    const view = await day.act(desk.hung, late, id, (ctx, of) => requestSupplement(ctx, { ...of, stage: 'examination', ...ask, lateReason: 'NĐ 67/2013: 07 ngày làm việc' }));
    expect(view.supplements).toMatchObject([{ lateReason: 'NĐ 67/2013: 07 ngày làm việc' }]);
  });

  test('an apology goes out in time, once; the old day stays in the history', async () => {
    const id = await day.handedOver();
    const due = at('2021-02-18', '08:00');
    const draft = { step: 'draft', reason: 'Chờ xác minh', newDay: '2021-02-25' } as const;
    expect(await refusalOf(day.act(desk.hung, due, id, (ctx, of) => apologise(ctx, { ...of, ...draft })))).toBe('dossier.apologyTooLate');
    expect(await refusalOf(day.act(desk.hung, MONDAY, id, (ctx, of) => apologise(ctx, { ...of, ...draft, newDay: '2021-02-27' })))).toBe('dossier.newDayNotWorking');
    expect(await refusalOf(day.act(desk.hung, MONDAY, id, (ctx, of) => apologise(ctx, { ...of, ...draft, newDay: '2021-02-18' })))).toBe('dossier.newDayNotLater');
    expect(await refusalOf(day.act(desk.hung, MONDAY, id, (ctx, of) => apologise(ctx, { ...of, step: 'draft', newDay: '2021-02-25' })))).toBe('dossier.fieldNeeded');
    await day.act(desk.hung, MONDAY, id, (ctx, of) => apologise(ctx, { ...of, ...draft }));
    expect(await refusalOf(day.act(desk.mai, MONDAY, id, (ctx, of) => apologise(ctx, { ...of, step: 'enter' })))).toBe('dossier.apologyNotSigned');
    await day.act(desk.binh, MONDAY, id, (ctx, of) => apologise(ctx, { ...of, step: 'sign', documentNo: '12/PXL' }));
    const view = await day.act(desk.mai, at('2021-02-17', '16:00'), id, (ctx, of) => apologise(ctx, { ...of, step: 'enter' }));
    expect(view).toMatchObject({ status: 4, due: { day: '2021-02-25' }, appointments: [{ kind: 'first', dueDay: '2021-02-18' }, { kind: 'apology', dueDay: '2021-02-25', documentNo: '12/PXL', reason: 'Chờ xác minh' }], apologies: [{ draftedBy: 'Hùng', signedBy: 'Bình', newDay: '2021-02-25', enteredAt: at('2021-02-17', '16:00') }] });
    expect(await refusalOf(day.act(desk.hung, at('2021-02-22', '08:00'), id, (ctx, of) => apologise(ctx, { ...of, ...draft, newDay: '2021-03-01' })))).toBe('dossier.reappointmentUsed');
    const overdue = await house.write({ as: desk.hung, now: at('2021-02-26', '08:00') }, (ctx) => dossierView(ctx, id));
    expect(overdue).toMatchObject({ overdue: true, status: 4 });
    expect(overdue.moves.find((move) => move.move === 'draftResult')?.allowed).toBe(true);
  });

  test('an obligation waits for its proof; where a law says so the waiting is left out of the time', async () => {
    const id = await day.handedOver();
    const ask = { what: 'Lệ phí trước bạ', documentNo: '45/TB-CCT', amount: 500_000, last: false };
    expect(await refusalOf(day.act(desk.hung, MONDAY, id, (ctx, of) => requestObligation(ctx, { ...of, ...ask, excludeWaiting: true })))).toBe('dossier.waitingNeedsBasis');
    const waiting = await day.act(desk.hung, at('2021-02-08', '10:00'), id, (ctx, of) => requestObligation(ctx, { ...of, ...ask, excludeWaiting: true, legalBasis: 'NĐ 43/2014 Đ61' }));
    expect(waiting).toMatchObject({ status: 6, pauses: [{ kind: 'obligation' }], obligations: [{ amount: 500_000, documentNo: '45/TB-CCT', paidAt: null }] });
    const paid = at('2021-02-18', '10:00');
    expect(await refusalOf(day.act(desk.hung, paid, id, (ctx, of) => fulfilObligation(ctx, { ...of, evidence: 'C1-02/NS', paidAt: '2021-02-19T08:00:00+07:00' })))).toBe('dossier.paidInFuture');
    const back = await day.act(desk.hung, paid, id, (ctx, of) => fulfilObligation(ctx, { ...of, evidence: 'C1-02/NS', paidAt: '2021-02-18T09:00:00+07:00' }));
    expect(back).toMatchObject({ status: 4, due: { day: '2021-02-23' }, appointments: [{ kind: 'first' }, { kind: 'excluded', dueDay: '2021-02-23' }], obligations: [{ evidence: 'C1-02/NS', paidAt: at('2021-02-18', '09:00') }] });
  });

  test('the last obligation is paid before the result is released (6→9)', async () => {
    const id = await day.handedOver();
    await day.act(desk.hung, MONDAY, id, (ctx, of) => requestObligation(ctx, { ...of, what: 'Lệ phí', documentNo: '1', last: true, excludeWaiting: false }));
    await day.act(desk.hung, MONDAY, id, (ctx, of) => draftResult(ctx, { ...of, title: 'Giấy phép' }));
    await day.act(desk.thu, MONDAY, id, (ctx, of) => reviewDossier(ctx, { ...of, approve: true }));
    await day.act(desk.binh, MONDAY, id, (ctx, of) => decideDossier(ctx, of));
    expect(await refusalOf(day.act(desk.van, MONDAY, id, (ctx, of) => sealResult(ctx, { ...of, docNumber: '7' })))).toBe('dossier.obligationUnpaid');
    expect(await day.act(desk.hung, MONDAY, id, (ctx, of) => fulfilObligation(ctx, { ...of, evidence: 'BL 0001' }))).toMatchObject({ status: 6 });
    expect(await day.act(desk.van, MONDAY, id, (ctx, of) => sealResult(ctx, { ...of, docNumber: '7' }))).toMatchObject({ status: 9 });
  });

  test('a part asked of another agency keeps inside the promise, and its silence is recorded only after its day', async () => {
    const id = await day.handedOver();
    const part = { unitId: desk.elsewhere, content: 'Ý kiến về địa điểm' };
    expect(await refusalOf(day.act(desk.hung, MONDAY, id, (ctx, of) => addPart(ctx, { ...of, ...part, dueDay: '2021-02-22' })))).toBe('dossier.partBeyondWhole');
    const view = await day.act(desk.hung, MONDAY, id, (ctx, of) => addPart(ctx, { ...of, ...part, dueDay: '2021-02-17' }));
    const partId = view.parts[0]?.id ?? '';
    expect(await house.write({ as: desk.stranger, now: MONDAY }, (ctx) => dossierView(ctx, id))).toMatchObject({ parts: [{ unit: { id: desk.elsewhere } }] });
    expect(await refusalOf(day.act(desk.hung, MONDAY, id, (ctx, of) => answerPart(ctx, { ...of, partId, outcome: 'silent' })))).toBe('dossier.partTimeLeft');
    await day.act(desk.hung, MONDAY, id, (ctx, of) => draftResult(ctx, { ...of, title: 'x' }));
    await day.act(desk.thu, MONDAY, id, (ctx, of) => reviewDossier(ctx, { ...of, approve: true }));
    expect(await refusalOf(day.act(desk.binh, MONDAY, id, (ctx, of) => decideDossier(ctx, of)))).toBe('dossier.partsOpen');
    const after = await day.act(desk.hung, at('2021-02-18', '08:00'), id, (ctx, of) => answerPart(ctx, { ...of, partId, outcome: 'silent' }));
    expect(after.parts).toMatchObject([{ outcome: 'silent' }]);
    expect(await refusalOf(day.act(desk.hung, at('2021-02-18', '08:00'), id, (ctx, of) => answerPart(ctx, { ...of, partId, outcome: 'answered' })))).toBe('dossier.noOpenPart');
    expect(await day.act(desk.binh, at('2021-02-18', '08:00'), id, (ctx, of) => decideDossier(ctx, of))).toMatchObject({ result: { step: 'signed' } });
  });
});
