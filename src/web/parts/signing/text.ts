import type { Messages } from '#kernel/message.ts';

/** What a frame to sign in says. */
export const signingText = {
  signEmpty: { vi: 'Khung còn trống', en: 'The frame is empty' },
  signed: { vi: 'Đã có chữ ký', en: 'Signed' },
  signFull: { vi: 'Khung đã đầy. Giữ chữ ký này hoặc xóa để ký lại.', en: 'The frame is full. Keep this signature, or clear it and sign again.' },
  clear: { vi: 'Xóa chữ ký', en: 'Clear the signature' },
} satisfies Messages;
