import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import type { Input } from '#kernel/operation.ts';
import { dayAt, type Day } from '#modules/dossier/fixture/day.ts';
import { arrangeDesk, at, ENOUGH, MONDAY, refusalOf, type Desk } from '#modules/dossier/fixture/desk.ts';
import { decideDossier, draftResult, reviewDossier, sealResult } from '#modules/dossier/service/deciding.ts';
import { handToDepartment } from '#modules/dossier/service/reception-moves.ts';
import { receiveSupplement, requestSupplement } from '#modules/dossier/service/supplements.ts';
import { newId } from '#platform/ids.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { followAll } from '#test/report.ts';
import type * as contract from './contract/indicators.ts';
import { compareChannels } from './service/channels.ts';
import { getIndicator } from './service/indicators.ts';
import { listScoredDossiers, listStaffScores } from './service/scored.ts';

let house: TestHouse;
let desk: Desk;
let day: Day;
let stranger: Actor;
const NOW = at('2021-02-22', '17:00');
const FEBRUARY = { unit: 'VY-OSS', from: '2021-02-01', to: '2021-02-28' };

type Asked = Partial<Input<typeof contract.getIndicator>> & Pick<Input<typeof contract.getIndicator>, 'indicator'>;
const indicator = (asked: Asked, as: Actor = desk.thanh, now = NOW) => house.write({ as, now }, (ctx) => getIndicator(ctx, { ...FEBRUARY, ...asked }));
const figuresOf = async (asked: Asked, group?: string) => {
  const { groups } = await indicator(asked);
  return Object.fromEntries(groups.filter(({ id }) => group === undefined || id === group).flatMap(({ figures }) => figures.map((figure) => [figure.id, figure])));
};

async function handed(now = MONDAY): Promise<string> {
  const { id } = await day.received({}, now);
  await house.write({ as: desk.hung, now }, (ctx) => handToDepartment(ctx, { dossierIds: [id] }));
  return id;
}

async function seal(id: string, now: Date, no: number): Promise<string> {
  await day.act(desk.hung, now, id, (ctx, of) => draftResult(ctx, { ...of, title: 'Giấy chứng nhận đăng ký hộ kinh doanh' }));
  await day.act(desk.thu, now, id, (ctx, of) => reviewDossier(ctx, { ...of, approve: true }));
  await day.act(desk.binh, now, id, (ctx, of) => decideDossier(ctx, of));
  await day.act(desk.van, now, id, (ctx, of) => sealResult(ctx, { ...of, docNumber: `20H80001${no}` }));
  return id;
}

async function ask(id: string, now: Date): Promise<void> {
  await day.act(desk.hung, now, id, (ctx, of) => requestSupplement(ctx, { ...of, stage: 'examination', papers: [{ no: 1 }], reason: 'Thiếu chữ ký của chủ hộ.' }));
}

