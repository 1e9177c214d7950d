import { showDay, showInstant, type Day } from '#kernel/day.ts';
import type { Cell, Sheet } from '#kernel/sheet.ts';
import type { Exported } from './export-words.ts';
import { confidenceText, type FigureDefinition } from './figure-shape.ts';

/** What every file says of itself before its first table. */
export type About = {
  readonly title: string;
  /** Undefined where a file is of no unit and no days. */
  readonly heading: { readonly unit: { readonly name: string; readonly code: string }; readonly from: Day; readonly to: Day; readonly asOf: Day; readonly knownOn: Day; readonly complete: boolean; readonly followed: { readonly upTo: Date; readonly behind: number }; readonly synthetic: boolean } | undefined;
  readonly facts: readonly (readonly [string, string])[];
  readonly askedAt: Date;
  readonly demonstration: boolean;
};

/** What a file calls itself. */
export const TITLES = {
  pilot: 'Báo cáo thí điểm',
  official: 'Báo cáo theo biểu mẫu',
  register: 'Sổ theo dõi hồ sơ (Mẫu số 06)',
  rows: 'Danh sách hồ sơ sau một con số',
  indicator: 'Bộ chỉ số',
  channels: 'So sánh các kênh',
  myRecord: 'Sổ việc của tôi',
  issued: 'Báo cáo đã ban hành',
} as const satisfies Record<Exported, string>;

/** The sheets of a file: what it is, then its tables, then what each figure counts; no figure leaves without its words. */
export function bookSheets(about: About, figures: readonly FigureDefinition[], sheets: readonly Sheet[]): Sheet[] {
  return [aboutSheet(about), ...(figures.length > 0 ? [definitionsSheet(figures)] : []), ...sheets];
}

function aboutSheet(about: About): Sheet {
  return {
    name: about.heading?.synthetic === true ? 'Thông tin (mô phỏng)' : 'Thông tin',
    columns: [{ title: 'Mục', kind: 'text' }, { title: 'Nội dung', kind: 'text' }],
    rows: [
      ['Nội dung', about.title],
      ...headingRows(about.heading),
      ...about.facts.map(([name, value]) => [name, value]),
      ['Tệp được yêu cầu lúc', showInstant(about.askedAt)],
      ...(about.demonstration ? [['Cảnh báo', 'Bản cài đặt trình diễn: không phải số liệu thật']] : []),
    ],
  };
}

function headingRows(heading: About['heading']): Cell[][] {
  if (heading === undefined) return [];
  const { unit, from, to, asOf, knownOn, complete, followed, synthetic } = heading;
  return [
    ['Đơn vị', `${unit.name} (${unit.code})`],
    ['Kỳ', `Từ ${showDay(from)} đến ${showDay(to)}${complete ? '' : ', kỳ chưa kết thúc'}`],
    ['Số liệu tính đến hết ngày', showDay(asOf)],
    ['Theo những gì đã ghi đến hết ngày', showDay(knownOn)],
    ['Sổ nhật ký đã được tính đến', showInstant(followed.upTo)],
    ...(followed.behind > 0 ? [['Còn chưa tính', `${followed.behind} việc trong sổ nhật ký`]] : []),
    ...(synthetic ? [['Cảnh báo', 'DỮ LIỆU MÔ PHỎNG: trong các con số có hồ sơ mô phỏng']] : []),
  ];
}

function definitionsSheet(figures: readonly FigureDefinition[]): Sheet {
  return {
    name: 'Định nghĩa',
    columns: ['Con số', 'Đếm gì', 'Tử số', 'Mẫu số', 'Quy tắc kỳ', 'Nguồn', 'Căn cứ', 'Độ tin cậy', 'Figure', 'What it counts'].map((title) => ({ title, kind: 'text' })),
    rows: unlike(figures).map((figure) => [
      figure.name.vi, figure.counts.vi, figure.numerator.vi, figure.denominator?.vi ?? null, figure.period.vi, figure.source.vi, figure.basis, confidenceText(figure.confidence).vi, figure.name.en, figure.counts.en,
    ]),
  };
}

/** A figure that stands in several tables is explained once. */
function unlike(figures: readonly FigureDefinition[]): FigureDefinition[] {
  return [...new Map(figures.map((figure) => [`${figure.name.vi}\n${figure.counts.vi}`, figure])).values()];
}
