import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { dayOf, instantOf, minuteOf, type Day } from '#kernel/day.ts';
import { note } from '#modules/journal/service.ts';
import { insertLegacyAggregate, insertPlan } from '#modules/organisation/store.ts';
import { codeOf, household, openCounter, solve, type Counter } from '#modules/reception/fixture/counter.ts';
import { backfillReception, receiveDossier } from '#modules/reception/service/receive-dossier.ts';
import { newId } from '#platform/ids.ts';
import { renderPdf } from '#platform/pdf.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { followAll } from '#test/report.ts';
import { entriesIn } from './fixture/journal.ts';
import { COUNTER_ROOMS } from './rules/counter-hours.ts';
import { recountTurns } from './rules/recount.ts';
import { pilotSheets } from './service/pilot-sheets.ts';
import { getPilotReport } from './service/pilot.ts';
import { printPilotReport } from './service/print-pilot.ts';
import { listReportRows } from './service/rows.ts';
import { countPeople } from './store/pilot.ts';
import { insertSynthetic } from './store/synthetic.ts';

let house: TestHouse;
let at: Counter;

const NOW = instantOf('2021-03-15', 600);
const PLAN = 'VY-2020';
const AN = '024080999001';
const BINH = '024080999002';

const plan = (unitId: string, code = PLAN) => ({
  id: newId(), code, name: 'Phương án thử nghiệm', unitId, signedOn: '2020-10-26', fromDay: '2020-10-26', toDay: '2021-02-28', parties: ['UBND huyện Việt Yên', 'Bưu điện tỉnh Bắc Giang'], postalStaff: 3, fieldCodes: ['TC', 'TP', 'YT'], source: 'thử nghiệm',
});
const receive = (day: Day, idNumber: string, as: Actor = at.mai, minute = 540) => house.write({ as, now: instantOf(day, minute) }, (ctx) => receiveDossier(ctx, { ...household({ idNumber }), acknowledgeDuplicate: true }));
const enter = (as: Actor, day: Day, kind: string, more: { channel?: 'counter' | 'online' | 'post'; dossierId?: string; sessionId?: string; known?: Day; minute?: number } = {}) => {
  const { known = day, minute = 500, ...of } = more;
  return house.write({ as, now: instantOf(known, 700) }, (ctx) => note(ctx, { kind, happenedAt: instantOf(day, minute), unitId: at.oneStop, ...of }));
};
type Asked = Partial<Parameters<typeof getPilotReport>[1]>;
const report = (asked: Asked = {}, as: Actor = at.head) => house.write({ as, now: NOW }, (ctx) => getPilotReport(ctx, { plan: PLAN, ...asked }));
const journal = async () => entriesIn(await house.owner('select * from journal_entry'));

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openCounter(house);
  await house.write({ as: at.admin, now: instantOf('2020-10-20', 540) }, async (ctx) => {
    const pilot = plan(at.oneStop);
    await insertPlan(ctx.db, pilot);
    await insertLegacyAggregate(ctx.db, { planId: pilot.id, figure: 'A', value: 1584, wording: 'lượt hồ sơ', source: 'bài tổng kết', definition: 'không rõ' });
  });
  const first = await receive('2020-11-02', AN);
  await receive('2020-11-03', BINH, at.oanh, 600);
  await receive('2020-11-03', BINH, at.oanh, 640);
  await receive('2021-01-11', AN, at.oanh);
  await solve(house, at, first.dossier.id, instantOf('2020-11-04', 540));
  const help = newId();
  await enter(at.lan, '2020-11-02', 'reception.guided', { channel: 'counter', dossierId: first.dossier.id });
  await enter(at.lan, '2020-11-05', 'assistance.submitted', { channel: 'online', sessionId: help });
  await enter(at.lan, '2020-12-01', 'assistance.guided', { channel: 'online', dossierId: first.dossier.id });
  await enter(at.oanh, '2020-11-09', 'postal.outAccepted', { channel: 'post', dossierId: first.dossier.id });
  // Neither who works elsewhere nor who only signs in is at the counter in that hour.
  await enter(at.hung, '2020-11-12', 'custody.accepted');
  await enter(at.mai, '2020-11-12', 'access.signedIn', { minute: 400 });
  await enter(at.oanh, '2020-11-10', 'postal.outDelivered', { channel: 'post', dossierId: first.dossier.id, known: '2021-03-01' });
  await house.write({ as: at.mai, now: instantOf('2021-03-02', 900) }, (ctx) => backfillReception(ctx, { ...household({ idNumber: '024080999003' }), receivedAt: instantOf('2021-02-03', 540).toISOString(), bookNo: 7 }));
  await followAll(house);
});
afterAll(() => house.close());

