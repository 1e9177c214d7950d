import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installationOf } from '#apps/house.ts';
import { simulate } from '#apps/simulate/run.ts';
import { followAll } from '#test/report.ts';
import { expectAccessible, lookAtEveryWidth, openStage, picture, type BrowserStage } from './stage.ts';

const PLAN = 'VIET-YEN-2020';

describe('the report of the closing conference', () => {
  let stage: BrowserStage;
  let head: Page;
  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2021-03-05T09:00:00+07:00');
    const house = { ...stage.test.house, installation: installationOf(stage.test.house.config, true) };
    await simulate(house, { plan: PLAN, from: '2020-10-26', to: '2021-02-28', seed: 7, scale: 0.08 }, () => undefined);
    await followAll(stage.test);
    head = await stage.signIn('thuy.vy');
    head.setDefaultTimeout(15_000);
  });
  afterAll(() => stage.close());

  test('shows the three figures that are not added, the plan they belong to, and charts with no fault axe can find, at every width', async () => {
    await head.goto(`${stage.base}/bao-cao/thi-diem`);
    await head.getByRole('heading', { level: 1, name: /thí điểm/i }).waitFor();
    await head.getByText('Các số liệu có giao nhau, không cộng dồn.').waitFor();
    await head.getByText('Dữ liệu mô phỏng').waitFor();
    expect(await head.getByText('ngày làm việc', { exact: true }).locator('xpath=preceding-sibling::p').innerText()).toBe('84');
    expect(await numberOf(head, 'U')).toBe((await head.getByRole('table', { name: 'Ba con số giao nhau thế nào' }).locator('td').allInnerTexts()).reduce((sum, text) => sum + whole(text), 0));
    await lookAtEveryWidth(head, 'pilot-report');
    await head.emulateMedia({ media: 'print' });
    await head.setViewportSize({ width: 720, height: 1000 });
    await picture(head, 'pilot-report-print');
    await head.emulateMedia({ media: 'screen' });
    await head.setViewportSize({ width: 1280, height: 900 });
  });

  test('opens each of its numbers to a list that comes to that number', async () => {
    const links = await head.locator('main a[href^="/bao-cao/ho-so?"]').evaluateAll((all) => all.map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent })));
    const counted = [...new Map(links.filter(({ text }) => !text.includes('%')).map((link) => [link.href, link])).values()];
    expect(counted.length).toBeGreaterThan(60);
    const caller = await stage.as('thuy.vy');
    const wrong: string[] = [];
    for (const { href, text } of counted) {
      const asked = new URL(href, stage.base).searchParams;
      const question = Object.fromEntries(Object.entries(NAMES).flatMap(([name, short]) => (asked.has(short) ? [[name, unquoted(asked.get(short) ?? '')]] : [])));
      let [sum, after]: [number, unknown] = [0, undefined];
      do {
        const { body } = await caller('listReportRows', { ...question, limit: 100, ...(after ? { after } : {}) });
        const rows: readonly { n: number }[] = body['rows'] ?? [];
        sum += rows.reduce((all, { n }) => all + n, 0);
        after = body['next'];
      } while (after);
      if (sum !== whole(text)) wrong.push(`${href}: ${text}, ${sum} listed`);
    }
    expect(wrong).toEqual([]);
  });

  test('tells by keys alone how a figure is counted and shows the numbers of a chart in its table', async () => {
    await head.getByRole('button', { name: /^Đếm thế nào\? Hướng dẫn, tiếp nhận/ }).focus();
    await head.keyboard.press('Enter');
    await head.getByRole('dialog').getByText('quy ước của hệ thống', { exact: true }).waitFor();
    await expectAccessible(head);
    await picture(head, 'pilot-definition');
    await head.keyboard.press('Escape');
    const chart = head.getByRole('figure', { name: 'Tỷ lệ theo tháng' });
    expect(await chart.getByRole('table').isVisible()).toBe(false);
    await chart.getByText('Bảng số liệu', { exact: true }).focus();
    await head.keyboard.press('Enter');
    await chart.getByRole('cell').first().waitFor();
    await expectAccessible(head);
  });

  test('on a narrow screen folds its parts under one figure each, leads into each of them, back to it from a list, and unfolds them on paper', async () => {
    await head.setViewportSize({ width: 360, height: 740 });
    await head.goto(`${stage.base}/bao-cao/thi-diem`);
    const quality = head.getByRole('button', { name: /^Chất lượng Đúng ngay lần đầu/ });
    await quality.waitFor();
    expect([await quality.getAttribute('aria-expanded'), await head.getByRole('heading', { name: 'Hài lòng' }).isVisible()]).toEqual(['false', false]);
    expect(await head.evaluate<number>('document.documentElement.scrollHeight')).toBeLessThan(4500);
    const contents = head.getByRole('navigation', { name: 'Các phần của trang' });
    await contents.getByRole('link', { name: 'Chất lượng' }).focus();
    await head.keyboard.press('Enter');
    await head.getByRole('heading', { name: 'Hài lòng' }).waitFor();
    await expect.poll(() => contents.locator('[aria-current]').innerText()).toBe('Chất lượng');
    await head.getByRole('button', { name: 'Chi tiết theo cách nộp' }).click();
    await expectAccessible(head);
    await head.getByRole('table', { name: 'Chi tiết theo cách nộp' }).locator('a').first().click();
    await head.getByRole('link', { name: 'Về báo cáo' }).click();
    await head.getByRole('heading', { name: 'Hài lòng' }).waitFor();
    expect(new URL(head.url()).hash).toBe('#quality');
    await quality.click();
    await head.getByRole('heading', { name: 'Hài lòng' }).waitFor({ state: 'hidden' });
    await head.emulateMedia({ media: 'print' });
    for (const title of ['Hài lòng', 'Số đã công bố', 'Nhận định']) await head.getByRole('heading', { name: title, exact: true }).last().waitFor();
    expect([await head.getByRole('table', { name: 'Chi tiết theo cách nộp' }).isVisible(), await quality.isVisible()]).toEqual([true, false]);
    await head.emulateMedia({ media: 'screen' });
    await head.setViewportSize({ width: 1280, height: 900 });
    await head.goto(`${stage.base}/bao-cao/thi-diem`);
    await head.getByRole('button', { name: 'Viết đoạn “Thuận lợi”' }).waitFor();
  });

  test('keeps what is typed of a paragraph, shows what the post wrote meanwhile, and stores both as versions', async () => {
    await head.getByRole('button', { name: 'Viết đoạn “Thuận lợi”' }).click();
    await head.getByLabel('Nội dung').fill('Bỏ đi.');
    await head.getByRole('button', { name: 'Bỏ chữ đang gõ' }).click();
    expect(await head.getByLabel('Nội dung').inputValue()).toBe('');
    await head.keyboard.press('Escape');
    await head.getByRole('button', { name: 'Viết đoạn “Khó khăn”' }).click();
    await head.getByLabel('Nội dung').fill('Cần thời gian cho chuyên môn nghiệp vụ các lĩnh vực được giao.');
    const manager = await stage.as('hien.vy');
    expect((await manager('saveNarrative', { plan: PLAN, part: 'difficulties', text: 'Bưu điện còn thiếu máy tính.', baseVersion: 0 })).status).toBe(200);
    await head.reload();
    await head.getByRole('button', { name: 'Sửa đoạn “Khó khăn”' }).click();
    const dialog = head.getByRole('dialog');
    await dialog.getByText('Phiên bản 1 đã được lưu trong lúc bạn viết.', { exact: false }).waitFor();
    await picture(head, 'pilot-narrative-changed');
    await expectAccessible(head);
    await dialog.getByRole('button', { name: 'Đã đọc, lưu đoạn của tôi lên trên' }).click();
    expect(await dialog.getByLabel('Nội dung').inputValue()).toContain('chuyên môn nghiệp vụ');
    await head.keyboard.press('Control+Enter');
    const paragraph = head.getByRole('region', { name: 'Khó khăn' });
    await paragraph.getByText('Phiên bản 2').waitFor();
    await paragraph.getByRole('button', { name: 'Các phiên bản' }).click();
    await head.getByRole('dialog').getByText('Bưu điện còn thiếu máy tính.').waitFor();
    await picture(head, 'pilot-narrative-versions');
    await head.keyboard.press('Escape');
  });

  test('is printed as an official paper, and a plan that does not exist is named', async () => {
    const paper = head.waitForResponse((answer) => answer.url().endsWith('/api/reports/pilot/print'));
    await head.getByRole('button', { name: 'In báo cáo (PDF)' }).click();
    expect((await paper).headers()['content-type']).toContain('application/pdf');
    await head.goto(`${stage.base}/bao-cao/thi-diem?phuongAn=KHONG-CO`);
    await head.getByText('Không có phương án mang mã KHONG-CO.', { exact: false }).waitFor();
  });
});

/** As the address calls what the operation asks. */
const NAMES = { unit: 'donVi', from: 'tu', to: 'den', asOf: 'tinhDen', knownOn: 'bietDen', figure: 'so', procedure: 'thuTuc', field: 'linhVuc', slice: 'cach' } as const;

/** The router writes what looks like a number in quotes. */
function unquoted(text: string): string {
  return text.replace(/^"(.*)"$/, '$1');
}

/** The number that opens a figure. */
async function numberOf(page: Page, figure: string): Promise<number> {
  return whole(await page.locator(`main a[href*="so=${figure}"]`).first().innerText());
}

function whole(text: string): number {
  return Number(text.replace(/\D/g, ''));
}
