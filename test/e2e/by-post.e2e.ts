import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staffIdOf, team } from '#test/story/acts.ts';
import { said } from '#test/story/answers.ts';
import { countIn, packBag, solveAll, type Sent } from '#test/story/postal-acts.ts';
import { HONG, keys, scanOwner } from './counter-keys.ts';
import { beginSending, chooseCropping, signOnScreen } from './post-hands.ts';
import { expectAccessible, openStage, picture, type BrowserStage } from './stage.ts';

const PHONE = { width: 360, height: 780 };
const Here = Type.Object({ unit: Type.Object({ id: Type.String() }) });

/** Hồng sends a dossier by post and never comes to the one-stop: parcel, biên bản, department, parcel, door. */
describe('a dossier there and back by post', () => {
  let stage: BrowserStage;
  let postingNo = '';
  let secret = '';
  let dossierId = '';
  let code = '';
  let result: Sent;

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-23T08:30:00+07:00');
  });
  afterAll(() => stage.close());

  it('Lan takes the parcel over at the post’s desk: papers counted, signed, labelled', async () => {
    const page = await beginSending(stage, 'lan');
    await chooseCropping(page);
    await page.getByRole('radio', { name: 'Đủ' }).first().press('1');
    await keys(page, 'Control+Enter');
    await scanOwner(page, HONG);
    await keys(page, 'Control+Enter');
    await page.getByLabel('Khối lượng (gam)').fill('80');
    await page.getByText('Cộng cước').waitFor();
    await page.getByRole('checkbox', { name: 'Người gửi đã kiểm đếm và ký phiếu gửi' }).press('Space');
    await keys(page, 'Control+Enter');
    const heading = page.getByRole('heading', { name: /Đã nhận bưu gửi R/ });
    await heading.waitFor();
    postingNo = /R[A-Z]\d{9}VN/.exec((await heading.textContent()) ?? '')?.[0] ?? '';
    expect(postingNo).not.toBe('');
    await page.context().close();
  });

  it('Bình counts it in with her and signs: it is filed, with its code, and nobody had filed it before', async () => {
    const giver = await stage.signIn('lan');
    await giver.goto(`${stage.base}/buu-chinh/bang-ke`);
    await giver.getByRole('button', { name: 'Lập bảng kê' }).click();
    await giver.getByRole('radio', { name: 'Giao nhận hồ sơ tại cơ quan' }).click();
    await keys(giver, 'Control+Enter');
    await giver.getByLabel('Quét bưu gửi vào bảng kê').fill(postingNo);
    await keys(giver, 'Enter');
    await giver.getByRole('button', { name: `Bỏ ra ${postingNo}` }).waitFor();
    await giver.getByLabel('Số bưu gửi đếm được').fill('1');
    await giver.getByRole('button', { name: 'Mang trực tiếp, không dùng túi' }).click();
    await giver.getByText('Đang đi', { exact: true }).waitFor();
    const page = await stage.signIn('binh');
    await page.goto(giver.url());
    await page.getByLabel('Quét bưu gửi nhận được').fill(postingNo);
    await keys(page, 'Enter');
    await page.getByLabel('Số bưu gửi đếm được').fill('1');
    await keys(page, 'Control+Enter');
    await page.getByText('Đã nộp 1 hồ sơ, không nhận 0, sự cố 0.').waitFor();
    [code = '', secret = ''] = await page.locator('.code.big').allTextContents();
    await page.getByRole('link', { name: /^Mở hồ sơ/ }).click();
    await page.getByRole('heading', { level: 1, name: new RegExp(code) }).waitFor();
    dossierId = page.url().split('/').at(-1) ?? '';
    await Promise.all([giver.context().close(), page.context().close()]);
  });

  it('solved, it is taken over for the way home with Bình’s signature, from the dossier’s own page', async () => {
    const [officer = stage.anyone, specialist = stage.anyone, head = stage.anyone, leader = stage.anyone, seal = stage.anyone] = await team(stage, 'binh', 'quy', 'xuan', 'duc', 'nga');
    await solveAll(officer, { specialist, head, leader, seal }, [dossierId], '2026');
    const page = await stage.signIn('lan');
    await page.goto(`${stage.base}/ho-so/${dossierId}`);
    await page.getByRole('link', { name: 'Trả kết quả qua bưu chính' }).click();
    await page.getByLabel('Địa chỉ').fill('Tổ dân phố 3, phường Nếnh');
    const chosen = page.getByLabel('Địa bàn nhận');
    await chosen.fill('Nếnh');
    await page.getByRole('option', { name: /Nếnh/ }).first().click();
    await page.getByLabel('Khối lượng (gam)').fill('60');
    await page.getByRole('checkbox', { name: 'Người nhận trả cước khi phát' }).press('Space');
    await page.getByRole('button', { name: /Công chức đã kiểm đếm/ }).click();
    await page.getByRole('option', { name: /Bình/ }).first().click();
    await page.getByText('Cộng cước').waitFor();
    await picture(page, 'by-post-return');
    await keys(page, 'Control+Enter');
    const heading = page.getByRole('heading', { name: /Đã nhận bưu gửi R/ });
    await heading.waitFor();
    const number = /R[A-Z]\d{9}VN/.exec((await heading.textContent()) ?? '')?.[0] ?? '';
    await page.getByRole('link', { name: 'Mở bưu gửi' }).click();
    await page.waitForURL(/buu-gui\//);
    result = { shipmentId: page.url().split('/').at(-1) ?? '', dossierId, postingNo: number, person: 0 };
    await page.context().close();
  });

  it('the courier brings it to her door: identity seen, postage taken, signed on the screen of her phone', async () => {
    const [clerk = stage.anyone, manager = stage.anyone, courier = stage.anyone] = await team(stage, 'lan', 'buucuc', 'buuta');
    const bag = await packBag(clerk, 'transport', said(await courier('whoAmI'), Here).unit.id, [result], { to: 'courier', courierId: await staffIdOf(manager) });
    await countIn(courier, bag.id, [{ postingNo: result.postingNo, finding: 'accepted' }]);
    said(await courier('openCashSession', { counted: { fee: 0, postage: 0, thirdParty: 0 } }), Type.Object({}));
    const page = await stage.signIn('buuta', PHONE);
    await page.goto(`${stage.base}/phat`);
    await page.getByLabel('Quét nhãn bưu gửi').fill(result.postingNo);
    await keys(page, 'Enter');
    await page.getByRole('button', { name: 'Phát', exact: true }).click();
    await page.getByRole('radio', { name: 'Chủ hồ sơ' }).click();
    await page.getByLabel('Số giấy tờ tùy thân').fill(HONG.idNumber);
    await page.getByRole('radio', { name: 'Tiền mặt' }).click();
    await signOnScreen(page);
    await page.getByRole('button', { name: 'Hoàn tất phát' }).click();
    await page.getByText('Hôm nay chưa có bưu gửi nào trên tay bạn').waitFor();
    await page.context().close();
  });

  it('Bình sees the dossier returned, and Hồng the whole journey under her code', async () => {
    const page = await stage.signIn('binh');
    await page.goto(`${stage.base}/ho-so/${dossierId}`);
    await page.getByText('Đã trả kết quả').first().waitFor();
    const { status } = said(await (await stage.as('binh'))('getDossier', { id: dossierId }), Type.Object({ status: Type.Integer() }));
    expect(status).toBe(10);
    expect(await page.getByText(/^(postal|payment|custody|dossier|reception|assistance)\./).count()).toBe(0);
    await picture(page, 'by-post-dossier');
    await expectAccessible(page);
    await page.context().close();
    const home = await stage.open('/tra-cuu', PHONE);
    await home.getByLabel('Mã hồ sơ').fill(code);
    await home.getByLabel('Mã tra cứu').fill(secret);
    await keys(home, 'Enter');
    for (const step of ['Bưu điện đã nhận hồ sơ của bạn', 'Bưu điện đã nhận kết quả từ cơ quan', 'Bưu tá đang đi phát', 'Bưu điện đã phát']) await home.getByText(step).first().waitFor();
    await picture(home, 'by-post-journey-360');
    await expectAccessible(home);
    expect(await home.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
    await home.context().close();
  });
});
