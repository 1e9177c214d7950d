import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seePages } from '#test/forms/raster.ts';
import { atTheDesk, backAtTheDesk, chooseProcedure, focusOn, HONG, isFocused, keys, LAND, papersAfter, reach, scanOwner, signInByKeys } from './counter-keys.ts';
import { expectAccessible, lookAtEveryWidth, openStage, picture, type BrowserStage } from './stage.ts';

describe('the counter, by keyboard alone', () => {
  let stage: BrowserStage;
  let clerk: Page;

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-23T09:30:00+07:00');
    clerk = await atTheDesk(stage, 'lan');
  });
  afterAll(() => stage.close());

  const answered = (page: Page, paper: number, answer: string) => page.getByRole('radiogroup').nth(paper).getByRole('radio', { name: answer }).getAttribute('aria-checked');
  /** The draft in hand, opened in another window. */
  const openedAgain = async () => {
    const other = await atTheDesk(stage, 'lan');
    await reach(other, other.getByRole('link', { name: LAND.name }));
    await keys(other, 'Enter');
    await other.getByRole('radiogroup').nth(1).waitFor();
    return other;
  };
  const dossiers = async () => Reflect.get((await (await stage.as('lan'))('listDossiers', { all: true })).body, 'rows');
  const guided = async () => Reflect.get(Object((await (await stage.as('lan'))('getCounterDay')).body['counts']), 'guided');

  it('records guidance in three key presses and counts it', async () => {
    await focusOn(clerk.getByRole('button', { name: 'Tiếp nhận hồ sơ' }));
    await keys(clerk, 'h', '2', 'Enter');
    await clerk.getByText('Đã ghi 1 lượt hướng dẫn.').first().waitFor();
    expect(await guided()).toBe(1);
    await focusOn(clerk.getByRole('button', { name: 'Tiếp nhận hồ sơ' }));
    await keys(clerk, 'h', 'Escape');
    await clerk.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await guided()).toBe(1);
  });

  it('says why the appointed day is that day: the holiday once, the weekend not day by day', async () => {
    await keys(clerk, 't');
    await chooseProcedure(clerk, LAND);
    await keys(clerk, 'Escape');
    await clerk.getByText('40 ngày kể từ 23/11').first().waitFor();
    const cropping = await atTheDesk(stage, 'binh');
    await cropping.goto(`${stage.base}/tiep-nhan?thuTuc=1.008004`);
    await cropping.locator('.appointed').waitFor();
    const reason = await cropping.locator('.sheet').innerText();
    expect(reason).toContain('5 ngày làm việc kể từ 23/11; nghỉ lễ 24/11 (NQ 28/2026/QH16) không tính; thứ Bảy, Chủ nhật không tính');
    expect(reason.match(/24\/11/g)).toHaveLength(1);
    await cropping.context().close();
  });

  it('tells a fee that stands only in words in those words, never as free of charge', async () => {
    const fee = clerk.getByRole('region', { name: 'Thủ tục đã chọn' });
    await expect.poll(() => fee.innerText()).toContain('Danh mục ghi: “Miễn phí');
    expect(await fee.innerText()).toContain('hãy xem nghị quyết của HĐND tỉnh');
    expect(await clerk.getByText('Phí, lệ phí: không thu').count()).toBe(0);
    await picture(clerk, 'receive-fee-in-words');
    await expectAccessible(clerk);
  });

  it('prints all that is missing on Mẫu 02, receives nothing and counts the guidance', async () => {
    await keys(clerk, 'Control+Enter');
    await focusOn(clerk.getByRole('radio', { name: 'Đủ' }).first());
    await keys(clerk, '1');
    await focusOn(clerk.getByRole('radiogroup').nth(1).getByRole('radio').first());
    await keys(clerk, '2');
    const missing = (await clerk.locator('.paper-name').nth(1).innerText()).trim();
    await clerk.getByText(`Chưa thể tiếp nhận: còn thiếu ${missing}`).waitFor();
    const [paper = Buffer.alloc(0)] = await papersAfter(clerk, 1, () => keys(clerk, 'Control+Enter'));
    const text = (await seePages(paper, 100)).map((page) => page.text).join(' ').replace(/\s+/g, ' ');
    expect(text).toContain('YÊU CẦU BỔ SUNG');
    expect(text).toContain(missing.slice(0, 40));
    expect(text).toContain(LAND.name);
    expect(await dossiers()).toEqual([]);
    expect(await guided()).toBe(2);
    await picture(clerk, 'receive-missing');
    await expectAccessible(clerk);
  });

  it('keeps what was answered over a reload', async () => {
    await clerk.getByText(/Đã lưu lúc|lưu lúc/).first().waitFor();
    await expect.poll(() => clerk.url()).toContain('nhap=');
    await clerk.reload();
    await clerk.getByRole('heading', { level: 1, name: LAND.name }).waitFor();
    await clerk.getByText('còn thiếu 1').first().waitFor();
    expect([await answered(clerk, 0, 'Đủ'), await answered(clerk, 1, 'Thiếu')]).toEqual(['true', 'true']);
  });

  it('keeps it over signing out and in again, where it stands among what is in hand', async () => {
    await reach(clerk, clerk.getByRole('button', { name: 'Nguyễn Thị Lan' }));
    await keys(clerk, 'Enter');
    await reach(clerk, clerk.getByRole('button', { name: 'Đăng xuất' }));
    await keys(clerk, 'Enter');
    await signInByKeys(clerk, 'lan');
    await backAtTheDesk(clerk, stage.base);
    await reach(clerk, clerk.getByRole('link', { name: LAND.name }));
    await keys(clerk, 'Enter');
    await clerk.getByText('còn thiếu 1').first().waitFor();
    expect(await answered(clerk, 1, 'Thiếu')).toBe('true');
  });

  it('tells a window that another one has changed the draft meanwhile, and writes over neither by itself', async () => {
    const other = await openedAgain();
    const kept = other.waitForResponse((answer) => answer.url().includes('/api/drafts/') && answer.request().method() === 'PUT' && answer.ok());
    await reach(other, other.getByRole('radiogroup').nth(1).getByRole('radio', { name: 'Thiếu' }));
    await keys(other, '1');
    await kept;
    await other.context().close();
    await reach(clerk, clerk.getByRole('radiogroup').nth(0).getByRole('radio', { name: 'Đủ' }));
    await keys(clerk, '2');
    await clerk.getByText(/vừa được sửa ở một cửa sổ khác/).waitFor();
    await lookAtEveryWidth(clerk, 'receive-elsewhere');
    await reach(clerk, clerk.getByRole('button', { name: 'Xem bản kia' }));
    await keys(clerk, 'Enter');
    await clerk.getByText('đủ giấy tờ').first().waitFor();
    expect([await answered(clerk, 0, 'Đủ'), await answered(clerk, 1, 'Đủ')]).toEqual(['true', 'true']);
  });

  it('lets another window go on with it, to the code', async () => {
    const other = await openedAgain();
    await other.getByText('đủ giấy tờ').first().waitFor();
    await reach(other, other.getByRole('radiogroup').nth(1).getByRole('radio', { name: 'Đủ' }));
    await keys(other, 'Control+Enter');
    await scanOwner(other, HONG);
    await keys(other, 'Control+Enter');
    await focusOn(other.getByRole('radio', { name: /Nhận tại Bộ phận Một cửa/ }));
    await papersAfter(other, 1, () => keys(other, 'Control+Enter'));
    await other.getByRole('heading', { name: 'Đã tiếp nhận' }).waitFor();
    await expect.poll(() => isFocused(other.getByRole('heading', { name: 'Đã tiếp nhận' }))).toBe(true);
    expect(await dossiers()).toHaveLength(1);
    await other.goto(`${stage.base}/quay`);
    await other.getByText('Chưa có bản nào').first().waitFor();
    await other.context().close();
  });
});
