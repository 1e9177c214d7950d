import type { Page } from 'playwright-core';
import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { said } from '#test/story/answers.ts';
import { runnerOf, settingsOf, startCarrier, type CarrierStage, type FakeCarrier } from '#test/story/carrier-stage.ts';
import { actOn, takeParcel, type Sent } from '#test/story/postal-acts.ts';
import type { Caller } from '#test/stage.ts';
import { focusOn, keys, reach } from './counter-keys.ts';
import { expectAccessible, openStage, picture, type BrowserStage } from './stage.ts';

const AREA = 'BG-VIETYEN';
const WIDTHS = [360, 1280, 1920];
/** Of a dialog, and of a page whose like was looked at: the narrowest is the hardest. */
const NARROW = [360];

/** The manager of a post office and her accounts: complaints with their compensation, the statement of a period, the connection to the carrier. */
describe('complaints, statements and the carrier', () => {
  let carrier: FakeCarrier;
  let stage: BrowserStage;
  let run: CarrierStage['run'];
  let page: Page;
  let lost: Sent;
  let paid: Sent;
  let billed: Sent;

  beforeAll(async () => {
    carrier = await startCarrier();
    stage = await openStage(import.meta.url, '2021-02-02T09:00:00+07:00', settingsOf(carrier));
    run = runnerOf(stage);
    const [clerk, boss] = [await stage.as('tam.vy'), await stage.as('hien.vy')];
    [lost, paid, billed] = await parcels(clerk, said(await (await stage.as('binh.vy'))('whoAmI'), Type.Object({ unit: Type.Object({ id: Type.String() }) })).unit.id);
    await carrier.tell({ path: 'order', next: ['refused'] });
    await run('sendCarrierRequests');
    said(await actOn(boss, 'reportLoss', lost.shipmentId, { minutesNo: 'BB 07', account: 'Không thấy bưu gửi khi mở túi.' }), Type.Object({}));
    said(await clerk('fileComplaint', { shipmentId: lost.shipmentId, kind: 'loss', complainantName: 'Nguyễn Văn Bình', complainantPhone: '0912345678', text: 'Tôi gửi hồ sơ đã lâu mà cơ quan chưa nhận được. Đề nghị bưu điện trả lời và bồi thường.' }), Type.Object({}));
    await collected(stage, paid, 100_000);
    page = await stage.signIn('hien.vy', { width: 1280, height: 900 });
    page.setDefaultTimeout(20_000);
  });
  afterAll(async () => {
    await stage.close();
    await carrier.close();
  });

  /** Looks at the page as it stands, at every width. */
  async function look(name: string, widths = WIDTHS): Promise<void> {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForLoadState('networkidle');
      await picture(page, `post-accounts-${name}-${width}`);
      await expectAccessible(page);
      expect([name, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, width]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  }

  it('Hiền decides what a lost parcel is compensated with, answers its complaint in time, and records the money as paid, by keyboard alone', async () => {
    await page.goto(`${stage.base}/buu-chinh/khieu-nai`);
    await page.getByText('Còn 5 ngày làm việc').waitFor();
    await look('complaints');
    await reach(page, page.getByRole('button', { name: /^Bồi thường cho KN-/ }));
    await keys(page, 'Enter');
    await page.getByText(/đã gồm hoàn cước/).waitFor();
    await reach(page, page.getByRole('button', { name: 'Thêm giấy tờ cấp lại' }));
    await keys(page, 'Enter');
    await focusOn(page.getByLabel('Giấy tờ cấp lại 1'));
    await page.keyboard.type('Giấy chứng nhận hộ kinh doanh');
    await keys(page, 'Control+Enter');
    await page.getByText('Ghi đủ tên giấy tờ').waitFor();
    await page.getByLabel('Số tiền (đồng), giấy tờ 1').fill('50.000');
    await page.getByLabel('Số chứng từ, giấy tờ 1').fill('BL 9');
    await look('decide', NARROW);
    await keys(page, 'Control+Enter');
    await page.getByText(/^Đã quyết định bồi thường/).first().waitFor();
    await reach(page, page.getByRole('button', { name: /^Trả lời KN-/ }));
    await keys(page, 'Enter', 'Control+Enter');
    await page.getByText('Chọn một mục.').waitFor();
    await focusOn(page.getByRole('radio', { name: 'Khiếu nại đúng', exact: true }));
    await keys(page, '1', 'Tab');
    await page.keyboard.type('Bưu điện xin lỗi ông. Bưu điện đã quyết định bồi thường theo quy định.');
    await look('answer', NARROW);
    await keys(page, 'Control+Enter');
    await page.getByText('Không có khiếu nại nào chờ trả lời').waitFor();
    await page.goto(`${stage.base}/buu-chinh/khieu-nai?xem=xong`);
    await page.getByText('Khiếu nại đúng', { exact: true }).waitFor();
    await look('answered', NARROW);
    await page.goto(`${stage.base}/buu-chinh/khieu-nai?xem=chi`);
    await reach(page, page.getByRole('button', { name: `Ghi đã chi bồi thường ${lost.postingNo}` }));
    await look('to-pay', NARROW);
    await keys(page, 'Enter');
    await focusOn(page.getByLabel('Số chứng từ chi'));
    await page.keyboard.type('PC 12');
    await keys(page, 'Control+Enter');
    await page.getByText('Không có khoản bồi thường nào phải chi').waitFor();
  });

  it('a statement with a line that cannot be read is not sent; mended, it shows a difference, money paid over, and what no statement tells of', async () => {
    await page.goto(`${stage.base}/buu-chinh/doi-soat`);
    await page.getByText('Chưa nạp bảng kê nào').waitFor();
    await reach(page, page.getByRole('button', { name: 'Nạp bảng kê' }));
    await keys(page, 'Enter');
    await focusOn(page.getByLabel('Số bảng kê'));
    await page.keyboard.type('BK 02/2021');
    await keys(page, 'Tab');
    await page.keyboard.type('01022021');
    await keys(page, 'Tab');
    await page.keyboard.type('28022021');
    const price = await priceOf(stage, billed);
    await choose(page, [`${paid.postingNo},2021-02-02,${price},100000,60000`, `${billed.postingNo},2021-03-02,${price},0,0`]);
    await page.getByText('Dòng 3: cột ngày trong kỳ (day)').waitFor();
    await keys(page, 'Control+Enter');
    await look('bad-line', NARROW);
    await choose(page, [`${paid.postingNo},2021-02-02,${price},100000,60000`, `${paid.postingNo},2021-02-05,0,0,40000`, `${billed.postingNo},2021-02-03,${price + 500},0,0`]);
    await page.getByText('đã nộp 100.000 đ').waitFor();
    await look('preview', NARROW);
    await keys(page, 'Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'BK 02/2021' }).waitFor();
    const sections = page.getByRole('navigation', { name: 'Các phần của bưu chính' }).locator('[aria-current=page]');
    expect(await sections.allTextContents()).toEqual(['Đối soát']);
    await page.getByText('Đã nộp đủ').first().waitFor();
    await page.getByText('Sai số tiền', { exact: true }).waitFor();
    await look('statement');
    await page.getByRole('link', { name: 'Ta có, bảng kê không có' }).click();
    await page.getByRole('link', { name: lost.postingNo }).waitFor();
    await look('missing', NARROW);
    await page.goto(`${stage.base}/buu-chinh/doi-soat`);
    await page.getByRole('link', { name: 'BK 02/2021' }).waitFor();
    await look('statements');
  });

  it('the page of the carrier says honestly what stands; a dead letter is looked into and sent again', async () => {
    await page.goto(`${stage.base}/buu-chinh/ket-noi`);
    await page.getByText('Chưa ai có tài khoản với hệ thống thật').waitFor();
    await page.getByText('Đơn vị vận chuyển từ chối nội dung').first().waitFor();
    await look('carrier');
    await reach(page, page.getByRole('button', { name: /^Các lần trao đổi về Đặt chuyển|^Các lần trao đổi về/ }));
    await keys(page, 'Enter');
    await page.getByRole('dialog').getByText('Lấy mã truy cập').waitFor();
    await look('exchanges', NARROW);
    await keys(page, 'Escape');
    await reach(page, page.getByRole('button', { name: /^Gửi lại Đặt chuyển của/ }));
    await keys(page, 'Enter');
    await page.getByRole('dialog').getByText('bằng đúng mã cũ').waitFor();
    await keys(page, 'Control+Enter');
    await page.getByText('Không có yêu cầu nào gửi hỏng').waitFor();
    await run('sendCarrierRequests');
    await page.goto(`${stage.base}/buu-chinh/ket-noi?xem=da-nhan`);
    await page.getByText('Họ báo 26.000 đ').first().waitFor();
    await look('taken', NARROW);
  });

  it('a report nobody understands is told what it means and brought to its shipment', async () => {
    await carrier.tell({ feed: [{ id: '00000000000000000000000a', orderNumber: billed.postingNo, statusCode: '777', statusMessage: '', time: '2021-02-02T08:50:00', office: 'BC234000' }] });
    await run('pollCarrier');
    await page.goto(`${stage.base}/buu-chinh/ket-noi?xem=tin`);
    await reach(page, page.getByRole('button', { name: `Gắn vào bưu gửi: ${billed.postingNo}` }));
    await look('reports', NARROW);
    await keys(page, 'Enter');
    await focusOn(page.getByRole('dialog').getByLabel('Số hiệu bưu gửi'));
    await page.getByRole('button', { name: /Nghĩa của mã 777/ }).click();
    await page.getByRole('option', { name: 'Đến bưu cục phát' }).click();
    await look('bind', NARROW);
    await keys(page, 'Control+Enter');
    await page.getByText('Không có tin báo nào cần xem').waitFor();
    await page.goto(`${stage.base}/buu-chinh/ket-noi?xem=da-ghi`);
    await page.getByRole('link', { name: billed.postingNo }).waitFor();
    await page.context().close();
  });
});

/** Three parcels the post has taken over. */
async function parcels(clerk: Caller, oneStopId: string): Promise<[Sent, Sent, Sent]> {
  return [await takeParcel(clerk, oneStopId, 9301, AREA), await takeParcel(clerk, oneStopId, 9302, AREA), await takeParcel(clerk, oneStopId, 9303, AREA)];
}

/** As if so much had been collected at its door. */
async function collected(stage: BrowserStage, { shipmentId }: Sent, vnd: number): Promise<void> {
  await stage.test.owner('update shipment set cod_vnd = $2 where id = $1', [shipmentId, vnd]);
  await stage.test.owner(`insert into shipment_event (id, shipment_id, code, happened_at, recorded_at, source) values (gen_random_uuid(), $1, 'COD_COLLECTED', $2, $2, 'carrier')`, [shipmentId, '2021-02-02T03:00:00Z']);
}

async function priceOf(stage: BrowserStage, { shipmentId }: Sent): Promise<number> {
  const [row] = await stage.test.owner('select price_vnd::int as price from shipment where id = $1', [shipmentId]);
  return Number(row?.['price']);
}

/** Puts a file of these lines into the field. */
async function choose(page: Page, lines: readonly string[]): Promise<void> {
  const text = ['posting_no,day,postage,cod_collected,cod_paid', ...lines].join('\n');
  await page.getByLabel('Tệp CSV').setInputFiles({ name: 'bang-ke.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
}
