import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '#test/stage.ts';
import { followAll } from '#test/report.ts';
import { found, handOver, moved, request, team } from '#test/story/acts.ts';
import { receivedIn } from '#test/story/answers.ts';
import { lookAtEveryWidth, openStage, type BrowserStage } from './stage.ts';

/** Approval of a religious meeting: two papers, five working days, solved by Phòng Nội vụ. */
const MEETING = 'BG.NVH05A';

describe('an official form, from a cell down to its dossiers and back', () => {
  let stage: BrowserStage;
  let head: Page;
  let late = '';
  let person = 700;
  const receive = async (who: Caller, operation = 'receiveDossier', more: Record<string, unknown> = {}) => {
    person += 1;
    return receivedIn(await who(operation, { ...request(MEETING, [found(1), found(2)], person), ...more })).dossier;
  };

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2021-01-18T09:00:00+07:00');
    const [lan = stage.anyone, taker = stage.anyone] = await team(stage, 'lan.vy', 'cv.nv.vy');
    const [solved, lying] = [await receive(lan), await receive(lan)];
    for (const { id } of [solved, lying]) await handOver(lan, taker, id);
    late = lying.code ?? '';
    stage.setClock('2021-01-22T09:00:00+07:00');
    const [cv = stage.anyone, chief = stage.anyone, leader = stage.anyone, seal = stage.anyone] = await team(stage, 'cv.nv.vy', 'tp.nv.vy', 'lanhdao.vy', 'vanthu.vy');
    await moved(cv, 'draftResult', solved.id, { title: 'Văn bản chấp thuận hội nghị' });
    await moved(chief, 'reviewDossier', solved.id, { approve: true });
    await moved(leader, 'decideDossier', solved.id);
    await moved(seal, 'sealResult', solved.id, { docNumber: '21/NV' });
    stage.setClock('2021-02-05T09:00:00+07:00');
    await receive(await stage.as('lan.vy'));
    stage.setClock('2021-02-18T09:00:00+07:00');
    head = await stage.signIn('thuy.vy');
    await followAll(stage.test);
    head.setDefaultTimeout(20_000);
  });
  afterAll(() => stage.close());

  test('the form of the statutory month that ended last stands with its identities; every number opens to its dossiers and leads back', async () => {
    await head.getByRole('link', { name: 'Báo cáo', exact: true }).click();
    await head.getByRole('navigation', { name: 'Các phần của báo cáo' }).getByRole('link', { name: 'Biểu mẫu' }).click();
    await head.getByRole('heading', { name: /^II\.06a.*tháng 02 năm 2021/ }).waitFor();
    const total = row(head, /^Tổng số/);
    expect(await numbers(total)).toEqual(['3', '0', '3', '0', '1', '1', '0', '0', '2', '1', '1']);
    for (const formula of ['(3) = (4) + (5) + (6)', '(3) = (7) + (11)']) await head.getByRole('listitem').filter({ hasText: formula }).getByText('khớp', { exact: true }).waitFor();
    await lookAtEveryWidth(head, 'official-form');
    const address = head.url();
    await total.getByRole('link', { name: /^1: .*[Qq]uá hạn/ }).last().click();
    await head.getByRole('heading', { level: 1, name: /^Danh sách: .*quá hạn/ }).waitFor();
    await lookAtEveryWidth(head, 'opened-rows');
    await head.getByRole('link', { name: late }).click();
    await head.getByRole('heading', { level: 1 }).filter({ hasText: late }).or(head.getByText(late).first()).first().waitFor();
    await head.goBack();
    await head.getByRole('link', { name: '← Về báo cáo' }).click();
    await row(head, /^Tổng số/).waitFor();
    expect(new URL(head.url()).pathname).toBe(new URL(address).pathname);
  });

  test('by keys alone a field shows its procedures and the arrows go from number to number', async () => {
    const field = head.getByRole('button', { name: /^Thủ tục của / });
    await field.focus();
    await head.keyboard.press('Enter');
    await row(head, /BG\.NVH05A/).waitFor();
    await head.keyboard.press('ArrowRight');
    expect(await focused(head)).toMatch(/^3: /);
    await head.keyboard.press('ArrowDown');
    expect(await focused(head)).toMatch(/^3: /);
    await head.keyboard.press('ArrowRight');
    await head.keyboard.press('ArrowRight');
    expect(await focused(head)).toMatch(/^1: /);
  });

  test('an issued form is frozen under its number; after a late entry the reissue names the cells that differ', async () => {
    await issue(head);
    const first = await head.getByRole('heading', { level: 1 }).locator('xpath=..').locator('.code').innerText();
    expect(first).toContain('II.06a');
    const binh = await stage.as('binh.vy');
    await receive(binh, 'backfillReception', { receivedAt: '2021-02-09T09:00:00+07:00', bookNo: 12 });
    await followAll(stage.test);
    await head.getByRole('link', { name: '← Về biểu mẫu' }).click();
    await head.reload();
    await head.getByRole('link', { name: first }).waitFor();
    expect((await numbers(row(head, /^Tổng số/)))[0]).toBe('4');
    await issue(head);
    const differences = head.getByRole('table', { name: 'Khác bản trước' });
    await differences.waitFor();
    expect(await differences.getByRole('row').filter({ hasText: 'Tổng số' }).first().innerText()).toMatch(/3\s+4/);
    await head.getByRole('button', { name: 'Lấy tệp' }).waitFor();
    await lookAtEveryWidth(head, 'issued-form');
    await stage.test.owner(`update issued_report set content = replace(content, '"complete":true', '"complete":false') where number = $1`, [first]);
    await head.reload();
    await head.getByText('Không so sánh với bản trước').waitFor();
    await lookAtEveryWidth(head, 'issued-not-compared');
  });

  test('the register is of one year: asked for two it offers the last, with all four numbers, the late one too, and prints', async () => {
    await head.goto(`${stage.base}/bao-cao/so-theo-doi?tu=2020-11-01&den=2021-02-18`);
    await head.getByText('Sổ mở theo năm. Hãy chọn kỳ trong một năm.').waitFor();
    await head.getByRole('button', { name: 'Xem phần năm 2021' }).click();
    const lines = head.getByRole('table', { name: 'Sổ theo dõi hồ sơ' }).getByRole('row');
    await lines.nth(4).waitFor();
    expect(await lines.nth(4).innerText()).toContain('Nhập bổ sung từ sổ giấy, số 12');
    expect(await lines.nth(1).innerText()).toMatch(/^01\s/);
    await lookAtEveryWidth(head, 'register');
    await head.getByRole('button', { name: 'In sổ (PDF)' }).click();
    await head.getByRole('dialog').getByLabel('Quyển số').fill('02');
    const paper = head.waitForResponse((answer) => answer.url().endsWith('/api/reports/register/print'));
    await head.keyboard.press('Control+Enter');
    expect((await paper).headers()['content-type']).toContain('application/pdf');
  });
});

async function issue(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ban hành', exact: true }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/bao-cao\/da-ban-hanh\//);
  await page.getByText('Nội dung còn nguyên như khi ban hành').waitFor();
}

function row(page: Page, name: RegExp): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) }).first();
}

async function numbers(line: Locator): Promise<string[]> {
  await line.waitFor();
  return (await line.getByRole('cell').allInnerTexts()).slice(0, 11);
}

async function focused(page: Page): Promise<string> {
  return page.locator(':focus').evaluate((element) => element.getAttribute('aria-label') ?? '');
}
