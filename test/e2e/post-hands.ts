import type { Page } from 'playwright-core';
import { CROPPING, focusOn, keys } from './counter-keys.ts';
import type { BrowserStage } from './stage.ts';

/** The booking of the post with the service of this digit chosen: 1 there, 2 back, 3 both. */
export async function beginSending(stage: BrowserStage, username: string, digit = '1'): Promise<Page> {
  const page = await stage.signIn(username);
  page.setDefaultTimeout(20_000);
  await page.goto(`${stage.base}/buu-chinh/nhan`);
  await focusOn(page.getByRole('radio', { name: 'Nhận gửi hồ sơ', exact: true }));
  await keys(page, digit);
  return page;
}

/** The procedure of one paper, found by its words; the hands stay on the keys. */
export async function chooseCropping(page: Page): Promise<void> {
  await focusOn(page.getByLabel('Tìm thủ tục'));
  await page.keyboard.type(CROPPING.search);
  await page.getByRole('option', { name: CROPPING.name }).first().waitFor();
  await keys(page, 'ArrowDown', 'Enter');
  await page.getByText('nhận qua bưu chính công ích').first().waitFor();
  await keys(page, 'Control+Enter');
}

/** Draws in the frame as a finger does. */
export async function signOnScreen(page: Page): Promise<void> {
  const frame = page.getByRole('img', { name: 'Người nhận ký vào khung này' });
  await frame.scrollIntoViewIfNeeded();
  const { x, y } = (await frame.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(x + 20, y + 60);
  await page.mouse.down();
  for (let step = 1; step <= 12; step += 1) await page.mouse.move(x + 20 + step * 12, y + (step % 2 === 0 ? 60 : 30));
  await page.mouse.up();
  await page.getByText('Đã có chữ ký').waitFor();
}
