import type { Messages } from '#kernel/message.ts';

export const messages = {
  'journal.inFuture': { vi: 'Thời điểm ghi nhận ở tương lai. Hãy kiểm tra lại ngày và giờ.', en: 'The time given lies in the future. Check the day and the hour.' },
  'journal.sessionLinked': { vi: 'Gắn việc đã làm trước đó với hồ sơ', en: 'Earlier acts joined to the dossier' },
} satisfies Messages;
