import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { buildServer } from '#apps/server/build.ts';
import { DEMONSTRATION_PASSWORD } from '#modules/access/service/staff.ts';
import { openHouse, type TestHouse } from '#test/house.ts';

/** A furnished house with its real server and a real browser; its clock stands where the test puts it. */
export type Stage = {
  readonly base: string;
  readonly test: TestHouse;
  readonly browser: Browser;
  /** Moves the house's clock. */
  readonly setClock: (instant: string) => void;
  /** A new window, signed in as a demonstration account through the sign-in page. */
  readonly signIn: (username: string, size?: { width: number; height: number }) => Promise<Page>;
  readonly close: () => Promise<void>;
};

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const DESK = { width: 1366, height: 900 };

/** Opens the stage of a test file; `at` is `import.meta.url`. */
export async function openStage(at: string, clock: string): Promise<Stage> {
  const test = await openHouse(at);
  let offset = Date.parse(clock) - Date.now();
  const house = { ...test.house, installation: { ...test.house.installation, demo: true }, now: () => new Date(Date.now() + offset) };
  const server = await buildServer(house);
  const base = await server.listen({ port: 0, host: '127.0.0.1' });
  const browser = await chromium.launch({ executablePath: await sparticuz.executablePath(), args: FLAGS });
  return {
    base,
    test,
    browser,
    setClock: (instant) => {
      offset = Date.parse(instant) - Date.now();
    },
    signIn: (username, size = DESK) => signInAs(browser, base, username, size),
    close: async () => {
      await browser.close();
      await server.close();
      await test.close();
    },
  };
}

async function signInAs(browser: Browser, base: string, username: string, size: { width: number; height: number }): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ viewport: size, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
  const page = await context.newPage();
  await page.goto(base);
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(DEMONSTRATION_PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').first().waitFor();
  return page;
}

/** No violation axe can find on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
}

/** Keeps a picture of the page for whoever looks, in test-output/pictures. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync('test-output/pictures', { recursive: true });
  await page.screenshot({ path: `test-output/pictures/${name}.png`, fullPage: true });
}
