import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { instantOf } from '#kernel/day.ts';
import { codeOf, household, openCounter, type Counter } from '#modules/reception/fixture/counter.ts';
import { cancelReception } from '#modules/reception/service/after-reception.ts';
import { backfillReception, receiveDossier } from '#modules/reception/service/receive-dossier.ts';
import { renderPdf } from '#platform/pdf.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { countRegister, listRegister, printRegister, readRegister } from './service/register.ts';

let house: TestHouse;
let at: Counter;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openCounter(house);
  await receive('2021-01-04', 'Nguyễn Văn Một');
  await receive('2021-01-05', 'Nguyễn Văn Hai', at.oanh);
  const wrong = await receive('2021-02-02', 'Nguyễn Văn Ba');
  await house.write({ as: at.mai, now: instantOf('2021-02-02', 600) }, (ctx) => cancelReception(ctx, { id: wrong.dossier.id, expectedVersion: 1, reason: 'Nhập nhầm' }));
  await house.write({ as: at.mai, now: instantOf('2021-02-03', 900) }, (ctx) => backfillReception(ctx, { ...household({ name: 'Nguyễn Văn Bốn' }), receivedAt: instantOf('2021-02-03', 540).toISOString(), bookNo: 7 }));
});
afterAll(() => house.close());

const NOW = instantOf('2021-03-01', 600);
const ALL = { unit: 'VY-OSS', from: '2021-01-01', to: '2021-02-28' };

const receive = (day: string, name: string, as: Actor = at.mai) => house.write({ as, now: instantOf(day, 9 * 60) }, (ctx) => receiveDossier(ctx, withAddress(household({ name }))));
const withAddress = (asked: ReturnType<typeof household>) => ({ ...asked, parties: asked.parties.map((party) => ({ ...party, phone: '0912345678', address: 'Thôn Đông, xã Bích Sơn' })) });
const list = (asked: Partial<Parameters<typeof listRegister>[1]> = {}, as: Actor = at.mai) => house.write({ as, now: NOW }, (ctx) => listRegister(ctx, { ...ALL, ...asked }));
const print = (asked: Partial<Parameters<typeof printRegister>[1]> = {}, as: Actor = at.mai, now = NOW) => house.write({ as, now }, (ctx) => printRegister(ctx, { ...ALL, ...asked }));

test('a head of another one-stop, a specialist of a department and a controller without dossiers find no register here', async () => {
  const elsewhere = await house.addUnit({ code: 'YD-OSS', kind: 'OSS' });
  expect(await codeOf(list({}, await house.addActor('OSS_HEAD', elsewhere)))).toBe('organisation.unitUnknown');
  expect(await codeOf(list({}, at.hung))).toBe('organisation.unitUnknown');
  const controller = await house.addActor('CONTROLLER', at.oneStop);
  expect(await codeOf(print({}, controller))).toBe('access.notAllowed');
  expect((await list({}, at.leader)).rows).toHaveLength(4);
});

test('a department has no register, and a period that runs backwards, over two years or over days that do not exist is refused by name', async () => {
  expect(await codeOf(list({ unit: 'VY' }, at.leader))).toBe('reporting.registerOneStop');
  expect(await codeOf(list({ from: '2021-02-28', to: '2021-02-01' }))).toBe('input.periodReversed');
  expect(await codeOf(print({ from: '2020-12-28', to: '2021-01-05' }))).toBe('reporting.registerYears');
  expect(await codeOf(list({ from: '2021-02-30', to: '2021-03-01' }))).toBe('reporting.dayUnknown');
  expect(await codeOf(list({ after: 'zzzz' }))).toBe('input.cursorUnknown');
});

test('numbers run through the year from page to page, cancelled ones among them, and a later month begins where the former ended', async () => {
  const first = await list({ limit: 2 });
  const second = await list({ limit: 2, after: first.next ?? '' });
  expect([...first.rows, ...second.rows].map(({ no, owner }) => [no, owner])).toEqual([[1, 'Nguyễn Văn Một'], [2, 'Nguyễn Văn Hai'], [3, 'Nguyễn Văn Ba'], [4, 'Nguyễn Văn Bốn']]);
  expect(second.next).toBeNull();
  const { rows } = await list({ from: '2021-02-01' });
  expect(rows.map(({ no, cancelReason, bookNo }) => [no, cancelReason, bookNo])).toEqual([[3, 'Nhập nhầm', null], [4, null, '7']]);
  expect(await house.write({ as: at.mai, now: NOW }, (ctx) => countRegister(ctx, ALL, 3))).toBe(3);
});

test('telephones are masked on the screen and whole for paper and files; a clerk of the post reads those of her own open dossiers alone', async () => {
  const onScreen = await list();
  const whole = await house.write({ as: at.mai, now: NOW }, (ctx) => readRegister(ctx, ALL));
  expect(whole.rows[0]?.phone).toMatch(/^\d{10}$/);
  expect(onScreen.rows[0]?.phone).toMatch(/^\d{3}\*+\d{3}$/);
  expect((await list({}, at.oanh)).rows.map(({ hidden, address, phone }) => [hidden, address === null, phone === null])).toEqual([[true, true, true], [false, false, false], [true, true, true], [true, true, true]]);
});

test('the printed register shows cancelled numbers with their reason and what came from the paper book; printing it is noted without names', async () => {
  const paper = await print({ from: '2021-02-01' });
  const text = JSON.stringify(paper.data);
  for (const part of ['Nguyễn Văn Ba', 'Hủy: Nhập nhầm', 'Nguyễn Văn Bốn', 'Nhập bổ sung từ sổ giấy, số 7', '"03"']) expect(text).toContain(part);
  expect(text).not.toContain('Nguyễn Văn Hai');
  expect(Buffer.from(await renderPdf(paper.template, paper.data, { codes: paper.codes })).subarray(0, 5).toString()).toBe('%PDF-');
  const [entry] = await house.owner(`select facts from journal_entry where kind = 'reporting.registerPrinted' order by recorded_at desc limit 1`);
  expect(entry?.facts).toMatchObject({ from: '2021-02-01', to: '2021-02-28', rows: 2 });
  expect(JSON.stringify(entry)).not.toContain('Nguyễn');
});

test('once the year is over its head closes the book on the last page; nobody else does, and not before', async () => {
  const lastPage = { from: '2021-02-01', to: '2021-12-31' };
  const closing = async (as: Actor, now: Date) => JSON.stringify((await print(lastPage, as, now)).data).includes('Khóa sổ');
  expect(await closing(at.head, instantOf('2022-01-03', 600))).toBe(true);
  expect(await closing(at.mai, instantOf('2022-01-03', 600))).toBe(false);
  expect(await closing(at.head, instantOf('2021-12-31', 600))).toBe(false);
});
