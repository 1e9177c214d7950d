import type { Message } from '#kernel/message.ts';
import type { Cell, Part } from './headline.ts';
import type { Way } from './measures.ts';
import type { NarrativePart } from './narrative.ts';
import type { TargetState } from './pilot.ts';

/** The words of the lists a report of a plan is cut by: the page, the paper and the sheet say them alike. */
export const WAY_WORDS = {
  counterAgency: { vi: 'Quầy, cán bộ tiếp nhận', en: 'Counter, by an officer' },
  counterPost: { vi: 'Quầy, nhân viên bưu điện', en: 'Counter, by postal staff' },
  onlineAlone: { vi: 'Trực tuyến, tự nộp', en: 'Online, alone' },
  onlineHelped: { vi: 'Trực tuyến, được hỗ trợ', en: 'Online, helped' },
  post: { vi: 'Bưu chính công ích', en: 'Public post' },
} as const satisfies Record<Way, Message>;

export const STATE_WORDS = {
  met: { vi: 'Đạt', en: 'Met' },
  notMet: { vi: 'Chưa đạt', en: 'Not met' },
  notDue: { vi: 'Chưa đến năm đặt mục tiêu', en: 'Its year has not come' },
  notMeasured: { vi: 'Hệ thống không ghi nhận', en: 'Nobody records it' },
  notComparable: { vi: 'Không so được', en: 'Not comparable' },
} as const satisfies Record<TargetState, Message>;

export const NARRATIVE_WORDS = {
  advantages: { vi: 'Thuận lợi', en: 'What went well' },
  difficulties: { vi: 'Khó khăn', en: 'What was hard' },
  proposals: { vi: 'Đề xuất', en: 'What is proposed' },
} as const satisfies Record<NarrativePart, Message>;

export const PART_WORDS = {
  GUIDE: { vi: 'Hướng dẫn', en: 'Guidance' },
  RECEIVE: { vi: 'Tiếp nhận', en: 'Reception' },
  RETURN: { vi: 'Trả kết quả', en: 'Return' },
  ONLINE: { vi: 'Trợ giúp trực tuyến', en: 'Online help' },
  in: { vi: 'Gửi hồ sơ đến', en: 'Dossier sent in' },
  out: { vi: 'Gửi trả kết quả', en: 'Result sent out' },
} as const satisfies Record<Part, Message>;

export const CELL_WORDS = {
  onlyA: { vi: 'Chỉ trong A', en: 'In A only' },
  onlyB: { vi: 'Chỉ trong B', en: 'In B only' },
  onlyC: { vi: 'Chỉ trong C', en: 'In C only' },
  onlyAB: { vi: 'Trong A và B, không trong C', en: 'In A and B, not in C' },
  onlyAC: { vi: 'Trong A và C, không trong B', en: 'In A and C, not in B' },
  onlyBC: { vi: 'Trong B và C, không trong A', en: 'In B and C, not in A' },
  ABC: { vi: 'Trong cả A, B và C', en: 'In A, B and C' },
} as const satisfies Record<Cell, Message>;
