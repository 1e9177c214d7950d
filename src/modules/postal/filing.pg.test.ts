import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { requestSupplement } from '#modules/dossier/service/supplements.ts';
import { takeIn } from '#modules/custody/service/taking-in.ts';
import { codeOf, COPIES, household, solve } from '#modules/reception/fixture/counter.ts';
import { acceptHandover, handOverDossier } from '#modules/reception/service/handovers.ts';
import { receiveDossier } from '#modules/reception/service/receive-dossier.ts';
import { isSecretValid } from '#modules/reception/service/secrets.ts';
import { statementsSent } from '#platform/database.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { bagged, counted, faceToFace, happened, holders, listed, openPost, posted, sent, type Parcel, type Post } from './fixture/parcels.ts';
import { acceptFoundItem } from './service/counting-in.ts';
import { addToManifest, openManifest } from './service/manifest-listing.ts';
import { printFilingRecord } from './service/manifest-printing.ts';

let house: TestHouse;
let at: Post;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openPost(house);
});
afterAll(() => house.close());

/** The post took it on Monday; the agency signs on Tuesday, a day later. */
const MONDAY = new Date('2021-03-01T02:00:00Z');
const LATER = new Date('2021-03-02T01:30:00Z');
const TUESDAY = new Date('2021-03-02T02:00:00Z');

type Line = NonNullable<Parameters<typeof counted>[3]['lines']>[number];
const toAgency = (from: Actor = at.tamBc) => ({ kind: 'filing', from, toUnitId: at.oneStop, now: TUESDAY }) as const;
const file = (id: string, lines: Line[], by: Actor = at.mai) => counted(house, by, id, { lines, counted: lines.length }, TUESDAY);
const parcel = (more: object = {}) => sent(house, at, { by: at.tamBc, now: MONDAY, ...more });
const dossierOf = async (one: Parcel) => (await house.owner('select status, stage, code, channel, due_day::text as due, received_day::text as received, receiver_id as receiver, accepter_id as accepter, reception_unit_id as unit from dossier where id = $1', [one.dossierId]))[0];
const stateOf = async (one: Parcel) => (await house.owner('select state from shipment where id = $1', [one.id]))[0]?.['state'];
const eventsOf = async (one: Parcel) => (await house.owner('select code from shipment_event where shipment_id = $1 order by happened_at, recorded_at, id', [one.id])).map((row) => row['code']);
const countsOf = async (one: Parcel) =>
  (await house.owner(`select type, count(*)::int as n from service_event where coalesce(dossier_id, session_id) = $1 group by type order by type`, [one.dossierId])).map((row) => `${String(row['type'])} ${String(row['n'])}`);

describe('who may not file', () => {
  test('the post never; an officer of another one-stop does not know of it; nobody who gave it', async () => {
    const one = await parcel();
    const id = await faceToFace(house, toAgency(), [one]);
    const lines: Line[] = [{ postingNo: one.postingNo, finding: 'filed' }];
    const elsewhere = await house.addActor('OSS_OFFICER', await house.addUnit({ code: 'LN-OSS', kind: 'OSS' }), { name: 'Nga' });
    expect([await codeOf(file(id, lines, at.oanh)), await codeOf(file(id, lines, at.tamBc)), await codeOf(file(id, lines, elsewhere)), await codeOf(file(id, lines, at.hung))]).toEqual(['access.notAllowed', 'access.notAllowed', 'postal.manifestUnknown', 'postal.manifestUnknown']);
    expect(await dossierOf(one)).toBeUndefined();
  });
  test('a list that was not handed over yet is not filed, and one is filed once', async () => {
    const one = await parcel();
    const { id } = await listed(house, toAgency(), [one]);
    expect(await codeOf(file(id, [{ postingNo: one.postingNo, finding: 'filed' }]))).toBe('postal.manifestStateWrong');
    const other = await parcel();
    const given = await faceToFace(house, toAgency(), [other]);
    await file(given, [{ postingNo: other.postingNo, finding: 'filed' }]);
    expect(await codeOf(file(given, [{ postingNo: other.postingNo, finding: 'filed' }], at.head))).toBe('postal.manifestSettled');
  });
  test('a parcel for another one-stop goes on no list for this one', async () => {
    const one = await parcel();
    const other = await house.addUnit({ code: 'HH-OSS', kind: 'OSS' });
    const { id } = await house.write({ as: at.tamBc, now: TUESDAY }, (ctx) => openManifest(ctx, { kind: 'filing', toUnitId: other }));
    expect(await codeOf(house.write({ as: at.tamBc, now: TUESDAY }, (ctx) => addToManifest(ctx, { id, postingNos: [one.postingNo] })))).toBe('postal.otherOneStop');
  });
});

