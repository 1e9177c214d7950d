import type { Cell, Column } from '#kernel/sheet.ts';
import type { KeyKind } from './measures.ts';

/** The columns of what stands behind a figure, as a file. */
export const openedColumns: readonly Column[] = [
  { title: 'Ngày tính', kind: 'day' },
  { title: 'Đếm theo', kind: 'text' },
  { title: 'Mã hồ sơ', kind: 'text' },
  { title: 'Mã thủ tục', kind: 'text' },
  { title: 'Tên thủ tục', kind: 'text' },
  { title: 'Mã lĩnh vực', kind: 'text' },
  { title: 'Số đếm', kind: 'number' },
  { title: 'Khóa', kind: 'text' },
];

type Opened = { readonly key: string; readonly keyKind: KeyKind; readonly day: string; readonly n: number; readonly dossierCode: string | null; readonly procedureCode: string; readonly procedureName: string | null; readonly fieldCode: string };

const KINDS: Readonly<Record<KeyKind, string>> = { dossier: 'Hồ sơ', session: 'Phiên hỗ trợ', entry: 'Việc' };

/** A row behind a figure in the order of its columns; codes only, nobody is named. */
export function openedCells({ key, keyKind, day, n, dossierCode, procedureCode, procedureName, fieldCode }: Opened): Cell[] {
  return [day, KINDS[keyKind], dossierCode, procedureCode, procedureName, fieldCode, n, key];
}
