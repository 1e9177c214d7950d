import type { Messages } from '#kernel/message.ts';

/** What stands where an answer is no text. */
export const readText = {
  yes: { vi: 'Có', en: 'Yes' },
  no: { vi: 'Không', en: 'No' },
  none: { vi: 'Không có', en: 'None' },
  unanswered: { vi: 'Chưa trả lời', en: 'Not answered' },
} satisfies Messages;
