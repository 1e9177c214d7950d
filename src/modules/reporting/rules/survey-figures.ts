import type { Message } from '#kernel/message.ts';
import type { FigureDefinition } from './figure-shape.ts';

const DESIGN = 'Nghị định 61/2018/NĐ-CP Điều 29, 31; thang và câu hỏi do nơi triển khai đặt';

/** The survey: (4 + 5) / valid answers to the overall question (domain 11.2). */
const SATISFIED = {
  name: { vi: 'Hài lòng (phiếu khảo sát)', en: 'Satisfied (survey)' },
  counts: { vi: 'Số phiếu trả lời 4 hoặc 5 ở câu hỏi chung trên số phiếu hợp lệ. Mỗi lần phục vụ nhiều nhất một phiếu, không lưu ai trả lời.', en: 'Answers of 4 or 5 to the overall question, of the valid answers. At most one answer a transaction; who answered is not kept.' },
  numerator: { vi: 'phiếu trả lời 4 hoặc 5', en: 'answers of 4 or 5' },
  denominator: { vi: 'phiếu hợp lệ', en: 'valid answers' },
  period: { vi: 'Các tháng trọn nằm trong kỳ, đã qua, có từ 5 phiếu.', en: 'Whole months inside the period that are over and have five answers.' },
  source: { vi: 'Phiếu khảo sát trong hệ thống', en: 'The survey of this installation' },
  basis: DESIGN,
  confidence: 'M',
} as const satisfies FigureDefinition;

const ABOUT = {
  total: { vi: 'tất cả', en: 'all' },
  reception: { vi: 'tiếp nhận hồ sơ', en: 'reception' },
  return: { vi: 'trả kết quả', en: 'return of results' },
  help: { vi: 'hỗ trợ trực tuyến', en: 'online help' },
  delivery: { vi: 'phát qua bưu điện', en: 'delivery by post' },
  agency: { vi: 'do cán bộ, công chức phục vụ', en: 'served by civil servants' },
  post: { vi: 'dịch vụ của bưu điện', en: 'the service of the post' },
} as const satisfies Record<string, Message>;
export type SurveyGroup = keyof typeof ABOUT;

/** Satisfied with one kind of transaction, or with the people of one employer. */
export function satisfiedWith(group: SurveyGroup): FigureDefinition {
  const about = ABOUT[group];
  return { ...SATISFIED, name: { vi: `${SATISFIED.name.vi}: ${about.vi}`, en: `${SATISFIED.name.en}: ${about.en}` } };
}

/** Why a group is not told. */
export const TOO_FEW_ANSWERS: Message = { vi: 'Không tháng nào trong kỳ đủ phiếu để nêu (cần từ 5 phiếu một tháng).', en: 'No month of the period has answers enough to be told (five a month are needed).' };

export const SURVEY_GROUPS = {
  total: { vi: 'Chung', en: 'Overall' },
  kinds: { vi: 'Theo loại giao dịch', en: 'By transaction' },
  employers: { vi: 'Theo người phục vụ', en: 'By who served' },
} as const satisfies Record<string, Message>;
