import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/problem.ts';
import { arrangeDesk, at, MONDAY, open, promisedFrom, type Desk } from '#modules/dossier/fixture/desk.ts';
import { acceptDossier } from '#modules/dossier/service/open-dossier.ts';
import { note } from '#modules/journal/service.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { BASES, OVERALL, RATED_KINDS, type Score } from './rules.ts';
import { eraseRatingWords, getRatingForm, listRatingWords, listSatisfaction, offerRating, openRating, rateService } from './service.ts';

let house: TestHouse;
let desk: Desk;
let head: Actor;
let otherHead: Actor;
const SOON = new Date(MONDAY.getTime() + 5 * 60_000);
const IN_MARCH = at('2021-03-02', '09:00');

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  desk = await arrangeDesk(house);
  head = await house.addActor('OSS_HEAD', desk.lan.unitId);
  otherHead = await house.addActor('OSS_HEAD', await house.addUnit({ code: 'LG-OSS', kind: 'OSS' }));
});
afterAll(() => house.close());

const invite = (as: Actor, id: string, kind: (typeof RATED_KINDS)[number] = 'reception', now = SOON) => house.write({ as, now }, (ctx) => openRating(ctx, { kind, id }));
const rate = (code: string, scores: readonly Score[] = [{ question: OVERALL, score: 5 }], more: { words?: string; now?: Date; as?: Actor } = {}) =>
  house.write({ now: more.now ?? SOON, ...(more.as ? { as: more.as } : {}) }, (ctx) => rateService(ctx, { code, scores: [...scores], ...(more.words === undefined ? {} : { words: more.words }) }));
const figures = (as: Actor, now: Date, month = '2021-02') => house.write({ as, now }, (ctx) => listSatisfaction(ctx, { month }));

async function refusalOf(act: Promise<unknown>): Promise<string> {
  return act.then(() => 'done', (thrown: unknown) => (thrown instanceof Refusal ? thrown.problem.code : Promise.reject(thrown)));
}

async function help(as: Actor): Promise<string> {
  const id = newId();
  await house.write({ as, now: MONDAY }, (ctx) => note(ctx, { kind: 'assistance.ended', subject: { kind: 'assistance', id }, sessionId: id, channel: 'online', facts: {} }));
  return id;
}

