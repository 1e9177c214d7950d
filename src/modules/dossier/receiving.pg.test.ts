import { afterAll, describe, expect, test } from 'vitest';
import { REASON, brought, openDay } from './fixture/day.ts';
import { ENOUGH, MONDAY, OWNER, at, promisedFrom, refusalOf } from './fixture/desk.ts';
import { refuseDossier } from './service/ending.ts';
import { acceptDossier } from './service/open-dossier.ts';
import { dossierView } from './service/read-dossier.ts';
import { cancelDossier, recordAmendments } from './service/reception-moves.ts';
import { receiveSupplement, requestSupplement } from './service/supplements.ts';

const { house, desk, day } = await openDay(import.meta.url);
afterAll(() => house.close());

const OPEN = { authorisationAllowed: true, presenceRequired: false };

describe('receiving', () => {
  test('a complete dossier gets its code, its promise and its entry at once', async () => {
    const { id, code } = await day.received({}, at('2021-02-09', '16:55'));
    expect(code).toMatch(/^000\.00\.19\.H02-210209-\d{4}$/);
    const view = await house.write({ as: desk.mai, now: MONDAY }, (ctx) => dossierView(ctx, id));
    expect(view).toMatchObject({ status: 2, stage: null, version: 1, regime: 'NĐ 61/2018', receivedDay: '2021-02-09', due: { day: '2021-02-19', provisional: false }, overdue: false });
    expect(view.appointments).toMatchObject([{ no: 1, kind: 'first', dueDay: '2021-02-19' }]);
    expect(view.papers.map((paper) => [paper.no, paper.state])).toEqual([[1, 'complete'], [2, 'complete']]);
    expect(view.timeline.map((entry) => [entry.kind, entry.actor])).toEqual([['dossier.received', 'Mai']]);
    expect(view.statusName.vi).toBe('Được tiếp nhận');
  });

  test.each([
    ['an incomplete dossier', { papers: ENOUGH.slice(0, 1) }, 'dossier.papersMissing'],
    ['a paper outside the published list', { papers: [...ENOUGH, { ...ENOUGH[0], no: 7 }] }, 'dossier.paperNotPublished'],
    ['a note asked for as if it were a paper', { papers: [...ENOUGH, { ...ENOUGH[0], no: 3 }] }, 'dossier.paperNotPublished'],
    ['a dossier without owner', { parties: [{ ...OWNER, role: 'submitter' as const }] }, 'dossier.ownerMissing'],
    ['a number of eleven digits', { parties: [{ ...OWNER, idNumber: '02418500012' }] }, 'dossier.idNumberWrong'],
    ['a unit without identifier', { receptionUnitId: 'department' }, 'dossier.codeIdentMissing'],
  ])('%s is refused by name and leaves no trace', async (_title, changes, code) => {
    const before = await house.owner('select (select count(*) from dossier) as dossiers, (select count(*) from journal_entry) as entries, (select max(last) from dossier_code_day) as last');
    const units = 'receptionUnitId' in changes ? { receptionUnitId: desk.department } : changes;
    expect(await refusalOf(day.received(units))).toBe(code);
    expect(await house.owner('select (select count(*) from dossier) as dossiers, (select count(*) from journal_entry) as entries, (select max(last) from dossier_code_day) as last')).toEqual(before);
  });

  test('a postal clerk prepares, an officer completes; only then are there code and promise', async () => {
    expect(await refusalOf(day.received({}, MONDAY, desk.lan))).toBe('dossier.coSignNeeded');
    const { id, code } = await day.received({ mode: 'coSign' }, MONDAY, desk.lan);
    expect(code).toBeNull();
    const own = await house.write({ as: desk.lan, now: MONDAY }, (ctx) => dossierView(ctx, id));
    expect(own).toMatchObject({ status: 1, stage: 'coSign', due: null, receivedAt: null, receiver: { employer: 'post' } });
    const later = at('2021-02-09', '09:30');
    const promised = await house.write({ as: desk.mai, now: later }, (ctx) => promisedFrom(ctx, desk, later, { count: 3, unit: 'workingDay' }));
    expect(await refusalOf(day.act(desk.lan, later, id, (ctx, of) => acceptDossier(ctx, { dossierId: of.id, expectedVersion: of.expectedVersion, promised })))).toBe('dossier.agencyOnly');
    const done = await day.act(desk.mai, later, id, (ctx, of) => acceptDossier(ctx, { dossierId: of.id, expectedVersion: of.expectedVersion, promised }));
    expect(done.code).toMatch(/-210209-/);
    expect(await day.kinds(id)).toEqual(['dossier.prepared', 'dossier.received']);
    const view = await house.write({ as: desk.mai, now: later }, (ctx) => dossierView(ctx, id));
    expect(view).toMatchObject({ status: 2, stage: null, due: { day: '2021-02-19' }, receivedDay: '2021-02-09' });
  });

  test('the database itself lets no postal clerk complete without delegation, accept what is reserved, or sign', async () => {
    const { id } = await day.received();
    const breaking = (sql: string) => house.owner(sql, [id]);
    await expect(breaking(`update dossier set accepter_employer = 'post' where id = $1`)).rejects.toThrow(/post_completes_by_delegation/);
    await expect(breaking(`update dossier set accepter_employer = 'post', delegation_id = id, civil_servant_only = true where id = $1`)).rejects.toThrow(/post_never_accepts_restricted/);
    await expect(breaking(`update dossier set stopper_employer = 'post' where id = $1`)).rejects.toThrow(/post_never_stops/);
    await expect(breaking(`insert into dossier_result (id, dossier_id, no, title, step, drafted_by, drafted_at, signer_employer) select id, id, 9, 'x', 'signed', receiver_id, now(), 'post' from dossier where id = $1`)).rejects.toThrow(/post_never_signs/);
    await expect(breaking(`insert into supplement_request (id, dossier_id, no, stage, papers, reason, requested_by, requested_at, employer) select id, id, 9, 'examination', '[]', 'x', receiver_id, now(), 'post' from dossier where id = $1`)).rejects.toThrow(/post_never_requests_supplement/);
    await expect(breaking(`insert into appointment (dossier_id, no, kind, due_day, due_at, provisional, counted_from, made_by, made_employer, made_at) select id, 9, 'apology', '2021-03-01', now(), false, now(), receiver_id, 'post', now() from dossier where id = $1`)).rejects.toThrow(/post_never_apologises/);
  });

  test('a backfill keeps the real time, and the code the real day', async () => {
    const { id, code } = await day.received({ source: 'backfill', bookNo: '17', at: at('2021-02-05', '10:20') }, MONDAY);
    expect(code).toMatch(/-210205-0001$/);
    const view = await house.write({ as: desk.mai, now: MONDAY }, (ctx) => dossierView(ctx, id));
    expect(view).toMatchObject({ source: 'backfill', bookNo: '17', receivedDay: '2021-02-05' });
    expect(view.timeline[0]).toMatchObject({ happenedAt: at('2021-02-05', '10:20'), recordedAt: MONDAY });
  });

  test('what a postal clerk entered from the paper book is received at the time the citizen came, whenever an officer co-signs', async () => {
    const came = at('2021-02-03', '10:20');
    const { id } = await day.received({ mode: 'coSign', source: 'backfill', bookNo: '18', at: came }, MONDAY, desk.lan);
    const promised = await house.write({ as: desk.mai, now: MONDAY }, (ctx) => promisedFrom(ctx, desk, came, { count: 3, unit: 'workingDay' }));
    await day.act(desk.mai, MONDAY, id, (ctx, of) => acceptDossier(ctx, { dossierId: of.id, expectedVersion: of.expectedVersion, promised }));
    const view = await house.write({ as: desk.mai, now: MONDAY }, (ctx) => dossierView(ctx, id));
    expect(view).toMatchObject({ code: '000.00.19.H02-210203-0001', receivedAt: came, receivedDay: '2021-02-03', due: { day: '2021-02-08' } });
    expect(view.timeline.at(-1)).toMatchObject({ kind: 'dossier.received', happenedAt: came, recordedAt: MONDAY });
  });

  test('a cancelled reception keeps its code and its reason, moves no more, and the next number follows', async () => {
    const first = await day.received();
    await day.act(desk.mai, MONDAY, first.id, (ctx, of) => cancelDossier(ctx, { dossierId: of.id, expectedVersion: of.expectedVersion, reason: 'Nhập nhầm thủ tục' }));
    const next = await day.received();
    expect(Number(next.code?.slice(-4))).toBe(Number(first.code?.slice(-4)) + 1);
    const view = await house.write({ as: desk.lan, now: MONDAY }, (ctx) => dossierView(ctx, first.id));
    expect(view).toMatchObject({ code: first.code, cancelReason: 'Nhập nhầm thủ tục' });
    expect(view.moves.filter((move) => move.allowed)).toEqual([]);
    expect(await day.kinds(first.id)).toEqual(['dossier.received', 'dossier.receptionCancelled']);
  });

  test('an amendment keeps the old value visible, people as the entry that was replaced', async () => {
    const { id } = await day.received();
    const changes = { quantity: 2, parties: [{ ...OWNER, name: 'Nguyễn Thị Lánh' }] };
    await day.act(desk.lan, MONDAY, id, (ctx, of) => recordAmendments(ctx, { dossierId: of.id, expectedVersion: of.expectedVersion, reason: 'Gõ sai dấu', changes, representation: OPEN }));
    const view = await house.write({ as: desk.mai, now: MONDAY }, (ctx) => dossierView(ctx, id));
    expect(view).toMatchObject({ quantity: 2, parties: [{ name: 'Nguyễn Thị Lánh' }], version: 2 });
    expect(view.amendments.map((one) => [one.field, one.reason])).toEqual(expect.arrayContaining([['party.owner', 'Gõ sai dấu'], ['quantity', 'Gõ sai dấu']]));
    expect(await house.owner('select name from dossier_party where dossier_id = $1 order by entered_at, replaced_at', [id])).toHaveLength(2);
    expect(JSON.stringify(view.amendments)).not.toContain('Nguyễn');
    expect(await refusalOf(day.act(desk.lan, MONDAY, id, (ctx, of) => recordAmendments(ctx, { dossierId: of.id, expectedVersion: of.expectedVersion, reason: 'x', changes: { quantity: 2 }, representation: OPEN })))).toBe('dossier.nothingAmended');
  });

  test('papers still missing before acceptance are asked for at once; when complete the dossier is received that day', async () => {
    const { id } = await day.received({ mode: 'arrived', papers: [], channel: 'post' });
    const asked = await day.act(desk.mai, MONDAY, id, (ctx, of) => requestSupplement(ctx, { ...of, stage: 'preAcceptance', papers: [{ no: 1 }, { no: 2, what: 'chưa có chữ ký' }], reason: REASON, respondBy: '2021-03-08' }));
    expect(asked).toMatchObject({ status: 5, stage: 'preAcceptance', code: null, supplements: [{ no: 1, stage: 'preAcceptance', papers: [{ no: 1, name: 'Giấy đề nghị đăng ký hộ kinh doanh' }, { no: 2, what: 'chưa có chữ ký' }] }] });
    expect(await refusalOf(day.act(desk.lan, MONDAY, id, (ctx, of) => receiveSupplement(ctx, { ...of, papers: ENOUGH.map(brought) })))).toBe('dossier.coSignNeeded');
    expect(await refusalOf(day.act(desk.mai, MONDAY, id, (ctx, of) => receiveSupplement(ctx, { ...of, papers: ENOUGH.slice(0, 1).map(brought) })))).toBe('dossier.supplementIncomplete');
    const later = at('2021-02-17', '08:00');
    const done = await day.act(desk.mai, later, id, (ctx, of) => receiveSupplement(ctx, { ...of, papers: ENOUGH.map(brought) }));
    expect(done).toMatchObject({ status: 2, stage: null, receivedDay: '2021-02-17', due: { day: '2021-02-22' } });
    expect(done.code).toMatch(/-210217-/);
    expect(done.supplementCount).toBe(0);
  });

  test('a refusal at reception is proposed by the post and confirmed by an officer', async () => {
    const { id } = await day.received({ mode: 'coSign' }, MONDAY, desk.lan);
    expect(await refusalOf(day.act(desk.lan, MONDAY, id, (ctx, of) => refuseDossier(ctx, { ...of, stage: 'reception', step: 'confirm', reason: REASON })))).toBe('dossier.agencyOnly');
    const proposed = await day.act(desk.lan, MONDAY, id, (ctx, of) => refuseDossier(ctx, { ...of, stage: 'reception', step: 'propose', reason: REASON }));
    expect(proposed).toMatchObject({ status: 1, stage: 'coSign', refusalProposed: true });
    const refused = await day.act(desk.mai, MONDAY, id, (ctx, of) => refuseDossier(ctx, { ...of, stage: 'reception', reason: REASON, documentNo: '05/PTC' }));
    expect(refused).toMatchObject({ status: 3, code: null, stopExplanation: REASON });
    expect(await day.kinds(id)).toEqual(['dossier.prepared', 'dossier.refusalWasProposed', 'dossier.refused']);
  });
});