describe('who may not, and what cannot be asked', () => {
  test('a plan nobody knows, and a plan of a unit that is not hers, do not exist for the asker', async () => {
    const elsewhere = await house.addUnit({ code: 'YD-OSS', kind: 'OSS' });
    const manager = await house.addActor('POST_OFFICE_MANAGER', await house.addUnit({ code: 'BD-YD', kind: 'POST_OFFICE' }));
    expect(await codeOf(report({ plan: 'KHONG-CO' }))).toBe('reporting.planUnknown');
    expect(await codeOf(report({}, await house.addActor('OSS_HEAD', elsewhere)))).toBe('organisation.unitUnknown');
    expect(await codeOf(report({}, manager))).toBe('organisation.unitUnknown');
    expect((await report({}, at.leader)).unit.code).toBe('VY-OSS');
  });

  test.each([
    ['a period turned round', { from: '2021-02-28', to: '2020-10-26' }, 'input.periodReversed'],
    ['a period to come', { from: '2021-03-16', to: '2021-03-20' }, 'reporting.periodNotBegun'],
    ['a day to come', { asOf: '2021-03-16' }, 'reporting.dayInFuture'],
    ['a day that does not exist', { from: '2021-02-30' }, 'reporting.dayUnknown'],
    ['years without a calendar', { from: '1990-01-01' }, 'calendar.yearNotLoaded'],
  ])('%s is refused by name', async (_, asked, code) => {
    expect(await codeOf(report(asked))).toBe(code);
  });
});

describe('the three figures', () => {
  test.each([{}, { asOf: '2020-11-30' }, { knownOn: '2021-02-28' }, { from: '2020-11-03', to: '2020-12-31', asOf: '2020-12-01', knownOn: '2020-12-31' }])('and controls and cells of %o are those of the slow recount', async (asked) => {
    const told = await report(asked);
    const counted = recountTurns(await journal(), { unit: at.oneStop, from: told.from, to: told.to, asOf: instantOf(told.asOf, 1440), knownOn: instantOf(told.knownOn, 1440) });
    expect(Object.fromEntries([...told.figures.map(({ id, value }) => [id, value]), ...told.overlap.map(({ cell, dossiers }) => [cell, dossiers])])).toEqual(counted);
    expect(told.figures.find(({ id }) => id === 'A')?.value).toBeGreaterThan(0);
  });

  test('by kind of act, by hands, by month, by field and by procedure add up to the figures', async () => {
    const { figures, parts, byEmployer, byMonth, byField, byProcedure } = await report();
    for (const figure of ['A', 'B', 'C'] as const) {
      const value = figures.find(({ id }) => id === figure)?.value ?? 0;
      const sum = (rows: readonly { A: number; B: number; C: number }[]) => rows.reduce((total, row) => total + row[figure], 0);
      const { agency, post, both, nobody } = byEmployer[figure];
      expect([agency + post + both + nobody, sum(byMonth), sum(byField), sum(byProcedure), parts.filter(({ of }) => of === figure).reduce((total, part) => total + part.value, 0)]).toEqual([value, value, value, value, value]);
    }
  });

  test('the pilot has 84 working days, its fields are named and stand there without a dossier too, and the quoted figure is marked', async () => {
    const { workingDays, plan: told, byField, byMonth, legacy, complete, figures } = await report();
    expect(workingDays).toEqual({ days: 84, calendarDays: 126, provisional: false });
    expect(byMonth.map(({ month, from, to }) => [month, from, to])[0]).toEqual(['2020-10', '2020-10-26', '2020-10-31']);
    expect(byMonth.reduce((sum, month) => sum + month.workingDays, 0)).toBe(84);
    expect(told.fields).toHaveLength(3);
    expect(byField.find(({ fieldCode }) => fieldCode === 'YT')).toMatchObject({ inPlan: true, A: 0, accepted: 0 });
    expect(legacy).toMatchObject([{ figure: 'A', value: 1584, note: { vi: expect.stringContaining('trích dẫn') } }]);
    expect(complete).toBe(true);
    expect(figures.find(({ id }) => id === 'A')?.value).not.toBe(1584);
  });

  test.each([
    ['whose last day is the day of the figures is whole once that day is over', { to: '2020-11-30', asOf: '2020-11-30' }, true],
    ['that goes on after the day of the figures is not', { to: '2020-11-30', asOf: '2020-11-29' }, false],
    ['that ends today is not', { to: '2021-03-15' }, false],
  ])('a period %s', async (_, asked, complete) => {
    expect((await report(asked)).complete).toBe(complete);
  });

  test('a procedure stands under its name, and a turn without one under none', async () => {
    const { byProcedure } = await report();
    expect(byProcedure.find(({ procedureCode }) => procedureCode === '1.001612')).toMatchObject({ name: 'Đăng ký thành lập hộ kinh doanh', fieldCode: 'TC', accepted: 5 });
    expect(byProcedure.find(({ procedureCode }) => procedureCode === '')).toMatchObject({ name: '', accepted: 0 });
  });
});

