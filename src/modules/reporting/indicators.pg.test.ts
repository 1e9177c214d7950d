import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import type { Input } from '#kernel/operation.ts';
import { refusalOf, type Desk } from '#modules/dossier/fixture/desk.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import type * as contract from './contract/indicators.ts';
import { arrangeFebruary, FEBRUARY, NOW } from './fixture/february.ts';
import { compareChannels } from './service/channels.ts';
import { getIndicator } from './service/indicators.ts';
import { listScoredDossiers, listStaffScores } from './service/scored.ts';

let house: TestHouse;
let desk: Desk;
let stranger: Actor;

type Asked = Partial<Input<typeof contract.getIndicator>> & Pick<Input<typeof contract.getIndicator>, 'indicator'>;
const indicator = (asked: Asked, as: Actor = desk.thanh, now = NOW) => house.write({ as, now }, (ctx) => getIndicator(ctx, { ...FEBRUARY, ...asked }));
const figuresOf = async (asked: Asked, group?: string) => {
  const { groups } = await indicator(asked);
  return Object.fromEntries(groups.filter(({ id }) => group === undefined || id === group).flatMap(({ figures }) => figures.map((figure) => [figure.id, figure])));
};

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  desk = await arrangeFebruary(house);
  stranger = await house.addActor('POSTAL_COUNTER', desk.elsewhere, { name: 'Người nơi khác' });
});
afterAll(() => house.close());

describe('who may not', () => {
  test('another unit than her own does not exist for who has no right to it', async () => {
    expect(await refusalOf(indicator({ indicator: 'nine' }, stranger))).toBe('organisation.unitUnknown');
    expect(await refusalOf(house.write({ as: stranger, now: NOW }, (ctx) => compareChannels(ctx, FEBRUARY)))).toBe('organisation.unitUnknown');
    expect(await refusalOf(house.write({ as: stranger, now: NOW }, (ctx) => listStaffScores(ctx, FEBRUARY)))).toBe('organisation.unitUnknown');
    expect(await refusalOf(house.write({ as: stranger, now: NOW }, (ctx) => listScoredDossiers(ctx, FEBRUARY)))).toBe('organisation.unitUnknown');
  });

  test('a period turned round, one to come and a day to come are refused by name', async () => {
    expect(await refusalOf(indicator({ indicator: 'nine', from: '2021-03-01' }))).toBe('input.periodReversed');
    expect(await refusalOf(indicator({ indicator: 'nine', from: '2021-03-01', to: '2021-03-31' }))).toBe('reporting.periodNotBegun');
    expect(await refusalOf(indicator({ indicator: 'bcci', asOf: '2021-02-23' }))).toBe('reporting.dayInFuture');
  });
});

describe('every set of indicators', () => {
  test.each(['index766', 'nine', 'targets468', 'bcci', 'satisfaction'] as const)('%s explains its own notion, and each figure says what it counts and has a value or a reason', async (id) => {
    const { notion, groups } = await indicator({ indicator: id });
    expect(notion.vi).toMatch(/ở đây/);
    for (const { definition, value, missing } of groups.flatMap(({ figures }) => figures)) {
      expect([definition.id, definition.name.vi !== '', definition.counts.vi !== '', definition.basis !== '']).toEqual([definition.id, true, true, true]);
      expect([definition.id, value === null]).toEqual([definition.id, missing !== null]);
    }
  });

  test('no two sets share a sentence of on time or satisfied', async () => {
    const notions = await Promise.all((['index766', 'nine', 'targets468', 'bcci', 'satisfaction'] as const).map(async (id) => (await indicator({ indicator: id })).notion.vi));
    expect(new Set(notions).size).toBe(notions.length);
  });
});

