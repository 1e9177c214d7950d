import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cropping } from '#test/story/acts.ts';
import { focusOn, keys, reach } from './counter-keys.ts';
import { lookAtEveryWidth, openStage, picture, type BrowserStage } from './stage.ts';

const Received = Type.Object({ dossier: Type.Object({ code: Type.String() }), trackingSecret: Type.String() });

describe('whoever was served says how it was', () => {
  let stage: BrowserStage;

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-24T09:30:00+07:00');
  });
  afterAll(() => stage.close());

  it('on the tablet at the counter, with the code of one use Lan gives her; the tablet is at rest again by itself', async () => {
    const lan = await stage.signIn('lan', { width: 1280, height: 900 });
    lan.setDefaultTimeout(20_000);
    await lan.goto(`${stage.base}/ho-tro`);
    await focusOn(lan.getByRole('button', { name: 'Bắt đầu hỗ trợ' }));
    await keys(lan, 'b');
    await focusOn(lan.getByRole('button', { name: 'Hướng dẫn', exact: true }));
    await keys(lan, '1', 'Control+Enter');
    await reach(lan, lan.getByRole('button', { name: 'Mời đánh giá' }));
    await keys(lan, 'Enter');
    const code = await lan.locator('.rating-invite .code').textContent();
    await lookAtEveryWidth(lan, 'rating-invite');
    const tablet = await stage.open('/danh-gia', { width: 1280, height: 900 });
    tablet.setDefaultTimeout(20_000);
    await tablet.clock.install();
    await lookAtEveryWidth(tablet, 'rating-rest');
    const open = async (typed: string) => {
      await tablet.getByLabel('Mã đánh giá').fill(typed);
      await tablet.keyboard.press('Enter');
    };
    await open('ZZZZ ZZZZ');
    await tablet.getByRole('alert').getByText(/hết hạn/).waitFor();
    await open(code ?? '');
    await tablet.getByRole('heading', { name: 'Ông/bà hài lòng thế nào?' }).waitFor();
    await lookAtEveryWidth(tablet, 'rating-ask');
    expect(await tablet.content()).not.toContain('Lan');
    await tablet.clock.fastForward(46_000);
    await tablet.getByText(/tự đóng sau 15 giây/).waitFor();
    await tablet.clock.fastForward(15_000);
    await tablet.getByRole('heading', { name: 'Đánh giá lần phục vụ' }).waitFor();
    await open(code ?? '');
    await tablet.getByRole('group', { name: /Nhìn chung/ }).getByRole('radio', { name: 'Hài lòng', exact: true }).focus();
    await keys(tablet, 'Space');
    await tablet.getByLabel('Ý kiến khác').fill('Chỉ dẫn rõ.');
    await reach(tablet, tablet.getByRole('button', { name: 'Gửi đánh giá' }));
    await keys(tablet, 'Enter');
    await tablet.getByRole('heading', { name: 'Xin cảm ơn ông/bà' }).waitFor();
    await lookAtEveryWidth(tablet, 'rating-thanks');
    await tablet.clock.fastForward(11_000);
    await tablet.getByRole('heading', { name: 'Đánh giá lần phục vụ' }).waitFor();
    await tablet.context().close();
    await keys(lan, 'Escape');
    await reach(lan, lan.getByRole('button', { name: 'Mời đánh giá' }));
    await keys(lan, 'Enter');
    await lan.getByText('Lần phục vụ này đã có đánh giá.').waitFor();
    await lan.context().close();
  });

  it('at home from the tracking page, without script, once; neither code nor secret stands in an address', async () => {
    const clerk = await stage.as('lan');
    const { dossier, trackingSecret } = Value.Parse(Received, (await clerk('receiveDossier', cropping(43))).body);
    const context = await stage.browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const follow = async () => {
      await page.goto(`${stage.base}/tra-cuu/${dossier.code}`);
      await page.getByLabel('Mã tra cứu').fill(trackingSecret);
      await page.getByRole('button', { name: 'Xem hồ sơ' }).click();
      await page.getByRole('heading', { name: 'Hồ sơ đã được tiếp nhận' }).waitFor();
    };
    await follow();
    await picture(page, 'rating-offered-360');
    await page.getByRole('button', { name: 'Đánh giá: Tiếp nhận hồ sơ' }).click();
    await page.getByRole('group', { name: /Nhìn chung/ }).getByRole('radio', { name: 'Rất hài lòng' }).check();
    await picture(page, 'rating-home-360');
    expect(page.url()).toBe(`${stage.base}/danh-gia?lang=vi`);
    await page.getByRole('button', { name: 'Gửi đánh giá' }).click();
    await page.getByRole('heading', { name: 'Xin cảm ơn ông/bà' }).waitFor();
    await follow();
    expect(await page.getByRole('button', { name: /Đánh giá/ }).count()).toBe(0);
    await context.close();
  });

  it('the head sees shares of five and more, and of two nothing', async () => {
    stage.setClock('2026-11-25T09:30:00+07:00');
    const page = await stage.signIn('thuy', { width: 1280, height: 900 });
    page.setDefaultTimeout(20_000);
    await page.goto(`${stage.base}/bao-cao`);
    await page.getByRole('link', { name: 'Hài lòng', exact: true }).click();
    await page.getByRole('row', { name: /^Tất cả Chưa đủ để hiện/ }).waitFor();
    await lookAtEveryWidth(page, 'satisfaction');
    await page.context().close();
  });
});
