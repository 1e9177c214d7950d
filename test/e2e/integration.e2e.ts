import { createServer, type Server } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendWebhooks } from '#modules/integration/jobs.ts';
import { workbench } from '#platform/jobs.ts';
import { expectAccessible, openStage, picture, type BrowserStage } from './stage.ts';

describe('telling systems outside', () => {
  let stage: BrowserStage;
  let receiver: Server;
  let page: Page;
  let address = '';
  let status = 500;

  beforeAll(async () => {
    receiver = createServer((request, response) => {
      request.resume();
      request.on('end', () => response.writeHead(status).end());
    });
    await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
    const at = receiver.address();
    address = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/mot-cua`;
    stage = await openStage(import.meta.url, '2026-11-23T09:30:00+07:00', { WEBHOOK_SECRET: 'mot-bi-mat-cua-ban-cai-dat-0123456789' });
    page = await stage.signIn('quantri');
  });
  afterAll(async () => {
    receiver.close();
    await stage.close();
  });

  const look = async (name: string, widths: readonly number[] = [360, 1280, 1920]) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await expectAccessible(page);
      expect(await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')).toBe(false);
      await picture(page, `${name}-${width}`);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  };
  const send = async () => {
    const house = { ...stage.test.house, installation: { ...stage.test.house.installation, demo: true }, now: stage.now };
    await sendWebhooks(workbench(house.pool, house, new AbortController().signal), { timeoutMs: 2000, batch: 5 });
    await page.reload();
  };

  test('an inner address is refused at its field, a good one shows its secret once', async () => {
    await page.getByRole('link', { name: 'Tích hợp' }).click();
    await page.getByText('Chưa có nơi nhận nào').waitFor();
    await look('integration-empty', [360]);
    await page.getByRole('button', { name: 'Đăng ký nơi nhận' }).click();
    await page.getByLabel('Địa chỉ nhận (https)').fill('https://10.0.0.1/');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Địa chỉ này thuộc mạng nội bộ').waitFor();
    await look('integration-subscribe');
    await page.getByLabel('Địa chỉ nhận (https)').fill(address);
    await page.keyboard.press('Control+Enter');
    await page.getByText(/^whsec_/).waitFor();
    await look('integration-secret', [360]);
    await page.keyboard.press('Enter');
    await page.getByText('Chưa lần nào nhận được').waitFor();
    expect(await page.getByText(/^whsec_/).count()).toBe(0);
  });

  test('a trial that fails and one said again are seen among the deliveries; the end needs its reason', async () => {
    await page.getByRole('button', { name: /^Gửi thử tới/ }).click();
    await page.keyboard.press('Control+Enter');
    await page.getByText('1 chờ gửi').waitFor();
    await send();
    await page.getByText('Máy nhận gặp lỗi').waitFor();
    await look('integration-failing');
    status = 204;
    stage.setClock('2026-11-23T09:40:00+07:00');
    await send();
    await page.getByRole('link', { name: address }).click();
    await page.getByText('Đã nhận').last().waitFor();
    await look('integration-deliveries');
    await page.getByRole('button', { name: /^Gửi lại Gửi thử/ }).click();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Chờ gửi').last().waitFor();
    await page.getByRole('link', { name: 'Về danh sách nơi nhận' }).click();
    await page.getByRole('button', { name: /^Kết thúc gửi tới/ }).click();
    await page.keyboard.press('Control+Enter');
    await page.getByText(/Nhập|Điền/).first().waitFor();
    await page.getByLabel('Lý do').fill('Hệ thống nhận đã thay');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Đã kết thúc', { exact: true }).waitFor();
    await look('integration-ended', [360]);
  });
});
