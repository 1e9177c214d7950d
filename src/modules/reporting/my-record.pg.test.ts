import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import type { Input } from '#kernel/operation.ts';
import { dayAt } from '#modules/dossier/fixture/day.ts';
import { arrangeDesk, at, MONDAY, open, refusalOf, type Desk } from '#modules/dossier/fixture/desk.ts';
import { acceptDossier } from '#modules/dossier/service/open-dossier.ts';
import { promisedFrom } from '#modules/dossier/fixture/desk.ts';
import { requestSupplement } from '#modules/dossier/service/supplements.ts';
import { note } from '#modules/journal/service.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { followAll } from '#test/report.ts';
import type * as contract from './contract/my-record.ts';
import * as byHand from './fixture/my-record.ts';
import { countMyActs, getMyRecord, listMyActs, listMyTakenIn } from './service/my-record.ts';

let house: TestHouse;
let desk: Desk;
const NOW = at('2021-02-19', '17:00');
const PERIOD = { from: '2021-02-08', to: '2021-02-19' };

const record = (as: Actor, input: Partial<Input<typeof contract.getMyRecord>> = {}) => house.write({ as, now: NOW }, (ctx) => getMyRecord(ctx, { ...PERIOD, ...input }));
const acts = (as: Actor, input: Partial<Input<typeof contract.listMyActs>> = {}) => house.write({ as, now: NOW }, (ctx) => listMyActs(ctx, { ...PERIOD, ...input }));
const taken = (as: Actor, input: Partial<Input<typeof contract.listMyTakenIn>> = {}) => house.write({ as, now: NOW }, (ctx) => listMyTakenIn(ctx, { ...PERIOD, ...input }));
const done = (told: Awaited<ReturnType<typeof record>>) => Object.fromEntries(told.acts.map((one) => [one.act, [one.done, one.voided]]));
const outcomes = ({ takenIn: { right, asked, otherwise, open: still, total, share } }: Awaited<ReturnType<typeof record>>) => ({ right, asked, otherwise, open: still, total, share });

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  desk = await arrangeDesk(house);
  const day = dayAt(house, desk);
  // Mai receives four: one is solved at once, one is asked for more, one is cancelled, one lies.
  await day.sealed();
  const asked = await day.handedOver();
  await day.act(desk.hung, MONDAY, asked, (ctx, of) => requestSupplement(ctx, { ...of, stage: 'examination', papers: [{ no: 1 }], reason: 'Thiếu giấy ủy quyền của chủ hộ.' }));
  const cancelled = await day.received();
  await house.write({ as: desk.mai, now: at('2021-02-09', '09:00') }, (ctx) => note(ctx, { kind: 'dossier.receptionCancelled', dossierId: cancelled.id, facts: {} }));
  await day.received({}, at('2021-02-18', '10:00'));
  // Lan guides twice, one of them void; she prepares one, which Mai co-signs.
  const [guided] = await house.write({ as: desk.lan, now: MONDAY }, async (ctx) => [await note(ctx, { kind: 'reception.guided', channel: 'counter', procedureCode: '1.001612', facts: {} }), await note(ctx, { kind: 'reception.guided', channel: 'counter', facts: {} })]);
  await house.write({ as: desk.mai, now: at('2021-02-09', '08:00') }, (ctx) => note(ctx, { kind: 'reception.eventVoided', subject: { kind: 'entry', id: guided ?? '' }, facts: {} }));
  await house.write({ as: desk.lan, now: MONDAY }, (ctx) => note(ctx, { kind: 'access.signedIn', facts: {} }));
  const prepared = await house.write({ as: desk.lan, now: at('2021-02-18', '11:00') }, (ctx) => open(ctx, desk, { mode: 'coSign' }));
  const later = at('2021-02-18', '15:00');
  await house.write({ as: desk.mai, now: later }, async (ctx) => acceptDossier(ctx, { dossierId: prepared.id, expectedVersion: prepared.version, promised: await promisedFrom(ctx, desk, later, { count: 3, unit: 'workingDay' }) }));
  // Written down a day after it happened.
  await house.write({ as: desk.mai, now: at('2021-02-19', '08:00') }, (ctx) => note(ctx, { kind: 'reception.resultReturned', channel: 'counter', happenedAt: at('2021-02-18', '16:00'), facts: {} }));
  await followAll(house);
});
afterAll(() => house.close());

describe('what cannot be asked', () => {
  test.each([
    ['a period turned round', { from: '2021-02-19', to: '2021-02-08' }, 'input.periodReversed'],
    ['a day that does not exist', { from: '2021-02-30', to: '2021-03-01' }, 'reporting.dayUnknown'],
    ['a period to come', { from: '2021-02-20', to: '2021-02-21' }, 'reporting.periodNotBegun'],
    ['a day of knowledge to come', { knownOn: '2021-02-20' }, 'reporting.dayInFuture'],
    ['more than a year', { from: '2020-01-01', to: '2021-02-19' }, 'reporting.recordTooLong'],
  ])('%s is refused by name, of the record and of both lists', async (_, asked, code) => {
    expect([await refusalOf(record(desk.lan, asked)), await refusalOf(acts(desk.lan, asked)), await refusalOf(taken(desk.lan, asked))]).toEqual([code, code, code]);
  });

  test('a page mark of another list is refused', async () => {
    expect([await refusalOf(acts(desk.lan, { after: 'eA' })), await refusalOf(taken(desk.lan, { after: 'eA' }))]).toEqual(['input.cursorUnknown', 'input.cursorUnknown']);
  });
});

