import type { Page } from 'playwright-core';
import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cropping, owner } from '#test/story/acts.ts';
import { said } from '#test/story/answers.ts';
import type { Caller } from '#test/stage.ts';
import { keys, reach } from './counter-keys.ts';
import { expectAccessible, openStage, picture, type BrowserStage } from './stage.ts';

const SIZES = [360, 1366].map((width) => ({ width, height: 900 }));

describe('lists and bags of the post', () => {
  let stage: BrowserStage;

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-25T09:30:00+07:00');
  });
  afterAll(() => stage.close());

  async function look(page: Page, name: string): Promise<void> {
    const { width } = page.viewportSize() ?? { width: 0 };
    await page.waitForLoadState('networkidle');
    await picture(page, `manifests-${name}-${width}`);
    await expectAccessible(page);
    expect([name, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, width]);
  }

  for (const size of SIZES) {
    it(`Lan opens a list to the post office and sees why a strange number does not go on it, at ${size.width} px`, async () => {
      const page = await stage.signIn('lan', size);
      await page.goto(`${stage.base}/buu-chinh/bang-ke`);
      await page.getByRole('heading', { level: 1, name: 'Bảng kê bưu gửi' }).waitFor();
      await look(page, 'list');
      await reach(page, page.getByRole('button', { name: 'Lập bảng kê' }));
      await keys(page, 'Enter');
      await page.getByRole('dialog').waitFor();
      await look(page, 'open');
      await page.getByRole('button', { name: /Nơi nhận/ }).click();
      await page.getByRole('option', { name: /Bưu cục|Bưu điện/ }).first().click();
      await keys(page, 'Control+Enter');
      await page.getByRole('heading', { level: 1, name: /^BK-/ }).waitFor();
      await page.getByLabel('Quét bưu gửi vào bảng kê').fill('RA000000014VN');
      await keys(page, 'Enter');
      await page.getByText('Không có bưu gửi mang số RA000000014VN').waitFor();
      await look(page, 'scan-out');
      await page.getByRole('button', { name: 'Hủy bảng kê' }).click();
      await keys(page, 'Control+Enter');
      await page.getByText('Đã hủy', { exact: true }).waitFor();
      await page.goto(`${stage.base}/su-co`);
      await page.getByRole('heading', { level: 1, name: 'Sự cố' }).waitFor();
      await look(page, 'incidents');
      await page.context().close();
    });
  }

  it('Bình files one parcel, sends one back with Mẫu 03 and records the third as missing', async () => {
    const lan = await stage.as('lan');
    const { unit } = said(await lan('whoAmI'), Type.Object({ unit: Type.Object({ id: Type.String() }) }));
    const [first, second, third] = [await takeParcel(lan, unit.id, 201), await takeParcel(lan, unit.id, 202), await takeParcel(lan, unit.id, 203)];
    const giver = await stage.signIn('lan');
    await giver.goto(`${stage.base}/buu-chinh/bang-ke`);
    await giver.getByRole('button', { name: 'Lập bảng kê' }).click();
    await giver.getByRole('radio', { name: 'Giao nhận hồ sơ tại cơ quan' }).click();
    await keys(giver, 'Control+Enter');
    await giver.getByRole('heading', { level: 1, name: /^BK-/ }).waitFor();
    for (const postingNo of [first, second, third]) {
      await giver.getByLabel('Quét bưu gửi vào bảng kê').fill(postingNo);
      await keys(giver, 'Enter');
      await giver.getByRole('button', { name: `Bỏ ra ${postingNo}` }).waitFor();
    }
    await giver.getByLabel('Số bưu gửi đếm được').fill('3');
    await look(giver, 'listed');
    await giver.getByRole('button', { name: 'Mang trực tiếp, không dùng túi' }).click();
    await giver.getByText('Đang đi', { exact: true }).waitFor();
    const page = await stage.signIn('binh');
    await page.goto(giver.url());
    for (const postingNo of [first, second]) {
      await page.getByLabel('Quét bưu gửi nhận được').fill(postingNo);
      await keys(page, 'Enter');
    }
    await page.getByRole('radiogroup', { name: `Tình trạng ${first}` }).getByRole('radio', { name: 'Giấy tờ khác' }).click();
    const recount = page.getByRole('group', { name: `Giấy tờ đếm được trong ${first}` });
    await recount.getByLabel('Bản sao').first().fill('2');
    await recount.getByText(/^Phiếu gửi ghi:/).waitFor();
    await page.getByRole('radiogroup', { name: `Kết quả kiểm ${second}` }).getByRole('radio', { name: 'Mẫu 03' }).click();
    await page.getByLabel(`Lý do từ chối (in trên Mẫu 03): ${second}`).fill('Không thuộc thẩm quyền giải quyết của phường.');
    await page.getByLabel('Số bưu gửi đếm được').fill('2');
    await page.reload();
    await page.getByText('Đã quét 2 trên 3').waitFor();
    expect(await page.getByLabel(`Lý do từ chối (in trên Mẫu 03): ${second}`).inputValue()).toBe('Không thuộc thẩm quyền giải quyết của phường.');
    await look(page, 'count');
    await page.setViewportSize({ width: 360, height: 900 });
    await look(page, 'count');
    await keys(page, 'Control+Enter');
    await page.getByRole('dialog', { name: 'Ghi thiếu 1 bưu gửi?' }).getByText(third).waitFor();
    await keys(page, 'Control+Enter');
    await page.getByText('Đã nộp 1 hồ sơ, không nhận 1, sự cố 2.').waitFor();
    await page.getByText('chỉ hiện một lần').waitFor();
    await look(page, 'settled');
    await page.getByRole('link', { name: 'Xem sự cố' }).first().click();
    await page.getByText('Bạn báo sự cố này').first().waitFor();
    await page.getByText(/đếm được 1 bản chính, 0 chứng thực, 2 bản sao, phiếu gửi ghi 1 bản chính, 0 chứng thực, 0 bản sao/).waitFor();
    await look(page, 'incident-mine');
    const head = await stage.signIn('thuy');
    await head.goto(page.url());
    await reach(head, head.getByRole('button', { name: /^Giải quyết: Giấy tờ khác/ }));
    await keys(head, 'Enter');
    const dialog = head.getByRole('dialog', { name: 'Giải quyết' });
    await dialog.getByText(/^Hỏi người giao và người nhận/).waitFor();
    await keys(head, 'Control+Enter');
    await dialog.getByText('Chọn cách kết thúc.').waitFor();
    await dialog.getByRole('button', { name: /Kết thúc thế nào/ }).click();
    await head.getByRole('option', { name: 'Đã giải trình' }).click();
    await dialog.getByRole('textbox', { name: 'Giải trình' }).fill('Người gửi kèm thêm hai bản sao sau khi đóng gói; phiếu gửi chưa sửa.');
    await look(head, 'resolve');
    await head.setViewportSize({ width: 360, height: 900 });
    await look(head, 'resolve');
    await keys(head, 'Control+Enter');
    await head.getByRole('link', { name: 'Đã giải quyết' }).click();
    await head.getByText(/phiếu gửi chưa sửa/).waitFor();
    await Promise.all([giver.context().close(), page.context().close(), head.context().close()]);
  });

  it('Lan gives a sealed bag to a courier of the post office it goes to, whom only who gives the bag may choose', async () => {
    const lan = await stage.as('lan');
    const { unit } = said(await lan('whoAmI'), Type.Object({ unit: Type.Object({ id: Type.String() }) }));
    const { rows } = said(await lan('listUnits', { scope: 'all' }), Type.Object({ rows: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })) }));
    const toUnitId = rows.find(({ name }) => name === 'Bưu cục Việt Yên')?.id ?? '';
    const { id } = said(await lan('openManifest', { kind: 'transport', toUnitId }), Listed);
    await lan('addToManifest', { id, postingNos: [await takeParcel(lan, unit.id, 204)] });
    const { version } = said(await lan('getManifest', { id }), Listed);
    await lan('sealManifest', { id, expectedVersion: version, sealNo: 'NP-7', countedOut: 1 });
    const page = await stage.signIn('lan', { width: 1280, height: 900 });
    await page.goto(`${stage.base}/buu-chinh/bang-ke/${id}`);
    await page.getByRole('button', { name: /Bưu tá nhận túi/ }).click();
    await page.getByRole('option', { name: /Lưu Văn Tám.*Bưu cục Việt Yên/ }).click();
    await look(page, 'hand-over');
    await keys(page, 'Control+Enter');
    await page.getByText('Đang đi', { exact: true }).waitFor();
    await page.getByText('Lưu Văn Tám').first().waitFor();
    await page.context().close();
  });
});

const Listed = Type.Object({ id: Type.String(), version: Type.Integer() });
const Booked = Type.Object({ shipments: Type.Array(Type.Object({ postingNo: Type.String() }), { minItems: 1, maxItems: 1 }) });

/** A parcel of one paper, taken over and sealed at the counter; its number. */
async function takeParcel(who: Caller, oneStopId: string, person: number): Promise<string> {
  const { procedureCode, papers, parties } = cropping(person);
  const { name, phone, address } = owner(person);
  const answer = await who('bookShipment', { service: 'SEND', oneStopId, procedureCode, papers, parties, citizenArea: 'BN-NENH', weightGrams: 80, resultChoice: 'counter', sender: { name, phone, address }, accept: { senderSigned: true, seal: true } });
  return said(answer, Booked).shipments.map((one) => one.postingNo).join();
}
