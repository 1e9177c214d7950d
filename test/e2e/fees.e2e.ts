import { PNG } from 'pngjs';
import type { Locator, Page } from 'playwright-core';
import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMONSTRATION_PASSWORD } from '#modules/access/service/staff.ts';
import { canonicalNotice } from '#modules/payment/rules/payments.ts';
import { signatureOf } from '#platform/signature.ts';
import { openDecoder, readCodes, seePages } from '#test/forms/raster.ts';
import type { Caller } from '#test/stage.ts';
import { completePapers, cropping, CROPPING, request, team } from '#test/story/acts.ts';
import { receivedIn, said } from '#test/story/answers.ts';
import { solveAll } from '#test/story/postal-acts.ts';
import { CROPPING as CROPPING_BY_KEYS, focusOn, HONG, keys, receiveUpToTheLastLook } from './counter-keys.ts';
import { expectAccessible, openStage, picture, type BrowserStage } from './stage.ts';

const MASTER = 'bi-mat-cua-ban-cai-dat-trong-thu-nghiem-0123456789';
/** A dispute about land: nobody has entered what it costs. */
const DISPUTE = '1.012812';
const WIDTHS = [360, 1280, 1920];

describe('the money of a dossier', () => {
  let stage: BrowserStage;
  let lan: Caller;
  let clerk: Page;
  let paidInCash = '';

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-23T09:30:00+07:00', { PAYMENT_CALLBACK_SECRET: MASTER });
    openDecoder();
    const [admin = stage.anyone, counter = stage.anyone] = await team(stage, 'quantri', 'lan');
    lan = counter;
    await enterFees(admin);
    paidInCash = await received(lan, 1);
    clerk = await seatedAt(stage, 'lan', 'Quầy 1');
  });
  afterAll(() => stage.close());

  test('without a till the charge is set, the money not taken, and the way to the till leads back', async () => {
    await clerk.goto(`${stage.base}/ho-so/${paidInCash}`);
    const card = feesOf(clerk);
    await card.getByText('Chưa lập khoản thu nào cho hồ sơ này').waitFor();
    await glance(clerk, 'fees-nothing');
    await card.getByRole('button', { name: 'Lập khoản thu' }).click();
    await clerk.getByRole('radio', { name: 'Phí sao bản đồ' }).click();
    await clerk.getByLabel('Số trang của bản chính').fill('3');
    await clerk.getByRole('button', { name: /Khu vực/ }).click();
    await clerk.getByRole('option', { name: /Khu vực khác/ }).click();
    await clerk.getByRole('dialog').getByText('2.500 đ').waitFor();
    await look(clerk, 'fees-add');
    await clerk.getByRole('radio', { name: 'Lệ phí chuyển đổi' }).click();
    await clerk.getByRole('dialog').getByText('150.000 đ').waitFor();
    await keys(clerk, 'Control+Enter');
    await card.getByText('Bạn chưa mở ca quỹ ở đơn vị này').waitFor();
    await look(clerk, 'fees-no-till');
    await card.getByRole('link', { name: 'Mở ca quỹ' }).click();
    for (const purse of ['Phí, lệ phí', 'Cước bưu chính', 'Thu hộ bên thứ ba']) await clerk.getByLabel(`Đếm được, ngăn ${purse} (đồng)`).fill('0');
    await keys(clerk, 'Control+Enter');
    await focusOn(clerk.getByRole('link', { name: 'Quay lại việc đang làm' }));
    await glance(clerk, 'fees-back-from-till');
    await keys(clerk, 'Enter');
    await card.getByRole('button', { name: 'Thu 150.000 đ', disabled: false }).waitFor();
  });

  test('cash is taken by keys with its change, and the receipt is there at once', async () => {
    const card = feesOf(clerk);
    await card.getByRole('button', { name: 'Thu 150.000 đ' }).focus();
    await keys(clerk, 'p');
    await focusOn(clerk.getByLabel('Khách đưa (đồng)'));
    await clerk.keyboard.type('100000');
    await keys(clerk, 'Control+Enter');
    await clerk.getByText('Còn thiếu 50.000 đ').first().waitFor();
    await glance(clerk, 'fees-take-short');
    await clerk.getByLabel('Khách đưa (đồng)').fill('200000');
    const receipt = await paperAfter(clerk, () => keys(clerk, 'Control+Enter'));
    await card.getByText('Biên lai 26TDA số 1', { exact: true }).waitFor();
    await card.getByText('khách đưa 200.000 đ, thối lại 50.000 đ').waitFor();
    expect(receipt).toContain('một trăm năm mươi nghìn đồng');
    expect(receipt).toContain('26TDA');
    await look(clerk, 'fees-paid');
  });

  test('a receipt is cancelled with its reason, another takes its place with the next number', async () => {
    const card = feesOf(clerk);
    await card.getByRole('button', { name: 'Hủy biên lai 1' }).click();
    await clerk.getByLabel('Lý do').fill('Ghi sai tên người nộp');
    await keys(clerk, 'Control+Enter');
    await card.getByRole('button', { name: 'Lập biên lai thay thế' }).click();
    await clerk.getByLabel('Tên người nộp trên biên lai mới').fill('Trần Thị Nộp Thay');
    const receipt = await paperAfter(clerk, () => keys(clerk, 'Control+Enter'));
    expect(receipt).toContain('Trần Thị Nộp Thay');
    await card.getByText('Biên lai 26TDA số 2', { exact: true }).waitFor();
    await card.getByText('thay biên lai đã hủy').waitFor();
    await glance(clerk, 'fees-replaced');
  });

  test('money goes back when a second person agrees, and the clerk of the post is told why she may not', async () => {
    await feesOf(clerk).getByText('Việc chưa làm được và lý do').first().click();
    await feesOf(clerk).getByText('Hoàn tiền', { exact: true }).waitFor();
    const [officer = stage.anyone] = await team(stage, 'binh');
    await officer('openCashSession', { counted: { fee: 200_000, postage: 0, thirdParty: 0 }, added: { fee: 200_000, postage: 0, thirdParty: 0 }, till: 'Quầy 2' });
    const asking = await at(stage, 'binh', `/ho-so/${paidInCash}`);
    await feesOf(asking).getByRole('button', { name: 'Hoàn tiền' }).click();
    await asking.getByRole('radio', { name: /Thu thừa/ }).click();
    await asking.getByLabel('Số tiền hoàn (đồng)').fill('50000');
    await asking.getByLabel('Lý do').fill('Thu nhầm mức');
    await look(asking, 'fees-refund');
    await keys(asking, 'Control+Enter');
    await feesOf(asking).getByText('Chờ duyệt').waitFor();
    const head = await at(stage, 'thuy', `/ho-so/${paidInCash}`);
    await feesOf(head).getByRole('button', { name: 'Duyệt hoàn tiền' }).click();
    await head.getByRole('dialog').getByText('Thu nhầm mức').waitFor();
    const refund = await paperAfter(head, () => keys(head, 'Control+Enter'));
    expect(refund).toContain('PHIẾU HOÀN PHÍ, LỆ PHÍ');
    await feesOf(head).getByText('Phiếu hoàn 01/2026: 50.000 đ').waitFor();
    await glance(head, 'fees-refunded');
  });

  test('a transfer shows a code a bank reads, and the open page turns to paid when the bank says so', async () => {
    const id = await received(lan, 2);
    await charged(lan, id);
    await clerk.goto(`${stage.base}/ho-so/${id}`);
    await feesOf(clerk).getByRole('button', { name: 'Thu 150.000 đ' }).click();
    await clerk.getByRole('radio', { name: 'Chuyển khoản' }).click();
    await keys(clerk, 'Control+Enter');
    const drawn = clerk.getByRole('img', { name: /Mã VietQR: chuyển 150.000 đ/ });
    await drawn.waitFor();
    await look(clerk, 'fees-transfer');
    const [payment] = said(await lan('listPayments', { state: 'pending' }), Payments).rows;
    const bill = said(await lan('getPaymentQr', { id: payment?.id ?? '' }), Bill);
    expect(await decoded(drawn)).toEqual([bill.payload]);
    const notice = { bankBin: bill.bankBin, account: bill.account, transactionRef: 'FT26327.1', billRef: bill.purpose, amount: 150_000, paidAt: '2026-11-23T09:45:00+07:00' };
    const secret = signatureOf(MASTER, `${notice.bankBin}|${notice.account}`);
    expect((await stage.anyone('confirmPaymentByCallback', { ...notice, signature: signatureOf(secret, canonicalNotice(notice)) })).body).toMatchObject({ outcome: 'confirmed' });
    await clerk.getByRole('dialog').getByRole('heading', { name: 'Đã thu 150.000 đ' }).waitFor();
    await clerk.getByRole('dialog').getByText('Ngân hàng xác nhận').waitFor();
    await focusOn(clerk.getByRole('dialog').getByRole('button', { name: 'In biên lai' }));
    await glance(clerk, 'fees-came');
    expect(await paperAfter(clerk, () => keys(clerk, 'Control+Enter'))).toContain('Chuyển khoản');
    await keys(clerk, 'Escape');
    await feesOf(clerk).getByText('Biên lai 26TDA số 3', { exact: true }).waitFor();
  });

  test('a result is not handed out before what is owed is in sight, and it is paid there by keys', async () => {
    const [officer = stage.anyone, specialist = stage.anyone, head = stage.anyone, leader = stage.anyone, seal = stage.anyone] = await team(stage, 'binh', 'quy', 'xuan', 'duc', 'nga');
    const { id } = receivedIn(await officer('receiveDossier', cropping(3))).dossier;
    await solveAll(officer, { specialist, head, leader, seal }, [id], '2026');
    const third = { name: 'Lệ phí trước bạ theo thông báo thuế', amount: 90_000, payee: 'Chi cục Thuế', basis: 'Thông báo 12/TB-CCT ngày 20/11/2026' };
    await lan('chargeDossier', { id, thirdParty: third });
    await clerk.goto(`${stage.base}/tra-ket-qua?hoSo=${id}&giay=co`);
    await clerk.getByText('Thu hộ bên thứ ba: còn 90.000 đ').waitFor();
    await look(clerk, 'fees-return');
    await focusOn(clerk.getByRole('radio', { name: 'Chủ hồ sơ' }));
    await keys(clerk, 'p');
    await focusOn(clerk.getByLabel('Khách đưa (đồng)'));
    await keys(clerk, 'Control+Enter');
    await clerk.getByText('Đã nộp đủ').waitFor();
    await keys(clerk, 'Control+Enter');
    await clerk.getByRole('heading', { name: 'Đã trả kết quả' }).waitFor();
  });

  test('after a reception the common case is three keys: the charge, its amount, the cash', async () => {
    await clerk.goto(`${stage.base}/tiep-nhan`);
    await receiveUpToTheLastLook(clerk, CROPPING_BY_KEYS, HONG);
    await keys(clerk, 'Control+Enter');
    await focusOn(clerk.getByRole('heading', { level: 1, name: 'Đã tiếp nhận' }));
    await feesOf(clerk).getByText('Chưa lập khoản thu nào').waitFor();
    await look(clerk, 'fees-done');
    await keys(clerk, 'p');
    await clerk.getByRole('dialog').getByText('150.000 đ').waitFor();
    await keys(clerk, 'Control+Enter');
    await focusOn(clerk.getByLabel('Khách đưa (đồng)'));
    await look(clerk, 'fees-take');
    expect(await paperAfter(clerk, () => keys(clerk, 'Control+Enter'))).toContain(HONG.name);
    await feesOf(clerk).getByText('Biên lai 26TDA số 4', { exact: true }).waitFor();
  });

  test('a fee nobody has entered is told as unknown, never as free', async () => {
    const { id } = receivedIn(await lan('receiveDossier', request(DISPUTE, await completePapers(lan, DISPUTE), 4))).dossier;
    await clerk.goto(`${stage.base}/ho-so/${id}`);
    await feesOf(clerk).getByText('Như vậy không có nghĩa là miễn phí').waitFor();
    await glance(clerk, 'fees-unknown');
  });
});

