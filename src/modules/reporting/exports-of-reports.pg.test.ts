import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bind } from '#apps/operations/bind.ts';
import { pass } from '#apps/door.ts';
import { instantOf } from '#kernel/day.ts';
import { insertPlan } from '#modules/organisation/store.ts';
import { codeOf, household, openCounter, type Counter } from '#modules/reception/fixture/counter.ts';
import { receiveDossier } from '#modules/reception/service/receive-dossier.ts';
import type { Pool } from '#platform/database.ts';
import { newId } from '#platform/ids.ts';
import { unpacked } from '#platform/sheets/fixture/unpack.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { followAll } from '#test/report.ts';
import { printPilotReport as printing } from './contract/pilot.ts';
import { exportsOf, sheetsIn } from './fixture/exports.ts';
import { meanwhile } from './fixture/meanwhile.ts';
import { INDICATORS } from './rules/indicators.ts';
import { getOfficialReport } from './service/official.ts';
import { getPilotReport } from './service/pilot.ts';
import { printPilotReport } from './service/print-pilot.ts';

const NOW = instantOf('2021-03-15', 600);
const PLAN = 'VY-2020';
const DAYS = { unit: 'VY-OSS', from: '2021-01-01', to: '2021-02-28' };
const FORM = { form: 'II06a', periodKind: 'free', ...DAYS } as const;

const printed = bind(printing, printPilotReport);

let house: TestHouse;
let at: Counter;
let files: ReturnType<typeof exportsOf>;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openCounter(house);
  files = exportsOf(house, () => NOW);
  await house.write({ as: at.admin, now: instantOf('2020-10-20', 540) }, (ctx) =>
    insertPlan(ctx.db, { id: newId(), code: PLAN, name: 'Phương án thử nghiệm', unitId: at.oneStop, signedOn: '2020-10-26', fromDay: '2020-10-26', toDay: '2021-02-28', parties: ['UBND huyện', 'Bưu điện tỉnh'], postalStaff: 3, fieldCodes: ['TC'], source: 'thử nghiệm' }));
  for (const day of ['2021-01-04', '2021-01-05', '2021-02-02']) await house.write({ as: at.mai, now: instantOf(day, 540) }, (ctx) => receiveDossier(ctx, household()));
  await followAll(house);
});
afterAll(() => house.close());

type Ask = Parameters<typeof files.ask>;

const made = async (of: Ask[1], asked: Ask[2], format: Ask[3] = 'xlsx', as = at.mai) => {
  const { id } = await files.ask(as, of, asked, format);
  await files.make();
  const row = await files.look(as, id);
  expect(row).toMatchObject({ state: 'ready', refused: null });
  if (row.rows !== null) expect(row.done).toBe(row.rows);
  return files.bytesOf(as, id);
};
const book = async (of: Ask[1], asked: Ask[2], as = at.mai) => sheetsIn(await made(of, asked, 'xlsx', as));
const explained = (sheets: Map<string, unknown[][]>) => sheets.get('Định nghĩa')?.slice(1).map((row) => row[0]);

