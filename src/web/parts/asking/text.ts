import type { Messages } from '#kernel/message.ts';

/** What is said about an answer that is missing or cannot be read. */
export const askingText = {
  fillIn: { vi: 'Điền mục này.', en: 'Fill this in.' },
  chooseOne: { vi: 'Chọn một mục.', en: 'Choose one.' },
  digitsOnly: { vi: 'Chỉ ghi chữ số.', en: 'Digits only.' },
} satisfies Messages;