const Payments = Type.Object({ rows: Type.Array(Type.Object({ id: Type.String() })) });
const Bill = Type.Object({ payload: Type.String(), bankBin: Type.String(), account: Type.String(), purpose: Type.String() });
const Rules = Type.Object({ rules: Type.Array(Type.Object({ id: Type.String(), code: Type.String() })) });

/** Fees of the cropping procedure, as an administrator enters them from their document. */
async function enterFees(admin: Caller): Promise<void> {
  const fee = { procedures: [CROPPING], purse: 'fee', collectedAt: 'filing', refundableOnRefusal: false, legalBasis: 'Nghị quyết thử nghiệm', confidence: 'configured', validFrom: '2026-07-01' };
  const copies = { kind: 'page', firstPages: 2, firstPageAmount: 2_000, nextPageAmount: 1_000, mostPerCopy: 200_000 };
  const poor = { group: 'poorHousehold', percentOff: 50, evidence: 'Giấy chứng nhận hộ nghèo còn hiệu lực', basis: 'Nghị quyết thử nghiệm' };
  await admin('saveFeeRule', { ...fee, code: 'croppingAppraisal', nameVi: 'Lệ phí chuyển đổi', nameEn: 'Appraisal', formula: { kind: 'fixed', amount: 150_000 }, exemptions: [] });
  await admin('saveFeeRule', { ...fee, code: 'croppingCopies', nameVi: 'Phí sao bản đồ', nameEn: 'Copies of the map', formula: copies, areaPercents: { city: 100, other: 50 }, exemptions: [poor] });
}

