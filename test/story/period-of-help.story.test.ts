import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller, Stage } from '#test/stage.ts';
import { look, openStory, staffIdOf, team } from './acts.ts';
import { headlineIn, refusalOf, said } from './answers.ts';
import { receiveAtCounter, solveAll, takeResult, type Department } from './postal-acts.ts';

const PILOT = { unit: 'BG.VY.MC', from: '2020-10-26', to: '2021-02-28' };
const HOUSEHOLD = '2.000720';
const AREA = 'BG-VIETYEN';
const MORNINGS = ['2020-11-02', '2020-11-16', '2020-12-01', '2020-12-15'];
/** Sessions in which nobody was named and no dossier arose, each morning. */
const ALONE = [580, 580, 580, 560];
/** What was done in them, in turn: two in seven were submitted. */
const IN_TURN: readonly (readonly string[])[] = [['guide'], ['guide', 'track'], ['fill', 'submit'], ['track'], ['guide', 'fill'], ['accountHelp', 'submit'], ['pay']];
const AT_ONCE = 6;

const Session = Type.Object({ id: Type.String(), state: Type.String(), dossier: Type.Union([Type.Object({ code: Type.Union([Type.String(), Type.Null()]) }), Type.Null()]), events: Type.Array(Type.Object({ entryId: Type.String(), kind: Type.String(), voided: Type.Boolean() })) });
const Ended = Type.Object({ session: Session });
const Page = Type.Object({ rows: Type.Array(Session), next: Type.Union([Type.String(), Type.Null()]) });

/**
 * A period of the pilot in which 2,387 turns of help with online procedures are counted: 2,300 for nobody named, 87 that became dossiers at
 * the desk, some helped twice, sessions voided by two people, help with accounts alone, a dozen results sent home by post. All through the API.
 */
