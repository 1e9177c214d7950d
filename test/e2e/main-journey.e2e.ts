import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDecoder, readCodes, seePages } from '#test/forms/raster.ts';
import { expectAccessible, openStage, picture, type BrowserStage } from './stage.ts';

const CARD = '024185001417|122345678|Nguyễn Thị Hồng|02031985|Nữ|Tổ dân phố 3, phường Việt Yên, Bắc Ninh|10052022';
const PROCEDURE = 'Chuyển đổi cơ cấu cây trồng, vật nuôi trên đất trồng lúa';

/** Presses keys one after the other, as a clerk without a mouse does. */
async function keys(page: Page, ...pressed: string[]): Promise<void> {
  for (const key of pressed) await page.keyboard.press(key);
}

/** Waits until what is named has the focus: the clerk looks before she presses the next key. */
async function focusOn(page: Page, role: 'radio' | 'textbox' | 'option' | 'button', name: string | RegExp): Promise<void> {
  await expect.poll(() => page.getByRole(role, { name }).first().evaluate((element) => element.ownerDocument.activeElement === element), { timeout: 10_000 }).toBe(true);
}

/** The bytes of the next paper the page asks for, as they pass by on their way to it. */
async function paperAfter(page: Page, act: () => Promise<void>): Promise<Buffer> {
  const paper = Promise.withResolvers<Buffer>();
  await page.route('**/forms/**', async (route) => {
    const answer = await route.fetch();
    const body = await answer.body();
    await route.fulfill({ response: answer, body });
    if (answer.ok()) paper.resolve(body);
    else paper.reject(new Error(body.toString('utf8').slice(0, 400)));
  });
  await act();
  const bytes = await paper.promise;
  await page.unroute('**/forms/**');
  return bytes;
}

