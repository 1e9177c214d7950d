import type { Difference } from '#modules/custody/rules.ts';

/** How the record of a handover writes each difference down. */
export const DIFFERENCE_WORDS = {
  missing: 'không có bộ hồ sơ giấy',
  papersDiffer: 'giấy tờ khác với danh mục',
  damaged: 'giấy tờ bị hư hỏng',
  notOurs: 'không thuộc thẩm quyền bên nhận',
  noData: 'có giấy nhưng không có trong danh sách',
  countMismatch: 'số bộ đếm được khác số bộ trong danh sách',
} as const satisfies Record<Difference, string>;