describe('the nine indices', () => {
  test('of the unit, by hand: early, on time, late, and early after one request', async () => {
    const nine = await figuresOf({ indicator: 'nine' }, 'unit');
    expect(Object.fromEntries(Object.entries(nine).map(([id, figure]) => [id, figure.value]))).toEqual({ 1: 1.3, 2: 0.8, 3: 1.8, 4: 1.8, 5: null, 6: null, 7: 1.3, 8: null, 9: 0 });
    expect(nine['1']).toMatchObject({ part: 5, whole: 4 });
  });

  test('of the unit, by a recount that looks at every dossier with its requests and parts', async () => {
    const rows = await house.owner(`select d.due_day::text as due, (d.first_finished_at at time zone 'Asia/Ho_Chi_Minh')::date::text as ended, (select count(*) from supplement_request r where r.dossier_id = d.id)::int as requests,
      (select max((p.answered_at at time zone 'Asia/Ho_Chi_Minh')::date - p.due_day) from dossier_part p where p.dossier_id = d.id) as behind from dossier d where d.first_finished_at is not null`);
    const time = (days: number) => (days < 0 ? 2 : days === 0 ? 1 : 0);
    const points = rows.map((row) => {
      const whole = time(Math.sign(Date.parse(String(row['ended'])) - Date.parse(String(row['due']))));
      const requests = Number(row['requests']);
      return { 1: whole, 2: row['behind'] === null ? whole : Math.min(whole, time(Number(row['behind']))), 3: Math.max(0, 2 - requests), 4: requests === 0 ? 2 : 1, 7: whole };
    });
    const nine = await figuresOf({ indicator: 'nine' }, 'unit');
    for (const id of [1, 2, 3, 4, 7] as const) expect([id, nine[id]?.part, nine[id]?.whole]).toEqual([id, points.reduce((sum, one) => sum + one[id], 0), points.length]);
  });

  test('those the post received stand apart', async () => {
    expect((await figuresOf({ indicator: 'nine' }, 'post'))['1']).toMatchObject({ value: 0, whole: 1 });
    expect((await figuresOf({ indicator: 'nine' }, 'agency'))['1']).toMatchObject({ part: 5, whole: 3, value: 1.7 });
  });

  test('what nobody records leaves the class of the unit open', async () => {
    expect((await indicator({ indicator: 'nine' })).total).toMatchObject({ known: 7, unknown: [5, 6, 8], least: 7, most: 13, leastClass: 'average', mostClass: 'good' });
  });

  test('a department is scored for what it had to solve, without the two groups of the counter', async () => {
    const { groups } = await indicator({ indicator: 'nine', unit: 'VY-TCKH' }, desk.thu);
    expect(groups.map(({ id }) => id)).toEqual(['unit']);
  });

  test('dossiers one by one add up to the mean, page by page', async () => {
    const first = await house.write({ as: desk.thanh, now: NOW }, (ctx) => listScoredDossiers(ctx, { ...FEBRUARY, limit: 3 }));
    const second = await house.write({ as: desk.thanh, now: NOW }, (ctx) => listScoredDossiers(ctx, { ...FEBRUARY, limit: 3, after: first.next ?? '' }));
    const rows = [...first.rows, ...second.rows];
    expect(rows.map(({ one, two, three, four, seven, total }) => [one, two, three, four, seven, total]).toSorted()).toEqual([[0, 0, 2, 2, 0, 4], [1, 1, 2, 2, 1, 7], [2, 0, 2, 2, 2, 8], [2, 2, 1, 1, 2, 8]]);
    expect(rows.map(({ endedOn }) => endedOn)).toEqual(['2021-02-08', '2021-02-18', '2021-02-19', '2021-02-19']);
    expect(second.next).toBeNull();
    expect(rows.every(({ dossierId }) => dossierId !== null)).toBe(true);
  });

  test('who may not see dossiers gets their codes and no way in', async () => {
    const head = await house.addActor('AUDITOR', desk.oneStop, { name: 'Kiểm toán' });
    const { rows } = await house.write({ as: head, now: NOW }, (ctx) => listScoredDossiers(ctx, FEBRUARY));
    expect(rows.map(({ dossierId, dossierCode }) => [dossierId, dossierCode !== null])).toEqual(rows.map(() => [null, true]));
  });

  test('names with scores are told of her own unit and those below it only, whatever else she may ask about', async () => {
    const staff = (as: Actor, unit: string) => refusalOf(house.write({ as, now: NOW }, (ctx) => listStaffScores(ctx, { ...FEBRUARY, unit })));
    expect([await staff(desk.thu, 'VY-OSS'), await staff(desk.thu, 'VY-TCKH'), await staff(desk.binh, 'VY-OSS')]).toEqual(['organisation.unitUnknown', 'not refused', 'not refused']);
  });

  test('people stand by name, the post apart, and nobody with fewer than thirty dossiers is scored', async () => {
    const { agency, post, role } = await house.write({ as: desk.thanh, now: NOW }, (ctx) => listStaffScores(ctx, FEBRUARY));
    expect(role).toBe('receiver');
    expect(agency.map(({ name, dossiers, scores }) => [name, dossiers, scores])).toEqual([['Mai', 3, null]]);
    expect(post.map(({ name, dossiers, scores }) => [name, dossiers, scores])).toEqual([['Lan', 1, null]]);
  });
});

