import { beforeAll, describe, expect, test } from 'vitest';
import { instantOf } from '#kernel/day.ts';
import { layOut, type LaidOut } from '#modules/forms/rules/lay-out.ts';
import { formEntry, FORMS, type Form } from '#modules/forms/rules/regulation.ts';
import { differenceFromPicture, PICTURE_DPI } from '#test/forms/pictures.ts';
import { FILING, POST_DATA, POST_SHEET, POSTING_OUT } from '#test/forms/post-samples.ts';
import { isMarginWhite, noPage, READING_DPI, seen, textOf, UNNOTICED } from '#test/forms/printed.ts';
import { openDecoder, readCodes } from '#test/forms/raster.ts';
import { LONG_ADDRESS, OFFICER, TWELVE_PAPERS } from '#test/forms/sample-people.ts';
import { DATA, SHEET, SHEET_2025 } from '#test/forms/samples.ts';
import { RECEIPT_2026, TILL_DATA } from '#test/forms/till-samples.ts';

const TILL_SHEET = { ...SHEET, dossierCode: null, trackingAddress: null, payload: null };
const NUMBERS: { readonly [F in Form]?: string } = { damageMinutes: '03/BB-BĐVY', refund: '02/PH', transferList: '02/BKNP' };
const LABEL_DPI = 200;
/** About 2 mm at the resolution of the pictures. */
const MARGIN_DOTS = 6;

beforeAll(openDecoder);

const prints = FORMS.filter((form) => form in POST_DATA || form in TILL_DATA).flatMap((form) => (formEntry(form, 'tt01-2018')?.sizes ?? []).map((paperSize) => ({ form, paperSize })));
const sheetOf = (form: Form) => ({ ...(form in POST_DATA ? POST_SHEET : TILL_SHEET), number: NUMBERS[form] ?? null });
const cancelled = { ...DATA.feeReceipt, parts: ['given' as const], cancelled: { at: instantOf('2021-02-09', 16 * 60), reason: 'ghi sai tên người nộp', by: OFFICER.name } };

/** The pages that somebody would notice to have changed, those without the demonstration mark, and the text. */
async function lookAt(name: string, laid: LaidOut): Promise<{ changed: string[]; unmarked: string[]; text: string }> {
  const pages = await seen(laid, laid.data.page.size === 'label' ? LABEL_DPI : PICTURE_DPI);
  const named = pages.map((page, at) => ({ page, name: `${name}-${at + 1}` }));
  return {
    changed: named.filter((one) => differenceFromPicture(one.name, one.page) > UNNOTICED).map((one) => one.name),
    unmarked: named.filter((one) => !one.page.text.includes('BẢN TRÌNH DIỄN – không có giá trị pháp lý')).map((one) => one.name),
    text: textOf(pages),
  };
}

describe('every paper of the post and the till looks as somebody saw it', () => {
  test.each(prints)('$form on $paperSize', async ({ form, paperSize }) => {
    const { changed, unmarked, text } = await lookAt(`${form}-${paperSize}`, layOut(form, { ...sheetOf(form), paperSize }, DATA[form]));
    expect({ changed, unmarked }).toEqual({ changed: [], unmarked: [] });
    expect(text.includes('Bản in chưa ký số')).toBe(paperSize !== '100x75');
  });

  test.each([
    ['posting-out-A4', layOut('posting', POST_SHEET, POSTING_OUT)],
    ['filing-A4', layOut('dossierHandover', POST_SHEET, FILING)],
    ['filing-A5', layOut('dossierHandover', { ...POST_SHEET, paperSize: 'A5' }, FILING)],
    ['feeReceipt-cancelled-A5', layOut('feeReceipt', TILL_SHEET, cancelled)],
    ['feeReceipt-2026-A5', layOut('feeReceipt', { ...SHEET_2025, dossierCode: null, trackingAddress: null, payload: null }, RECEIPT_2026)],
    ['complaintAnswer-received-A5', layOut('complaintAnswer', { ...POST_SHEET, paperSize: 'A5' }, { ...DATA.complaintAnswer, answer: null })],
  ] as const)('%s', async (name, laid) => {
    expect(await lookAt(name, laid)).toMatchObject({ changed: [], unmarked: [] });
  });
});

