import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '#kernel/problem.ts';
import { shipped } from '#modules/calendar/fixture/shipped.ts';
import { importCalendar } from '#modules/calendar/service/import-calendar.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { nationalRows } from '../fixture/national-rows.ts';
import { CHANNELS, LEVELS, ONLINE_LEVELS } from '../rules/content.ts';
import { QUALITY_FIELDS, QUALITY_FLAGS } from '../rules/quality.ts';
import { computeDueDate } from './compute-due-date.ts';
import { correctProcedure } from './correct-procedure.ts';
import { findProcedures, listFields } from './find-procedures.ts';
import { getProcedure } from './get-procedure.ts';
import { importProcedures } from './import-procedures.ts';
import { listQualityFlags } from './list-quality-flags.ts';
import { revisionInForce, revisionOf } from './revision-in-force.ts';

const READ_ON = '2026-07-20';
const SOURCE = 'Cổng Dịch vụ công quốc gia';
const noon = (day: string) => new Date(`${day}T12:00:00+07:00`);

let house: TestHouse;
const rows = nationalRows();

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  await house.write({ now: noon('2026-01-05') }, (ctx) => importCalendar(ctx, shipped));
});
afterAll(() => house.close());

const act = <T>(day: string, work: Parameters<typeof house.write<T>>[1]) => house.write({ now: noon(day) }, work);
const refusal = async (attempt: Promise<unknown>) => {
  try {
    await attempt;
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.problem;
    throw thrown;
  }
  return undefined;
};

describe('import', () => {
  it('takes all 2,039 procedures, and a second time changes nothing', async () => {
    const first = await act(READ_ON, (ctx) => importProcedures(ctx, rows, { day: READ_ON, source: SOURCE }));
    expect(first).toMatchObject({ read: 2039, added: 2039, changed: 0, unchanged: 0, refused: [], unknownColumns: [] });
    const again = await act(READ_ON, (ctx) => importProcedures(ctx, rows, { day: READ_ON, source: SOURCE }));
    expect(again).toMatchObject({ added: 0, changed: 0, unchanged: 2039 });
    const [counted] = await house.owner(`select (select count(*) from procedure_revision) as revisions, (select count(*) from journal_entry where kind = 'catalogue.imported') as entries`);
    expect(counted).toEqual({ revisions: '2039', entries: '1' });
  });

  it('makes a new revision of a changed row; what was received before keeps its own', async () => {
    const row = rows.find((one) => JSON.stringify(one).includes('"1.014535"'));
    const changed = { ...Object(row), cach_thuc_thuc_hien: 'Hình thức nộpThời gianPhí, lệ phíMô tảTrực tiếp7 NgàyMiễn phí' };
    const before = await act('2026-07-25', (ctx) => revisionInForce(ctx, '1.014535', '2026-07-25'));
    expect(await act('2026-08-01', (ctx) => importProcedures(ctx, [changed], { day: '2026-08-01', source: SOURCE }))).toMatchObject({ added: 0, changed: 1 });
    const term = (day: string) => act('2026-08-02', async (ctx) => (await revisionInForce(ctx, '1.014535', day)).content.channels.find(({ channel }) => channel === 'counter')?.term);
    expect([await term('2026-07-31'), await term('2026-08-01')]).toEqual([{ count: 10, unit: 'calendarDay' }, { count: 7, unit: 'calendarDay' }]);
    const kept = await act('2026-08-02', (ctx) => revisionOf(ctx, before.id));
    expect(kept.content.channels[0]?.term).toEqual({ count: 10, unit: 'calendarDay' });
  });

  it('refuses a day before the revision it would follow, and takes nothing of the file', async () => {
    const row = rows.find((one) => JSON.stringify(one).includes('"1.014535"'));
    const refused = await refusal(act('2026-08-02', (ctx) => importProcedures(ctx, [{ ...Object(row), ten_thu_tuc: 'Tên khác' }], { day: '2026-07-01', source: SOURCE })));
    expect(refused).toMatchObject({ code: 'catalogue.importDayPast', facts: { code: '1.014535' } });
  });

  it('names lines that are no procedure and takes the others', async () => {
    const report = await act('2026-08-03', (ctx) => importProcedures(ctx, [null, { ma_thu_tuc: 'abc' }, rows[0], rows[0]], { day: '2026-08-03', source: SOURCE }));
    expect(report).toMatchObject({ read: 1, unchanged: 1, refused: [{ line: 1, bad: 'row' }, { line: 2, bad: 'ma_thu_tuc' }, { line: 4 }] });
  });
});