describe('who may not', () => {
  it('a question is opened by whoever served, for what she did, in the half hour after it', async () => {
    const session = await help(desk.lan);
    expect(await refusalOf(invite(desk.mai, session, 'help'))).toBe('feedback.nothingToRate');
    expect(await refusalOf(invite(desk.lan, session, 'return'))).toBe('feedback.nothingToRate');
    expect(await refusalOf(invite(desk.lan, newId(), 'help'))).toBe('feedback.nothingToRate');
    expect(await refusalOf(invite(desk.lan, session, 'help', new Date(MONDAY.getTime() + 31 * 60_000)))).toBe('feedback.tooLate');
    expect(await refusalOf(invite(desk.lan, session, 'help'))).toBe('done');
  });

  it('a wrong, used or late code opens nothing, and nothing can be answered that is not asked', async () => {
    const session = await help(desk.lan);
    const { code } = await invite(desk.lan, session, 'help');
    const form = (typed: string, now = SOON) => house.write({ now }, (ctx) => getRatingForm(ctx, { code: typed }));
    expect(await refusalOf(form('00000000'))).toBe('feedback.codeUnknown');
    expect(await refusalOf(form(code, new Date(SOON.getTime() + 10 * 60_000)))).toBe('feedback.codeUnknown');
    const { questions } = await form(code.toLowerCase());
    expect(questions.map(({ id }) => id)).toEqual(['overall', 'access', 'service', 'guidance']);
    expect(await refusalOf(rate(code, [{ question: OVERALL, score: 5 }, { question: 'conduct', score: 1 }]))).toBe('feedback.questionUnknown');
    expect(await refusalOf(rate(code, [{ question: 'service', score: 1 }]))).toBe('feedback.overallMissing');
    expect(await refusalOf(rate(code))).toBe('done');
    expect([await refusalOf(rate(code)), await refusalOf(form(code)), await refusalOf(invite(desk.lan, session, 'help'))]).toEqual(['feedback.codeUnknown', 'feedback.codeUnknown', 'feedback.alreadyRated']);
  });

  it('a code of something rated with another code opens nothing any more', async () => {
    const session = await help(desk.lan);
    const [one, other] = [await invite(desk.lan, session, 'help'), await invite(desk.lan, session, 'help')];
    await rate(one.code);
    expect(await refusalOf(house.write({ now: SOON }, (ctx) => getRatingForm(ctx, { code: other.code })))).toBe('feedback.codeUnknown');
  });

  it('of a reception that was co-signed, whoever received is rated, and opens the question', async () => {
    const { id, version } = await house.write({ as: desk.lan, now: MONDAY }, (ctx) => open(ctx, desk, { mode: 'coSign' }));
    await house.write({ as: desk.mai, now: MONDAY }, async (ctx) => acceptDossier(ctx, { dossierId: id, expectedVersion: version, promised: await promisedFrom(ctx, desk, MONDAY, { count: 3, unit: 'workingDay' }) }));
    expect(await refusalOf(invite(desk.mai, id))).toBe('feedback.nothingToRate');
    expect(await refusalOf(invite(desk.lan, id))).toBe('done');
    expect(await house.owner('select rated_id = $2 as by_lan, rated_employer from feedback_invitation i join journal_entry e on e.id = i.entry_id where e.dossier_id = $1', [id, desk.lan.staffId])).toEqual([{ by_lan: true, rated_employer: 'post' }]);
  });

  it('words of another unit are neither read nor erased', async () => {
    const { code } = await invite(desk.lan, await help(desk.lan), 'help');
    await rate(code, undefined, { words: 'Chờ hơi lâu.' });
    const [kept] = await house.owner('select id from feedback_words');
    expect((await house.write({ as: otherHead, now: IN_MARCH }, (ctx) => listRatingWords(ctx, { month: '2021-02' }))).rows).toEqual([]);
    expect(await refusalOf(house.write({ as: otherHead, now: IN_MARCH }, (ctx) => eraseRatingWords(ctx, { id: String(kept?.['id']) })))).toBe('feedback.wordsUnknown');
    await house.write({ as: head, now: IN_MARCH }, (ctx) => eraseRatingWords(ctx, { id: String(kept?.['id']) }));
    expect(await house.owner('select from feedback_words')).toEqual([]);
  });
});

describe('one answer a transaction', () => {
  it('of ten people who answer the same at once, on ten codes, one is kept', async () => {
    const session = await help(desk.lan);
    const codes = await Promise.all(Array.from({ length: 10 }, async () => (await invite(desk.lan, session, 'help')).code));
    const before = await house.owner('select from feedback_answer');
    const said = await Promise.all([...codes, ...codes].map((code) => refusalOf(rate(code))));
    expect(said.filter((one) => one === 'done')).toHaveLength(1);
    expect(new Set(said)).toEqual(new Set(['done', 'feedback.alreadyRated', 'feedback.codeUnknown'].filter((one) => said.includes(one))));
    expect((await house.owner('select from feedback_answer')).length - before.length).toBe(1);
  });

  it('the holder of the slip is asked about the reception for thirty days, once', async () => {
    const { id } = await house.write({ as: desk.mai, now: MONDAY }, (ctx) => open(ctx, desk));
    const offer = (now: Date) => house.write({ now }, (ctx) => offerRating(ctx, id));
    expect(await offer(new Date(MONDAY.getTime() + 31 * 24 * 60 * 60_000))).toBeNull();
    const offered = await offer(SOON);
    expect(offered).toMatchObject({ kind: 'reception' });
    await rate(offered?.code ?? '', [{ question: OVERALL, score: 2 }]);
    expect(await offer(SOON)).toBeNull();
  });
});