describe('the posting slip', () => {
  test('carries every field of TT 17/2017 Đ9.2: people, time, place, mode, tariff, quality, rights, liability, papers', async () => {
    const text = textOf(await seen(layOut('posting', POST_SHEET, { ...DATA.posting, parts: ['sender'] })));
    for (const field of [
      'NGƯỜI GỬI Hoàng Nguyễn Thị Phương Khánh Quỳnh Uyên', 'NGƯỜI NHẬN Bộ phận Tiếp nhận', '0912 345 678', '0204 3874 222',
      '08 giờ 20 phút, ngày 09 tháng 02 năm 2021; tại Bưu điện huyện Việt Yên', 'Nhận tại bưu cục, phát tại cơ quan giải quyết', '15.250 đồng', 'Thanh toán: Tiền mặt, đã thu',
      'J + 2 ngày làm việc', 'chậm nhất giao đến cơ quan ngày 18 tháng 02 năm 2021', 'Quyền và nghĩa vụ', 'Trách nhiệm và bồi thường', 'tối thiểu 4 lần cước', 'Cấp giấy phép xây dựng', 'Bản chứng thực',
      'niêm phong lúc 08 giờ 35 phút, ngày 09 tháng 02 năm 2021, có mặt người gửi', 'NHÂN VIÊN CHẤP NHẬN', 'hoangnguyenthiphuongkhanhquynhuyen@',
    ]) expect(text).toContain(field);
    for (const row of TWELVE_PAPERS.slice(7)) expect(text).toContain(row.name);
  });

  test('of a result names the civil servant who counted, and at delivery the kind of identity paper, never its number', async () => {
    const text = textOf(await seen(layOut('posting', POST_SHEET, POSTING_OUT)));
    expect(text).toContain('PHIẾU GỬI KẾT QUẢ');
    expect(text).toContain('NGƯỜI GIAO KẾT QUẢ');
    expect(text).toContain('đã xuất trình Căn cước công dân, nhận thay theo giấy ủy quyền ngày 15/3/2021');
    expect(text).toContain('Giấy tờ phải thu hồi trước khi giao kết quả');
    expect(text).not.toMatch(/\d{12}/);
  });

  test('not yet sealed says so, and one of hộ tịch asks for certified copies', async () => {
    const text = textOf(await seen(layOut('posting', POST_SHEET, { ...DATA.posting, sealed: null, civilStatus: true, parts: ['office'] })));
    expect(text).toContain('chưa đóng gói, niêm phong');
    expect(text).toContain('bản sao có chứng thực các giấy tờ phải xuất trình');
  });
});

test('the label says who, where and what to collect, and nothing of the dossier', async () => {
  const laid = layOut('postingLabel', { ...POST_SHEET, paperSize: '100x75', demo: false }, DATA.postingLabel);
  expect(textOf(await seen(laid)).trim()).toBe(
    `TRẢ KẾT QUẢ CHIỀU ĐẾN NGƯỜI NHẬN Bưu điện huyện Việt Yên J: 16/03/2021 · 90 g RA473124829VN TỪ Bộ phận Tiếp nhận và Trả kết quả huyện Việt Yên Số 1 đường Thân Nhân Trung, thị trấn Bích Động, huyện Việt Yên, tỉnh Bắc Giang ĐẾN Hoàng Nguyễn Thị Phương Khánh Quỳnh Uyên ${LONG_ADDRESS} ĐT: 0912 345 678 Thu hộ khi phát (COD) 101.000 đồng`,
  );
});

test('what the post files at the agency is listed with its posting numbers, and the time of signing is the filing', async () => {
  const text = textOf(await seen(layOut('dossierHandover', POST_SHEET, FILING)));
  expect(text).toContain('Thời điểm giao nhận: 14 giờ 05 phút, ngày 09 tháng 02 năm 2021. Đây là thời điểm hồ sơ được nộp tại cơ quan có thẩm quyền.');
  expect(text).toContain('04 04 08 000.00.19.H02- 210209-0007 Nhận nộp, hẹn trả 16:30 16/03/2021');
  expect(text).toContain('Không nhận. Phiếu yêu cầu bổ sung số 07/HDHS: thiếu bản sao hợp lệ');
  expect(text).toContain('04 bưu gửi, nhận nộp 02, không nhận 01, không thấy khi kiểm đếm 01.');
  const even = textOf(await seen(layOut('dossierHandover', POST_SHEET, { ...FILING, rows: FILING.rows.slice(0, 2), differences: [] })));
  expect(even).toContain('Hai bên đã kiểm đếm, giấy tờ đầy đủ theo danh sách.');
});