describe('a period of help for which B is 2,387', () => {
  let stage: Stage;
  let lan: Caller;
  let hung: Caller;
  let binh: Caller;
  let person = 40_000;
  const dossiers: { id: string; code: string; person: number }[] = [];
  const report = async () => headlineIn(await binh('getHeadlineCounts', PILOT));

  const at = async (instant: string) => {
    stage.setClock(instant);
    [lan = stage.anyone, hung = stage.anyone, binh = stage.anyone] = await team(stage, 'lan.vy', 'hung.vy', 'binh.vy');
  };
  const help = async (who: Caller, kinds: readonly string[], more: Record<string, unknown> = {}) => {
    const input = { device: 'ownPhone', portal: 'provincial', kinds, outcome: 'done', procedureCode: HOUSEHOLD, minutes: 5, ...more };
    return said(await who('recordAssistance', input), Ended).session;
  };
  const helpMany = async (from: number, to: number) => {
    for (let n = from; n < to; n += AT_ONCE) {
      await Promise.all(Array.from({ length: Math.min(AT_ONCE, to - n) }, (_, index) => help(index % 2 === 0 ? lan : hung, IN_TURN[(n + index) % IN_TURN.length] ?? ['guide'])));
    }
  };
  const receive = async () => {
    person += 1;
    const id = await receiveAtCounter(binh, person);
    const { code } = await look(binh, id);
    dossiers.push({ id, code: code ?? '', person });
    return code ?? '';
  };

  beforeAll(async () => {
    stage = await openStory(import.meta.url, '2020-11-02T07:30:00+07:00');
    await at('2020-11-02T07:30:00+07:00');
  });
  afterAll(() => stage.close());

  it('four mornings of help to people who are not named: each session is one turn, whatever was done in it', async () => {
    let done = 0;
    for (const [index, day] of MORNINGS.entries()) {
      await at(`${day}T08:00:00+07:00`);
      await helpMany(done, done + (ALONE[index] ?? 0));
      done += ALONE[index] ?? 0;
    }
    const submitted = Array.from({ length: done }, (_, n) => IN_TURN[n % IN_TURN.length] ?? []).filter((kinds) => kinds.includes('submit')).length;
    expect((await report()).figures).toMatchObject({ A: 0, B: 2300, BSubmit: submitted, BAccepted: 0, C: 0, U: 2300 });
  });

  it('help that becomes a dossier at the desk is one with it: joined afterwards, at the end of the session, or helped twice', async () => {
    await at('2020-12-16T08:00:00+07:00');
    for (let n = 0; n < 60; n += 1) {
      const session = await help(lan, ['fill', 'submit'], { externalCode: `BG-2020-${n + 100_000}`, outcome: 'continues' });
      const joined = said(await lan('linkAssistance', { id: session.id, dossierCode: await receive() }), Session);
      expect(joined.dossier?.code).toBe(dossiers.at(-1)?.code);
      if (n === 0) expect(refusalOf(await hung('linkAssistance', { id: session.id, dossierCode: joined.dossier?.code ?? '' }))).toBe('409 assistance.alreadyLinked');
    }
    for (let n = 0; n < 27; n += 1) await help(hung, ['track'], { dossierCode: await receive() });
    for (const { code } of dossiers.slice(0, 30)) await help(hung, ['track'], { dossierCode: code });
    const { figures, overlap } = await report();
    expect(figures).toMatchObject({ A: 87, A1: 87, B: 2387, BAccepted: 87, C: 0, U: 2387 });
    expect(overlap).toEqual({ onlyB: 2300, onlyAB: 87 });
  });

  it('a session begun and ended counts no other way; dropped, or help with an account alone, it counts nothing', async () => {
    const where = { device: 'kiosk', portal: 'national' };
    const { id } = said(await lan('startAssistance', where), Session);
    expect(refusalOf(await lan('startAssistance', where))).toBe('409 assistance.sessionOpen');
    expect(said(await lan('dropAssistance', { id }), Session).state).toBe('dropped');
    for (let n = 0; n < 25; n += 1) await help(lan, ['accountHelp']);
    expect((await report()).figures).toMatchObject({ B: 2387, U: 2387 });
    const begun = said(await lan('startAssistance', where), Session);
    said(await lan('endAssistance', { id: begun.id, kinds: ['guide'], outcome: 'done' }), Ended);
    expect((await report()).figures).toMatchObject({ B: 2388 });
    await voided(begun.id);
    expect((await report()).figures).toMatchObject({ B: 2387 });
  });

  it('what was entered by mistake is voided by two people, with a reason; until the second agrees it counts', async () => {
    const wrong: string[] = [];
    for (let n = 0; n < 20; n += 1) wrong.push((await help(hung, ['fill', 'submit'])).id);
    expect((await report()).figures).toMatchObject({ B: 2407 });
    for (const id of wrong) await voided(id);
    expect((await report()).figures).toMatchObject({ B: 2387, U: 2387 });
    const { rows } = said(await hung('listAssistance', { day: '2020-12-16', mine: true, limit: 200 }), Page);
    expect(rows.filter((row) => wrong.includes(row.id)).map((row) => row.events.map((event) => event.voided))).toEqual(wrong.map(() => [true, true]));
  });

  it('a dozen of these dossiers go home by post: they are in A, in B and in C, and once in the union', async () => {
    await at('2020-12-28T08:00:00+07:00');
    const [specialist = stage.anyone, head = stage.anyone, leader = stage.anyone, seal = stage.anyone] = await team(stage, 'cv.tckh.vy', 'tp.tckh.vy', 'lanhdao.vy', 'vanthu.vy');
    const department: Department = { specialist, head, leader, seal };
    const home = dossiers.slice(0, 12);
    await solveAll(binh, department, home.map(({ id }) => id), '2020');
    const officerId = await staffIdOf(binh);
    for (const one of home) await takeResult(lan, officerId, one, AREA);
    const { figures, overlap } = await report();
    expect(figures).toMatchObject({ A: 87, A1: 87, B: 2387, BAccepted: 87, C: 12, C1: 12, CDelivered: 0, U: 2387 });
    expect(overlap).toEqual({ onlyB: 2300, onlyAB: 75, ABC: 12 });
  });

  /** Every counted line of a session is called void by its helper’s side and agreed to by an officer. */
  const voided = async (id: string) => {
    const { rows } = said(await lan('listAssistance', { limit: 200 }), Page);
    const [row] = rows.filter((one) => one.id === id);
    for (const { entryId } of row?.events ?? []) {
      expect((await lan('voidServiceEvent', { id: entryId, step: 'ask', reason: 'Ghi nhầm lượt hỗ trợ' })).status).toBe(200);
      expect(refusalOf(await lan('voidServiceEvent', { id: entryId, step: 'confirm' }))).toBe('403 access.notAllowed');
      expect((await binh('voidServiceEvent', { id: entryId, step: 'confirm' })).status).toBe(200);
    }
  };
});
