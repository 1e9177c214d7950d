import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMONSTRATION_PASSWORD } from '#modules/access/service/staff.ts';
import { focusOn, keys, reach } from './counter-keys.ts';
import { EXTRACT } from './inbox-hands.ts';
import { expectAccessible, lookAtEveryWidth, openStage, type BrowserStage } from './stage.ts';

const SAU = { name: 'Lê Thị Sáu', idNumber: '024182001600', phone: '0912000600' };

describe('a person without a smartphone is helped at the kiosk', () => {
  let stage: BrowserStage;

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-25T09:30:00+07:00');
  });
  afterAll(() => stage.close());

  it('from the session to status 2, under her mandate; who acted and for whom is told everywhere, and it is counted once', async () => {
    const page = await stage.signIn('lan', { width: 1280, height: 900 });
    page.setDefaultTimeout(20_000);
    await page.goto(`${stage.base}/ho-tro`);
    await grantMandate(page);
    await page.getByRole('radio', { name: 'Máy tra cứu tại chỗ' }).click();
    await page.getByRole('radio', { name: 'Một Cửa', exact: true }).click();
    await page.getByRole('button', { name: 'Bắt đầu hỗ trợ' }).click();
    await focusOn(page.getByRole('button', { name: 'Hướng dẫn', exact: true }));
    await keys(page, '3', '5');
    await page.getByLabel('Tìm thủ tục').fill(EXTRACT.code);
    await page.getByRole('option', { name: /Trích lục/ }).first().click();
    await page.getByRole('radio', { name: 'Cán bộ thao tác thay' }).click();
    await page.getByRole('button', { name: /Giấy ủy quyền$/ }).click();
    await page.getByRole('option', { name: new RegExp(SAU.name) }).click();
    await page.getByRole('button', { name: 'Mở tờ khai để làm thay' }).click();
    await page.getByText(`Đang làm thay ${SAU.name}`).first().waitFor();
    await fillExtract(page);
    await page.getByRole('heading', { name: 'Đã nộp hồ sơ' }).waitFor();
    await expectAccessible(page);
    const receiptNo = (await page.locator('.receipt-codes .code').first().textContent()) ?? '';
    await page.getByRole('link', { name: 'Về kết thúc lượt hỗ trợ' }).click();
    await reach(page, page.getByRole('button', { name: 'Kết thúc lượt' }));
    await keys(page, 'Enter');
    await page.getByRole('table').getByText('Nộp trực tuyến').first().waitFor();
    await page.context().close();

    const officer = await stage.signIn('binh', { width: 1280, height: 900 });
    officer.setDefaultTimeout(20_000);
    await officer.goto(`${stage.base}/ho-so-truc-tuyen`);
    await officer.getByText('Nguyễn Thị Lan nộp giúp').waitFor();
    await reach(officer, officer.getByRole('link', { name: receiptNo }));
    await keys(officer, 'Enter');
    await officer.getByText('Nguyễn Thị Lan, theo giấy ủy quyền').waitFor();
    await keys(officer, 'Control+Enter');
    await officer.getByRole('dialog').waitFor();
    await keys(officer, 'Control+Enter');
    await officer.getByRole('heading', { name: 'Đã trả lời người dân' }).waitFor();
    await officer.getByText(/^2 · /).first().waitFor();
    await officer.getByRole('link', { name: 'Mở trang hồ sơ' }).click();
    await officer.getByText('Thay cho').waitFor();
    await officer.getByRole('heading', { name: 'Nộp trực tuyến' }).waitFor();
    await officer.context().close();

    const [dossier] = await stage.test.owner(`select d.id, d.status, d.channel, (select name from dossier_party p where p.dossier_id = d.id and role = 'owner') as owner from dossier d join submission s on s.dossier_id = d.id where s.receipt_no = $1`, [receiptNo]);
    expect(dossier).toMatchObject({ status: 2, channel: 'online', owner: SAU.name });
    const events = await stage.test.owner(`select type, dossier_id, employer from service_event where dossier_id = $1 and type like 'ONLINE_%' order by type`, [dossier?.['id']]);
    expect(events).toEqual(['ONLINE_FILL', 'ONLINE_SUBMIT'].map((type) => ({ type, dossier_id: dossier?.['id'], employer: 'post' })));
    const [acted] = await stage.test.owner(`select (select name from staff where id = e.actor_id) as actor, e.facts ? 'mandateId' as mandate from journal_entry e where kind = 'citizen.submitted' and dossier_id = $1`, [dossier?.['id']]);
    expect(acted).toEqual({ actor: 'Nguyễn Thị Lan', mandate: true });
  });
});

/** Her mandate to fill in, upload and submit, signed on the screen. */
async function grantMandate(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lập giấy ủy quyền' }).click();
  await page.getByLabel('Họ và tên').fill(SAU.name);
  await page.getByLabel('Số giấy tờ').fill(SAU.idNumber);
  await page.getByRole('button', { name: 'Xem nội dung để người dân đọc' }).click();
  await page.getByText(`Tôi là ${SAU.name}`).waitFor();
  await sign(page);
  await page.getByLabel('Mật khẩu của bạn').fill(DEMONSTRATION_PASSWORD);
  await page.getByRole('button', { name: 'Lập giấy ủy quyền' }).click();
  await page.getByRole('button', { name: 'Xong', exact: true }).click();
}

/** The form of the extract, page by page, as the helper fills it in with the person beside her. */
async function fillExtract(page: Page): Promise<void> {
  const on = () => page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('heading', { level: 1, name: 'Người yêu cầu' }).waitFor();
  await page.getByLabel('Nơi cư trú').fill('Tổ dân phố 1, phường Việt Yên');
  await page.getByText('Chính người đó', { exact: true }).click();
  await lookAtEveryWidth(page, 'kiosk-helped-form');
  await on();
  await page.getByRole('heading', { level: 1, name: 'Việc hộ tịch' }).waitFor();
  await page.getByRole('button', { name: /Đề nghị cấp bản sao/ }).click();
  await page.getByRole('option', { name: 'Khai sinh', exact: true }).click();
  await page.getByLabel('Họ, chữ đệm, tên').fill(SAU.name);
  await page.getByLabel('Năm').first().fill('1982');
  await page.getByText('Nữ', { exact: true }).click();
  await page.getByLabel('Đã đăng ký tại').fill('UBND xã Bích Sơn, huyện Việt Yên');
  await on();
  await page.getByLabel('Số lượng bản sao').fill('1');
  await page.getByText(/Tôi cam đoan nội dung khai là đúng/).click();
  await on();
  await page.getByRole('heading', { level: 1, name: 'Giấy tờ' }).waitFor();
  await on();
  await page.getByText('Tại Bộ phận Một cửa', { exact: true }).click();
  await page.getByLabel('Số điện thoại').fill(SAU.phone);
  await on();
  await page.getByText(/Tôi đã đọc lại cho/).click();
  await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
}

/** A few strokes in the frame. */
async function sign(page: Page): Promise<void> {
  const frame = page.locator('.sign-frame');
  await frame.scrollIntoViewIfNeeded();
  const box = await frame.boundingBox();
  if (box === null) throw new Error('no frame to sign in');
  await page.mouse.move(box.x + 40, box.y + 40);
  await page.mouse.down();
  for (const [x, y] of [[120, 90], [160, 40], [220, 110]] as const) await page.mouse.move(box.x + x, box.y + y, { steps: 3 });
  await page.mouse.up();
  await page.getByText('Đã có chữ ký').waitFor();
}
