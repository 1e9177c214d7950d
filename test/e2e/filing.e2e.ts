import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, goOnTo, PICTURE, pick, saved, signInCitizen, typeDay } from './citizen-hands.ts';
import { expectAccessible, lookAtEveryWidth, openStage, picture, type BrowserStage } from './stage.ts';

const PHONE_WIDTH = 360;
const BIRTH = /^Đăng ký khai sinh\s*Hộ tịch$/;

describe('a birth registration filed alone on a phone', () => {
  let stage: BrowserStage;

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-24T09:30:00+07:00');
  });
  afterAll(() => stage.close());

  it('is found by what people call it, survives a lost connection and a reload, and arrives with its number; the one-stop accepts it', async () => {
    const page = await signInCitizen(stage, 'minh');
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    await page.goto(`${stage.base}/cong-dan`);
    await page.getByRole('searchbox', { name: 'Tìm việc cần làm' }).fill('khai sinh');
    await lookAtEveryWidth(page, 'citizen-home');
    await page.setViewportSize({ width: PHONE_WIDTH, height: 740 });
    await page.getByRole('searchbox', { name: 'Tìm việc cần làm' }).fill('dang ky khai sinh');
    await page.getByRole('link', { name: BIRTH }).click();
    await page.getByRole('button', { name: 'Bắt đầu nộp hồ sơ' }).waitFor();
    await expectAccessible(page);
    await picture(page, 'citizen-procedure-360');
    await begin(page);
    await answerRequester(page);
    await goOnTo(page, 'Người được khai sinh');
    await loseTheConnection(page);
    await answerChild(page);
    await goOnTo(page, 'Cha, mẹ');
    await answerParents(page);
    await goOnTo(page, 'Bản sao và cam đoan');
    await choose(page, /Đề nghị cấp bản sao/, 'Không');
    await page.getByText(/Tôi cam đoan/).click();
    await goOnTo(page, 'Giấy tờ kèm theo');
    await addPapers(page);
    await goOnTo(page, 'Nhận kết quả và liên hệ');
    await choose(page, /nhận kết quả bằng cách nào/, 'Tại Bộ phận Một cửa');
    await saved(page).waitFor();
    await expectAccessible(page);
    await picture(page, 'filing-choices-360');
    await goOnTo(page, 'Kiểm tra trước khi nộp');
    await saved(page).waitFor();
    await lookAtEveryWidth(page, 'filing-check');
    await page.setViewportSize({ width: PHONE_WIDTH, height: 740 });
    const dossierId = await submitOnASlowNetwork(page);
    await expectAccepted(stage, dossierId);
    expect(broken).toEqual([]);
    await page.context().close();
  });
});

async function begin(page: Page): Promise<void> {
  const first = page.getByRole('radiogroup', { name: 'Nơi nộp' }).getByRole('radio').first();
  if ((await page.getByRole('radiogroup', { name: 'Nơi nộp' }).count()) > 0) await first.check({ force: true });
  await page.getByRole('button', { name: 'Bắt đầu nộp hồ sơ' }).click();
  await page.getByRole('heading', { level: 1, name: 'Người yêu cầu' }).waitFor();
}

