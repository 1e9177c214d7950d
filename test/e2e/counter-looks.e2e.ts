import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cropping } from '#test/story/acts.ts';
import { allPapersThere, atTheDesk, chooseProcedure, CROPPING, HONG, isFocused, keys, reach, scanOwner } from './counter-keys.ts';
import { expectAccessible, openStage, picture, type BrowserStage } from './stage.ts';

const SIZES = [360, 1280, 1920].map((width) => ({ width, height: 900 }));
/** A 1280 px screen at 200 %. */
const ENLARGED = { width: 640, height: 450 };
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;
const PLACES = [
  ['desk', '/quay', 'Quầy'],
  ['receive', '/tiep-nhan', 'Tiếp nhận hồ sơ'],
  ['backfill', '/nhap-bu', 'Nhập bù từ sổ giấy'],
  ['return', '/tra-ket-qua', 'Trả kết quả'],
  ['handover', '/ban-giao', 'Bàn giao'],
  ['accept', '/ban-giao?phia=nhan', 'Bàn giao'],
] as const;

describe('every screen of the counter', () => {
  let stage: BrowserStage;

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-25T09:30:00+07:00');
    const lan = await stage.as('lan');
    for (const person of [71, 72]) await lan('receiveDossier', cropping(person));
  });
  afterAll(() => stage.close());

  /** The screens one after the other, the four steps of a reception among them. */
  async function walk(page: Page, seen: (name: string) => Promise<void>): Promise<void> {
    for (const [name, path, heading] of PLACES) {
      await page.goto(stage.base + path);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await page.waitForLoadState('networkidle');
      await seen(name);
    }
    await page.goto(`${stage.base}/tiep-nhan`);
    await chooseProcedure(page, CROPPING);
    await seen('papers');
    await allPapersThere(page, CROPPING);
    await seen('people');
    await scanOwner(page, HONG);
    await keys(page, 'Control+Enter');
    await page.getByRole('radio', { name: /Nhận tại Bộ phận Một cửa/ }).waitFor();
    await seen('result');
  }

  const width = (page: Page) => page.evaluate('document.documentElement.scrollWidth');

  for (const size of SIZES) {
    it(`fits into ${size.width} px without scrolling sideways, and axe finds nothing`, async () => {
      const page = await atTheDesk(stage, 'binh', size);
      await walk(page, async (name) => {
        await picture(page, `counter-${name}-${size.width}`);
        await expectAccessible(page);
        expect([name, await width(page)]).toEqual([name, size.width]);
      });
      await page.context().close();
    });
  }

  it('loses nothing when it is enlarged twice: what can be done on the large screen can be done on the enlarged one', async () => {
    const [large, enlarged] = [await atTheDesk(stage, 'binh', { width: 1280, height: 900 }), await atTheDesk(stage, 'binh', ENLARGED)];
    const acts = async (page: Page) => (await page.getByRole('main').locator('button:visible, a:visible, input:visible, textarea:visible').evaluateAll((all) => all.map((one) => (one.getAttribute('aria-label') ?? '') || (one.textContent ?? '').trim() || one.getAttribute('name') || one.tagName))).sort();
    for (const [name, path, heading] of PLACES) {
      for (const page of [large, enlarged]) {
        await page.goto(stage.base + path);
        await page.getByRole('heading', { level: 1, name: heading }).waitFor();
        await page.waitForLoadState('networkidle');
      }
      const folded = enlarged.locator('aside details:not([open]) > summary');
      if ((await folded.count()) > 0) {
        await reach(enlarged, folded.first());
        await keys(enlarged, 'Enter');
      }
      expect([name, await width(enlarged)]).toEqual([name, ENLARGED.width]);
      expect([name, await acts(enlarged)]).toEqual([name, await acts(large)]);
      await picture(enlarged, `counter-${name}-200-percent`);
    }
    await Promise.all([large.context().close(), enlarged.context().close()]);
  });

  it('shows where the keyboard is, at every stop of Tab, and never under the bar', async () => {
    const page = await atTheDesk(stage, 'binh', { width: 1280, height: 700 });
    for (const path of ['/quay', '/tiep-nhan?thuTuc=1.008004', '/nhap-bu', '/ban-giao', '/tra-ket-qua']) {
      await page.goto(stage.base + path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForLoadState('networkidle');
      for (let stop = 0; stop < 25; stop += 1) {
        await keys(page, 'Tab');
        const seen: unknown = await page.evaluate(FOCUS_SEEN);
        expect([path, stop, seen]).toEqual([path, stop, 'seen']);
      }
    }
    await page.context().close();
  });

  it('leaves no Vietnamese in what can be pressed once English is chosen', async () => {
    const page = await atTheDesk(stage, 'binh', { width: 1280, height: 900 });
    await reach(page, page.getByRole('button', { name: 'English' }));
    await keys(page, 'Enter');
    await page.getByRole('heading', { level: 1, name: 'Counter' }).waitFor();
    for (const [name, path] of [...PLACES, ['receive-procedure', '/tiep-nhan?thuTuc=1.008004']] as const) {
      await page.goto(stage.base + path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForLoadState('networkidle');
      await expectAccessible(page);
      const pressed = await page.getByRole('main').locator('button:not([lang="vi"]), label, h1, h2, h3, th, legend, .hint').allInnerTexts();
      const own = pressed.filter((text) => VIETNAMESE.test(text) && !text.includes(CROPPING.name));
      expect([name, own]).toEqual([name, []]);
      await picture(page, `counter-${name}-en`);
    }
    await page.context().close();
  });

  it('puts the first act under the hand, and goes back to it after a dialog', async () => {
    const page = await atTheDesk(stage, 'lan');
    await keys(page, 'h', 'Escape');
    await expect.poll(() => isFocused(page.getByRole('button', { name: 'Tiếp nhận hồ sơ' }))).toBe(true);
    await page.context().close();
  });
});

/** In the browser: whether the focused element has an outline and its middle is neither covered nor out of sight. */
const FOCUS_SEEN = `(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return 'seen';
  const around = element.closest('.tick') ?? element;
  const outlined = [element, around, element.parentElement].some((one) => one && getComputedStyle(one).outlineStyle !== 'none' && parseFloat(getComputedStyle(one).outlineWidth) > 0);
  const boxed = getComputedStyle(element).boxShadow !== 'none';
  const box = around.getBoundingClientRect();
  const inside = box.top >= 0 && box.top < innerHeight && box.bottom > 0;
  const at = document.elementFromPoint(Math.min(Math.max(box.left + Math.min(box.width / 2, 40), 0), innerWidth - 1), Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 0), innerHeight - 1));
  const free = at === null || around.contains(at) || at.contains(around);
  const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60) || element.tagName;
  return (outlined || boxed) && inside && free ? 'seen' : name + ' outline ' + outlined + ' inside ' + inside + ' free ' + free;
})()`;
