import type { Messages } from '#kernel/message.ts';

/** What the components themselves say. */
export const uiText = {
  optional: { vi: 'không bắt buộc', en: 'optional' },
  close: { vi: 'Đóng', en: 'Close' },
  loadMore: { vi: 'Tải thêm', en: 'Load more' },
  loading: { vi: 'Đang tải…', en: 'Loading…' },
  working: { vi: 'Đang thực hiện…', en: 'Working…' },
  tryAgain: { vi: 'Thử lại', en: 'Try again' },
  reference: { vi: 'Mã tra cứu: {reference}', en: 'Reference: {reference}' },
  staleTitle: { vi: 'Có người vừa thay đổi hồ sơ này.', en: 'Someone has just changed this dossier.' },
  staleReload: { vi: 'Xem bản mới', en: 'Show the new version' },
  offline: {
    vi: 'Mất kết nối với máy chủ. Chữ đã gõ vẫn còn trên màn hình; đừng đóng trang, hệ thống sẽ tự nối lại.',
    en: 'No connection to the server. What you typed is still on the screen; keep the page open, it reconnects by itself.',
  },
  unreachableTitle: { vi: 'Chưa gửi được yêu cầu.', en: 'The request was not sent.' },
  brokenTitle: { vi: 'Hệ thống gặp lỗi, việc này chưa được ghi.', en: 'The system failed; nothing was recorded.' },
  brokenHow: {
    vi: 'Hãy thử lại. Nếu vẫn lỗi, báo quản trị viên mã tra cứu dưới đây.',
    en: 'Please try again. If it fails again, tell the administrator the reference below.',
  },
  choose: { vi: 'Chọn', en: 'Choose' },
  nothingFound: { vi: 'Không tìm thấy. Thử ít chữ hơn hoặc gõ mã thủ tục.', en: 'Nothing found. Try fewer words or type the procedure code.' },
  postal: { vi: 'Bưu điện', en: 'Post' },
} satisfies Messages;
