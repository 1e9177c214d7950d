import type { Messages } from '#kernel/message.ts';

/** What the list of appointments to decide on says. */
export const reviewingText = {
  title: { vi: 'Ngày hẹn cần quyết định', en: 'Appointments to decide on' },
  how: { vi: 'Lịch làm việc đã đổi sau khi hẹn. Không ngày nào tự đổi: mở từng hồ sơ để giữ hoặc dời ngày hẹn.', en: 'The calendar changed after these promises. None moves by itself: open each dossier to keep or move its day.' },
  back: { vi: '← Hồ sơ', en: '← Dossiers' },
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  procedure: { vi: 'Thủ tục và chủ hồ sơ', en: 'Procedure and owner' },
  promised: { vi: 'Đã hẹn', en: 'Promised' },
  calendar: { vi: 'Lịch nay cho', en: 'The calendar now gives' },
  why: { vi: 'Vì sao', en: 'Why' },
  'why.dayChanged': { vi: 'ngày đã khác', en: 'another day' },
  'why.yearIssued': { vi: 'cùng ngày, lịch năm nay đã chính thức', en: 'same day, the year is now announced' },
  none: { vi: 'Không có ngày hẹn nào cần quyết định', en: 'No appointment to decide on' },
  noneHow: { vi: 'Khi có thông báo lịch nghỉ mới, những hồ sơ bị ảnh hưởng sẽ hiện ở đây.', en: 'When a new notice comes, the dossiers it touches stand here.' },
  all: { vi: 'Tất cả {count} hồ sơ', en: 'All {count} dossiers' },
  some: { vi: 'Đang hiện {count} hồ sơ, còn nữa', en: '{count} dossiers shown, more follow' },
} satisfies Messages;