describe('filed', () => {
  test('the signature begins the clock, not the day the post took it: code, appointment and secret are for the clerk to bring back', async () => {
    const one = await parcel({ slip: true });
    const id = await faceToFace(house, toAgency(), [one]);
    const answer = await file(id, [{ postingNo: one.postingNo, finding: 'filed' }]);
    expect(answer.filed).toMatchObject([{ postingNo: one.postingNo, dossierId: one.dossierId, code: '000.00.19.H02-210302-0002', dueDay: '2021-03-05', slipWanted: true }]);
    expect(await dossierOf(one)).toMatchObject({ status: 2, stage: null, channel: 'post', due: '2021-03-05', received: '2021-03-02', accepter: at.mai.staffId, unit: at.oneStop });
    expect(await house.write({ as: at.mai, now: TUESDAY }, (ctx) => isSecretValid(ctx, one.dossierId, answer.filed[0]?.trackingSecret ?? ''))).toBe(true);
    expect(await stateOf(one)).toBe('filed');
    expect(await holders(house, one.dossierId)).toEqual(['papers staff Phạm Thị Mai']);
    expect(answer.incidents).toEqual([]);
  });
  test('one parcel is one dossier in the counts: accepted by post, handed over, received, each once', async () => {
    const one = await parcel();
    const id = await bagged(house, toAgency(), [one], at.binhBc);
    await file(id, [{ postingNo: one.postingNo, finding: 'filed' }]);
    expect(await countsOf(one)).toEqual(expect.arrayContaining(['POST_IN_ACCEPT 1', 'POST_IN_HANDOVER 1']));
    expect(await house.owner(`select unit_id from journal_entry where kind = 'postal.inHandedOver' and dossier_id = $1`, [one.dossierId])).toEqual([{ unit_id: at.oneStop }]);
    expect(await house.owner(`select count(*)::int as n from journal_entry where kind = 'journal.sessionLinked' and dossier_id = $1`, [one.dossierId])).toEqual([{ n: 1 }]);
  });
  test('the officer writes down what was counted together where the parcel says otherwise', async () => {
    const one = await parcel();
    const id = await faceToFace(house, toAgency(), [one]);
    const answer = await file(id, [{ postingNo: one.postingNo, finding: 'filed', difference: 'papersDiffer', note: 'thêm hai bản sao', papers: [{ no: 2, state: 'complete', originals: 0, certified: 0, copies: 2 }] }]);
    expect(answer.incidents.map((incident) => incident.difference)).toEqual(['papersDiffer']);
    expect(await house.owner('select no, state, copies from dossier_paper where dossier_id = $1 order by no', [one.dossierId])).toEqual([{ no: 1, state: 'complete', copies: 0 }, { no: 2, state: 'complete', copies: 2 }]);
  });
  test('papers counted otherwise are an incident with both counts, said or not, and stand in the record of delivery', async () => {
    const one = await parcel();
    const id = await faceToFace(house, toAgency(), [one]);
    const answer = await file(id, [{ postingNo: one.postingNo, finding: 'filed', difference: 'damaged', note: 'bìa rách', papers: [{ no: 1, state: 'complete', originals: 1, certified: 0, copies: 1 }] }]);
    expect(answer.incidents.map((incident) => incident.difference)).toEqual(['damaged', 'papersDiffer']);
    expect(await house.owner(`select note, counted_out, counted_in, unit_id, giver_unit_id from custody_incident where subject_id = $1 and difference = 'papersDiffer'`, [id])).toMatchObject([
      { note: 'giấy số 1: đếm được 1 bản chính, 0 chứng thực, 1 bản sao, phiếu gửi ghi 1 bản chính, 0 chứng thực, 2 bản sao', counted_out: '3', counted_in: '2', unit_id: at.oneStop, giver_unit_id: at.office },
    ]);
    expect(await house.owner('select copies from shipment_paper where shipment_id = $1', [one.id])).toEqual([{ copies: 2 }]);
    const paper = await house.write({ as: at.mai, now: TUESDAY }, (ctx) => printFilingRecord(ctx, { id }));
    expect(JSON.stringify(paper.data)).toContain('Giấy tờ khác với danh mục (3 trong danh sách, đếm được 2): giấy số 1');
  });
  test('papers counted as the parcel lists them are no incident', async () => {
    const one = await parcel();
    const id = await faceToFace(house, toAgency(), [one]);
    expect((await file(id, [{ postingNo: one.postingNo, finding: 'filed', papers: [{ no: 1, state: 'complete', originals: 1, certified: 0, copies: 2 }] }])).incidents).toEqual([]);
  });
  test('what is incomplete is not filed: the whole count is refused, and nothing is left behind', async () => {
    const [good, bad] = [await parcel(), await parcel({ filing: { papers: [{ no: 1, state: 'missing', originals: 0, certified: 0, copies: 0 }] } })];
    const id = await bagged(house, toAgency(), [good, bad], at.binhBc);
    expect(await codeOf(file(id, [{ postingNo: good.postingNo, finding: 'filed' }, { postingNo: bad.postingNo, finding: 'filed' }]))).toBe('dossier.papersMissing');
    expect([await dossierOf(good), await stateOf(good), await holders(house, good.dossierId)]).toEqual([undefined, 'inTransit', ['papers bag']]);
  });
  test('the open dossier of the same request is shown first; the officer who has seen it files nevertheless', async () => {
    const owner = household();
    await house.write({ as: at.mai, now: MONDAY }, (ctx) => receiveDossier(ctx, owner));
    const one = await parcel({ parties: owner.parties });
    const id = await faceToFace(house, toAgency(), [one]);
    expect(await codeOf(file(id, [{ postingNo: one.postingNo, finding: 'filed' }]))).toBe('reception.duplicateSuspected');
    expect((await file(id, [{ postingNo: one.postingNo, finding: 'filed', acknowledgeDuplicate: true }])).filed).toHaveLength(1);
  });
  test('the record of delivery is printed with codes and appointments', async () => {
    const one = await parcel();
    const id = await faceToFace(house, toAgency(), [one]);
    const before = await house.write({ as: at.tamBc, now: TUESDAY }, (ctx) => printFilingRecord(ctx, { id }));
    const { filed } = await file(id, [{ postingNo: one.postingNo, finding: 'filed' }]);
    const after = await house.write({ as: at.mai, now: TUESDAY }, (ctx) => printFilingRecord(ctx, { id }));
    const says = (paper: { data: unknown }) => JSON.stringify(paper.data).includes(filed[0]?.code ?? 'không có mã');
    expect([says(before), says(after)]).toEqual([false, true]);
  });
});

