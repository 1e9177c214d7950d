import type { Messages } from '#kernel/message.ts';

export const messages = {
  'reporting.dayUnknown': { vi: 'Ngày ở trường {field} không tồn tại. Hãy chọn lại ngày trong lịch.', en: 'The day in field {field} does not exist. Choose a day of the calendar.' },
  'reporting.momentUnknown': { vi: 'Thời điểm ở trường {field} không đọc được. Hãy nhập dạng 2021-02-28T17:00:00+07:00.', en: 'The moment in field {field} cannot be read. Write it like 2021-02-28T17:00:00+07:00.' },
  'reporting.momentInFuture': { vi: 'Thời điểm ở trường {field} chưa đến (bây giờ là {now}). Hãy chọn một thời điểm đã qua hoặc bỏ trống.', en: 'The moment in field {field} has not come (it is {now} now). Choose one that has passed, or leave it out.' },
  'reporting.periodNotBegun': { vi: 'Kỳ báo cáo bắt đầu {from}, sau ngày số liệu ({until}). Hãy chọn kỳ đã bắt đầu.', en: 'The period begins on {from}, after the day of the figures ({until}). Choose a period that has begun.' },
  'reporting.part.GUIDE': { vi: 'Hướng dẫn', en: 'Guidance' },
  'reporting.part.RECEIVE': { vi: 'Tiếp nhận', en: 'Reception' },
  'reporting.part.RETURN': { vi: 'Trả kết quả', en: 'Return' },
  'reporting.part.ONLINE': { vi: 'Trợ giúp trực tuyến', en: 'Online help' },
  'reporting.part.in': { vi: 'Gửi hồ sơ đến', en: 'Dossier sent in' },
  'reporting.part.out': { vi: 'Gửi trả kết quả', en: 'Result sent out' },
  'reporting.cell.onlyA': { vi: 'Chỉ trong A', en: 'In A only' },
  'reporting.cell.onlyB': { vi: 'Chỉ trong B', en: 'In B only' },
  'reporting.cell.onlyC': { vi: 'Chỉ trong C', en: 'In C only' },
  'reporting.cell.onlyAB': { vi: 'Trong A và B, không trong C', en: 'In A and B, not in C' },
  'reporting.cell.onlyAC': { vi: 'Trong A và C, không trong B', en: 'In A and C, not in B' },
  'reporting.cell.onlyBC': { vi: 'Trong B và C, không trong A', en: 'In B and C, not in A' },
  'reporting.cell.ABC': { vi: 'Trong cả A, B và C', en: 'In A, B and C' },
} satisfies Messages;
