import { showDay, showInstant, type Day } from '#kernel/day.ts';
import type { Message } from '#kernel/message.ts';
import type { Cell, Sheet } from '#kernel/sheet.ts';
import type { FigureDefinition } from './figure-shape.ts';
import type { Difference } from './issued.ts';
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

/** What an issue says of itself beside its heading. */
export type IssueSheeted = {
  readonly issued: { readonly number: string; readonly issue: number; readonly issuedAt: Date; readonly issuedBy: string; readonly sha256: string };
  readonly report: { readonly title: Message; readonly period: { readonly label: Message } };
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly differences: readonly Difference[] | undefined;
};

/** The number, the day and the hash of an issue, and the issues before and after it; one before it that is not what was issued is named and not compared with. */
export function issuedFacts({ issued, report, previous, next, differences }: IssueSheeted): [string, string][] {
  return [
    ['Biểu', report.title.vi],
    ['Kỳ báo cáo', report.period.label.vi],
    ['Tình trạng', 'Đã ban hành; số liệu đúng như khi ban hành, không tính lại'],
    ['Số', issued.number],
    ['Lần ban hành', String(issued.issue)],
    ['Ban hành lúc', showInstant(issued.issuedAt)],
    ['Người ban hành', issued.issuedBy],
    ['Mã băm nội dung (SHA-256)', issued.sha256],
    ...(previous === undefined ? [] : [['Bản ban hành trước', differences === undefined ? `${previous}: nội dung lưu không còn đúng như khi ban hành, không so sánh` : previous] satisfies [string, string]]),
    ...(next === undefined ? [] : [['Đã có bản ban hành sau', next] satisfies [string, string]]),
  ];
}

/** What names a row of the form. */
const ROW_COLUMNS: Sheet['columns'] = [
  { title: 'Đơn vị', kind: 'text' },
  { title: 'Cấp', kind: 'text' },
  { title: 'Mã', kind: 'text' },
  { title: 'Lĩnh vực, thủ tục', kind: 'text' },
];

/** Every cell that differs from the issue before. */
export function differencesSheet(differences: readonly Difference[]): Sheet {
  return {
    name: 'Khác bản trước',
    columns: [
      ...ROW_COLUMNS,
      { title: 'Cột', kind: 'text' },
      { title: 'Bản trước', kind: 'number' },
      { title: 'Bản này', kind: 'number' },
    ],
    rows: differences.map(({ unit, level, code, row, columnNo, columnName, before, after }) => [unit, LEVELS[level], code, row, columnNo === null ? columnName.vi : `(${columnNo}) ${columnName.vi}`, before, after]),
  };
}

function tableOf({ columns, sections }: SheetedReport): Sheet {
  return {
    name: 'Biểu',
    columns: [
      ...ROW_COLUMNS,
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
