import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInCitizen } from './citizen-hands.ts';
import { expectAccessible, lookAtEveryWidth, openStage, picture, type BrowserStage } from './stage.ts';

const SCREEN = { width: 1080, height: 1400 };
const MINUTE_MS = 60_000;
const HALF_MINUTE_MS = 30_000;

describe('a shared machine', () => {
  let stage: BrowserStage;

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-24T09:30:00+07:00');
  });
  afterAll(() => stage.close());

  it('asks after a minute whether anybody is there, takes the answer, and when nobody answers nothing of her stays', async () => {
    const page = await stage.open('/kiosk', SCREEN);
    page.setDefaultTimeout(20_000);
    await page.getByRole('heading', { name: 'File your papers here' }).waitFor();
    await lookAtEveryWidth(page, 'kiosk-start');
    await page.setViewportSize(SCREEN);
    await page.clock.install();
    await page.getByRole('button', { name: /Bắt đầu/ }).click();
    await page.getByRole('link', { name: 'Đăng nhập' }).click();
    await signInCitizen(stage, 'minh', { base: '/kiosk', page });
    await expectNoHints(page);
    await beginAndType(page);
    await page.clock.fastForward(MINUTE_MS + 1000);
    await page.getByRole('dialog', { name: 'Bạn còn ở đây không?' }).waitFor();
    await expectAccessible(page);
    await picture(page, 'kiosk-still-there');
    await page.getByRole('button', { name: 'Tôi vẫn ở đây' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.getByLabel('Nơi cư trú').inputValue()).toBe('Tổ 3, phường Nếnh');
    await page.clock.fastForward(MINUTE_MS + 1000);
    await page.getByRole('dialog', { name: 'Bạn còn ở đây không?' }).waitFor();
    const filing = new URL(page.url()).pathname;
    await page.clock.fastForward(HALF_MINUTE_MS);
    await page.getByText('Đã xóa mọi thông tin của lần dùng trước.').waitFor();
    await expectNothingLeft(page, stage.base + filing);
    await page.context().close();
  });

  it('is left with one press, and the next person meets an empty machine', async () => {
    const page = await signInCitizen(stage, 'minh', { base: '/kiosk', size: SCREEN });
    await page.getByRole('button', { name: 'Kết thúc và xóa' }).click();
    const dialog = page.getByRole('dialog', { name: 'Kết thúc bây giờ?' });
    await dialog.getByRole('button', { name: 'Kết thúc và xóa' }).click();
    await page.getByText('Đã xóa mọi thông tin của lần dùng trước.').waitFor();
    await expectNothingLeft(page, `${stage.base}/kiosk/ho-so`);
    await page.context().close();
  });
});

/** No field of a shared machine offers what somebody typed before. */
async function expectNoHints(page: Page): Promise<void> {
  expect(await page.evaluate("[...document.querySelectorAll('input')].filter((field) => field.autocomplete !== 'off' && !['hidden', 'radio', 'checkbox', 'file'].includes(field.type)).map((field) => field.name || field.type)")).toEqual([]);
}

async function beginAndType(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Các mục' }).getByRole('link', { name: 'Nộp hồ sơ' }).click();
  await page.getByRole('searchbox').fill('dang ky khai sinh');
  await page.getByRole('link', { name: /^Đăng ký khai sinh\s*Hộ tịch$/ }).click();
  await page.getByRole('button', { name: 'Bắt đầu nộp hồ sơ' }).click();
  await page.getByRole('heading', { level: 1, name: 'Người yêu cầu' }).waitFor();
  await expectNoHints(page);
  await page.getByLabel('Nơi cư trú').fill('Tổ 3, phường Nếnh');
  await page.getByText(/Đã lưu/).waitFor();
  expect(await stored(page)).toEqual([]);
}

async function stored(page: Page): Promise<unknown> {
  return page.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage).filter((name) => !name.startsWith('tsr-'))]");
}

/** No cookie, no storage, no cache, no database, no file name, no way back. */
async function expectNothingLeft(page: Page, before: string): Promise<void> {
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual([]);
  expect(await page.evaluate('Promise.all([caches.keys(), indexedDB.databases()]).then((lists) => lists.flat().concat(Object.keys(localStorage), Object.keys(sessionStorage)))')).toEqual([]);
  await page.goBack().catch(() => null);
  await expect.poll(() => page.getByRole('banner').getByText('Trần Văn Minh').count()).toBe(0);
  await page.goto(before);
  await page.getByRole('link', { name: 'Đăng nhập' }).first().waitFor();
  expect([await page.getByRole('banner').getByText('Trần Văn Minh').count(), await page.getByText('Tổ 3').count()]).toEqual([0, 0]);
}
