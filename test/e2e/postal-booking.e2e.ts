import type { Page } from 'playwright-core';
import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { said } from '#test/story/answers.ts';
import { CROPPING, focusOn, HONG, keys, reach, scanOwner, typeInto } from './counter-keys.ts';
import { beginSending, chooseCropping } from './post-hands.ts';
import { expectAccessible, openStage, picture, type BrowserStage } from './stage.ts';

type Size = { readonly width: number; readonly height: number };
const DESK: Size = { width: 1280, height: 900 };
const PHONE: Size = { width: 360, height: 780 };
const SIZES = [DESK, PHONE, { width: 1920, height: 1000 }] as const;

describe('selling the post', () => {
  let stage: BrowserStage;

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-23T09:30:00+07:00');
    said(await (await stage.as('lan'))('openCashSession', { counted: { fee: 0, postage: 0, thirdParty: 0 } }), Type.Object({}));
  });
  afterAll(() => stage.close());

  it('a dossier is sent by keyboard alone: procedure, papers, owner, weight, signed; then its label and the postage', async () => {
    const page = await beginSending(stage, 'lan');
    await chooseCropping(page);
    await toTheParcel(page);
    await page.keyboard.type('80');
    await page.getByText('Cộng cước').waitFor();
    await look(page, 'booking-parcel');
    await keys(page, 'Control+Enter');
    await page.getByText('Người gửi kiểm đếm và ký phiếu gửi rồi mới nhận.').waitFor();
    await page.goto(`${stage.base}/buu-chinh/nhan`);
    await page.getByRole('link', { name: CROPPING.name }).click();
    await focusOn(page.getByLabel('Khối lượng (gam)'));
    expect(await page.getByLabel('Khối lượng (gam)').inputValue()).toBe('80');
    await signAndTake(page);
    const label = page.waitForResponse(/\/label$/);
    await reach(page, page.getByRole('button', { name: 'In nhãn' }));
    await keys(page, 'Enter');
    expect((await label).headers()['content-type']).toContain('pdf');
    await look(page, 'booking-done', [DESK]);
    await reach(page, page.getByRole('button', { name: 'Thu 26.000 đ' }));
    await keys(page, 'Enter');
    await page.getByRole('paragraph').filter({ hasText: 'Đã thu 26.000 đ.' }).first().waitFor();
    await keys(page, 'Control+Enter');
    await focusOn(page.getByLabel('Tìm thủ tục'));
    await page.context().close();
  });

  it('what must be done in person is refused with why; both ways for an exempt person cost nothing, once her paper is named', async () => {
    const page = await beginSending(stage, 'lan', '3');
    await focusOn(page.getByLabel('Tìm thủ tục'));
    await page.keyboard.type('1.000894');
    await page.getByRole('option', { name: 'Thủ tục đăng ký kết hôn' }).first().waitFor();
    await keys(page, 'ArrowDown', 'Enter');
    await page.getByText(/người yêu cầu phải có mặt/).first().waitFor();
    await keys(page, 'Control+Enter');
    await page.getByText('Không bán được dịch vụ này cho thủ tục đã chọn.').waitFor();
    await look(page, 'booking-refused', [PHONE]);
    await page.getByRole('button', { name: 'Chọn thủ tục khác' }).click();
    await chooseCropping(page);
    await toTheParcel(page);
    await page.keyboard.type('120');
    await reach(page, page.getByRole('button', { name: /Miễn, giảm cước/ }));
    await keys(page, 'Control+Enter');
    await page.getByText('Người gửi kiểm đếm và ký phiếu gửi rồi mới nhận.').waitFor();
    expect(await page.getByRole('listbox').count()).toBe(0);
    await page.getByRole('button', { name: /Miễn, giảm cước/ }).press('Enter');
    await page.getByRole('option', { name: /Bà mẹ Việt Nam anh hùng/ }).waitFor();
    await page.keyboard.type('Bà mẹ');
    await keys(page, 'Enter');
    await page.getByText('Miễn, giảm 100%').waitFor();
    await keys(page, 'Control+Enter');
    await page.getByText('Ghi tên và số giấy tờ đã xem.').waitFor();
    await typeInto(page, 'Giấy tờ chứng minh đã xem', 'Giấy chứng nhận Bà mẹ Việt Nam anh hùng số 12');
    await look(page, 'booking-both', [DESK]);
    await signAndTake(page);
    await page.getByText(/Chiều trả kết quả đã đặt sẵn: 0\sđ/).waitFor();
    await page.context().close();
  });

  it('a pick-up ordered at the one-stop is counted, weighed and signed for on the courier’s phone', async () => {
    const page = await beginSending(stage, 'lan');
    await chooseCropping(page);
    await toTheParcel(page);
    await page.keyboard.type('80');
    await page.getByRole('radio', { name: 'Hẹn đến nhà nhận' }).click();
    await keys(page, 'Control+Enter');
    await page.getByRole('heading', { name: 'Đã đặt nhận gửi hồ sơ' }).waitFor();
    await page.context().close();
    said(await (await stage.as('buuta'))('openCashSession', { counted: { fee: 0, postage: 0, thirdParty: 0 } }), Type.Object({}));
    const phone = await stage.signIn('buuta', PHONE);
    phone.setDefaultTimeout(20_000);
    await phone.goto(`${stage.base}/phat`);
    await phone.getByRole('button', { name: `Nhận hồ sơ: ${HONG.name}` }).click();
    await phone.getByLabel('Khối lượng (gam)').fill('600');
    await phone.getByText('Lúc đặt: 26.000 đ').waitFor();
    await phone.getByText('28.700 đ').waitFor();
    await phone.getByRole('button', { name: 'Nhận và cấp số hiệu' }).click();
    await phone.getByText('Mời người gửi ký, hoặc chọn ký trên giấy.').waitFor();
    await look(phone, 'pick-up', [PHONE]);
    await phone.reload();
    expect(await phone.getByLabel('Khối lượng (gam)').inputValue()).toBe('600');
    await phone.getByRole('radio', { name: 'Trên giấy' }).click();
    await phone.getByLabel('Số của phiếu gửi đã ký').fill('PG-0071');
    await phone.getByRole('button', { name: 'Nhận và cấp số hiệu' }).click();
    await phone.getByRole('heading', { name: /Đã nhận bưu gửi R/ }).waitFor();
    await phone.getByRole('button', { name: 'Thu 28.700 đ' }).click();
    await phone.getByText('Đã thu 28.700 đ.').first().waitFor();
    await expectAccessible(phone);
    await picture(phone, 'pick-up-done-360');
    await phone.getByRole('button', { name: 'Về danh sách' }).first().click();
    await phone.getByText('Không có hồ sơ nào chờ nhận tại nhà').waitFor();
    await phone.context().close();
  });
});

/** From the papers to the last step: every paper there, the owner's card scanned. */
async function toTheParcel(page: Page): Promise<void> {
  await focusOn(page.getByRole('radio', { name: 'Đủ' }).first());
  await keys(page, '1', 'Control+Enter');
  await scanOwner(page, HONG);
  await keys(page, 'Control+Enter');
  await focusOn(page.getByLabel('Khối lượng (gam)'));
}

async function signAndTake(page: Page): Promise<void> {
  await reach(page, page.getByRole('checkbox', { name: 'Người gửi đã kiểm đếm và ký phiếu gửi' }));
  await keys(page, 'Space');
  await page.getByRole('checkbox', { name: 'Người gửi đã kiểm đếm và ký phiếu gửi', checked: true }).waitFor();
  await keys(page, 'Control+Enter');
  await page.getByRole('heading', { name: /Đã nhận bưu gửi R/ }).waitFor();
}

/** Axe and the eyes at every width; nothing scrolls sideways. */
async function look(page: Page, name: string, sizes: readonly Size[] = SIZES): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await expectAccessible(page);
    await picture(page, `${name}-${size.width}`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(size.width);
  }
}
