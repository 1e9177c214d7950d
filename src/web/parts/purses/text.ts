import type { Messages } from '#kernel/message.ts';

/** What tables of money say. */
export const pursesText = {
  enteredAt: { vi: 'Lúc', en: 'When' },
  purse: { vi: 'Ngăn tiền', en: 'Purse' },
  kind: { vi: 'Việc', en: 'What' },
  method: { vi: 'Hình thức', en: 'Method' },
  proof: { vi: 'Chứng từ', en: 'Paper' },
  receiptNo: { vi: 'biên lai {no}', en: 'receipt {no}' },
  voucherNo: { vi: 'phiếu nộp {no}', en: 'voucher {no}' },
  listNo: { vi: 'bảng kê {no}', en: 'list {no}' },
  atDoorOf: { vi: 'thu khi phát {no}', en: 'collected at delivery of {no}' },
  atDoor: { vi: 'thu khi phát', en: 'collected at delivery' },
  enteredBy: { vi: 'Người ghi', en: 'Entered by' },
  amount: { vi: 'Số tiền', en: 'Amount' },
  allLines: { vi: '{count} dòng', en: '{count} lines' },
  someLines: { vi: '{count} dòng đầu', en: 'the first {count} lines' },
  noLines: { vi: 'Không có dòng nào', en: 'No lines' },
  noLinesHow: { vi: 'Con số này bằng 0: chưa có khoản nào được ghi.', en: 'This figure is zero: nothing was entered.' },
} satisfies Messages;
