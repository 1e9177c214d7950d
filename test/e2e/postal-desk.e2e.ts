import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, openStage, picture, type BrowserStage } from './stage.ts';

const SIZES = [1366, 360].map((width) => ({ width, height: 900 }));

describe('the postal desk', () => {
  let stage: BrowserStage;

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-23T09:30:00+07:00');
  });
  afterAll(() => stage.close());

  for (const size of SIZES) {
    it(`opens from the bar at ${size.width} px, says what an unknown code is, and axe finds nothing`, async () => {
      const page = await stage.signIn('lan', size);
      await page.goto(`${stage.base}/buu-chinh`);
      await page.getByRole('heading', { level: 1, name: 'Bưu chính' }).waitFor();
      await page.getByRole('heading', { level: 2, name: 'Bưu gửi của đơn vị' }).waitFor();
      await page.waitForLoadState('networkidle');
      await expectAccessible(page);
      await picture(page, `postal-desk-${size.width}`);
      await page.getByLabel('Quét số hiệu bưu gửi, mã hồ sơ hoặc số bảng kê').fill('RA999999999VN');
      await page.keyboard.press('Enter');
      await page.getByText('Không nhận ra mã này, hoặc mã không thuộc đơn vị của bạn. Hãy quét lại.').waitFor();
      await expectAccessible(page);
      await page.goto(`${stage.base}/buu-chinh/nhan`);
      await page.getByRole('heading', { level: 1, name: 'Nhận kết quả để chuyển trả' }).waitFor();
      await page.waitForLoadState('networkidle');
      await expectAccessible(page);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(size.width);
      await page.context().close();
    });
  }
});
