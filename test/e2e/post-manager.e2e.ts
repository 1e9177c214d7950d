import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { given, seeShipment, takeParcel, type Sent } from '#test/story/postal-acts.ts';
import type { Caller } from '#test/stage.ts';
import { expectAccessible, openStage, picture, type BrowserStage } from './stage.ts';

const WIDTHS = [360, 1280, 1920] as const;
const MAXIMUM = readFileSync(new URL('../../data/tariff-tt22-2017.csv', import.meta.url), 'utf8');
const LIST_PRICE = MAXIMUM.replace('TT22-2017', 'BD-VY-2021').replace('kind,,,,,,maximum', 'kind,,,,,,listPrice').replace('2018-01-01', '2021-04-01');
const BROKEN = LIST_PRICE.replace('SEND,ND,0,100,,26000', 'SEND,ND,0,100,,26.000').replace('SEND,LH,0,100,,30000', 'SEND,LH,0,100,,ba mươi');

describe('the manager of the post', () => {
  let stage: BrowserStage;
  let courier: Caller;
  let oneStop = '';
  let late: Sent | undefined;

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2021-03-01T09:00:00+07:00');
    const [row] = await stage.test.owner(`select id from org_unit where code = 'BG.VY.MC'`);
    oneStop = String(row?.['id']);
    courier = await stage.as('tam.vy');
    late = await takeParcel(courier, oneStop, 61, 'BG-VIETYEN');
    stage.setClock('2021-03-08T08:00:00+07:00');
  });
  afterAll(() => stage.close());

  const looked = async (page: Page, path: string, name: string, heading: string | RegExp) => {
    await page.goto(stage.base + path);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await page.waitForLoadState('networkidle');
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await picture(page, `post-manager-${name}-${width}`);
      await expectAccessible(page);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  };

  it('sees where everything is, opens the late figure to the shipment that is late, and comes back, by keyboard alone', async () => {
    const page = await stage.signIn('hien.vy');
    await looked(page, '/buu-chinh/tong-quan', 'overview', 'Tổng quan bưu chính');
    await page.getByRole('navigation', { name: 'Các con số cần chú ý' }).getByRole('link').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Bưu gửi: bưu điện trễ hẹn' }).waitFor();
    const row = page.getByRole('link', { name: given(late).postingNo });
    await row.waitFor();
    await picture(page, 'post-manager-opened-1280');
    await row.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Hai đồng hồ' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Về tổng quan' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('table', { name: 'Ai đang giữ' }).getByRole('link', { name: 'Lưu Văn Tám' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Bưu gửi: Lưu Văn Tám đang giữ' }).waitFor();
    await page.getByRole('link', { name: given(late).postingNo }).waitFor();
    await page.context().close();
  });

  it('loads a range, is refused one that overlaps, and recalls what is left', async () => {
    const page = await stage.signIn('hien.vy');
    await looked(page, '/buu-chinh/day-so', 'ranges', 'Dải số hiệu bưu gửi');
    const load = async (first: string, last: string) => {
      await page.getByLabel('Số đầu').fill(first);
      await page.getByLabel('Số cuối').fill(last);
      await page.keyboard.press('Control+Enter');
    };
    await page.getByRole('button', { name: 'Nạp dải số' }).click();
    await picture(page, 'post-manager-load-1280');
    await load('RA100000009VN', 'RA100000106VN');
    await page.getByRole('dialog').getByText(/trùng với dải đã nạp/).waitFor();
    await load('RC100000009VN', 'RC100000106VN');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /Thu hồi RC/ }).press('Enter');
    await page.getByLabel('Lý do thu hồi').fill('Nhãn in sai');
    await page.keyboard.press('Control+Enter');
    await page.getByText(/^thu hồi .*: Nhãn in sai$/).waitFor();
    await page.context().close();
  });

  it('records an outage; when it ends, what was promised has moved by the days lost', async () => {
    const page = await stage.signIn('hien.vy');
    courier = await stage.as('tam.vy');
    const parcel = await takeParcel(courier, oneStop, 62, 'BG-VIETYEN');
    expect((await seeShipment(courier, parcel.shipmentId)).clock.promisedDay).toBe('2021-03-09');
    await looked(page, '/buu-chinh/gian-doan', 'outages', 'Gián đoạn phục vụ');
    await page.getByRole('button', { name: 'Ghi gián đoạn' }).press('Enter');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Điền mục này.').waitFor();
    await page.getByLabel('Lý do').fill('Mất điện toàn huyện');
    await picture(page, 'post-manager-outage-1280');
    await expectAccessible(page);
    await page.keyboard.press('Control+Enter');
    await page.getByText('đang gián đoạn').waitFor();
    stage.setClock('2021-03-10T16:00:00+07:00');
    const later = await stage.signIn('hien.vy');
    await later.goto(`${stage.base}/buu-chinh/tong-quan`);
    await later.getByText(/gián đoạn từ .* Mất điện toàn huyện/).waitFor();
    await later.goto(`${stage.base}/buu-chinh/danh-sach?xem=late`);
    await later.getByRole('link', { name: given(late).postingNo }).waitFor();
    expect(await later.getByRole('link', { name: parcel.postingNo }).count()).toBe(0);
    await later.goto(`${stage.base}/buu-chinh/gian-doan`);
    await later.getByRole('button', { name: /Hết gián đoạn/ }).press('Enter');
    await later.keyboard.press('Control+Enter');
    await later.getByText('1 bưu gửi lùi hẹn phát').first().waitFor();
    expect((await seeShipment(await stage.as('tam.vy'), parcel.shipmentId)).clock.promisedDay).toBe('2021-03-11');
    await later.context().close();
    await page.context().close();
  });

  it('looks at a tariff before it is stored: wrong lines are named by number and nothing is loaded; mended it is', async () => {
    const page = await stage.signIn('hien.vy');
    await looked(page, '/buu-chinh/bang-cuoc', 'tariff', 'Bảng cước');
    const choose = (csv: string) => page.getByLabel('Tệp CSV').setInputFiles({ name: 'bang-cuoc.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await choose(BROKEN);
    await page.getByText('2 chỗ phải sửa trong tệp, chưa nạp gì').waitFor();
    await page.getByRole('cell', { name: /"26.000" phải là số nguyên/ }).waitFor();
    await page.getByRole('cell', { name: /"ba mươi" phải là số nguyên/ }).waitFor();
    expect(await page.getByRole('button', { name: 'Nạp bản này' }).count()).toBe(0);
    await picture(page, 'post-manager-tariff-faults-1280');
    await expectAccessible(page);
    await choose(LIST_PRICE);
    await page.getByText('Tệp đọc được').waitFor();
    await picture(page, 'post-manager-tariff-good-1280');
    await page.getByRole('button', { name: 'Nạp bản này' }).press('Enter');
    await page.getByRole('table', { name: 'Các bản đã nạp' }).getByText('BD-VY-2021').waitFor();
    await page.getByRole('link', { name: 'Xem bảng cước công khai' }).click();
    await page.getByRole('link', { name: 'Dành cho Bưu điện: nạp bảng giá, ghi vùng cước' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bảng cước' }).waitFor();
    await page.context().close();
  });

  it('writes the zone between two areas', async () => {
    const page = await stage.signIn('hien.vy');
    await looked(page, '/buu-chinh/tuyen-cuoc', 'routes', 'Địa bàn và vùng cước');
    await page.getByRole('button', { name: 'Ghi vùng cước' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await page.keyboard.press('Control+Enter');
    await dialog.getByText('Chọn đủ hai địa bàn.').first().waitFor();
    for (const [end, typed] of [['Từ', 'huyen viet yen'], ['Đến', 'bac ninh']] as const) {
      await dialog.getByLabel(end, { exact: true }).fill(typed);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    for (const [label, option] of [['Vùng cước', 'Liên tỉnh nội vùng'], ['Phạm vi tính thời gian', 'Liên tỉnh khác']] as const) {
      await dialog.getByRole('button', { name: new RegExp(label) }).click();
      await page.getByRole('option', { name: option }).click();
    }
    await dialog.getByLabel('Nguồn').fill('Bảng vùng của Bưu điện tỉnh');
    await picture(page, 'post-manager-route-1280');
    await expectAccessible(page);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Bảng vùng của Bưu điện tỉnh').first().waitFor();
    await page.context().close();
  });
});