async function answerRequester(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('alert').getByRole('heading', { name: /chỗ cần xem lại/ }).waitFor();
  await lookAtEveryWidth(page, 'filing-missing');
  await page.setViewportSize({ width: PHONE_WIDTH, height: 740 });
  await page.getByRole('alert').getByRole('link', { name: /Nơi cư trú/ }).click();
  await page.getByRole('textbox', { name: 'Nơi cư trú' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('Tổ 3, phường Nếnh, tỉnh Bắc Ninh');
  await pick(page, /Giấy tờ tùy thân/, 'Căn cước, căn cước công dân');
  await choose(page, /Quan hệ với người được khai sinh/, 'Cha');
}

/** The connection goes while she types, and the page is loaded again before anything of it has reached the server. */
async function loseTheConnection(page: Page): Promise<void> {
  await saved(page).waitFor();
  await page.context().setOffline(true);
  await page.getByLabel('Họ, chữ đệm, tên').fill('Trần Thị Ánh Dương');
  await choose(page, /Giới tính/, 'Nữ');
  await page.getByText(/Mất kết nối, sẽ lưu khi có mạng lại/).waitFor();
  await expectAccessible(page);
  await picture(page, 'filing-cut-360');
  await page.goto('about:blank');
  await page.context().setOffline(false);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Người được khai sinh' }).waitFor();
  expect(await page.getByLabel('Họ, chữ đệm, tên').inputValue()).toBe('Trần Thị Ánh Dương');
  await saved(page).waitFor();
  expect(await page.evaluate("Object.entries(localStorage).filter(([name]) => name.startsWith('motcua.nop.'))")).toEqual([]);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Người được khai sinh' }).waitFor();
  expect(await page.getByLabel('Họ, chữ đệm, tên').inputValue()).toBe('Trần Thị Ánh Dương');
}

async function answerChild(page: Page): Promise<void> {
  await typeDay(page, /Ngày, tháng, năm sinh/, '20112026');
  await page.getByLabel('Dân tộc').fill('Kinh');
  await page.getByLabel('Quốc tịch').fill('Việt Nam');
  await choose(page, /Trường hợp của trẻ/, 'Thông thường');
  await choose(page, /^Nơi sinh/, 'Tại cơ sở y tế');
  await page.getByLabel('Tên cơ sở y tế').fill('Trung tâm Y tế Việt Yên');
  await page.getByLabel('Địa chỉ nơi sinh (xã, tỉnh)').fill('Phường Việt Yên, tỉnh Bắc Ninh');
  await choose(page, /Giấy tờ chứng minh việc sinh/, 'Giấy chứng sinh');
}

async function answerParents(page: Page): Promise<void> {
  await choose(page, /Cha mẹ đã đăng ký kết hôn/, 'Đã đăng ký');
  for (const [who, name, year] of [['Người mẹ', 'Lê Thị Hoa', '1995'], ['Người cha', 'Trần Văn Minh', '1990']] as const) {
    const group = page.getByRole('group', { name: who });
    await group.getByLabel('Họ, chữ đệm, tên').fill(name);
    await group.getByLabel('Năm', { exact: true }).fill(year);
    await group.getByLabel('Dân tộc').fill('Kinh');
    await group.getByLabel('Quốc tịch').fill('Việt Nam');
    await group.getByRole('button', { name: /Giống Người yêu cầu: Tổ 3/ }).click();
    const number = group.getByLabel(/Số định danh cá nhân/);
    await number.fill(who === 'Người mẹ' ? '024195001234' : '024090004567');
  }
  await expectAccessible(page);
  await picture(page, 'filing-parents-360');
}

/** A file for each paper that must be there. */
async function addPapers(page: Page): Promise<void> {
  await expectAccessible(page);
  const slot = page.getByRole('region', { name: /Giấy chứng sinh/ });
  const chooser = page.waitForEvent('filechooser');
  await slot.getByRole('button', { name: /Chọn tệp/ }).click();
  await (await chooser).setFiles({ name: 'giấy chứng sinh.png', mimeType: 'image/png', buffer: PICTURE });
  await slot.getByText('giấy chứng sinh.png').waitFor();
  await picture(page, 'filing-papers-360');
}

/** The answer of the submission is slow and she presses again and again: one submission, one number. */
async function submitOnASlowNetwork(page: Page): Promise<string> {
  let sent = 0;
  await page.route('**/submit', async (route) => {
    sent += 1;
    await new Promise((done) => {
      setTimeout(done, 700);
    });
    await route.continue();
  });
  const submit = page.getByRole('button', { name: 'Nộp hồ sơ' });
  await submit.click();
  await submit.click({ force: true, timeout: 500 }).catch(() => undefined);
  await page.getByRole('heading', { level: 1, name: 'Đã nộp hồ sơ' }).waitFor();
  expect(sent).toBe(1);
  await page.getByText('Mã tra cứu', { exact: true }).waitFor();
  await lookAtEveryWidth(page, 'filing-receipt');
  const address = await page.getByRole('link', { name: 'Xem hồ sơ này' }).getAttribute('href');
  return address?.split('/').at(-1) ?? '';
}

/** Status 1 for the citizen; an officer of the one-stop accepts it, and it has status 2 and its code. */
async function expectAccepted(stage: BrowserStage, dossierId: string): Promise<void> {
  const minh = await stage.asCitizen('minh');
  expect((await minh('getMyDossier', { id: dossierId })).body).toMatchObject({ status: 1, code: null });
  const officer = await stage.as('binh');
  const { body } = await officer('getSubmission', { id: dossierId });
  const accepted = await officer('acceptSubmission', { id: dossierId, expectedVersion: Reflect.get(Object(body['dossier']), 'version') });
  expect([accepted.status, accepted.body]).toMatchObject([200, {}]);
  expect((await minh('getMyDossier', { id: dossierId })).body).toMatchObject({ status: 2, code: expect.stringMatching(/^H05\.07777-261124-\d{4}$/) });
}
