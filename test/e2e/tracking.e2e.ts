import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cropping, owner } from '#test/story/acts.ts';
import { expectAccessible, openStage, picture, type BrowserStage } from './stage.ts';

const SIZES = [360, 1280, 1920].map((width) => ({ width, height: 800 }));
const Received = Type.Object({ dossier: Type.Object({ code: Type.String() }), trackingSecret: Type.String() });
const Sent = Type.Object({ shipments: Type.Array(Type.Object({ id: Type.String(), postingNo: Type.String() }), { minItems: 1 }), trackingSecret: Type.String() });

describe('a citizen follows a dossier', () => {
  let stage: BrowserStage;
  const slip = { code: '', secret: '' };

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-23T08:30:00+07:00');
    const lan = await stage.as('lan');
    const { dossier, trackingSecret } = Value.Parse(Received, (await lan('receiveDossier', cropping(41))).body);
    Object.assign(slip, { code: dossier.code, secret: trackingSecret });
  });
  afterAll(() => stage.close());

  for (const size of SIZES) {
    test(`form, wrong secret, answer and English at ${size.width} px: nothing to scroll sideways, nothing axe finds`, async () => {
      const page = await stage.open('/tra-cuu', size);
      const addresses: string[] = [];
      page.on('request', (request) => addresses.push(request.url()));
      const look = async (name: string) => {
        await picture(page, `track-${name}-${size.width}`);
        await expectAccessible(page);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(size.width);
      };
      await look('form');
      await page.getByLabel('Mã hồ sơ').fill(slip.code);
      await page.getByLabel('Mã tra cứu').fill('0000-0000-0000');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.getByRole('alert').textContent()).toContain('không đúng');
      await look('wrong');
      await page.getByLabel('Mã tra cứu').fill(slip.secret.toLowerCase());
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Hồ sơ đã được tiếp nhận' }).waitFor();
      await look('answer');
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Your dossier was received' }).waitFor();
      await look('answer-en');
      expect(addresses.filter((address) => address.toUpperCase().includes(slip.secret))).toEqual([]);
      await page.context().close();
    });
  }

  test('a parcel that is no dossier yet is followed by its own number, on its way and on its way back, at 360 px', async () => {
    const lan = await stage.as('lan');
    const { unit } = Value.Parse(Type.Object({ unit: Type.Object({ id: Type.String() }) }), (await lan('whoAmI')).body);
    const { procedureCode, papers, parties } = cropping(42);
    const { name, phone, address } = owner(42);
    const booking = { service: 'SEND', oneStopId: unit.id, procedureCode, papers, parties, citizenArea: 'BN-NENH', weightGrams: 80, resultChoice: 'counter', sender: { name, phone, address } };
    const { shipments, trackingSecret } = Value.Parse(Sent, (await lan('bookShipment', { ...booking, accept: { senderSigned: true, seal: true } })).body);
    const [{ id, postingNo } = { id: '', postingNo: '' }] = shipments;
    const follow = async (heading: string, ahead: string, shot: string) => {
      const page = await stage.open('/tra-cuu', { width: 360, height: 800 });
      await page.getByLabel('Mã hồ sơ').fill(postingNo);
      await page.getByLabel('Mã tra cứu').fill(trackingSecret);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await page.getByText(`${ahead} (chưa tới)`).waitFor();
      await picture(page, `track-parcel-${shot}-360`);
      await expectAccessible(page);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      await page.context().close();
    };
    await follow('Hồ sơ đang trên đường đến cơ quan', 'Cơ quan kiểm đếm và ký nhận hồ sơ', 'coming');
    await lan('recordShipmentEvent', { postingNos: [postingNo], code: 'CANCEL_REQUESTED', note: 'gọi điện xin lấy lại' });
    const { version } = Value.Parse(Type.Object({ version: Type.Integer() }), (await lan('getShipment', { id })).body);
    await lan('startReturn', { id, expectedVersion: version, reason: 'calledBack' });
    await follow('Hồ sơ đang được chuyển về cho bạn', 'Trả hồ sơ tận tay bạn', 'back');
  });

  test('without script the plain form does the same', async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${stage.base}/tra-cuu/${slip.code}`);
    await page.getByLabel('Mã tra cứu').fill(slip.secret);
    await page.getByRole('button', { name: 'Xem hồ sơ' }).click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Hồ sơ đã được tiếp nhận');
    await context.close();
  });

  test('the QR code opens the dossier, and its secret leaves the address', async () => {
    for (const path of [`/tra-cuu/${slip.code}#${slip.secret}`, `/tra-cuu#${slip.code}.${slip.secret}`]) {
      const page = await stage.open(path);
      await page.getByRole('heading', { name: 'Hồ sơ đã được tiếp nhận' }).waitFor();
      expect(page.url()).not.toContain(slip.secret);
      await page.context().close();
    }
  });

  test('after five wrong secrets the form says how long to wait', async () => {
    const page = await stage.open(`/tra-cuu/${slip.code}`);
    for (let times = 0; times < 6; times += 1) {
      await page.getByLabel('Mã tra cứu').fill('0000-0000-0000');
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    }
    expect(await page.getByRole('alert').textContent()).toContain('15 phút');
    await page.context().close();
  });

  test.each([
    ['nothing', '', 422],
    ['no secret', 'code=A', 422],
    ['a code as long as a letter', `code=${'A'.repeat(5000)}&secret=B`, 404],
    ['control characters', 'code=%00%01&secret=%00', 404],
    ['a code twice', 'code=A&code=B&secret=C', 422],
    ['markup and emoji', 'code=%3Cscript%3Ealert(1)%3C/script%3E&secret=x%F0%9F%98%80', 404],
  ])('%s is answered by a page, and nothing of it is run', async (_, body, status) => {
    const answer = await fetch(`${stage.base}/tra-cuu`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body });
    expect([answer.status, answer.headers.get('cache-control'), (await answer.text()).includes('<script>alert')]).toEqual([status, 'no-store', false]);
  });

  test('the interface can be read by people', async () => {
    const page = await stage.open('/api/docs', { width: 360, height: 800 });
    await page.getByRole('heading', { name: 'trackDossier' }).waitFor();
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.context().close();
  });
});