describe('nobody is known', () => {
  it('nothing kept leads from the answer to the dossier, the minute or whoever is signed in on the machine', async () => {
    const session = await help(desk.lan);
    const { code } = await invite(desk.lan, session, 'help');
    await rate(code, [{ question: OVERALL, score: 1 }], { as: desk.lan, words: 'Nên có thêm ghế.' });
    const [answer] = await house.owner('select * from feedback_answer a join feedback_score s on s.answer_id = a.id where s.score = 1');
    expect(Object.keys(answer ?? {}).toSorted()).toEqual(['answer_id', 'day', 'id', 'kind', 'question_code', 'question_from', 'rated_employer', 'rated_id', 'score', 'unit_id']);
    expect(String(answer?.['id'])[14]).toBe('4');
    const noted = await house.owner(`select actor_id, subject_id, dossier_id, session_id, facts from journal_entry where kind = 'feedback.rated'`);
    for (const entry of noted) expect(entry).toMatchObject({ actor_id: null, subject_id: null, dossier_id: null, session_id: null });
    expect(JSON.stringify(noted)).not.toContain('score');
    expect(await house.owner('select column_name from information_schema.columns where table_name = $1 order by 1', ['feedback_rated'])).toEqual([{ column_name: 'entry_id' }]);
  });

  it('what was answered today is told tomorrow; four answers never, five as shares; a month over also the words', async () => {
    const unit = await house.addUnit({ code: 'TY-OSS', kind: 'OSS' });
    const [clerk, boss] = [await house.addActor('POSTAL_COUNTER', unit), await house.addActor('OSS_HEAD', unit)];
    const answer = async (score: number) => rate((await invite(clerk, await help(clerk), 'help')).code, [{ question: OVERALL, score }, { question: 'service', score }], { words: `Ý kiến ${score}` });
    for (const score of [5, 4, 2, 5]) await answer(score);
    expect((await figures(boss, SOON)).total.told).toEqual({ valid: 0, scores: [0, 0, 0, 0, 0], satisfied: 0, percent: null });
    const nextDay = at('2021-02-09', '09:00');
    expect((await figures(boss, nextDay)).total.told).toBeNull();
    expect((await house.write({ as: boss, now: IN_MARCH }, (ctx) => listRatingWords(ctx, { month: '2021-02' }))).rows).toEqual([]);
    await answer(4);
    const told = await figures(boss, nextDay);
    expect(told).toMatchObject({ floor: 5, until: '2021-02-08', total: { told: { valid: 5, scores: [0, 1, 0, 2, 2], satisfied: 4, percent: 80 } } });
    expect(told.questions.find(({ group }) => group.key.startsWith('service'))).toMatchObject({ group: { told: { percent: 80 } }, basis: 'configuration' });
    expect(JSON.stringify(told)).not.toContain(clerk.name);
    expect((await figures(otherHead, nextDay)).total.told?.valid).toBe(0);
    const wordsOf = (now: Date) => house.write({ as: boss, now }, (ctx) => listRatingWords(ctx, { month: '2021-02', limit: 3 }));
    expect((await wordsOf(nextDay)).rows).toEqual([]);
    const page = await wordsOf(IN_MARCH);
    const rest = await house.write({ as: boss, now: IN_MARCH }, (ctx) => listRatingWords(ctx, { month: '2021-02', after: page.next ?? '' }));
    expect([...page.rows, ...rest.rows].map(({ words }) => words).toSorted()).toEqual(['Ý kiến 2', 'Ý kiến 4', 'Ý kiến 4', 'Ý kiến 5', 'Ý kiến 5']);
  });
});

it('the database allows what the rules name', async () => {
  const lists = { feedback_question_kinds: RATED_KINDS, feedback_invitation_kind: RATED_KINDS, feedback_answer_kind: RATED_KINDS, feedback_question_basis: BASES, feedback_question_employers: ['agency', 'post'] };
  for (const [name, list] of Object.entries(lists)) expect([name, await house.allowed(name)]).toEqual([name, [...list].toSorted()]);
});
