import { describe, expect, test } from 'vitest';
import { layOut } from '#modules/forms/rules/lay-out.ts';
import { amountText, dongText, gramsText } from '#modules/forms/rules/wording.ts';
import { OFFICER } from '#test/forms/sample-people.ts';
import { DATA, SHEET } from '#test/forms/samples.ts';
import { RECEIPT_2026 } from '#test/forms/till-samples.ts';

const TILL_SHEET = { ...SHEET, dossierCode: null, trackingAddress: null, payload: null };
const content = (laid: { readonly data: { readonly content: object } }) => laid.data.content;

test('an amount is written with dots between the thousands, whatever the machine speaks', () => {
  expect([0, 500, 1_000, 170_000, 12_345_678, 9_999_999_999, -15_250].map(amountText)).toEqual(['0', '500', '1.000', '170.000', '12.345.678', '9.999.999.999', '-15.250']);
  expect([dongText(26_000), gramsText(1_250)]).toEqual(['26.000 đồng', '1.250 g']);
});

describe('the fee receipt', () => {
  test('names the agency as principal and the post as its delegate', () => {
    expect(content(layOut('feeReceipt', TILL_SHEET, DATA.feeReceipt))).toMatchObject({
      principal: { name: 'Ủy ban nhân dân huyện Việt Yên', taxCode: '2400291234' },
      delegate: { name: 'Bưu điện huyện Việt Yên' },
      lines: [{ amount: '150.000' }, { amount: '20.000' }],
      total: '170.000 đồng',
      signatures: [{ caption: 'NGƯỜI NỘP TIỀN' }, { caption: 'NGƯỜI THU TIỀN', role: 'Nhân viên bưu điện' }],
    });
  });

  test('names the rules of its day and claims no layout', () => {
    const mark = (day: string) => layOut('feeReceipt', TILL_SHEET, { ...DATA.feeReceipt, receivedAt: new Date(`${day}T03:00:00Z`) }).data.page.marks.join();
    expect(mark('2022-06-30')).toContain('Thông tư 303/2016/TT-BTC, bố cục mẫu chưa được xác nhận');
    expect(mark('2022-07-01')).toContain('Nghị định 123/2020/NĐ-CP');
    expect(mark('2026-06-30')).toContain('Nghị định 123/2020/NĐ-CP');
    expect(mark('2026-07-01')).toContain('Nghị định 254/2026/NĐ-CP, bố cục mẫu chưa được xác nhận');
    expect(layOut('feeReceipt', TILL_SHEET, RECEIPT_2026)).toMatchObject({ fileName: 'bien-lai-thu-phi-le-phi-26TAA-312.pdf', data: { content: { paidBy: 'Chuyển khoản' } } });
  });

  test('cancelled keeps its number and says when, by whom and why', () => {
    const cancelled = { ...DATA.feeReceipt, cancelled: { at: new Date('2021-02-09T09:00:00Z'), reason: 'ghi sai tên người nộp', by: OFFICER.name } };
    expect(content(layOut('feeReceipt', TILL_SHEET, cancelled))).toMatchObject({ number: '0000107', cancelled: 'Hủy lúc 16 giờ 00 phút, ngày 09 tháng 02 năm 2021, người hủy: Dương Quốc Cường. Lý do: ghi sai tên người nộp' });
  });
});

test('a refund leans on its receipt and says who took the money and by what right', () => {
  expect(content(layOut('refund', TILL_SHEET, DATA.refund))).toMatchObject({
    proofLabel: 'Theo biên lai',
    proof: 'ký hiệu AA-21P, số 0000107, ngày 09 tháng 02 năm 2021',
    taker: 'Nguyễn Thị Hồng Gấm, xuất trình căn cước công dân, nhận thay theo giấy ủy quyền ngày 09/02/2021',
    signatures: [{ caption: 'NGƯỜI NHẬN TIỀN' }, { caption: 'NGƯỜI CHI TIỀN' }, { caption: 'NGƯỜI DUYỆT' }],
  });
});

