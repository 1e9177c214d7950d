import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { note } from '#modules/journal/service.ts';
import { newId } from '#platform/ids.ts';
import { unpacked } from '#platform/sheets/fixture/unpack.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { followAll } from '#test/report.ts';
import { exportsOf, factsOf, sheetsIn } from './fixture/exports.ts';
import { followFigures } from './service/following.ts';
import { getIssuedReport, issueReport, printIssuedReport } from './service/issued.ts';
import { getOfficialReport } from './service/official.ts';

let house: TestHouse;
let oneStop: string;
let head: Actor;
let stranger: Actor;
let files: ReturnType<typeof exportsOf>;
const NOW = new Date('2021-03-15T08:00:00+07:00');
const asked = (number: number) => ({ form: 'II06a', unit: 'VY-MC', periodKind: 'month', year: 2021, number } as const);
const as = <T>(act: Parameters<typeof house.write<T>>[1]) => house.write({ as: head, now: NOW }, act);
const issue = (number: number) => as((ctx) => issueReport(ctx, asked(number)));
const look = (id: string) => as((ctx) => getIssuedReport(ctx, { id }));
const steps = async () => Number((await house.owner('select count(*) from report_step'))[0]?.['count']);
const tamper = (id: string) => house.owner(`update issued_report set content = replace(content, '"complete":true', '"complete":false') where id = $1`, [id]);

async function received(day: string): Promise<void> {
  const at = new Date(`${day}T09:00:00+07:00`);
  await house.write({ now: at }, (ctx) => note(ctx, { kind: 'dossier.received', happenedAt: at, unitId: oneStop, dossierId: newId(), procedureCode: '1.001612', fieldCode: 'TC', channel: 'counter', facts: { status: 2, receptionUnitId: oneStop } }));
}

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  oneStop = await house.addUnit({ code: 'VY-MC', kind: 'OSS' });
  head = await house.addActor('OSS_HEAD', oneStop, { name: 'Thanh' });
  stranger = await house.addActor('OSS_HEAD', await house.addUnit({ code: 'YD-MC', kind: 'OSS' }));
  files = exportsOf(house, () => NOW);
  await received('2021-01-20');
  await followAll(house);
});
afterAll(() => house.close());

describe('an issued report', () => {
  test('whose text was changed below the house is shown as such, printed for nobody, and hinders no new issue', async () => {
    const { id } = await issue(2);
    expect((await look(id)).intact).toBe(true);
    await tamper(id);
    expect((await look(id)).intact).toBe(false);
    await expect(as((ctx) => printIssuedReport(ctx, { id }))).rejects.toMatchObject({ problem: { code: 'reporting.issuedChanged', facts: { number: 'VY-MC/II.06a/T02.2021/1' } } });
    expect(await issue(2)).toMatchObject({ number: 'VY-MC/II.06a/T02.2021/2' });
  });

  test('is made of figures that nothing is added to meanwhile', async () => {
    await received('2021-03-12');
    const before = await steps();
    await as(async (ctx) => {
      await issueReport(ctx, asked(1));
      await house.write({}, followFigures);
      expect(await steps()).toBe(before);
    });
    await followAll(house);
    expect(await steps()).toBeGreaterThan(before);
  });
});