describe('the targets', () => {
  test('on time is by the promise of the receipt; waiting has no figure and says why', async () => {
    const targets = await figuresOf({ indicator: 'targets468' });
    expect(targets['onTime2021']).toMatchObject({ part: 3, whole: 4, value: 75, threshold: 95, opens: 'solved' });
    expect(targets['early2021']).toMatchObject({ part: 2, whole: 3, value: 66.7 });
    expect(targets['waiting2022']).toMatchObject({ value: null, threshold: 30, definition: { confidence: 'S' } });
    expect(targets['productivity']).toMatchObject({ part: 7, whole: 2, definition: { confidence: 'm' } });
  });
});

describe('the survey', () => {
  test('a month with answers enough is told, a month with four is not, and a running one never', async () => {
    const answer = (on: string, score: number) =>
      house.owner(`with a as (insert into feedback_answer (id, day, kind, unit_id, rated_employer) values ($1, $2, 'reception', $3, 'post') returning id) insert into feedback_score (answer_id, question_code, question_from, score) select id, 'overall', '2018-06-21', $4 from a`, [newId(), on, desk.oneStop, score]);
    for (const score of [5, 5, 4, 4, 2]) await answer('2020-12-10', score);
    for (const score of [1, 1, 1, 1]) await answer('2021-01-10', score);
    for (const score of [1, 1, 1, 1, 1]) await answer('2021-02-10', score);
    const survey = await figuresOf({ indicator: 'satisfaction', from: '2020-11-15' });
    expect(survey['total']).toMatchObject({ part: 4, whole: 5, value: 80 });
    expect(survey['post']).toMatchObject({ value: 80 });
    expect(survey['agency']).toMatchObject({ value: null, missing: { vi: expect.stringMatching(/từ 5 phiếu/) } });
  });
});

describe('channels', () => {
  test('stand in one order with the same figures, each with a value or a reason', async () => {
    const { channels } = await house.write({ as: desk.thanh, now: NOW }, (ctx) => compareChannels(ctx, FEBRUARY));
    expect(channels.map(({ id }) => id)).toEqual(['counterAgency', 'counterPost', 'onlineAlone', 'onlineHelped', 'postIn', 'postOut']);
    const ids = channels.map(({ figures }) => figures.map(({ id }) => id).join());
    expect(new Set(ids).size).toBe(1);
    for (const { value, missing } of channels.flatMap(({ figures }) => figures)) expect(value === null).toBe(missing !== null);
  });

  test('the counter by officers: seven accepted, of four solved one late and three right first time', async () => {
    const { channels } = await house.write({ as: desk.thanh, now: NOW }, (ctx) => compareChannels(ctx, FEBRUARY));
    const counter = Object.fromEntries((channels[0]?.figures ?? []).map((figure) => [figure.id, figure]));
    expect(counter['volume']).toMatchObject({ value: 7 });
    expect(counter['lateAgency']).toMatchObject({ part: 1, whole: 4, value: 25 });
    expect(counter['firstTimeRight']).toMatchObject({ part: 3, whole: 4, value: 75 });
    expect(counter['latePost']).toMatchObject({ value: null });
  });
});