describe('not taken', () => {
  test('with Mẫu 02 it stands as asked to be completed, with Mẫu 03 as refused; both go back with the post, are in C and not filed', async () => {
    const [asked, refused] = [await parcel(), await parcel()];
    const id = await bagged(house, toAgency(), [asked, refused], at.binhBc);
    expect(await codeOf(file(id, [{ postingNo: asked.postingNo, finding: 'supplement', reason: 'thiếu biên bản' }]))).toBe('postal.wantedNeeded');
    expect(await codeOf(file(id, [{ postingNo: refused.postingNo, finding: 'refusal' }]))).toBe('postal.reasonNeeded');
    const answer = await file(id, [
      { postingNo: asked.postingNo, finding: 'supplement', reason: 'thiếu biên bản', wanted: [{ no: 2 }] },
      { postingNo: refused.postingNo, finding: 'refusal', reason: 'không thuộc thẩm quyền', documentNo: '02/PTC' },
    ]);
    expect(answer.rejected.map((one) => one.rejection)).toEqual(['supplement', 'refusal']);
    expect([(await dossierOf(asked))?.['status'], (await dossierOf(asked))?.['stage'], (await dossierOf(refused))?.['status']]).toEqual([5, 'preAcceptance', 3]);
    expect([await stateOf(asked), await stateOf(refused)]).toEqual(['returning', 'returning']);
    expect(await holders(house, asked.dossierId)).toEqual(['papers staff Bưu tá Bình']);
    expect((await countsOf(refused)).filter((one) => one.startsWith('POST'))).toEqual(['POST_IN_ACCEPT 1']);
    expect(await eventsOf(asked)).toEqual(expect.arrayContaining(['REJECTED', 'RETURN_STARTED']));
    await listed(house, { kind: 'transport', from: at.binhBc, toUnitId: at.branch, now: TUESDAY }, [asked]);
  });
  test('face to face the papers never left the hands of who brought them', async () => {
    const one = await parcel();
    const id = await faceToFace(house, toAgency(), [one]);
    await file(id, [{ postingNo: one.postingNo, finding: 'refusal', reason: 'không thuộc thẩm quyền' }]);
    expect(await house.owner('select i.moves from custody_item i where dossier_id = $1', [one.dossierId])).toEqual([{ moves: 1 }]);
  });
  test('a procedure that the agency has closed to the post is not filed from a parcel, but may be refused with Mẫu 03', async () => {
    const one = await parcel({ procedureCode: COPIES, filing: { papers: [{ no: 1, state: 'complete', originals: 1, certified: 0, copies: 0 }] } });
    const id = await faceToFace(house, toAgency(), [one]);
    expect(await codeOf(file(id, [{ postingNo: one.postingNo, finding: 'filed' }]))).toBe('reception.notByPost');
    await file(id, [{ postingNo: one.postingNo, finding: 'refusal', reason: 'thủ tục không nhận qua bưu chính' }]);
    expect((await dossierOf(one))?.['status']).toBe(3);
  });
  test('a parcel that says nothing of its dossier is not filed', async () => {
    const one = await parcel();
    await house.owner('delete from shipment_filing where shipment_id = $1', [one.id]);
    const id = await faceToFace(house, toAgency(), [one]);
    expect(await codeOf(file(id, [{ postingNo: one.postingNo, finding: 'filed' }]))).toBe('postal.filingUnknown');
  });
});

