import type { Messages } from '#kernel/message.ts';

/** What the rating page says. */
export const ratingText = {
  askTitle: { vi: 'Ông/bà được phục vụ thế nào?', en: 'How were you served?' },
  askHow: { vi: 'Không bắt buộc, mất khoảng một phút. Câu trả lời không gắn với tên hay hồ sơ của ông/bà.', en: 'If you like; it takes a minute. The answer is joined to neither your name nor your dossier.' },
  ask: { vi: 'Đánh giá', en: 'Rate' },
  restTitle: { vi: 'Đánh giá lần phục vụ', en: 'Rate how you were served' },
  restHow: { vi: 'Nhập mã 8 ký tự nhân viên vừa đưa.', en: 'Enter the 8 characters the staff just gave you.' },
  code: { vi: 'Mã đánh giá', en: 'Rating code' },
  open: { vi: 'Mở phiếu đánh giá', en: 'Open the form' },
  formTitle: { vi: 'Ông/bà hài lòng thế nào?', en: 'How satisfied are you?' },
  anonymous: { vi: 'Phiếu không ghi tên, số giấy tờ hay mã hồ sơ. Người phục vụ không xem được phiếu này; chỉ số liệu từ 5 phiếu trở lên mới được xem.', en: 'No name, identity number or dossier code is kept with it. Whoever served you cannot see it; only figures of 5 answers or more are shown.' },
  needed: { vi: 'cần chọn', en: 'needed' },
  ifYouLike: { vi: 'Không bắt buộc', en: 'If you like' },
  words: { vi: 'Ý kiến khác', en: 'Anything else' },
  wordsHow: { vi: 'Không ghi họ tên, số điện thoại của ai. Tối đa 500 ký tự.', en: 'No names or telephones, please. At most 500 characters.' },
  send: { vi: 'Gửi đánh giá', en: 'Send' },
  thanksTitle: { vi: 'Xin cảm ơn ông/bà', en: 'Thank you' },
  thanksHow: { vi: 'Đánh giá đã được ghi. Ông/bà có thể rời máy.', en: 'Your answer is kept. You may leave now.' },
  thanksHome: { vi: 'Đánh giá đã được ghi.', en: 'Your answer is kept.' },
  finish: { vi: 'Kết thúc', en: 'Finish' },
  toTracking: { vi: 'Về trang tra cứu', en: 'Back to tracking' },
  ending: { vi: 'Phiếu sẽ tự đóng sau 15 giây. Chạm vào màn hình để tiếp tục.', en: 'The form closes in 15 seconds. Touch the screen to go on.' },
} satisfies Messages;
