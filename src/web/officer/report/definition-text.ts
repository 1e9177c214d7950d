import type { Messages } from '#kernel/message.ts';

/** How a figure is defined. */
export const definitionText = {
  how: { vi: 'Đếm thế nào?', en: 'How is it counted?' },
  howOf: { vi: 'Đếm thế nào? {name}', en: 'How is it counted? {name}' },
  close: { vi: 'Đóng', en: 'Close' },
  numerator: { vi: 'Tử số', en: 'Numerator' },
  denominator: { vi: 'Mẫu số', en: 'Denominator' },
  period: { vi: 'Thuộc kỳ nào', en: 'Which period' },
  source: { vi: 'Lấy từ đâu', en: 'Made from' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  confidence: { vi: 'Độ tin cậy của căn cứ', en: 'How sure the basis is' },
  'confidence.S': { vi: 'đã đọc trong nguồn', en: 'read in the source' },
  'confidence.M': { vi: 'chắc chắn, chưa đọc lại văn bản', en: 'certain, not read again' },
  'confidence.m': { vi: 'chưa chắc, cần đối chiếu', en: 'not certain, compare the document' },
  'confidence.?': { vi: 'chưa tìm thấy căn cứ', en: 'no basis found' },
  'confidence.D': { vi: 'quy ước của hệ thống', en: 'our own convention' },
} satisfies Messages;
