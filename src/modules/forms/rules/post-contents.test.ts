import { describe, expect, test } from 'vitest';
import { instantOf } from '#kernel/day.ts';
import { layOut } from '#modules/forms/rules/lay-out.ts';
import { FILING, POST_SHEET, POSTING_OUT } from '#test/forms/post-samples.ts';
import { DATA } from '#test/forms/samples.ts';

const content = (laid: { readonly data: { readonly content: object } }) => laid.data.content;

describe('the posting slip', () => {
  test('counts J from the day of acceptance and says where the time ends: at the agency, or at delivery', () => {
    expect(content(layOut('posting', POST_SHEET, DATA.posting))).toMatchObject({ quality: 'J + 2 ngày làm việc (nội tỉnh, giữa các huyện), J là 09/02/2021; chậm nhất giao đến cơ quan ngày 18 tháng 02 năm 2021' });
    expect(content(layOut('posting', POST_SHEET, POSTING_OUT))).toMatchObject({ quality: 'J + 1 ngày làm việc (nội huyện), J là 16/03/2021; chậm nhất phát ngày 17 tháng 3 năm 2021' });
    const sameDay = { ...POSTING_OUT, quality: { workingDays: null, promisedOn: null, scope: 'kết quả trong ngày' } };
    expect(content(layOut('posting', POST_SHEET, sameDay))).toMatchObject({ quality: 'Thời gian theo thỏa thuận (kết quả trong ngày)' });
  });

  test('is signed by sender and clerk on the way in, by civil servant and clerk on the way out', () => {
    expect(content(layOut('posting', POST_SHEET, DATA.posting))).toMatchObject({ signatures: [{ caption: 'NGƯỜI GỬI', role: null }, { caption: 'NHÂN VIÊN CHẤP NHẬN', role: 'Nhân viên bưu điện' }] });
    expect(content(layOut('posting', POST_SHEET, POSTING_OUT))).toMatchObject({
      signatures: [{ caption: 'NGƯỜI GIAO KẾT QUẢ', role: 'Công chức Một cửa' }, { caption: 'NHÂN VIÊN CHẤP NHẬN' }],
      delivered: { signatures: [{ caption: 'NGƯỜI NHẬN BƯU GỬI', name: 'Nguyễn Thị Hồng Gấm' }, { caption: 'NGƯỜI PHÁT', role: 'Bưu tá' }] },
    });
  });

  test('names its parts by who keeps them, and is filed under its posting number', () => {
    const laid = layOut('posting', POST_SHEET, DATA.posting);
    expect(content(laid)).toMatchObject({ parts: ['Liên 1: Lưu tại bưu cục', 'Liên 2: Giao người gửi', 'Liên 3: Kèm bưu gửi, giao cơ quan'] });
    expect(laid).toMatchObject({ title: 'Phiếu gửi hồ sơ RA473124829VN', fileName: 'phieu-gui-ho-so-RA473124829VN.pdf' });
    expect(layOut('posting', POST_SHEET, POSTING_OUT).title).toBe('Phiếu gửi kết quả RA473124829VN');
  });
});

test('a label without anything to collect shows no amount', () => {
  const label = (collect: number | null) => content(layOut('postingLabel', { ...POST_SHEET, paperSize: '100x75' }, { ...DATA.postingLabel, collect }));
  expect([label(null), label(0), label(1_500)]).toMatchObject([{ collect: null }, { collect: null }, { collect: '1.500 đồng' }]);
});

describe('the manifest', () => {
  test('lists what was scanned out; what was found in the bag besides is not of the list', () => {
    expect(content(layOut('manifest', POST_SHEET, DATA.manifest))).toMatchObject({ listed: '11 bưu gửi', countedOut: '11 bưu gửi', countedIn: '11 bưu gửi', bag: 'TG-000218, niêm phong số NP-000320' });
  });

  test('on its way says nothing of counting and leaves the places to sign empty', () => {
    const open = { ...DATA.manifest, bagNumber: null, sealNumber: null, sealedAt: null, countedIn: null, courier: null, taker: null, differences: [], rows: DATA.manifest.rows.map((row) => ({ ...row, counted: null })) };
    expect(content(layOut('manifest', POST_SHEET, open))).toMatchObject({ bag: 'Giao tay, không đóng túi', countedIn: null, rows: expect.arrayContaining([expect.objectContaining({ counted: null })]), signatures: [{ name: 'Thân Thị Thu Hằng' }, { name: '' }, { name: '' }] });
  });
});

describe('the filing record', () => {
  test('says of each parcel whether it was filed, and with which appointment', () => {
    expect(content(layOut('dossierHandover', POST_SHEET, FILING))).toMatchObject({
      rows: [
        { code: '000.00.19.H02-210209-0007', outcome: 'Nhận nộp, hẹn trả 16:30 16/03/2021' },
        { outcome: 'Nhận nộp' },
        { outcome: 'Không nhận. Phiếu yêu cầu bổ sung số 07/HDHS: thiếu bản sao hợp lệ biên bản họp nhóm cá nhân.' },
        { code: null, outcome: 'Không thấy khi kiểm đếm' },
      ],
    });
  });

  test('before counting claims nothing', () => {
    const offered = { ...FILING, counted: false, differences: [], rows: FILING.rows.map((row) => ({ ...row, outcome: null })) };
    expect(content(layOut('dossierHandover', POST_SHEET, offered))).toMatchObject({ ended: null, rows: [{ code: null, outcome: null }, {}, {}, {}] });
  });
});

test('minutes of a lost item carry their own name', () => {
  expect(layOut('damageMinutes', POST_SHEET, { ...DATA.damageMinutes, kind: 'lost', rewrapped: null })).toMatchObject({ title: 'Biên bản bưu gửi bị mất RA473124829VN', data: { page: { heading: ['BIÊN BẢN', 'VỀ VIỆC BƯU GỬI BỊ MẤT'] }, content: { rewrapped: null } } });
});

test('a complaint is taken down with the day of its answer; answered, it is signed by who answers', () => {
  const received = layOut('complaintAnswer', POST_SHEET, { ...DATA.complaintAnswer, answer: null });
  expect(received).toMatchObject({ title: 'Phiếu tiếp nhận khiếu nại KN-210322-0001', data: { content: { answerBy: 'ngày 29 tháng 3 năm 2021 (05 ngày làm việc kể từ khi nhận khiếu nại)', signatures: [{ caption: 'NGƯỜI KHIẾU NẠI' }, { caption: 'NGƯỜI TIẾP NHẬN' }] } } });
  const refused = { ...DATA.complaintAnswer, answer: { at: instantOf('2021-03-25', 900), upheld: false, text: 'Bưu gửi đến đúng hạn.', compensation: null, signer: { name: 'Lê Thị Kim Oanh', employer: 'post' as const, position: 'Giám đốc Bưu điện huyện' } } };
  expect(content(layOut('complaintAnswer', POST_SHEET, refused))).toMatchObject({ answer: { verdict: 'Khiếu nại không đúng.', compensation: null }, signatures: [null, { role: 'Giám đốc Bưu điện huyện' }] });
});
