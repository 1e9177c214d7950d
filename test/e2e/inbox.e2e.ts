import { afterAll, beforeAll, describe, it } from 'vitest';
import { keys, reach } from './counter-keys.ts';
import { typeDay } from './citizen-hands.ts';
import { EXTRACT, fileExtract, nextVersion } from './inbox-hands.ts';
import { expectAccessible, lookAtEveryWidth, openStage, type BrowserStage } from './stage.ts';

describe('the inbox of online submissions', () => {
  let stage: BrowserStage;

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-24T08:10:00+07:00');
  });
  afterAll(() => stage.close());

  it('is empty in the morning; a clerk of the post looks a submission through, an officer accepts it', async () => {
    const clerk = await stage.signIn('lan', { width: 1280, height: 900 });
    clerk.setDefaultTimeout(20_000);
    await clerk.goto(`${stage.base}/ho-so-truc-tuyen`);
    await clerk.getByText('Không còn hồ sơ nào chờ tiếp nhận').waitFor();
    await expectAccessible(clerk);
    const receipt = await fileExtract(await stage.asCitizen('minh'));
    await clerk.goto(`${stage.base}/quay`);
    await clerk.getByRole('link', { name: /1\s*Trực tuyến chờ trả lời/ }).click();
    await reach(clerk, clerk.getByRole('link', { name: String(receipt['receiptNo']) }));
    await clerk.getByText(/Còn 8 giờ làm việc|Còn 7 giờ \d+ phút làm việc/).waitFor();
    await lookAtEveryWidth(clerk, 'inbox');
    await keys(clerk, 'Enter');
    await clerk.getByRole('heading', { name: 'Tờ khai' }).waitFor();
    await clerk.getByText('Tổ dân phố 3, phường Việt Yên').waitFor();
    await expectAccessible(clerk);
    await keys(clerk, 'Control+Enter');
    await clerk.getByLabel('Điều cần lưu ý').fill('Đã đối chiếu số định danh.');
    await keys(clerk, 'Control+Enter');
    await clerk.getByText(/đã xem lúc/).waitFor();
    await clerk.context().close();

    const officer = await stage.signIn('binh', { width: 1280, height: 900 });
    officer.setDefaultTimeout(20_000);
    await officer.goto(`${stage.base}/ho-so-truc-tuyen`);
    await officer.getByText('Bưu điện đã xem trước').waitFor();
    await reach(officer, officer.getByRole('link', { name: String(receipt['receiptNo']) }));
    await keys(officer, 'Enter');
    await officer.getByText('Đã đối chiếu số định danh.').waitFor();
    await lookAtEveryWidth(officer, 'submission');
    await keys(officer, 'Control+Enter');
    await officer.getByRole('dialog').waitFor();
    await expectAccessible(officer);
    await keys(officer, 'Control+Enter');
    await officer.getByRole('heading', { name: 'Đã trả lời người dân' }).waitFor();
    await officer.getByRole('button', { name: /^In Giấy tiếp nhận/ }).waitFor();
    await lookAtEveryWidth(officer, 'submission-accepted');
    await officer.getByRole('link', { name: 'Mở trang hồ sơ' }).click();
    await officer.getByRole('heading', { name: 'Nộp trực tuyến' }).waitFor();
    await officer.getByText('Người dân tự nộp').waitFor();
    await expectAccessible(officer);
    await officer.context().close();
  });

  it('asks for all papers at once, waits for the citizen, and is refused by notice', async () => {
    const receipt = await fileExtract(await stage.asCitizen('lan'));
    const officer = await stage.signIn('binh', { width: 1280, height: 900 });
    officer.setDefaultTimeout(20_000);
    await officer.goto(`${stage.base}/ho-so-truc-tuyen/${String(receipt['dossierId'])}`);
    await reach(officer, officer.getByRole('button', { name: 'Yêu cầu bổ sung' }));
    await keys(officer, 'y');
    await officer.getByRole('dialog').locator('label').filter({ hasText: '2.' }).click();
    await officer.getByRole('textbox', { name: 'Lý do' }).fill('Chưa rõ nơi cư trú.');
    await lookAtEveryWidth(officer, 'submission-ask');
    await keys(officer, 'Control+Enter');
    await officer.getByText('Đang chờ người dân').waitFor();
    await officer.goto(`${stage.base}/ho-so-truc-tuyen`);
    await officer.getByRole('link', { name: /1\s*chờ người dân/ }).click();
    await officer.getByRole('link', { name: String(receipt['receiptNo']) }).click();
    await officer.getByRole('button', { name: 'Từ chối tiếp nhận' }).click();
    await officer.getByText(/Người dân nhận thông báo trực tuyến/).waitFor();
    await officer.getByRole('textbox', { name: 'Lý do' }).fill('Không thuộc thẩm quyền.');
    await keys(officer, 'Control+Enter');
    await officer.getByRole('heading', { name: 'Đã trả lời người dân' }).waitFor();
    await officer.context().close();
  });

  it('shows forms to the administrator: as a citizen sees them, what differs, a hostile file refused with its place, and a version published from a day to come', async () => {
    const draft = await nextVersion(await stage.as('quantri'));
    const admin = await stage.signIn('quantri', { width: 1280, height: 900 });
    admin.setDefaultTimeout(20_000);
    await admin.goto(`${stage.base}/quan-tri/to-khai`);
    await admin.getByText(EXTRACT.code).waitFor();
    await lookAtEveryWidth(admin, 'forms');
    const hostile = { procedureCode: EXTRACT.code, source: { name: 'x', number: 'x', day: '2021-01-01', confidence: 'configuration', remark: 'x' }, schema: { type: 'object', properties: { a: { $ref: 'https://example.org/x.json' } } }, layout: { title: { vi: 'x', en: 'x' }, steps: [{ id: 'a', title: { vi: 'x', en: 'x' }, fields: [{ field: 'a', widget: 'text', label: { vi: 'x', en: 'x' } }] }], papers: [] } };
    await admin.getByRole('button', { name: 'Nhập tờ khai' }).click();
    await admin.getByLabel('Tệp JSON').setInputFiles({ name: 'to-khai.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(hostile)) });
    await keys(admin, 'Control+Enter');
    await admin.getByText(/Ở đâu trong tệp/).waitFor();
    await expectAccessible(admin);
    await keys(admin, 'Escape');
    await admin.getByRole('link', { name: /^Phiên bản 1: .*Trích lục/ }).click();
    await admin.getByRole('heading', { name: 'Người dân thấy' }).waitFor();
    await admin.getByLabel('Nơi cư trú').first().waitFor();
    await lookAtEveryWidth(admin, 'form');
    await admin.goto(`${stage.base}/quan-tri/to-khai/${String(draft['id'])}`);
    await admin.getByText('Chưa công bố').first().waitFor();
    await admin.getByRole('button', { name: 'Công bố' }).click();
    await typeDay(admin, /Dùng từ ngày/, '01122026');
    await expectAccessible(admin);
    await keys(admin, 'Control+Enter');
    await admin.getByText('Chờ đến ngày').first().waitFor();
    await admin.goto(`${stage.base}/quan-tri/to-khai`);
    await admin.getByText('Bản 2 từ 01/12/2026').waitFor();
    await expectAccessible(admin);
    await admin.context().close();
  });
});