describe('hers alone', () => {
  test('a record holds what she did and nothing of anybody else, however much they did at the same desk', async () => {
    expect(done(await record(desk.lan))).toEqual({ guide: [1, 1], prepare: [1, 0] });
    expect(done(await record(desk.stranger))).toEqual({});
    expect((await acts(desk.lan)).rows.map(({ act, voided }) => [act, voided])).toEqual([['guide', true], ['guide', false], ['prepare', false]]);
  });

  test('no operation takes the name of a person', async () => {
    const { getMyRecord: one, listMyActs: two, listMyTakenIn: three } = await import('./contract/my-record.ts');
    for (const { input } of [one, two, three]) expect(Object.keys(input.properties).filter((name) => /staff|person|actor|unit|user/i.test(name))).toEqual([]);
  });
});

describe('by day and kind', () => {
  test('a cancelled reception is void, a co-signature is no reception, and signing in is nothing', async () => {
    const told = await record(desk.mai);
    expect(done(told)).toEqual({ receive: [3, 1], coSign: [1, 0], return: [1, 0] });
    expect(told.days.filter(({ act }) => act !== 'receive').map(({ day, act }) => [day, act])).toEqual([['2021-02-18', 'coSign'], ['2021-02-18', 'return']]);
    expect(told.complete).toBe(false);
  });

  test('the record is what the journal says when it is read entry by entry', async () => {
    for (const who of [desk.lan, desk.mai, desk.hung, desk.thu, desk.binh, desk.van]) {
      const entries = await house.owner('select id, kind, subject_id, dossier_id, actor_id, local_day::text as day, recorded_at from journal_entry order by position');
      expect((await record(who)).days.map(({ day, act, done: times, voided }) => `${day} ${act} ${times} ${voided}`).toSorted()).toEqual(byHand.daysOf(entries, who.staffId));
    }
  });

  test('what was entered late is not known the day before', async () => {
    expect(done(await record(desk.mai, { knownOn: '2021-02-18' }))).toEqual({ receive: [3, 1], coSign: [1, 0] });
    expect(done(await record(desk.mai, { asOf: '2021-02-08', knownOn: '2021-02-08' }))).toEqual({ receive: [3, 0] });
  });

  test('each number opens to its acts, page by page', async () => {
    const first = await acts(desk.mai, { act: 'receive', day: '2021-02-08', limit: 2 });
    const second = await acts(desk.mai, { act: 'receive', day: '2021-02-08', limit: 2, after: first.next ?? '' });
    expect([first.rows.length, second.rows.length, second.next]).toEqual([2, 1, null]);
    expect(first.rows[0]).toMatchObject({ act: 'receive', name: { vi: 'Tiếp nhận hồ sơ' }, procedureName: 'Đăng ký thành lập hộ kinh doanh', unitName: 'VY-OSS' });
    expect(await house.write({ as: desk.mai, now: NOW }, (ctx) => countMyActs(ctx, PERIOD, 100))).toBe(6);
    expect(await house.write({ as: desk.mai, now: NOW }, (ctx) => countMyActs(ctx, PERIOD, 3))).toBe(4);
  });
});

describe('what became of what she took in', () => {
  test('the first to check the papers took it in; the co-signer did not, and what was cancelled counts for nobody', async () => {
    expect(outcomes(await record(desk.mai))).toEqual({ right: 1, asked: 0, otherwise: 0, open: 2, total: 3, share: 100 });
    expect(outcomes(await record(desk.lan))).toEqual({ right: 0, asked: 0, otherwise: 0, open: 1, total: 1, share: null });
  });

  test('before its end it was open, and the list says which dossier and how often more was asked for', async () => {
    expect(outcomes(await record(desk.mai, { from: '2021-02-08', to: '2021-02-08', asOf: '2021-02-08' }))).toMatchObject({ right: 1, open: 2 });
    const { rows } = await taken(desk.mai, { outcome: 'open' });
    expect(rows.map(({ requests }) => requests)).toEqual([1, 0]);
    expect((await taken(desk.mai, { outcome: 'right' })).rows).toHaveLength(1);
    const first = await taken(desk.mai, { limit: 2 });
    const rest = await taken(desk.mai, { limit: 2, after: first.next ?? '' });
    expect([first.rows.length, rest.rows.length, rest.next]).toEqual([2, 1, null]);
  });

  test('solved after more was asked for is not right the first time', async () => {
    const [row] = (await taken(desk.mai, { outcome: 'open' })).rows;
    const facts = { status: 9, receptionUnitId: desk.oneStop, competentUnitId: desk.department };
    await house.write({ as: desk.van, now: NOW }, (ctx) => note(ctx, { kind: 'dossier.sealed', dossierId: row?.dossierId ?? '', unitId: desk.oneStop, procedureCode: '1.001612', fieldCode: 'linh-vuc-thu', facts }));
    await followAll(house);
    expect(outcomes(await record(desk.mai))).toEqual({ right: 1, asked: 1, otherwise: 0, open: 1, total: 3, share: 50 });
    expect(outcomes(await record(desk.mai, { knownOn: '2021-02-18' }))).toMatchObject({ right: 1, asked: 0, share: 100 });
  });
});
