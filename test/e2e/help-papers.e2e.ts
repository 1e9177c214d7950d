import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMONSTRATION_PASSWORD } from '#modules/access/service/staff.ts';
import { smallPdf } from '#test/files.ts';
import { said } from '#test/story/answers.ts';
import type { Caller } from '#test/stage.ts';
import { PHONE, PICTURE, signInCitizen } from './citizen-hands.ts';
import { atTheDesk, CROPPING, keys, papersAfter, reach, receiveUpToTheLastLook, TAM, typeInto } from './counter-keys.ts';
import { EXTRACT, fileExtract } from './inbox-hands.ts';
import { expectAccessible, lookAtEveryWidth, openStage, type BrowserStage } from './stage.ts';

const DESK = { width: 1280, height: 900 };
const HOUSEHOLD = '1.001612';
const WHERE = 'Tổ dân phố 3, phường Việt Yên, tỉnh Bắc Ninh';
const BUSINESS = {
  ownerBirth: '1990-05-17', ownerGender: 'male', ownerContact: WHERE, filedBy: 'owner', businessName: 'Hộ kinh doanh Minh Phát', businessAddress: WHERE,
  trades: [{ name: 'Sửa chữa xe máy', code: '4542', main: true }], capital: 50_000_000, founder: 'individual', taxAddressSame: true, startsOn: '2026-12-15', workers: 1, premises: 'no',
  pledgeTrue: true, pledgeFree: true, pledgeSeat: true,
};
const COPY = {
  requesterResidence: WHERE, relation: 'self', event: 'birth', copies: 3, pledge: true, registeredAt: 'UBND xã Bích Sơn, huyện Việt Yên',
  person: { name: 'Hoàng Thị Sáu', birth: '1962', gender: 'female' },
};
const SAU = { name: 'Hoàng Thị Sáu', idKind: 'CCCD', idNumber: '024162000789', phone: '0377000111' };
/** Who is signed in as minh. */
const MINH = { name: 'Trần Văn Minh', idKind: 'CCCD', idNumber: '024090004567', phone: '0987654321' };
const Made = Type.Object({ id: Type.String() });
const Papers = Type.Object({ papers: Type.Array(Type.Object({ no: Type.Integer() })) });
const Filing = Type.Object({ id: Type.String(), version: Type.Integer(), number: Type.Integer() });
const Told = Type.Object({ dossierId: Type.String(), receiptNo: Type.String(), secret: Type.String() });

