import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAccessible, openStage, picture, type BrowserStage } from './stage.ts';

const PURSES = ['Phí, lệ phí', 'Cước bưu chính', 'Thu hộ bên thứ ba'];
const NARROW = { width: 360, height: 800 };

describe('a clerk holds her till for a shift', () => {
  let stage: BrowserStage;

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-23T09:30:00+07:00');
  });
  afterAll(() => stage.close());

  test('she opens it empty, sees its sheet, and closes it empty', async () => {
    const page = await stage.signIn('lan');
    await page.goto(`${stage.base}/ca-quy`);
    await page.getByRole('button', { name: 'Mở ca quỹ' }).click();
    await page.getByText('Nhập số tiền đếm được').first().waitFor();
    await look(page, 'till-open-refused');
    await countNothing(page);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Bảng đối chiếu ca quỹ' }).waitFor();
    await look(page, 'till-sheet');
    await page.setViewportSize(NARROW);
    await look(page, 'till-sheet-360');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(NARROW.width);
    await countNothing(page);
    await page.getByRole('button', { name: 'Đóng ca quỹ' }).click();
    await page.getByRole('heading', { name: 'Mở ca quỹ' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Mở ca quỹ' }).waitFor();
    await page.getByText('Đã đóng, chờ chữ ký thứ hai').first().waitFor();
    await look(page, 'till-closed-360');
    await page.context().close();
  });
});

async function countNothing(page: Page): Promise<void> {
  for (const purse of PURSES) await page.getByLabel(`Đếm được, ngăn ${purse} (đồng)`).fill('0');
}

async function look(page: Page, name: string): Promise<void> {
  await picture(page, name);
  await expectAccessible(page);
}