describe('validity', () => {
  it('serves no reception before the first day of a revision, nor an unknown code', async () => {
    expect(await refusal(act('2026-07-25', (ctx) => revisionInForce(ctx, '1.000894', '2026-07-19')))).toMatchObject({ code: 'catalogue.notInForce', facts: { day: '2026-07-19' } });
    expect(await refusal(act('2026-07-25', (ctx) => revisionInForce(ctx, '1.999999', '2026-07-25')))).toMatchObject({ code: 'catalogue.procedureUnknown', status: 404 });
    expect((await act('2026-07-25', (ctx) => revisionInForce(ctx, '1.000894.000.00.00.H02', '2026-07-25'))).procedureCode).toBe('1.000894');
  });

  it('keeps the certification of signatures away from the post though the portal lists it', async () => {
    const marks = await Promise.all(['2.001035', '2.000884', '2.000815', '2.000908', '1.000894'].map((code) => act('2026-08-01', (ctx) => getProcedure(ctx, { code }))));
    expect(marks.map(({ code, marks: { civilServantOnly, bcciIn, presenceRequired } }) => [code, civilServantOnly, bcciIn, presenceRequired])).toEqual([
      ['2.001035', true, false, false], ['2.000884', true, false, false], ['2.000815', true, false, false], ['2.000908', false, true, false], ['1.000894', false, false, true],
    ]);
  });
});

