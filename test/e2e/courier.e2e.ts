import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, openStage, picture, type BrowserStage } from './stage.ts';

const PHONE = { width: 360, height: 780 };

describe('a courier opens her day on a phone', () => {
  let stage: BrowserStage;

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-23T08:30:00+07:00');
  });
  afterAll(() => stage.close());

  test('a day with nothing in hand says so in words, in both languages, and nothing scrolls sideways', async () => {
    const page = await stage.signIn('buuta', PHONE);
    await page.getByRole('link', { name: 'Phát', exact: true }).click();
    await page.getByRole('heading', { name: 'Phát hôm nay' }).waitFor();
    await page.getByText('Hôm nay chưa có bưu gửi nào trên tay bạn').waitFor();
    await page.getByText('Không có hồ sơ nào chờ nhận tại nhà').waitFor();
    await picture(page, 'courier-empty-360');
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('You hold no shipment today').waitFor();
    await page.context().close();
  });

  test('a label nobody knows is answered with what to do', async () => {
    const page = await stage.signIn('buuta', PHONE);
    await page.goto(`${stage.base}/phat`);
    await page.getByLabel('Quét nhãn bưu gửi').fill('CE000000000VN');
    await page.keyboard.press('Enter');
    await page.getByText('Không có bưu gửi này').waitFor();
    await expectAccessible(page);
    await page.context().close();
  });

  test('a shipment no longer on her list leads back to the list', async () => {
    const page = await stage.signIn('buuta', PHONE);
    await page.goto(`${stage.base}/phat?buuGui=01890000-0000-7000-8000-000000000000`);
    await page.getByRole('heading', { name: 'Bưu gửi này không còn trong danh sách của bạn' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Về danh sách' }).click();
    await page.getByRole('heading', { name: 'Phát hôm nay' }).waitFor();
    await page.context().close();
  });
});