describe('an issued report as a file', () => {
  test('holds what was kept, not what is counted today, with its number, its day, its hash, and what differs from the issue before', async () => {
    const first = await issue(3);
    await received('2021-02-20');
    await followAll(house);
    const second = await issue(3);
    const draft = await as((ctx) => getOfficialReport(ctx, asked(3)));
    const [kept, again] = [await book(first.id), await book(second.id)];
    expect([totalOf(kept), totalOf(again), draft.sections[0]?.rows[0]?.values[0]]).toEqual([2, 3, 3]);
    for (const line of ['Số: VY-MC/II.06a/T03.2021/1', 'Ban hành lúc: 08:00 thứ Hai, 15/03/2021', 'Người ban hành: Thanh', `Mã băm nội dung (SHA-256): ${first.sha256}`, 'Đã có bản ban hành sau: VY-MC/II.06a/T03.2021/2']) expect(about(kept)).toContain(line);
    expect(about(again)).toContain('Bản ban hành trước: VY-MC/II.06a/T03.2021/1');
    const { differences } = await look(second.id);
    expect([kept.has('Khác bản trước'), again.get('Khác bản trước')?.slice(1).map((row) => row.slice(-2))]).toEqual([false, differences.map(({ before, after }) => [before, after])]);
    expect(differences[0]).toMatchObject({ level: 'total', columnNo: '3', before: 2, after: 3 });
  });

  test('is named by its number, in every kind of file', async () => {
    const id = await idOf('VY-MC/II.06a/T03.2021/2');
    const open = await made(id, 'csv');
    expect([open.fileName, open.asked]).toEqual(['bao-cao-da-ban-hanh_VY-MC-II.06a-T03.2021-2.csv.zip', { id, number: 'VY-MC/II.06a/T03.2021/2' }]);
    expect([...unpacked(await files.bytesOf(head, open.id)).keys()].at(-1)).toMatch(/khac-ban-truoc\.csv$/);
    const paper = await made(id, 'pdf');
    expect((await files.bytesOf(head, paper.id)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('of another unit does not exist, nor to whoever reads no reports', async () => {
    const id = await idOf('VY-MC/II.06a/T03.2021/1');
    expect(await factsOf(files.ask(stranger, 'issued', { id }))).toMatchObject({ code: 'reporting.issuedUnknown' });
    expect(await factsOf(files.ask({ ...head, permissions: [] }, 'issued', { id }))).toMatchObject({ code: 'access.notAllowed' });
    expect(await factsOf(files.ask(head, 'issued', { id: newId() }))).toMatchObject({ code: 'reporting.issuedUnknown' });
    expect(await factsOf(files.ask(head, 'issued', { id: 'VY-MC/II.06a/T03.2021/1' }))).toMatchObject({ code: 'reporting.exportAskedWrong', facts: { of: 'id' } });
    expect(await factsOf(files.ask(head, 'issued', { id, number: 'VY-MC/II.06a/T99.2021/1' }))).toMatchObject({ code: 'reporting.exportAskedWrong', facts: { of: 'number' } });
  });

  test('whose text was changed is refused when it is asked for, when it is made, and when it is fetched', async () => {
    const id = await idOf('VY-MC/II.06a/T03.2021/1');
    const refused = { code: 'reporting.issuedChanged', facts: { number: 'VY-MC/II.06a/T03.2021/1' } };
    const ready = await made(id);
    const waiting = await files.ask(head, 'issued', { id });
    await tamper(id);
    await files.make();
    expect(await files.look(head, waiting.id)).toMatchObject({ state: 'failed', refused });
    expect(await factsOf(files.fetch(head, ready.id))).toEqual(refused);
    for (const format of ['xlsx', 'csv', 'pdf'] as const) expect(await factsOf(files.ask(head, 'issued', { id }, format))).toEqual(refused);
  });
});

describe('an issue before that is no longer what was issued', () => {
  test('is compared with by nobody: the answer says so, and a file of the reissue names it', async () => {
    const id = await idOf('VY-MC/II.06a/T03.2021/2');
    expect(await look(id)).toMatchObject({ intact: true, previous: { number: 'VY-MC/II.06a/T03.2021/1' }, previousIntact: false, differences: [], differing: null });
    const sheets = await book(id);
    expect(sheets.has('Khác bản trước')).toBe(false);
    expect(about(sheets)).toContain('Bản ban hành trước: VY-MC/II.06a/T03.2021/1: nội dung lưu không còn đúng như khi ban hành, không so sánh');
  });

  test('keeps nobody from reading the reissue, though it is no report at all any more', async () => {
    await house.owner(`update issued_report set content = 'hỏng' where id = $1`, [await idOf('VY-MC/II.06a/T03.2021/1')]);
    expect(await look(await idOf('VY-MC/II.06a/T03.2021/2'))).toMatchObject({ intact: true, previousIntact: false, differing: null });
  });

  test('is as little compared with a reissue that was changed itself', async () => {
    await received('2021-02-22');
    await followAll(house);
    const { id } = await issue(3);
    expect(await look(id)).toMatchObject({ previousIntact: true, differing: 12 });
    await tamper(id);
    expect(await look(id)).toMatchObject({ intact: false, previousIntact: true, differences: [], differing: null });
  });
});

async function idOf(number: string): Promise<string> {
  return String((await house.owner('select id from issued_report where number = $1', [number]))[0]?.['id']);
}

async function made(id: string, format: 'xlsx' | 'csv' | 'pdf' = 'xlsx') {
  const row = await files.ask(head, 'issued', { id }, format);
  await files.make();
  return files.look(head, row.id);
}

async function book(id: string) {
  return sheetsIn(await files.bytesOf(head, (await made(id)).id));
}

function about(sheets: Awaited<ReturnType<typeof book>>) {
  return sheets.get('Thông tin')?.map((row) => `${row[0]}: ${row[1]}`);
}

function totalOf(sheets: Awaited<ReturnType<typeof book>>) {
  return sheets.get('Biểu')?.[1]?.[4];
}
