import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keys, reach } from './counter-keys.ts';
import { expectAccessible, openStage, picture, type BrowserStage } from './stage.ts';

const SIZES = [360, 1366].map((width) => ({ width, height: 900 }));

describe('lists and bags of the post', () => {
  let stage: BrowserStage;

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-25T09:30:00+07:00');
  });
  afterAll(() => stage.close());

  async function look(page: Page, name: string): Promise<void> {
    const { width } = page.viewportSize() ?? { width: 0 };
    await page.waitForLoadState('networkidle');
    await picture(page, `manifests-${name}-${width}`);
    await expectAccessible(page);
    expect([name, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, width]);
  }

  for (const size of SIZES) {
    it(`Lan opens a list to the post office and sees why a strange number does not go on it, at ${size.width} px`, async () => {
      const page = await stage.signIn('lan', size);
      await page.goto(`${stage.base}/buu-chinh/bang-ke`);
      await page.getByRole('heading', { level: 1, name: 'Bảng kê bưu gửi' }).waitFor();
      await look(page, 'list');
      await reach(page, page.getByRole('button', { name: 'Lập bảng kê' }));
      await keys(page, 'Enter');
      await page.getByRole('dialog').waitFor();
      await look(page, 'open');
      await page.getByRole('button', { name: /Nơi nhận/ }).click();
      await page.getByRole('option', { name: /Bưu cục|Bưu điện/ }).first().click();
      await keys(page, 'Control+Enter');
      await page.getByRole('heading', { level: 1, name: /^BK-/ }).waitFor();
      await page.getByLabel('Quét bưu gửi vào bảng kê').fill('RA000000014VN');
      await keys(page, 'Enter');
      await page.getByText('Không có bưu gửi mang số RA000000014VN').waitFor();
      await look(page, 'scan-out');
      await page.getByRole('button', { name: 'Hủy bảng kê' }).click();
      await keys(page, 'Control+Enter');
      await page.getByText('Đã hủy', { exact: true }).waitFor();
      await page.goto(`${stage.base}/su-co`);
      await page.getByRole('heading', { level: 1, name: 'Sự cố' }).waitFor();
      await look(page, 'incidents');
      await page.context().close();
    });
  }
});
