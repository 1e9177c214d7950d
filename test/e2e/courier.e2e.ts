import type { Page } from 'playwright-core';
import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cropping, owner, staffIdOf, team } from '#test/story/acts.ts';
import { receivedIn, said } from '#test/story/answers.ts';
import { countIn, packBag, scan, seeShipment, solveAll, takeResult } from '#test/story/postal-acts.ts';
import { signOnScreen } from './post-hands.ts';
import { expectAccessible, openStage, picture, type BrowserStage } from './stage.ts';

const PHONE = { width: 360, height: 780 };
const PERSON = 81;

describe('a courier opens her day on a phone', () => {
  let stage: BrowserStage;

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-23T08:30:00+07:00');
  });
  afterAll(() => stage.close());

  test('a day with nothing in hand says so in words, in both languages, and nothing scrolls sideways', async () => {
    const page = await stage.signIn('buuta', PHONE);
    await page.getByRole('link', { name: 'Phát', exact: true }).click();
    await page.getByRole('heading', { name: 'Phát hôm nay' }).waitFor();
    await page.getByText('Hôm nay chưa có bưu gửi nào trên tay bạn').waitFor();
    await page.getByText('Không có hồ sơ nào chờ nhận tại nhà').waitFor();
    await picture(page, 'courier-empty-360');
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('You hold no shipment today').waitFor();
    await page.context().close();
  });

  test('a label nobody knows is answered with what to do', async () => {
    const page = await stage.signIn('buuta', PHONE);
    await page.goto(`${stage.base}/phat`);
    await page.getByLabel('Quét nhãn bưu gửi').fill('CE000000000VN');
    await page.keyboard.press('Enter');
    await page.getByText('Không có bưu gửi này').waitFor();
    await expectAccessible(page);
    await page.context().close();
  });

  test('a shipment no longer on her list leads back to the list', async () => {
    const page = await stage.signIn('buuta', PHONE);
    await page.goto(`${stage.base}/phat?buuGui=01890000-0000-7000-8000-000000000000`);
    await page.getByRole('heading', { name: 'Bưu gửi này không còn trong danh sách của bạn' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Về danh sách' }).click();
    await page.getByRole('heading', { name: 'Phát hôm nay' }).waitFor();
    await page.context().close();
  });

  test('a result is handed over at the door: what is open is named, then identity seen, postage taken, signed on the screen', async () => {
    const shipmentId = await outForDelivery(stage);
    const page = await stage.signIn('buuta', PHONE);
    await page.goto(`${stage.base}/phat`);
    await page.getByRole('button', { name: 'Phát', exact: true }).click();
    await page.getByRole('button', { name: 'Hoàn tất phát' }).click();
    for (const open of ['Nhập số giấy tờ tùy thân đã xem.', 'Thu đủ khoản này rồi chọn cách đã thu.', 'Mời người nhận ký, hoặc chọn ký trên giấy.']) await page.getByText(open).waitFor();
    await picture(page, 'courier-deliver-360');
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
    const { idNumber } = owner(PERSON);
    await page.getByRole('radio', { name: 'Chủ hồ sơ' }).click();
    await page.getByLabel('Số giấy tờ tùy thân').fill(idNumber);
    await page.getByRole('radio', { name: 'Tiền mặt' }).click();
    await signOnScreen(page);
    expect(await page.evaluate('JSON.stringify({ ...localStorage })')).toContain('motcua.phat.');
    expect(await page.evaluate('JSON.stringify({ ...localStorage })')).not.toContain(idNumber);
    await page.getByRole('button', { name: 'Hoàn tất phát' }).click();
    await page.getByText('Hôm nay chưa có bưu gửi nào trên tay bạn').waitFor();
    expect(await page.evaluate('JSON.stringify({ ...localStorage })')).not.toContain('motcua.phat.');
    expect(await seeShipment(await stage.as('buuta'), shipmentId)).toMatchObject({ state: 'delivered', dossier: { status: 10 } });
    await handsOnWhatSheCollected(stage, page);
    await page.context().close();
  });
});

/** The till names the parcel at whose door the money was taken, and so does the voucher it goes on with. */
async function handsOnWhatSheCollected(stage: BrowserStage, page: Page): Promise<void> {
  await page.goto(`${stage.base}/ca-quy`);
  await page.getByText('Tiền mặt thu khi phát còn trong quỹ').waitFor();
  await page.getByRole('button', { name: 'Ngăn tiền' }).press('Enter');
  await page.getByRole('option', { name: 'Cước bưu chính' }).press('Enter');
  await page.getByRole('group', { name: 'Nộp tiền thu của bưu gửi nào' }).getByRole('checkbox').check({ force: true });
  await picture(page, 'courier-till-cod-360');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Nộp tiền' }).press('Enter');
  await page.getByText('Phiếu nộp tiền', { exact: true }).first().waitFor();
  await page.getByText('Tiền mặt thu khi phát còn trong quỹ').waitFor({ state: 'detached' });
  await page.getByRole('table', { name: 'Phiếu nộp tiền' }).getByRole('link').waitFor();
  await page.setViewportSize({ width: 1280, height: 900 });
  await picture(page, 'courier-till-voucher');
}

const Here = Type.Object({ unit: Type.Object({ id: Type.String() }) });

/** A result of the one-stop in the courier's hands and out for delivery, its postage to be paid at the door; her till is open. */
async function outForDelivery(stage: BrowserStage): Promise<string> {
  const [officer = stage.anyone, clerk = stage.anyone, manager = stage.anyone, courier = stage.anyone] = await team(stage, 'binh', 'lan', 'buucuc', 'buuta');
  const [specialist = stage.anyone, head = stage.anyone, leader = stage.anyone, seal = stage.anyone] = await team(stage, 'quy', 'xuan', 'duc', 'nga');
  const { id } = receivedIn(await officer('receiveDossier', { ...cropping(PERSON), resultChoice: 'post' })).dossier;
  await solveAll(officer, { specialist, head, leader, seal }, [id], '2026');
  const result = await takeResult(clerk, await staffIdOf(officer), { id, person: PERSON }, 'BN-NENH', true);
  const bag = await packBag(clerk, 'transport', said(await courier('whoAmI'), Here).unit.id, [result], { to: 'courier', courierId: await staffIdOf(manager) });
  await countIn(courier, bag.id, [{ postingNo: result.postingNo, finding: 'accepted' }]);
  await scan(courier, 'OUT_FOR_DELIVERY', [result]);
  said(await courier('openCashSession', { counted: { fee: 0, postage: 0, thirdParty: 0 } }), Type.Object({}));
  return result.shipmentId;
}
