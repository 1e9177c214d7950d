import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids.ts';
import type { Caller, Stage } from '#test/stage.ts';
import { CROPPING, cropping, found, look, openStory, team } from './acts.ts';
import { counterDayIn, handoverIn, holders, receivedIn, refusalOf, said, storyOf } from './answers.ts';

const Settled = Type.Object({
  handover: Type.Object({ state: Type.String(), countedOut: Type.Integer(), countedIn: Type.Integer(), lines: Type.Array(Type.Object({ dossierId: Type.String(), state: Type.String(), difference: Type.Union([Type.String(), Type.Null()]) })) }),
  incidents: Type.Array(Type.Object({ difference: Type.String(), dossierId: Type.Union([Type.String(), Type.Null()]) })),
});
const List = Type.Object({ listId: Type.String(), more: Type.Array(Type.Object({ dossier: Type.Object({ code: Type.String(), id: Type.String() }), trackingSecret: Type.String() })) });

/** Wednesday 25/11/2026 at the ward's centre: what is received before 15:00 goes to the departments the same day. */
describe('an afternoon at the counter', () => {
  let stage: Stage;
  let lan: Caller;
  let binh: Caller;
  let quy: Caller;
  let person = 40;
  const held: string[] = [];
  const receive = async (who: Caller) => {
    person += 1;
    return receivedIn(await who('receiveDossier', cropping(person))).dossier.id;
  };

  beforeAll(async () => {
    stage = await openStory(import.meta.url, '2026-11-25T13:30:00+07:00');
    [lan = stage.anyone, binh = stage.anyone, quy = stage.anyone] = await team(stage, 'lan', 'binh', 'quy');
  });
  afterAll(() => stage.close());

  it('one person brings three at once: three numbers in a row, one list, a secret for each', async () => {
    const more = [{ procedureCode: CROPPING, papers: [found(1)] }, { procedureCode: CROPPING, papers: [found(1)] }];
    expect(refusalOf(await lan('receiveDossier', { ...cropping(40), more }))).toMatch(/reception.duplicateSuspected$/);
    const answer = await lan('receiveDossier', { ...cropping(40), more, acknowledgeDuplicate: true });
    const { dossier, trackingSecret } = receivedIn(answer);
    const list = said(answer, List);
    expect([dossier.code, ...list.more.map((one) => one.dossier.code)]).toEqual(['1', '2', '3'].map((n) => `H05.07777-261125-000${n}`));
    expect(new Set([trackingSecret, ...list.more.map((one) => one.trackingSecret)]).size).toBe(3);
    expect(await stage.test.owner('select count(distinct list_id)::int as lists from dossier')).toEqual([{ lists: 1 }]);
    held.push(dossier.id, ...list.more.map((one) => one.dossier.id));
  });

  it('what came until 15:00 must reach the department today, what came later the first hour tomorrow', async () => {
    held.push(await receive(lan), await receive(lan));
    stage.setClock('2026-11-25T15:01:00+07:00');
    const late = await receive(lan);
    const { handovers } = counterDayIn(await lan('getCounterDay'));
    const due = Object.fromEntries(handovers.map((one) => [one.dossierId, [one.due, one.handoverBy]]));
    for (const id of held) expect(due[id]).toEqual(['today', '2026-11-25T09:30:00.000Z']);
    expect(due[late]).toEqual(['nextMorning', '2026-11-26T01:00:00.000Z']);
    expect(handovers.at(-1)?.dossierId).toBe(late);
  });

  it('five sets go over in one bundle: four are in order, one differs, one more lies there, and one too many was counted', async () => {
    const { id, countedOut } = handoverIn(await lan('handOverDossier', { dossierIds: held, note: 'Chuyến 15 giờ' }));
    expect(countedOut).toBe(5);
    const [wrong, ...accepted] = held;
    const settled = { id, accepted, refused: [{ dossierId: wrong, difference: 'papersDiffer', note: 'Thiếu bản đăng ký' }], unlisted: ['Bìa ghi Nguyễn Văn Lạ'], counted: 7, shelf: false };
    const { handover, incidents } = said(await quy('acceptHandover', settled), Settled);
    expect(handover).toMatchObject({ state: 'settled', countedOut: 5, countedIn: 7 });
    expect(handover.lines.filter((line) => line.state === 'refused')).toMatchObject([{ dossierId: wrong, difference: 'papersDiffer' }]);
    expect(incidents.map((one) => one.difference).toSorted()).toEqual(['countMismatch', 'noData', 'papersDiffer']);
    for (const one of accepted) expect(await look(quy, one)).toMatchObject({ status: 4, custody: [{ staff: { name: 'Lý Văn Quý' } }] });
    const back = await look(lan, wrong ?? '');
    expect([back.status, holders(back), storyOf(back).filter((kind) => kind.startsWith('custody.'))]).toEqual([2, ['papers: Nguyễn Thị Lan'], ['custody.offered', 'custody.incidentRecorded', 'custody.refused']]);
  });

  it('a colleague is away: another acts for her, and says why', async () => {
    const [wrong] = held;
    expect(refusalOf(await binh('handOverDossier', { dossierIds: [wrong] }))).toBe('409 custody.colleagueHolds');
    const { id } = handoverIn(await binh('handOverDossier', { dossierIds: [wrong], absentReason: 'Chị Lan đi họp' }));
    expect((await quy('acceptHandover', { id, accepted: [wrong], counted: 1, shelf: false })).status).toBe(200);
    expect(await look(lan, wrong ?? '')).toMatchObject({ status: 4 });
  });

  it('an offer can be taken back while nobody has counted it', async () => {
    const dossierId = await receive(lan);
    const { id } = handoverIn(await lan('handOverDossier', { dossierIds: [dossierId] }));
    expect((await lan('withdrawHandover', { id })).status).toBe(200);
    expect(refusalOf(await quy('acceptHandover', { id, accepted: [dossierId], counted: 1 }))).toMatch(/^409 custody\./);
    expect(handoverIn(await lan('handOverDossier', { dossierIds: [dossierId] })).state).toBe('offered');
  });

  it('what was typed is still there after signing out and in again, for her alone', async () => {
    const draft = { id: newId(), title: 'Chuyển đổi cây trồng, ông Bình', body: { procedureCode: CROPPING, step: 'people' } };
    expect((await lan('saveDraft', draft)).status).toBe(200);
    await lan('signOut');
    const [again = stage.anyone] = await team(stage, 'lan');
    expect((await again('getDraft', { id: draft.id })).body).toMatchObject({ title: draft.title, body: draft.body });
    expect(refusalOf(await binh('getDraft', { id: draft.id }))).toBe('404 reception.draftUnknown');
    expect((await again('dropDraft', { id: draft.id })).status).toBe(200);
    expect(refusalOf(await again('getDraft', { id: draft.id }))).toBe('404 reception.draftUnknown');
  });

  it('the day in figures: seven received, and the two that wait for the department', async () => {
    const day = counterDayIn(await binh('getCounterDay'));
    expect(day.counts).toEqual({ received: 7, returned: 0, guided: 0, supplements: 0 });
    expect(day.handovers.map((one) => [one.due, one.onOffer]).toSorted()).toEqual([['nextMorning', false], ['nextMorning', true]]);
  });
});
