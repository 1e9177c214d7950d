import type { Messages } from '#kernel/message.ts';

/** What stands around the questions of a form. */
export const answersText = {
  optional: { vi: 'không bắt buộc', en: 'optional' },
  day: { vi: 'Ngày', en: 'Day' },
  month: { vi: 'Tháng', en: 'Month' },
  year: { vi: 'Năm', en: 'Year' },
  partialDayHint: { vi: 'Không nhớ ngày, tháng thì chỉ nhập năm.', en: 'If the day and month are not known, give the year alone.' },
  sameAs: { vi: 'Giống {where}: {value}', en: 'Same as {where}: {value}' },
  entry: { vi: '{label} {number}', en: '{label} {number}' },
  addEntry: { vi: 'Thêm', en: 'Add' },
  removeEntry: { vi: 'Bỏ {label} {number}', en: 'Remove {label} {number}' },
  noEntries: { vi: 'Chưa có mục nào.', en: 'None yet.' },
  notShown: { vi: 'Câu hỏi này không hiện được; biểu mẫu có lỗi. Phần còn lại vẫn điền được.', en: 'This question cannot be shown; the form is faulty. The rest can still be filled in.' },
} satisfies Messages;