describe('papers and codes of those who were helped', () => {
  let stage: BrowserStage;
  let clerk: Caller;

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-24T09:30:00+07:00');
    clerk = await stage.as('lan');
  });
  afterAll(() => stage.close());

  it('a citizen sends the paper asked for from her telephone, and the one-stop finds it', async () => {
    const { dossierId, receiptNo } = said({ status: 200, body: await fileExtract(await stage.asCitizen('minh')), bytes: Buffer.alloc(0) }, Told);
    const officer = await stage.as('binh');
    const wanted = { id: dossierId, expectedVersion: 1, stage: 'preAcceptance', papers: [{ no: 2, what: 'Ảnh chụp cả hai mặt' }], reason: 'Ảnh giấy tờ chưa đọc được.' };
    said(await officer('requestSupplement', wanted), Made);

    const hers = await signInCitizen(stage, 'minh');
    await hers.goto(`${stage.base}/cong-dan/ho-so/${dossierId}`);
    await hers.getByRole('heading', { name: 'Gửi giấy tờ được yêu cầu' }).waitFor();
    await hers.getByText('Ảnh chụp cả hai mặt').waitFor();
    await lookAtEveryWidth(hers, 'supplement-asked');
    await hers.setViewportSize(PHONE);
    await hers.locator('input[type=file]').first().setInputFiles({ name: 'căn cước.png', mimeType: 'image/png', buffer: PICTURE });
    await hers.getByRole('button', { name: 'Xem căn cước.png' }).waitFor();
    await hers.getByLabel('Lời nhắn cho Bộ phận Một cửa').fill('Tôi đã chụp lại.');
    await lookAtEveryWidth(hers, 'supplement-ready');
    await hers.getByRole('button', { name: 'Gửi bổ sung' }).click();
    await hers.getByText(/^Đã gửi lúc/).waitFor();
    await lookAtEveryWidth(hers, 'supplement-sent');

    const page = await stage.signIn('binh', DESK);
    await page.goto(`${stage.base}/ho-so-truc-tuyen`);
    await page.getByRole('heading', { level: 1, name: 'Hồ sơ trực tuyến' }).waitFor();
    await lookAtEveryWidth(page, 'supplement-inbox');
    await page.getByText('người dân đã bổ sung').first().click();
    await page.getByRole('link', { name: receiptNo }).click();
    await page.getByText('căn cước.png').first().waitFor();
    await page.getByText('Tôi đã chụp lại.').waitFor();
    await lookAtEveryWidth(page, 'supplement-submission');
    await page.context().close();
    await hers.context().close();
  });

  it('who tracks a dossier that was filed for her sees the mandate behind it and revokes it there', async () => {
    const { receiptNo, secret } = await filedFor(clerk);
    const hers = await stage.open('/tra-cuu', PHONE);
    await hers.getByLabel('Mã hồ sơ').fill(receiptNo);
    await hers.getByLabel('Mã tra cứu').fill(secret);
    await hers.keyboard.press('Enter');
    await hers.getByRole('button', { name: 'Xem giấy ủy quyền của hồ sơ' }).waitFor();
    await lookAtEveryWidth(hers, 'track-mandates');
    await hers.getByRole('button', { name: 'Xem giấy ủy quyền của hồ sơ' }).click();
    await hers.getByRole('heading', { level: 1, name: 'Ai được làm thay, nhận thay' }).waitFor();
    await lookAtEveryWidth(hers, 'slip-mandates');
    await hers.getByRole('button', { name: /^Hủy ủy quyền cho/ }).click();
    await hers.getByRole('status').getByText('Đã hủy.').waitFor();
    expect(await hers.getByRole('button', { name: /^Hủy ủy quyền cho/ }).count()).toBe(0);
    expect(hers.url()).not.toContain(secret);
    await lookAtEveryWidth(hers, 'slip-revoked');
    await hers.context().close();
  });

  it('the scan of a mandate on paper is put to it and looked at', async () => {
    await granted(clerk, { ...SAU, name: 'Vi Văn Giấy', idNumber: '024162000790' });
    const page = await stage.signIn('lan', DESK);
    page.setDefaultTimeout(15_000);
    await page.goto(`${stage.base}/ho-tro`);
    await page.getByRole('button', { name: 'Bản quét Vi Văn Giấy' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('input[type=file]').first().setInputFiles({ name: 'giấy ủy quyền.pdf', mimeType: 'application/pdf', buffer: smallPdf() });
    await dialog.getByRole('button', { name: 'Xem giấy ủy quyền.pdf' }).waitFor();
    await lookAtEveryWidth(page, 'mandate-scan');
    await dialog.getByRole('button', { name: 'Xem giấy ủy quyền.pdf' }).click();
    await page.locator('canvas[data-drawn]').waitFor();
    await lookAtEveryWidth(page, 'mandate-scan-seen');
    await page.context().close();
  });

  it('the head is shown a telephone that stands under more people than a family has', async () => {
    for (const name of ['Lê Thị Một', 'Lê Thị Hai', 'Lê Thị Ba', 'Lê Thị Tư', 'Lê Thị Năm', 'Lê Thị Sáu']) said(await clerk('recordAssistance', help({ name, phone: '0355000777' })), Type.Object({}));
    const page = await stage.signIn('thuy', DESK);
    await page.goto(`${stage.base}/ho-tro`);
    await page.getByRole('table', { name: 'Số điện thoại lặp lại' }).getByText('Nguyễn Thị Lan').waitFor();
    expect(await page.getByText('0355000777').count()).toBe(0);
    await lookAtEveryWidth(page, 'recurring-phones');
    await page.context().close();
  });

  it('a fee that is due is paid by a QR code on her own page', async () => {
    const citizen = await stage.asCitizen('minh');
    const { id, number } = said(await citizen('startFiling', { procedureCode: HOUSEHOLD }), Filing);
    said(await citizen('saveFiling', { id, device: 'dien-thoai-minh', number: number + 1, changes: BUSINESS }), Type.Object({}));
    const { version } = said(await citizen('saveFilingChoices', { id, returnChoice: 'electronic', contact: { phone: '0987654321' } }), Filing);
    const { dossierId } = said(await citizen('submitDossier', { id, version }), Told);
    const hers = await signInCitizen(stage, 'minh');
    await hers.goto(`${stage.base}/cong-dan/ho-so/${dossierId}`);
    await hers.getByRole('button', { name: 'Hiện mã QR để nộp 150.000 đ' }).waitFor();
    await lookAtEveryWidth(hers, 'pay-due');
    await hers.setViewportSize(PHONE);
    await hers.getByRole('button', { name: 'Hiện mã QR để nộp 150.000 đ' }).click();
    await hers.getByRole('img', { name: 'Mã VietQR để nộp 150.000 đ' }).waitFor();
    await lookAtEveryWidth(hers, 'pay-code');
    await hers.context().close();
  });

  it('a helper sends the papers, shows the fee to be paid and asks to withdraw, in her name under her mandate', async () => {
    const citizen = await stage.asCitizen('minh');
    const { id, number } = said(await citizen('startFiling', { procedureCode: HOUSEHOLD }), Filing);
    said(await citizen('saveFiling', { id, device: 'dien-thoai-minh', number: number + 1, changes: BUSINESS }), Type.Object({}));
    const { version } = said(await citizen('saveFilingChoices', { id, returnChoice: 'counter', contact: { phone: MINH.phone } }), Filing);
    const { dossierId, receiptNo } = said(await citizen('submitDossier', { id, version }), Told);
    const officer = await stage.as('binh');
    const { papers: [paper] } = said(await officer('getDossier', { id: dossierId }), Papers);
    said(await officer('requestSupplement', { id: dossierId, expectedVersion: 1, stage: 'preAcceptance', papers: [{ no: paper?.no, what: 'Bản chụp rõ bốn góc' }], reason: 'Ảnh chưa đọc được.' }), Made);
    await granted(clerk, MINH, { kinds: ['supplement', 'pay', 'withdraw'], procedures: [HOUSEHOLD] });
    said(await clerk('startAssistance', { device: 'counter', portal: 'thisSystem' }), Made);

    const page = await stage.signIn('lan', DESK);
    page.setDefaultTimeout(15_000);
    await page.goto(`${stage.base}/ho-tro`);
    await page.getByRole('radio', { name: 'Cán bộ thao tác thay' }).click();
    await page.getByRole('button', { name: /Giấy ủy quyền$/ }).click();
    await page.getByRole('option', { name: /Trần Văn Minh/ }).click();
    await page.getByRole('button', { name: 'Xem hồ sơ đã nộp trực tuyến' }).click();
    const row = page.getByRole('listitem').filter({ hasText: receiptNo });
    await row.getByText('Cần bổ sung giấy tờ').waitFor();
    await expectAccessible(page);
    await row.getByRole('link').click();
    await page.getByText('Đang làm thay Trần Văn Minh').waitFor();
    await page.locator('input[type=file]').first().setInputFiles({ name: 'giấy tờ.png', mimeType: 'image/png', buffer: PICTURE });
    await page.getByRole('button', { name: 'Xem giấy tờ.png' }).waitFor();
    await page.getByRole('button', { name: 'Hiện mã QR để nộp 150.000 đ' }).click();
    await page.getByRole('img', { name: 'Mã VietQR để nộp 150.000 đ' }).waitFor();
    await lookAtEveryWidth(page, 'behalf-dossier');
    await page.getByRole('button', { name: 'Gửi bổ sung' }).click();
    await page.getByText(/^Đã gửi lúc/).waitFor();
    await page.getByRole('button', { name: 'Đề nghị rút hồ sơ' }).click();
    await page.getByLabel('Lý do').fill('Nộp nhầm thủ tục.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Đã đề nghị rút hồ sơ này. Đang chờ cơ quan trả lời.').waitFor();
    await page.goto(`${stage.base}/ho-so-truc-tuyen`);
    await page.getByRole('link', { name: /1\s*người dân đề nghị rút/ }).click();
    await page.getByRole('link', { name: receiptNo }).click();
    await page.getByText('Lý do: Nộp nhầm thủ tục.').waitFor();
    await expectAccessible(page);
    await page.context().close();
  });

  it('help given under another portal’s code is offered where the dossier was received, and joined to it', async () => {
    said(await clerk('recordAssistance', help({ name: TAM.name, externalCode: 'G22.99.08-261124-0017' })), Type.Object({}));
    const page = await atTheDesk(stage, 'lan', DESK);
    await keys(page, 't');
    await receiveUpToTheLastLook(page, CROPPING, TAM);
    await papersAfter(page, 1, () => keys(page, 'Control+Enter'));
    await page.getByRole('heading', { name: 'Đã được hỗ trợ trực tuyến trước đó?' }).waitFor();
    await typeInto(page, 'Mã hồ sơ trên cổng khác', 'g22.99.08-261124-0017');
    await page.getByText(/^Có lượt hỗ trợ với mã này: .*Nguyễn Thị Lan \(Hướng dẫn\)\.$/).waitFor();
    await expectAccessible(page);
    await reach(page, page.getByRole('button', { name: /^Gắn với hồ sơ H05/ }));
    await keys(page, 'Enter');
    await page.getByText('Không có lượt hỗ trợ nào mang mã này, hoặc lượt đó đã gắn hồ sơ.').waitFor();
    await page.context().close();
  });
});

