import type { Messages } from '#kernel/message.ts';

/** What several officer screens say. */
export const officerText = {
  noCodeYet: { vi: 'Chưa có mã', en: 'No code yet' },
  late: { vi: 'Quá hạn {days} ngày', en: '{days} days late' },
  lateToday: { vi: 'Quá hạn', en: 'Late' },
  today: { vi: 'Đến hạn hôm nay', en: 'Due today' },
  tomorrow: { vi: 'Đến hạn ngày mai', en: 'Due tomorrow' },
  nextDay: { vi: 'Đến hạn ngày làm việc tới', en: 'Due next working day' },
  doneLate: { vi: 'Xong sau hạn', en: 'Finished late' },
  doneInTime: { vi: 'Xong trong hạn', en: 'Finished in time' },
  waiting: { vi: 'Đang chờ người dân', en: 'Waiting for the citizen' },
} satisfies Messages;
