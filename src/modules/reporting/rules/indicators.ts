import type { Message } from '#kernel/message.ts';

/** The sets of indicators; each has its own notion of on time and of satisfied, so that no two stand in one tile (traps 9, 27). */
export const INDICATORS = ['index766', 'nine', 'targets468', 'bcci', 'satisfaction'] as const;
export type Indicator = (typeof INDICATORS)[number];

export const INDICATOR_NAMES = {
  index766: { vi: 'Bộ chỉ số theo Quyết định 766/QĐ-TTg', en: 'The index of Decision 766/QĐ-TTg' },
  nine: { vi: 'Chín chỉ số đánh giá của Thông tư 01/2018/TT-VPCP', en: 'The nine indices of Circular 01/2018/TT-VPCP' },
  targets468: { vi: 'Mục tiêu của Quyết định 468/QĐ-TTg và kế hoạch của tỉnh', en: 'Targets of Decision 468/QĐ-TTg and of the provincial plan' },
  bcci: { vi: 'Chất lượng dịch vụ bưu chính công ích', en: 'Quality of the public postal service' },
  satisfaction: { vi: 'Mức độ hài lòng theo phiếu khảo sát', en: 'Satisfaction by the survey' },
} as const satisfies Record<Indicator, Message>;

/** What on time and satisfied mean in each set; printed wherever the set is. */
export const NOTIONS = {
  index766: {
    vi: 'Đúng hạn ở đây: thời gian chờ bổ sung được trừ ra, có từ hai lần yêu cầu bổ sung trở lên thì tính là quá hạn. Hài lòng ở đây là 100 % trừ tỷ lệ quá hạn và tỷ lệ có phản ánh, không phải ý kiến trả lời phiếu. Khác với biểu II.06a (theo ngày hẹn trên giấy tiếp nhận) và chín chỉ số (sớm hơn, bằng, dài hơn thời hạn).',
    en: 'On time here: waiting for papers is subtracted, and two or more requests count as overdue. Satisfied here is 100 % minus the shares overdue and complained of, not what people answered. Form II.06a (the day promised on the receipt) and the nine indices (shorter, equal, longer) count otherwise.',
  },
  nine: {
    vi: 'Thời gian ở đây được chấm điểm: sớm hạn 2, đúng hạn 1, quá hạn 0, theo ngày hẹn trên giấy tiếp nhận (chờ bổ sung xong thì tính lại từ đầu). Chỉ số 7 là thái độ theo kết quả và phản ánh, không phải ý kiến trả lời phiếu. Khác với chỉ số 766 và phiếu khảo sát.',
    en: 'Time is scored here: early 2, on time 1, late 0, by the day promised on the receipt (the term begins anew after a supplement). Index 7 is conduct as results and complaints show it, not what people answered. The index of 766 and the survey count otherwise.',
  },
  targets468: {
    vi: 'Mỗi mục tiêu ghi văn bản và mức độ chắc chắn của con số. Đúng hạn ở đây theo ngày hẹn trên giấy tiếp nhận (như biểu II.06a). Mục tiêu không có số đo thì để trống và nói lý do.',
    en: 'Each target names its document and how sure its figure is. On time is by the day promised on the receipt (as in II.06a). A target nobody measures stays empty and says why.',
  },
  bcci: {
    vi: 'Đúng hạn ở đây là của Bưu điện: J + n ngày làm việc từ ngày trên phiếu gửi. Hẹn trả của cơ quan là đồng hồ khác, không tính vào đây.',
    en: "On time here is the post's: J + n working days from the day on the posting slip. The agency's appointment is another clock and has no part in it.",
  },
  satisfaction: {
    vi: 'Hài lòng ở đây là người dân trả lời 4 hoặc 5 trên thang 5 ở câu hỏi chung. Không phải mục 5.4 của chỉ số 766, không phải chỉ số 7 của Thông tư 01/2018. Chỉ tính các tháng trọn trong kỳ, đã qua, có từ 5 phiếu; nhóm ít hơn 5 phiếu không được nêu.',
    en: 'Satisfied here is an answer of 4 or 5 of 5 to the overall question. It is neither 5.4 of index 766 nor index 7 of Circular 01/2018. Only whole months of the period that are over and have five answers count; a group of fewer than five is not told.',
  },
} as const satisfies Record<Indicator, Message>;
