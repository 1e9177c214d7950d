import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { DEMONSTRATION_PASSWORD } from '#modules/access/service/staff.ts';
import { openStage as openServer, untilFree, type Stage } from '#test/stage.ts';

type Size = { readonly width: number; readonly height: number };

/** The stage with a real browser before it. */
export type BrowserStage = Stage & {
  readonly browser: Browser;
  /** A new window on an address of the house. */
  readonly open: (path: string, size?: Size) => Promise<Page>;
  /** A new window, signed in as a demonstration account through the sign-in page. */
  readonly signIn: (username: string, size?: Size) => Promise<Page>;
};

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
const DESK = { width: 1366, height: 900 };

/** Opens the stage of a browser test; `at` is `import.meta.url`. */
export async function openStage(at: string, clock: string, settings: Readonly<Record<string, string>> = {}): Promise<BrowserStage> {
  const stage = await openServer(at, clock, settings);
  const browser = await chromium.launch({ executablePath: await sparticuz.executablePath(), args: FLAGS });
  const open = async (path: string, size: Size = DESK) => {
    const context = await browser.newContext({ viewport: size, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
    const page = await context.newPage();
    await untilFree(async () => ({ status: (await page.goto(stage.base + path))?.status() ?? 0 }));
    return page;
  };
  return {
    ...stage,
    browser,
    open,
    signIn: async (username, size) => {
      const page = await open('/', size);
      await page.getByLabel('Tên đăng nhập').fill(username);
      await page.getByLabel('Mật khẩu').fill(DEMONSTRATION_PASSWORD);
      await page.keyboard.press('Enter');
      await page.getByRole('navigation').first().waitFor();
      return page;
    },
    close: async () => {
      await browser.close();
      await stage.close();
    },
  };
}

/** Axe as its builder brings it. The builder puts it into the page twice before every look, which takes longer than the look itself. */
const AXE = readFileSync(createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');

/** No violation axe can find on the page as it stands; what is only said aloud, by the name of a button that may be gone by then, is not on it. */
export async function expectAccessible(page: Page): Promise<void> {
  const isOneDocument = page.frames().length === 1;
  if (isOneDocument && (await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(AXE);
  // No page of ours holds a foreign frame: axe need not open a page of its own to gather what it found, which takes three times as long.
  const axe = new AxeBuilder({ page, ...(isOneDocument ? { axeSource: 'void 0' } : {}) }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await axe.exclude('[data-live-announcer]').analyze();
  expect(violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
}

/** Keeps a picture of the page for whoever looks, in test-output/pictures; where nobody will (PICTURES=none) none is taken. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env['PICTURES'] === 'none') return;
  mkdirSync('test-output/pictures', { recursive: true });
  await page.screenshot({ path: `test-output/pictures/${name}.png`, fullPage: true });
}

/** Axe and the eyes at the three widths, the desk's last; nothing scrolls sideways. */
export async function lookAtEveryWidth(page: Page, name: string): Promise<void> {
  for (const width of [360, 1920, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
    await picture(page, `${name}-${width}`);
    expect([name, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, width]);
  }
}