describe('a dossier from the counter to the returned result', () => {
  let stage: BrowserStage;
  let clerk: Page;
  const found = { code: '', secret: '', link: '', dossierPath: '' };

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-25T09:30:00+07:00');
    openDecoder();
    clerk = await stage.signIn('lan');
  });
  afterAll(() => stage.close());

  it('is received by keyboard alone, and the receipt is printed with its appointed day', async () => {
    await clerk.getByRole('heading', { name: 'Quầy' }).waitFor();
    await keys(clerk, 't');
    await clerk.getByLabel('Tìm thủ tục').waitFor();
    await clerk.keyboard.type('chuyen doi co cau cay trong');
    await clerk.getByRole('option', { name: PROCEDURE }).first().waitFor();
    await keys(clerk, 'ArrowDown', 'Enter');
    await clerk.getByRole('heading', { name: PROCEDURE }).first().waitFor();
    await clerk.getByText('thứ Tư, 02/12/2026').waitFor();
    await keys(clerk, 'Control+Enter');
    await focusOn(clerk, 'radio', 'Đủ');
    await keys(clerk, '1');
    await clerk.getByText('còn 1 giấy chưa kiểm').waitFor({ state: 'detached' });
    await picture(clerk, 'receive-papers');
    await expectAccessible(clerk);
    await keys(clerk, 'Control+Enter');
    await clerk.getByLabel(/Mã QR trên thẻ căn cước/).waitFor();
    await clerk.keyboard.type(CARD);
    await keys(clerk, 'Enter');
    await clerk.getByText('Nguyễn Thị Hồng').first().waitFor();
    await keys(clerk, 'Control+Enter');
    await clerk.getByRole('radio', { name: /Nhận tại Bộ phận Một cửa/ }).waitFor();
    const pdf = await paperAfter(clerk, () => keys(clerk, 'Control+Enter'));
    await clerk.getByRole('heading', { name: 'Đã tiếp nhận' }).waitFor();
    await picture(clerk, 'receive-done');
    await readReceipt(pdf);
  });

  async function readReceipt(pdf: Buffer): Promise<void> {
    const pages = await seePages(pdf, 200);
    const text = pages.map((page) => page.text).join('\n');
    expect(text).toContain('GIẤY TIẾP NHẬN HỒ SƠ');
    expect(text).toContain('Nguyễn Thị Hồng');
    expect(text).toContain('TRÌNH DIỄN');
    const codes = await Promise.all(pages.map(readCodes));
    found.code = codes[0]?.code128[0] ?? '';
    expect(found.code).toMatch(/^H05\.07777-261125-\d{4}$/);
    expect(text).toContain(found.code);
    found.link = codes.flatMap((page) => page.qr).find((qr) => qr.includes('#')) ?? '';
    found.secret = found.link.split('#').at(-1) ?? '';
    expect(found.secret).toMatch(/^[0-9A-HJKMNP-TV-Z]{10,}$/);
  }

  it('is followed by the citizen from the code on her paper, without signing in and without her name', async () => {
    const printed = new URL(found.link);
    const phone = await stage.open(printed.pathname + printed.hash, { width: 360, height: 740 });
    await phone.getByText(found.code).first().waitFor();
    await expect.poll(() => phone.locator('body').innerText()).toContain('Đã tiếp nhận');
    expect(await phone.locator('body').innerText()).not.toContain('Hồng');
    expect(phone.url()).not.toContain(found.secret);
    await expectAccessible(phone);
    await picture(phone, 'track-360');
    await phone.context().close();
  });

  it('can be looked up by typing as well, on a browser without script, and a wrong secret tells nothing', async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false, locale: 'vi-VN', viewport: { width: 360, height: 740 } });
    const phone = await context.newPage();
    const ask = async (secret: string) => {
      await phone.goto(`${stage.base}/tra-cuu`);
      await phone.getByLabel(/Mã hồ sơ/).fill(found.code);
      await phone.getByLabel(/Mã tra cứu/).fill(secret);
      const answered = phone.waitForResponse((answer) => answer.request().method() === 'POST');
      await phone.keyboard.press('Enter');
      await answered;
      await phone.waitForLoadState();
      return phone.locator('body').innerText();
    };
    expect(await ask('0000000000ZZ')).not.toContain('Đã tiếp nhận');
    expect(await ask(found.secret.toLowerCase())).toContain('Đã tiếp nhận');
    await context.close();
  });

  it('is handed over, solved and brought back by the department', async () => {
    const [counter, quy, xuan, duc, nga] = await Promise.all(['lan', 'quy', 'xuan', 'duc', 'nga'].map((username) => stage.as(username)));
    if (!counter || !quy || !xuan || !duc || !nga) throw new Error('somebody could not sign in');
    const list = await counter('listDossiers', {});
    const rows: unknown = Reflect.get(list.body, 'rows');
    const id = String(Array.isArray(rows) ? Reflect.get(rows.find((row) => Reflect.get(row, 'code') === found.code), 'id') : '');
    found.dossierPath = `/ho-so/${id}`;
    const version = async (who: typeof quy) => Number(Reflect.get((await who('getDossier', { id })).body, 'version'));
    const passOn = async (from: typeof quy, to: typeof quy, item: string) => {
      const offered = await from('handOverDossier', { dossierIds: [id], item });
      const batches: unknown = Reflect.get(offered.body, 'handovers');
      const batch = Array.isArray(batches) ? String(Reflect.get(batches[0], 'id')) : '';
      expect((await to('acceptHandover', { id: batch, accepted: [id], counted: 1, shelf: false })).status).toBe(200);
    };
    await passOn(counter, quy, 'papers');
    const me = String(Reflect.get((await quy('whoAmI')).body, 'staffId'));
    const steps: [typeof quy, string, Record<string, unknown>][] = [
      [xuan, 'assignDossier', { handlerId: me }],
      [quy, 'requestSupplement', { stage: 'examination', papers: [{ no: 1, what: 'Thiếu chữ ký của chủ hộ' }], reason: 'Bản đăng ký chưa có chữ ký' }],
      [counter, 'receiveSupplement', { papers: [{ no: 1, state: 'complete', originals: 1, certified: 0, copies: 0 }] }],
      [quy, 'draftResult', { title: 'Văn bản chấp thuận chuyển đổi cơ cấu cây trồng' }],
      [xuan, 'reviewDossier', { approve: true }],
      [duc, 'decideDossier', {}],
      [nga, 'sealResult', { docNumber: '12/UBND-KT' }],
    ];
    for (const [who, act, input] of steps) {
      const done = await who(act, { id, expectedVersion: await version(who), ...input });
      expect(done.status, `${act}: ${JSON.stringify(done.body).slice(0, 300)}`).toBe(200);
    }
    await passOn(quy, counter, 'result');
  });

  it('shows its whole story on its page, with every act that cannot be done and why', async () => {
    await clerk.goto(stage.base + found.dossierPath);
    await clerk.getByRole('heading', { name: found.code }).waitFor();
    await clerk.getByText('Đã xử lý xong').first().waitFor();
    await expectAccessible(clerk);
    await picture(clerk, 'dossier');
  });

  it('is returned to its owner at the counter, by keyboard', async () => {
    await clerk.goto(`${stage.base}/tra-ket-qua`);
    await clerk.getByRole('textbox').first().waitFor();
    await clerk.keyboard.type(found.code);
    await keys(clerk, 'Enter');
    await clerk.getByText('Nguyễn Thị Hồng').first().waitFor();
    await picture(clerk, 'return');
    await expectAccessible(clerk);
    await keys(clerk, 'Control+Enter');
    await clerk.getByText(/Đã trả kết quả/).first().waitFor();
  });

  it('is counted once as received and once as returned', async () => {
    const officer = await stage.as('binh');
    const counts = await officer('getHeadlineCounts', { unit: 'BN.VIETYEN.TT', from: '2026-11-25', to: '2026-11-25' });
    const figures: unknown = Reflect.get(counts.body, 'figures');
    const value = (id: string) => (Array.isArray(figures) ? Reflect.get(figures.find((figure) => Reflect.get(figure, 'id') === id), 'value') : undefined);
    expect([value('A'), value('A1'), value('AP'), value('B'), value('C')]).toEqual([2, 1, 2, 0, 0]);
  });
});