/** Received on 8/2/2021 for three working days: promised for 18/2, Tết lies between. */
beforeAll(async () => {
  house = await openHouse(import.meta.url);
  desk = await arrangeDesk(house);
  day = dayAt(house, desk);
  stranger = await house.addActor('POSTAL_COUNTER', desk.elsewhere, { name: 'Người nơi khác' });
  const early = await seal(await handed(), MONDAY, 1);
  await seal(await handed(), at('2021-02-18', '10:00'), 2);
  const late = await seal(await handed(), at('2021-02-19', '10:00'), 3);
  const supplemented = await handed();
  await ask(supplemented, at('2021-02-09', '09:00'));
  await day.act(desk.mai, at('2021-02-18', '09:00'), supplemented, (ctx, of) => receiveSupplement(ctx, { ...of, papers: ENOUGH.slice(0, 1).map(({ no, state, originals, certified, copies }) => ({ no, state, originals, certified, copies })) }));
  await seal(supplemented, at('2021-02-19', '11:00'), 4);
  await handed();
  await ask(await handed(), at('2021-02-09', '09:30'));
  await handed(at('2021-02-19', '15:00'));
  // Another agency answered its part of the early one a day late; the postal clerk received the late one.
  await house.owner(`insert into dossier_part (id, dossier_id, unit_id, content, due_day, added_by, added_at, answered_by, answered_at, outcome, answer) values ($1, $2, $3, 'Ý kiến', '2021-02-08', $4, '2021-02-08 09:10+07', $4, '2021-02-09 09:00+07', 'answered', 'Đồng ý')`, [newId(), early, desk.elsewhere, desk.hung.staffId]);
  await house.owner(`update dossier set receiver_id = $2, receiver_employer = 'post' where id = $1`, [late, desk.lan.staffId]);
  await followAll(house);
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

describe('index 766', () => {
  test('2.1: two in time and one late without a request, one after a request with its waiting subtracted; of three open one is overdue and one waits for its citizen', async () => {
    const { '2.1': onTime, '5.4': satisfied } = await figuresOf({ indicator: 'index766' });
    expect(onTime).toMatchObject({ part: 5, whole: 7, value: 71.43, missing: null });
    expect(satisfied).toMatchObject({ value: 71.43, threshold: 90 });
    expect(satisfied?.note?.vi).toMatch(/mức cao nhất/);
  });

  test('2.1 as of an earlier day: what ended later was still open then', async () => {
    const { '2.1': onTime } = await figuresOf({ indicator: 'index766', asOf: '2021-02-17' });
    // One done early; five open since 8/2, none of them overdue by 17/2.
    expect(onTime).toMatchObject({ part: 6, whole: 6, value: 100 });
  });

  test('2.2: the mean of the minutes from acceptance to the first end, as the journal has them', async () => {
    const ends = await house.owner(`select extract(epoch from first_finished_at - received_at) / 60 as minutes from dossier where first_finished_at is not null`);
    const minutes = ends.map((row) => Number(row['minutes']));
    const { '2.2': mean } = await figuresOf({ indicator: 'index766' });
    expect(mean).toMatchObject({ part: minutes.reduce((sum, one) => sum + one, 0), whole: 4, value: Math.round(minutes.reduce((sum, one) => sum + one, 0) / 4) });
  });

  test('groups have their maximum and no points; what nobody records keeps its place with a reason', async () => {
    const { groups } = await indicator({ indicator: 'index766' });
    expect(groups.map(({ maximum }) => maximum)).toEqual([18, 20, 12, 10, 18, 22]);
    const { '1.1': announced } = await figuresOf({ indicator: 'index766' });
    expect(announced).toMatchObject({ value: null, missing: { vi: 'Ngày công bố thủ tục không được ghi trong hệ thống.' } });
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

describe('files, fees and the catalogue', () => {
  /** Rows of other rooms as they would stand, without all that leads to them. */
  const stand = (sql: string) => house.owner(`set session_replication_role = replica; ${sql}`);
  let solved: string[] = [];

  beforeAll(async () => {
    const rows = await house.owner('select id from dossier where first_finished_at is not null order by first_finished_at');
    solved = rows.map((row) => String(row['id']));
  });

  test('4.1, 4.2 and 3.3: of four solved two have a file as result, one of them files among its components too, and that one came online', async () => {
    const file = (dossier: string | undefined, component: string, removed = 'null') =>
      stand(`insert into file_use (id, file_id, subject_kind, subject_id, component, attached_at, staff_id, removed_at) values ('${newId()}', '${newId()}', 'dossier', '${dossier}', '${component}', '2021-02-19', '${desk.hung.staffId}', ${removed})`);
    await file(solved[0], 'result');
    await file(solved[0], '1');
    await file(solved[1], 'result');
    await file(solved[2], 'result', `'2021-02-20'`);
    await file(solved[3], '1');
    await stand(`update dossier set channel = 'online' where id = '${solved[0]}'`);
    const files = await figuresOf({ indicator: 'index766' });
    expect([files['4.1'], files['4.2'], files['3.3']].map((figure) => [figure?.part, figure?.whole, figure?.value])).toEqual([[2, 4, 50], [1, 4, 25], [1, 4, 25]]);
    expect((await figuresOf({ indicator: 'index766', asOf: '2021-02-19' }))['4.1']).toMatchObject({ part: 3 });
  });

  test('3.6: of three with a fee one was paid by a transfer the citizen began; a transfer at the counter, a fee of nought and a cancelled one are none', async () => {
    const charge = (dossier: string | undefined, amount: number, payment: string | null, cancelled = 'null, null') =>
      stand(`insert into charge (id, unit_id, subject_kind, subject_id, dossier_id, purse, state, name, rule_id, listed, percent, percent_off, amount, collected_at, refundable_on_refusal, payment_id, charged_at, cancelled_by, cancelled_at)
        values ('${newId()}', '${desk.oneStop}', 'dossier', '${dossier}', '${dossier}', 'fee', '${cancelled === 'null, null' ? (amount === 0 ? 'waived' : payment === null ? 'open' : 'paid') : 'cancelled'}', 'Lệ phí', '${newId()}', 50000, 100, 0, ${amount}, 'filing', false, ${payment === null ? 'null' : `'${payment}'`}, '2021-02-08', ${cancelled})`);
    const paid = async (takenBy: string) => {
      const id = newId();
      await stand(`insert into payment (id, unit_id, subject_kind, subject_id, purse, method, state, amount, bill_ref, account_id, payer_name, session_id, till_unit_id, taken_by, taken_at, confirmed_by, confirmed_at)
        values ('${id}', '${desk.oneStop}', 'dossier', '${solved[0]}', 'fee', 'transfer', 'confirmed', 50000, '${id}', '${newId()}', 'Nguyễn Thị Lành', '${newId()}', '${desk.oneStop}', ${takenBy}, '2021-02-08', 'bank', '2021-02-09')`);
      return id;
    };
    await charge(solved[0], 50_000, await paid('null'));
    await charge(solved[1], 50_000, await paid(`'${desk.mai.staffId}'`));
    await charge(solved[2], 50_000, null);
    await charge(solved[3], 0, null);
    await charge(solved[3], 50_000, null, `'${desk.mai.staffId}', '2021-02-09'`);
    expect((await figuresOf({ indicator: 'index766' }))['3.6']).toMatchObject({ part: 1, whole: 3, value: 33.33 });
    const { channels } = await house.write({ as: desk.thanh, now: NOW }, (ctx) => compareChannels(ctx, FEBRUARY));
    expect(channels[0]?.figures.find(({ id }) => id === 'fee')).toMatchObject({ part: 150_000, whole: 7, value: 21_429 });
  });

  test('1.3, 3.1 and 3.2: of two procedures in force one is offered online and was used, the other lacks a part', async () => {
    await stand(`insert into procedure (code, created_at) values ('1.000002', now());
      insert into procedure_revision (id, procedure_code, version, lineage, origin, field_code, name, levels, content, source, source_hash, valid_from, bcci_in, bcci_out, authorisation_allowed, presence_required, civil_servant_only, same_day, online_level, receivable, flag_count, search_exact, search_key, recorded_at)
        values ('${newId()}', '1.000002', 1, 'pilot', 'import', 'linh-vuc-thu', 'Trực tuyến', '{district}', '{}', 'thử', '\\x00', '2015-01-01', true, true, true, false, false, false, 'L4', true, 0, '', '', now());
      insert into quality_flag (revision_id, no, field, flag, text) values ('${desk.revisionId}', 1, 'fees', 'feeUnknown', 'không rõ')`);
    const before = await figuresOf({ indicator: 'index766' });
    expect([before['1.3'], before['3.1'], before['3.2']].map((figure) => [figure?.part, figure?.whole])).toEqual([[1, 2], [1, 2], [0, 1]]);
    await stand(`insert into report_step (key, key_kind, unit_id, procedure_code, field_code, slice, measure, day, since, known, n) values ('${newId()}', 'dossier', '${desk.oneStop}', '1.000002', 'linh-vuc-thu', 'onlineAlone', 'accepted', '2021-02-19', '2021-02-19', '2021-02-19', 1)`);
    expect((await figuresOf({ indicator: 'index766' }))['3.2']).toMatchObject({ part: 1, value: 100 });
    // One of eight came online: under 15 %, so index 9 stays at nought; half of the procedures are offered.
    expect((await figuresOf({ indicator: 'nine' }, 'unit'))['9']).toMatchObject({ part: 1, whole: 8, value: 0 });
  });
});
