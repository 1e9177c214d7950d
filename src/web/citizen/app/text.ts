import type { Messages } from '#kernel/message.ts';

/** What stands around every page of the citizens' app. */
export const appText = {
  product: { vi: 'Một Cửa', en: 'One-Stop Shop' },
  toContent: { vi: 'Đến nội dung chính', en: 'Go to the main content' },
  sections: { vi: 'Các mục', en: 'Sections' },
  home: { vi: 'Nộp hồ sơ', en: 'File online' },
  mine: { vi: 'Hồ sơ của tôi', en: 'My dossiers' },
  messages: { vi: 'Tin báo', en: 'Messages' },
  account: { vi: 'Tài khoản', en: 'Account' },
  track: { vi: 'Tra cứu bằng giấy hẹn', en: 'Track with a slip' },
  postage: { vi: 'Cước bưu chính', en: 'Postage' },
  signIn: { vi: 'Đăng nhập', en: 'Sign in' },
  otherLanguage: { vi: 'English', en: 'Tiếng Việt' },
  kiosk: { vi: 'Máy dùng chung', en: 'Shared machine' },
  help: { vi: 'Cần người giúp? Đến bất kỳ Bộ phận Một cửa hoặc điểm bưu điện nào; việc hướng dẫn không mất tiền.', en: 'Need a hand? Come to any one-stop shop or post office; guidance is free of charge.' },
  notFoundTitle: { vi: 'Không có trang này', en: 'There is no such page' },
  notFoundHow: { vi: 'Địa chỉ có thể đã gõ nhầm, hoặc trang không còn.', en: 'The address may be mistyped, or the page is gone.' },
  toHome: { vi: 'Về trang đầu', en: 'To the first page' },
  crashTitle: { vi: 'Trang này gặp lỗi.', en: 'This page failed.' },
  crashHow: { vi: 'Những gì đã lưu vẫn còn. Tải lại trang để làm tiếp.', en: 'What was saved is still there. Reload the page to go on.' },
  reload: { vi: 'Tải lại trang', en: 'Reload the page' },
} satisfies Messages;
