import type { Messages } from '#kernel/message.ts';

export const messages = {
  'feedback.nothingToRate': { vi: 'Chỉ mời đánh giá việc do chính bạn vừa làm xong. Hãy mở lại từ trang của việc đó.', en: 'Only what you have just done yourself can be rated. Open it from the page of that act.' },
  'feedback.tooLate': { vi: 'Việc này xong đã quá {minutes} phút. Người dân vẫn đánh giá được ở trang tra cứu bằng mã trên giấy hẹn.', en: 'This was done more than {minutes} minutes ago. The citizen can still rate it on the tracking page with the codes of her slip.' },
  'feedback.alreadyRated': { vi: 'Lần phục vụ này đã có đánh giá. Mỗi lần chỉ ghi một đánh giá.', en: 'This was rated already. Each is rated once.' },
  'feedback.codeUnknown': { vi: 'Mã đánh giá không đúng, đã dùng hoặc đã hết hạn. Hãy nhờ nhân viên mở lại câu hỏi.', en: 'The code is wrong, used or out of time. Ask the staff to open the question again.' },
  'feedback.questionUnknown': { vi: 'Có câu trả lời cho câu hỏi không có trong phiếu này. Hãy mở lại phiếu rồi chọn lại.', en: 'An answer belongs to no question of this form. Open the form again.' },
  'feedback.overallMissing': { vi: 'Hãy chọn một mức cho câu hỏi chung.', en: 'Choose a step for the overall question.' },
  'feedback.wordsUnknown': { vi: 'Không còn ý kiến này. Hãy tải lại trang.', en: 'These words are gone. Load the page again.' },
  'feedback.invited': { vi: 'Mời đánh giá', en: 'Rating asked for' },
  'feedback.rated': { vi: 'Có một đánh giá', en: 'A rating was given' },
  'feedback.wordsErased': { vi: 'Xóa ý kiến ghi tay', en: 'Free words erased' },
  'rated.reception': { vi: 'Tiếp nhận hồ sơ', en: 'Reception' },
  'rated.return': { vi: 'Trả kết quả tại quầy', en: 'Return at the counter' },
  'rated.help': { vi: 'Hỗ trợ trực tuyến', en: 'Help online' },
  'rated.delivery': { vi: 'Bưu điện phát kết quả', en: 'Delivery by post' },
  'score.1': { vi: 'Rất không hài lòng', en: 'Very dissatisfied' },
  'score.2': { vi: 'Không hài lòng', en: 'Dissatisfied' },
  'score.3': { vi: 'Bình thường', en: 'Neither' },
  'score.4': { vi: 'Hài lòng', en: 'Satisfied' },
  'score.5': { vi: 'Rất hài lòng', en: 'Very satisfied' },
} satisfies Messages;
