import type { Locator, Page } from 'playwright-core';
import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonicalNotice } from '#modules/payment/rules/payments.ts';
import { signatureOf } from '#platform/signature.ts';
import type { Caller } from '#test/stage.ts';
import { cropping, CROPPING, team } from '#test/story/acts.ts';
import { receivedIn, said } from '#test/story/answers.ts';
import { focusOn, keys, papersAfter } from './counter-keys.ts';
import { expectAccessible, openStage, picture, type BrowserStage } from './stage.ts';

const MASTER = 'bi-mat-cua-ban-cai-dat-trong-thu-nghiem-0123456789';
const FRIDAY = '2026-11-20T09:00:00+07:00';
const MONDAY = '2026-11-23T08:30:00+07:00';
const WIDTHS = [360, 1280, 1920];
const PURSES = ['Phí, lệ phí', 'Cước bưu chính', 'Thu hộ bên thứ ba'];
const Made = Type.Object({ id: Type.String() });

describe('a day at the money desk', () => {
  let stage: BrowserStage;
  let lan: Caller;
  let till = '';
  let head: Page;

  beforeAll(async () => {
    stage = await openStage(import.meta.url, FRIDAY, { PAYMENT_CALLBACK_SECRET: MASTER });
    const [admin = stage.anyone, clerk = stage.anyone, officer = stage.anyone] = await team(stage, 'quantri', 'lan', 'binh');
    lan = clerk;
    const rule = { code: 'deskFee', nameVi: 'Phí thẩm định', nameEn: 'Appraisal', procedures: [CROPPING], purse: 'fee', formula: { kind: 'fixed', amount: 150_000 }, exemptions: [], collectedAt: 'filing', refundableOnRefusal: true, legalBasis: 'Văn bản thử', confidence: 'configured', validFrom: '2026-07-01' };
    const { id: ruleId } = said(await admin('saveFeeRule', rule), Made);
    till = await opened(lan, 'Quầy 1');
    await opened(officer, 'Quầy 2');
    await paid(lan, ruleId, 1, { method: 'cash', tendered: 150_000 });
    await paid(lan, ruleId, 2, { method: 'transfer' });
    const atOfficer = await paid(officer, ruleId, 3, { method: 'cash', tendered: 150_000 });
    said(await officer('refundPayment', { id: atOfficer, amount: 10_000, ground: 'overcharged', reason: 'Thu thừa một bản', method: 'cash' }), Made);
    said(await lan('handOverCash', { purse: 'fee', amount: 100_000 }), Made);
    await bankTells(stage);
    head = await stage.signIn('thuy');
    head.setDefaultTimeout(20_000);
  });
  afterAll(() => stage.close());

  test('what waits is in the bar and on one page; the bar fits at 1280', async () => {
    await head.setViewportSize({ width: 1280, height: 900 });
    await head.getByRole('link', { name: 'Thu phí', exact: true }).click();
    for (const waits of ['Ca quỹ chờ chữ ký thứ hai', 'Tiền nộp chờ đếm nhận', 'Chuyển khoản chờ xác nhận', 'Tiền ngân hàng báo chưa khớp', 'Hoàn tiền chờ duyệt']) await head.getByRole('heading', { name: waits }).waitFor();
    await head.getByText('Không có ca quỹ nào chờ ký').waitFor();
    await look(head, 'desk-waiting');
  });

  test('cash is counted by keys; another count than the voucher’s is an incident', async () => {
    const card = region(head, 'Tiền nộp chờ đếm nhận');
    await card.getByRole('button', { name: /Đếm nhận tiền/ }).focus();
    await keys(head, 'Enter');
    await focusOn(head.getByLabel('Số tiền đếm được (đồng)'));
    await keys(head, 'Control+Enter');
    await head.getByText('Nhập số tiền đếm được').waitFor();
    await head.keyboard.type('95000');
    await head.getByText('Khác phiếu -5.000 đ').waitFor();
    await look(head, 'desk-count');
    await keys(head, 'Control+Enter');
    await card.getByText('Không có phiếu nộp tiền nào chờ đếm').waitFor();
    const { rows } = said(await lan('listCashHandovers', { direction: 'out' }), Type.Object({ rows: Type.Array(Type.Object({ state: Type.String(), counted: Type.Integer() })) }));
    expect(rows).toMatchObject([{ state: 'confirmed', counted: 95_000 }]);
    const [{ n } = { n: 0 }] = await stage.test.owner(`select count(*)::int as n from custody_incident where difference = 'amountDiffers' and counted_in = 95000`);
    expect(n).toBe(1);
  });

  test('a transfer is confirmed from the statement for exactly its sum, and its receipt is told', async () => {
    const card = region(head, 'Chuyển khoản chờ xác nhận');
    await card.getByRole('button', { name: /Xác nhận chuyển khoản/ }).click();
    await head.getByLabel('Số tham chiếu trên sao kê').fill('SK 2026-11-20/7');
    await head.getByLabel('Số tiền trên sao kê (đồng)').fill('140000');
    await keys(head, 'Control+Enter');
    await head.getByText(/Số tiền trên sao kê khác số phải thu/).waitFor();
    await glance(head, 'desk-confirm-refused');
    await head.getByLabel('Số tiền trên sao kê (đồng)').fill('150000');
    await keys(head, 'Control+Enter');
    await head.getByText(/biên lai 26TDA/).first().waitFor();
    await card.getByText('Không có khoản chuyển nào đang chờ').waitFor();
  });

  test('a line of the bank that fits nothing and a refund each get their word', async () => {
    await head.getByRole('button', { name: /Xử lý giao dịch/ }).click();
    await keys(head, 'Control+Enter');
    await head.getByText('Chọn một mục.').waitFor();
    await head.getByRole('radio', { name: 'Đã trả lại người chuyển' }).click();
    await head.getByLabel('Giải trình').fill('Chuyển nhầm, đã trả lại');
    await glance(head, 'desk-settle');
    await keys(head, 'Control+Enter');
    await head.getByText('Mọi dòng ngân hàng báo đều khớp').waitFor();
    await head.getByRole('button', { name: 'Duyệt chi hoàn 10.000 đ' }).click();
    await head.getByText('mười nghìn đồng').waitFor();
    await keys(head, 'Control+Enter');
    await head.getByText('Không có khoản hoàn nào chờ duyệt').waitFor();
  });

  test('a closed till is counted again and signed by the second person', async () => {
    said(await lan('closeCashSession', { id: till, counted: { fee: 50_000, postage: 0, thirdParty: 0 } }), Made);
    await head.reload();
    await region(head, 'Ca quỹ chờ chữ ký thứ hai').getByRole('link', { name: 'Đếm và ký' }).click();
    await head.getByRole('heading', { name: 'Đếm lại và ký xác nhận' }).waitFor();
    for (const [index, purse] of PURSES.entries()) await head.getByLabel(`Đếm được, ngăn ${purse} (đồng)`).fill(index === 0 ? '50000' : '0');
    await keys(head, 'Control+Enter');
    await head.getByText('Đã đủ hai chữ ký').first().waitFor();
  });

  test('the day’s money stands purse by purse, and every figure opens to its lines', async () => {
    await head.goto(`${stage.base}/thu-phi?xem=ngay`);
    await head.getByRole('button', { name: /^Thu, Phí, lệ phí: 450\.000 đ/ }).waitFor();
    await look(head, 'desk-day');
    await head.getByRole('button', { name: /^Tiền mặt, Phí, lệ phí: 290\.000 đ/ }).click();
    await head.getByRole('dialog').getByText('3 dòng').waitFor();
    await look(head, 'desk-lines');
    await keys(head, 'Escape');
    await region(head, 'Tiền mặt đang nằm ở đâu').getByText('50.000 đ').waitFor();
    await head.context().close();
  });

  test('a fee is entered from its document and ended by the administrator, never edited; what is missing is named', async () => {
    const page = await stage.signIn('quantri');
    page.setDefaultTimeout(20_000);
    await page.getByRole('link', { name: 'Phí, biên lai' }).click();
    await page.getByText('Phí thẩm định').first().waitFor();
    await look(page, 'fees-admin-rules');
    await page.getByRole('link', { name: 'Ghi mức thu mới' }).click();
    await page.getByLabel('Mã mức thu').waitFor();
    await page.getByRole('button', { name: 'Thêm nhóm' }).click();
    await page.getByRole('button', { name: /^Ghi mức thu/ }).click();
    await page.getByText('Điền đủ các mục của nhóm này.').first().waitFor();
    await page.getByText('Thêm ít nhất một thủ tục.').waitFor();
    await glance(page, 'fees-admin-refused');
    await page.getByRole('button', { name: 'Bỏ nhóm 1' }).click();
    await page.getByLabel('Mã mức thu').fill('riceLand');
    await page.getByLabel('Tên tiếng Việt').fill('Phí chuyển đổi đất lúa');
    await page.getByLabel('Tên tiếng Anh').fill('Change of rice land');
    await page.getByLabel('Tìm thủ tục để thêm').fill(CROPPING);
    await page.getByRole('option', { name: /Chuyển đổi cơ cấu/ }).first().waitFor();
    await keys(page, 'ArrowDown', 'Enter');
    await page.getByRole('radio', { name: 'Theo số lượng' }).click();
    await page.getByLabel('Số tiền mỗi đơn vị').fill('12000');
    await page.getByLabel('Đơn vị tính', { exact: true }).fill('thửa');
    await page.getByLabel('Đơn vị tính (tiếng Anh)').fill('plot');
    await page.getByLabel('Văn bản quy định mức thu').fill('Nghị quyết thử 12/2026');
    await look(page, 'fees-admin-new');
    await keys(page, 'Control+Enter');
    const row = page.getByRole('row', { name: /riceLand/ });
    await row.getByText('12.000 đ một thửa').waitFor();
    await row.getByRole('button', { name: 'Kết thúc mức thu riceLand' }).click();
    await page.getByLabel('Lý do').fill('Nghị quyết bãi bỏ');
    await keys(page, 'Control+Enter');
    await row.getByText('20/11/2026 – 20/11/2026').waitFor();
    for (const [view, heading] of [['tai-khoan', 'Tài khoản thu'], ['bien-lai', 'Dải biên lai'], ['uy-nhiem', 'Ủy nhiệm lập biên lai'], ['chot-quy', 'Giờ chốt và nhịp nộp tiền']] as const) {
      await page.goto(`${stage.base}/quan-tri/phi?xem=${view}`);
      await page.getByRole('heading', { level: 2, name: heading }).waitFor();
      await (view === 'bien-lai' ? look : glance)(page, `fees-admin-${view}`);
    }
    await page.goto(`${stage.base}/quan-tri/phi?xem=bien-lai`);
    await page.getByRole('button', { name: 'Cấp dải biên lai' }).click();
    await keys(page, 'Control+Enter');
    await page.getByText('Chọn một mục.').first().waitFor();
    await glance(page, 'fees-admin-range');
    await page.context().close();
  });

  test('on Monday the week’s fees go onto a list, line by line, and on paper', async () => {
    stage.setClock(MONDAY);
    const page = await stage.signIn('thuy');
    page.setDefaultTimeout(20_000);
    await page.goto(`${stage.base}/thu-phi?xem=bang-ke`);
    await page.getByText('Chưa lập bảng kê nào').waitFor();
    await page.getByRole('button', { name: 'Lập bảng kê' }).click();
    await page.getByRole('radio', { name: 'Hằng tuần' }).waitFor();
    await glance(page, 'desk-make');
    await keys(page, 'Control+Enter');
    await page.getByRole('heading', { name: 'Bảng kê 1/2026' }).waitFor();
    await page.getByText('440.000 đ (4 dòng)').waitFor();
    await look(page, 'desk-list');
    const [paper] = await papersAfter(page, 1, () => page.getByRole('button', { name: 'In bảng kê' }).click());
    expect(paper?.subarray(0, 5).toString()).toBe('%PDF-');
    await page.goto(`${stage.base}/thu-phi?xem=bang-ke`);
    await page.getByText('Mọi khoản phí, lệ phí đã lên bảng kê').waitFor();
    await page.context().close();
  });
});

