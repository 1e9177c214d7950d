import { afterAll, beforeAll, describe, it } from 'vitest';
import { DEMONSTRATION_PASSWORD } from '#modules/access/service/staff.ts';
import { askToTell, mandateToTell } from '#modules/mandate/service/told.ts';
import { cropping, team } from '#test/story/acts.ts';
import { receivedIn } from '#test/story/answers.ts';
import { solveAll } from '#test/story/postal-acts.ts';
import { PHONE } from './citizen-hands.ts';
import { lookAtEveryWidth, openStage, type BrowserStage } from './stage.ts';

const DESK = { width: 1280, height: 900 };

describe('help in a citizen’s name', () => {
  let stage: BrowserStage;

  beforeAll(async () => {
    stage = await openStage(import.meta.url, '2026-11-24T09:30:00+07:00', { MESSAGE_SECRET: 'mot-bi-mat-cua-ban-cai-dat-0123456789' });
  });
  afterAll(() => stage.close());

  /** What the message to her telephone holds. */
  const told = async () => {
    const [ask] = await stage.test.owner('select id from mandate_ask order by asked_at desc limit 1');
    return (await stage.test.write({}, (ctx) => askToTell(ctx, String(ask?.['id'])))).code ?? '';
  };

  it('she agrees on her own telephone; the helper fills in under her mandate, and stops when she revokes it', async () => {
    const page = await stage.signIn('lan', DESK);
    page.setDefaultTimeout(15_000);
    await page.goto(`${stage.base}/ho-tro`);
    await page.getByRole('button', { name: 'Lập giấy ủy quyền' }).click();
    await page.getByLabel('Họ và tên').fill('Nguyễn Thị Mến');
    await page.getByLabel('Số giấy tờ').fill('024185000124');
    await page.getByLabel('Điện thoại').fill('0912345999');
    await page.getByRole('button', { name: 'Xem nội dung để người dân đọc' }).click();
    await page.getByRole('radio', { name: 'Trả lời tin nhắn' }).click();
    await page.getByLabel('Mật khẩu của bạn').fill(DEMONSTRATION_PASSWORD);
    await lookAtEveryWidth(page, 'mandate-by-phone');
    await page.getByRole('button', { name: 'Gửi tin nhắn hỏi' }).click();
    await page.getByText('Đang chờ người dân trả lời').waitFor();
    await lookAtEveryWidth(page, 'mandate-waiting');

    const hers = await stage.open('/uy-quyen', PHONE);
    await lookAtEveryWidth(hers, 'consent-start');
    await hers.getByLabel('Số điện thoại nhận tin nhắn').fill('0912 345 999');
    await hers.getByLabel('Mã trong tin nhắn').fill('SAIMA1');
    await hers.getByRole('button', { name: 'Đọc nội dung' }).click();
    await hers.getByText(/Mã không đúng với số điện thoại này/).waitFor();
    await hers.getByLabel('Mã trong tin nhắn').fill(await told());
    await hers.getByRole('button', { name: 'Đọc nội dung' }).click();
    await hers.getByText('Tôi là Nguyễn Thị Mến, số định danh/CCCD 024185000124.').waitFor();
    await lookAtEveryWidth(hers, 'consent-asked');
    await hers.getByRole('button', { name: 'Tôi đồng ý' }).click();
    await hers.getByRole('heading', { name: 'Ông/bà đã đồng ý' }).waitFor();
    await page.getByText('Người dân đã đồng ý').waitFor();
    await page.getByRole('button', { name: 'Quay lại danh sách' }).click();

    await page.getByRole('radio', { name: 'Máy ở quầy' }).click();
    await page.getByRole('radio', { name: 'Một Cửa', exact: true }).click();
    await page.getByRole('button', { name: 'Bắt đầu hỗ trợ' }).click();
    await page.getByLabel('Tìm thủ tục').fill('2.000635');
    await page.getByRole('option', { name: /2\.000635/ }).click();
    await page.getByRole('radio', { name: 'Cán bộ thao tác thay' }).click();
    await page.getByRole('button', { name: /Giấy ủy quyền$/ }).click();
    await page.getByRole('option', { name: /Nguyễn Thị Mến/ }).click();
    await page.getByRole('button', { name: 'Mở tờ khai để làm thay' }).click();
    await page.getByText('Đang làm thay Nguyễn Thị Mến').waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await lookAtEveryWidth(page, 'behalf-filing');

    const [mandate] = await stage.test.owner('select id from mandate order by granted_at desc limit 1');
    const { revokeCode } = await stage.test.write({}, (ctx) => mandateToTell(ctx, String(mandate?.['id'])));
    await hers.goto(`${stage.base}/uy-quyen`);
    await hers.getByLabel('Mã hủy').fill(revokeCode ?? '');
    await hers.getByRole('button', { name: 'Xem giấy' }).click();
    await lookAtEveryWidth(hers, 'consent-held');
    await hers.getByRole('button', { name: 'Hủy giấy này' }).click();
    await hers.getByRole('heading', { name: 'Đã hủy giấy ủy quyền' }).waitFor();
    await page.getByText(/Giấy ủy quyền không còn hiệu lực \(đã hủy\)/).waitFor();
    await lookAtEveryWidth(page, 'behalf-revoked');
    await hers.context().close();
    await page.context().close();
  });

  it('who may collect a result is entered at the desk and taken back by the owner; consents are asked one by one', async () => {
    const page = await stage.signIn('lan', DESK);
    page.setDefaultTimeout(15_000);
    const [officer = stage.anyone, specialist = stage.anyone, head = stage.anyone, leader = stage.anyone, seal = stage.anyone] = await team(stage, 'binh', 'quy', 'xuan', 'duc', 'nga');
    const { id } = receivedIn(await officer('receiveDossier', cropping(3))).dossier;
    await solveAll(officer, { specialist, head, leader, seal }, [id], '2026');
    await page.goto(`${stage.base}/tra-ket-qua?hoSo=${id}&giay=co`);
    await page.getByRole('heading', { name: 'Giấy ủy quyền nhận kết quả' }).waitFor();
    await page.getByRole('button', { name: 'Ghi giấy ủy quyền' }).click();
    await page.getByLabel('Họ và tên').last().fill('Trần Thị Bình');
    await page.getByLabel('Số giấy tờ').fill('024180000001');
    await page.getByRole('button', { name: /Là gì của chủ hồ sơ/ }).click();
    await page.getByRole('option', { name: 'Con', exact: true }).click();
    await page.getByLabel('Số, ngày, nơi chứng thực ghi trên giấy').fill('số 12 ngày 23/11/2026');
    await lookAtEveryWidth(page, 'collect-enter');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Trần Thị Bình · 024******001').waitFor();
    await page.getByRole('button', { name: 'Trả cho người này: Trần Thị Bình' }).click();
    await lookAtEveryWidth(page, 'collect-return');
    await page.goto(`${stage.base}/ho-tro`);
    await page.getByLabel('Căn cước hoặc CMND của người dân').fill('024185000123');
    await page.getByRole('button', { name: 'Ghi đồng ý: Gọi điện khảo sát hài lòng' }).click();
    await page.getByText('Mời người dân đọc kỹ trước khi ký').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText(/Mời người dân ký vào khung/).waitFor();
    await lookAtEveryWidth(page, 'consent-desk');
    await page.getByRole('radio', { name: 'Ký trên giấy' }).click();
    await page.getByLabel('Số của giấy đã ký, lưu tại cơ quan').fill('15/ĐY');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Đã đồng ý', { exact: true }).waitFor();
    await lookAtEveryWidth(page, 'consents');
    await page.context().close();
  });
});
