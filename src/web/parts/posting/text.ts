import type { Messages } from '#kernel/message.ts';

/** What leads from a dossier to the post. */
export const postingText = {
  returnByPost: { vi: 'Trả kết quả qua bưu chính', en: 'Return the result by post' },
} satisfies Messages;