test('a refund without a receipt names the payment it gives back, never an empty receipt', () => {
  const proof = { kind: 'payment' as const, paidBy: 'transfer' as const, reference: 'MC7K2Q9XW4TN0A', receivedAt: DATA.feeReceipt.receivedAt };
  expect(content(layOut('refund', TILL_SHEET, { ...DATA.refund, purse: 'postage', proof }))).toMatchObject({ proofLabel: 'Theo lần nộp tiền', proof: 'chuyển khoản, số MC7K2Q9XW4TN0A, ngày 09 tháng 02 năm 2021' });
  expect(content(layOut('refund', TILL_SHEET, { ...DATA.refund, purse: 'postage', proof: { ...proof, paidBy: 'cash', reference: null } }))).toMatchObject({ proof: 'tiền mặt, ngày 09 tháng 02 năm 2021' });
});

test('postage and money for third parties are never called a fee, on a notice or a refund', () => {
  const words = (purse: 'fee' | 'postage' | 'thirdParty') => [layOut('paymentNotice', TILL_SHEET, { ...DATA.paymentNotice, purse, lines: [] }), layOut('refund', TILL_SHEET, { ...DATA.refund, purse, lines: [], proof: { kind: 'payment', paidBy: 'cash', reference: null, receivedAt: DATA.feeReceipt.receivedAt } })].map((laid) => JSON.stringify(laid.data));
  for (const word of words('fee')) expect(word).toMatch(/PHÍ, LỆ PHÍ/);
  for (const word of [...words('postage'), ...words('thirdParty')]) expect(word).not.toMatch(/lệ phí|biên lai/i);
  expect(words('postage').join()).toContain('GIẤY BÁO NỘP CƯỚC BƯU CHÍNH');
  expect(words('thirdParty').join()).toContain('PHIẾU HOÀN TIỀN THU HỘ');
});

describe('the cash sheet', () => {
  const sheet = (changes: Partial<typeof DATA.cashSheet>) => content(layOut('cashSheet', TILL_SHEET, { ...DATA.cashSheet, ...changes }));

  test('adds up each column and keeps the purses apart', () => {
    expect(sheet({})).toMatchObject({
      purses: [{ name: 'Phí, lệ phí' }, { name: 'Cước bưu chính' }, { name: 'Thu hộ bên thứ ba' }, { name: 'Cộng', cells: ['500.000', '13.998.178', '101.000', '376.000', '30.500', '10.000', '13.345.678', '1.142.500'] }],
      receipts: [{ from: '0000107', to: '0000121', cancelled: '01: 0000112 (ghi sai tên người nộp)' }, { cancelled: 'Không' }],
    });
  });

  test('says whether cash is missing, over or right, and nothing before it is counted', () => {
    expect(sheet({ counted: 1_142_000 })).toMatchObject({ difference: 'Thiếu 500 đồng' });
    expect(sheet({ counted: 1_143_000 })).toMatchObject({ difference: 'Thừa 500 đồng' });
    expect(sheet({ counted: 1_142_500 })).toMatchObject({ difference: 'Không chênh lệch' });
    expect(sheet({ counted: null })).toMatchObject({ counted: null, difference: null });
  });

  test('closed for somebody absent is signed by the manager who closed it', () => {
    expect(sheet({ closedFor: { manager: OFFICER, reason: 'người giữ quỹ nghỉ ốm' } })).toMatchObject({
      closedFor: 'Ca quỹ do Dương Quốc Cường khóa thay người giữ quỹ vắng mặt. Lý do: người giữ quỹ nghỉ ốm',
      signatures: [{ caption: 'NGƯỜI KHÓA CA THAY', name: OFFICER.name }, { caption: 'NGƯỜI KIỂM QUỸ' }],
    });
    expect(sheet({ counterSigner: null })).toMatchObject({ signatures: [{}, { caption: 'NGƯỜI KIỂM QUỸ', name: '' }] });
  });
});

test('the list of fees passed on says how many of its receipts are cancelled', () => {
  expect(content(layOut('transferList', TILL_SHEET, DATA.transferList))).toMatchObject({ period: 'tháng từ 01/02/2021 đến 28/02/2021', counts: '24 biên lai, trong đó đã hủy 1', total: '3.450.000' });
  expect(content(layOut('transferList', TILL_SHEET, { ...DATA.transferList, period: 'week', cancelledCount: 0, taker: null }))).toMatchObject({ period: 'tuần từ 01/02/2021 đến 28/02/2021', counts: '24 biên lai', signatures: [{}, { name: '' }] });
});
