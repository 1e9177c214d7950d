import type { Locator, Page } from 'playwright-core';
import { DEMONSTRATION_PASSWORD } from '#modules/access/service/staff.ts';
import type { BrowserStage } from './stage.ts';

/** A phone. */
export const PHONE = { width: 360, height: 740 } as const;

/** A small picture, as a phone would take it, that is a picture by its content. */
export const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** A citizen signed in on a page of the citizens' app. */
export async function signInCitizen(stage: BrowserStage, username: string, options: { base?: '/cong-dan' | '/kiosk'; page?: Page; size?: { width: number; height: number } } = {}): Promise<Page> {
  const { base = '/cong-dan', size = PHONE } = options;
  const page = options.page ?? (await stage.open(`${base}/dang-nhap`, size));
  page.setDefaultTimeout(20_000);
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(DEMONSTRATION_PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: NAMES[username] ?? username }).waitFor();
  return page;
}

const NAMES: Readonly<Record<string, string>> = { minh: 'Trần Văn Minh', lan: 'Thân Thị Lan', 'tan-phat': 'Công ty TNHH Tân Phát' };

/** Chooses one of the answers in sight of a question. */
export async function choose(page: Page, question: string | RegExp, answer: string): Promise<void> {
  await page.getByRole('radiogroup', { name: question }).getByText(answer, { exact: true }).click();
}

/** Chooses one of the answers of a question that shows them when pressed. */
export async function pick(page: Page, question: string | RegExp, answer: string): Promise<void> {
  await page.getByRole('button', { name: question }).click();
  await page.getByRole('option', { name: answer }).click();
}

/** Types a day into its parts. */
export async function typeDay(page: Page, question: string | RegExp, digits: string): Promise<void> {
  await page.getByRole('group', { name: question }).getByRole('spinbutton').first().click();
  await page.keyboard.type(digits);
}

/** Goes on to the page with this heading. */
export async function goOnTo(page: Page, heading: string): Promise<void> {
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

/** Everything that was answered so far is on the server. */
export function saved(page: Page): Locator {
  return page.getByText(/Đã lưu \d\d:\d\d/);
}
