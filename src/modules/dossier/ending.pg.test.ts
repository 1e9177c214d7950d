import { afterAll, describe, expect, test } from 'vitest';
import { REASON, openDay } from './fixture/day.ts';
import { MONDAY, at, refusalOf } from './fixture/desk.ts';
import { correctDossier, decideDossier, draftResult, reviewDossier, sealResult } from './service/deciding.ts';
import { refuseDossier, stopDossier, withdrawDossier } from './service/ending.ts';
import { dossierView } from './service/read-dossier.ts';
import { completeReturn, lockForReturn } from './service/reception-moves.ts';
import { requestSupplement } from './service/supplements.ts';

const { house, desk, day } = await openDay(import.meta.url);
afterAll(() => house.close());

describe('ending otherwise', () => {
  test('a withdrawal that is declined or taken back gives the dossier back as it was', async () => {
    const id = await day.handedOver();
    await day.act(desk.hung, MONDAY, id, (ctx, of) => requestSupplement(ctx, { ...of, stage: 'examination', papers: [{ no: 1 }], reason: REASON, respondBy: '2021-02-26' }));
    for (const step of ['decline', 'cancel'] as const) {
      expect(await day.act(desk.lan, MONDAY, id, (ctx, of) => withdrawDossier(ctx, { ...of, step: 'ask', reason: REASON }))).toMatchObject({ status: 7, stage: null });
      expect(await day.act(desk.mai, MONDAY, id, (ctx, of) => withdrawDossier(ctx, { ...of, step, reason: REASON }))).toMatchObject({ status: 5, stage: 'examination' });
    }
    expect(await refusalOf(day.act(desk.lan, MONDAY, id, (ctx, of) => withdrawDossier(ctx, { ...of, step: 'accept', reason: REASON })))).toBe('dossier.agencyOnly');
  });

  test('an accepted withdrawal stops the dossier with its reason; before acceptance it has no end time', async () => {
    for (const [arranged, ended] of [[await day.handedOver(), true], [(await day.received({ mode: 'coSign' }, MONDAY, desk.lan)).id, false]] as const) {
      await day.act(desk.lan, MONDAY, arranged, (ctx, of) => withdrawDossier(ctx, { ...of, step: 'ask', reason: REASON }));
      const view = await day.act(desk.mai, MONDAY, arranged, (ctx, of) => withdrawDossier(ctx, { ...of, step: 'accept', reason: REASON }));
      expect(view).toMatchObject({ status: 8, stopReason: 'WITHDRAWN', finishedAt: ended ? MONDAY : null, firstFinishedAt: ended ? MONDAY : null });
    }
  });

  test('a duplicate is proposed by an officer and stopped by the leader, for that reason only', async () => {
    const id = await day.handedOver();
    const stop = { explanation: REASON, reason: 'DUPLICATE' } as const;
    expect(await refusalOf(day.act(desk.binh, MONDAY, id, (ctx, of) => stopDossier(ctx, { ...of, ...stop, step: 'decide' })))).toBe('dossier.stopNotProposed');
    expect(await refusalOf(day.act(desk.mai, MONDAY, id, (ctx, of) => stopDossier(ctx, { ...of, ...stop, step: 'propose', reason: 'OBLIGATION_UNPAID' })))).toBe('dossier.stopReasonWrong');
    await day.act(desk.mai, MONDAY, id, (ctx, of) => stopDossier(ctx, { ...of, ...stop, step: 'propose' }));
    expect(await refusalOf(day.act(desk.binh, MONDAY, id, (ctx, of) => stopDossier(ctx, { ...of, ...stop, step: 'decide', reason: 'TRANSFERRED' })))).toBe('dossier.stopReasonWrong');
    expect(await day.act(desk.binh, MONDAY, id, (ctx, of) => stopDossier(ctx, { ...of, ...stop, step: 'decide' }))).toMatchObject({ status: 8, stopReason: 'DUPLICATE', finishedAt: MONDAY });
  });

  test('a wish to withdraw takes the place of a stop proposed before: declined, the stop is proposed anew', async () => {
    const id = await day.handedOver();
    const stop = { explanation: 'Trùng hồ sơ đã nhận', reason: 'DUPLICATE' } as const;
    await day.act(desk.mai, MONDAY, id, (ctx, of) => stopDossier(ctx, { ...of, ...stop, step: 'propose' }));
    for (const step of ['ask', 'decline'] as const) await day.act(desk.mai, MONDAY, id, (ctx, of) => withdrawDossier(ctx, { ...of, step, reason: REASON }));
    expect(await refusalOf(day.act(desk.binh, MONDAY, id, (ctx, of) => stopDossier(ctx, { ...of, ...stop, step: 'decide' })))).toBe('dossier.stopNotProposed');
  });

  test('papers never brought stop a dossier only after the day of the notice', async () => {
    const id = await day.handedOver();
    await day.act(desk.hung, MONDAY, id, (ctx, of) => requestSupplement(ctx, { ...of, stage: 'examination', papers: [{ no: 1 }], reason: REASON, respondBy: '2021-02-26' }));
    const stop = { explanation: REASON, reason: 'NO_SUPPLEMENT' } as const;
    expect(await refusalOf(day.act(desk.hung, at('2021-02-26', '16:00'), id, (ctx, of) => stopDossier(ctx, { ...of, ...stop, step: 'propose' })))).toBe('dossier.supplementTimeLeft');
    const after = at('2021-03-01', '08:00');
    await day.act(desk.hung, after, id, (ctx, of) => stopDossier(ctx, { ...of, ...stop, step: 'propose' }));
    expect(await day.act(desk.binh, after, id, (ctx, of) => stopDossier(ctx, { ...of, ...stop, step: 'decide' }))).toMatchObject({ status: 8, pauses: [{ endedAt: after }] });
  });

  test('a refusal on the merits is entered as the result, also when it is late', async () => {
    const id = await day.handedOver();
    const view = await day.act(desk.binh, at('2021-03-01', '08:00'), id, (ctx, of) => refuseDossier(ctx, { ...of, stage: 'merits', reason: REASON, documentNo: '31/TB' }));
    expect(view).toMatchObject({ status: 8, stopReason: 'REFUSED_ON_MERITS', overdue: true, result: { docNumber: '31/TB', step: 'sealed' }, custody: [{ kind: 'result', holderKind: 'unit', unit: { id: desk.department } }] });
    expect(view.moves.find((one) => one.move === 'returnRefusal')).toMatchObject({ allowed: false });
  });

  test('a correction never changes the first end time, not even by hand', async () => {
    const id = await day.sealed();
    expect(await refusalOf(day.act(desk.binh, MONDAY, id, (ctx, of) => correctDossier(ctx, { ...of, step: 'sign', reason: REASON })))).toBe('dossier.correctionNotOpened');
    await day.act(desk.mai, MONDAY, id, (ctx, of) => correctDossier(ctx, { ...of, step: 'open', reason: 'Sai số nhà' }));
    expect(await refusalOf(day.act(desk.mai, MONDAY, id, (ctx, of) => lockForReturn(ctx, of).then((held) => completeReturn(ctx, held))))).toBe('dossier.correctionOpen');
    const anew = await day.act(desk.binh, MONDAY, id, (ctx, of) => correctDossier(ctx, { ...of, step: 'sign', reason: 'Sai số nhà' }));
    expect(anew).toMatchObject({ status: 4, correcting: true, finishedAt: null, firstFinishedAt: MONDAY });
    const later = at('2021-03-01', '08:00');
    await day.act(desk.hung, later, id, (ctx, of) => draftResult(ctx, { ...of, title: 'Bản sửa' }));
    await day.act(desk.thu, later, id, (ctx, of) => reviewDossier(ctx, { ...of, approve: true }));
    await day.act(desk.binh, later, id, (ctx, of) => decideDossier(ctx, of));
    const done = await day.act(desk.van, later, id, (ctx, of) => sealResult(ctx, { ...of, docNumber: '20H8000124' }));
    expect(done).toMatchObject({ status: 9, correcting: false, finishedAt: later, firstFinishedAt: MONDAY, overdue: false });
    await expect(house.owner('update dossier set first_finished_at = now() where id = $1', [id])).rejects.toThrow(/first end time/);
  });

  test('same-day work is signed, finished and returned at the counter: two moves in one act', async () => {
    const { id } = await day.received({ sameDay: true, term: { count: 1, unit: 'sameDay' } });
    await day.act(desk.binh, MONDAY, id, (ctx, of) => decideDossier(ctx, { ...of, title: 'Trích lục khai sinh' }));
    expect(await refusalOf(day.act(desk.lan, MONDAY, id, (ctx, of) => lockForReturn(ctx, of).then((held) => completeReturn(ctx, held, { docNumber: '9' }))))).toBe('dossier.agencyOnly');
    expect(await refusalOf(day.act(desk.mai, MONDAY, id, (ctx, of) => lockForReturn(ctx, of).then((held) => completeReturn(ctx, held))))).toBe('dossier.fieldNeeded');
    await day.act(desk.mai, MONDAY, id, (ctx, of) => lockForReturn(ctx, of).then((held) => completeReturn(ctx, held, { docNumber: '9' })));
    const view = await house.write({ as: desk.mai, now: MONDAY }, (ctx) => dossierView(ctx, id));
    expect(view).toMatchObject({ status: 10, finishedAt: MONDAY, returnedAt: MONDAY, custody: [{ kind: 'result', holderKind: 'citizen' }] });
    expect(await day.kinds(id)).toEqual(['dossier.received', 'dossier.decided', 'dossier.sealed', 'dossier.returned']);
  });
});
