import type { HandoverDifference } from '#modules/custody/rules.ts';

/** How the record of a handover writes each difference down: the words of the screen, to which a test holds them. */
export const DIFFERENCE_WORDS = {
  missing: 'Thiếu bộ hồ sơ giấy',
  papersDiffer: 'Giấy tờ khác với danh mục',
  damaged: 'Hư hỏng',
  notOurs: 'Không thuộc thẩm quyền đơn vị nhận',
  noData: 'Có giấy nhưng không có dữ liệu',
  countMismatch: 'Số bộ đếm được khác số bộ trên danh sách',
} as const satisfies Record<HandoverDifference, string>;
