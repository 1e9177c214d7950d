/** The forms of the law this room fills in: II.06a/VPCP/KSTT of the unit that solves, 07a/BTP of 2026, and the causes of what is overdue. */
export const OFFICIAL_FORMS = ['II06a', '07a', 'causes'] as const;
export type OfficialForm = (typeof OFFICIAL_FORMS)[number];

/** What a form is called on paper, and its mark in a report's number. */
export const FORM_NAMES = {
  II06a: {
    mark: 'II.06a',
    title: { vi: 'Tình hình, kết quả giải quyết thủ tục hành chính tại cơ quan, đơn vị trực tiếp giải quyết thủ tục hành chính', en: 'Administrative procedures solved by the unit that solves them' },
    basis: 'Biểu số II.06a/VPCP/KSTT, Thông tư 01/2020/TT-VPCP',
    confidence: 'S',
  },
  '07a': {
    mark: '07a',
    title: { vi: 'Kết quả tiếp nhận, giải quyết hồ sơ thủ tục hành chính', en: 'Dossiers received and solved' },
    basis: 'Các cột của biểu 07a/BTP (2026) như thấy ở hệ thống đang chạy; chưa có văn bản ban hành biểu để đối chiếu',
    confidence: 'm',
  },
  causes: {
    mark: 'NNQH',
    title: { vi: 'Hồ sơ quá hạn và nguyên nhân ghi nhận được', en: 'Overdue dossiers and the causes that are recorded' },
    basis: 'Theo mục đích của biểu II.07a (nguyên nhân quá hạn); các cột là thiết kế của hệ thống, theo những gì được ghi nhận',
    confidence: 'D',
  },
} as const satisfies Record<OfficialForm, { mark: string; title: { vi: string; en: string }; basis: string; confidence: string }>;

/** How a report over several administrations is laid out: in one table, by the units as they were, or by those that follow them today. */
export const REGROUPINGS = ['whole', 'then', 'successors'] as const;
export type Regrouping = (typeof REGROUPINGS)[number];

/** Whether dossiers withdrawn or stopped count as solved, or are taken out of "received" and "solved" together (one documented setting a form). */
export const LEFT_COUNTS = ['solved', 'apart'] as const;
export type LeftCounts = (typeof LEFT_COUNTS)[number];

export const ROW_LEVELS = ['total', 'field', 'procedure'] as const;
export type RowLevel = (typeof ROW_LEVELS)[number];
