import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { DEMONSTRATION_PASSWORD } from '#modules/access/service/staff.ts';
import { CROPPING, focusOn, keys, reach } from './counter-keys.ts';
import { lookAtEveryWidth, openStage, type BrowserStage } from './stage.ts';

describe('help with online services at the counter', () => {
  let stage: BrowserStage;

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-24T09:30:00+07:00');
  });
  afterAll(() => stage.close());

  it('is begun and ended in three keys, and counted; what is missing is named', async () => {
    const page = await stage.signIn('lan', { width: 1280, height: 900 });
    page.setDefaultTimeout(20_000);
    await page.goto(`${stage.base}/quay`);
    await focusOn(page.getByRole('button', { name: 'Tiếp nhận hồ sơ' }));
    await keys(page, 'o');
    await focusOn(page.getByRole('button', { name: 'Bắt đầu hỗ trợ' }));
    await page.getByText('Hôm nay chưa có lượt hỗ trợ nào').waitFor();
    await lookAtEveryWidth(page, 'helping-empty');
    await focusOn(page.getByRole('button', { name: 'Bắt đầu hỗ trợ' }));
    await keys(page, 'b');
    await focusOn(page.getByRole('button', { name: 'Hướng dẫn', exact: true }));
    await keys(page, 'Control+Enter');
    await page.getByText('Chọn ít nhất một việc.').waitFor();
    await keys(page, '5');
    await page.getByText('Chọn ít nhất một việc.').waitFor({ state: 'hidden' });
    await page.getByText(/hãy chọn thủ tục/).waitFor();
    await lookAtEveryWidth(page, 'helping-refused');
    await keys(page, '5', '1', 'Control+Enter');
    await page.getByRole('table').getByText('Hướng dẫn trực tuyến').waitFor();
    await page.context().close();
  });

  it('given just now it is entered with its procedure; the tab closed in between, nothing typed is lost', async () => {
    const page = await stage.signIn('lan', { width: 1280, height: 900 });
    page.setDefaultTimeout(20_000);
    await page.goto(`${stage.base}/ho-tro`);
    await focusOn(page.getByRole('button', { name: 'Bắt đầu hỗ trợ' }));
    await keys(page, 'v');
    await focusOn(page.getByRole('button', { name: 'Hướng dẫn', exact: true }));
    await keys(page, '3', '5');
    await page.getByLabel('Tìm thủ tục').fill(CROPPING.search);
    await page.getByRole('option', { name: CROPPING.name }).first().click();
    await page.reload();
    await focusOn(page.getByRole('button', { name: 'Bắt đầu hỗ trợ' }));
    await keys(page, 'v');
    await page.getByText(CROPPING.name).first().waitFor();
    await lookAtEveryWidth(page, 'helping-past');
    await keys(page, 'Control+Enter');
    await page.getByRole('table').getByText('Nộp trực tuyến').waitFor();
    await page.context().close();
  });

  it('where the helper types she needs a mandate: signed on the screen, used, revoked, and the next use is refused and told', async () => {
    const page = await stage.signIn('lan', { width: 1280, height: 900 });
    page.setDefaultTimeout(20_000);
    await page.goto(`${stage.base}/ho-tro`);
    await page.getByText('Chưa có giấy ủy quyền nào').waitFor();
    await page.getByRole('button', { name: 'Lập giấy ủy quyền' }).click();
    await page.getByLabel('Họ và tên').fill('Nguyễn Thị Mến');
    await page.getByLabel('Số giấy tờ').fill('024185000123');
    await lookAtEveryWidth(page, 'mandate-terms');
    await page.getByRole('button', { name: 'Xem nội dung để người dân đọc' }).click();
    await page.getByText('Tôi là Nguyễn Thị Mến, số định danh/CCCD 024185000123.').waitFor();
    await page.getByRole('button', { name: 'Lập giấy ủy quyền' }).click({ trial: true });
    await page.getByLabel('Mật khẩu của bạn').fill(DEMONSTRATION_PASSWORD);
    await page.getByRole('button', { name: 'Lập giấy ủy quyền' }).click();
    await page.getByText(/Mời người dân ký vào khung/).waitFor();
    await lookAtEveryWidth(page, 'mandate-sign');
    await sign(page);
    await page.getByRole('button', { name: 'Lập giấy ủy quyền' }).click();
    await page.getByRole('heading', { name: 'Đã lập giấy ủy quyền' }).waitFor();
    await page.getByText(/^[0-9A-HJKMNP-TV-Z]{5} [0-9A-HJKMNP-TV-Z]{5}$/).waitFor();
    await lookAtEveryWidth(page, 'mandate-granted');
    await page.getByRole('button', { name: 'Xong', exact: true }).click();
    await page.getByRole('table', { name: 'Giấy ủy quyền hỗ trợ' }).getByText('024******123').waitFor();

    await page.getByRole('button', { name: 'Bắt đầu hỗ trợ' }).click();
    await focusOn(page.getByRole('button', { name: 'Hướng dẫn', exact: true }));
    await keys(page, '3', '5');
    await page.getByLabel('Tìm thủ tục').fill(CROPPING.search);
    await page.getByRole('option', { name: CROPPING.name }).first().click();
    await page.getByRole('radio', { name: 'Cán bộ thao tác thay' }).click();
    await keys(page, 'Control+Enter');
    await page.getByText(/phải có giấy ủy quyền/).waitFor();
    await page.getByRole('button', { name: /Giấy ủy quyền$/ }).click();
    await page.getByRole('option', { name: /Nguyễn Thị Mến/ }).click();
    await page.getByRole('button', { name: 'Kiểm tra và dùng giấy' }).click();
    await page.getByText('Giấy ủy quyền của Nguyễn Thị Mến được phép dùng trong lượt này.').first().waitFor();
    await page.getByText(/Nguyễn Thị Lan: được phép/).waitFor();
    await lookAtEveryWidth(page, 'mandate-used');

    const second = await stage.signIn('hung', { width: 1280, height: 900 });
    await second.goto(`${stage.base}/ho-tro`);
    await second.getByRole('button', { name: 'Hủy giấy Nguyễn Thị Mến' }).click();
    await second.getByLabel('Số trên giấy tờ người dân xuất trình').fill('024185000124');
    await keys(second, 'Control+Enter');
    await second.getByText(/không phải của người đã ủy quyền/).waitFor();
    await lookAtEveryWidth(second, 'mandate-revoke');
    await second.getByLabel('Số trên giấy tờ người dân xuất trình').fill('024185000123');
    await keys(second, 'Control+Enter');
    await second.getByText('Đã hủy', { exact: true }).waitFor();
    await second.context().close();

    await page.getByRole('button', { name: 'Kiểm tra và dùng giấy' }).click();
    await page.getByText(/Giấy ủy quyền đã bị hủy/).first().waitFor();
    await page.reload();
    await page.getByText(/Nguyễn Thị Lan: bị từ chối/).waitFor();
    await lookAtEveryWidth(page, 'mandate-refused');
    await page.context().close();
  });

  it('entered by mistake it is voided: Lan asks with a reason, Bình agrees at his desk', async () => {
    const page = await stage.signIn('lan', { width: 1280, height: 900 });
    await page.goto(`${stage.base}/ho-tro`);
    await reach(page, page.getByRole('button', { name: 'Xin hủy: Hướng dẫn trực tuyến' }));
    await keys(page, 'Enter');
    await page.getByLabel('Lý do').fill('Ghi nhầm lượt.');
    await keys(page, 'Control+Enter');
    await page.getByText('Đã xin hủy, chờ người thứ hai đồng ý.').first().waitFor();
    await page.context().close();
    const second = await stage.signIn('binh', { width: 1280, height: 900 });
    await second.goto(`${stage.base}/quay`);
    await second.getByRole('heading', { name: 'Xin hủy, chờ đồng ý' }).waitFor();
    await second.getByText('Ghi nhầm lượt.').waitFor();
    await lookAtEveryWidth(second, 'helping-voids');
    await reach(second, second.getByRole('button', { name: 'Đồng ý hủy' }));
    await keys(second, 'Enter');
    await second.getByRole('heading', { name: 'Xin hủy, chờ đồng ý' }).waitFor({ state: 'hidden' });
    await second.context().close();
  });
});

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
