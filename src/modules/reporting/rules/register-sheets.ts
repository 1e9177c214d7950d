import type { Cell, Column } from '#kernel/sheet.ts';
import { remarkOf } from './register.ts';

/** The columns of the register as a file, those of Mẫu số 06 but for the place to sign. */
export const registerColumns = [
  { title: 'STT', kind: 'number' },
  { title: 'Mã hồ sơ', kind: 'text' },
  { title: 'Tên thủ tục hành chính', kind: 'text' },
  { title: 'Số lượng hồ sơ (bộ)', kind: 'number' },
  { title: 'Tên cá nhân, tổ chức', kind: 'text' },
  { title: 'Địa chỉ', kind: 'text' },
  { title: 'Số điện thoại', kind: 'text' },
  { title: 'Cơ quan chủ trì giải quyết', kind: 'text' },
  { title: 'Nhận hồ sơ', kind: 'instant' },
  { title: 'Hẹn trả kết quả', kind: 'instant' },
  { title: 'Trả kết quả', kind: 'instant' },
  { title: 'Phương thức nhận kết quả', kind: 'text' },
  { title: 'Ghi chú', kind: 'text' },
] as const satisfies readonly Column[];

export type RegisterEntry = {
  readonly no: number;
  readonly code: string;
  readonly procedureName: string;
  readonly quantity: number;
  readonly owner: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly agency: string;
  readonly receivedAt: Date;
  readonly dueAt: Date | null;
  readonly returnedAt: Date | null;
  readonly resultChoice: 'counter' | 'post' | 'electronic';
  readonly cancelReason: string | null;
  readonly bookNo: string | null;
};

const CHOICES = { counter: 'Trực tiếp', post: 'Bưu chính', electronic: 'Điện tử' } as const;

/** A line of the register in the order of its columns. */
export function registerCells(entry: RegisterEntry): Cell[] {
  const { no, code, procedureName, quantity, owner, address, phone, agency, receivedAt, dueAt, returnedAt, resultChoice } = entry;
  return [no, code, procedureName, quantity, owner, address, phone, agency, receivedAt, dueAt, returnedAt, CHOICES[resultChoice], remarkOf(entry)];
}
