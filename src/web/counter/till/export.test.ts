import { expect, test } from 'vitest';
import { readCsv } from '#kernel/csv.ts';
import { allRows, linesCsv } from './export.ts';
import { linesOf, type EntryLine } from './questions.ts';

const line: EntryLine = {
  id: 'e', enteredAt: '2026-11-25T02:30:00Z', purse: 'fee', kind: 'refunded', method: 'cash', amount: -50_000, cod: true, enteredBy: '=Lan', receiptNo: null, voucherNo: null,
  paymentId: null, refundId: null, transferListNo: null, sessionId: null, shipment: { id: 's', label: 'EB000000019VN' },
};

const heads = { enteredAt: 'Lúc', purse: 'Ngăn', kind: 'Việc', method: 'Hình thức', amount: 'Số tiền', receipt: 'Biên lai', voucher: 'Phiếu', transferList: 'Bảng kê', shipment: 'Bưu gửi', enteredBy: 'Người ghi' };

test('a line of the till is a row of its file: a number stays a number, a name that looks like a formula stays a name', () => {
  const rows = readCsv(linesCsv([line], heads, (code) => code));
  expect(rows).toMatchObject([{}, { cells: ['09:30 25/11/2026', 'purse.fee', 'purseEntry.refunded', 'method.cash', '-50000', '', '', '', 'EB000000019VN', "'=Lan"] }]);
});

test('a file is made of every page, and says when it stops before the end', async () => {
  const pages = (after: string) => Promise.resolve(after === '' ? { rows: [1, 2], next: 'b' } : { rows: [3], next: null });
  expect(await allRows(pages)).toEqual({ rows: [1, 2, 3], more: false });
  expect(await allRows(pages, 2)).toEqual({ rows: [1, 2], more: true });
});

test('an address that names a figure nobody knows asks for all lines', () => {
  expect(linesOf('x', { ngan: 'fee', viec: 'stolen', thuHo: 'co' })).toEqual({ sessionId: 'x', purse: 'fee', kind: undefined, method: undefined, cod: true });
});
