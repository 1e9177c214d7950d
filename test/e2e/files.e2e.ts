import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import type { Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { scanFiles } from '#modules/digitisation/jobs/scanning.ts';
import { workbench } from '#platform/jobs.ts';
import { receivedIn, said } from '#test/story/answers.ts';
import { smallPdf } from '#test/files.ts';
import { completePapers, request } from '#test/story/acts.ts';
import type { Caller } from '#test/stage.ts';
import { atTheDesk, focusOn, HONG, keys, LAND, receiveUpToTheLastLook } from './counter-keys.ts';
import { lookAtEveryWidth, openStage, type BrowserStage } from './stage.ts';

const Files = Type.Object({ rows: Type.Array(Type.Object({ useId: Type.String(), component: Type.String(), name: Type.String(), pages: Type.Union([Type.Integer(), Type.Null()]) })) });
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
/** Noise does not get smaller: a picture of several pieces. */
const NOISE = picture(1000, 900, 'noise');

describe('the files of a dossier', () => {
  let stage: BrowserStage;
  let lan: Caller;
  let clerk: Page;
  let dossierId = '';
  const complaints: string[] = [];
  const filesNow = async () => said(await lan('listFiles', { dossierId }), Files).rows;

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-24T09:30:00+07:00');
    lan = await stage.as('lan');
    dossierId = receivedIn(await lan('receiveDossier', request(LAND.code, await completePapers(lan, LAND.code), 9400))).dossier.id;
    clerk = await stage.signIn('lan', { width: 1280, height: 900 });
    clerk.setDefaultTimeout(15_000);
    clerk.on('console', (message) => (message.type() === 'error' && message.text().includes('Content Security Policy') ? complaints.push(message.text()) : undefined));
    await clerk.goto(`${stage.base}/ho-so/${dossierId}`);
  });
  afterAll(() => stage.close());

  it('arrive whole although the line is cut and the page is loaded again in the middle; what had arrived is not sent again', async () => {
    const pieces: number[] = [];
    const held = Promise.withResolvers<void>();
    await clerk.route('**/bytes?offset=*', async (route) => {
      pieces.push(Number(new URL(route.request().url()).searchParams.get('offset')));
      if (pieces.length === 2) return route.abort('connectionreset');
      if (pieces.length === 4) return held.resolve();
      return route.continue();
    });
    const card = cardOf(clerk);
    await slotOf(card, 1).getByRole('button', { name: /^Chọn tệp/ }).waitFor();
    await clerk.locator('input[type=file]').first().setInputFiles({ name: 'Đơn đề nghị.png', mimeType: 'image/png', buffer: NOISE });
    await card.getByText('Mất kết nối. Phần đã tải vẫn còn').waitFor();
    await lookAtEveryWidth(clerk, 'files-cut');
    await held.promise;
    await clerk.reload();
    await card.getByRole('button', { name: 'Xem Đơn đề nghị.png' }).waitFor();
    await clerk.unroute('**/bytes?offset=*');
    const [file] = await filesNow();
    const { bytes } = await lan('getFile', { id: file?.useId });
    expect(sha256(bytes)).toBe(sha256(NOISE));
    const often = pieces.filter((offset, index) => pieces.indexOf(offset) !== index);
    expect(often.length).toBeLessThanOrEqual(2);
    expect(await clerk.evaluate('indexedDB.databases().then((all) => all.length === 0 ? 0 : new Promise((tell) => { const open = indexedDB.open("motcua.tai-tep"); open.onsuccess = () => { const count = open.result.transaction("dang-tai").objectStore("dang-tai").count(); count.onsuccess = () => tell(count.result); }; }))')).toBe(0);
  });

  it('are paused, gone on with and given up by whoever uploads; what is not taken says why', async () => {
    const gate = Promise.withResolvers<void>();
    await clerk.route('**/bytes?offset=*', async (route) => {
      await gate.promise;
      await route.continue().catch(() => undefined);
    });
    const slot = slotOf(cardOf(clerk), 2);
    const choose = slot.locator('input[type=file]').first();
    await choose.setInputFiles([{ name: 'lớn.png', mimeType: 'image/png', buffer: NOISE }, { name: 'sau.png', mimeType: 'image/png', buffer: picture(40, 40) }]);
    await slot.getByText('Chờ đến lượt').first().waitFor();
    await slot.getByRole('button', { name: 'Tạm dừng lớn.png' }).click();
    await slot.getByText('Đã tạm dừng').waitFor();
    gate.resolve();
    await slot.getByRole('button', { name: 'Xem sau.png' }).waitFor();
    await slot.getByRole('button', { name: 'Thôi tải lớn.png' }).click();
    await slot.getByText('lớn.png').waitFor({ state: 'detached' });
    await clerk.unroute('**/bytes?offset=*');
    await choose.setInputFiles([{ name: 'don.docx', mimeType: 'application/msword', buffer: Buffer.from('x') }, { name: 'giả.pdf', mimeType: 'application/pdf', buffer: Buffer.from('chỉ là chữ') }]);
    await slot.getByText('Chỉ nhận PDF, JPEG, PNG, WebP').waitFor();
    await slot.getByText('Nội dung tệp không thuộc loại được nhận').waitFor();
    await lookAtEveryWidth(clerk, 'files-refused');
    await slot.getByRole('button', { name: 'Bỏ khỏi danh sách: giả.pdf' }).click();
    await slot.getByRole('button', { name: 'Bỏ khỏi danh sách: don.docx' }).click();
  });

  it('are looked at page by page with the keyboard, drawn by the page itself under its own content policy', async () => {
    const slot = slotOf(cardOf(clerk), 1);
    await slot.locator('input[type=file]').first().setInputFiles({ name: 'quyết định.pdf', mimeType: 'application/pdf', buffer: await written('Trang mot', 'Trang hai', 'Trang ba') });
    await slot.getByRole('button', { name: 'Xem quyết định.pdf' }).click();
    const dialog = clerk.getByRole('dialog');
    await dialog.locator('canvas[data-drawn]').waitFor();
    expect(await inkOn(dialog.locator('canvas'))).toBeGreaterThan(100);
    await dialog.getByRole('region', { name: /Nội dung tệp/ }).focus();
    await keys(clerk, 'PageDown');
    await dialog.getByText('Trang 2 / 3', { exact: true }).waitFor();
    await dialog.getByText('Chữ trong trang này').click();
    await dialog.getByText('Trang hai').waitFor();
    await dialog.getByRole('region', { name: /Nội dung tệp/ }).focus();
    await keys(clerk, '+', '+');
    await dialog.getByText('150%').waitFor();
    await keys(clerk, '0');
    await dialog.locator('canvas[data-drawn]').waitFor();
    await lookAtEveryWidth(clerk, 'files-pdf');
    await keys(clerk, 'Escape');
    await slot.getByRole('button', { name: 'Xem Đơn đề nghị.png' }).click();
    await dialog.getByRole('img', { name: 'Ảnh: Đơn đề nghị.png' }).waitFor();
    await keys(clerk, 'Escape');
    expect(complaints).toEqual([]);
  });

  it('are taken out with the reason', async () => {
    const slot = slotOf(cardOf(clerk), 1);
    await slot.getByRole('button', { name: 'Gỡ quyết định.pdf' }).click();
    await keys(clerk, 'Control+Enter');
    await clerk.getByText('Điền mục này.').waitFor();
    await clerk.getByLabel('Lý do gỡ').fill('Quét nhầm giấy của hồ sơ khác');
    await keys(clerk, 'Control+Enter');
    await slot.getByRole('button', { name: 'Gỡ quyết định.pdf' }).waitFor({ state: 'detached' });
    expect((await filesNow()).map(({ name }) => name)).not.toContain('quyết định.pdf');
  });

  it('are scanned at the counter into one PDF; a page below 200 dpi is sent back before anything is stored', async () => {
    const slot = slotOf(cardOf(clerk), 2);
    await slot.getByRole('button', { name: /^Quét/ }).click();
    const dialog = clerk.getByRole('dialog');
    await dialog.getByText('Chưa có trang nào').waitFor();
    await focusOn(dialog.getByRole('button', { name: 'Thêm từ tệp' }));
    await dialog.locator('input[type=file]').setInputFiles([{ name: 'mot.png', mimeType: 'image/png', buffer: picture(1654, 2339) }, { name: 'mo.png', mimeType: 'image/png', buffer: picture(800, 1100) }]);
    await dialog.getByText('Chưa đủ nét: 94 dpi').waitFor();
    await dialog.getByText('1 trang chưa đủ nét').waitFor();
    await keys(clerk, 'Control+Enter');
    await lookAtEveryWidth(clerk, 'scan-coarse');
    await dialog.getByRole('button', { name: 'Xem to trang 2' }).focus();
    await keys(clerk, 'Delete');
    await focusOn(dialog.getByRole('button', { name: 'Xem to trang 1' }));
    await dialog.locator('input[type=file]').setInputFiles([{ name: 'hai.pdf', mimeType: 'application/pdf', buffer: await written('Mat sau') }]);
    await dialog.getByText('Chữ, không phải ảnh').waitFor();
    await dialog.getByRole('button', { name: 'Xem to trang 2' }).focus();
    await keys(clerk, 'r', 'Shift+ArrowUp');
    await focusOn(dialog.getByRole('button', { name: 'Xem to trang 1' }));
    await dialog.getByText('Từ hai.pdf').waitFor();
    await lookAtEveryWidth(clerk, 'scan-pages');
    await keys(clerk, 'Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await slot.getByText(/PDF · 2 trang/).waitFor();
    await clerk.reload();
    await clerk.getByText('Bỏ tệp khỏi thành phần hồ sơ').waitFor();
    const scanned = (await filesNow()).find(({ pages }) => pages === 2);
    const [first, second] = (await PDFDocument.load((await lan('getFile', { id: scanned?.useId })).bytes)).getPages();
    expect([first?.getRotation().angle, Math.round(second?.getWidth() ?? 0), Math.round(second?.getHeight() ?? 0)]).toEqual([90, 595, 842]);
  });

  it('are scanned with the camera, which goes out with the dialog; pages are not lost by one key', async () => {
    const slot = slotOf(cardOf(clerk), 2);
    await slot.getByRole('button', { name: /^Quét/ }).click();
    const dialog = clerk.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Bật máy ảnh' }).click();
    await dialog.getByText(/Máy ảnh cho \d+ × \d+ điểm ảnh/).waitFor();
    await dialog.getByRole('button', { name: 'Chụp trang' }).click();
    await dialog.getByText('Từ máy ảnh').waitFor();
    await lookAtEveryWidth(clerk, 'scan-camera');
    await keys(clerk, 'Escape');
    await dialog.getByText('Bỏ 1 trang đã quét?').waitFor();
    await dialog.getByRole('button', { name: 'Bỏ các trang' }).click();
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('the papers just received', () => {
  it('are scanned one after the other from the page that says they were received, by keyboard', async () => {
    const stage = await openStage(import.meta.url, '2026-11-24T09:30:00+07:00');
    const clerk = await atTheDesk(stage, 'lan', { width: 1280, height: 900 });
    await keys(clerk, 't');
    await receiveUpToTheLastLook(clerk, LAND, HONG);
    await keys(clerk, 'Control+Enter');
    await focusOn(clerk.getByRole('heading', { name: 'Đã tiếp nhận' }));
    await slotOf(cardOf(clerk), 2).waitFor();
    await lookAtEveryWidth(clerk, 'files-received');
    await clerk.getByRole('heading', { name: 'Đã tiếp nhận' }).focus();
    await keys(clerk, 'q');
    const dialog = clerk.getByRole('dialog');
    await dialog.getByText(/^Giấy tờ: 1\./).waitFor();
    await dialog.locator('input[type=file]').setInputFiles([{ name: 'mot.png', mimeType: 'image/png', buffer: picture(1654, 2339) }]);
    await dialog.getByRole('button', { name: 'Gắn, rồi quét giấy tờ 2' }).waitFor();
    await keys(clerk, 'Control+Enter');
    await dialog.getByText(/^Giấy tờ: 2\./).waitFor();
    await dialog.locator('input[type=file]').setInputFiles([{ name: 'hai.png', mimeType: 'image/png', buffer: picture(1654, 2339) }]);
    await dialog.getByText('200 dpi', { exact: true }).waitFor();
    await keys(clerk, 'Control+Enter');
    await cardOf(clerk).getByText('2 / 2 giấy tờ có tệp').waitFor();
    await stage.close();
  });
});

describe('the files of a dossier where a scanner looks for viruses', () => {
  let stage: BrowserStage;
  let scanner: ChildProcess;

  beforeAll(async () => {
    scanner = spawn(process.execPath, [fileURLToPath(new URL('../story/fake-clamd.ts', import.meta.url)), '2000000'], { stdio: ['ignore', 'pipe', 'inherit'] });
    let told = '';
    scanner.stdout?.setEncoding('utf8').on('data', (text: string) => (told += text));
    await vi.waitUntil(() => told.includes('\n'), { timeout: 20_000 });
    const port = /clamd at (\d+)/.exec(told)?.[1] ?? '';
    stage = await openStage(import.meta.url, '2026-11-24T09:30:00+07:00', { CLAMD_HOST: '127.0.0.1', CLAMD_PORT: port });
  });
  afterAll(async () => {
    await stage.close();
    scanner.kill('SIGKILL');
  });

  it('open once they are found clean; what is harmful never opens and says so, and the list changes by itself', async () => {
    const lan = await stage.as('lan');
    const { id } = receivedIn(await lan('receiveDossier', request(LAND.code, await completePapers(lan, LAND.code), 9401))).dossier;
    const clerk = await stage.signIn('lan', { width: 1280, height: 900 });
    clerk.setDefaultTimeout(15_000);
    await clerk.goto(`${stage.base}/ho-so/${id}`);
    const slot = slotOf(cardOf(clerk), 1);
    const small = smallPdf().toString('latin1');
    await slot.locator('input[type=file]').first().setInputFiles([
      { name: 'sạch.pdf', mimeType: 'application/pdf', buffer: Buffer.from(small, 'latin1') },
      { name: 'độc.pdf', mimeType: 'application/pdf', buffer: Buffer.from(small.replace('%PDF-1.7\n', `%PDF-1.7\n%${EICAR}\n`), 'latin1') },
    ]);
    await slot.getByText('Đang chờ quét vi-rút', { exact: true }).nth(1).waitFor();
    expect(await slot.getByRole('button', { name: /^Xem / }).count()).toBe(0);
    const { house } = stage.test;
    await scanFiles(workbench(house.pool, { ...house, now: stage.now }, new AbortController().signal), house.files);
    await slot.getByRole('button', { name: 'Xem sạch.pdf' }).waitFor();
    await slot.getByText('Có mã độc', { exact: true }).waitFor();
    expect(await slot.getByRole('button', { name: 'Xem độc.pdf' }).count()).toBe(0);
    await lookAtEveryWidth(clerk, 'files-infected');
  });
});

function cardOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Thành phần hồ sơ điện tử' });
}

function slotOf(card: Locator, no: number): Locator {
  return card.getByRole('region', { name: new RegExp(`^${no}\\. `) });
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function picture(width: number, height: number, fill: 'noise' | 'lines' = 'lines'): Buffer {
  const png = new PNG({ width, height });
  if (fill === 'noise') randomBytes(png.data.length).copy(png.data);
  else for (let at = 0; at < png.data.length; at += 4) png.data.fill(Math.floor(at / 4 / width) % 120 < 8 ? 40 : 250, at, at + 3);
  for (let at = 3; at < png.data.length; at += 4) png.data[at] = 255;
  return PNG.sync.write(png);
}

/** A PDF with one line on each page, in a font it does not carry. */
async function written(...lines: readonly string[]): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const line of lines) pdf.addPage([595, 842]).drawText(line, { x: 60, y: 760, size: 36, font });
  return Buffer.from(await pdf.save());
}

/** How many dark dots a canvas has. */
async function inkOn(canvas: Locator): Promise<number> {
  return canvas.evaluate((element: { width: number; height: number; getContext: (kind: '2d') => { getImageData: (...at: number[]) => { data: Uint8ClampedArray } } }) => {
    const { data } = element.getContext('2d').getImageData(0, 0, element.width, element.height);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark += 1;
    return dark;
  });
}