describe('benefits', () => {
  test('hours at the counter are pairs of person and clock hour with an act there, by whose staff; what was written down later is not known before', async () => {
    const entries = (await house.owner('select e.*, a.unit_id as assigned from journal_entry e join assignment a on a.id = e.assignment_id')).filter((row) => row['unit_id'] === at.oneStop && row['assigned'] === at.oneStop && COUNTER_ROOMS.some((room) => String(row['kind']).startsWith(`${room}.`)));
    const pencil = (employer: string, until: Day) => {
      const hours = entriesIn(entries.filter((row) => row['employer'] === employer)).filter(({ day, known }) => day >= '2020-10-26' && day <= '2021-02-28' && known <= until);
      const actor = new Map(entries.map((row) => [String(row['id']), String(row['actor_id'])]));
      return { hours: new Set(hours.map((entry) => `${actor.get(entry.id)} ${dayOf(entry.at)} ${Math.floor(minuteOf(entry.at) / 60)}`)).size, staffDays: new Set(hours.map((entry) => `${actor.get(entry.id)} ${entry.day}`)).size };
    };
    for (const knownOn of ['2021-03-15', '2021-02-28']) {
      const { payroll } = await report({ knownOn });
      expect(payroll.employers).toMatchObject([{ employer: 'agency', ...pencil('agency', knownOn) }, { employer: 'post', ...pencil('post', knownOn) }]);
    }
    expect(pencil('agency', '2021-03-15').hours).toBeGreaterThan(pencil('agency', '2021-02-28').hours);
  });

  test('a journal followed anew from its beginning changes no hour and no figure', async () => {
    const before = await report();
    await house.owner(`update report_follower set transaction = '0', position = 0`);
    await followAll(house);
    const { payroll, figures, byMonth } = await report();
    expect({ payroll, figures, byMonth }).toEqual({ payroll: before.payroll, figures: before.figures, byMonth: before.byMonth });
  });

  test('who came again is counted by number, not by dossier; two dossiers of one day are no return', async () => {
    const { habits } = await report();
    expect(habits.people?.whole).toEqual({ month: null, people: 3, again: 1, electronicAgain: 0, aloneAfterHelp: 0 });
    expect(habits.people?.months).toEqual([
      { month: '2020-11', people: 2, again: 0, electronicAgain: 0, aloneAfterHelp: 0 },
      { month: '2021-01', people: 1, again: 1, electronicAgain: 0, aloneAfterHelp: 0 },
      { month: '2021-02', people: 1, again: 0, electronicAgain: 0, aloneAfterHelp: 0 },
    ]);
    expect((await report({ from: '2021-01-01', to: '2021-02-28' })).habits.people?.whole).toMatchObject({ people: 2, again: 1 });
    expect(JSON.stringify(habits)).not.toContain(AN);
  });

  test('a habit is to come back online or by post, and to file alone after having been helped', async () => {
    const dossiers = await house.owner(`select d.id, p.id_number from dossier d join dossier_party p on p.dossier_id = d.id and p.role = 'owner' where p.id_number in ($1, $2) order by d.received_at`, [AN, BINH]);
    const [an, binh] = [dossiers.filter((row) => row['id_number'] === AN), dossiers.filter((row) => row['id_number'] === BINH)];
    const unit = newId();
    const step = (dossier: Record<string, unknown> | undefined, day: Day, slice: string) =>
      house.owner(`insert into report_step (key, key_kind, unit_id, procedure_code, field_code, slice, measure, day, since, known, n) values ($1, 'dossier', $2, '', '', $3, 'accepted', $4, $4, $4, 1)`, [dossier?.['id'], unit, slice, day]);
    await step(an[0], '2020-11-02', 'onlineHelped');
    await step(an[1], '2020-12-02', 'onlineAlone');
    await step(binh[0], '2020-11-03', 'counterPost');
    await step(binh[1], '2020-12-03', 'post');
    const asked = { units: [unit], as: 'reception', from: '2020-12-01', to: '2020-12-31', asOf: '2021-03-15', knownOn: '2021-03-15' } as const;
    const [whole] = await house.read((db) => countPeople(db, asked, '2020-10-26'));
    expect(whole).toEqual({ month: null, people: 2, again: 2, electronicAgain: 1, aloneAfterHelp: 1 });
  });

  test('first-time-right stands by the way of intake, and what nobody records says so instead of a number', async () => {
    const { quality, online, definitions } = await report();
    expect(quality.intakes.find(({ way }) => way === 'counterAgency')).toMatchObject({ accepted: 2, ended: 1, firstTimeRight: { numerator: 1, denominator: 1, percent: 100 }, requests: { notices: 0, supplements: 0, per100: 0 } });
    expect(quality.intakes.find(({ way }) => way === 'counterPost')).toMatchObject({ accepted: 3, ended: 0, firstTimeRight: { percent: null } });
    expect([quality.attribution, quality.waiting, online.before].map(({ missing }) => missing.vi)).toEqual([expect.stringContaining('không được ghi'), expect.stringContaining('lấy số'), expect.stringContaining('trích dẫn')]);
    expect(definitions.map(({ id }) => id)).toEqual(expect.arrayContaining(['A', 'U', 'onlineShare', 'counterHours', 'firstTimeRight', 'satisfaction']));
  });

  test('a survey is told by whole months of five answers and more, never by the days of the period', async () => {
    const answer = (day: Day, score: number) => house.owner(`with a as (insert into feedback_answer (day, kind, unit_id, rated_id, rated_employer) values ($1, 'reception', $2, null, 'post') returning id) insert into feedback_score (answer_id, question_code, question_from, score) select a.id, q.code, q.valid_from, $3 from a, feedback_question q where q.code = 'overall' limit 1`, [day, at.oneStop, score]);
    for (const score of [5, 5, 4, 4, 2]) await answer('2020-11-10', score);
    for (const score of [1, 1, 1]) await answer('2020-12-10', score);
    for (const score of [1, 1, 1, 1, 1, 1]) await answer('2020-10-28', score);
    const { satisfaction } = await report();
    expect(satisfaction).toMatchObject({ from: '2020-11-01', to: '2021-02-28', floor: 5, total: { valid: 5, satisfied: 4, percent: 80 }, monthsHeld: 1 });
    expect((await report({ to: '2020-11-20' })).satisfaction).toMatchObject({ from: null, total: null });
  });
});