async function received(clerk: Caller, person: number): Promise<string> {
  return receivedIn(await clerk('receiveDossier', cropping(person))).dossier.id;
}

async function charged(clerk: Caller, id: string): Promise<void> {
  const { rules } = said(await clerk('listCharges', { subjectKind: 'dossier', subjectId: id }), Rules);
  await clerk('chargeDossier', { id, ruleId: rules.find(({ code }) => code === 'croppingAppraisal')?.id });
}

/** Signs in at a counter: the receipts of a till are those of its counter. */
async function seatedAt(stage: BrowserStage, username: string, seat: string): Promise<Page> {
  const page = await stage.open('/');
  page.setDefaultTimeout(20_000);
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(DEMONSTRATION_PASSWORD);
  await page.getByLabel(/Quầy/).fill(seat);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').first().waitFor();
  return page;
}

async function at(stage: BrowserStage, username: string, path: string): Promise<Page> {
  const page = await stage.signIn(username);
  page.setDefaultTimeout(20_000);
  await page.goto(stage.base + path);
  return page;
}

function feesOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Phí và lệ phí' });
}

/** The text of the paper that is printed while something is done, as it passes by on its way to the page. */
async function paperAfter(page: Page, act: () => Promise<void>): Promise<string> {
  const printed: Buffer[] = [];
  const isPaper = /\/api\/(receipts|refunds)\/[^/]+\/print$/;
  await page.route(isPaper, async (route) => {
    const answer = await route.fetch();
    const body = await answer.body();
    if (!answer.ok()) throw new Error(body.toString('utf8').slice(0, 400));
    await route.fulfill({ response: answer, body });
    printed.push(body);
  });
  await act();
  await expect.poll(() => printed.length, { timeout: 20_000 }).toBe(1);
  await page.unroute(isPaper);
  return (await seePages(printed[0] ?? Buffer.alloc(0), 72)).map((one) => one.text).join(' ').replace(/\s+/g, ' ');
}

/** What a telephone reads from the screen. */
async function decoded(drawn: Locator): Promise<string[]> {
  const { width, height, data } = PNG.sync.read(await drawn.screenshot());
  const gray = Uint8Array.from({ length: width * height }, (_, dot) => data[dot * 4] ?? 0);
  return (await readCodes({ text: '', width, height, gray })).qr;
}

/** Seen once. */
async function glance(page: Page, name: string): Promise<void> {
  await picture(page, name);
  await expectAccessible(page);
}

/** Seen at every width: nothing runs out of it, nothing axe can find is wrong. */
async function look(page: Page, name: string): Promise<void> {
  const desk = page.viewportSize() ?? { width: 1366, height: 900 };
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    if (width < 1900) await picture(page, `${name}-${width}`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  }
  await page.setViewportSize(desk);
  await expectAccessible(page);
}
