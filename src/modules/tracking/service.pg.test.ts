import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pass } from '#apps/door.ts';
import { trackingOperations } from '#apps/operations/tracking.ts';
import { Refusal } from '#kernel/problem.ts';
import { arrangeDesk, at, MONDAY, open, OWNER, type Desk } from '#modules/dossier/fixture/desk.ts';
import type { Party } from '#modules/dossier/rules/parties.ts';
import { note } from '#modules/journal/service.ts';
import { issueFirstSecret, issueSecret } from '#modules/reception/service/secrets.ts';
import { statementsSent } from '#platform/database.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { trackDossier } from './service/track-dossier.ts';

let house: TestHouse;
let desk: Desk;
const TUESDAY = at('2021-02-09', '10:00');

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  desk = await arrangeDesk(house);
});

afterAll(() => house.close());

describe('who may not', () => {
  test('a wrong secret and an unknown code get the same answer for the same work', async () => {
    const { code } = await received();
    await ask(code, 'AAAA-AAAA-AAAA', 'warm-up');
    const [wrong, unknown] = [await costOf(() => ask(code, '0000-0000-0000', 'a')), await costOf(() => ask('000.00.19.H02-210208-9999', '0000-0000-0000', 'a'))];
    expect(wrong.said).toEqual({ code: 'tracking.notFound', status: 404, facts: {} });
    expect(unknown).toEqual(wrong);
  });

  test('a code without secret, a secret of another dossier, and a secret that was printed anew open nothing', async () => {
    const [mine, other] = [await received(), await received()];
    expect(await ask(mine.code, other.secret, 'b')).toMatchObject({ code: 'tracking.notFound' });
    const anew = await house.write({ as: desk.mai, now: TUESDAY }, (ctx) => issueSecret(ctx, mine.id));
    expect(await ask(mine.code, mine.secret, 'b')).toMatchObject({ code: 'tracking.notFound' });
    expect(await ask(mine.code, anew, 'b')).toMatchObject({ code: mine.code, state: 'received' });
    await house.owner('delete from dossier_secret where dossier_id = $1', [other.id]);
    expect(await ask(other.code, other.secret, 'b')).toMatchObject({ code: 'tracking.notFound' });
  });

  test('the sixth look-up in a quarter of an hour is told to wait, from there only, for that code only, and also with the right secret', async () => {
    const [mine, other] = [await received(), await received()];
    for (let times = 0; times < 5; times += 1) expect(await ask(mine.code, 'WRONG', '10.0.0.1')).toMatchObject({ code: 'tracking.notFound' });
    const refused = { code: 'tracking.tooManyAttempts', status: 429, facts: { minutes: 15 } };
    expect(await ask(mine.code, mine.secret, '10.0.0.1')).toEqual(refused);
    expect(await ask('000.00.19.h02-999999-0001', 'WRONG', '10.0.0.1')).toMatchObject({ code: 'tracking.notFound' });
    expect(await ask(mine.code, mine.secret, '10.0.0.2')).toMatchObject({ state: 'received' });
    expect(await ask(other.code, other.secret, '10.0.0.1')).toMatchObject({ state: 'received' });
    expect(await ask(mine.code, mine.secret, '10.0.0.1', at('2021-02-09', '10:14'))).toEqual(refused);
    expect(await ask(mine.code, mine.secret, '10.0.0.1', at('2021-02-09', '10:15'))).toMatchObject({ state: 'received' });
  });

  test('look-ups that come all at once are counted one by one', async () => {
    const { code } = await received();
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(code, 'WRONG', '10.0.0.9')));
    expect(answers.filter((answer) => 'status' in answer && answer.status === 404)).toHaveLength(5);
  });

  test('the right secret begins the count anew, and old attempts are forgotten', async () => {
    const { code, secret } = await received();
    for (let times = 0; times < 12; times += 1) expect(await ask(code, times % 4 === 3 ? secret : 'WRONG', '10.0.0.3')).toMatchObject(times % 4 === 3 ? { code } : { code: 'tracking.notFound' });
    await ask(code, 'WRONG', '10.0.0.4', at('2021-02-10', '10:00'));
    const [kept] = await house.owner('select count(*) from tracking_attempt where began_at <= $1', [at('2021-02-10', '09:45')]);
    expect(kept).toEqual({ count: '0' });
  });
});

