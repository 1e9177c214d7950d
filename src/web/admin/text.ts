import type { Messages } from '#kernel/message.ts';

/** What several administrator's screens say. */
export const adminText = {
  source: { vi: 'Nguồn', en: 'Source' },
  all: { vi: 'Tất cả {count}', en: 'All {count}' },
  some: { vi: 'Đang hiện {count}, còn nữa', en: '{count} shown, more follow' },
} satisfies Messages;