describe('the codes', () => {
  test.each([
    ['label', layOut('postingLabel', { ...POST_SHEET, paperSize: '100x75' }, DATA.postingLabel), 'RA473124829VN'],
    ['slip on A5', layOut('posting', { ...POST_SHEET, paperSize: 'A5', trackingAddress: null }, DATA.posting), 'RA473124829VN'],
    ['manifest', layOut('manifest', POST_SHEET, DATA.manifest), 'BK-VY-210209-0003'],
    ['filing record', layOut('dossierHandover', POST_SHEET, FILING), 'BK-VY-210209-0003'],
  ] as const)('the bars of the %s say its number', async (_name, laid, number) => {
    const [page = noPage] = await seen(laid, READING_DPI);
    expect((await readCodes(page)).code128).toEqual([number]);
  });

  test('the slip opens the journey, the notice pays the agency by the very VietQR text', async () => {
    const [slip = noPage] = await seen(layOut('posting', POST_SHEET, DATA.posting), READING_DPI);
    expect((await readCodes(slip)).qr).toEqual([POST_SHEET.trackingAddress]);
    const [notice = noPage] = await seen(layOut('paymentNotice', TILL_SHEET, DATA.paymentNotice), READING_DPI);
    expect((await readCodes(notice)).qr).toEqual([DATA.paymentNotice.vietQr]);
    expect(notice.text).toContain('không phải là biên lai');
    const without = layOut('paymentNotice', TILL_SHEET, { ...DATA.paymentNotice, vietQr: null, account: null });
    expect(without.codes).toEqual({});
    expect(textOf(await seen(without))).not.toContain('chuyển khoản');
  });
});

describe('what people typed stays on the paper', () => {
  const long = 'Công ty trách nhiệm hữu hạn một thành viên thương mại dịch vụ xuất nhập khẩu nông sản và vật tư nông nghiệp Thân Nhân Trung';
  const endless = 'Ẵ'.repeat(120);
  const hostile = 'A #"]]$ *_@< \\ `x` = - + / // [b] {c} <d> @e ~ $x^2$ #panic("no") 1. \'q\'';

  test.each([long, endless])('a name of 120 letters leaves no margin black: %s', async (name) => {
    const papers = [
      layOut('posting', { ...POST_SHEET, paperSize: 'A5' }, { ...DATA.posting, sender: { ...DATA.posting.sender, name }, procedure: name, parts: ['sender'] }),
      layOut('postingLabel', { ...POST_SHEET, paperSize: '100x75' }, { ...DATA.postingLabel, from: { name, address: LONG_ADDRESS }, to: { name, address: LONG_ADDRESS, phone: '0912 345 678' } }),
      layOut('feeReceipt', TILL_SHEET, { ...DATA.feeReceipt, payer: { name, address: LONG_ADDRESS }, lines: [{ label: name, amount: 9_999_999_999 }], parts: ['given'] }),
      layOut('manifest', POST_SHEET, { ...DATA.manifest, from: name, rows: DATA.manifest.rows.map((row) => ({ ...row, destination: name, note: name })) }),
    ];
    const black: string[] = [];
    for (const laid of papers) for (const [at, page] of (await seen(laid)).entries()) if (!isMarginWhite(page, MARGIN_DOTS)) black.push(`${laid.title}, page ${at + 1}`);
    expect(black).toEqual([]);
  });

  test('a label too full for its largest letters is set smaller and keeps every word', async () => {
    const text = textOf(await seen(layOut('postingLabel', { ...POST_SHEET, paperSize: '100x75' }, { ...DATA.postingLabel, to: { name: long, address: `${LONG_ADDRESS} (nhà phía sau trường tiểu học số 2)`, phone: '0912 345 678' } })));
    expect(text).toContain(long);
    expect(text).toContain('(nhà phía sau trường tiểu học số 2) ĐT: 0912 345 678');
  });

  test('signs that mean something to the typesetter are printed, not obeyed', async () => {
    const posting = { ...DATA.posting, sender: { ...DATA.posting.sender, name: hostile, address: hostile }, acceptedPlace: hostile, complaintsAt: hostile, papers: [{ name: `= ${hostile}`, originals: 1, certified: 0, copies: 0, note: null }] };
    const slip = textOf(await seen(layOut('posting', POST_SHEET, { ...posting, parts: ['office'] })));
    expect(slip).toContain(`NGƯỜI GỬI ${hostile} Địa chỉ: ${hostile}`);
    expect(slip).toContain(`1 = ${hostile}`);
    const receipt = textOf(await seen(layOut('feeReceipt', TILL_SHEET, { ...cancelled, payer: { name: hostile, address: `- ${hostile}` } })));
    expect(receipt).toContain(`Người nộp tiền: ${hostile} Địa chỉ: - ${hostile}`);
  });
});