describe('missing at the joint count', () => {
  test('it is not filed until it is found; then its own day counts', async () => {
    const [here, gone] = [await parcel(), await parcel()];
    const id = await bagged(house, toAgency(), [here, gone], at.binhBc);
    const answer = await counted(house, at.mai, id, { lines: [{ postingNo: here.postingNo, finding: 'filed' }], counted: 1 }, TUESDAY);
    expect(answer.incidents).toMatchObject([{ difference: 'missing', postingNo: gone.postingNo }]);
    expect([await dossierOf(gone), await holders(house, gone.dossierId)]).toEqual([undefined, ['papers bag']]);
    const thursday = new Date('2021-03-04T02:00:00Z');
    const found = await house.write({ as: at.head, now: thursday }, (ctx) => acceptFoundItem(ctx, { id, line: { postingNo: gone.postingNo, finding: 'filed' }, explanation: 'nằm trong túi khác' }));
    expect(found).toMatchObject({ incidentsLeft: 0, filed: [{ dueDay: '2021-03-09' }] });
    expect(await holders(house, gone.dossierId)).toEqual(['papers staff Đỗ Văn Phụ']);
  });
});

describe('papers sent again', () => {
  test('they complete a reception that waited for them: the dossier is received under its own id, and gets its secret then', async () => {
    const first = await parcel();
    const id = await faceToFace(house, toAgency(), [first]);
    await file(id, [{ postingNo: first.postingNo, finding: 'supplement', reason: 'thiếu biên bản', wanted: [{ no: 2 }] }]);
    const again = await parcel({ now: LATER, dossierId: first.dossierId, parties: [], filing: { papers: [{ no: 2, state: 'complete', originals: 0, certified: 0, copies: 1 }] } });
    const answer = await file(await faceToFace(house, toAgency(), [again]), [{ postingNo: again.postingNo, finding: 'filed' }]);
    expect(answer.filed).toMatchObject([{ dossierId: first.dossierId, dueDay: '2021-03-05' }]);
    expect(await house.write({ as: at.mai, now: TUESDAY }, (ctx) => isSecretValid(ctx, first.dossierId, answer.filed[0]?.trackingSecret ?? ''))).toBe(true);
    expect(await dossierOf(again)).toMatchObject({ status: 2 });
    expect(await holders(house, first.dossierId)).toEqual(['papers staff Bưu tá Tâm', 'papers staff Phạm Thị Mai']);
  });
  test('in examination they restart the time from zero, and no new secret is told', async () => {
    const { dossier } = await house.write({ as: at.mai, now: MONDAY }, (ctx) => receiveDossier(ctx, household()));
    const { handovers } = await house.write({ as: at.mai, now: MONDAY }, (ctx) => handOverDossier(ctx, { dossierIds: [dossier.id] }));
    await house.write({ as: at.hung, now: MONDAY }, (ctx) => acceptHandover(ctx, { id: handovers[0]?.id ?? '', accepted: [dossier.id], counted: 1 }));
    await house.write({ as: at.hung, now: MONDAY }, (ctx) => requestSupplement(ctx, { id: dossier.id, stage: 'examination', expectedVersion: 2, papers: [{ no: 2 }], reason: 'cần biên bản họp' }));
    const again = await parcel({ dossierId: dossier.id, parties: [], filing: { papers: [{ no: 2, state: 'complete', originals: 0, certified: 0, copies: 1 }] } });
    const answer = await file(await faceToFace(house, toAgency(), [again]), [{ postingNo: again.postingNo, finding: 'filed' }]);
    expect(answer.filed).toMatchObject([{ dossierId: dossier.id, trackingSecret: null, dueDay: '2021-03-05' }]);
    expect(await dossierOf(again)).toMatchObject({ status: 4 });
  });
  test('still not all of it: the parcel goes back, the dossier waits on as it was', async () => {
    const first = await parcel();
    await file(await faceToFace(house, toAgency(), [first]), [{ postingNo: first.postingNo, finding: 'supplement', reason: 'thiếu biên bản', wanted: [{ no: 2 }] }]);
    const again = await parcel({ dossierId: first.dossierId, parties: [], filing: { papers: [{ no: 2, state: 'missing', originals: 0, certified: 0, copies: 0 }] } });
    const id = await faceToFace(house, toAgency(), [again]);
    expect(await codeOf(file(id, [{ postingNo: again.postingNo, finding: 'filed' }]))).toBe('dossier.supplementIncomplete');
    await file(id, [{ postingNo: again.postingNo, finding: 'supplement', reason: 'vẫn thiếu biên bản', wanted: [{ no: 2 }] }]);
    expect([await stateOf(again), (await dossierOf(again))?.['status']]).toEqual(['returning', 5]);
  });
});