async function opened(who: Caller, name: string): Promise<string> {
  return said(await who('openCashSession', { till: name, counted: { fee: 0, postage: 0, thirdParty: 0 } }), Made).id;
}

/** A dossier received and its fee paid. */
async function paid(who: Caller, ruleId: string, person: number, how: Record<string, unknown>): Promise<string> {
  const { id } = receivedIn(await who('receiveDossier', cropping(person))).dossier;
  const charge = said(await who('chargeDossier', { id, ruleId }), Made);
  return said(await who('takePayment', { chargeIds: [charge.id], ...how }), Made).id;
}

/** The bank tells of money for a bill nobody knows. */
async function bankTells(stage: BrowserStage): Promise<void> {
  const notice = { bankBin: '970405', account: '0000000000001', transactionRef: 'FT26324.1', billRef: 'LE PHI NHA DAT', amount: 70_000, paidAt: FRIDAY };
  const signature = signatureOf(signatureOf(MASTER, `${notice.bankBin}|${notice.account}`), canonicalNotice(notice));
  expect(said(await stage.anyone('confirmPaymentByCallback', { ...notice, signature }), Type.Object({ outcome: Type.String() })).outcome).toBe('unknownBill');
}

function region(page: Page, name: string): Locator {
  return page.getByRole('region', { name });
}

/** Seen once. */
async function glance(page: Page, name: string): Promise<void> {
  await picture(page, name);
  await expectAccessible(page);
}

/** Seen at every width: nothing runs out of it, nothing axe can find is wrong. */
async function look(page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await picture(page, `${name}-${width}`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await expectAccessible(page);
}
