import type { Messages } from '#kernel/message.ts';

/** What stands around the wizard in the citizens' app. */
export const filingPageText = {
  title: { vi: 'Nộp hồ sơ', en: 'File online' },
  signInTitle: { vi: 'Đăng nhập để làm tiếp', en: 'Sign in to go on' },
  signIn: { vi: 'Đăng nhập', en: 'Sign in' },
  signInHow: { vi: 'Câu trả lời đã lưu vẫn còn nguyên.', en: 'Everything that was saved is still there.' },
  mine: { vi: 'Xem hồ sơ này', en: 'See this dossier' },
  home: { vi: 'Về trang đầu', en: 'To the first page' },
  alreadyTitle: { vi: 'Hồ sơ này đã được nộp', en: 'This filing has been submitted' },
  alreadyHow: { vi: 'Xem nó đang ở đâu trong mục Hồ sơ của tôi.', en: 'See where it stands under My dossiers.' },
  sms: { vi: 'tin nhắn đến {to}', en: 'text message to {to}' },
  email: { vi: 'thư điện tử đến {to}', en: 'e-mail to {to}' },
  call: { vi: 'điện thoại', en: 'telephone' },
} satisfies Messages;
