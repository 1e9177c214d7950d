import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seePages } from '#test/forms/raster.ts';
import { allPapersThere, atTheDesk, chooseProcedure, CROPPING, focusOn, HONG, keys, LAND, papersAfter, reach, receiveUpToTheLastLook, SAU, scanOwner, TAM, typeInto } from './counter-keys.ts';
import { expectAccessible, openStage, picture, type BrowserStage } from './stage.ts';

const CODE = /H05\.07777-261125-\d{4}/g;

describe('at the counter, besides one dossier of one person', () => {
  let stage: BrowserStage;

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-25T09:30:00+07:00');
  });
  afterAll(() => stage.close());

  const textOf = async (paper: Buffer) => (await seePages(paper, 100)).map((page) => page.text).join(' ').replace(/\s+/g, ' ');

  it('two dossiers of one person are received at once, each with its checklist, code and receipt, and their list prints', async () => {
    const clerk = await atTheDesk(stage, 'lan');
    await keys(clerk, 't');
    await chooseProcedure(clerk, CROPPING);
    await allPapersThere(clerk, CROPPING);
    await scanOwner(clerk, HONG);
    await reach(clerk, clerk.getByRole('button', { name: 'Thêm hồ sơ của cùng người' }));
    await keys(clerk, 'Enter');
    await clerk.getByText('1 hồ sơ đã sẵn sàng').waitFor();
    await picture(clerk, 'receive-another');
    await expectAccessible(clerk);
    await chooseProcedure(clerk, LAND);
    await allPapersThere(clerk, LAND);
    await expect.poll(() => clerk.getByLabel('Họ và tên').first().inputValue()).toBe(HONG.name);
    await keys(clerk, 'Control+Enter');
    await focusOn(clerk.getByRole('radio', { name: /Nhận tại Bộ phận Một cửa/ }));
    await picture(clerk, 'receive-list');
    await expectAccessible(clerk);
    const papers = await papersAfter(clerk, 2, () => keys(clerk, 'Control+Enter'));
    await clerk.getByRole('heading', { name: 'Đã tiếp nhận' }).waitFor();
    const codes = [...new Set((await clerk.getByRole('main').innerText()).match(CODE))];
    expect(codes).toHaveLength(2);
    const texts = await Promise.all(papers.map(textOf));
    for (const [index, name] of [CROPPING.name, LAND.name].entries()) {
      expect(texts[index]).toContain(codes[index]);
      expect(texts[index]).toContain(name);
      expect(texts[index]).toContain('kèm theo danh sách');
    }
    await picture(clerk, 'receive-list-done');
    await expectAccessible(clerk);
    const list = await textOf(await clerk.pdf());
    expect(list).toContain('DANH SÁCH HỒ SƠ');
    expect(codes.filter((code) => list.includes(code))).toEqual(codes);
    expect(list).not.toContain('Mã tra cứu');
    await clerk.context().close();
  });

  it('one of them can be taken up again and left out before anything is received', async () => {
    const clerk = await atTheDesk(stage, 'lan');
    await keys(clerk, 't');
    await receiveUpToTheLastLook(clerk, CROPPING, TAM);
    await reach(clerk, clerk.getByRole('button', { name: 'Thêm hồ sơ của cùng người' }));
    await keys(clerk, 'Enter');
    await chooseProcedure(clerk, LAND);
    await allPapersThere(clerk, LAND);
    await keys(clerk, 'Control+Enter');
    await reach(clerk, clerk.getByRole('button', { name: `Sửa: ${CROPPING.name}` }));
    await keys(clerk, 'Enter');
    await clerk.getByRole('heading', { level: 1, name: CROPPING.name }).waitFor();
    await clerk.getByText('đủ giấy tờ').first().waitFor();
    await keys(clerk, 'Control+Enter', 'Control+Enter');
    await reach(clerk, clerk.getByRole('button', { name: `Bỏ ra: ${LAND.name}` }));
    await keys(clerk, 'Enter');
    await clerk.getByRole('button', { name: 'Tiếp nhận và in giấy hẹn' }).waitFor();
    await clerk.context().close();
  });

  it('what a postal clerk of the second level prepares gets its code when an officer co-signs it', async () => {
    const hung = await atTheDesk(stage, 'hung');
    await keys(hung, 't');
    await receiveUpToTheLastLook(hung, CROPPING, TAM);
    await hung.getByRole('button', { name: 'Chuyển công chức đồng ký' }).waitFor();
    await keys(hung, 'Control+Enter');
    await hung.getByRole('heading', { name: 'Chờ công chức đồng ký' }).waitFor();
    expect(await hung.getByRole('main').innerText()).not.toMatch(CODE);
    await picture(hung, 'receive-waits-for-co-signature');
    await expectAccessible(hung);
    const binh = await atTheDesk(stage, 'binh');
    await reach(binh, binh.getByRole('link', { name: /Chờ đồng ký/ }));
    await keys(binh, 'Enter');
    await binh.waitForURL(/\/ho-so\?/);
    const row = binh.getByRole('main').getByRole('link', { name: CROPPING.name }).or(binh.locator('main .row-open')).first();
    await reach(binh, row);
    await keys(binh, 'Enter');
    await reach(binh, binh.getByRole('button', { name: 'Ký xác nhận tiếp nhận' }));
    await keys(binh, 'Enter');
    await binh.getByRole('dialog').waitFor();
    await expectAccessible(binh);
    await keys(binh, 'Control+Enter');
    await expect.poll(() => binh.getByRole('heading', { level: 1 }).first().innerText()).toMatch(/H05\.07777-261125-\d{4}/);
    await picture(binh, 'co-signed');
    await Promise.all([hung.context().close(), binh.context().close()]);
  });

  describe('after a power cut', () => {
    let clerk: Page;
    beforeAll(async () => {
      clerk = await atTheDesk(stage, 'binh');
    });

    it('the paper book is entered with its number and its real time', async () => {
      await focusOn(clerk.getByRole('button', { name: 'Tiếp nhận hồ sơ' }));
      await keys(clerk, 'n');
      await enterBookLine('12', '0815');
      await reach(clerk, clerk.getByLabel('Tìm thủ tục'));
      await picture(clerk, 'backfill');
      await expectAccessible(clerk);
      await receiveUpToTheLastLook(clerk, CROPPING, SAU);
      const [paper = Buffer.alloc(0)] = await papersAfter(clerk, 1, () => keys(clerk, 'Control+Enter'));
      await clerk.getByRole('heading', { name: 'Đã tiếp nhận' }).waitFor();
      expect(await textOf(paper)).toMatch(/08 ?(giờ|h|:) ?15/);
      const rows: unknown = Reflect.get((await (await stage.as('binh'))('listDossiers', { all: true })).body, 'rows');
      const received = Array.isArray(rows) ? rows.map((row) => String(Reflect.get(row, 'receivedAt'))) : [];
      expect(received).toContain('2026-11-25T01:15:00.000Z');
    });

    it('a number entered twice and a time out of order are refused at their fields, and a reason settles it', async () => {
      await keys(clerk, 'Control+Enter');
      await enterBookLine('12', '0820');
      await reach(clerk, clerk.getByLabel('Tìm thủ tục'));
      await receiveUpToTheLastLook(clerk, LAND, SAU);
      await keys(clerk, 'Control+Enter');
      await expect.poll(() => errorOf('Số trong sổ')).toContain('Số 12 của sổ giấy ngày này đã được nhập');
      await picture(clerk, 'backfill-refused');
      await expectAccessible(clerk);
      await typeInto(clerk, 'Số trong sổ', '13');
      await typeInto(clerk, 'Giờ tiếp nhận thật', '0800');
      await expect.poll(() => errorOf('Số trong sổ')).toBe('');
      await keys(clerk, 'Control+Enter');
      await expect.poll(() => errorOf('Giờ tiếp nhận thật')).toContain('không khớp thứ tự số 13');
      await typeInto(clerk, /Vì sao giờ không theo thứ tự sổ/, 'Người dân quay lại nộp bản chính');
      await papersAfter(clerk, 1, () => keys(clerk, 'Control+Enter'));
      await clerk.getByRole('heading', { name: 'Đã tiếp nhận' }).waitFor();
    });

    it('a line without number and hour is not taken, and the keyboard goes to the first that is missing', async () => {
      await keys(clerk, 'Control+Enter');
      await reach(clerk, clerk.getByLabel('Tìm thủ tục'));
      await clerk.keyboard.type(CROPPING.search);
      await clerk.getByRole('option', { name: CROPPING.name }).first().waitFor();
      await keys(clerk, 'ArrowDown', 'Enter');
      await clerk.getByRole('heading', { level: 1, name: CROPPING.name }).waitFor();
      await clerk.getByText('Thủ tục đã chọn').waitFor();
      await keys(clerk, 'Control+Enter');
      await picture(clerk, 'backfill-missing');
      await focusOn(clerk.getByLabel('Số trong sổ'));
      expect(await errorOf('Số trong sổ')).toBe('Ghi số trong sổ giấy.');
      expect(await errorOf('Giờ tiếp nhận thật')).toBe('Ghi giờ tiếp nhận, ví dụ 09:05.');
    });

    const errorOf = async (label: string) => (await clerk.locator('.field', { has: clerk.getByLabel(label) }).locator('.error').allInnerTexts()).join(' ');
    const enterBookLine = async (no: string, time: string) => {
      await focusOn(clerk.getByLabel('Số trong sổ'));
      await clerk.keyboard.type(no);
      await typeInto(clerk, 'Giờ tiếp nhận thật', time);
    };
  });
});