/** Help of the last minutes, as it is entered afterwards. */
function help({ externalCode, ...person }: { externalCode?: string; name: string; phone?: string }) {
  return { device: 'ownPhone', portal: 'national', kinds: ['guide'], outcome: 'done', procedureCode: EXTRACT.code, minutes: 5, person, ...(externalCode === undefined ? {} : { externalCode }) };
}

/** A mandate signed on paper. */
async function granted(clerk: Caller, citizen: typeof SAU, { kinds = ['fill', 'submit'], procedures = [EXTRACT.code] } = {}): Promise<string> {
  const what = { citizen, kinds, scope: 'procedures', procedures };
  const { textSha256 } = said(await clerk('previewMandate', what), Type.Object({ textSha256: Type.String() }));
  return said(await clerk('grantMandate', { ...what, textSha256, evidence: 'paper', documentNo: '07/GUQ', password: DEMONSTRATION_PASSWORD }), Made).id;
}

/** A dossier the helper filed in a citizen's name. */
async function filedFor(clerk: Caller) {
  const mandateId = await granted(clerk, SAU);
  const session = said(await clerk('startAssistance', { device: 'counter', portal: 'thisSystem' }), Made);
  const { id, number } = said(await clerk('startFiling', { procedureCode: EXTRACT.code, mandateId }), Filing);
  said(await clerk('saveFiling', { id, device: 'quay-lan-01', number: number + 1, changes: COPY }), Type.Object({}));
  const { version } = said(await clerk('saveFilingChoices', { id, returnChoice: 'counter', contact: { phone: SAU.phone } }), Filing);
  const told = said(await clerk('submitDossier', { id, version }), Told);
  said(await clerk('endAssistance', { id: session.id, kinds: ['fill', 'submit'], outcome: 'done', procedureCode: EXTRACT.code, typedBy: 'helper' }), Type.Object({}));
  return told;
}
