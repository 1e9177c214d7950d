import type { Cell, Column } from '#kernel/sheet.ts';
import type { Message } from '#kernel/message.ts';

/** The columns of a record as a file: one row an act. */
export const MY_ACT_COLUMNS: readonly Column[] = [
  { title: 'Ngày', kind: 'day' },
  { title: 'Lúc', kind: 'instant' },
  { title: 'Việc', kind: 'text' },
  { title: 'Mã hồ sơ', kind: 'text' },
  { title: 'Mã thủ tục', kind: 'text' },
  { title: 'Thủ tục', kind: 'text' },
  { title: 'Đơn vị', kind: 'text' },
  { title: 'Ghi vào hệ thống lúc', kind: 'instant' },
  { title: 'Đã hủy', kind: 'text' },
];

type Act = {
  readonly day: string;
  readonly happenedAt: Date;
  readonly recordedAt: Date;
  readonly name: Message;
  readonly dossierCode: string | null;
  readonly procedureCode: string | null;
  readonly procedureName: string | null;
  readonly unitName: string | null;
  readonly voided: boolean;
};

/** An act as a row of the file. */
export function cellsOfMyAct(act: Act): Cell[] {
  return [act.day, act.happenedAt, act.name.vi, act.dossierCode, act.procedureCode, act.procedureName, act.unitName, act.recordedAt, act.voided ? 'có' : ''];
}
