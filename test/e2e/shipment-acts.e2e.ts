import type { Page } from 'playwright-core';
import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cropping, owner } from '#test/story/acts.ts';
import { said } from '#test/story/answers.ts';
import { keys, reach } from './counter-keys.ts';
import { expectAccessible, openStage, picture, type BrowserStage } from './stage.ts';

const WIDTHS = [360, 1280, 1920];
const Shipment = Type.Object({ id: Type.String(), direction: Type.String(), postingNo: Type.Union([Type.String(), Type.Null()]) });
const Booked = Type.Object({ shipments: Type.Array(Shipment, { minItems: 2, maxItems: 2 }) });

describe('acts on a shipment', () => {
  let stage: BrowserStage;
  let there = '';
  let back = '';

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-23T09:30:00+07:00');
    const lan = await stage.as('lan');
    const { unit } = said(await lan('whoAmI'), Type.Object({ unit: Type.Object({ id: Type.String() }) }));
    const { procedureCode, papers, parties } = cropping(301);
    const { name, phone, address } = owner(301);
    const booking = { service: 'BOTH', oneStopId: unit.id, procedureCode, papers, parties, citizenArea: 'BN-NENH', weightGrams: 80, resultChoice: 'post', sender: { name, phone, address } };
    const { shipments } = said(await lan('bookShipment', { ...booking, accept: { senderSigned: true, seal: true } }), Booked);
    there = shipments.find((one) => one.direction === 'in')?.id ?? '';
    back = shipments.find((one) => one.direction === 'out')?.id ?? '';
  });
  afterAll(() => stage.close());

  const open = async (who: string, id: string, width = 1280) => {
    const page = await stage.signIn(who, { width, height: 900 });
    await page.goto(`${stage.base}/buu-chinh/buu-gui/${id}`);
    await page.getByRole('heading', { level: 2, name: 'Việc làm được' }).waitFor();
    return page;
  };
  const look = async (page: Page, name: string, widths: readonly number[] = WIDTHS) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForLoadState('networkidle');
      await picture(page, `shipment-${name}-${width}`);
      await expectAccessible(page);
      expect([name, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, width]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  };

  it('another address: both ways in sight, the difference told before, and nothing sent while an answer is missing', async () => {
    const page = await open('lan', back);
    await page.getByRole('navigation', { name: 'Hai chiều của lần đặt này' }).getByRole('link', { name: /Gửi hồ sơ đến cơ quan/ }).waitFor();
    await look(page, 'both');
    await reach(page, page.getByRole('button', { name: 'Đổi địa chỉ nhận' }));
    await keys(page, 'Enter');
    const dialog = page.getByRole('dialog', { name: 'Đổi địa chỉ nhận' });
    await dialog.getByText(/Cước không đổi/).waitFor();
    await keys(page, 'Control+Enter');
    await dialog.getByText('Ghi người dân đã yêu cầu thế nào.').waitFor();
    await dialog.getByRole('button', { name: 'Chọn địa bàn khác' }).click();
    await dialog.getByLabel('Địa bàn nhận').fill('thanh pho bac ninh');
    await page.getByRole('option').first().click();
    await dialog.getByText(/thu thêm|giảm|không đổi/).waitFor();
    await dialog.getByLabel('Người dân yêu cầu thế nào').fill('Gọi điện, chuyển về nhà con gái');
    await look(page, 'address', [360, 1280]);
    await keys(page, 'Control+Enter');
    await page.getByText(/Đã đổi địa chỉ nhận/).first().waitFor();
    await page.context().close();
  });

  it('damage with its minutes, a complaint with its right and its day; what comes next is no side act', async () => {
    const page = await open('lan', there);
    await page.getByText('Tiếp theo: ghi vào bảng kê để chuyển đến cơ quan.').waitFor();
    await reach(page, page.getByRole('button', { name: 'Báo hư hỏng' }));
    await keys(page, 'Enter', 'Control+Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Điền mục này.').first().waitFor();
    await dialog.getByLabel('Số biên bản').fill('03/BB-BC');
    await dialog.getByLabel('Sự việc').fill('Bìa rách một góc, giấy tờ còn nguyên; kiểm trước mặt anh Hùng.');
    await dialog.getByText('Đã gói và niêm phong lại').click();
    await look(page, 'damage', [360]);
    await keys(page, 'Control+Enter');
    await page.getByRole('button', { name: 'In biên bản' }).waitFor();
    await page.getByText('Gói lại').first().waitFor();
    await page.getByRole('button', { name: 'Khiếu nại' }).click();
    await dialog.getByText(/Người dân được khiếu nại đến hết ngày/).waitFor();
    await dialog.getByRole('button', { name: /Khiếu nại về/ }).click();
    await page.getByRole('option', { name: 'Bưu gửi bị hư hỏng' }).click();
    await dialog.getByLabel('Nội dung, theo lời người dân').fill('Bì thư đến nơi bị rách.');
    await look(page, 'complaint', [1280]);
    await keys(page, 'Control+Enter');
    await page.getByText(/Khiếu nại số KN-/).first().waitFor();
    await page.getByRole('heading', { level: 2, name: 'Sự cố chưa giải quyết' }).waitFor();
    await look(page, 'troubled');
    await page.context().close();
  });

  it('reported lost by the manager, found again by the clerk, whose hands it then lies in', async () => {
    const manager = await open('buucuc', there);
    await manager.getByRole('button', { name: 'Báo thất lạc' }).click();
    const dialog = manager.getByRole('dialog');
    await dialog.getByLabel('Số biên bản').fill('04/BB-BC');
    await dialog.getByLabel('Sự việc').fill('Kiểm quầy cuối ngày không thấy.');
    await keys(manager, 'Control+Enter');
    await manager.getByText('Thất lạc', { exact: true }).first().waitFor();
    const clerk = await open('lan', there);
    await reach(clerk, clerk.getByRole('button', { name: 'Báo tìm lại được' }));
    await keys(clerk, 'Enter');
    await clerk.getByLabel('Tìm thấy ở đâu, thế nào').fill('Sau ngăn kéo quầy 3');
    await keys(clerk, 'Control+Enter');
    await clerk.getByText('Bưu điện đã nhận').first().waitFor();
    await clerk.getByText(/Nguyễn Thị Lan .*từ/).first().waitFor();
    await clerk.goto(`${stage.base}/su-co`);
    await clerk.locator('.bar-link[aria-current=page]', { hasText: 'Bưu chính' }).waitFor();
    await Promise.all([manager.context().close(), clerk.context().close()]);
  });

  it('called back by its sender: recorded, sent on its way back, and put into her hands against her paper; a proxy is asked for her own', async () => {
    const page = await open('lan', there);
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Chuyển hoàn' }).click();
    await keys(page, 'Control+Enter');
    await dialog.getByText(/Chưa ghi nhận yêu cầu rút lại/).waitFor();
    await keys(page, 'Escape');
    await page.getByRole('button', { name: 'Ghi báo hủy của người gửi' }).click();
    await dialog.getByLabel('Ai xin lấy lại, bằng cách nào').fill('Anh Bình gọi điện');
    await keys(page, 'Control+Enter');
    await page.getByText('Báo hủy', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Chuyển hoàn' }).click();
    await keys(page, 'Control+Enter');
    await reach(page, page.getByRole('button', { name: 'Trả lại người gửi' }));
    await keys(page, 'Enter');
    await dialog.getByText('Người được ủy quyền').click();
    await dialog.getByLabel('Họ tên người được ủy quyền').waitFor();
    await look(page, 'taking', [360]);
    await dialog.getByText('Người gửi', { exact: true }).click();
    await dialog.getByLabel('Số giấy tờ').fill(owner(301).idNumber);
    await dialog.getByLabel('Số phiếu đã ký nhận').fill('PG-12');
    await keys(page, 'Control+Enter');
    await page.getByText('Đã xong: giấy tờ đã về tay người gửi.').waitFor();
    await page.getByText('Người gửi yêu cầu', { exact: true }).waitFor();
    await page.context().close();
  });
});
