import { readFileSync } from 'node:fs';
import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { cropping } from '#test/story/acts.ts';
import { receivedIn, said } from '#test/story/answers.ts';
import { packBag } from '#test/story/postal-acts.ts';
import { expectAccessible, openStage, picture, type BrowserStage } from './stage.ts';

const PURSES = ['Phí, lệ phí', 'Cước bưu chính', 'Thu hộ bên thứ ba'];
const WIDTHS = [360, 1280, 1920];
const Id = Type.Object({ id: Type.String() });
const Booked = Type.Object({ shipments: Type.Array(Type.Object({ id: Type.String(), postingNo: Type.String(), dossier: Id }), { minItems: 1 }) });

describe('a clerk holds her till for a shift', () => {
  let stage: BrowserStage;

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-25T07:30:00+07:00');
  });
  afterAll(() => stage.close());

  test('she opens it banknote by banknote with the keys alone, and what she typed is there after a reload', async () => {
    const page = await stage.signIn('lan');
    await page.goto(`${stage.base}/ca-quy`);
    await page.getByRole('button', { name: 'Mở ca quỹ' }).click();
    await page.getByText('Nhập số tiền đếm được').first().waitFor();
    await page.getByText('Kê theo từng loại tờ tiền').click();
    await page.getByLabel('Số tờ 50.000 đ, ngăn Phí, lệ phí').focus();
    await page.keyboard.type('3');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('2');
    for (const purse of PURSES.slice(1)) await page.getByLabel(`Đếm được, ngăn ${purse} (đồng)`).fill('0');
    await lookEverywhere(page, 'till-open');
    await page.reload();
    await page.getByText('190.000 đ').first().waitFor();
    await page.getByRole('button', { name: 'Ngăn quỹ' }).press('Enter');
    await page.getByRole('option', { name: 'Quầy 1' }).press('Enter');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Bảng đối chiếu ca quỹ' }).waitFor();
    await page.context().close();
  });

  test('every figure of her sheet opens to its lines, and the lines to a file', async () => {
    const lan = await stage.as('lan');
    const admin = await stage.as('quantri');
    const rule = { code: 'tillFee', nameVi: 'Lệ phí thử', nameEn: 'Fee', procedures: ['1.008004'], purse: 'fee', formula: { kind: 'fixed', amount: 50_000 }, exemptions: [], collectedAt: 'filing', refundableOnRefusal: true, legalBasis: 'Văn bản thử', confidence: 'configured', validFrom: '2026-07-01' };
    const ruleId = said(await admin('saveFeeRule', rule), Id).id;
    const { dossier } = receivedIn(await lan('receiveDossier', cropping(9100)));
    const charge = said(await lan('chargeDossier', { id: dossier.id, ruleId }), Id);
    said(await lan('takePayment', { chargeIds: [charge.id], method: 'cash', tendered: 50_000 }), Id);
    const page = await stage.signIn('lan');
    await page.goto(`${stage.base}/ca-quy`);
    await page.getByRole('link', { name: 'Thu', exact: true }).click();
    await page.getByRole('heading', { name: 'Các dòng của ca quỹ' }).waitFor();
    await page.getByText('biên lai').first().waitFor();
    await lookEverywhere(page, 'till-lines');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Xuất CSV' }).click()]);
    const text = readFileSync(await file.path(), 'utf8');
    expect([file.suggestedFilename(), text.startsWith('\uFEFFLúc,Ngăn tiền'), text.split('\r\n').length]).toEqual(['dong-ca-quy-2026-11-25.csv', true, 3]);
    expect(text).toContain('"Phí, lệ phí",Thu,Tiền mặt,50000');
    await page.context().close();
  });

  test('she hands it to a colleague at noon; he counts it himself and it is his', async () => {
    const page = await stage.signIn('lan');
    await page.goto(`${stage.base}/ca-quy`);
    await page.getByRole('radio', { name: 'Giao ca cho đồng nghiệp' }).click();
    await count(page, ['240000', '0', '0']);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Chọn đồng nghiệp nhận ca.').waitFor();
    await page.getByRole('button', { name: 'Giao cho' }).press('Enter');
    await page.getByRole('option', { name: 'Hùng' }).click();
    await look(page, 'till-hand');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Mở ca quỹ' }).waitFor();
    const his = await stage.signIn('hung');
    await his.goto(`${stage.base}/ca-quy`);
    await his.getByRole('region', { name: 'Ca quỹ chờ bạn đếm nhận' }).getByRole('link').press('Enter');
    await his.getByRole('heading', { name: 'Đếm và nhận bàn giao ca quỹ' }).waitFor();
    await count(his, ['240000', '0', '0']);
    await look(his, 'till-accept');
    await his.keyboard.press('Control+Enter');
    await his.getByText('Đã đủ hai chữ ký').first().waitFor();
    await his.goto(`${stage.base}/ca-quy`);
    await his.getByText('Đếm và đóng ca quỹ').waitFor();
    await lookEverywhere(his, 'till-sheet');
    await his.context().close();
    await page.context().close();
  });

  test('a courier’s till does not close over a bag nobody counted in; the way to it and the word about it are there', async () => {
    const courier = await stage.as('buuta');
    const officer = await stage.as('binh');
    const oneStopId = said(await officer('whoAmI'), Type.Object({ unit: Id })).unit.id;
    said(await courier('openCashSession', { counted: { fee: 0, postage: 0, thirdParty: 0 } }), Id);
    const { procedureCode, papers, parties } = cropping(9101);
    const sender = { name: 'Nguyễn Văn Bình', phone: '0912345678', address: 'Tổ dân phố 3, phường Nếnh' };
    const asked = { service: 'SEND', oneStopId, procedureCode, papers, parties, sender, citizenArea: 'BN-NENH', weightGrams: 80, homePickUp: true, accept: { senderSigned: true, seal: true, sealNo: 'NP-9' } };
    const [shipment] = said(await courier('bookShipment', asked), Booked).shipments;
    const bag = await packBag(courier, 'filing', oneStopId, [{ shipmentId: shipment?.id ?? '', dossierId: shipment?.dossier.id ?? '', postingNo: shipment?.postingNo ?? '', person: 9101 }], { to: 'self' });
    const page = await stage.signIn('buuta');
    await page.goto(`${stage.base}/buu-chinh`);
    await page.getByRole('region', { name: 'Chưa quét vào trước khi đóng ca' }).getByRole('link', { name: bag.number }).waitFor();
    await look(page, 'desk-still-out');
    await page.goto(`${stage.base}/ca-quy`);
    const blocked = page.getByRole('region', { name: 'Chưa đóng được ca quỹ' });
    await blocked.getByRole('link', { name: bag.number }).press('Enter');
    await page.getByRole('heading', { name: bag.number }).waitFor();
    await page.goBack();
    await lookEverywhere(page, 'till-blocked');
    await blocked.getByRole('button', { name: `Báo còn ngoài: ${bag.number}` }).press('Enter');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Ghi rõ đang ở đâu').waitFor();
    await page.keyboard.type('Túi để trong tủ có khóa, sáng mai bàn giao');
    await look(page, 'till-say-out');
    await page.keyboard.press('Control+Enter');
    await blocked.getByText('Sai lệch bàn giao chưa giải quyết: 1').waitFor();
    await blocked.getByText('Đã quét ra, hết ngày chưa quét vào').waitFor();
    await page.context().close();
  });
});

async function count(page: Page, amounts: readonly string[]): Promise<void> {
  for (const [index, purse] of PURSES.entries()) await page.getByLabel(`Đếm được, ngăn ${purse} (đồng)`).fill(amounts[index] ?? '');
}

async function lookEverywhere(page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await look(page, `${name}-${width}`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  }
}

async function look(page: Page, name: string): Promise<void> {
  await picture(page, name);
  await expectAccessible(page);
}
