import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CROPPING, focusOn, keys, reach } from './counter-keys.ts';
import { expectAccessible, openStage, picture, type BrowserStage } from './stage.ts';

const SIZES = [360, 1920, 1280].map((width) => ({ width, height: 900 }));

describe('help with online services at the counter', () => {
  let stage: BrowserStage;

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-24T09:30:00+07:00');
  });
  afterAll(() => stage.close());

  it('is begun and ended in three keys, and counted; what is missing is named', async () => {
    const page = await stage.signIn('lan', { width: 1280, height: 900 });
    page.setDefaultTimeout(10_000);
    await page.goto(`${stage.base}/quay`);
    await focusOn(page.getByRole('button', { name: 'Tiếp nhận hồ sơ' }));
    await keys(page, 'o');
    await focusOn(page.getByRole('button', { name: 'Bắt đầu hỗ trợ' }));
    await page.getByText('Hôm nay chưa có lượt hỗ trợ nào').waitFor();
    await look(page, 'helping-empty');
    await focusOn(page.getByRole('button', { name: 'Bắt đầu hỗ trợ' }));
    await keys(page, 'b');
    await focusOn(page.getByRole('button', { name: 'Hướng dẫn', exact: true }));
    await keys(page, 'Control+Enter');
    await page.getByText('Chọn ít nhất một việc.').waitFor();
    await keys(page, '5');
    await page.getByText('Chọn ít nhất một việc.').waitFor({ state: 'hidden' });
    await page.getByText(/hãy chọn thủ tục/).waitFor();
    await look(page, 'helping-refused');
    await keys(page, '5', '1', 'Control+Enter');
    await page.getByRole('table').getByText('Hướng dẫn trực tuyến').waitFor();
    await page.context().close();
  });

  it('given just now it is entered with its procedure; the tab closed in between, nothing typed is lost', async () => {
    const page = await stage.signIn('lan', { width: 1280, height: 900 });
    page.setDefaultTimeout(10_000);
    await page.goto(`${stage.base}/ho-tro`);
    await focusOn(page.getByRole('button', { name: 'Bắt đầu hỗ trợ' }));
    await keys(page, 'v');
    await focusOn(page.getByRole('button', { name: 'Hướng dẫn', exact: true }));
    await keys(page, '3', '5');
    await page.getByLabel('Tìm thủ tục').fill(CROPPING.search);
    await page.getByRole('option', { name: CROPPING.name }).first().click();
    await page.reload();
    await focusOn(page.getByRole('button', { name: 'Bắt đầu hỗ trợ' }));
    await keys(page, 'v');
    await page.getByText(CROPPING.name).first().waitFor();
    await look(page, 'helping-past');
    await keys(page, 'Control+Enter');
    await page.getByRole('table').getByText('Nộp trực tuyến').waitFor();
    await page.context().close();
  });

  it('entered by mistake it is voided: Lan asks with a reason, Bình agrees at his desk', async () => {
    const page = await stage.signIn('lan', { width: 1280, height: 900 });
    await page.goto(`${stage.base}/ho-tro`);
    await reach(page, page.getByRole('button', { name: 'Xin hủy: Hướng dẫn trực tuyến' }));
    await keys(page, 'Enter');
    await page.getByLabel('Lý do').fill('Ghi nhầm lượt.');
    await keys(page, 'Control+Enter');
    await page.getByText('Đã xin hủy, chờ người thứ hai đồng ý.').first().waitFor();
    await page.context().close();
    const second = await stage.signIn('binh', { width: 1280, height: 900 });
    await second.goto(`${stage.base}/quay`);
    await second.getByRole('heading', { name: 'Xin hủy, chờ đồng ý' }).waitFor();
    await second.getByText('Ghi nhầm lượt.').waitFor();
    await look(second, 'helping-voids');
    await reach(second, second.getByRole('button', { name: 'Đồng ý hủy' }));
    await keys(second, 'Enter');
    await second.getByRole('heading', { name: 'Xin hủy, chờ đồng ý' }).waitFor({ state: 'hidden' });
    await second.context().close();
  });
});

/** Axe and the eyes at every width; nothing scrolls sideways. */
async function look(page: Page, name: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await expectAccessible(page);
    await picture(page, `${name}-${size.width}`);
    expect([name, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, size.width]);
  }
}
