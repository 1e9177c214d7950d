import type { Messages } from '#kernel/message.ts';

/** What forms and dialogs say by themselves. */
export const askingText = {
  back: { vi: 'Quay lại', en: 'Back' },
  fillIn: { vi: 'Điền mục này.', en: 'Fill this in.' },
  chooseOne: { vi: 'Chọn một mục.', en: 'Choose one.' },
  digitsOnly: { vi: 'Chỉ ghi chữ số.', en: 'Digits only.' },
} satisfies Messages;
