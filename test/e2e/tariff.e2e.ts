import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, openStage, picture, type BrowserStage } from './stage.ts';

const SIZES = [360, 1280, 1920].map((width) => ({ width, height: 800 }));
const PAGE = '/cuoc-buu-chinh';

describe('a citizen asks what the post would cost', () => {
  let stage: BrowserStage;

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-23T08:30:00+07:00');
  });
  afterAll(() => stage.close());

  for (const size of SIZES) {
    test(`the table, a price, a refusal and English at ${size.width} px: nothing to scroll sideways, nothing axe finds`, async () => {
      const page = await stage.open(PAGE, size);
      const look = async (name: string) => {
        await picture(page, `tariff-${name}-${size.width}`);
        await expectAccessible(page);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(size.width);
      };
      await page.getByRole('heading', { name: /Bảng giá: Thông tư 22\/2017/ }).waitFor();
      await look('table');
      await page.getByLabel('Nơi của bạn').selectOption({ label: 'Phường Nếnh' });
      await page.getByLabel('Đối tượng miễn, giảm cước').selectOption({ label: 'Người thuộc hộ nghèo (−50 %)' });
      await page.getByRole('button', { name: 'Xem cước' }).click();
      await page.getByRole('heading', { name: 'Nhiều nhất 26.000 đ' }).waitFor();
      expect(await page.getByLabel('Nơi có cơ quan giải quyết').inputValue()).toBe('BN-VIETYEN');
      await look('price');
      await page.getByRole('link', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'At most 26.000 đ' }).waitFor();
      await look('price-en');
      await page.goto(`${stage.base}${PAGE}?service=SEND&home=HN&agency=BN-BACNINH&weightGrams=100`);
      expect(await page.getByRole('alert').textContent()).toContain('Chưa biết vùng cước');
      await look('refused');
      await page.context().close();
    });
  }

  test('without script the plain form does the same', async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(stage.base + PAGE);
    await page.getByLabel('Dịch vụ').selectOption('RETURN');
    await page.getByLabel('Nơi của bạn').selectOption('HCM');
    await page.getByLabel('Khối lượng').fill('501');
    await page.getByRole('button', { name: 'Xem cước' }).click();
    await page.getByRole('heading', { name: 'Nhiều nhất 62.700 đ' }).waitFor();
    expect(await page.getByRole('status').textContent()).toContain('giả định về vùng cước');
    await context.close();
  });

  test('says with its source what is not known, and shows only the groups of the post', async () => {
    const text = (await (await fetch(stage.base + PAGE)).text()).replace(/<[^>]+>/g, '|');
    for (const words of ['tỉnh Vĩnh Phúc', '01/01/2018', 'Nguồn không nêu giá đã gồm thuế', 'Chưa xác định được tỉnh nào thuộc vùng 1', 'Bà mẹ Việt Nam anh hùng', '+ 2.200']) expect(text).toContain(words);
    expect(text).not.toMatch(/trẻ em|người khuyết tật|cao tuổi/i);
  });

  test.each([
    ['a fraction', 'service=SEND&home=BN-NENH&agency=BN-VIETYEN&weightGrams=1.5', 422],
    ['too heavy', 'service=SEND&home=BN-NENH&agency=BN-VIETYEN&weightGrams=31501', 422],
    ['no weight', 'service=SEND&home=BN-NENH&agency=BN-VIETYEN', 422],
    ['an unknown service', 'service=X&home=BN-NENH&agency=BN-VIETYEN&weightGrams=10', 422],
    ['an unknown area', 'service=SEND&home=AAA&agency=BN-VIETYEN&weightGrams=10', 404],
    ['a group of another law', 'service=SEND&home=BN-NENH&agency=BN-VIETYEN&weightGrams=10&group=tre-em', 422],
    ['a district that ended', 'service=SEND&home=BG-VIETYEN&agency=BN-VIETYEN&weightGrams=10', 422],
    ['markup', 'service=SEND&home=%3Cscript%3Ealert(1)%3C/script%3E&agency=%00&weightGrams=10', 422],
  ])('%s is answered by the page, and nothing of it is run', async (_, query, status) => {
    const answer = await fetch(`${stage.base}${PAGE}?${query}`);
    expect([answer.status, answer.headers.get('cache-control'), (await answer.text()).includes('<script>alert')]).toEqual([status, 'no-store', false]);
  });
});
