import { expect, test } from 'vitest';
import { instantOf } from '#kernel/day.ts';
import { closesYear, registerRefused, remarkOf } from './register.ts';
import { registerCells, registerColumns } from './register-sheets.ts';

const ENTRY = {
  no: 3, code: '000.00.19.H02-210202-0001', procedureName: 'Đăng ký thành lập hộ kinh doanh', quantity: 1, owner: 'Nguyễn Văn Ba', address: null, phone: '0912345678', agency: 'Phòng Tài chính',
  receivedAt: instantOf('2021-02-02', 540), dueAt: null, returnedAt: null, resultChoice: 'post', cancelReason: 'Nhập nhầm', bookNo: null,
} as const;

test('a register is a one-stop’s and of one year', () => {
  const year = { from: '2021-01-01', to: '2021-12-31' };
  expect(registerRefused('OSS', year)).toBeUndefined();
  expect(registerRefused('BRANCH', year)).toBeUndefined();
  expect(registerRefused('DEPT', year)?.code).toBe('reporting.registerOneStop');
  expect(registerRefused('OSS', { from: '2020-12-31', to: '2021-01-01' })?.code).toBe('reporting.registerYears');
  expect(registerRefused('OSS', { from: '2021-12-31', to: '2021-01-01' })?.code).toBe('input.periodReversed');
});

test('the book of a year is closed on 31 December, and not before that day is over', () => {
  expect(closesYear('2021-12-31', instantOf('2022-01-01', 480))).toBe(true);
  expect(closesYear('2021-12-31', instantOf('2021-12-31', 1000))).toBe(false);
  expect(closesYear('2021-12-30', instantOf('2022-01-01', 480))).toBe(false);
});

test('a line of the file stands in the order of its columns, a cancelled number says why', () => {
  const cells = registerCells(ENTRY);
  expect(cells).toHaveLength(registerColumns.length);
  expect(registerColumns.map(({ title }, place) => [title, cells[place]]).filter(([title]) => ['STT', 'Số điện thoại', 'Phương thức nhận kết quả', 'Ghi chú'].includes(String(title)))).toEqual([
    ['STT', 3], ['Số điện thoại', '0912345678'], ['Phương thức nhận kết quả', 'Bưu chính'], ['Ghi chú', 'Hủy: Nhập nhầm'],
  ]);
  expect(remarkOf({ cancelReason: null, bookNo: '7' })).toBe('Nhập bổ sung từ sổ giấy, số 7');
});
