import type { COMPENSATION_LINES, ComplaintKind } from './complaints.ts';

/** What a complaint is about, as its paper says it. */
export const COMPLAINT_WORDS = {
  loss: 'Bưu gửi bị mất',
  damage: 'Bưu gửi bị hư hỏng',
  late: 'Bưu gửi bị chậm',
  wrongReceiver: 'Phát nhầm người nhận',
  attitude: 'Thái độ phục vụ',
  price: 'Giá cước',
  other: 'Nội dung khác',
} as const satisfies Record<ComplaintKind, string>;

/** What a line of a compensation is for, where it has no words of its own. */
export const COMPENSATION_WORDS = {
  byLaw: 'Bồi thường theo quy định, đã gồm hoàn cước',
  reissue: 'Chi phí cấp lại giấy tờ',
  agreed: 'Bồi thường theo thỏa thuận',
} as const satisfies Record<(typeof COMPENSATION_LINES)[number], string>;
