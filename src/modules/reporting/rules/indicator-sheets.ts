import type { Message } from '#kernel/message.ts';
import type { Cell, Column, Sheet } from '#kernel/sheet.ts';
import type { FigureDefinition } from './figure-shape.ts';
import type { ShownFigure } from './shown-figure.ts';

/** A set of indicators as its answer carries it. */
export type IndicatorAnswer = {
  readonly name: Message;
  readonly notion: Message;
  readonly groups: readonly { readonly name: Message; readonly maximum: number | null; readonly figures: readonly ShownFigure[] }[];
  readonly total: { readonly known: number; readonly unknown: readonly number[]; readonly least: number; readonly most: number } | null;
};

const MADE = [
  { title: 'Giá trị', kind: 'number' },
  { title: 'Đơn vị tính', kind: 'text' },
  { title: 'Tử số', kind: 'number' },
  { title: 'Mẫu số', kind: 'number' },
  { title: 'Ngưỡng', kind: 'number' },
  { title: 'Vì sao không có số', kind: 'text' },
  { title: 'Ghi chú', kind: 'text' },
] as const satisfies readonly Column[];

const UNITS = { percent: '%', count: 'số lượng', points: 'điểm', minutes: 'phút', perTenThousand: 'trên 10.000', vnd: 'đồng' } as const satisfies Record<ShownFigure['unit'], string>;

/** A set of indicators as a table, a row for each figure, with the sentence of its own notions under it. */
export function indicatorSheets({ name, notion, groups, total }: IndicatorAnswer): Sheet[] {
  const rows = groups.flatMap((group) => group.figures.map((figure): Cell[] => [group.name.vi, group.maximum, figure.definition.name.vi, ...madeOf(figure)]));
  const sheet = { name: name.vi, columns: [{ title: 'Nhóm', kind: 'text' }, { title: 'Điểm tối đa của nhóm', kind: 'number' }, { title: 'Chỉ tiêu', kind: 'text' }, ...MADE], rows } as const;
  const words: Cell[][] = [[notion.vi], ...(total === null ? [] : [[`Tổng các chỉ số có số: ${said(total.known)}/18. Chỉ số ${total.unknown.join(', ')} đơn vị tự chấm: tổng từ ${said(total.least)} đến ${said(total.most)}.`]])];
  return [sheet, { name: 'Cách hiểu', columns: [{ title: 'Hiểu đúng các số', kind: 'text' }], rows: words }];
}

/** The comparison of channels as its answer carries it. */
export type ChannelsAnswer = { readonly explains: Message; readonly channels: readonly { readonly name: Message; readonly figures: readonly ShownFigure[] }[] };

/** The channels as a table, a row for each figure of each channel. */
export function channelSheets({ explains, channels }: ChannelsAnswer): Sheet[] {
  const rows = channels.flatMap((channel) => channel.figures.map((figure): Cell[] => [channel.name.vi, figure.definition.name.vi, ...madeOf(figure)]));
  return [
    { name: 'So sánh các kênh', columns: [{ title: 'Kênh', kind: 'text' }, { title: 'Chỉ tiêu', kind: 'text' }, ...MADE], rows },
    { name: 'Cách hiểu', columns: [{ title: 'Hiểu đúng các số', kind: 'text' }], rows: [[explains.vi]] },
  ];
}

/** Every definition in an answer, once. */
export function figuresIn(groups: readonly { readonly figures: readonly ShownFigure[] }[]): FigureDefinition[] {
  const found = new Map(groups.flatMap(({ figures }) => figures).map(({ definition }) => [JSON.stringify([definition.name.vi, definition.counts.vi]), definition]));
  return [...found.values()];
}

function madeOf({ value, unit, part, whole, threshold, missing, note }: ShownFigure): Cell[] {
  return [value, UNITS[unit], part, whole, threshold, missing?.vi ?? null, note?.vi ?? null];
}

function said(points: number): string {
  return points.toLocaleString('vi-VN');
}
