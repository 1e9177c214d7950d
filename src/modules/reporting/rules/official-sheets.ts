import { showDay, type Day } from '#kernel/day.ts';
import type { Message } from '#kernel/message.ts';
import type { Cell, Sheet } from '#kernel/sheet.ts';
import type { FigureDefinition } from './figure-shape.ts';
import type { RowLevel } from './official-forms.ts';

/** What the sheets of an official report are made of. */
export type SheetedReport = {
  readonly columns: readonly { readonly no: string | null; readonly group: Message | null; readonly definition: FigureDefinition; readonly missing: Message | null }[];
  readonly sections: readonly { readonly unit: { readonly code: string; readonly name: string }; readonly note: Message | null; readonly rows: readonly { readonly level: RowLevel; readonly code: string | null; readonly name: string; readonly values: readonly (number | null)[] }[] }[];
  readonly identities: readonly { readonly formula: string; readonly says: Message; readonly holds: boolean }[];
  readonly changes: readonly { readonly unit: string; readonly on: Day; readonly to: readonly string[]; readonly legalBasis: string }[];
  readonly settingSays: Message;
  readonly setting: { readonly source: string };
  readonly notes: readonly Message[];
};

const LEVELS = { total: 'Tổng số', field: 'Lĩnh vực', procedure: 'Thủ tục' } as const satisfies Record<RowLevel, string>;

/** The table of an official report, one line a unit, field or procedure; then what it was checked by and what has to be known with it. */
export function officialSheets(report: SheetedReport): Sheet[] {
  return [tableOf(report), checksOf(report), remarksOf(report)];
}

/** What every column of an official report counts. */
export function officialFigures(report: SheetedReport): FigureDefinition[] {
  return report.columns.map(({ definition }) => definition);
}

function tableOf({ columns, sections }: SheetedReport): Sheet {
  return {
    name: 'Biểu',
    columns: [
      { title: 'Đơn vị', kind: 'text' },
      { title: 'Cấp', kind: 'text' },
      { title: 'Mã', kind: 'text' },
      { title: 'Lĩnh vực, thủ tục', kind: 'text' },
      ...columns.map(({ no, group, definition }) => ({ title: [no === null ? '' : `(${no})`, group?.vi ?? '', definition.name.vi].filter((part) => part !== '').join(' '), kind: 'number' as const })),
    ],
    rows: sections.flatMap(({ unit, rows }) => rows.map(({ level, code, name, values }): Cell[] => [unit.name, LEVELS[level], code, name, ...values])),
  };
}

function checksOf({ identities }: SheetedReport): Sheet {
  return {
    name: 'Kiểm tra',
    columns: [{ title: 'Đẳng thức', kind: 'text' }, { title: 'Nghĩa là', kind: 'text' }, { title: 'Kết quả', kind: 'text' }],
    rows: identities.map(({ formula, says, holds }) => [formula, says.vi, holds ? 'đúng trên mọi dòng' : 'KHÔNG ĐÚNG']),
  };
}

function remarksOf({ columns, sections, changes, settingSays, setting, notes }: SheetedReport): Sheet {
  const missing = columns.flatMap(({ definition, missing: why }) => (why === null ? [] : [[definition.name.vi, why.vi]]));
  const regrouped = sections.flatMap(({ unit, note }) => (note === null ? [] : [[unit.name, note.vi]]));
  const ended = changes.map(({ unit, on, to, legalBasis }) => [unit, `Kết thúc trước ngày ${showDay(on)}, được kế thừa bởi ${to.join(', ')} (${legalBasis})`]);
  return {
    name: 'Ghi chú',
    columns: [{ title: 'Về', kind: 'text' }, { title: 'Ghi chú', kind: 'text' }],
    rows: [['Hồ sơ rút, dừng', settingSays.vi], ['Căn cứ cách tính', setting.source], ...regrouped, ...ended, ...missing, ...notes.map(({ vi }) => ['Lưu ý', vi])],
  };
}
