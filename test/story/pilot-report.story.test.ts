import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { EMPLOYERS } from '#kernel/actor.ts';
import { OneOf } from '#kernel/choice.ts';
import type { Happening } from '#modules/journal/rules.ts';
import { note } from '#modules/journal/service.ts';
import { newId } from '#platform/ids.ts';
import type { Caller, Stage } from '#test/stage.ts';
import { completePapers, openStory, request, team } from './acts.ts';
import { headlineIn, receivedIn, refusalOf, said } from './answers.ts';

const PILOT = { unit: 'BG.VY.MC', from: '2020-10-26', to: '2021-02-28' };
const Me = Type.Object({ staffId: Type.String(), name: Type.String(), employer: OneOf(EMPLOYERS), role: Type.String(), assignmentId: Type.String(), permissions: Type.Array(Type.String()), unit: Type.Object({ id: Type.String() }) });

/** The three figures of the article stand beside what the house counts; what later rooms will note is noted here through the journal. */
describe('the headline report of the pilot', () => {
  let stage: Stage;
  let lan: Caller;
  let binh: Caller;
  let clerk: Actor;
  const report = async (asked: Record<string, string> = PILOT) => headlineIn(await binh('getHeadlineCounts', asked));
  const happened = async (happening: Happening, day = '2021-02-18') => {
    await stage.test.write({ as: clerk, now: new Date(`${day}T10:00:00+07:00`) }, (ctx) => note(ctx, happening));
  };
  const receive = async (person: number) => receivedIn(await lan('receiveDossier', request('1.001612', await completePapers(lan, '1.001612'), person))).dossier.id;

  beforeAll(async () => {
    stage = await openStory(import.meta.url, '2021-02-19T08:00:00+07:00');
    [lan = stage.anyone, binh = stage.anyone] = await team(stage, 'lan.vy', 'binh.vy');
    const { unit, ...me } = said(await lan('whoAmI'), Me);
    clerk = { ...me, unitId: unit.id, workstation: null, fields: [], procedures: [], competence: 3 };
  });
  afterAll(() => stage.close());

  it('1.584, 2.387 and 311 are quoted with their source, and no event was made up for them', async () => {
    const { figures, overlap, legacy, notAdded } = await report();
    expect(legacy.map(({ figure, value }) => [figure, value])).toEqual([['A', 1584], ['B', 2387], ['C', 311]]);
    expect(legacy.every(({ source, definition }) => /28\/02\/2021/.test(source) && /không nêu định nghĩa/.test(definition))).toBe(true);
    expect([new Set(Object.values(figures)), overlap]).toEqual([new Set([0]), {}]);
    expect(notAdded.vi).toMatch(/không cộng dồn/);
    expect(await stage.test.owner('select 1 from journal_entry e join service_event_kind k on k.kind = e.kind')).toEqual([]);
  });

  it('guidance, reception and return at the counter are A; the same guidance twice a day counts once', async () => {
    const sessionId = newId();
    await lan('recordGuidance', { topic: 'procedure', sessionId });
    await lan('recordGuidance', { topic: 'papers', sessionId });
    await binh('recordGuidance', { topic: 'other' });
    await receive(501);
    expect((await report()).figures).toMatchObject({ A: 3, A1: 3, AP: 2, B: 0, C: 0, U: 3 });
  });

  it('help online is B, once for each dossier or session, however often; opening an account is none of it', async () => {
    const sessionId = newId();
    for (const kind of ['assistance.guided', 'assistance.filled', 'assistance.submitted']) await happened({ kind, sessionId, channel: 'online' });
    await happened({ kind: 'assistance.guided', sessionId: newId(), channel: 'online' });
    expect((await report()).figures).toMatchObject({ A: 3, B: 2, BSubmit: 1, BAccepted: 0, C: 0, U: 5 });
  });

  it('a session that became a dossier is one key with it: helped online, then accepted', async () => {
    const sessionId = newId();
    await happened({ kind: 'assistance.submitted', sessionId, channel: 'online' });
    const dossierId = await receive(502);
    await stage.test.write({ as: clerk, now: new Date('2021-02-19T08:30:00+07:00') }, (ctx) => note(ctx, { kind: 'journal.sessionLinked', sessionId, dossierId }));
    stage.setClock('2021-02-19T08:40:00+07:00');
    const { figures, overlap } = await report();
    expect(figures).toMatchObject({ A: 4, A1: 4, B: 3, BSubmit: 2, BAccepted: 1, U: 6 });
    expect(overlap).toEqual({ onlyA: 3, onlyB: 2, onlyAB: 1 });
  });

  it('the post in and out are C: both ways are two turns of one dossier, a redelivery none', async () => {
    const [both, inOnly] = [await receive(503), await receive(504)];
    for (const kind of ['postal.inAccepted', 'postal.inHandedOver', 'postal.outAccepted', 'postal.outAccepted', 'postal.outDelivered']) await happened({ kind, dossierId: both, channel: 'post' });
    await happened({ kind: 'postal.inAccepted', dossierId: inOnly, channel: 'post' });
    const { figures, overlap } = await report();
    expect(figures).toMatchObject({ A: 6, A1: 6, B: 3, C: 3, C1: 2, CFiled: 1, CDelivered: 1, U: 8 });
    expect(overlap).toEqual({ onlyA: 3, onlyB: 2, onlyAB: 1, onlyAC: 2 });
  });

  it('what happened before or after the period is not in it', async () => {
    expect((await report({ ...PILOT, to: '2021-02-18' })).figures).toMatchObject({ A: 0, B: 3, C: 3 });
    expect((await report({ ...PILOT, to: '2021-02-17' })).figures).toMatchObject({ A: 0, B: 0, C: 0, U: 0 });
  });

  it('a clerk reads the report of her own unit only; a period turned round is refused by name', async () => {
    expect((await lan('getHeadlineCounts', PILOT)).status).toBe(200);
    expect(refusalOf(await lan('getHeadlineCounts', { ...PILOT, unit: 'BG.VY.TP' }))).toBe('404 organisation.unitUnknown');
    expect(refusalOf(await lan('getHeadlineCounts', { ...PILOT, from: '2021-03-01' }))).toBe('422 input.periodReversed');
  });
});