describe('a plan of another size', () => {
  test('of a whole district counts what the one-stops below it did, the very turns each of them tells, and opens to them', async () => {
    const district = String((await house.owner('select parent_id from org_unit where id = $1', [at.oneStop]))[0]?.['parent_id']);
    await house.write({ as: at.admin }, (ctx) => insertPlan(ctx.db, plan(district, 'HUYEN')));
    const [whole, one] = [await report({ plan: 'HUYEN' }, at.leader), await report({}, at.leader)];
    for (const part of ['figures', 'parts', 'overlap', 'byEmployer', 'byMonth'] as const) expect([part, whole[part]]).toEqual([part, one[part]]);
    expect(whole.figures.find(({ id }) => id === 'A')?.value).toBeGreaterThan(0);
    const { rows } = await house.write({ as: at.leader, now: NOW }, (ctx) => listReportRows(ctx, { unit: whole.unit.code, from: whole.from, to: whole.to, figure: 'A', limit: 200 }));
    expect(rows.reduce((sum, { n }) => sum + n, 0)).toBe(whole.figures.find(({ id }) => id === 'A')?.value);
  });

  test('without a dossier is told in noughts, and nothing is divided by nothing; above 100,000 dossiers people are not counted and the report says so', async () => {
    const unit = await house.addUnit({ code: 'LON-OSS', kind: 'OSS' });
    const chief = await house.addActor('OSS_HEAD', unit);
    await house.write({ as: at.admin }, (ctx) => insertPlan(ctx.db, plan(unit, 'LON')));
    const empty = await report({ plan: 'LON' }, chief);
    expect(empty.figures.map(({ value, perWorkingDay }) => [value, perWorkingDay])).toEqual(empty.figures.map(() => [0, 0]));
    expect(empty.habits.shares.map(({ percent }) => percent)).toEqual([null, null, null, null]);
    expect([empty.habits.people?.whole.people, empty.byProcedure, empty.legacy, empty.narrative, empty.satisfaction.total]).toEqual([0, [], [], [], null]);
    await house.owner(`insert into report_step (key, key_kind, unit_id, procedure_code, field_code, slice, measure, day, since, known, n) values ($1, 'dossier', $2, '', '', 'post', 'accepted', '2020-11-02', '2020-11-02', '2021-03-01', 100001)`, [newId(), unit]);
    const large = await report({ plan: 'LON', from: '2020-12-01' }, chief);
    expect(large.habits).toMatchObject({ people: null, missing: { missing: { vi: expect.stringContaining('quá nhiều hồ sơ') } } });
  });
});

