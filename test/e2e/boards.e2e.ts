import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { followAll } from '#test/report.ts';
import type { Caller } from '#test/stage.ts';
import { CROPPING, cropping, handOver, moved, team } from '#test/story/acts.ts';
import { receivedIn } from '#test/story/answers.ts';
import { lookAtEveryWidth, openStage, picture, type BrowserStage } from './stage.ts';

describe('the boards and the clerk’s own record', () => {
  let stage: BrowserStage;
  let late = '';
  let person = 800;
  const receive = async (who: Caller) => {
    person += 1;
    return receivedIn(await who('receiveDossier', cropping(person))).dossier;
  };
  const signedIn = async (username: string): Promise<Page> => {
    const page = await stage.signIn(username);
    page.setDefaultTimeout(15_000);
    return page;
  };

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-09-07T09:00:00+07:00');
    const [lan = stage.anyone, quy = stage.anyone] = await team(stage, 'lan', 'quy');
    const [solved, lying] = [await receive(lan), await receive(lan)];
    for (const { id } of [solved, lying]) await handOver(lan, quy, id);
    late = lying.code ?? '';
    stage.setClock('2026-09-09T09:00:00+07:00');
    const [lanAgain = stage.anyone, quyAgain = stage.anyone, xuan = stage.anyone, duc = stage.anyone, nga = stage.anyone] = await team(stage, 'lan', 'quy', 'xuan', 'duc', 'nga');
    await moved(quyAgain, 'draftResult', solved.id, { title: 'Văn bản chấp thuận' });
    await moved(xuan, 'reviewDossier', solved.id, { approve: true });
    await moved(duc, 'decideDossier', solved.id);
    await moved(nga, 'sealResult', solved.id, { docNumber: '21/UBND' });
    await receive(lanAgain);
    stage.setClock('2026-09-15T09:00:00+07:00');
    const today = await stage.as('lan');
    await receive(today);
    await today('recordGuidance', { topic: 'papers', procedureCode: CROPPING });
    await followAll(stage.test);
  });
  afterAll(() => stage.close());

  test('the head sees today and what will be late; each number opens to its dossiers and leads back', async () => {
    const page = await signedIn('thuy');
    await page.getByRole('link', { name: 'Báo cáo', exact: true }).click();
    await page.getByRole('navigation', { name: 'Các phần của báo cáo' }).getByRole('link', { name: 'Điều hành' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bảng điều hành · Bộ phận Một cửa' }).waitFor();
    await page.getByRole('link', { name: /^1\s*Lượt hướng dẫn/ }).waitFor();
    await lookAtEveryWidth(page, 'board-one-stop');
    await page.getByRole('link', { name: /^1\s*Đã quá hạn/ }).click();
    await page.getByRole('heading', { level: 2, name: 'Đã quá hạn' }).waitFor();
    await page.getByRole('link', { name: late }).waitFor();
    await lookAtEveryWidth(page, 'board-due');
    await page.getByRole('link', { name: '← Về bảng điều hành' }).click();
    await page.getByRole('link', { name: /^1\s*Đang giải quyết, đã quá hạn/ }).click();
    await page.getByRole('heading', { level: 1, name: /^Danh sách: .*quá hạn/ }).waitFor();
    await page.getByRole('link', { name: late }).waitFor();
    await page.getByRole('link', { name: '← Về báo cáo' }).click();
    await page.getByRole('heading', { level: 1, name: /^Bảng điều hành/ }).waitFor();
  });

  test('a leader goes from her departments to the one-stop and back, by keys alone', async () => {
    const page = await signedIn('duc');
    await page.goto(`${stage.base}/bang-dieu-hanh`);
    await page.getByRole('heading', { level: 1, name: 'Bảng điều hành · Lãnh đạo' }).waitFor();
    await lookAtEveryWidth(page, 'board-leader');
    await page.getByRole('table', { name: 'Từng đơn vị' }).getByRole('link', { name: /^Phòng Kinh tế/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Phòng Kinh tế, Hạ tầng và Đô thị phường Việt Yên').first().waitFor();
    await page.getByRole('link', { name: '← Về bảng của tôi' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /Bảng của/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: /^Trung tâm Phục vụ hành chính công/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Bảng điều hành · Bộ phận Một cửa' }).waitFor();
  });

  test('the manager of the post begins the day at her board; the monitor of the province looks at hers', async () => {
    const post = await signedIn('buucuc');
    await post.getByRole('heading', { level: 1, name: 'Bảng điều hành · Bưu điện' }).waitFor();
    await post.getByRole('link', { name: /Lượt tại quầy do bưu điện làm/ }).waitFor();
    await picture(post, 'board-post-1366');
    const monitor = await signedIn('giamsat');
    await monitor.goto(`${stage.base}/bang-dieu-hanh`);
    await monitor.getByRole('heading', { level: 1, name: 'Bảng điều hành · Toàn tỉnh' }).waitFor();
    await monitor.getByRole('link', { name: 'UBND phường Việt Yên' }).waitFor();
    await picture(monitor, 'board-province-1366');
  });

  test('a clerk reads her own record: each kind and day opens, and what she took in says what became of it', async () => {
    const page = await signedIn('lan');
    await page.getByRole('button', { name: 'Nguyễn Thị Lan' }).click();
    await page.getByRole('link', { name: 'Sổ của tôi' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sổ của tôi' }).waitFor();
    await page.getByRole('button', { name: 'Tháng này' }).click();
    await page.getByRole('link', { name: 'Tiếp nhận hồ sơ: 4' }).first().waitFor();
    await page.getByText('100 % hồ sơ đã giải quyết xong không phải bổ sung lần nào (1 trên 1).').waitFor();
    await lookAtEveryWidth(page, 'my-record');
    await page.getByRole('link', { name: 'Tiếp nhận hồ sơ: 4' }).first().click();
    await page.getByRole('heading', { level: 2, name: 'Tiếp nhận hồ sơ' }).waitFor();
    await page.getByText('Tất cả 4 dòng').waitFor();
    await picture(page, 'my-acts-1280');
    await page.getByRole('link', { name: '← Về sổ của tôi' }).click();
    await page.getByRole('link', { name: 'Mở danh sách 4 hồ sơ' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hồ sơ tôi nhận' }).waitFor();
    await page.getByRole('link', { name: late }).waitFor();
    expect(new URL(page.url()).searchParams.get('tu')).toBe('2026-09-01');
  });
});
