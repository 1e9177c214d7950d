import { afterAll, beforeAll, expect, test } from 'vitest';
import { instantOf } from '#kernel/day.ts';
import { renderPdf } from '#platform/pdf.ts';
import { openHouse, type TestHouse } from '#test/house.ts';
import { codeOf, household, openCounter, type Counter } from '../fixture/counter.ts';
import { cancelReception } from './after-reception.ts';
import { printRegister } from './print-register.ts';
import { backfillReception, receiveDossier } from './receive-dossier.ts';

let house: TestHouse;
let at: Counter;

beforeAll(async () => {
  house = await openHouse(import.meta.url);
  at = await openCounter(house);
});
afterAll(() => house.close());

const receive = (day: string, name: string) => house.write({ as: at.mai, now: instantOf(day, 9 * 60) }, (ctx) => receiveDossier(ctx, household({ name })));
const print = (from: string, to: string) => house.write({ as: at.mai, now: instantOf('2021-03-01', 600) }, (ctx) => printRegister(ctx, { from, to }));

test('the register numbers a year through, shows cancelled numbers with their reason, and says what came from the paper book', async () => {
  await receive('2021-01-04', 'Nguyễn Văn Một');
  await receive('2021-01-05', 'Nguyễn Văn Hai');
  const wrong = await receive('2021-02-02', 'Nguyễn Văn Ba');
  await house.write({ as: at.mai, now: instantOf('2021-02-02', 600) }, (ctx) => cancelReception(ctx, { id: wrong.dossier.id, expectedVersion: 1, reason: 'Nhập nhầm' }));
  await house.write({ as: at.mai, now: instantOf('2021-02-03', 900) }, (ctx) => backfillReception(ctx, { ...household({ name: 'Nguyễn Văn Bốn' }), receivedAt: instantOf('2021-02-03', 540).toISOString(), bookNo: 7 }));
  const paper = await print('2021-02-01', '2021-02-28');
  const text = JSON.stringify(paper.data);
  for (const part of ['Nguyễn Văn Ba', 'Hủy: Nhập nhầm', 'Nguyễn Văn Bốn', 'Nhập bổ sung từ sổ giấy, số 7', '"03"']) expect(text).toContain(part);
  expect(text).not.toContain('Nguyễn Văn Hai');
  expect(Buffer.from(await renderPdf(paper.template, paper.data, { codes: paper.codes })).subarray(0, 5).toString()).toBe('%PDF-');
});

test('whoever reads reports but no dossiers prints no register: it shows addresses and telephones', async () => {
  const controller = await house.addActor('CONTROLLER', at.oneStop);
  expect(await codeOf(house.write({ as: controller, now: instantOf('2021-03-01', 600) }, (ctx) => printRegister(ctx, { from: '2021-01-01', to: '2021-02-28' })))).toBe('access.notAllowed');
});

test('a period that runs backwards or over two years is refused', async () => {
  expect(await codeOf(print('2021-02-28', '2021-02-01'))).toBe('input.periodReversed');
  expect(await codeOf(print('2020-12-28', '2021-01-05'))).toBe('reception.registerYears');
});
