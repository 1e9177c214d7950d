import type { Messages } from '#kernel/message.ts';

/** What is said while a helper files in a citizen's name. */
export const filingText = {
  acting: { vi: 'Đang làm thay {name}', en: 'Acting for {name}' },
  under: { vi: 'Theo giấy ủy quyền cho {organisation}, đến hết ngày {day}. Được làm: {acts}.', en: 'Under the mandate to {organisation}, until the end of {day}. Allowed: {acts}.' },
  notAllowed: { vi: 'Không được làm thay: {acts}. Việc này chính người dân làm, hoặc lập giấy ủy quyền mới.', en: 'Not allowed: {acts}. She does it herself, or grants a new mandate.' },
  applicant: { vi: 'Người nộp hồ sơ là {name}; tên của bạn không đứng trong hồ sơ. Mỗi việc bạn làm ở đây đều được ghi lại và báo cho người dân.', en: 'The applicant is {name}; your name stands nowhere in the dossier. Everything you do here is noted and told to her.' },
  secrets: { vi: 'Không hỏi, không nhập mật khẩu, mã xác thực một lần hay mã QR định danh của người dân.', en: 'Neither ask for nor enter her passwords, one-time codes or identity QR code.' },
  over: { vi: 'Giấy ủy quyền không còn hiệu lực ({state}). Không làm thay được nữa; phần đã lưu vẫn còn cho người dân làm tiếp.', en: 'The mandate is no longer in force ({state}). Nothing more is done for her; what was saved is kept for her to go on.' },
  toSession: { vi: 'Về lượt hỗ trợ', en: 'Back to the session' },
  endSession: { vi: 'Về kết thúc lượt hỗ trợ', en: 'End the session' },
  alreadyTitle: { vi: 'Hồ sơ đã nộp', en: 'Submitted already' },
  alreadyHow: { vi: 'Tờ khai này đã nộp. Hãy kết thúc lượt hỗ trợ.', en: 'This form has been submitted. End the session of help.' },
} satisfies Messages;