describe('what the slip opens', () => {
  test('the secret is taken as people type it', async () => {
    const { code, secret } = await received();
    const typed = secret.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replace(/(.{4})/g, '$1 - ');
    expect(await ask(` ${code.toLowerCase()} `, typed, 'c')).toMatchObject({ code, status: { code: 2, name: { vi: 'Được tiếp nhận' } } });
  });

  test('days, steps, the unit and its hours', async () => {
    const { code, secret } = await received();
    expect(await ask(code, secret, 'd')).toMatchObject({
      state: 'received',
      dates: { receivedAt: MONDAY, dueDay: '2021-02-18', provisional: false, finishedAt: null, returnedAt: null },
      steps: [{ name: 'received', mark: 'done', at: MONDAY }, { name: 'processing', mark: 'now', at: null }, { name: 'handOver', mark: 'next' }],
      unit: { name: 'VY-OSS', hours: { vi: expect.stringMatching(/^Thứ Hai đến thứ Sáu \d\d:\d\d–/) } },
      askedAt: TUESDAY,
    });
  });

  test('a result on its way with the post, and delivered', async () => {
    const { id, code, secret } = await received({ resultChoice: 'post' });
    await house.owner(`update dossier set status = 9, result = 'sealed', finished_at = $2, first_finished_at = $2 where id = $1`, [id, TUESDAY]);
    await house.write({ as: desk.lan, now: TUESDAY }, (ctx) => note(ctx, { kind: 'postal.outAccepted', dossierId: id, channel: 'post' }));
    expect(await ask(code, secret, 'e')).toMatchObject({ state: 'delivering', steps: [{ name: 'received' }, { name: 'finished' }, { name: 'delivering', mark: 'now', byPost: true }, { name: 'handOverByPost', mark: 'next' }] });
    const gone = await house.write({ as: desk.lan, now: TUESDAY }, (ctx) => note(ctx, { kind: 'postal.outDelivered', dossierId: id, channel: 'post' }));
    expect(await ask(code, secret, 'e')).toMatchObject({ steps: expect.arrayContaining([expect.objectContaining({ name: 'delivered', mark: 'done' })]) });
    await house.write({ as: desk.mai, now: TUESDAY }, (ctx) => note(ctx, { kind: 'reception.eventVoided', subject: { kind: 'entry', id: gone }, dossierId: id }));
    expect(await ask(code, secret, 'e')).toMatchObject({ steps: expect.not.arrayContaining([expect.objectContaining({ name: 'delivered' })]) });
  });

  test('papers brought and an apology stand in the way with their days', async () => {
    const { id, code, secret } = await received();
    await house.owner(
      `insert into supplement_request (id, dossier_id, no, stage, papers, reason, requested_by, requested_at, employer, received_at, received_by) values ($1, $2, 1, 'examination', '[]', 'thiếu', $3, $4, 'agency', $4, $3)`,
      [newId(), id, desk.mai.staffId, TUESDAY],
    );
    await house.owner(
      `insert into appointment (dossier_id, no, kind, due_day, due_at, provisional, counted_from, reason, made_by, made_employer, made_at) values ($1, 2, 'apology', '2021-02-25', $3, false, $3, 'lý do', $2, 'agency', $3)`,
      [id, desk.mai.staffId, at('2021-02-09', '10:30')],
    );
    const told = await ask(code, secret, 'f', at('2021-02-09', '11:00'));
    expect(told).toMatchObject({ steps: [{ name: 'received' }, { name: 'supplemented', at: TUESDAY }, { name: 'reappointed' }, { name: 'processing' }, { name: 'handOver' }] });
  });

  test('nothing of what its people are called, where they live or how they are reached is told, at any status', async () => {
    const word = fc.string({ unit: fc.constantFrom(...'bcdghklmnpqrstvxaăâeêioôơuưy'), minLength: 5, maxLength: 9 });
    const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''));
    const people = fc.record({ name: fc.tuple(word, word).map((all) => all.join(' ')), idNumber: digits(9), phone: digits(7).map((rest) => `091${rest}`), email: word.map((name) => `z${newId().slice(-4)}@vidu-${name.length}.vn`), address: fc.tuple(word, word, word).map((all) => all.join(' ')) });
    await fc.assert(
      fc.asyncProperty(people, people, fc.constantFrom(2, 3, 4, 5, 6, 7, 8, 9, 10), fc.constantFrom('counter', 'post', 'electronic'), async (owner, submitter, status, resultChoice) => {
        const parties: Party[] = [
          { ...OWNER, ...owner, idKind: 'CMND' },
          { ...OWNER, ...submitter, role: 'submitter', idKind: 'CMND', evidence: 'familyPaper', evidenceNote: `giấy của ${submitter.name}` },
        ];
        const { id, code, secret } = await received({ parties, resultChoice });
        const explained = `theo lời ${owner.name}`;
        await house.owner(
          `update dossier set status = $2::int, stage = case when $2::int = 5 then 'examination' end, held_status = case when $2::int = 7 then 4 end, stop_reason = case when $2::int = 8 then 'WITHDRAWN' end,
             stop_explanation = $3, finished_at = $4, first_finished_at = $4, returned_at = $4 where id = $1`,
          [id, status, explained, TUESDAY],
        );
        const told = JSON.stringify(await ask(code, secret, newId()));
        expect(told).toContain(`"status":{"code":${status}`);
        const theirs = [owner, submitter].flatMap((one) => [...one.name.split(' '), one.idNumber, one.phone, one.email, ...one.address.split(' ')]);
        for (const value of [...theirs, explained, 'hộ kinh doanh', desk.mai.staffId, desk.oneStop, id, '1.001612']) expect(told).not.toContain(value);
      }),
      { seed: 74, numRuns: 40 },
    );
  });
});

test('a service asked outside the door refuses in the same words', async () => {
  await expect(house.write({ now: TUESDAY }, (ctx) => trackDossier(ctx, { code: 'KHONG-CO', secret: 'X' }))).rejects.toMatchObject({ problem: { code: 'tracking.notFound' } });
});

async function received(changes: Parameters<typeof open>[2] | { resultChoice: string } = {}): Promise<{ id: string; code: string; secret: string }> {
  return house.write({ as: desk.mai, now: MONDAY }, async (ctx) => {
    const { id, code } = await open(ctx, desk, Object.fromEntries(Object.entries(changes)));
    return { id, code: code ?? '', secret: await issueFirstSecret(ctx, id) };
  });
}

/** Asks through the door of an attempt, as somebody at an address; a refusal comes back as its problem. */
async function ask(code: string, secret: string, address: string, now = TUESDAY): Promise<object> {
  const [bound] = trackingOperations;
  if (!bound) throw new Error('tracking has no operation');
  const knock = { now, language: 'vi' as const, requestId: newId(), address, by: undefined };
  return pass(house.house, bound, { code, secret }, knock, (answer) => Object(answer)).catch((thrown: unknown) => {
    if (thrown instanceof Refusal) return thrown.problem;
    throw thrown;
  });
}

async function costOf(act: () => Promise<object>): Promise<{ said: object; statements: number }> {
  const before = statementsSent();
  const said = await act();
  return { said, statements: statementsSent() - before };
}