describe('search', () => {
  const found = async (q: string) => (await act('2026-08-01', (ctx) => findProcedures(ctx, { q, limit: 5 }))).rows.map(({ code }) => code);

  it('finds by everyday words, with and without tone marks', async () => {
    expect((await found('mở quán'))[0]).toBe('1.001612');
    expect((await found('mo quan'))[0]).toBe('1.001612');
    expect((await found('tôi muốn làm giấy kết hôn'))[0]).toBe('1.000894');
  });

  it('finds by name without marks, by code, and puts exact marks first', async () => {
    expect(await found('dang ky ket hon')).toContain('1.000894');
    expect((await found('1.000894.000.00.00.H02'))[0]).toBe('1.000894');
    const names = (await act('2026-08-01', (ctx) => findProcedures(ctx, { q: 'đất', limit: 100 }))).rows.map(({ name }) => name.toLowerCase().normalize('NFC'));
    const last = names.findLastIndex((name) => name.includes('đất'));
    expect(names.slice(0, last + 1).every((name) => name.includes('đất'))).toBe(true);
  });

  it('takes both places of the tone mark for the same word', async () => {
    expect(await found('hòa giải tranh chấp đất đai')).toEqual(await found('hoà giải tranh chấp đất đai'));
    expect((await found('hoà giải tranh chấp đất đai'))[0]).toBe('1.012812');
  });

  it('is not led astray by signs of the pattern language', async () => {
    const { rows: percent } = await act('2026-08-01', (ctx) => findProcedures(ctx, { q: '%' }));
    expect(percent.every(({ name }) => name.includes('%'))).toBe(true);
    expect(await found('\\')).toEqual([]);
    expect(await found("'; drop table procedure; --")).toEqual([]);
  });

  it('turns pages without losing or repeating a procedure', async () => {
    const codes: string[] = [];
    let after: string | undefined;
    do {
      const at = after;
      const page = await act('2026-08-01', (ctx) => findProcedures(ctx, { field: 'nganh-tu-phap', level: 'commune', limit: 20, ...(at === undefined ? {} : { after: at }) }));
      codes.push(...page.rows.map(({ code }) => code));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(codes.length).toBeGreaterThan(20);
    expect(new Set(codes).size).toBe(codes.length);
    expect(await refusal(act('2026-08-01', (ctx) => findProcedures(ctx, { after: 'abc' })))).toMatchObject({ code: 'input.cursorUnknown' });
  });
});

describe('correction', () => {
  const input = { code: '1.001193', reason: 'Cổng chỉ ghi số 1, thiếu đơn vị', source: 'Luật Hộ tịch; quy tắc 15 giờ', terms: CHANNELS.map((channel) => ({ channel, term: { count: 1, unit: 'sameDay' as const } })) };

  it('refuses a due date for a limit without unit, and gives one after the correction', async () => {
    const asked = { receivedAt: '2026-08-06T15:40:00+07:00', procedureCode: '1.001193', channel: 'counter' as const };
    expect(await refusal(act('2026-08-05', (ctx) => computeDueDate(ctx, asked)))).toMatchObject({ code: 'catalogue.termUnknown', facts: { printed: '1' } });
    const corrected = await act('2026-08-06', (ctx) => correctProcedure(ctx, input));
    expect(corrected).toMatchObject({ version: 2, validFrom: '2026-08-06', changes: 4, receivable: true });
    expect(await act('2026-08-06', (ctx) => computeDueDate(ctx, asked))).toMatchObject({ dueDay: '2026-08-07', term: { unit: 'sameDay' } });
  });

  it('shows who changed what from what, and leaves the earlier revision as it was', async () => {
    const now = await act('2026-08-06', (ctx) => getProcedure(ctx, { code: '1.001193' }));
    expect(now.corrections).toMatchObject([{ reason: input.reason, source: input.source }]);
    expect(now.corrections[0]?.changes).toContainEqual({ what: 'counter.term', old: '1', new: '1 sameDay' });
    expect(now.marks.sameDay).toBe(true);
    expect(now.flags.some(({ flag }) => flag === 'termUnitMissing')).toBe(false);
    const before = await act('2026-08-06', (ctx) => getProcedure(ctx, { code: '1.001193', day: '2026-08-05' }));
    expect(before.content.channels.every(({ term }) => term === null)).toBe(true);
    const entries = await house.owner(`select facts ->> 'code' as code from journal_entry where kind = 'catalogue.corrected'`);
    expect(entries).toEqual([{ code: '1.001193' }]);
  });

  it('refuses a correction that changes nothing, a row that is not there, a stale version, a term of nothing', async () => {
    const attempt = (change: object) => refusal(act('2026-08-06', (ctx) => correctProcedure(ctx, { ...input, ...change })));
    expect(await attempt({})).toMatchObject({ code: 'catalogue.nothingChanged' });
    expect(await attempt({ expectedVersion: 1 })).toMatchObject({ code: 'catalogue.revisionStale' });
    expect(await attempt({ terms: [{ channel: 'counter', option: 9, term: { count: 1, unit: 'hour' } }] })).toMatchObject({ code: 'catalogue.optionUnknown' });
    expect(await attempt({ terms: [{ channel: 'counter', term: { count: 0, unit: 'hour' } }] })).toMatchObject({ code: 'calendar.termEmpty' });
    expect(await attempt({ terms: undefined, papers: [{ caseNo: 1, paperNo: 999, originals: 1 }] })).toMatchObject({ code: 'catalogue.paperUnknown' });
  });

  it('is made again when the source changes elsewhere, and flagged where the source has changed itself', async () => {
    const row = rows.find((one) => JSON.stringify(one).includes('"1.001193"'));
    await act('2026-08-10', (ctx) => importProcedures(ctx, [{ ...Object(row), so_quyet_dinh: '1/QĐ-BTP' }], { day: '2026-08-10', source: SOURCE }));
    const elsewhere = await act('2026-08-10', (ctx) => getProcedure(ctx, { code: '1.001193' }));
    expect(elsewhere.content.channels.map(({ term }) => term?.unit)).toEqual(['sameDay', 'sameDay', 'sameDay']);
    await act('2026-08-11', (ctx) => importProcedures(ctx, [{ ...Object(row), cach_thuc_thuc_hien: 'Hình thức nộpThời gianPhí, lệ phíMô tảTrực tiếp2 Ngày làm việcMiễn phí' }], { day: '2026-08-11', source: SOURCE }));
    const itself = await act('2026-08-11', (ctx) => getProcedure(ctx, { code: '1.001193' }));
    expect(itself.content.channels.map(({ term }) => term)).toEqual([{ count: 2, unit: 'workingDay' }]);
    expect(itself.flags.map(({ flag }) => flag)).toContain('correctionOutdated');
  });
});

describe('due dates', () => {
  it('are given for a plain term, and asked one way only', async () => {
    expect(await act('2026-08-01', (ctx) => computeDueDate(ctx, { receivedAt: '2021-02-09T09:00:00+07:00', term: { count: 3, unit: 'workingDay' } }))).toMatchObject({ dueDay: '2021-02-19' });
    for (const extra of [{}, { term: { count: 1, unit: 'hour' as const }, procedureCode: '1.001193' }, { procedureCode: '1.001193' }]) {
      expect(await refusal(act('2026-08-01', (ctx) => computeDueDate(ctx, { receivedAt: '2026-08-01T09:00:00+07:00', ...extra })))).toMatchObject({ code: 'catalogue.dueInput', status: 422 });
    }
  });

  it('follow the channel: the same procedure takes 15 days at the counter and 20 online', async () => {
    const due = (channel: 'counter' | 'online') => act('2026-08-01', (ctx) => computeDueDate(ctx, { receivedAt: '2026-08-03T09:00:00+07:00', procedureCode: '1.013225', channel }));
    expect([(await due('counter')).term.count, (await due('online')).term.count]).toEqual([15, 20]);
  });
});

describe('quality page and fields', () => {
  it('counts flags and shares of the revisions in force and lists their rows', async () => {
    const page = await act('2026-08-20', (ctx) => listQualityFlags(ctx, { flag: 'feeSuspicious', limit: 3 }));
    expect(page.rows).toHaveLength(3);
    expect(page.rows.every(({ flag }) => flag === 'feeSuspicious')).toBe(true);
    expect(page.counts.find(({ flag }) => flag === 'termUnitMissing')?.procedures).toBeGreaterThan(200);
    expect(page.shares.find(({ field }) => field === 'terms')?.total).toBe(2039);
    const next = await act('2026-08-20', (ctx) => listQualityFlags(ctx, { flag: 'feeSuspicious', limit: 3, ...(page.next === null ? {} : { after: page.next }) }));
    expect(next.rows[0]).not.toEqual(page.rows[0]);
  });

  it('lists the eleven fields of the pilot with their successors', async () => {
    const { rows: fields } = await act('2026-08-20', (ctx) => listFields(ctx, {}));
    const pilot = fields.filter(({ kind }) => kind === 'pilot');
    expect(pilot.map(({ code }) => code).sort()).toEqual(['CT', 'DT', 'GD', 'LD', 'NN', 'NV', 'TC', 'TP', 'VH', 'XD', 'YT']);
    expect(fields.find(({ code }) => code === 'LD')?.successors.map(({ code }) => code)).toEqual(['nganh-giao-duc', 'nganh-noi-vu', 'nganh-nong-nghiep-moi-truong', 'nganh-y-te']);
    expect(fields.find(({ code }) => code === 'ho-tich')).toMatchObject({ sectorCode: 'nganh-tu-phap', procedures: 41 });
  });
});

describe('the database', () => {
  it('knows the same lists as the rules', async () => {
    const check = async (column: string) => String((await house.owner(`select pg_get_constraintdef(c.oid) as def from pg_constraint c where c.contype = 'c' and pg_get_constraintdef(c.oid) like $1`, [`%${column}%`]))[0]?.['def']);
    const lists = [[await check('levels <@'), LEVELS], [await check('online_level'), ONLINE_LEVELS], [await check('termUnitMissing'), QUALITY_FLAGS], [await check('legalBasis'), QUALITY_FIELDS]] as const;
    for (const [def, list] of lists) expect([...def.matchAll(/'([A-Za-z0-9_]+)'::text/g)].map(([, word]) => word).sort()).toEqual([...list].sort());
  });

  it('lets nobody change a revision, a flag or a correction', async () => {
    const rights = await house.owner(`select table_name from information_schema.table_privileges where table_name in ('procedure', 'procedure_revision', 'quality_flag', 'correction') and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE') and grantee = 'motcua_work'`);
    expect(rights).toEqual([]);
  });
});
