import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cropping, team } from '#test/story/acts.ts';
import { receivedIn, said } from '#test/story/answers.ts';
import { solveAll } from '#test/story/postal-acts.ts';
import { expectAccessible, openStage, picture, type BrowserStage } from './stage.ts';

const SIZES = [1366, 360].map((width) => ({ width, height: 900 }));

describe('the postal desk', () => {
  let stage: BrowserStage;
  let dossierId = '';

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-23T09:30:00+07:00');
    const lan = await stage.as('lan');
    dossierId = receivedIn(await lan('receiveDossier', { ...cropping(71), resultChoice: 'post' })).dossier.id;
  });
  afterAll(() => stage.close());

  for (const size of SIZES) {
    it(`opens from the bar at ${size.width} px, says what an unknown code is, and axe finds nothing`, async () => {
      const page = await stage.signIn('lan', size);
      await page.goto(`${stage.base}/buu-chinh`);
      await page.getByRole('heading', { level: 1, name: 'Bưu chính' }).waitFor();
      await page.getByRole('heading', { level: 2, name: 'Bưu gửi của đơn vị' }).waitFor();
      await page.waitForLoadState('networkidle');
      await expectAccessible(page);
      await picture(page, `postal-desk-${size.width}`);
      await page.getByLabel('Quét số hiệu bưu gửi, mã hồ sơ hoặc số bảng kê').fill('RA999999999VN');
      await page.keyboard.press('Enter');
      await page.getByText('Không nhận ra mã này, hoặc mã không thuộc đơn vị của bạn. Hãy quét lại.').waitFor();
      await expectAccessible(page);
      await page.goto(`${stage.base}/buu-chinh/nhan`);
      await page.getByRole('heading', { level: 1, name: 'Nhận bưu gửi' }).waitFor();
      await page.waitForLoadState('networkidle');
      await expectAccessible(page);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(size.width);
      await page.context().close();
    });
  }

  it('books the return of a result and opens its shipment, with what cannot be done yet and why', async () => {
    const page = await stage.signIn('lan');
    await page.goto(`${stage.base}/ho-so/${dossierId}`);
    await page.getByRole('link', { name: 'Trả kết quả qua bưu chính' }).click();
    await page.getByLabel('Khối lượng (gam)').fill('60');
    await page.reload();
    expect(await page.getByLabel('Khối lượng (gam)').inputValue()).toBe('60');
    await page.getByRole('button', { name: 'Chỉ đặt, nhận sau' }).click();
    await page.getByText('Chọn địa bàn trong danh sách.').waitFor();
    await page.getByLabel('Địa bàn nhận').fill('nenh');
    await page.getByRole('option').first().click();
    await page.getByText('Cộng cước').waitFor();
    await picture(page, 'postal-booking-1366');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Chỉ đặt, nhận sau' }).click();
    await page.getByRole('heading', { name: 'Đã đặt chuyển trả' }).waitFor();
    await page.getByRole('link', { name: 'Mở bưu gửi' }).click();
    await page.getByRole('heading', { level: 2, name: 'Hai đồng hồ' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 2, name: 'Hai đồng hồ' }).waitFor();
    await page.getByText('Việc chưa làm được').click();
    await page.getByText('Kết quả chưa có: hồ sơ chưa xử lý xong.').waitFor();
    await expectAccessible(page);
    await picture(page, 'postal-shipment-1366');
    await page.setViewportSize({ width: 360, height: 900 });
    await expectAccessible(page);
    await picture(page, 'postal-shipment-360');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.setViewportSize({ width: 1366, height: 900 });
    await page.getByRole('button', { name: 'Hủy đặt' }).click();
    await page.getByRole('dialog').getByLabel('Lý do').fill('Người dân đến quầy nhận');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Đã hủy').first().waitFor();
    await page.context().close();
  });

  it('takes a result over with the civil servant who signed: a number, the secret once, papers to print, and the journey begins', async () => {
    const [officer = stage.anyone, specialist = stage.anyone, head = stage.anyone, leader = stage.anyone, seal = stage.anyone] = await team(stage, 'binh', 'quy', 'xuan', 'duc', 'nga');
    const { id } = receivedIn(await officer('receiveDossier', { ...cropping(72), resultChoice: 'post' })).dossier;
    await solveAll(officer, { specialist, head, leader, seal }, [id], '2026');
    const page = await stage.signIn('lan');
    await page.goto(`${stage.base}/buu-chinh`);
    await page.getByText('Chưa đặt').waitFor();
    await page.goto(`${stage.base}/buu-chinh/nhan?hoSo=${id}`);
    await page.getByLabel('Địa chỉ nhận').fill('Tổ dân phố 3, phường Nếnh');
    await page.getByLabel('Khối lượng (gam)').fill('60');
    await page.getByLabel('Địa bàn nhận').fill('nenh');
    await page.getByRole('option').first().click();
    await page.getByRole('button', { name: /Công chức đã kiểm đếm và ký giao/ }).click();
    await page.getByRole('option').first().click();
    await expectAccessible(page);
    const kept = await page.evaluate('JSON.stringify({ ...localStorage })');
    expect([kept].flat().join()).toContain('motcua.nhan.');
    expect([kept].flat().join()).not.toContain('Tổ dân phố 3');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: /Đã nhận bưu gửi/ }).waitFor();
    await page.getByText('Mã tra cứu hành trình').waitFor();
    await picture(page, 'postal-accepted-1366');
    await page.getByRole('link', { name: 'Mở bưu gửi' }).click();
    await page.getByRole('button', { name: 'Hủy nhãn, thay số' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'In phiếu gửi' }).waitFor();
    await expectAccessible(page);
    await picture(page, 'postal-shipment-accepted-1366');
    await page.context().close();
  });

  it('says whom to invite today, and from which day the next time', async () => {
    const lan = await stage.as('lan');
    const { rows } = said(await lan('listShipments', { list: 'toDispatch' }), Type.Object({ rows: Type.Array(Type.Object({ id: Type.String(), postingNo: Type.String(), version: Type.Integer() }), { minItems: 1 }) }));
    await lan('recordShipmentEvent', { postingNos: rows.slice(0, 1).map((row) => row.postingNo), code: 'HELD_FOR_PICKUP' });
    const page = await stage.signIn('lan');
    await page.goto(`${stage.base}/buu-chinh`);
    await page.getByText('Hôm nay: mời lần 1').waitFor();
    await expectAccessible(page);
    await picture(page, 'postal-waiting-1366');
    await page.setViewportSize({ width: 360, height: 900 });
    await expectAccessible(page);
    await picture(page, 'postal-waiting-360');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await lan('inviteReceiver', { id: rows[0]?.id, expectedVersion: (rows[0]?.version ?? 0) + 1, way: 'phone' });
    await page.reload();
    await page.getByText(/^Từ 2[5-9]\/11\/2026: mời lần 2$/).waitFor();
    await page.context().close();
  });
});