describe('the tables', () => {
  test('hold every figure, the quoted one apart and marked, and what nobody records', async () => {
    const told = await report();
    const sheets = pilotSheets(told);
    expect(sheets.flatMap(({ columns, rows }) => rows.filter((row) => row.length !== columns.length))).toEqual([]);
    const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    expect(rowsOf('Ba số liệu').map(([id, , value]) => [id, value])).toEqual([...told.figures.map(({ id, value }) => [id, value]), ['', null]]);
    expect(JSON.stringify(rowsOf('Ba số liệu'))).not.toContain('1584');
    expect(rowsOf('Số trích dẫn')).toMatchObject([['A', 1584, 'lượt hồ sơ', 'bài tổng kết', 'không rõ', expect.stringContaining('trích dẫn')]]);
    expect(rowsOf('Không ghi nhận').map(([name]) => name)).toEqual(['Nguyên nhân trả lại', 'Thời gian chờ', 'Mức độ 3, 4 trước thí điểm']);
    expect(JSON.stringify(sheets)).not.toMatch(/024080|Nguyễn Văn An/);
  });
});

describe('the paper', () => {
  test('prints in the layout of an official document with both parties, every definition, and nobody’s name or number', async () => {
    const paper = await house.write({ as: at.head, now: NOW }, (ctx) => printPilotReport(ctx, { plan: PLAN }));
    const words = JSON.stringify(paper.data);
    for (const said of ['"UBND HUYỆN VIỆT YÊN"', '"BƯU ĐIỆN TỈNH BẮC GIANG"', 'Đại diện ký', 'không cộng dồn', 'PHỤ LỤC: CÁCH ĐẾM', '1.584', 'Việt Yên, ngày 15 tháng 3 năm 2021', '……/BC']) expect(words).toContain(said);
    expect(words).not.toMatch(/024080|Nguyễn Văn An|mô phỏng/i);
    const bytes = Buffer.from(await renderPdf(paper.template, paper.data));
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await house.owner(`select facts from journal_entry where kind = 'reporting.pilotPrinted'`)).toMatchObject([{ facts: { plan: PLAN, from: '2020-10-26', to: '2021-02-28' } }]);
  });

  test('of a period that was simulated says so above its figures and at the foot of every page', async () => {
    const unit = await house.addUnit({ code: 'MP-OSS', kind: 'OSS' });
    const chief = await house.addActor('OSS_HEAD', unit);
    await house.write({ as: at.admin }, async (ctx) => {
      await insertPlan(ctx.db, plan(unit, 'MP'));
      await insertSynthetic(ctx.db, { id: newId(), planCode: 'MP', unitIds: [unit], fromDay: '2020-10-26', toDay: '2020-12-31', seed: 1, scalePercent: 100 }, ctx.now);
    });
    const paper = await house.write({ as: chief, now: NOW }, (ctx) => printPilotReport(ctx, { plan: 'MP' }));
    expect(paper.data).toMatchObject({ content: { synthetic: expect.stringContaining('MÔ PHỎNG') }, page: { marks: expect.arrayContaining(['Dữ liệu mô phỏng']) } });
  });
});
