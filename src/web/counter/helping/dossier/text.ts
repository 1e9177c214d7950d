import type { Messages } from '#kernel/message.ts';

/** What is said while a helper sees to a dossier in a citizen’s name. */
export const helpDossierText = {
  filed: { vi: 'Hồ sơ người dân đã nộp trực tuyến', en: 'What she filed online' },
  showFiled: { vi: 'Xem hồ sơ đã nộp trực tuyến', en: 'Show what she filed online' },
  filedHow: { vi: 'Gửi bổ sung, nộp phí hoặc đề nghị rút thay người dân, đúng những việc ghi trong giấy.', en: 'Send papers, pay or ask to withdraw in her name, as far as the mandate says.' },
  noneFiled: { vi: 'Không có hồ sơ trực tuyến nào thuộc phạm vi giấy này. Hồ sơ nộp tại quầy thì làm tại quầy.', en: 'Nothing filed online lies within this mandate. What came in over the counter is seen to at the counter.' },
  more: { vi: 'Xem thêm', en: 'Show more' },
  receiptOf: { vi: 'Phiếu tiếp nhận {no}', en: 'Acknowledgement {no}' },
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  receiptNo: { vi: 'Số phiếu tiếp nhận trực tuyến', en: 'Acknowledgement number' },
  arrived: { vi: 'Nộp lúc', en: 'Filed' },
  answerBy: { vi: 'Trả lời chậm nhất', en: 'Answered by' },
  due: { vi: 'Hẹn trả kết quả', en: 'Result due' },
  unit: { vi: 'Nơi giải quyết', en: 'Office' },
  refusedBecause: { vi: 'Vì sao không nhận', en: 'Why it was not taken' },
  nothing: { vi: 'Lúc này không có việc gì làm thay được cho hồ sơ này.', en: 'Nothing can be done for this dossier now.' },
} satisfies Messages;
