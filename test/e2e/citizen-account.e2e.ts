import { createServer } from 'node:net';
import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMONSTRATION_PASSWORD } from '#modules/access/service/staff.ts';
import { said } from '#test/story/answers.ts';
import { cropping, look } from '#test/story/acts.ts';
import { startProvider, type RunningProvider } from '#test/openid/start-provider.ts';
import { expectAccessible, lookAtEveryWidth, openStage, type BrowserStage } from './stage.ts';

const PHONE = { width: 360, height: 760 };

describe('a citizen’s own account', () => {
  let stage: BrowserStage;
  let provider: RunningProvider;
  beforeAll(async () => {
    const port = await freePort();
    provider = await startProvider(`http://127.0.0.1:${port}`);
    stage = await openStage(import.meta.url, '2026-09-01T09:00:00+07:00', { ...provider.settings, PORT: String(port) });
  });
  afterAll(async () => {
    await stage.close();
    await provider.stop();
  });

  it('signs in with an account of the demonstration, sees what is hers, and leaves nothing behind', async () => {
    const page = await stage.open('/cong-dan/ai-da-xem', PHONE);
    await page.getByRole('heading', { level: 1, name: 'Đăng nhập' }).waitFor();
    await lookAtEveryWidth(page, 'citizen-sign-in');
    await page.setViewportSize(PHONE);
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await page.getByText('Hãy nhập mật khẩu.').waitFor();
    await page.getByLabel('Tên đăng nhập').fill('lan');
    await page.getByLabel('Mật khẩu').fill('sai');
    await page.keyboard.press('Enter');
    await page.getByText('Tên đăng nhập hoặc mật khẩu không đúng').waitFor();
    await page.getByRole('button', { name: 'Điền tài khoản của Thân Thị Lan' }).click();
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Ai đã xem dữ liệu của tôi' }).waitFor();
    await page.getByText('Chưa ai mở hồ sơ của bạn').waitFor();
    await expectAccessible(page);
    for (const [link, said] of [['Hồ sơ', 'Chưa có hồ sơ nào'], ['Đang soạn', 'Không có bản nào dở dang'], ['Tin báo', 'Chưa có tin nào'], ['Ủy quyền', 'Chưa có giấy ủy quyền nào']] as const) {
      await page.getByRole('navigation', { name: 'Mục của tôi' }).getByRole('link', { name: link, exact: true }).click();
      await page.getByText(said).waitFor();
      await expectAccessible(page);
    }
    await page.getByRole('navigation', { name: 'Mục của tôi' }).getByRole('link', { name: 'Tài khoản', exact: true }).click();
    await page.getByText('CCCD 024******123').waitFor();
    await page.getByLabel('Số điện thoại').fill('12');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Số điện thoại có 10 hoặc 11 chữ số').waitFor();
    await page.getByLabel('Số điện thoại').fill('0911 222 333');
    await page.getByRole('radio', { name: 'Chỉ những gì luật buộc' }).click({ force: true });
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('status').getByText('Đã lưu', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Tôi đồng ý: Gọi điện hỏi hài lòng' }).click();
    await page.getByRole('button', { name: 'Rút lại: Gọi điện hỏi hài lòng' }).waitFor();
    await lookAtEveryWidth(page, 'citizen-profile');
    await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click();
    await page.waitForURL(/\/cong-dan$/);
    await page.getByRole('link', { name: 'Đăng nhập' }).waitFor();
    expect((await page.context().cookies()).filter(({ name }) => name === '__Host-congdan')).toEqual([]);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Đăng nhập' }).waitFor();
    expect(await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })')).not.toMatch(/Lan|024185|0911/);
    const [kept] = await stage.test.owner(`select phone from citizen where name = 'Thân Thị Lan'`);
    expect(kept).toEqual({ phone: '0911222333' });
  });

  it('signs in at a real identity provider and comes back to the page she asked for; who stops there is told so', async () => {
    const page = await stage.open('/cong-dan/tai-khoan', PHONE);
    await page.getByRole('link', { name: 'Đăng nhập bằng Tài khoản định danh điện tử' }).click();
    await page.getByRole('heading', { name: 'Nơi định danh thử nghiệm' }).waitFor();
    await page.getByRole('button', { name: 'Dừng lại' }).click();
    await page.getByRole('alert').filter({ hasText: 'Bạn đã dừng đăng nhập' }).waitFor();
    await page.goto(`${stage.base}/cong-dan/tai-khoan`);
    await page.getByRole('link', { name: 'Đăng nhập bằng Tài khoản định danh điện tử' }).click();
    await page.getByLabel('Tài khoản').fill('lan');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tài khoản và liên hệ' }).waitFor();
    // The demonstration's Lan has the same number and name: one person with two ways in.
    await page.getByText('Tài khoản tại đây').waitFor();
    await page.getByText('Đang dùng').waitFor();
    expect(page.url()).toBe(`${stage.base}/cong-dan/tai-khoan`);
  });

  it('reads a dossier received at a desk under her number, who looked at it, and revokes a mandate from her telephone', async () => {
    const [clerk, officer] = [await stage.as('lan'), await stage.as('binh')];
    const minh = { name: 'Trần Văn Minh', idKind: 'CCCD', idNumber: '024090004567' };
    const received = await clerk('receiveDossier', { ...cropping(1), parties: [{ role: 'owner', ...minh, birth: '1990-03-02', phone: '0987654321', address: 'Tổ dân phố 3, Việt Yên', evidence: 'identityShown' }] });
    expect(received.status).toBe(200);
    const { id } = said(received, Type.Object({ dossier: Type.Object({ id: Type.String() }) })).dossier;
    await look(officer, id);
    const what = { citizen: minh, kinds: ['fill', 'submit'], scope: 'visit' };
    const { textSha256 } = said(await clerk('previewMandate', what), Type.Object({ textSha256: Type.String() }));
    expect((await clerk('grantMandate', { ...what, textSha256, evidence: 'paper', documentNo: '07/GUQ', password: DEMONSTRATION_PASSWORD })).status).toBe(200);

    const page = await stage.open('/cong-dan/dang-nhap', PHONE);
    await page.getByLabel('Tên đăng nhập').fill('minh');
    await page.getByLabel('Mật khẩu').fill(DEMONSTRATION_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /cơ cấu cây trồng/ }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: /cơ cấu cây trồng/ }).click();
    await page.getByText('Đã qua những bước nào').waitFor();
    await lookAtEveryWidth(page, 'citizen-dossier');
    await page.setViewportSize(PHONE);
    const places = page.getByRole('navigation', { name: 'Mục của tôi' });
    await places.getByRole('link', { name: 'Ai đã xem' }).click();
    await page.getByText('Công chức Một cửa').waitFor();
    expect(await page.getByText('Đỗ Thanh Bình').count()).toBe(0);
    await expectAccessible(page);
    await places.getByRole('link', { name: 'Ủy quyền' }).click();
    await page.getByRole('button', { name: /^Hủy ủy quyền cho/ }).waitFor();
    await lookAtEveryWidth(page, 'citizen-mandates');
    await page.setViewportSize(PHONE);
    await page.getByRole('button', { name: /^Hủy ủy quyền cho/ }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Hủy ủy quyền' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Đã hủy', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: /^Hủy ủy quyền cho/ }).count()).toBe(0);
  });

  it('is one of two under her number: an officer asks to join them, her head does, by hand on the keyboard', async () => {
    const [now, idNumber] = [stage.now(), '024190000009'];
    await stage.test.addCitizen({ name: 'Phạm Thị Hoa', idNumber, phone: '0911222333', now });
    await stage.test.addCitizen({ name: 'Phạm Thị Hoà Bình', idNumber, now });
    const officer = await stage.signIn('binh', { width: 1280, height: 900 });
    await officer.goto(`${stage.base}/ho-so-truc-tuyen`);
    await officer.getByRole('link', { name: 'Trùng số giấy tờ' }).click();
    await officer.getByRole('button', { name: 'Đề nghị gộp CCCD 024******009' }).press('Enter');
    await officer.getByRole('dialog').getByRole('button', { name: 'Đề nghị gộp', exact: true }).press('Enter');
    await lookAtEveryWidth(officer, 'duplicates-ask');
    await officer.getByLabel('Lý do (đã xem giấy tờ nào)').fill('Gõ thiếu chữ, đã xem thẻ căn cước');
    await officer.keyboard.press('Control+Enter');
    await officer.getByText('Chờ người thứ hai quyết định.').waitFor();
    const head = await stage.signIn('thuy', { width: 1280, height: 900 });
    await head.goto(`${stage.base}/quan-tri/trung-nguoi`);
    await head.getByRole('button', { name: /^Gộp Phạm Thị/ }).waitFor();
    await lookAtEveryWidth(head, 'duplicates');
    await head.getByRole('button', { name: /^Gộp Phạm Thị/ }).press('Enter');
    await head.getByText('Không tách lại được.').waitFor();
    await head.keyboard.press('Control+Enter');
    await head.getByText('Không có số nào bị trùng').waitFor();
    await head.getByText('Đã gộp', { exact: true }).waitFor();
  });
});

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
