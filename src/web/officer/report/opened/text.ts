import type { Messages } from '#kernel/message.ts';

/** What the list behind a figure says. */
export const openedText = {
  back: { vi: '← Về báo cáo', en: '← Back to the report' },
  unknown: { vi: 'Số liệu này không mở được danh sách', en: 'This figure has no list' },
  unknownHow: { vi: 'Hãy mở lại từ một con số trên trang báo cáo.', en: 'Open it again from a number of a report.' },
  rowsOf: { vi: 'Danh sách: {name}', en: 'List: {name}' },
  period: { vi: 'Kỳ {from} – {to}', en: 'Period {from} – {to}' },
  stock: { vi: 'Đến hết ngày {day}', en: 'At the end of {day}' },
  dates: { vi: 'việc xảy ra đến hết {asOf}, ghi nhận đến hết {knownOn}', en: 'happened by the end of {asOf}, recorded by the end of {knownOn}' },
  ofSolver: { vi: 'nơi giải quyết {code}', en: 'solved by {code}' },
  ofPart: { vi: 'phần của {code}', en: 'part of {code}' },
  ofProcedure: { vi: 'thủ tục {code}', en: 'procedure {code}' },
  ofField: { vi: 'lĩnh vực {code}', en: 'field {code}' },
  day: { vi: 'Ngày tính', en: 'Counted on' },
  dossier: { vi: 'Hồ sơ', en: 'Dossier' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  n: { vi: 'Số', en: 'Count' },
  minutes: { vi: 'Phút', en: 'Minutes' },
  session: { vi: 'phiên hỗ trợ, chưa có hồ sơ', en: 'session of help without a dossier' },
  entry: { vi: 'lượt không có hồ sơ', en: 'turn without a dossier' },
  noCode: { vi: 'chưa có mã', en: 'no code yet' },
  none: { vi: 'Không có dòng nào', en: 'Nothing here' },
  noneHow: { vi: 'Số này bằng 0 với những gì đã chọn.', en: 'The figure is 0 for what was chosen.' },
  all: { vi: 'Tất cả {count} dòng', en: 'All {count} rows' },
  some: { vi: 'Đang hiện {count} dòng, còn nữa', en: '{count} rows shown, more follow' },
} satisfies Messages;
