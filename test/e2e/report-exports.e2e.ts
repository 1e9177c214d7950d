import { readFileSync } from 'node:fs';
import readXlsxFile from 'read-excel-file/node';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issueReport } from '#modules/reporting/contract/issued.ts';
import { followAll } from '#test/report.ts';
import { found, request, team } from '#test/story/acts.ts';
import { receivedIn, said } from '#test/story/answers.ts';
import { lookAtEveryWidth, openStage, type BrowserStage } from './stage.ts';

const MEETING = 'BG.NVH05A';

describe('files of reports, by keyboard', () => {
  let stage: BrowserStage;
  let head: Page;
  const codes: (string | undefined)[] = [];

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2021-01-18T09:00:00+07:00');
    const [lan = stage.anyone] = await team(stage, 'lan.vy');
    for (const person of [801, 802, 803]) codes.push(receivedIn(await lan('receiveDossier', request(MEETING, [found(1), found(2)], person))).dossier.code ?? undefined);
    stage.setClock('2021-01-20T09:00:00+07:00');
    head = await stage.signIn('thuy.vy');
    head.setDefaultTimeout(8_000);
  });
  afterAll(() => stage.close());

  const dialog = () => head.getByRole('dialog', { name: /^Lấy tệp/ });
  const openDialog = async () => {
    await head.getByRole('button', { name: 'Lấy tệp' }).focus();
    await head.keyboard.press('Enter');
    await dialog().waitFor();
  };

  test('a file is chosen, waits for its turn, and is given up', async () => {
    await head.goto(`${stage.base}/bao-cao/tep`);
    await head.getByText('Chưa có tệp nào').waitFor();
    await head.goto(`${stage.base}/bao-cao/so-theo-doi?tu=2021-01-01&den=2021-01-31`);
    await head.getByRole('link', { name: codes[0] ?? 'không có' }).first().waitFor();
    await openDialog();
    await head.keyboard.press('Control+Enter');
    await dialog().getByText('Đang chờ đến lượt').waitFor();
    await dialog().getByRole('button', { name: 'Hủy' }).focus();
    await head.keyboard.press('Enter');
    await dialog().getByText('đã hủy').waitFor();
    await head.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  test('a workbook is made in the background and saved: the rows of the page are in it', async () => {
    await stage.work();
    await openDialog();
    await head.keyboard.press('Control+Enter');
    await dialog().getByRole('button', { name: 'Tải tệp về máy' }).waitFor();
    await lookAtEveryWidth(head, 'export-ready');
    const saved = await saving(() => head.keyboard.press('Control+Enter'));
    expect(saved.suggestedFilename()).toMatch(/^so-theo-doi_.*_2021-01-01_2021-01-31\.xlsx$/);
    const book = await readXlsxFile(await saved.path());
    expect(book.map(({ sheet }) => sheet)).toEqual(['Thông tin', 'Sổ theo dõi']);
    expect(book[1]?.data.slice(1).map((row) => row[1])).toEqual(codes);
    await dialog().getByRole('button', { name: 'Chọn loại khác' }).press('Enter');
    await dialog().getByRole('radio', { name: 'Excel (.xlsx)' }).press('ArrowRight');
    await dialog().getByText('mỗi bảng một tệp .csv').waitFor();
    await head.keyboard.press('Control+Enter');
    await dialog().getByRole('link', { name: 'Mọi tệp của tôi' }).press('Enter');
  });

  test('the list says what each file is, how long it is kept, and hands it out again', async () => {
    await head.getByRole('heading', { level: 1, name: 'Tệp xuất của tôi' }).waitFor();
    const rows = head.getByRole('table', { name: 'Tệp xuất của tôi' }).getByRole('row');
    const open = rows.filter({ hasText: 'Dữ liệu mở (.csv)' });
    await open.getByText('Giữ đến hết ngày 27/01/2021').waitFor();
    await rows.filter({ hasText: 'đã hủy' }).waitFor();
    await lookAtEveryWidth(head, 'exports');
    const saved = await saving(() => open.getByRole('button', { name: /^Tải tệp về máy: so-theo-doi/ }).press('Enter'));
    expect(readFileSync(await saved.path()).subarray(0, 2).toString()).toBe('PK');
    await head.getByText(/^Đã tải so-theo-doi_.*\.csv\.zip/).waitFor();
  });

  test('an issued report is saved under its number; once its text was changed it offers neither paper nor file, and says why', async () => {
    await followAll(stage.test);
    const thuy = await stage.as('thuy.vy');
    const { id, number } = said(await thuy('issueReport', { form: 'II06a', unit: 'BG.VY.MC', periodKind: 'month', year: 2021, number: 1 }), issueReport.output);
    await head.goto(`${stage.base}/bao-cao/da-ban-hanh/${id}`);
    await openDialog();
    await head.keyboard.press('Control+Enter');
    await dialog().getByRole('button', { name: 'Tải tệp về máy' }).waitFor();
    const saved = await saving(() => head.keyboard.press('Control+Enter'));
    expect(saved.suggestedFilename()).toBe('bao-cao-da-ban-hanh_BG.VY.MC-II.06a-T01.2021-1.xlsx');
    const book = await readXlsxFile(await saved.path());
    expect(book[0]?.data.find(([name]) => name === 'Số')?.[1]).toBe(number);
    await stage.test.owner(`update issued_report set content = replace(content, '"complete":true', '"complete":false') where id = $1`, [id]);
    await head.reload();
    await head.getByText('không in và không lấy tệp được').waitFor();
    expect(await head.getByRole('button', { name: /^(Lấy tệp|In biểu)/ }).count()).toBe(0);
    await lookAtEveryWidth(head, 'issued-changed');
  });

  test('the three figures of a district are those of its one-stops, and open to where each counts', async () => {
    const [district] = await stage.test.owner(`select id from org_unit where code = 'BG.VY'`);
    await stage.test.addUnit({ code: 'BG.VY.MC2', kind: 'OSS', name: 'Bộ phận Một cửa thứ hai', parentId: String(district?.['id']) });
    await head.goto(`${stage.base}/bao-cao?tu=2021-01-01&den=2021-01-20`);
    await head.getByRole('button', { name: /Đơn vị/ }).press('Enter');
    await head.getByRole('option', { name: 'UBND huyện Việt Yên' }).click();
    await head.getByText('gồm 2 Bộ phận Một cửa trực thuộc').waitFor();
    await lookAtEveryWidth(head, 'headline-district');
    await head.getByRole('link', { name: /^3.*A · lượt/ }).press('Enter');
    await head.getByRole('columnheader', { name: 'Nơi đếm' }).waitFor();
    const rows = await head.getByRole('table').getByRole('row').allInnerTexts();
    expect([rows.length, rows.slice(1).every((row) => row.includes('Việt Yên'))]).toEqual([4, true]);
    await lookAtEveryWidth(head, 'headline-district-rows');
  });

  async function saving(act: () => Promise<void>): Promise<Download> {
    const download = head.waitForEvent('download');
    await act();
    return download;
  }
});