describe('back to the agency', () => {
  test('a result that could not be delivered lies on the one-stop’s shelf again and waits to be collected; its dossier stays solved', async () => {
    const { dossier } = await house.write({ as: at.mai, now: MONDAY }, (ctx) => receiveDossier(ctx, household()));
    await solve(house, at, dossier.id, MONDAY);
    const { handovers } = await house.write({ as: at.chief, now: MONDAY }, (ctx) => handOverDossier(ctx, { dossierIds: [dossier.id], item: 'result' }));
    await house.write({ as: at.mai, now: MONDAY }, (ctx) => acceptHandover(ctx, { id: handovers[0]?.id ?? '', accepted: [dossier.id], counted: 1 }));
    const one = await posted(house, at, { by: at.tamBc, now: MONDAY, dossierId: dossier.id });
    const back = { kind: 'giveBack', from: at.tamBc, toUnitId: at.oneStop, now: TUESDAY } as const;
    expect(await codeOf(listed(house, back, [one]))).toBe('postal.notForThisList');
    await happened(house, at.tamBc, one, 'RETURN_STARTED', MONDAY);
    const id = await faceToFace(house, back, [one]);
    expect(await codeOf(counted(house, at.oanh, id, { lines: [{ postingNo: one.postingNo, finding: 'accepted' }] }, TUESDAY))).toBe('access.notAllowed');
    await counted(house, at.mai, id, { lines: [{ postingNo: one.postingNo, finding: 'accepted' }] }, TUESDAY);
    expect([await stateOf(one), (await dossierOf(one))?.['status']]).toEqual(['returned', 9]);
    expect((await holders(house, dossier.id)).filter((held) => held.startsWith('result'))).toEqual(['result unit VY-OSS']);
    await posted(house, at, { by: at.binhBc, now: TUESDAY, dossierId: dossier.id });
  });
  test('papers taken back from the citizen go to the agency’s officer in a bag, on the shipment that delivered the result', async () => {
    const { dossier } = await house.write({ as: at.mai, now: MONDAY }, (ctx) => receiveDossier(ctx, household()));
    await solve(house, at, dossier.id, MONDAY);
    const { handovers } = await house.write({ as: at.chief, now: MONDAY }, (ctx) => handOverDossier(ctx, { dossierIds: [dossier.id], item: 'result' }));
    await house.write({ as: at.mai, now: MONDAY }, (ctx) => acceptHandover(ctx, { id: handovers[0]?.id ?? '', accepted: [dossier.id], counted: 1 }));
    const one = await posted(house, at, { by: at.tamBc, now: MONDAY, dossierId: dossier.id });
    await happened(house, at.tamBc, one, 'DELIVERED', MONDAY);
    const back = { kind: 'giveBack', from: at.tamBc, toUnitId: at.oneStop, now: TUESDAY } as const;
    expect(await codeOf(listed(house, back, [one]))).toBe('custody.nothingHeld');
    await house.write({ as: at.tamBc, now: MONDAY }, (ctx) => takeIn(ctx, { dossierId: dossier.id, unitId: at.oneStop, kind: 'recovered' }));
    const id = await bagged(house, back, [one], at.binhBc);
    await counted(house, at.mai, id, { lines: [{ postingNo: one.postingNo, finding: 'accepted' }] }, TUESDAY);
    expect((await holders(house, dossier.id)).filter((held) => held.startsWith('recovered'))).toEqual(['recovered staff Phạm Thị Mai']);
    expect(await stateOf(one)).toBe('delivered');
  });
});

test('a bag of thirty parcels is counted in with the four statements of each parcel’s event and a few for the bag', async () => {
  const parcels: Parcel[] = [];
  for (let no = 0; no < 30; no += 1) parcels.push(await parcel());
  const id = await bagged(house, { ...toAgency(), kind: 'transport', toUnitId: at.branch }, parcels, at.binhBc);
  const lines = parcels.map(({ postingNo }) => ({ postingNo, finding: 'accepted' as const }));
  const before = statementsSent();
  await counted(house, at.hoaBranch, id, { lines }, TUESDAY);
  expect(statementsSent() - before).toBeLessThanOrEqual(30 * 4 + 16);
});
