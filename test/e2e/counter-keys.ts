import type { Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { DEMONSTRATION_PASSWORD } from '#modules/access/service/staff.ts';
import type { BrowserStage } from './stage.ts';

export const HONG = { name: 'Nguyễn Thị Hồng', card: '024185001417|122345678|Nguyễn Thị Hồng|02031985|Nữ|Tổ dân phố 3, phường Việt Yên, Bắc Ninh|10052022', idNumber: '024185001417' };
export const SAU = { name: 'Lê Thị Sáu', card: '024182001600|122345999|Lê Thị Sáu|07061982|Nữ|Tổ dân phố 1, phường Việt Yên, Bắc Ninh|10052022', idNumber: '024182001600' };
export const TAM = { name: 'Trần Văn Tâm', card: '024078002231|122987654|Trần Văn Tâm|11091978|Nam|Tổ dân phố 5, phường Việt Yên, Bắc Ninh|12062022', idNumber: '024078002231' };

/** One paper, five working days. */
export const CROPPING = { code: '1.008004', search: 'chuyen doi co cau cay trong', name: 'Chuyển đổi cơ cấu cây trồng, vật nuôi trên đất trồng lúa', papers: 1 };
/** Two papers; its fee is told only in words. */
export const LAND = { code: '1.012812', search: '1.012812', name: 'Hòa giải tranh chấp đất đai', papers: 2 };

type Procedure = typeof CROPPING;

/** Presses keys one after the other, as a clerk without a mouse does. */
export async function keys(page: Page, ...pressed: string[]): Promise<void> {
  for (const key of pressed) await page.keyboard.press(key);
}

/** True when the keyboard is there. */
export async function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === element.ownerDocument.activeElement);
}

/** Waits until what is named has the focus: the clerk looks before she presses the next key. */
export async function focusOn(target: Locator): Promise<void> {
  await vi.waitUntil(() => isFocused(target), { timeout: 10_000, interval: 50 });
}

/** Signs somebody in and waits until the desk stands with the first act under her hand. */
export async function atTheDesk(stage: BrowserStage, username: string, size?: { width: number; height: number }): Promise<Page> {
  const page = await stage.signIn(username, size);
  page.setDefaultTimeout(20_000);
  await backAtTheDesk(page, stage.base);
  return page;
}

/** The desk, by its address. */
export async function backAtTheDesk(page: Page, base: string): Promise<void> {
  await page.goto(`${base}/quay`);
  await focusOn(page.getByRole('button', { name: 'Tiếp nhận hồ sơ' }));
}

/** Goes to something by Tab alone, as far as a page is long. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed < 150; pressed += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never comes there');
}

/** Goes to a field by Tab and types into it. */
export async function typeInto(page: Page, label: string | RegExp, text: string): Promise<void> {
  await reach(page, page.getByRole('main').getByLabel(label).first());
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

const SCANNER_SECONDS = 0.004;

/** What a wedge scanner does: the code faster than any hand, and Enter; each key bears the time the scanner pressed it, however late a busy machine gets to it. */
export async function scan(page: Page, code: string): Promise<void> {
  const scanner = await page.context().newCDPSession(page);
  const began = Date.now() / 1000;
  for (const [place, text] of [...code, '\r'].entries()) {
    const key = text === '\r' ? { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 } : { key: text };
    const timestamp = began + place * SCANNER_SECONDS;
    await scanner.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, text, timestamp });
    await scanner.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, timestamp });
  }
  await scanner.detach();
}

/** Signs in where the sign-in stands, by keys. */
export async function signInByKeys(page: Page, username: string): Promise<void> {
  await focusOn(page.getByLabel('Tên đăng nhập'));
  await page.keyboard.type(username);
  await page.keyboard.press('Tab');
  await page.keyboard.type(DEMONSTRATION_PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').first().waitFor();
}

/** The bytes of the papers the page asks for while something is done, as they pass by on their way to it. */
export async function papersAfter(page: Page, howMany: number, act: () => Promise<void>): Promise<Buffer[]> {
  const papers: Buffer[] = [];
  const isPaper = /\/api\/(dossiers\/[^/]+\/forms|paper-checks\/print|handovers\/[^/]+\/print|transfer-lists\/[^/]+\/print)/;
  await page.route(isPaper, async (route) => {
    const answer = await route.fetch();
    const body = await answer.body();
    if (!answer.ok()) throw new Error(body.toString('utf8').slice(0, 400));
    papers.push(body);
    await route.fulfill({ response: answer, body });
  });
  await act();
  await expect.poll(() => papers.length, { timeout: 20_000 }).toBe(howMany);
  await page.unroute(isPaper);
  return papers;
}

/** Step 1 by keys: types, goes down to the first finding, takes it, and goes on to the papers. */
export async function chooseProcedure(page: Page, procedure: Procedure): Promise<void> {
  await focusOn(page.getByLabel('Tìm thủ tục'));
  await page.keyboard.type(procedure.search);
  await page.getByRole('option', { name: procedure.name }).first().waitFor();
  await keys(page, 'ArrowDown', 'Enter');
  await page.getByRole('heading', { level: 1, name: procedure.name }).waitFor();
  await page.locator('.appointed').waitFor();
  await keys(page, 'Control+Enter');
  await focusOn(page.getByRole('radio', { name: 'Đủ' }).first());
}

/** Step 2 by keys: every paper is there. */
export async function allPapersThere(page: Page, procedure: Procedure): Promise<void> {
  for (let paper = 0; paper < procedure.papers; paper += 1) {
    await focusOn(page.getByRole('radiogroup').nth(paper).getByRole('radio').first());
    await keys(page, '1');
  }
  await page.getByText('đủ giấy tờ').first().waitFor();
  await keys(page, 'Control+Enter');
}

/** Step 3 by keys: the owner's card is scanned. */
export async function scanOwner(page: Page, person: typeof HONG): Promise<void> {
  await focusOn(page.getByLabel(/Mã QR trên thẻ căn cước/).first());
  await scan(page, person.card);
  await expect.poll(() => page.getByLabel('Họ và tên').first().inputValue()).toBe(person.name);
}

/** The first three steps by keys; leaves the clerk at the last look. */
export async function receiveUpToTheLastLook(page: Page, procedure: Procedure, person: typeof HONG): Promise<void> {
  await chooseProcedure(page, procedure);
  await allPapersThere(page, procedure);
  await scanOwner(page, person);
  await keys(page, 'Control+Enter');
  await focusOn(page.getByRole('radio', { name: /Nhận tại Bộ phận Một cửa/ }));
}
