import type { Messages } from '#kernel/message.ts';

export const messages = {
  'journal.inFuture': { vi: 'Thời điểm ghi nhận ở tương lai. Hãy kiểm tra lại ngày và giờ.', en: 'The time given lies in the future. Check the day and the hour.' },
  'journal.sessionLinked': { vi: 'Gắn lượt hỗ trợ với hồ sơ', en: 'Session linked to a dossier' },
} satisfies Messages;
