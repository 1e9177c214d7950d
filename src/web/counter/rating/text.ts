import type { Messages } from '#kernel/message.ts';

/** What the invitation to rate says. */
export const ratingText = {
  invite: { vi: 'Mời đánh giá', en: 'Ask for a rating' },
  title: { vi: 'Mời người dân đánh giá', en: 'Ask for a rating' },
  how: { vi: 'Đưa mã này cho người dân: quét bằng điện thoại, hoặc nhập vào máy tính bảng đang mở trang /danh-gia. Mã dùng một lần, đến {time}.', en: 'Give her this code: she scans it with her telephone, or it is typed into the tablet that stands at /danh-gia. It holds once, until {time}.' },
  free: { vi: 'Không bắt buộc. Bạn không xem được câu trả lời và không ai xem được theo tên bạn.', en: 'Nobody must. You cannot see the answer, and nobody sees it by your name.' },
  picture: { vi: 'Mã QR mở phiếu đánh giá', en: 'QR code of the form' },
  here: { vi: 'Mở trên màn hình này', en: 'Open on this screen' },
  close: { vi: 'Đóng', en: 'Close' },
} satisfies Messages;