describe('a report as a file', () => {
  it('the report of a plan carries its figures, what each counts, both days and how far the journal is in it', async () => {
    const report = await house.write({ as: at.mai, now: NOW }, (ctx) => getPilotReport(ctx, { plan: PLAN }));
    const sheets = await book('pilot', { plan: PLAN });
    expect(report.figures.find(({ id }) => id === 'A')?.value).toBe(3);
    expect(sheets.get('Ba số liệu')?.slice(1, 1 + report.figures.length).map((row) => [row[0], row[2]])).toEqual(report.figures.map(({ id, value }) => [id, value]));
    expect(explained(sheets)).toContain(report.definitions.find(({ id }) => id === 'A')?.name.vi);
    const about = sheets.get('Thông tin')?.map((row) => `${row[0]}: ${row[1]}`) ?? [];
    for (const line of ['Kỳ: Từ 26/10/2020 đến 28/02/2021', 'Số liệu tính đến hết ngày: 15/03/2021', 'Theo những gì đã ghi đến hết ngày: 15/03/2021', 'Phương án: Phương án thử nghiệm']) expect(about).toContain(line);
  });

  it('a form of the law has the numbers of its page, says that it is a draft, and what it was checked by', async () => {
    const report = await house.write({ as: at.mai, now: NOW }, (ctx) => getOfficialReport(ctx, FORM));
    const sheets = await book('official', FORM);
    expect(sheets.get('Biểu')?.slice(1).map((row) => row.slice(4))).toEqual(report.sections.flatMap(({ rows }) => rows.map(({ values }) => [...values])));
    expect(sheets.get('Kiểm tra')?.slice(1).every((row) => row[2] === 'đúng trên mọi dòng')).toBe(true);
    expect(sheets.get('Thông tin')?.some((row) => row[1] === 'Dự thảo, chưa ban hành')).toBe(true);
    expect(explained(sheets)?.length).toBeGreaterThan(5);
  });

  it.each(INDICATORS)('a set of indicators (%s) carries every figure with its definition', async (indicator) => {
    const sheets = await book('indicator', { indicator, ...DAYS });
    expect([...sheets.keys()].slice(0, 2)).toEqual(['Thông tin', 'Định nghĩa']);
    expect(explained(sheets)?.length).toBeGreaterThan(0);
  });

  it('the channels, what stands behind a figure, and one’s own record', async () => {
    expect((await book('channels', DAYS)).get('So sánh các kênh')?.length).toBeGreaterThan(6);
    const opened = (await book('rows', { ...DAYS, figure: 'accepted' })).get('Danh sách');
    expect(opened?.slice(1).map((row) => [row[1], row[6]])).toEqual(Array.from({ length: 3 }, () => ['Hồ sơ', 1]));
    const mine = await book('myRecord', { from: DAYS.from, to: DAYS.to });
    expect(mine.get('Từng việc')?.slice(1).length).toBeGreaterThanOrEqual(3);
    const others = await book('myRecord', { from: DAYS.from, to: DAYS.to }, at.oanh);
    expect(others.get('Từng việc')).toHaveLength(1);
  });

  it.each([['pilot', { plan: PLAN }], ['official', FORM]] as const)('%s on paper and as open tables', async (of, asked) => {
    expect((await made(of, asked, 'pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    const tables = unpacked(await made(of, asked, 'csv'));
    expect([...tables.keys()].slice(0, 2).map((name) => name.replace(/^\d+-/, ''))).toEqual(['thong-tin.csv', 'dinh-nghia.csv']);
    for (const text of tables.values()) expect(text.startsWith('\ufeff"')).toBe(true);
  });
});

describe('a file and a paper are one look, whatever is followed or done while they are read', () => {
  let told = 0;
  /** A dossier more, in all figures, right before a statement of whoever reads. */
  const one = (before: string, day = '2021-02-03') =>
    meanwhile(house.house.pool, before, async () => {
      told += 1;
      await house.write({ as: at.mai, now: instantOf(day, 540 + told) }, (ctx) => receiveDossier(ctx, household()));
      await followAll(house);
    });
  const madeOver = async (pool: Pool, of: Ask[1], asked: Ask[2], format: Ask[3] = 'xlsx') => {
    const { id } = await files.ask(at.mai, of, asked, format);
    await files.makeOver(pool);
    return files.bytesOf(at.mai, id);
  };
  const totals = (rows: unknown[][] | undefined, column: number) => rows?.slice(1).reduce((sum, row) => sum + Number(row[column] ?? 0), 0);

  it('the sheets of a plan’s report agree', async () => {
    const sheets = await sheetsIn(await madeOver(one('reporting.sumSteps.reception.procedure.field'), 'pilot', { plan: PLAN }));
    expect([sheets.get('Ba số liệu')?.[1]?.[2], totals(sheets.get('Theo lĩnh vực'), 3), totals(sheets.get('Theo thủ tục'), 3)]).toEqual([3, 3, 3]);
  });

  it('the equations of a draft hold', async () => {
    const sheets = await sheetsIn(await madeOver(one('reporting.sumSteps.reception.procedure.field.slice'), 'official', FORM));
    expect(sheets.get('Kiểm tra')?.slice(1).map((row) => row[2])).toEqual(Array.from({ length: 4 }, () => 'đúng trên mọi dòng'));
    const again = await sheetsIn(await madeOver(one('reporting.listProcedureNames'), 'official', FORM));
    expect(Number(again.get('Biểu')?.[1]?.[4])).toBe(Number(sheets.get('Biểu')?.[1]?.[4]) + 1);
  });

  it('a list of one page has the rows its first sheet tells of', async () => {
    const sheets = await sheetsIn(await madeOver(one('reporting.listMyActDays', '2021-01-05'), 'myRecord', { from: '2021-01-05', to: '2021-01-05' }));
    expect([totals(sheets.get('Tổng hợp'), 1), sheets.get('Từng việc')?.length]).toEqual([1, 2]);
  });

  it('what is printed in the background is read in one look too, and noted', async () => {
    const begun: string[] = [];
    const pool = meanwhile(house.house.pool, 'never', () => Promise.resolve(), (sent) => begun.push(sent));
    await madeOver(pool, 'pilot', { plan: PLAN }, 'pdf');
    const counted = begun.findIndex((sent) => sent.startsWith('reporting.sumSteps'));
    expect(begun.slice(0, counted).findLast((sent) => sent.startsWith('begin'))).toBe('begin transaction isolation level repeatable read');
    expect(begun.slice(counted, begun.indexOf('commit', counted))).toContain('journal.insertEntry');
  });

  it('a paper printed at once says what the same paper said before', async () => {
    const print = (pool: Pool) => pass({ ...house.house, pool }, printed, { plan: PLAN }, { now: NOW, language: 'vi', requestId: 'r', address: null, by: { actor: at.mai } }, (paper) => JSON.stringify(paper));
    const before = await print(house.house.pool);
    await followAll(house);
    expect(await print(one('reporting.sumSteps.reception.procedure.field'))).toBe(before);
    expect(await print(house.house.pool)).not.toBe(before);
  });
});

describe('who may have a report as a file', () => {
  it('whoever may not have the report has no file of it, and a period that cannot be is refused before any work', async () => {
    const elsewhere = await house.addActor('OSS_OFFICER', await house.addUnit({ code: 'YD-OSS', kind: 'OSS' }));
    for (const [of, asked] of [['pilot', { plan: PLAN }], ['official', FORM], ['channels', DAYS], ['indicator', { indicator: 'nine', ...DAYS }], ['rows', { ...DAYS, figure: 'accepted' }]] as const) {
      expect([of, await codeOf(files.ask(elsewhere, of, asked))]).toEqual([of, 'organisation.unitUnknown']);
      expect([of, await codeOf(files.ask({ ...at.mai, permissions: [] }, of, asked))]).toEqual([of, 'access.notAllowed']);
    }
    expect(await codeOf(files.ask(at.mai, 'pilot', { plan: 'KHONG-CO' }))).toBe('reporting.planUnknown');
    expect(await codeOf(files.ask(at.mai, 'pilot', { plan: PLAN, from: '2021-02-01', to: '2021-01-01' }))).toBe('input.periodReversed');
    expect(await codeOf(files.ask(at.mai, 'official', { ...FORM, from: '2021-04-01', to: '2021-04-30' }))).toBe('reporting.periodNotBegun');
    expect(await codeOf(files.ask(at.mai, 'official', { form: 'II06a', unit: 'VY-OSS', periodKind: 'month', year: 2021 }))).toBe('reporting.periodNotNamed');
    expect(await codeOf(files.ask(at.mai, 'myRecord', { from: '2019-01-01', to: '2021-01-01' }))).toBe('reporting.recordTooLong');
  });
});
