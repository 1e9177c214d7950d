import type { Messages } from '#kernel/message.ts';

/** What is said of work that is kept while it is typed. */
export const keptText = {
  dropDraft: { vi: 'Bỏ bản đang soạn', en: 'Drop this draft' },
  dropDraftHow: { vi: 'Những gì đã nhập ở bản này sẽ mất.', en: 'What was entered in it will be gone.' },
  draftGone: { vi: 'Không mở được bản đang soạn này', en: 'This draft cannot be opened' },
  draftGoneHow: { vi: 'Bản này do một phiên bản khác lưu. Hãy bắt đầu lại.', en: 'It was saved by another release. Start anew.' },
  startAnew: { vi: 'Bắt đầu lại', en: 'Start anew' },
} satisfies Messages;
