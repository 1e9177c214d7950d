import type { Messages } from '#kernel/message.ts';
import { CELL_WORDS, PART_WORDS } from '../rules/pilot-words.ts';

export const messages = {
  'reporting.dayUnknown': { vi: 'Ngày ở trường {field} không tồn tại. Hãy chọn lại ngày trong lịch.', en: 'The day in field {field} does not exist. Choose a day of the calendar.' },
  'reporting.momentUnknown': { vi: 'Thời điểm ở trường {field} không đọc được. Hãy nhập dạng 2021-02-28T17:00:00+07:00.', en: 'The moment in field {field} cannot be read. Write it like 2021-02-28T17:00:00+07:00.' },
  'reporting.momentInFuture': { vi: 'Thời điểm ở trường {field} chưa đến (bây giờ là {now}). Hãy chọn một thời điểm đã qua hoặc bỏ trống.', en: 'The moment in field {field} has not come (it is {now} now). Choose one that has passed, or leave it out.' },
  'reporting.dayInFuture': { vi: 'Ngày ở trường {field} chưa đến (hôm nay là {today}). Hãy chọn hôm nay hoặc một ngày đã qua.', en: 'The day in field {field} has not come (today is {today}). Choose today or a day that has passed.' },
  'reporting.periodNotBegun': { vi: 'Kỳ báo cáo bắt đầu {from}, sau ngày số liệu ({until}). Hãy chọn kỳ đã bắt đầu.', en: 'The period begins on {from}, after the day of the figures ({until}). Choose a period that has begun.' },
  'reporting.tooManyToCount': { vi: 'Trong kỳ này, đơn vị cùng các đơn vị trực thuộc có hơn {most|vnd} việc nên không đếm trực tiếp từ nhật ký được. Hãy rút ngắn kỳ, chọn một đơn vị trực thuộc, hoặc mở báo cáo thí điểm.', en: 'In this period the unit and those below it did more than {most|vnd} acts, too many to be counted straight from the journal. Shorten the period, choose a unit below it, or open the pilot report.' },
  'reporting.part.GUIDE': PART_WORDS.GUIDE,
  'reporting.part.RECEIVE': PART_WORDS.RECEIVE,
  'reporting.part.RETURN': PART_WORDS.RETURN,
  'reporting.part.ONLINE': PART_WORDS.ONLINE,
  'reporting.part.in': PART_WORDS.in,
  'reporting.part.out': PART_WORDS.out,
  'reporting.cell.onlyA': CELL_WORDS.onlyA,
  'reporting.cell.onlyB': CELL_WORDS.onlyB,
  'reporting.cell.onlyC': CELL_WORDS.onlyC,
  'reporting.cell.onlyAB': CELL_WORDS.onlyAB,
  'reporting.cell.onlyAC': CELL_WORDS.onlyAC,
  'reporting.cell.onlyBC': CELL_WORDS.onlyBC,
  'reporting.cell.ABC': CELL_WORDS.ABC,
} satisfies Messages;
